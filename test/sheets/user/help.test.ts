import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { bookOf, startHost } from '../startHost.ts';

it('the help shows every text as text, whatever it looks like', async () => {
  const host = await startHost(bookOf({ Notes: [] }));
  host.run('help', { term: 'A<B>', text: '<img src=x onerror="alert(1)"> & \'more\'' });
  const page = host.page();
  expect(page).toMatchObject({ kind: 'dialog', title: 'Help' });
  expect(page?.html).not.toContain('<img');
  const { document } = new JSDOM(page?.html).window;
  expect(document.querySelector('dt')?.textContent).toBe('A<B>');
  expect(document.querySelector('dd')?.textContent).toBe('<img src=x onerror="alert(1)"> & \'more\'');
});
