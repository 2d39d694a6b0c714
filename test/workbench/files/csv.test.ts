import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimiterOf, parseCsv } from '../../../workbench/files/csv.ts';

const field = fc.string({ unit: fc.constantFrom('a', 'ж', '"', ',', ';', '\t', '\n', '\r', ' ', '1'), maxLength: 6 });
const table = fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });

function csvOf(rows: string[][], delimiter: string, lineEnd: string): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return rows.map((row) => row.map(quoted).join(delimiter) + lineEnd).join('');
}

describe('a CSV file', () => {
  it('comes back as the table it was written from, whatever its delimiter and line ends', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (rows, delimiter, lineEnd, isEnded) => {
          const text = csvOf(rows, delimiter, lineEnd);
          const file = isEnded ? text : text.slice(0, text.length - lineEnd.length);
          expect(parseCsv(file, delimiter)).toEqual(rows);
        },
      ),
    );
  });

  it('is read without a delimiter given when its rows are alike', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 5 })
          .chain((width) =>
            fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 6 }),
          ),
        fc.constantFrom(',', ';', '\t'),
        (rows, delimiter) => {
          expect(parseCsv(csvOf(rows, delimiter, '\n'))).toEqual(rows);
        },
      ),
    );
  });

  it.each([
    ['Менеджер;Сумма;Доля\nИванов;1,5;2,5\nПетров;3,5;4,5', ';'],
    ['"a;1;2;3","b"\n"c;4;5;6","d"', ','],
    ['"";","\n"";","\n"";"a"', ';'],
    ['Rep\tCalls, made\nAna\t1,000', '\t'],
    ['only one column', ','],
    ['Отчёт за январь\n\nДата;Звонки;Доля, %;Сумма, ₽\n06.01;40;10,5;1 000\n07.01;30;11,5;2 000', ';'],
  ])('knows the delimiter of %j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });

  it.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a,b\n1\n1,2,3\n', [['a', 'b'], ['1'], ['1', '2', '3']]],
    ['a,b\n\n1,2\n', [['a', 'b'], [], ['1', '2']]],
    [
      'a,b\n1,\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      '5" pipe,x\n"a" b,y',
      [
        ['5" pipe', 'x'],
        ['a b', 'y'],
      ],
    ],
    ['sep=;\na;b', [['a', 'b']]],
    ['', []],
  ])('reads %j as it stands', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  it('does not lose rows to a quote that only another row closes', () => {
    const rows = ['Rep,Day,Outcome,Note', 'Ana,1,"Connected,x', 'Ben,2,Busy,y', 'Ben,3,"No answer",z', 'Ana,4,"",w'];
    expect(parseCsv(rows.join('\n')).map(([rep, day]) => [rep, day])).toEqual([
      ['Rep', 'Day'],
      ['Ana', '1'],
      ['Ben', '2'],
      ['Ben', '3'],
      ['Ana', '4'],
    ]);
    expect(parseCsv(rows.join('\r\n'))[1]).toEqual(['Ana', '1', '"Connected', 'x']);
  });

  it('keeps a long text in its cell although it holds bare quotes', () => {
    expect(parseCsv('Rep,Note,Sum\nAna,"she said\n"no, thanks" and\nleft",5\nBen,,6\n')[1]?.[1]).toMatch(/^she said\n/);
  });

  it('does not lose the rest of the file to a quote that is never closed', () => {
    expect(parseCsv('a,b\n"oops,1\nc,2\n')).toEqual([
      ['a', 'b'],
      ['"oops', '1'],
      ['c', '2'],
    ]);
  });
});
