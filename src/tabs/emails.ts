import { modifiedHeadings } from '../vocabulary/modifiedHeadings.ts';
import { repHeadings, repLastNameHeadings } from '../vocabulary/repHeadings.ts';
import { defineTab, id, leftover, oneOf, person, text, time, withAnswers } from '../vocabulary/tab.ts';
import { spelled, spelledBoth } from '../vocabulary/words.ts';
import { deletedFlag } from './outcomes/deletedFlag.ts';

/** One e-mail per row. */
export const emails = defineTab({
  name: 'emails',
  label: { en: 'Emails', ru: 'Письма' },
  nouns: spelled(
    'Email | Emails | E-mail | E-mails | Mail | Mails | Mailing | Mailings | Outreach | Email log',
    'Письмо | Письма | Писем | Почта | Рассылка | Имейлы',
  ),
  fields: {
    at: time(
      spelled(
        `Email sent date | Email date | Sent at | Sent on | Date sent | Send date | Sent date | Sent time |
        Email send date | Delivered at | Delivered on | Date delivered | Activity date | Timestamp | Date and time | Datetime | Date | Sent | Day |
        Create date | Created date | Created time`,
        'Дата письма | Дата отправки | Отправлено | Время отправки | Дата и время | Дата',
      ),
    ),
    rep: person(spelledBoth(repHeadings, spelled('Sender | Sent by | From', 'Отправитель | От кого'))),
    repLastName: leftover(text(repLastNameHeadings)),
    direction: oneOf(spelled('Email direction | Direction | Inbound/Outbound', 'Направление | Направление письма'), {
      outbound: spelled(
        'Outbound | Outgoing | Out | Sent | Email | OUTGOING_EMAIL',
        'Исходящее | Исходящий | Исходящие | Исх | Отправлено',
      ),
      inbound: spelled(
        'Inbound | Incoming | In | Received | INCOMING_EMAIL',
        'Входящее | Входящий | Входящие | Вх | Получено',
      ),
      internal: spelled('Internal', 'Внутреннее | Внутренний'),
    }),
    outcome: withAnswers(
      oneOf(
        spelled(
          `Email outcome | Email status | Email result | Outcome | Status | State | Result | Replied | Reply |
            Response | Answered`,
          `Результат письма | Статус письма | Результат | Статус | Итог | Ответ | Ответили | Есть ответ`,
        ),
        {
          sent: spelled(
            `Sent | Delivered | Opened | Clicked | Read | Completed | Done | No reply | No response |
              No answer | Not replied | Unanswered | Did not reply | Auto reply | Automatic reply | Out of office`,
            `Отправлено | Доставлено | Открыто | Прочитано | Нет ответа | Без ответа | Не ответил |
              Не ответили | Не ответила | Автоответ`,
          ),
          replied: spelled(
            `Replied | Reply | Reply received | Responded | Answered | Positive reply | Negative reply |
              Interested | Not interested`,
            'Ответил | Ответили | Ответила | Получен ответ | Есть ответ | Ответ получен | Отвечено',
          ),
          bounced: spelled(
            `Bounced | Bounce | Hard bounce | Soft bounce | Failed | Undelivered | Undeliverable |
              Not delivered | Blocked | Invalid address`,
            'Не доставлено | Недоставлено | Отказ доставки | Вернулось | Ошибка | Неверный адрес',
          ),
        },
      ),
      { yes: 'replied', no: 'sent' },
    ),
    client: id(
      'client',
      spelled(
        `Client | Contact | Contact name | Prospect | Recipient | To | Sent to | To email | Customer |
        Email address | Email | Company / Account | Company | Company name | Account | Contact ID`,
        'Клиент | Контакт | Получатель | Кому | Адрес | Email | Компания | Название компании',
      ),
    ),
    leadId: id('lead', spelled('Lead ID | Lead | Prospect ID', 'ID лида | Лид | № лида | Номер лида')),
    dealId: id(
      'deal',
      spelled(
        `Deal ID | Opportunity ID | Associated Deal IDs | Associated Deal ID | Deal | Opportunity | Potential ID`,
        'ID сделки | Сделка | № сделки | Номер сделки',
      ),
    ),
    deleted: deletedFlag,
    modifiedAt: leftover(time(modifiedHeadings)),
    id: id(
      'email',
      spelled('Email ID | Message ID | Record ID | Engagement ID | Activity ID | ID', 'ID письма | ID | № письма | №'),
    ),
  },
  needs: [['at'], ['outcome', 'direction', 'client', 'rep', 'id']],
  weights: { repLastName: 0, outcome: 2, deleted: 0, modifiedAt: 0 },
});
