import { describe, expect, it } from 'vitest';
import { measures } from '../../src/measures/all.ts';
import { readSettingsTab } from '../../src/settings/settingsTab.ts';
import { tallyText } from '../../src/sql/tallyText.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import type { Table } from './table.ts';
import { optionsOf, readingsOf, requestOf, textOf } from './tallies.ts';

const calls = (rows: Table['rows'], ...names: string[]): Table => ({
  name: 'team.sales.calls',
  sheet: 'Calls',
  columns: ['started_at', 'rep', 'outcome', ...names].map((name) => ({
    name,
    type: name === 'started_at' ? 'TIMESTAMP' : name === 'talk_seconds' ? 'INT64' : 'STRING',
  })),
  rows,
});
const at = (iso: string): number => Date.parse(iso);
const teamOf = (...tables: Table[]) => ({ zone: 'Europe/Paris', since: '2025-03-01', asOf: '2025-03-31', tables });
const small = teamOf(
  calls([
    [at('2025-03-10T10:00:00Z'), 'Ana', 'Connected'],
    [at('2025-03-10T11:00:01Z'), 'Ana', 'Busy'],
    [at('2025-03-31T21:59:59Z'), 'Bo', "It's \\ \n odd"],
  ]),
);

describe('the query of a daily tally', () => {
  it('says of every measure that its tables do not supply why', () => {
    const { measures: own, absent } = textOf(small);
    const ofCalls = measures.filter(({ tab, onlyIf }) => tab.name === 'calls' && !onlyIf).map(({ name }) => name);
    expect([...own, ...absent.map(({ measure }) => measure)].map(({ name }) => name)).toEqual(
      expect.arrayContaining(ofCalls),
    );
    expect(absent.find(({ measure }) => measure.name === 'talkSeconds')?.reason).toBe('no column');
    expect(absent.find(({ measure }) => measure.name === 'callsConnected')).toBeUndefined();
  });

  it('counts what the sample does not hold as not understood, where its other values are told apart', () => {
    const known = teamOf(
      calls([
        [at('2025-03-10T10:00:00Z'), 'Ana', 'Connected'],
        [at('2025-03-10T11:00:01Z'), 'Ana', 'Busy'],
      ]),
    );
    expect(textOf(known).measures.map(({ name }) => name)).toContain('callsUnknownOutcome');
  });

  it('does not count meetings that may have been moved, unless each stands there once', () => {
    const meetings: Table = {
      name: 'team.sales.meetings',
      sheet: 'Meetings',
      columns: ['meeting_date', 'rep', 'meeting_outcome', 'company'].map((name) => ({
        name,
        type: name === 'meeting_date' ? 'TIMESTAMP' : 'STRING',
      })),
      rows: [
        [at('2025-03-10T10:00:00Z'), 'Ana', 'Rescheduled', 'Acme'],
        [at('2025-03-12T10:00:00Z'), 'Ana', 'Completed', 'Acme'],
      ],
    };
    const team = teamOf(meetings);
    const made = tallyText(readingsOf(team), { ...requestOf(team), onePerAppointment: false }, optionsOf(team));
    expect(made.absent.find(({ measure }) => measure.name === 'appointmentsHeld')?.reason).toBe('chains');
    expect(textOf(team).measures.map(({ name }) => name)).toContain('appointmentsHeld');
  });

  it('does not say of leads what deals in another place would tell', () => {
    const leads: Table = {
      name: 'team.sales.leads',
      sheet: 'Leads',
      columns: ['created_at', 'lead_owner', 'lead_status', 'lead_id'].map((name) => ({
        name,
        type: name === 'created_at' ? 'TIMESTAMP' : 'STRING',
      })),
      rows: [[at('2025-03-10T10:00:00Z'), 'Ana', 'Working', 'L1']],
    };
    const deals: Table = {
      name: 'team.sales.deals',
      sheet: 'Deals',
      columns: ['create_date', 'deal_owner', 'deal_stage', 'lead_id'].map((name) => ({
        name,
        type: name === 'create_date' ? 'TIMESTAMP' : 'STRING',
      })),
      rows: [[at('2025-03-11T10:00:00Z'), 'Ana', 'Closed Won', 'L1']],
    };
    const team = teamOf(leads, deals);
    const tables = { leads: 'team.sales.leads' };
    const made = tallyText(readingsOf(team), { ...requestOf(team), tables }, optionsOf(team));
    expect(made.measures.map(({ name }) => name)).toEqual(['leadsCreated']);
    expect(made.absent.find(({ measure }) => measure.name === 'leadsConverted')?.reason).toBe('no deals');
  });

  const deals = (heading: string, ...stages: string[]): Table => ({
    name: 'team.sales.deals',
    sheet: 'Deals',
    columns: ['create_date', 'deal_owner', heading, 'close_date', 'amount'].map((name) => ({
      name,
      type: name === 'amount' ? 'FLOAT64' : name.endsWith('_date') ? 'DATE' : 'STRING',
    })),
    rows: stages.map((stage, i) => [at('2025-03-10'), 'Ana', stage, at(`2025-03-${11 + i}`), 100]),
  });

  it('tells the stages of deals, or why it does not', () => {
    const told = textOf(teamOf(deals('deal_stage', 'Proposal', 'Negotiation', 'Closed Won', 'Closed Lost')));
    expect(told.stagesAbsent).toBeNull();
    expect(told.text).toContain("'~1. Proposal' AS label");
    const ended = textOf(teamOf(deals('deal_stage', 'Closed Won', 'Closed Lost')));
    expect(ended.stagesAbsent).toBe('not said');
    expect(ended.text).not.toContain('funnelStage');
    expect(textOf(teamOf(deals('deal_status', 'Won', 'Lost', 'Open'))).stagesAbsent).toBe('no column');
    expect(textOf(small).stagesAbsent).toBeNull();
  });

  it('takes what a productive conversation is from the settings', () => {
    const team = teamOf(calls([[at('2025-03-10T10:00:00Z'), 'Ana', 'Connected', 90]], 'talk_seconds'));
    const settings = readSettingsTab([['Productive conversation, seconds', 77]], {
      locale: 'en_US',
      localSeconds: (milliseconds) => milliseconds / 1000,
    });
    const made = tallyText(readingsOf(team, settings), requestOf(team), optionsOf(team, settings));
    expect(made.text).toContain('talk >= 77');
  });

  it('counts durations as KPI Settings say, whatever their numbers look like', () => {
    const rows: Table['rows'] = [[at('2025-03-10T10:00:00Z'), 'Ana', 'Connected', 90]];
    const settings = readSettingsTab([['Calls column: talk, unit', 'minutes']], {
      locale: 'en_US',
      localSeconds: (milliseconds) => milliseconds / 1000,
    });
    expect(settings.units).toEqual({ 'calls.talk': 'minutes' });
    const team = teamOf(calls(rows, 'talk_seconds'));
    const made = tallyText(readingsOf(team, settings), requestOf(team), optionsOf(team, settings));
    expect(made.text).toContain('ROUND(`talk_seconds` * 60)');
    expect(textOf(team).text).not.toContain('* 60');
  });

  it('runs up to the day on which it runs where no last day is given', () => {
    const { text } = tallyText(readingsOf(small), { ...requestOf(small), since: null, until: null }, optionsOf(small));
    expect(text).toContain(`DATE_TRUNC(DATE_SUB(CURRENT_DATE('Europe/Paris'), INTERVAL 13 MONTH), MONTH)`);
  });
});

describe('what may be written into the query', () => {
  const made = (tables: Record<string, string>, timeZone = 'Europe/Paris') =>
    tallyText(readingsOf(small), { ...requestOf(small), tables }, { ...optionsOf(small), timeZone });

  it.each(['sales.calls; DROP TABLE x', 'a.b.c.d', 'calls', 'team.d.`x', 'team.d.x y', "team.d.x'", 'P.d.x', ''])(
    'no table is called %s',
    (calls) => {
      const { text, problems } = made({ calls });
      expect(text).toBeNull();
      expect(problems.map(({ kind }) => kind)).toContain('table name');
    },
  );

  it('no zone holds a quote', () => {
    expect(made({ calls: 'team.d.x' }, "Europe/Paris') OR ('").problems).toEqual([
      { kind: 'time zone', timeZone: "Europe/Paris') OR ('" },
    ]);
  });

  it('no heading that is not a column', () => {
    const hostile = '`; DROP TABLE x; --outcome';
    const cells: Cell[][] = [
      ['started_at', 'rep', 'Call outcome'],
      [new Date(at('2025-03-10T10:00:00Z')), 'Ana', 'Connected'],
    ];
    const found = readingsOf(teamOf(calls([[at('2025-03-10T10:00:00Z'), 'Ana', 'Connected']])));
    const reading = found.find(({ tab }) => tab === 'calls');
    if (!reading) throw new Error('There are no calls.');
    const outcome = { ...reading.columns.outcome, heading: hostile } as (typeof reading.columns)[string];
    const readings = [{ ...reading, cells, columns: { ...reading.columns, outcome } }];
    const { text, problems } = tallyText(readings, requestOf(small), optionsOf(small));
    expect(text).toBeNull();
    expect(problems).toEqual([{ kind: 'column name', tab: 'calls', heading: hostile }]);
  });

  it('no stage that ends its quotes', () => {
    const stages = ["'); DROP TABLE x; --", 'Proposal', 'Closed Won', 'Closed Lost'];
    const table: Table = {
      name: 'team.sales.deals',
      sheet: 'Deals',
      columns: ['create_date', 'deal_owner', 'deal_stage', 'pipeline'].map((name) => ({
        name,
        type: name === 'create_date' ? 'DATE' : 'STRING',
      })),
      rows: stages.map((stage) => [at('2025-03-10'), 'Ana', stage, "It's \\"]),
    };
    const { text } = textOf(teamOf(table));
    expect(text).toContain(String.raw`SELECT 'It\'s \\' AS funnel, '\'); drop table x; --' AS stage_key`);
  });

  it('no value that ends its quotes', async () => {
    const hostile = ["'); DROP TABLE x; --", '\\', "\\'", "''", '\u2028', 'a\r\nb', '\u0000', '`', '?', '@x', '%s'];
    const team = teamOf(calls(hostile.map((value, i) => [at('2025-03-10T10:00:00Z') + i * 1000, 'Ana', value])));
    const { text } = textOf(team);
    expect(text).toContain(String.raw`WHEN '\'); drop table x; --' THEN 'unknown'`);
    expect(text).toContain(String.raw`WHEN '\\\'' THEN 'blank'`);
    expect(text).toContain(String.raw`'a\u000d\u000ab'`);
    expect(text?.split('\n').filter((line) => line.includes('drop table'))).toHaveLength(1);
  });
});
