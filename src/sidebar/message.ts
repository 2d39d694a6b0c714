import { element } from './page.ts';

type Mood = 'plain' | 'busy' | 'done' | 'failed';

/** The one place where the page says what it does; screen readers read it aloud. */
export function say(text: string, mood: Mood = 'plain'): void {
  const message = element('message');
  message.textContent = text;
  message.dataset.mood = mood;
  element('running').hidden = mood !== 'busy';
}
