import { JSDOM } from 'jsdom';
import { bundlePage } from '../../.ci/page.ts';
import type { BuiltSummary } from '../../src/sidebar/server.ts';
import { found } from './summary.ts';

/** One call of google.script.run, which waits until the test answers it. */
export type Call = {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly answer: (value: unknown) => Promise<void>;
  readonly fail: (message: string) => Promise<void>;
};

type Handler = (value: unknown) => void;

export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

const built = bundlePage('src/sidebar');

/** The built sidebar in a page of its own, with the calls it has made. */
export async function openPage() {
  const calls: Call[] = [];
  const run = (ok: Handler, failed: Handler): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => run(handler, failed);
          if (name === 'withFailureHandler') return (handler: Handler) => run(ok, handler);
          return (...args: unknown[]) => {
            const told = (handler: Handler) => (value: unknown) => {
              handler(value);
              return settled();
            };
            calls.push({ name, args, answer: told(ok), fail: (message) => told(failed)(new Error(message)) });
          };
        },
      },
    );
  const ignore = () => {};
  const { window } = new JSDOM(await built, {
    runScripts: 'dangerously',
    beforeParse: (page) => Object.assign(page, { google: { script: { run: run(ignore, ignore) } } }),
  });
  const { document } = window;
  const element = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
  return {
    window,
    document,
    calls,
    element,
    /** The newest call of this name. */
    call: (name: string) => calls.filter((one) => one.name === name).at(-1)!,
    click: (id: string) => element(id).click(),
    text: (id: string) => element(id).textContent!.replace(/\s+/g, ' ').trim(),
    choose: (select: HTMLSelectElement, value: string) => {
      select.value = value;
      select.dispatchEvent(new window.Event('change'));
    },
    /** The select whose label begins so. */
    select: (label: string) => {
      const found = [...document.querySelectorAll('select')].find((one) =>
        one.labels?.[0]?.textContent?.trim().startsWith(label),
      );
      if (!found) throw new Error(`There is no select “${label}”.`);
      return found;
    },
    /** The texts of the entries of a list, as they are read. */
    entries: (selector: string) => [...document.querySelectorAll(selector)].map((one) => [...textsOf(one)].join(' | ')),
    isShown: (id: string) => element(id).closest('[hidden]') === null,
  };
}

function* textsOf(node: Element): Generator<string> {
  if (node.hasAttribute('hidden')) return;
  if (node.children.length === 0 && node.textContent !== '') yield node.textContent!;
  for (const child of node.children) yield* textsOf(child);
}

/** The page after Build was pressed and answered with this summary. */
export async function openBuilt(answer: BuiltSummary) {
  const page = await openPage();
  await page.call('findTabs').answer(found(answer));
  page.click('build');
  await page.call('buildSummary').answer(answer);
  return page;
}
