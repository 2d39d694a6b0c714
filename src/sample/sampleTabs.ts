import type { Day } from '../vocabulary/day.ts';
import type { Language } from '../vocabulary/words.ts';
import { callsTab } from './callsTab.ts';
import { inheritDeals } from './deals.ts';
import { dealsTab } from './dealsTab.ts';
import { emailsTab } from './emailsTab.ts';
import { forgetLeads } from './forgotten.ts';
import { followGrowth } from './growth.ts';
import { arriveAndWork } from './leads.ts';
import { leadsTab } from './leadsTab.ts';
import { meetingsTab } from './meetingsTab.ts';
import { repsTab } from './repsTab.ts';
import { newStory, numberRows, type Story } from './rows.ts';
import type { SampleTab } from './sampleTab.ts';
import { stageHistoryTab } from './stageHistoryTab.ts';
import { targetsTab } from './targetsTab.ts';
import type { SampleSize } from './team.ts';
import { trackerTab } from './trackerTab.ts';
import { makeUntidy } from './untidy.ts';

/**
 * The tabs of an invented team, up to a day: the same ones for the same arguments, the same numbers in both languages.
 *
 * What the numbers tell, by construction:
 * - Everybody gets through to people equally often, but Ben turns conversations into appointments at a third of the
 *   others' rate: he reaches decision makers like everyone and talks too briefly. Elena does better than the others.
 * - Proposal loses 44 % of its deals, every other stage about 14 %.
 * - 15 % of the meetings due are no-shows, 8 % are moved, two thirds of these to a new day that names the meeting it
 *   comes from. A third of the clients have a second appointment.
 * - The quarters grow but for one, in which fewer leads come and fewer deals are won.
 * - People answer best from 10 to 11 and from 16 to 17, and from Tuesday to Thursday.
 * - Some of the newest leads have not been called at all.
 * - Of two thirds of the conversations it is known whether a decision maker spoke.
 * - As in every real tab some cells are untidy; `untidy.ts` lists them.
 *
 * Days and times are numbers of days since 1899-12-30 by the wall clock of the spreadsheet, durations are fractions of
 * a day; `formats` has the number formats that show them so. Nothing is dated after `asOf` but meetings that are booked
 * and the hoped-for close dates of open deals.
 */
export function sampleTabs({ size, asOf, language }: Wanted & { size: SampleSize }): readonly SampleTab[] {
  const story = told(size, asOf);
  makeUntidy(story);
  return [
    leadsTab(story.leads, language),
    callsTab(story.calls, language),
    meetingsTab(story.meetings, language),
    emailsTab(story.emails, language),
    dealsTab(story.deals, language),
    stageHistoryTab(story.moves, language),
    targetsTab(story, language),
    repsTab(story, language),
  ];
}

/** The small team's story as one home-made tracker. */
export function sampleTracker({ asOf, language }: Wanted): readonly SampleTab[] {
  return [trackerTab(told('small', asOf), language)];
}

type Wanted = { readonly asOf: Day; readonly language: Language };

function told(size: SampleSize, asOf: Day): Story {
  const story = newStory(size, asOf);
  inheritDeals(story);
  arriveAndWork(story);
  followGrowth(story);
  forgetLeads(story);
  numberRows(story);
  return story;
}
