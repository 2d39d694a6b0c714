import type { Day } from '../vocabulary/day.ts';
import { momentOf } from './calls.ts';
import { type Weights, weighted } from './random.ts';
import type { Email, Lead, Story } from './rows.ts';
import { shares } from './team.ts';

const unreplied: Weights<Email['outcome']> = [
  ['no reply', 62],
  ['opened', 34],
  ['bounced', 4],
];

/** One e-mail to a lead. */
export function write(story: Story, lead: Lead, day: Day): Email {
  const replied = story.happens('replies', shares.reply);
  const outcome = replied ? 'replied' : weighted(story.random, unreplied);
  const email: Email = { at: momentOf(story, day), person: lead.person, lead, outcome };
  story.emails.push(email);
  return email;
}
