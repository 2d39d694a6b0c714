import { describe, expect, it } from 'vitest';
import { withFunctionTable } from '../../.ci/functionTable.ts';
import { signatures } from './fixture/signatures.ts';

const page = (between: string) => `# Title\n<!-- functions -->${between}<!-- /functions -->\nThe rest.\n`;

describe('the table of functions', () => {
  it('has a row per custom function, between its markers', () => {
    expect(withFunctionTable(page('\nold\n'), signatures)).toBe(
      page(
        `
| Function | What it gives | Ranges |
|---|---|---|
| \`CALL_CONNECT_RATIO\` | Share of calls made that a person answered. | \`calls\` |
| \`STAGE_LEAKS\` | Where deals \\| leads are lost. |  |
`,
      ),
    );
  });

  it('stays as it is when it is written again', () => {
    const once = withFunctionTable(page(''), signatures);
    expect(withFunctionTable(once, signatures)).toBe(once);
  });

  it('asks for its markers', () => {
    expect(() => withFunctionTable('# Title', signatures)).toThrow(/README\.md should hold <!-- functions -->/);
  });
});
