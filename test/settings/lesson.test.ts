import { describe, expect, it } from 'vitest';
import { type Lesson, lessonIdentity, lessonSetting, lessonText } from '../../src/settings/lesson.ts';
import { settingKeyOf } from '../../src/settings/settingKey.ts';
import { readSettingsTab } from '../../src/settings/settingsTab.ts';

const options = { locale: 'en_US', localSeconds: (milliseconds: number) => milliseconds / 1000 };
const read = (setting: string, value: string) => readSettingsTab([[setting, value]], options);

const lesson: Lesson = {
  headings: ['When', 'Who', 'What | came\nof it'],
  kind: 'call',
  columns: { at: 'When', rep: 'Who', outcome: 'What | came\nof it' },
};

describe('a lesson about sheets with certain headings', () => {
  it('is one line that people can read, and reads back', () => {
    expect(lessonSetting(lesson)).toBe('Sheets headed: When | Who | What came of it');
    expect(lessonText(lesson)).toBe('call: at = When | rep = Who | outcome = What came of it');
    expect(read(lessonSetting(lesson), lessonText(lesson)).lessons).toEqual([
      {
        headings: ['When', 'Who', 'What came of it'],
        kind: 'call',
        columns: { at: 'When', rep: 'Who', outcome: 'What came of it' },
      },
    ]);
  });

  it('names fields in words', () => {
    const { lessons } = read('Sheets headed: Why | Won', 'Deal: Lost reason = Why | is won = Won');
    expect(lessons[0]?.columns).toEqual({ lostReason: 'Why', isWon: 'Won' });
  });

  it('is the same line whatever the order, case and spacing of the headings', () => {
    const key = (text: string) => JSON.stringify(settingKeyOf(text));
    expect(key('sheets headed: who | When')).toBe(key('Sheets headed: When|Who'));
    expect(key('Sheets headed: Who')).not.toBe(key('Sheets headed: When | Who'));
    expect(lessonIdentity(['—', 'a'])).toBe(lessonIdentity(['A', '—']));
  });

  it.each(['phone: at = When', 'call: when = When', 'call: at', 'at = When', 'call: at = '])(
    'that says %j is named as a fault, and is in force nowhere',
    (value) => {
      const { lessons, problems } = read('Sheets headed: When', value);
      expect(lessons).toEqual([]);
      expect(problems.map(({ column }) => column)).toEqual(['B']);
      expect(problems[0]?.text.en).toContain('as in call: at = Date | rep = Name');
    },
  );

  it('that is blank is forgotten', () => {
    expect(read('Sheets headed: When | Who', '').lessons).toEqual([]);
  });
});
