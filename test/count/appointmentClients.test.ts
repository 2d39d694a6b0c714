import { describe, expect, it } from 'vitest';
import { count, meeting, type Row } from '../kpis/ask.ts';

const clientsOf = (Meetings: readonly Row[]) => count({ Meetings }).counted.appointmentClients;
const at = (company: string, day: string, outcome: string, id: string) =>
  meeting({ Company: company, 'Meeting date': day, 'Meeting outcome': outcome, 'Meeting ID': id });

describe('the clients of appointments', () => {
  it('are recovered when they came after a no-show or a cancellation, not before', () => {
    const facts = clientsOf([
      at('Acme', '2025-01-10', 'No show', 'M1'),
      at('Acme', '2025-01-20', 'Completed', 'M2'),
      at('Bolt', '2025-01-10', 'Completed', 'M3'),
      at('Bolt', '2025-01-20', 'Canceled', 'M4'),
    ]);
    expect(facts).toMatchObject({ missed: 2, recovered: 1 });
  });

  it('are recovered when they came after their first miss, also where another miss came later', () => {
    const misses = (...days: string[]) =>
      days.map((day, i) => at('Acme', day, i === 1 ? 'Completed' : 'No show', `M${i}`));
    expect(clientsOf(misses('2025-01-10', '2025-01-20', '2025-01-30'))).toMatchObject({ missed: 1, recovered: 1 });
    expect(clientsOf(misses('2025-01-30', '2025-01-20', '2025-01-30'))).toMatchObject({ missed: 1, recovered: 0 });
  });

  it('are listed with their no-shows and cancellations when they missed more than once, most first', () => {
    const facts = clientsOf([
      at('Acme', '2025-01-10', 'No show', 'M1'),
      at('Acme', '2025-01-20', 'Canceled', 'M2'),
      at('Acme', '2025-01-25', 'No show', 'M3'),
      at('Bolt', '2025-01-10', 'Canceled', 'M4'),
      at('Bolt', '2025-01-20', 'Canceled', 'M5'),
      at('Bolt', '2025-01-28', 'Completed', 'M6'),
      at('Cube', '2025-01-10', 'No show', 'M7'),
    ]);
    expect(
      facts?.missedAgain.map(({ client, noShows, cancelled, held }) => [client, noShows, cancelled, held]),
    ).toEqual([
      ['Acme', 2, 1, 0],
      ['Bolt', 0, 2, 1],
    ]);
  });

  it('are named when they had one appointment and have none ahead, the newest first', () => {
    const facts = clientsOf([
      at('Acme', '2025-01-10', 'Completed', 'M1'),
      at('Bolt', '2025-02-10', 'Completed', 'M2'),
      at('Cube', '2025-01-10', 'Completed', 'M3'),
      at('Cube', '2025-05-10', 'Scheduled', 'M4'),
    ]);
    expect(facts?.onlyOne.map(({ client }) => client)).toEqual(['Bolt', 'Acme']);
  });

  it('that only moved their appointment had one', () => {
    expect(
      clientsOf([at('Acme', '2025-01-10', 'Rescheduled', 'M1'), at('Acme', '2025-01-20', 'Completed', 'M2')])?.onlyOne,
    ).toHaveLength(1);
  });
});
