import type { FunctionHelp } from './messages.ts';

const documented = /\/\*\*\n((?: \*[^\n]*\n)+?) \*\/\nfunction (\w+)\(([^)]*)\)/g;

/** The custom functions of a script and their help, from the comment above each: the only place where Sheets looks. */
export function functionHelp(code: string): FunctionHelp[] {
  return [...code.matchAll(documented)].flatMap(([, comment = '', name = '']) => {
    const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''));
    if (!lines.includes('@customfunction')) return [];
    const parameters = lines.flatMap((line) => {
      const [, type, parameter, text] = /^@param \{(.+?)\} (\w+) ?(.*)$/.exec(line) ?? [];
      return parameter === undefined ? [] : [{ name: parameter, type: type ?? '', text: text ?? '' }];
    });
    const description = lines
      .filter((line) => !line.startsWith('@'))
      .join(' ')
      .trim();
    return [{ name, description, parameters }];
  });
}
