import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifierOf, classOf } from '../../src/settings/classOf.ts';
import { tabs } from '../../src/tabs/all.ts';
import type { Field } from '../../src/vocabulary/tab.ts';

const calls = tabs.calls.fields.outcome;
const meetings = tabs.meetings.fields.outcome;
const leads = tabs.leads.fields.status;
const stages = tabs.deals.fields.stage;
const statuses = tabs.deals.fields.status;
const emails = tabs.emails.fields.outcome;

describe('a call’s direction', () => {
  it.each([
    ['Outbound', 'outbound'],
    ['Исходящий', 'outbound'],
    ['Исходящее', 'outbound'],
    ['Исходящее соединение', 'outbound'],
    ['Входящее', 'inbound'],
    ['Входящее соединение', 'inbound'],
  ])('%s is %s', (value, name) => {
    expect(classOf(value, tabs.calls.fields.direction)).toBe(name);
  });
});

describe('a call’s outcome', () => {
  it.each([
    ['Connected', 'connected'],
    ['f240bbac-87c9-4f6e-bf70-924b57d47db7', 'connected'],
    ['Call connected', 'connected'],
    ['answered', 'connected'],
    ['Разговор состоялся', 'connected'],
    ['ДОЗВОН', 'connected'],
    ['Callback Requested', 'connected'],
    ['Not Qualified', 'connected'],
    ['Отказ', 'connected'],
    ['Connected – Not Qualified', 'connected'],
    ['Connected – Qualified', 'productive'],
    ['✅ Spoke - not now', 'connected'],
    ['Meeting Booked', 'productive'],
    ['Set Appointment', 'productive'],
    ['Назначена встреча', 'productive'],
    ['Left voicemail', 'voicemail'],
    ['vm-left', 'voicemail'],
    ['Live Voicemail', 'voicemail'],
    ['Left voicemail!', 'voicemail'],
    ['left vm', 'voicemail'],
    ['VM', 'voicemail'],
    ['No answer, left voicemail', 'voicemail'],
    ['Voicemail - interested', 'voicemail'],
    ['Автоответчик', 'voicemail'],
    ['No answer', 'no answer'],
    ['no-answer', 'no answer'],
    ['Busy', 'no answer'],
    ['Не дозвонился', 'no answer'],
    ['НДЗ', 'no answer'],
    ['Временно не доступен', 'no answer'],
    ['Gatekeeper', 'gatekeeper'],
    ['Left live message', 'gatekeeper'],
    ['Connected to gatekeeper', 'gatekeeper'],
    ['Секретарь', 'gatekeeper'],
    ['Wrong number', 'bad number'],
    ['Connected: wrong number', 'bad number'],
    ['Неверный номер', 'bad number'],
    ['error', 'not a call'],
    ['Fax Receipt', 'not a call'],
  ])('%s is %s', (value, name) => {
    expect(classOf(value, calls)).toBe(name);
  });

  it.each([
    'Unanswered',
    'Not connected',
    'Disconnected',
    'Did not connect, call answered by nobody',
    'Not interested',
    'un-answered',
    'Unqualified',
    'Not yet connected',
    'Разговор не состоялся',
    'Не дозвонился',
    'Без разговора, дозвон не удался',
    'Completed',
    'Scheduled',
    'see notes',
  ])('%s is never productive', (value) => {
    expect(classOf(value, calls)).not.toBe('productive');
  });

  it.each([
    'Unanswered',
    'Not connected',
    'Disconnected',
    'un-answered',
    'Not yet connected',
    'Was not answered',
    'Разговор не состоялся',
    'Не дозвонился',
    'Дозвон не удался',
    'Completed',
    'see notes',
  ])('%s is never connected', (value) => {
    expect(classOf(value, calls)).not.toBe('connected');
  });

  it('is unknown when nobody knows the word, and blank when nothing stands there', () => {
    expect(classOf('see notes', calls)).toBe('unknown');
    for (const blank of ['', '  ', '\u00a0', 'Select', '#N/A', '#REF!', '—', 'unknown', 'не указано']) {
      expect(classOf(blank, calls)).toBe('blank');
    }
  });

  it('may be a box of a database, but a word among others is none', () => {
    const decisionMaker = tabs.calls.fields.decisionMaker;
    expect(['checked', 'unchecked', ''].map(classifierOf(decisionMaker, undefined, ['checked', '']))).toEqual([
      'yes',
      'no',
      'blank',
    ]);
    expect(classifierOf(leads, undefined, ['Checked', 'New', ''])('Checked')).toBe('unknown');
  });

  it('is no by a dash where everything else is the one word for yes', () => {
    expect(['Answered', '-'].map(classifierOf(calls, undefined, ['Answered', '-', 'Answered']))).toEqual([
      'connected',
      'no answer',
    ]);
    expect(classifierOf(calls, undefined, ['Answered', '-', 'Busy'])('-')).toBe('blank');
    expect(classifierOf(calls, undefined, ['Busy', '-'])('-')).toBe('blank');
  });

  it('may be a bare yes or no', () => {
    const answered = classifierOf(calls, undefined, ['0', '1']);
    expect(['Y', 'Yes', 'TRUE', '1', 'да', '✓'].map(answered)).toEqual(Array(6).fill('connected'));
    expect(['N', 'No', 'false', '0', 'нет'].map(answered)).toEqual(Array(5).fill('no answer'));
  });

  it.each([
    [
      ['✓', 'x'],
      ['connected', 'no answer'],
    ],
    [
      ['✅', '❌', ''],
      ['connected', 'no answer', 'blank'],
    ],
    [
      ['✔️', 'х'],
      ['connected', 'no answer'],
    ],
    [
      ['x', ''],
      ['connected', 'blank'],
    ],
    [
      ['✗', ''],
      ['no answer', 'blank'],
    ],
  ])('may be a mark: the letter x crosses out where others are ticked, as in %j', (texts, classes) => {
    expect(texts.map(classifierOf(calls, undefined, texts))).toEqual(classes);
    expect(texts.map(classifierOf(calls, new Map([['', 'no answer']]), texts))[0]).toBe(classes[0]);
  });

  it('may be a system’s code, where the column shows more than 0 and 1', () => {
    const amo = classifierOf(calls, undefined, ['1', '4', '6']);
    expect(['1', '4', '5', '6', '7', '8'].map(amo)).toEqual([
      'voicemail',
      'connected',
      'bad number',
      'no answer',
      'no answer',
      'unknown',
    ]);
    expect(['200', '304', '404', '603-S'].map(classifierOf(calls, undefined, ['200', '304']))).toEqual([
      'connected',
      'no answer',
      'bad number',
      'no answer',
    ]);
  });

  it('is not amoCRM’s code where the numbers are those of another system', () => {
    const texts = ['1', '2', '3', '4', '5'];
    expect(texts.map(classifierOf(calls, undefined, texts))).toEqual(texts.map(() => 'unknown'));
  });

  it('is a code only when nothing else is written', () => {
    expect(classOf('200 calls today', calls)).toBe('unknown');
  });

  it('is what the settings say, whatever is listed', () => {
    const own = new Map([
      ['see notes', 'voicemail'],
      ['connected', 'gatekeeper'],
    ]);
    expect(['See NOTES', 'connected', 'Busy'].map(classifierOf(calls, own))).toEqual([
      'voicemail',
      'gatekeeper',
      'no answer',
    ]);
  });
});

describe('a meeting’s outcome', () => {
  it.each([
    ['Completed', 'held'],
    ['Проведена', 'held'],
    ['Состоялась', 'held'],
    ['не состоялась', 'not held'],
    ['Встреча не состоялась', 'not held'],
    ['Unattended', 'not held'],
    ['No show', 'no-show'],
    ['Arrived', 'held'],
    ['Re-arranged', 'rescheduled'],
    ['No-Show', 'no-show'],
    ['NO_SHOW', 'no-show'],
    ['noshow', 'no-show'],
    ['Неявка', 'no-show'],
    ['не пришёл', 'no-show'],
    ['не пришел', 'no-show'],
    ['Client did not show up', 'no-show'],
    ['Canceled', 'cancelled'],
    ['Cancelled', 'cancelled'],
    ['Cancelled by client', 'cancelled'],
    ['Отменена клиентом', 'cancelled'],
    ['Cancelled, rescheduled', 'rescheduled'],
    ['Перенос', 'rescheduled'],
    ['Scheduled', 'scheduled'],
    ['To do', 'scheduled'],
    ['Busy', 'unknown'],
    ['Not cancelled', 'unknown'],
  ])('%s is %s', (value, name) => {
    expect(classOf(value, meetings)).toBe(name);
  });
});

describe('a lead’s status', () => {
  it.each([
    ['Closed - Converted', 'converted'],
    ['Closed - Not Converted', 'disqualified'],
    ['Qualified', 'converted'],
    ['Unqualified', 'disqualified'],
    ['Not qualified', 'disqualified'],
    ['Pre Qualified', 'open'],
    ['Marketing Qualified Lead', 'open'],
    ['Sales Qualified Lead', 'converted'],
    ['Open Deal', 'converted'],
    ['Connected', 'open'],
    ['Not Contacted', 'open'],
    ['Junk Lead', 'disqualified'],
    ['Качественный лид', 'converted'],
    ['Некачественный лид', 'disqualified'],
    ['Не целевой', 'disqualified'],
    ['В работе', 'open'],
    ['1', 'converted'],
    ['0', 'open'],
  ])('%s is %s', (value, name) => {
    expect(classOf(value, leads)).toBe(name);
  });
});

describe('a deal’s stage', () => {
  it.each([
    ['Closed Won', 'won'],
    ['closed won', 'won'],
    ['closedwon', 'won'],
    ['Успешно реализовано', 'won'],
    ['ЗАКРЫТО И РЕАЛИЗОВАНО', 'won'],
    ['Закрыто и не реализовано', 'lost'],
    ['Closed Lost', 'lost'],
    ['Анализ причины провала', 'lost'],
    ['Follow On Call', 'open'],
    ['Two Next Steps', 'open'],
    ['В работе', 'open'],
    ['не закрыта', 'open'],
    ['Счет на предоплату', 'open'],
    ['Closed', 'unknown'],
    ['Not won yet', 'lost'],
    ['Payment Done', 'won'],
    ['Paid', 'won'],
    ['5. Paid (100%)', 'won'],
    ['Customer', 'won'],
    ['Оплачен', 'won'],
    ['Купил', 'won'],
    ['7) Подписан', 'won'],
    ['Customer review', 'unknown'],
    ['Customer Success', 'unknown'],
    ['Signed NDA', 'unknown'],
    ['Unpaid', 'unknown'],
    ['Не оплачен', 'unknown'],
    ['Paid trial', 'open'],
    ['Waiting for payment', 'open'],
    ['Declined', 'lost'],
    ['Cancelled', 'lost'],
    ['Passed', 'lost'],
    ['Passed to sales', 'unknown'],
    ['Withdrawn', 'lost'],
    ['Churned', 'lost'],
    ['Слив', 'lost'],
    ['Не купил', 'lost'],
    ['Отменено', 'lost'],
    ['Deleted', 'removed'],
    ['Дубль', 'removed'],
    ['Not closed won', 'unknown'],
    ['Town hall', 'unknown'],
    ['WAIT_CLIENT', 'unknown'],
  ])('%s is %s', (value, name) => {
    expect(classOf(value, stages)).toBe(name);
  });

  it('and its status are read alike', () => {
    expect(['Won', 'LOST', 'open', 'Closed'].map((value) => classOf(value, statuses))).toEqual([
      'won',
      'lost',
      'open',
      'unknown',
    ]);
  });
});

describe('an ambiguous end of a pipeline', () => {
  it.each([
    [['Новая', 'Договор', 'Отказ'], 'Договор', 'won'],
    [['Новая', 'Договор', 'Оплачен'], 'Договор', 'open'],
    [['Новая', '4. Договор', 'Успешно реализовано'], '4. Договор', 'open'],
    [['Новая', 'Оплачен', 'Закрыта'], 'Закрыта', 'lost'],
    [['Новая', 'Оплачен', 'Отказ', 'Закрыта'], 'Закрыта', 'unknown'],
    [['Новая', 'Закрыта'], 'Закрыта', 'unknown'],
    [['Open', 'Won', 'Closed'], 'Closed', 'unknown'],
  ])('in the column %j: %s is %s', (texts, text, name) => {
    expect(classifierOf(stages, undefined, texts)(text)).toBe(name);
  });

  it('is what the settings say', () => {
    const own = new Map([['договор', 'open']]);
    expect(classifierOf(stages, own, ['Новая', 'Договор'])('Договор')).toBe('open');
  });
});

it('an automatic reply to an e-mail is no reply', () => {
  expect(['Replied', 'Auto reply', 'No reply', 'Bounced', 'Opened'].map((value) => classOf(value, emails))).toEqual([
    'replied',
    'sent',
    'sent',
    'bounced',
    'sent',
  ]);
});

describe('whether a decision maker spoke', () => {
  it.each([
    ['Yes', 'yes'],
    ['CEO', 'yes'],
    ['VP, Technology', 'yes'],
    ['ЛПР', 'yes'],
    ['не ЛПР', 'no'],
    ['Нет', 'no'],
    ['Assistant to the CEO', 'no'],
    ['Analyst', 'unknown'],
  ])('%s: %s', (value, name) => {
    expect(classOf(value, tabs.calls.fields.decisionMaker)).toBe(name);
  });
});

describe('every class field', () => {
  const fields = Object.values(tabs).flatMap(({ name, fields: all }) =>
    Object.entries(all as Readonly<Record<string, Field>>)
      .filter(([, field]) => field.classes && !field.linked)
      .map(([field, definition]) => ({ name: `${name}.${field}`, definition })),
  );

  it.each(fields)('$name gives each listed value its class, whatever its case and spaces', ({ definition }) => {
    const claimed = new Set<string>();
    for (const [name, { en, ru }] of Object.entries(definition.classes ?? {})) {
      for (const value of [...en, ...ru]) {
        const key = value.toLowerCase();
        if (claimed.has(key)) continue;
        claimed.add(key);
        expect([value, classOf(`  ${value.toUpperCase()}\u00a0`, definition)]).toEqual([value, name]);
      }
    }
  });

  it.each(fields)('$name never turns a negated value into that value', ({ definition }) => {
    const listed = Object.entries(definition.classes ?? {}).flatMap(([name, { en }]) =>
      en.map((value) => ({ name, value })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...listed), fc.constantFrom('not', 'never'), ({ name, value }, negation) => {
        const negated = `${negation} ${value}`;
        const isListed = listed.some((one) => one.value.toLowerCase() === negated.toLowerCase());
        if (isListed || /\b(not?|did|never|un\w+|dis\w+|non)\b/i.test(value)) return;
        expect(classOf(negated, definition)).not.toBe(name);
      }),
    );
  });
});

it('any text at all has a class', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect([...Object.keys(calls.classes), 'blank', 'unknown']).toContain(classOf(text, calls));
    }),
  );
});

describe('a word that means something only where it is all that was written', () => {
  it.each([
    [leads, 'Paid', 'converted'],
    [leads, 'Paid search', 'unknown'],
    [leads, 'Купил', 'converted'],
    [leads, 'Купил у конкурентов', 'unknown'],
    [leads, 'Test', 'removed'],
    [leads, 'Test drive booked', 'unknown'],
    [leads, 'Тест', 'removed'],
    [leads, 'Тест отправлен', 'unknown'],
    [stages, 'Active', 'open'],
    [stages, 'Active customer', 'unknown'],
    [stages, 'Lead', 'open'],
    [stages, 'Lead magnet', 'unknown'],
  ] as const)('%#: %s', (field, value, name) => {
    expect(classOf(value, field)).toBe(name);
  });
});
