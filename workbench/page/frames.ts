import type { Page } from '../host/host.ts';
import type { CallAnswer } from '../server/messages.ts';

type Asked = { id?: number; name?: string; args?: string; close?: boolean; focus?: boolean };

export type FrameHost = {
  call: (name: string, args: unknown[]) => Promise<CallAnswer>;
  close: () => void;
  focus: () => void;
};

/** The text of files that are put into every frame, which may fetch nothing by itself. */
export type FrameParts = { shim: string; style: string };

const googleStyle = /<link\b[^>]*href="https:\/\/ssl\.gstatic\.com\/docs\/script\/css\/add-ons1?\.css"[^>]*>/gi;

/**
 * A page of the script in a frame that can reach nothing but its bridge: no origin, no network. Google's own style
 * sheet is replaced by one that looks like it.
 */
export function openFrame(page: Page, { shim, style }: FrameParts, host: FrameHost): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups allow-modals');
  frame.title = page.title;
  const head =
    '<meta http-equiv="Content-Security-Policy" content="connect-src \'none\'">' +
    `<style>${style}</style><script>${shim}</script>`;
  // A function as replacement, so that `$&` in the code stays `$&`.
  frame.srcdoc = page.html.replace(googleStyle, '').replace(/<head\b[^>]*>|^(?![\s\S]*<head\b)/i, (tag) => tag + head);
  const listen = async ({ source, data }: MessageEvent<Asked>) => {
    if (!frame.isConnected) removeEventListener('message', listen);
    if (source === null || source !== frame.contentWindow) return;
    if (data.close) host.close();
    if (data.focus) host.focus();
    if (data.id === undefined || data.name === undefined) return;
    const told = await host.call(data.name, JSON.parse(data.args ?? '[]') as unknown[]).then(
      (answer) => ('error' in answer ? { error: answer.error } : { value: answer.value }),
      // Of the workbench itself, such as a server that was stopped: what Google says then.
      ({ message }: Error) => ({ error: { name: 'NetworkError', message: `NetworkError: ${message}` } }),
    );
    frame.contentWindow?.postMessage({ id: data.id, ...told }, '*');
  };
  addEventListener('message', listen);
  return frame;
}
