import { describe, expect, it } from 'vitest';
import { ownParties, partyColumns } from '../../../src/rows/leftOut/callParties.ts';
import { ask, count, type Row } from '../../kpis/ask.ts';

const rows = (count: number, row: (i: number) => Row): Row[] => Array.from({ length: count }, (_, i) => row(i));
const notesOf = (calls: readonly Row[], settings: readonly (readonly string[])[] = []) =>
  count({ Calls: calls }, settings).counted.tabs.flatMap(({ notes }) => notes);
const made = (calls: readonly Row[], settings: readonly (readonly string[])[] = []) =>
  ask('CALLS_MADE', { Calls: calls }, { settings });

/** Of each three calls the last one came in. */
const isIn = (i: number): boolean => i % 3 === 2;
const client = (i: number): string => `+1415555${1000 + i}`;
const line = (i: number): string => `+1202555${7000 + (i % 2)}`;
const log = (differs: (i: number) => Row) =>
  rows(60, (i) => ({
    ...{ 'Call date': '2025-01-15', Agent: ['Ada', 'Bo'][i % 2] as string },
    ...{ 'Call status': i % 2 ? 'Answered' : 'Busy', 'Talk time': i % 2 ? 100 : 0 },
    ...differs(i),
  }));

describe('calls that came in are left out where who called whom tells them', () => {
  const Lines = log((i) => ({
    'From number': isIn(i) ? client(i) : line(i),
    'To number': isIn(i) ? line(i) : client(i),
  }));

  it('by the few numbers that others are called from', () => {
    expect(made(Lines).value).toBe(40);
    const [note] = notesOf(Lines).filter(({ reason }) => reason === 'inbound');
    expect(note).toMatchObject({ rows: 20, leftOut: true, sample: line(2) });
  });

  it.each([
    ['Номер А', 'Номер Б'],
    ['A-number', 'B-number'],
    ['Calling Party Number', 'Original Called Party Number'],
  ])('as exchanges head them: %s and %s', (from, to) => {
    const Exchange = log((i) => ({ [from]: isIn(i) ? client(i) : line(i), [to]: isIn(i) ? line(i) : client(i) }));
    expect(made(Exchange).value).toBe(40);
  });

  it('by the people, under headings of their own', () => {
    const Names = log((i) => ({
      'From: Name': isIn(i) ? `Client ${i}` : (['Ada', 'Bo'][i % 2] as string),
      'To: Name': isIn(i) ? (['Ada', 'Bo'][i % 2] as string) : `Client ${i}`,
    }));
    expect(made(Names).value).toBe(40);
  });

  it('by the lines, where the only extensions called are those that colleagues called', () => {
    const Mixed = log((i) => {
      if (i % 5 === 4) return { 'From number': `10${i % 3}`, 'To number': `10${(i + 1) % 3}` };
      return { 'From number': isIn(i) ? client(i) : line(i), 'To number': isIn(i) ? line(i) : client(i) };
    });
    const out = Mixed.filter((_, i) => i % 5 !== 4 && !isIn(i));
    expect(made(Mixed).value).toBe(out.length);
  });

  it('but not where clients are as few as the lines, or nothing went out', () => {
    const texts = (of: (i: number) => string) => rows(30, () => ({})).map((_, i) => of(i));
    expect(
      ownParties(
        texts((i) => `a${i % 3}`),
        texts((i) => `b${i % 4}`),
      ),
    ).toBeNull();
    expect(
      ownParties(
        texts((i) => client(i)),
        texts(() => 'United States'),
      ),
    ).toBeNull();
    expect(
      [
        ...(ownParties(
          texts((i) => line(i)),
          texts((i) => client(i)),
        ) ?? []),
      ].sort(),
    ).toEqual([line(0), line(1)]);
  });

  it('by the caller ID and the number called', () => {
    const Usage = log((i) => ({
      'Caller ID': isIn(i) ? client(i) : line(i),
      'Destination Number': isIn(i) ? line(i) : client(i),
    }));
    expect(made(Usage).value).toBe(40);
  });

  it.each([
    ['Куда', (i: number) => (isIn(i) ? '101' : client(i))],
    ['Откуда', (i: number) => (isIn(i) ? client(i) : '101')],
  ])('by the extensions under %s, where the other end is not kept', (heading, party) => {
    expect(made(log((i) => ({ [heading]: party(i) }))).value).toBe(40);
    expect(made(log((i) => ({ [heading]: client(i) }))).value).toBe(60);
  });

  it('only by two columns that belong together', () => {
    expect(partyColumns(['From number', 'To name', 'To number'])).toEqual([{ from: 0, to: 2 }]);
    expect(partyColumns(['Номер, с которого звонили', 'Номер, на который звонили'])).toEqual([{ from: 0, to: 1 }]);
    expect(partyColumns(['From', 'Customer'])).toEqual([]);
  });
});

describe('a call that stands on several legs is one', () => {
  const legs = (first: Row, second: Row) =>
    Array.from({ length: 20 }, (_, i) => i).flatMap((i) => [
      { 'Call ID': `p${i}`, 'Parent call ID': '', 'Call date': '2025-01-15', Agent: 'Ada', From: '', To: '', ...first },
      { 'Call ID': `c${i}`, 'Parent call ID': `p${i}`, 'Call date': '2025-01-15', Agent: 'Ada', ...second },
    ]);
  const dial = (to: string, status = 'Answered') => ({
    Direction: 'Outbound',
    From: line(0),
    To: to,
    'Call status': status,
  });

  it('that to the client, whichever was dialled first', () => {
    const toClient = dial(client(1), 'Busy');
    const each = (list: readonly Row[]): Row[] =>
      list.map((row, i) => (row.To === client(1) ? { ...row, To: client(i) } : row));
    const lists = [legs(dial('client:ada'), toClient), legs(toClient, dial('101')), legs(dial(line(1)), toClient)];
    for (const list of lists.map(each)) {
      expect(made(list).value).toBe(20);
      expect(ask('CALLS_CONNECTED', { Calls: list }).value).not.toBe(20);
      expect(made(list).note).toContain('A call on several legs counts once.');
    }
  });

  it('by the session that they share, where a column numbers the legs', () => {
    const rows = Array.from({ length: 20 }, (_, i) => {
      const own = { 'Session ID': `s${i}`, Date: '2025-01-15', Agent: 'Ada', Direction: 'Outbound' };
      return [
        { ...own, Leg: 1, From: '+12025559999', To: line(i), Result: 'Answered' },
        { ...own, Leg: 2, From: line(i), To: client(i), Result: i % 4 ? 'No answer' : 'Answered' },
      ];
    }).flat();
    expect(made(rows).value).toBe(20);
    expect(ask('CALLS_CONNECTED', { Calls: rows }).value).toBe(5);
  });

  it('by a session that names it alone, but not by an hour at the dialler', () => {
    const rows = (calls: number) =>
      Array.from({ length: 60 }, (_, i) => {
        const own = {
          'Session ID': `s${Math.floor(i / calls)}`,
          Date: `2025-01-15 ${10 + Math.floor(i / 10)}:${10 + (i % 10)}`,
        };
        return { ...own, Agent: 'Ada', Direction: 'Outbound', From: line(i), To: client(i), Result: 'Answered' };
      });
    expect(made(rows(2)).value).toBe(30);
    expect(made(rows(12)).value).toBe(60);
  });

  it('by the ids that its other column names, as "Contact ID" beside "Master Contact ID"', () => {
    const rows = Array.from({ length: 20 }, (_, i) => {
      const own = { 'Master Contact ID': 700 + i * 2, Date: '2025-01-15', Agent: 'Ada', To: client(i) };
      const first = { 'Contact ID': 700 + i * 2, ...own, Disposition: 'Connected' };
      return i % 4
        ? [first]
        : [first, { ...first, 'Contact ID': 701 + i * 2, Agent: 'Bo', Disposition: 'Transferred' }];
    }).flat();
    expect(rows).toHaveLength(25);
    expect(made(rows).value).toBe(20);
  });

  it('and none where a call that came in was passed on', () => {
    const passedOn = legs({ Direction: 'Inbound', From: client(1), To: line(0) }, dial('+12025559999'));
    expect(
      made([...passedOn, { 'Call ID': 'x', 'Call date': '2025-01-15', Agent: 'Ada', ...dial(client(2)) }]).value,
    ).toBe(1);
    const fromBrowser = legs({ Direction: 'Inbound', From: 'client:ada', To: line(0) }, dial(client(1)));
    expect(made(fromBrowser).value).toBe(20);
  });
});

it('calls between two extensions are internal, whatever the direction says', () => {
  const Exchange = log((i) => ({
    Direction: 'Outgoing',
    'From number': i % 4 === 0 ? '101' : line(i),
    'To number': i % 4 === 0 ? '102 - Bo' : client(i),
  }));
  expect(made(Exchange).value).toBe(45);
  expect(made(Exchange.map((row) => ({ ...row, 'To number': '102 - Bo' }))).value).toBe(60);
});

describe('a log that shows that calls came in, and not which, tells no number of calls', () => {
  const Words = log((i) => ({ 'Call status': ['Answered', 'No answer', 'Missed'][i % 3] as string }));

  it('by a word that is only said of calls that came in', () => {
    const { value, low, high } = made(Words);
    expect([value, low, high]).toEqual([null, 20, 60]);
    const [note] = notesOf(Words).filter(({ reason }) => reason === 'perhaps incoming');
    expect(note).toMatchObject({ rows: 40, sample: 'Missed', leftOut: false });
    for (const kpi of ['CALL_CONNECT_RATIO', 'CALLS_CONNECTED', 'AVERAGE_CONVERSATION_MINUTES'] as const)
      expect(ask(kpi, { Calls: Words }).value, kpi).toBeNull();
  });

  it('by a queue on some of them', () => {
    const Queues = log((i) => ({ Queue: isIn(i) ? 'Sales' : '' }));
    const { value, low, high } = made(Queues);
    expect([value, low, high]).toEqual([null, 40, 60]);
    expect(made(log(() => ({ Queue: 'Sales' }))).value).toBe(60);
    // Whoever calls such a number tells which advertisement it was.
    for (const heading of ['Tracking number', 'Номер коллтрекинга'])
      expect(made(log(() => ({ [heading]: '+12025550100' }))).value).toBeNull();
  });

  it('by a reason why one was missed', () => {
    expect(made(log((i) => ({ 'Missed call reason': isIn(i) ? 'No agent' : '' }))).value).toBeNull();
  });

  it('unless somebody says that all were made, or the word stands alone', () => {
    expect(made(Words, [['Calls column: direction', 'none']]).value).toBe(60);
    expect(made(log((i) => ({ 'Call status': i % 2 ? 'Answered' : 'Missed' }))).value).toBe(60);
  });
});
