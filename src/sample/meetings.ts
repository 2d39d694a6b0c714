import type { Day } from '../vocabulary/day.ts';
import { openDeal } from './deals.ts';
import { between } from './random.ts';
import type { Meeting, Story } from './rows.ts';
import { shares } from './team.ts';
import { workdayAfter } from './workdays.ts';

type Booking = Pick<Meeting, 'lead' | 'booked'> & {
  readonly rescheduledFrom?: Meeting;
  /** How many appointments this client has had before. */
  readonly before: number;
};

/** An appointment and everything that follows from it. */
export function bookMeeting(story: Story, { lead, booked, rescheduledFrom, before }: Booking): void {
  const { random, asOf, meetings } = story;
  const day = workdayAfter(booked, between(random, 2, 8));
  const at = day + (between(random, 18, 34) * 30) / 1440;
  const outcome = day > asOf ? 'scheduled' : outcomeOf(story, rescheduledFrom ? 'moved meeting' : 'meeting');
  const meeting: Meeting = {
    ...{ number: 0, booked, at, person: lead.person, lead, outcome },
    rescheduledFrom: rescheduledFrom ?? null,
  };
  meetings.push(meeting);
  if (outcome !== 'rescheduled') afterMeeting(story, meeting, day, before + 1);
  else if (story.happens('new day', shares.newDay))
    bookMeeting(story, { lead, booked: day, rescheduledFrom: meeting, before });
}

/** Each share is of all due meetings, so the later ones are of what the earlier ones left. */
function outcomeOf({ happens }: Story, kind: 'meeting' | 'moved meeting'): Meeting['outcome'] {
  const { noShow, rescheduled, cancelled } = shares;
  if (happens(`${kind}: no-show`, noShow)) return 'no-show';
  if (happens(`${kind}: rescheduled`, rescheduled / (1 - noShow))) return 'rescheduled';
  return happens(`${kind}: cancelled`, cancelled / (1 - noShow - rescheduled)) ? 'cancelled' : 'held';
}

function afterMeeting(story: Story, { lead, outcome }: Meeting, day: Day, appointments: number): void {
  if (outcome === 'scheduled') return;
  if (outcome === 'held' && story.happens('deal after a meeting', shares.dealAfterMeeting)) openDeal(story, lead, day);
  if (appointments >= 3 || !story.happens(`again after ${outcome}`, shareAgain(outcome))) return;
  const booked = outcome === 'held' ? day : workdayAfter(day, between(story.random, 1, 4));
  if (booked <= story.asOf) bookMeeting(story, { lead, booked, before: appointments });
}

function shareAgain(outcome: Meeting['outcome']): number {
  if (outcome === 'held') return shares.secondMeeting;
  return outcome === 'no-show' ? shares.rebookedAfterNoShow : shares.rebookedAfterCancelling;
}
