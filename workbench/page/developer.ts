import type { FaultPlan } from '../host/host.ts';
import type { Stats } from '../host/stats.ts';
import type { Cost } from '../server/messages.ts';
import { element, write } from './element.ts';
import type { PageWords } from './words.ts';

type Kind = keyof PageWords['faultKinds'];

const plans: Record<Kind, Omit<FaultPlan, 'at'>> = {
  before: { when: 'before', repeat: 'once' },
  after: { when: 'after', repeat: 'once' },
  forever: { when: 'before', repeat: 'forever' },
  kill: { when: 'before', repeat: 'kill' },
};

/** What a call has cost, in the terms of the run-time model, and a switch that lets the next one fail. */
export function showDeveloperPanel(words: PageWords, setFault: (plan: FaultPlan | null) => void) {
  const toggle = element<HTMLButtonElement>('developerToggle');
  toggle.textContent = words.developer;
  toggle.addEventListener('click', () => {
    const panel = element('developer');
    panel.hidden = !panel.hidden;
    toggle.setAttribute('aria-expanded', String(!panel.hidden));
    // The grid measures its place again.
    dispatchEvent(new Event('resize'));
  });
  write('developerTitle', words.lastCall);
  write('logsTitle', words.logs);
  const fault = faultForm(words, setFault);
  return {
    showCost({ stats, onGoogle }: Cost): void {
      element('costs').replaceChildren(
        ...(Object.keys(words.costs) as (keyof Stats)[]).flatMap((key) => costOf(words.costs[key], key, stats)),
      );
      write('estimate', words.estimate(seconds(onGoogle.low, words), seconds(onGoogle.high, words)));
    },
    addLogs(lines: readonly string[]): void {
      const logs = element('logs');
      logs.textContent = [...(logs.textContent ? [logs.textContent] : []), ...lines].join('\n');
    },
    /** A fault is for one call. */
    callEnded: fault.off,
  };
}

function costOf(label: string, key: keyof Stats, stats: Stats): HTMLElement[] {
  const [term, value] = [document.createElement('dt'), document.createElement('dd')];
  term.textContent = label;
  value.textContent = key === 'seconds' ? stats.seconds.toFixed(2) : stats[key].toLocaleString();
  value.id = `cost-${key}`;
  return [term, value];
}

function seconds(value: number, { language }: PageWords): string {
  return value.toLocaleString(language, { maximumFractionDigits: value < 10 ? 1 : 0 });
}

function faultForm(words: PageWords, setFault: (plan: FaultPlan | null) => void) {
  write('faultTitle', words.fault);
  write('faultOnLabel', words.faultOn);
  write('faultAtLabel', words.faultAt);
  write('faultHowLabel', words.faultHow);
  write('faultHint', words.faultHint);
  const how = element<HTMLSelectElement>('faultHow');
  how.append(...Object.entries(words.faultKinds).map(([kind, label]) => new Option(label, kind)));
  const isOn = element<HTMLInputElement>('faultOn');
  const at = element<HTMLInputElement>('faultAt');
  element('fault').addEventListener('change', () => {
    setFault(isOn.checked ? { at: Math.max(1, at.valueAsNumber || 1), ...plans[how.value as Kind] } : null);
  });
  return {
    off(): void {
      if (!isOn.checked) return;
      isOn.checked = false;
      setFault(null);
    },
  };
}
