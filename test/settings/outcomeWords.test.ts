import { describe, expect, it } from 'vitest';
import { classifierOf, classOf } from '../../src/settings/classOf.ts';
import { fieldUnder } from '../../src/settings/fieldUnder.ts';
import { tabs } from '../../src/tabs/all.ts';

const { outcome, answered, direction } = tabs.calls.fields;
const meetings = tabs.meetings.fields.outcome;

describe('what people write of a call', () => {
  it.each([
    ['NI', 'connected'],
    ['cb', 'connected'],
    ['DNC', 'connected'],
    ['Attended Dialled', 'connected'],
    ['spoke w/ owner - not interested', 'connected'],
    ['talked to Sue, send info', 'connected'],
    ['hung up on me', 'connected'],
    ['перезвон', 'connected'],
    ['Думает', 'connected'],
    ['КП', 'connected'],
    ['просил перезвонить в пт', 'connected'],
    ['взял трубку, отказ', 'connected'],
    ['Requested more info', 'connected'],
    ['Connected - Not a Fit', 'connected'],
    ['No Voicemail Left', 'voicemail'],
    ['mtg set', 'productive'],
    ['booked mtg', 'productive'],
    ['BOOKED 4/22 10am!!', 'productive'],
    ['meeting set for Thurs', 'productive'],
    ['appt booked', 'productive'],
    ['Consult Set', 'productive'],
    ['встреча', 'productive'],
    ['договорились о встрече на среду', 'productive'],
    ['no ans x2', 'no answer'],
    ['N/A', 'no answer'],
    ['called, no answer, try Tue', 'no answer'],
    ['busy signal', 'no answer'],
    ['Unattended Dialled', 'no answer'],
    ['Caller Disconnected', 'no answer'],
    ['не взял', 'no answer'],
    ['н/о', 'no answer'],
    ['Тел. выключен', 'no answer'],
    ['сброс', 'no answer'],
    ['не взяла трубку, перезвоню', 'no answer'],
    ['lft msg', 'voicemail'],
    ['LVM + sent email', 'voicemail'],
    ['vm full', 'voicemail'],
    ['Answering Machine', 'voicemail'],
    ['голосовой помощник', 'voicemail'],
    ['receptionist - Jim out till Mon', 'gatekeeper'],
    ['spoke w/ gatekeeper, call back 3pm', 'gatekeeper'],
    ['секретарь не соединил', 'gatekeeper'],
    ['wrong #', 'bad number'],
    ['Operator Intercept', 'bad number'],
    ['Не обслуживается, тел выключен', 'bad number'],
    ['Scheduled', 'not a call'],
    ['Overdue', 'not a call'],
    ['ещё не звонили', 'not a call'],
  ])('%s is %s', (text, name) => {
    expect(classOf(text, outcome)).toBe(name);
  });

  it.each(['not booked', 'did not book a demo', 'не назначена встреча', 'dialled', 'see notes', 'No Call Outcome'])(
    '%s is nothing that anybody knows',
    (text) => {
      expect(classOf(text, outcome)).toBe('unknown');
    },
  );

  it('is not scheduled because the word stands in it', () => {
    expect(classOf('Scheduled call back', outcome)).toBe('connected');
  });

  it('says nothing by N/A where "No answer" has a word of its own', () => {
    const withOwn = classifierOf(outcome, undefined, ['N/A', 'No answer', 'Connected']);
    expect(withOwn('N/A')).toBe('blank');
    expect(classifierOf(outcome, undefined, ['N/A', 'Connected'])('N/A')).toBe('no answer');
  });

  it('was completed only where the line is meant, not the task', () => {
    const line = classifierOf(outcome, undefined, ['completed', 'no-answer', 'busy', 'failed']);
    expect(line('completed')).toBe('connected');
    expect(classifierOf(outcome, undefined, ['Completed', 'In Progress'])('Completed')).toBe('unknown');
  });

  it('may be said in one word with the direction', () => {
    const texts = ['outbound', 'outbound_missed', 'inbound', 'voicemail'];
    expect(texts.slice(0, 2).map(classifierOf(answered, undefined, texts))).toEqual(['connected', 'no answer']);
    expect(classifierOf(answered, undefined, ['outbound', 'inbound'])('outbound')).toBe('unknown');
    expect(texts.map(classifierOf(direction, undefined, texts))).toEqual([
      'outbound',
      'outbound',
      'inbound',
      'inbound',
    ]);
  });
});

describe('what people write of a meeting', () => {
  it.each([
    ['cxl', 'cancelled'],
    ['Resched', 'rescheduled'],
    ['r/s', 'rescheduled'],
    ['N/S', 'no-show'],
    ['ghosted', 'no-show'],
    ['Не вышел на связь', 'no-show'],
    ['Провели', 'held'],
    ['Not held', 'not held'],
    ['fell through', 'not held'],
    ['Отменила', 'unknown'],
  ])('%s is %s', (text, name) => {
    expect(classOf(text, meetings)).toBe(name);
  });

  it.each([
    ['Show?', 'no-show'],
    ['Showed up', 'no-show'],
    ['Attended (Y/N)', 'no-show'],
    ['Held?', 'not held'],
    ['Пришёл?', 'no-show'],
    ['Состоялась', 'not held'],
    ['Done', 'scheduled'],
    ['Status', 'scheduled'],
  ])('a no under %s is %s', (heading, name) => {
    expect(['Y', 'N', 'FALSE'].map(classifierOf(fieldUnder(meetings, heading)))).toEqual(['held', name, name]);
  });
});
