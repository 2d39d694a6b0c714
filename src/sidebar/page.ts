/** The element of sidebar.html with this id. */
export function element<E extends HTMLElement = HTMLElement>(id: string): E {
  return document.getElementById(id) as E;
}

/** A fresh copy of a template's only element. */
export function copyOf(templateId: string): HTMLElement {
  const template = element<HTMLTemplateElement>(templateId);
  return document.importNode(template.content, true).firstElementChild as HTMLElement;
}

/** The first element of this class within. */
export function part<E extends HTMLElement = HTMLElement>(within: HTMLElement, name: string): E {
  return within.querySelector(`.${name}`) as E;
}

/** Text only, so that `<img onerror>` in a sheet's name stays text; a part without text takes no room. */
export function write(target: HTMLElement, text: string): void {
  target.textContent = text;
  target.hidden = text === '';
}

/** Shows a panel with these entries, or hides it when there is none. */
export function fill(panelId: string, listId: string, entries: readonly HTMLElement[]): void {
  element(listId).replaceChildren(...entries);
  element(panelId).hidden = entries.length === 0;
}

/** A plain line of a list. */
export function line(text: string): HTMLElement {
  const entry = document.createElement('li');
  entry.textContent = text;
  return entry;
}
