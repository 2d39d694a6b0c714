import { clientsOf } from '../../link/meetingClients.ts';
import { classesOf, type TypedTab, timesOf } from '../../rows/typedTab.ts';
import { type Day, secondsPerDay } from '../../vocabulary/day.ts';
import type { DealsOf } from './dealsOfClients.ts';
import { type Found, leastKnown } from './workItem.ts';

/** What is left to do with each meeting of a tab. */
export type OpenMeetings = {
  readonly withoutOutcome: (tab: TypedTab) => Found[];
  readonly noShows: (tab: TypedTab) => Found[];
  readonly onlyOne: (tab: TypedTab) => Found[];
  /** Past appointments that say what became of them, of all. */
  readonly known: number;
  readonly past: number;
};

type Client = { newest: Day; appointments: number };

/** @param dealsOf the deals that a meeting belongs to: whose deals are all closed, with those nothing is left to do */
export function openMeetings(
  tabs: readonly TypedTab[],
  dealsOf: (tab: TypedTab, row: number) => DealsOf,
  asOf: Day,
): OpenMeetings {
  const heads = tabs.flatMap(headsOf);
  const clients = clientsWith(heads);
  const past = heads.filter(({ day }) => day < asOf);
  const known = past.filter(({ result }) => result !== 'unresolved').length;
  const isWhole = known >= past.length * leastKnown;
  const isOver = ({ tab, row }: Head): boolean => {
    const { isOpen, isClosed } = dealsOf(tab, row);
    return isClosed && !isOpen;
  };
  const found = (tab: TypedTab, isLeft: (head: Head) => boolean): Found[] =>
    past
      .filter((head) => head.tab === tab && isLeft(head))
      .map(({ row, day }) => ({ row, days: asOf - day, amount: dealsOf(tab, row).amount }));
  const isNewest = ({ client, day }: Head): boolean => client !== 0 && clients.get(client)?.newest === day;
  return {
    known,
    past: past.length,
    withoutOutcome: (tab) => (isWhole ? found(tab, ({ isUnsaid }) => isUnsaid) : []),
    noShows: (tab) => found(tab, (head) => head.result === 'no-show' && isNewest(head) && !isOver(head)),
    onlyOne: (tab) =>
      found(tab, (head) => head.result === 'held' && clients.get(head.client)?.appointments === 1 && !isOver(head)),
  };
}

/** The first meeting of a chain, which stands for the appointment. */
type Head = {
  readonly tab: TypedTab;
  readonly row: number;
  readonly client: number;
  /** NaN where no day stands. */
  readonly day: Day;
  readonly result: string;
  /** Nothing was written of what became of it; a word that nobody knows is not nothing. */
  readonly isUnsaid: boolean;
};

function headsOf(tab: TypedTab): Head[] {
  const due = timesOf(tab, 'due');
  const [isHead, result, isUnsaid] = ['chainHead', 'result', 'isUnsaid'].map((field) => classesOf(tab, field));
  if (!due || !isHead || !result) return [];
  const clients = clientsOf(tab);
  const found: Head[] = [];
  for (let row = 0; row < tab.rows; row += 1) {
    if (tab.leftOut[row] !== 0 || isHead.classes[isHead.codes[row] as number] !== 'yes') continue;
    found.push({
      tab,
      row,
      client: clients ? (clients[row] as number) : 0,
      day: Math.floor((due[row] as number) / secondsPerDay),
      result: result.classes[result.codes[row] as number] as string,
      isUnsaid: isUnsaid?.classes[isUnsaid.codes[row] as number] === 'yes',
    });
  }
  return found;
}

/** An appointment without a day may be ahead: then nobody knows which is the newest. */
function clientsWith(heads: readonly Head[]): Map<number, Client> {
  const clients = new Map<number, Client>();
  for (const { client, day } of heads) {
    const own = clients.get(client) ?? { newest: Number.NEGATIVE_INFINITY, appointments: 0 };
    clients.set(client, own);
    own.appointments += 1;
    // A maximum with NaN is NaN, and equals nothing.
    own.newest = Math.max(own.newest, day);
  }
  return clients;
}
