import { SandboxMode, XFrameOptionsMode } from './enumerations.ts';
import { Exception } from './exception.ts';
import { ScriptObject } from './scriptObject.ts';
import { session } from './session.ts';

type GasPage = GoogleAppsScript.HTML.HtmlOutput;

export class FakeHtmlOutput extends ScriptObject implements Partial<GasPage> {
  readonly className_ = 'HtmlOutput';
  html_: string;
  title_ = '';
  width_ = 300;
  height_ = 400;

  constructor(html: string) {
    super();
    this.html_ = html;
  }
  getContent() {
    return this.html_;
  }
  append(html: string): GasPage {
    this.html_ += html;
    return this.as_();
  }
  getTitle() {
    return this.title_;
  }
  setTitle(title: string): GasPage {
    this.title_ = title;
    return this.as_();
  }
  setWidth(width: number): GasPage {
    this.width_ = width;
    return this.as_();
  }
  setHeight(height: number): GasPage {
    this.height_ = height;
    return this.as_();
  }
}

/** Pages as they are; templates with scriptlets are not in this host. */
export class FakeHtmlService extends ScriptObject implements Partial<GoogleAppsScript.HTML.HtmlService> {
  readonly className_ = 'HtmlService';
  readonly SandboxMode = SandboxMode;
  readonly XFrameOptionsMode = XFrameOptionsMode;

  createHtmlOutput(html: unknown = ''): GasPage {
    return new FakeHtmlOutput(String(html)).as_();
  }
  createHtmlOutputFromFile(name: string): GasPage {
    const html = session.html[name] ?? session.html[`${name}.html`];
    if (html === undefined) throw new Exception(`No HTML file named ${name} was found.`);
    return new FakeHtmlOutput(html).as_();
  }
}
