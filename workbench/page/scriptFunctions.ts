import type { IFunctionInfo } from '@univerjs/engine-formula';
import * as formula from '@univerjs/engine-formula';
import type { Edits } from '../host/edits.ts';
import type { SheetsAround } from '../host/formulaArguments.ts';
import {
  customFunctions,
  type FunctionError,
  missingFunctions,
  textKeepingFunctions,
} from '../host/formulaFunctions.ts';
import type { FormulaAnswer } from '../host/host.ts';
import type { Cost, FormulaRequest, FunctionHelp, Opened } from '../server/messages.ts';
import { askNow } from './requests.ts';
import type { GridFunctions } from './univer.ts';

export type Around = {
  sheets: SheetsAround;
  /** What the host has not been told yet; null when it knows everything. */
  edits: () => Edits | null;
  onError: (error: FunctionError) => void;
  onCost: (cost: Cost) => void;
};

/** Of the group `User` in the formula bar's list of functions. */
const userFunction = 15;

/** The script's functions for the formula bar and the engine: each evaluation runs the built script in the host. */
export function scriptFunctions(opened: Pick<Opened, 'functions' | 'help'>, around: Around) {
  const answers = new Map<string, FormulaAnswer>();
  const callCustomFunction = (
    name: string,
    args: FormulaRequest['args'][number][] | readonly FormulaRequest['args'][number][],
  ) => {
    const request: FormulaRequest = { name, args: [...args], edits: around.edits() };
    const { answer, cost } = askNow<{ answer: FormulaAnswer; cost: Cost }>('formula', request);
    around.onCost(cost);
    return answer;
  };
  // Only what has help is a formula; the rest is for menu and sidebar, and Sheets would call it all the same.
  const host = { functions: opened.functions, callCustomFunction };
  const functions = [
    ...missingFunctions(formula),
    ...textKeepingFunctions(formula),
    ...customFunctions(formula, { host, sheets: around.sheets, answers, onError: around.onError }),
  ] as unknown as GridFunctions['functions'];
  return { functions, help: opened.help.map(helpOf), forgetAnswers: () => answers.clear() };
}

function helpOf({ name, description, parameters }: FunctionHelp): IFunctionInfo {
  return {
    functionName: name,
    functionType: userFunction,
    description,
    abstract: description,
    functionParameter: parameters.map(({ name: parameter, text }) => ({
      name: parameter,
      detail: text,
      example: /for example ([^;,]+)/.exec(text)?.[1] ?? parameter,
      require: 0,
      repeat: 0,
    })),
  };
}
