import { expect, it } from 'vitest';
import { launchChromium } from '../../../workbench/browser/chromium.ts';
import { drawListing } from '../../../workbench/release/drawings.ts';

/** From the header of a PNG. */
function sizeOf(picture: Uint8Array): string {
  const header = Buffer.from(picture);
  return `${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`;
}

it('the pictures of the listing have the sizes that the Marketplace asks for, and something in them', async () => {
  const browser = await launchChromium();
  try {
    const drawn = await drawListing(browser);
    expect(Object.fromEntries(Object.entries(drawn).map(([name, picture]) => [name, sizeOf(picture)]))).toEqual({
      'icon-32.png': '32x32',
      'icon-48.png': '48x48',
      'icon-96.png': '96x96',
      'icon-128.png': '128x128',
      'banner-220x140.png': '220x140',
    });
    // A blank picture of 32 pixels takes less than 150 bytes.
    for (const picture of Object.values(drawn)) expect(picture.length).toBeGreaterThan(500);
  } finally {
    await browser.close();
  }
});
