import type * as main from '../main.ts';

type Endpoint =
  | 'findTabs'
  | 'saveSettings'
  | 'buildSummary'
  | 'restoreSummary'
  | 'listRowsBehind'
  | 'setLanguage'
  | 'insertFormula'
  | 'addSampleTabs'
  | 'selectCell';

type Server = {
  readonly [Name in Endpoint]: (...args: Parameters<(typeof main)[Name]>) => Promise<ReturnType<(typeof main)[Name]>>;
};

export type FoundTabs = ReturnType<typeof main.findTabs>;
export type LanguageChoice = Parameters<typeof main.setLanguage>[0];
export type Place = Parameters<typeof main.selectCell>[0];

type Run = {
  readonly withSuccessHandler: (handler: (answer: never) => void) => Run;
  readonly withFailureHandler: (handler: (error: Error) => void) => Run;
} & { readonly [Name in Endpoint]: (...args: unknown[]) => void };

declare const google: { readonly script: { readonly run: Run } };

/** The functions of main.ts as promises: each call runs on Google's servers, so the page knows only their types. */
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
