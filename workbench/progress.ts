type Stream = { isTTY?: boolean; columns?: number; write: (text: string) => unknown };

/** What is being done, on one line that goes when it is done. */
export type Progress = { now: (text: string) => void; done: () => void };

const emptied = '\r\u001b[2K';

/** Nothing is said where nobody watches: not when the page goes into a file or another program. */
export function progressOn(stream: Stream, page: Pick<Stream, 'isTTY'>): Progress {
  if (!stream.isTTY || !page.isTTY) return { now: () => {}, done: () => {} };
  return {
    // A line that breaks could not be emptied again.
    now: (text) => void stream.write(emptied + text.slice(0, (stream.columns || 80) - 1)),
    done: () => void stream.write(emptied),
  };
}
