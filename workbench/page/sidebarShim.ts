import { illegalValue } from '../host/legal.ts';

/** `google.script` of a page in its frame: everything goes to the workbench as text and comes back as text. */

type Handlers = {
  success?: (value: unknown, object?: unknown) => void;
  failure?: (error: Error, object?: unknown) => void;
  object?: unknown;
};

const waiting = new Map<number, Handlers>();
let last = 0;

addEventListener('message', ({ source, data }: MessageEvent<{ id: number; value?: unknown; error?: Error }>) => {
  const handlers = source === parent ? waiting.get(data.id) : undefined;
  if (!handlers) return;
  waiting.delete(data.id);
  const { success, failure, object } = handlers;
  if (!data.error) return success?.(data.value, object);
  const error = Object.assign(new Error(data.error.message), { name: data.error.name });
  if (failure) failure(error, object);
  else console.error(error);
});

/** A form as the only argument arrives as its fields. */
function plainArguments(args: unknown[]): unknown[] {
  const [form] = args;
  return args.length === 1 && form instanceof HTMLFormElement ? [Object.fromEntries(new FormData(form))] : args;
}

function send(name: string, args: unknown[], handlers: Handlers): void {
  const plain = plainArguments(args);
  plain.forEach((arg, index) => {
    const problem = illegalValue(arg, String(index));
    if (problem) throw new TypeError(problem);
  });
  last += 1;
  waiting.set(last, handlers);
  // The frame has no origin of its own that could be named; the workbench checks where messages come from.
  parent.postMessage({ id: last, name, args: JSON.stringify(plain) }, '*');
}

function runner(handlers: Handlers): object {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === 'withSuccessHandler')
          return (success: Handlers['success']) => runner({ ...handlers, ...(success && { success }) });
        if (name === 'withFailureHandler')
          return (failure: Handlers['failure']) => runner({ ...handlers, ...(failure && { failure }) });
        if (name === 'withUserObject') return (object: unknown) => runner({ ...handlers, object });
        return (...args: unknown[]) => send(String(name), args, handlers);
      },
    },
  );
}

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => parent.postMessage({ close: true }, '*'),
        setHeight: () => {},
        setWidth: () => {},
        editor: { focus: () => parent.postMessage({ focus: true }, '*') },
      },
    },
  },
});
