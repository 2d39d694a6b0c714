import { ScriptObject } from './scriptObject.ts';

type Value = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

/** A text and the link it carries as a whole; styles of single letters are not kept. */
export class FakeRichTextValue extends ScriptObject implements Partial<Value> {
  readonly className_ = 'RichTextValue';
  readonly text_: string;
  readonly link_: string | null;

  constructor(text: string, link: string | null) {
    super();
    this.text_ = text;
    this.link_ = link;
  }
  getText() {
    return this.text_;
  }
  getLinkUrl() {
    return this.link_;
  }
  copy(): Builder {
    return new FakeRichTextValueBuilder(this.text_, this.link_).as_();
  }
}

export class FakeRichTextValueBuilder extends ScriptObject implements Partial<Builder> {
  readonly className_ = 'RichTextValueBuilder';
  text_: string;
  link_: string | null;

  constructor(text = '', link: string | null = null) {
    super();
    this.text_ = text;
    this.link_ = link;
  }
  setText(text: string): Builder {
    this.text_ = text;
    return this.as_();
  }
  setLinkUrl(...args: [linkUrl: string | null] | [start: number, end: number, linkUrl: string | null]): Builder {
    this.link_ = args[args.length - 1] as string | null;
    return this.as_();
  }
  build(): Value {
    return new FakeRichTextValue(this.text_, this.link_).as_();
  }
}
