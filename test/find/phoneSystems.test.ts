import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { readExport, times } from './readExport.ts';

const day = (i: number): string => `2025-02-${String((i % 27) + 1).padStart(2, '0')}`;
const reps = ['Ann Lee', 'Ann Dow', 'Bo Dahl'];

describe('an export of a telephone system is read', () => {
  it('of VICIdial, with the names beside the numbers of users and of outcomes', () => {
    const said = ['Answering Machine', 'No Answer AutoDial', 'Busy', 'No Pitch No Price', 'Call Transferred'];
    const { columns, sums, byRep } = readExport(
      [
        [
          'call_date',
          'phone_number_dialed',
          'status',
          'user',
          'full_name',
          'user_group',
          'length_in_sec',
          'status_name',
        ],
        ...times(30, (i) => [
          ...[`${day(i)} 09:30:0${i % 9}`, `20255510${10 + i}`, ['A', 'NA', 'B', 'NI', 'CALLBK'][i % 5] as string],
          ...[6000 + (i % 3), reps[i % 3] as string, 'AGENTS', i % 5 > 2 ? 130 : 0, said[i % 5] as string],
        ]),
      ],
      'call_report_export',
    );
    expect(columns).toMatchObject({ rep: 'full_name', outcome: 'status_name', talk: 'length_in_sec' });
    expect(sums).toMatchObject({ callsMade: 30, callsConnected: 12, talkSeconds: 1560 });
    expect(byRep['Ann Lee']).toMatchObject({ callsMade: 10 });
  });

  it.each([
    ['Agent First Name', 'Agent Last Name'],
    ['Имя менеджера', 'Фамилия менеджера'],
  ])('with names in two columns, %s and %s, so that two people called Ann are two', (first, last) => {
    const { byRep } = readExport([
      ['Call Date', first, last, 'Call Status', 'To Number', 'Duration'],
      ...times(30, (i) => [
        ...[day(i), ...(reps[i % 3] as string).split(' '), i % 2 ? 'answered' : 'unanswered'],
        ...[`+1202555${1000 + i}`, i % 2 ? 100 : 0],
      ]),
    ]);
    expect(Object.keys(byRep).sort()).toEqual(['Ann Dow', 'Ann Lee', 'Bo Dahl']);
    expect(byRep['Ann Dow']).toMatchObject({ callsMade: 10 });
  });

  it('of Teams, by the name and not by the address beside it', () => {
    const { byRep } = readExport([
      ['Id', 'UPN', 'Display name', 'Call type', 'Destination number', 'Start time', 'Duration'],
      ...times(30, (i) => [
        ...[`a-${i}`, `u${i % 3}@f.example`, reps[i % 3] as string, i % 5 ? 'user_out' : 'user_in'],
        ...[`+1202555${1000 + i}`, `${day(i)}T09:30:00Z`, i % 2 ? 100 : 0],
      ]),
    ]);
    expect(Object.keys(byRep).sort()).toEqual(['Ann Dow', 'Ann Lee', 'Bo Dahl']);
  });

  it('of Dialpad, whose word for a dial that nobody took says that it went out', () => {
    const { sums } = readExport([
      ['call_id', 'category', 'direction', 'external_number', 'date_started', 'name'],
      ...times(30, (i) => [
        ...[5000000 + i, ['outbound_connected', 'outbound_cancelled', 'incoming'][i % 3] as string],
        ...[i % 3 === 2 ? 'inbound' : 'outbound', `+1202555${1000 + i}`, `${day(i)} 09:30:00`, reps[i % 2] as string],
      ]),
    ]);
    expect(sums).toMatchObject({ callsMade: 20, callsConnected: 10, callsNotConnected: 10 });
  });

  it('of Amazon Connect, whose calls say how they were begun', () => {
    const { sums } = readExport([
      ['Channel', 'Initiation method', 'Contact start', 'Customer phone number', 'Agent', 'Agent interaction duration'],
      ...times(30, (i) => [
        ...['Voice', i % 3 ? 'Outbound' : 'Inbound', `${day(i)}T09:30:00Z`, `+1202555${1000 + i}`],
        ...[reps[i % 3] as string, i % 2 ? '00:01:40' : '00:00:00'],
      ]),
    ]);
    expect(sums).toMatchObject({ callsMade: 20, talkSeconds: 1000 });
  });

  it('of Aloware, whose line tells of the calls that nobody wrote an outcome for', () => {
    const { sums } = readExport([
      ['Started At', 'User', 'Contact Number', 'Talk Time', 'Disposition Status', 'Call Disposition'],
      ...times(30, (i) => [
        ...[`${day(i)} 09:30:00`, reps[i % 3] as string, `+1202555${1000 + i}`, i % 2 ? 100 : 0],
        ...[i % 2 ? 'Completed' : 'No Answer', i % 2 ? 'Not Interested' : ''],
      ]),
    ]);
    expect(sums).toMatchObject({ callsMade: 30, callsConnected: 15, callsNotConnected: 15 });
  });

  it('of GoTo, whose heading of the day names the time zone', () => {
    const { columns } = readExport([
      ['Date [America/New_York]', 'User', 'Direction', 'To number', 'Result', 'Duration [Seconds]'],
      ...times(30, (i): Cell[] => [
        ...[`${day(i)} 09:30:00`, reps[i % 3] as string, 'Outbound', `+1202555${1000 + i}`],
        ...[i % 2 ? 'Answered' : 'Unanswered', i % 2 ? 100 : 0],
      ]),
    ]);
    expect(columns.at).toBe('Date [America/New_York]');
  });

  it('of Rostelecom, whose subscriber is the rep where both numbers stand beside', () => {
    const { byRep } = readExport([
      ['Дата', 'Время', 'Номер А', 'Номер Б', 'Абонент', 'Статус'],
      ...times(30, (i) => [
        ...[
          day(i),
          '09:30:00',
          ...(i % 3 ? ['74951112233', `7202555${1000 + i}`] : [`7202555${1000 + i}`, '74951112233']),
        ],
        ...[reps[i % 2] as string, i % 2 ? 'Состоявшийся' : 'Несостоявшийся'],
      ]),
    ]);
    expect(byRep['Ann Lee']?.callsMade).toBe(10);
    expect(byRep['Ann Dow']?.callsMade).toBe(10);
  });

  it('of T2, whose lines are those that people call', () => {
    const { sums } = readExport([
      ['Дата и время', 'Тип вызова', 'Сотрудник', 'Номер абонента', 'Статус вызова'],
      ...times(30, (i) => [
        ...[
          `${day(i)} 09:30`,
          ['Исходящий', 'Одноканальный', 'Многоканальный'][i % 3] as string,
          reps[i % 3] as string,
        ],
        ...[`7202555${1000 + i}`, i % 2 ? 'Отвечен' : 'Не отвечен'],
      ]),
    ]);
    expect(sums).toMatchObject({ callsMade: 10 });
  });
});

describe('an export is read', () => {
  it('of Acuity, whose calendars are people', () => {
    const { columns } = readExport([
      ['Start Time', 'First Name', 'Last Name', 'Calendar', 'Date Scheduled', 'Canceled', 'No Show', 'Appointment ID'],
      ...times(30, (i) => [
        ...[
          `${day(i)} 10:30`,
          'Client',
          String(i),
          reps[i % 3] as string,
          day(i),
          i % 5 ? 'no' : 'yes',
          'no',
          9000 + i,
        ],
      ]),
    ]);
    expect(columns.rep).toBe('Calendar');
  });

  it('of OnceHub, whose meetings are activities', () => {
    const { columns } = readExport([
      [
        'Activity ID',
        'Activity status',
        'Owner',
        'Customer name',
        'Creation time (UTC)',
        'Scheduled meeting time (UTC)',
      ],
      ...times(30, (i) => [
        ...[100 + i, ['Completed', 'No-show', 'Canceled'][i % 3] as string, reps[i % 3] as string, `Client ${i}`],
        ...[`${day(i)} 09:30:00`, `${day(i + 1)} 09:30:00`],
      ]),
    ]);
    expect(columns).toMatchObject({
      at: 'Scheduled meeting time (UTC)',
      bookedAt: 'Creation time (UTC)',
      outcome: 'Activity status',
      rep: 'Owner',
    });
  });

  it('of Tilda, whose forms say when they were sent', () => {
    const { sums } = readExport([
      ['sent', 'Name', 'Phone', 'formname', 'tranid', 'Менеджер', 'Статус'],
      ...times(30, (i) => [
        ...[`${day(i)} 10:54:50`, `Имя ${i}`, `+7900${1000000 + i}`, 'Заявка', `99:${i}`, reps[i % 3] as string],
        ['Новая', 'В работе', 'Квалифицирован'][i % 3] as string,
      ]),
    ]);
    expect(sums).toMatchObject({ leadsCreated: 30, leadsConverted: 10 });
  });

  it('with a budget in a currency, which is the amount of the deal', () => {
    const { columns, sums } = readExport([
      ['№ сделки', 'Клиент', 'Этап воронки', 'Менеджер', 'Бюджет, руб', 'Создана', 'Завершена'],
      ...times(30, (i) => [
        ...[8000 + i, `К${i}`, ['Новая заявка', 'Успешная сделка', 'Отказ'][i % 3] as string, reps[i % 3] as string],
        ...[500 + i, day(i), i % 3 ? day(i + 3) : ''],
      ]),
    ]);
    expect(columns).toMatchObject({ amount: 'Бюджет, руб', closed: 'Завершена' });
    expect(sums).toMatchObject({ dealsWon: 10, dealsLost: 10 });
  });

  it('of requests, whose words are of neuter gender', () => {
    const { sums } = readExport([
      ['Дата и время', 'ID обращения', 'Телефон', 'Ответственный', 'Статус обращения'],
      ...times(30, (i) => [
        ...[`${day(i)} 10:30`, 6000 + i, `7900${1000000 + i}`, reps[i % 3] as string],
        ['Новое', 'Сделка', 'Нецелевое'][i % 3] as string,
      ]),
    ]);
    expect(sums).toMatchObject({ leadsCreated: 30, leadsConverted: 10 });
  });
});
