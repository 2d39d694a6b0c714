import { nameOf } from './enumeration.ts';
import { Button, ButtonSet } from './enumerations.ts';
import { signatureError } from './exception.ts';
import type { FakeHtmlOutput } from './htmlService.ts';
import { ScriptObject } from './scriptObject.ts';
import { type Menu, session } from './session.ts';

type Gas = GoogleAppsScript.Base.Ui;
type GasMenu = GoogleAppsScript.Base.Menu;
type GasButton = GoogleAppsScript.Base.Button;
type GasPage = GoogleAppsScript.HTML.HtmlOutput;

class FakeMenu extends ScriptObject implements Partial<GasMenu> {
  readonly className_ = 'Menu';
  readonly menu_: Menu;

  constructor(caption: string) {
    super();
    this.menu_ = { caption, items: [] };
  }
  addItem(label: string, functionName: string): GasMenu {
    this.menu_.items.push({ label, functionName });
    return this.as_();
  }
  addSeparator(): GasMenu {
    this.menu_.items.push({ separator: true });
    return this.as_();
  }
  addToUi() {
    session.menus.push(this.menu_);
  }
}

class FakePromptResponse extends ScriptObject implements Partial<GoogleAppsScript.Base.PromptResponse> {
  readonly className_ = 'PromptResponse';
  readonly button_: GasButton;
  readonly text_: string;

  constructor(button: GasButton, text: string) {
    super();
    this.button_ = button;
    this.text_ = text;
  }
  getSelectedButton() {
    return this.button_;
  }
  getResponseText() {
    return this.text_;
  }
}

const buttons = Button as unknown as Record<string, GasButton>;

/** The first button of each set is what a user who just agrees presses. */
const agreeing: Record<string, string> = { OK: 'OK', OK_CANCEL: 'OK', YES_NO: 'YES', YES_NO_CANCEL: 'YES' };

/** Shows nothing: it notes what the user would see, and takes the answers that the host was given. */
export class FakeUi extends ScriptObject implements Partial<Gas> {
  readonly className_ = 'Ui';
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  createMenu(caption: string): GasMenu {
    return new FakeMenu(caption).as_();
  }
  /** Google gives it the add-on's name. */
  createAddonMenu(): GasMenu {
    return new FakeMenu('').as_();
  }
  ask_(kind: 'alert' | 'prompt', args: readonly unknown[]): FakePromptResponse {
    const last = args[args.length - 1];
    const set = typeof last === 'object' ? nameOf(last, 'ButtonSet', `Ui.${kind}`) : 'OK';
    const texts = args.filter((arg) => typeof arg === 'string');
    if (texts.length === 0) throw signatureError(`Ui.${kind}`, args);
    const [title, text] = texts.length === 2 ? texts : ['', texts[0]];
    session.alerts.push({ kind, title: title as string, text: text as string, buttons: set });
    const answer = session.answers.shift() ?? { button: agreeing[set]!, text: '' };
    return new FakePromptResponse(buttons[answer.button]!, answer.text);
  }
  alert(...args: unknown[]): GasButton {
    return this.ask_('alert', args).getSelectedButton();
  }
  prompt(...args: unknown[]): GoogleAppsScript.Base.PromptResponse {
    return this.ask_('prompt', args).as_();
  }
  show_(kind: 'sidebar' | 'dialog', page: GasPage, title: string) {
    const { html_: html, width_: width, height_: height } = page as unknown as FakeHtmlOutput;
    session.page = { kind, title, html, width, height };
  }
  /** 300 px wide whatever the page says. */
  showSidebar(page: GasPage) {
    this.show_('sidebar', page, page.getTitle());
  }
  showModalDialog(page: GasPage, title: string) {
    this.show_('dialog', page, title);
  }
}
