/** What the menu, Google's triggers or the sidebar call: an export of the bundle. */
export type EntryPoint = { readonly name: string; readonly parameters: readonly string[] };

/** A custom function as formula help shows it. */
export type Signature = {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly text: string }[];
};

/**
 * The top-level functions of the bundle: Google sees no function inside the bundle's IIFE, and Sheets reads help text
 * and argument names only from JSDoc directly above a plain declaration. esbuild prints a footer as it is.
 */
export function stubsOf(entryPoints: readonly EntryPoint[], functions: readonly Signature[]): string {
  const plain = entryPoints.map(({ name, parameters }) => stub(name, parameters, `App_.${name}`));
  const formulas = functions.map((one) => `${help(one)}\n${formulaStub(one)}`);
  return `${[...plain, ...formulas].join('\n\n')}\n`;
}

function formulaStub({ name, parameters }: Signature): string {
  return stub(
    name,
    parameters.map((parameter) => parameter.name),
    `App_.formulas.${name}`,
  );
}

function stub(name: string, parameters: readonly string[], target: string): string {
  const list = parameters.join(', ');
  return `function ${name}(${list}) {\n  return ${target}(${list});\n}`;
}

function help({ description, parameters }: Signature): string {
  const lines = [description, '', ...parameters.map(({ name, type, text }) => `@param {${type}} ${name} ${text}`)];
  return ['/**', ...lines.map((line) => ` * ${oneLine(line)}`.trimEnd()), ' * @customfunction', ' */'].join('\n');
}

/** Formula help knows no line breaks, and a star with a slash would end the comment. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('*/', '* /');
}
