import { foldHeading, foldText } from '../../values/foldText.ts';
import { foldPerson } from '../../values/person.ts';
import type { Cell } from '../../vocabulary/cell.ts';

/** What such a column names is no rep, however much its cells look like names. */
const othersThanReps =
  /^(country|countries|region|city|town|state|province|territory|location|address|industry|sector|vertical|niche|segment|source|channel|medium|campaign|product|products|service|plan|package|subject|line|topic|title|position|company|account|client|customer|prospect|contact|lead|buyer|organisation|organization|business|interest|level|priority|importance|status|stage|type|kind|category|reason|next|action|step|note|notes|comment|comments|response|language|currency|department|tag|tags|list|group|website|domain|страна|город|регион|область|адрес|отрасль|сфера|сегмент|источник|канал|кампания|продукт|товар|услуга|тариф|тема|должность|компания|клиент|контакт|лид|заказчик|контрагент|организация|интерес|уровень|приоритет|статус|этап|тип|вид|категория|причина|шаг|комментарий|примечание|язык|валюта|теги|группа|сайт)$/;

/** Words that grade, answer or date, as people write them into any column. */
const noName =
  /^(low|medium|mid|high|hot|warm|cold|yes|no|maybe|new|old|open|closed|done|pending|true|false|none|other|small|large|big|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|am|pm|низкий|средний|высокий|да|нет|новый|старый|другое|горячий|теплый|холодный)(\p{L}*day)?$/u;

/**
 * How surely a column names people who come back in other rows: 0 for no people.
 * @param known folded names of reps from other sheets
 */
export function peopleIn(heading: string, cells: readonly Cell[], known: ReadonlySet<string>): number {
  const texts = cells.filter((cell): cell is string => typeof cell === 'string');
  const distinct = new Set(texts.map(foldText));
  if (texts.length < 2 || texts.length < cells.length * nearlyAll) return 0;
  const isKnown = (text: string): boolean => known.has(foldPerson(text));
  if (texts.filter(isKnown).length >= texts.length / 2) return 2;
  // Where each row has a name of its own, they are those of clients; where all have the same, it tells nobody apart.
  if (distinct.size < 2 || distinct.size > texts.length * mostOfTheirOwn) return 0;
  if (
    foldHeading(heading)
      .split(' ')
      .some((word) => othersThanReps.test(word))
  )
    return 0;
  return texts.filter(isName).length >= texts.length * nearlyAll ? 1 : 0;
}

/** A total or "Team" among the names. */
const nearlyAll = 0.9;
/** A rep has at least two rows, but for one who began yesterday. */
const mostOfTheirOwn = 0.6;

/** One to three words with a capital each, initials, or an e-mail address; a telephone system adds the extension. */
function isName(text: string): boolean {
  const bare = text
    .trim()
    .replace(/^(\d{1,5}\s*[-–—:]\s*|\d{2,5}\s+)/, '')
    .replace(/\s*[([<]\d{1,5}[)\]>]$/, '');
  if (/^\S+@\S+\.\S+$/.test(bare)) return true;
  const words = bare.split(/\s+/);
  return words.length <= 3 && !noName.test(foldText(bare)) && words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word));
}
