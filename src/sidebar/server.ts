import type * as bigQuery from '../main/bigQuery.ts';
import type * as building from '../main/building.ts';
import type * as commands from '../main/commands.ts';
import type * as oneToOne from '../main/oneToOne.ts';
import type * as preview from '../main/preview.ts';
import type * as rowsBehind from '../main/rowsBehind.ts';
import type * as sidebar from '../main/sidebar.ts';
import type * as teaching from '../main/teaching.ts';
import type * as workList from '../main/workList.ts';

type Endpoint =
  | 'openSpreadsheet'
  | 'findTabs'
  | 'saveSettings'
  | 'lookAtSheet'
  | 'buildSummary'
  | 'restoreSummary'
  | 'listRowsBehind'
  | 'listWork'
  | 'writeOneToOne'
  | 'setLanguage'
  | 'previewFormula'
  | 'insertFormula'
  | 'bigQueryText'
  | 'addSampleTabs'
  | 'selectCell';

type Main = typeof bigQuery &
  typeof building &
  typeof commands &
  typeof oneToOne &
  typeof preview &
  typeof rowsBehind &
  typeof sidebar &
  typeof teaching &
  typeof workList;

type Server = {
  readonly [Name in Endpoint]: (...args: Parameters<Main[Name]>) => Promise<ReturnType<Main[Name]>>;
};

export type FoundTabs = ReturnType<Main['findTabs']>;
export type BuiltSummary = ReturnType<Main['buildSummary']>;
export type Opening = ReturnType<Main['openSpreadsheet']>;
export type LanguageChoice = Parameters<Main['setLanguage']>[0];
export type Place = Parameters<Main['selectCell']>[0];

type Run = {
  readonly withSuccessHandler: (handler: (answer: never) => void) => Run;
  readonly withFailureHandler: (handler: (error: Error) => void) => Run;
} & { readonly [Name in Endpoint]: (...args: unknown[]) => void };

declare const google: { readonly script: { readonly run: Run } };

/** The functions of src/main as promises: each call runs on Google's servers, so the page knows only their types. */
export const server = new Proxy({} as Server, {
  get:
    (_, name: Endpoint) =>
    (...args: unknown[]) =>
      new Promise((resolve, reject) => {
        google.script.run
          .withSuccessHandler(resolve)
          .withFailureHandler(reject)
          [name](...args);
      }),
});
