/** Asks the workbench's own server, which is the only one that the page may ask. */
export async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(path, body === undefined ? {} : posted(body));
  if (!response.ok) throw new Error(await failure(response));
  return (await response.json()) as Answer;
}

export async function askForFile(path: string, body: unknown): Promise<Blob> {
  const response = await fetch(path, posted(body));
  if (!response.ok) throw new Error(await failure(response));
  return response.blob();
}

export async function sendFiles(path: string, files: Iterable<File>): Promise<void> {
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  const response = await fetch(path, { method: 'POST', body: form });
  if (!response.ok) throw new Error(await failure(response));
}

/** The page waits: a formula's function must answer before the engine goes on, as on Google. */
export function askNow<Answer>(path: string, body: unknown): Answer {
  const request = new XMLHttpRequest();
  request.open('POST', path, false);
  request.send(JSON.stringify(body));
  if (request.status !== 200) throw new Error(messageIn(request.responseText));
  return JSON.parse(request.responseText) as Answer;
}

function posted(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

async function failure(response: Response): Promise<string> {
  return messageIn(await response.text());
}

function messageIn(text: string): string {
  try {
    return (JSON.parse(text) as { message: string }).message;
  } catch {
    return text;
  }
}

export async function askForText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(await failure(response));
  return response.text();
}
