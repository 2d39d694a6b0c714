import { modifiedHeadings } from '../vocabulary/modifiedHeadings.ts';
import { repHeadings, repLastNameHeadings } from '../vocabulary/repHeadings.ts';
import {
  beside,
  defineTab,
  id,
  leftover,
  linkedClass,
  linkedNumber,
  linkedPerson,
  linkedTime,
  oneOf,
  person,
  text,
  time,
  withAnswers,
  withWhole,
  yesNo,
} from '../vocabulary/tab.ts';
import { spelled, spelledBoth } from '../vocabulary/words.ts';
import { deletedFlag } from './outcomes/deletedFlag.ts';

/** Words that mean it only where they are all that was written: "Test drive booked" is no test. */
const whole = {
  converted: spelled('Purchased | Bought | Paid | Enrolled', 'Купил | Купила | Продано | Продажа | Подписан'),
  removed: spelled('Deleted | Test', 'Удалён | Удалена | Удалено | Тест'),
};

/** One lead per row. */
export const leads = defineTab({
  name: 'leads',
  label: { en: 'Leads', ru: 'Лиды' },
  nouns: spelled(
    'Lead | Leads | Prospect | Prospects | Inquiry | Inquiries | Enquiries | Contact | Contacts',
    'Лид | Лиды | Лида | Лидов | Заявка | Заявки | Заявок | Обращение | Обращения | Обращений',
  ),
  fields: {
    created: beside(
      time(
        spelled(
          `Create Date | Created Date | Created Time | Date Created | Created | Created At | Created On |
        Creation Date | Creation | Lead Date | Lead Created | Date Added | Added | Add time | Added On | Received |
        Date Received | Inquiry Date | Enquiry Date | Entry Date | Timestamp | Submitted at | Submission date | Date sourced |
        Sourced on | Lead created date | Lead in | Date in | Came in | Date of inquiry | Date of enquiry | Date | Sent`,
          `Дата создания | Дата создания лида | Создан | Создано | Дата лида | Дата заявки | Дата обращения |
        Дата поступления | Поступил | Дата добавления | Отметка времени | Дата оформления | Дата и время | Дата и время обращения | Дата и время заявки | Дата`,
        ),
      ),
      // Of Tilda: when the form was sent.
      { Sent: 'tranid' },
    ),
    rep: person(spelledBoth(spelled('Lead Owner | Contact owner', ''), repHeadings)),
    repLastName: leftover(text(repLastNameHeadings)),
    status: withAnswers(
      withWhole(
        oneOf(
          spelled(
            `Lead Status | Status | Lifecycle Stage | Lead Stage | Stage | Lead Result | Outcome | Result |
            Converted | Is Converted | Converted? | Qualified`,
            `Стадия | Статус | Этап | Состояние | Статус лида | Стадия лида | Статус заявки | Результат | Итог |
            Сконвертирован | Конвертирован | Квалифицирован`,
          ),
          {
            open: spelled(
              `New | Open | In Progress | Working | Contacted | Not Contacted | Open - Not Contacted |
              Working - Contacted | Attempted to Contact | Attempting Contact | Connected | Bad Timing |
              Contact in Future | Nurturing | Nurture | Subscriber | Lead | Prospect | MQL |
              Marketing Qualified Lead | Marketing Qualified | Pre Qualified | Prequalified | Not yet qualified |
              To be qualified | Not Converted | Evangelist | Assigned | Follow up | Pending | Recycled | Replied |
              IN_PROCESS | PROCESSED`,
              `Новый | Новая | Новое | Новая заявка | Не обработан | В работе | Обработан | Открыт | Открыта |
              В обработке | Первичный контакт | Неразобранное | Думает | Отложен | Повторный контакт |
              Не сконвертирован | Не квалифицирован | Взят в работу | Переговоры | Встреча | Встреча назначена |
              Перезвонить | Недозвон | Не дозвонились | Ожидание | Пауза | Заморожен`,
            ),
            converted: spelled(
              `Converted | Closed - Converted | Opportunity | Customer | Qualified | SQL | SQO | SAL |
              Sales Qualified Lead | Sales Qualified | Sales Accepted Lead | Open Deal | Deal Created |
              Converted to Opportunity | Converted to Deal | Won | Closed Won | Proposal sent | Quotation | Quoted |
              Quote sent | Lost Quotation | Signed`,
              `Качественный лид | Качественный | Качественное | Целевое | Целевая | Сконвертирован | Сконвертирована | Конвертирован |
              Конвертирована | Квалифицирован | Квалифицирована | Квалифицированный | Целевой | Сделка |
              Создана сделка | Передан в сделку | Клиент | Успешно реализовано | КП отправлено | Счет выставлен | Оплачено | Оплачен |
              Оплата получена | Договор подписан | Договор`,
            ),
            disqualified: spelled(
              `Closed - Not Converted | Unqualified | Disqualified | Not Qualified | Not Interested | Junk |
              Junk Lead | JUNK | Spam | Lost | Lost Lead | Dead | Bad Lead | Bad Data | Bad Fit |
              Not a Fit | Rejected | Invalid | Archived | Other - Closed | Declined | Do Not Contact | DNC`,
              `Некачественный лид | Некачественный | Нецелевой | Не целевой | Нецелевая | Нецелевое | Не целевое | Некачественное | Спам | Брак | Отказ | Слив | Не купил |
              Отказался | Отклонен | Потерян | Не заинтересован | Не интересно | Неактуально |
              Закрыто и не реализовано`,
            ),
            removed: spelled('Duplicate | Duplicated | Merged', 'Дубль | Дубликат | Объединён | Объединена'),
          },
        ),
        whole,
      ),
      { yes: 'converted', no: 'open' },
    ),
    /** A tick beside a status. */
    isConverted: leftover(
      yesNo(
        spelled(
          `Converted | Is Converted | Converted? | Became Opportunity | Became an opportunity | Became opp | Became an opp |
          Became a deal | Became deal | Opp | Opp? | Is opp | Turned into opp | Converted to opp | Converted to Opportunity | Opp created | Qualified`,
          'Сконвертирован | Конвертирован | Стал сделкой | Стала сделкой | Перешел в сделку | Квалифицирован',
        ),
      ),
    ),
    convertedAt: time(
      spelled(
        `Converted Date | Converted Date Time | Converted Time | Conversion Date | Date Converted | Converted At | Converted On | Opportunity Date |
        Opportunity Created | Became an Opportunity Date | Qualified Date | Date Qualified | Qualified At |
        Qualified On`,
        `Дата конвертации | Дата квалификации | Когда сконвертирован | Квалифицирован когда | Дата создания сделки`,
      ),
    ),
    dealId: id(
      'deal',
      spelled(
        `Opportunity ID | Associated Deal IDs | Associated Deal ID | Deal ID | Deal | Converted Opportunity ID | Converted Deal | Converted Deal ID |
        Opportunity | Opportunity Name | Potential ID`,
        'ID сделки | Сделка | № сделки | Номер сделки',
      ),
    ),
    deleted: deletedFlag,
    modifiedAt: leftover(time(modifiedHeadings)),
    id: id(
      'lead',
      spelled(
        'Lead ID | Record ID | Prospect ID | ID | Lead Number | Lead No | Lead # | Inquiry ID',
        'ID | ID лида | № лида | Номер лида | ID заявки | № заявки | Номер заявки | №',
      ),
    ),
    client: id(
      'client',
      spelled(
        `Company name | Company / Account | Company | Account Name | Account | Email | Email Address | Phone |
        Phone Number | Lead name | Client | Customer | Name | Full Name | Contact | Contact ID | Account ID |
        Company ID | Lead | Buyer | Homeowner | Patient | Student | Student name | Candidate | Tenant | Business | Business name`,
        `Название лида | Название компании | Компания | Клиент | Полное имя контакта | Контакт | Рабочий телефон |
        Телефон | Рабочий email | Email | Имя | ФИО | ФИО клиента | Лид | Покупатель | Пациент | Ученик | Студент | Кандидат | Гость`,
      ),
    ),
    source: text(
      spelled(
        'Lead Source | Original Source | Source | Channel | Lead Origin | Campaign Channel',
        'Источник | Канал | Источник лида | Источник заявки | Рекламный канал',
      ),
    ),
    firstCallAt: linkedTime(),
    firstCallRep: linkedPerson(),
    converted: linkedClass('yes', 'no'),
    won: linkedClass('yes', 'no'),
    /** Of leads that came while calls were logged. */
    logged: linkedClass('called', 'not called'),
    firstCall: linkedClass('in 5 minutes', 'in an hour', 'in a day', 'later'),
    /** In seconds; Infinity is more than a day, or never. */
    firstCallWait: linkedNumber(),
    callsToLead: linkedNumber(),
    /** In days, from coming in and from the first call. */
    convertedAfter: linkedNumber(),
    wonAfter: linkedNumber(),
  },
  needs: [
    ['status', 'convertedAt', 'dealId', 'isConverted'],
    ['created', 'rep', 'id', 'source'],
  ],
  weights: { repLastName: 0, convertedAt: 4, isConverted: 3, status: 2, source: 2, deleted: 0, modifiedAt: 0 },
});
