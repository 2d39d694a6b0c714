import { parse, type Token, tokTypes } from 'acorn';

/** The patterns that look behind themselves, which older browsers refuse together with the whole script that has them. */
export function lookBehindsIn(code: string): string[] {
  const found: string[] = [];
  const onToken = (token: Token): void => {
    const source = sourceIn(token);
    if (source !== null && looksBehind(source)) found.push(code.slice(token.start, token.end));
  };
  parse(code, { ecmaVersion: 2019, sourceType: 'script', onToken });
  return found;
}

/** A text may be made a pattern later. */
function sourceIn(token: Token): string | null {
  const { type, value } = token as Token & { readonly value: unknown };
  if (type === tokTypes.regexp) return (value as { readonly pattern: string }).pattern;
  return type === tokTypes.string || type === tokTypes.template ? (value as string) : null;
}

/** An escaped bracket and one in a set of characters mean themselves. */
function looksBehind(source: string): boolean {
  return /\(\?<[=!]/.test(source.replace(/\\.|\[(?:\\.|[^\]])*\]/gs, ''));
}
