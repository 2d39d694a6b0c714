import { repHeadings } from '../vocabulary/repHeadings.ts';
import { defineTab, id, oneOf, person, time, withAnswers } from '../vocabulary/tab.ts';

/** One e-mail per row. */
export const emails = defineTab({
  name: 'emails',
  label: { en: 'Emails', ru: 'Письма' },
  nouns: {
    en: ['Email', 'Emails', 'E-mail', 'E-mails', 'Mail', 'Mails', 'Outreach', 'Email log'],
    ru: ['Письмо', 'Письма', 'Писем', 'Почта', 'Рассылка', 'Имейлы'],
  },
  fields: {
    at: time({
      en: [
        'Email sent date',
        'Email date',
        'Sent at',
        'Sent on',
        'Date sent',
        'Send date',
        'Sent date',
        'Sent time',
        'Email send date',
        'Activity date',
        'Timestamp',
        'Date and time',
        'Datetime',
        'Date',
        'Sent',
        'Day',
        'Create date',
        'Created date',
        'Created time',
      ],
      ru: ['Дата письма', 'Дата отправки', 'Отправлено', 'Время отправки', 'Дата и время', 'Дата'],
    }),
    rep: person({ en: [...repHeadings.en, 'Sender', 'Sent by', 'From'], ru: [...repHeadings.ru, 'Отправитель', 'От кого'] }),
    direction: oneOf(
      { en: ['Email direction', 'Direction', 'Inbound/Outbound'], ru: ['Направление', 'Направление письма'] },
      {
        outbound: {
          en: ['Outbound', 'Outgoing', 'Out', 'Sent', 'Email', 'OUTGOING_EMAIL'],
          ru: ['Исходящее', 'Исходящий', 'Исходящие', 'Исх', 'Отправлено'],
        },
        inbound: {
          en: ['Inbound', 'Incoming', 'In', 'Received', 'INCOMING_EMAIL'],
          ru: ['Входящее', 'Входящий', 'Входящие', 'Вх', 'Получено'],
        },
        internal: { en: ['Internal'], ru: ['Внутреннее', 'Внутренний'] },
      },
    ),
    outcome: withAnswers(
      oneOf(
        {
          en: ['Email outcome', 'Email status', 'Email result', 'Outcome', 'Status', 'Result', 'Replied', 'Reply', 'Response', 'Answered'],
          ru: ['Результат письма', 'Статус письма', 'Результат', 'Статус', 'Итог', 'Ответ', 'Ответили', 'Есть ответ'],
        },
        {
          sent: {
            en: [
              'Sent',
              'Delivered',
              'Opened',
              'Clicked',
              'Read',
              'Completed',
              'Done',
              'No reply',
              'No response',
              'No answer',
              'Not replied',
              'Unanswered',
              'Did not reply',
              'Auto reply',
              'Automatic reply',
              'Out of office',
            ],
            ru: [
              'Отправлено',
              'Доставлено',
              'Открыто',
              'Прочитано',
              'Нет ответа',
              'Без ответа',
              'Не ответил',
              'Не ответили',
              'Не ответила',
              'Автоответ',
            ],
          },
          replied: {
            en: ['Replied', 'Reply', 'Reply received', 'Responded', 'Answered', 'Positive reply', 'Negative reply', 'Interested', 'Not interested'],
            ru: ['Ответил', 'Ответили', 'Ответила', 'Получен ответ', 'Есть ответ', 'Ответ получен', 'Отвечено'],
          },
          bounced: {
            en: ['Bounced', 'Bounce', 'Hard bounce', 'Soft bounce', 'Failed', 'Undelivered', 'Undeliverable', 'Not delivered', 'Blocked', 'Invalid address'],
            ru: ['Не доставлено', 'Недоставлено', 'Отказ доставки', 'Вернулось', 'Ошибка', 'Неверный адрес'],
          },
        },
      ),
      { yes: 'replied', no: 'sent' },
    ),
    client: id('client', {
      en: [
        'Client',
        'Contact',
        'Contact name',
        'Prospect',
        'Recipient',
        'To',
        'Sent to',
        'To email',
        'Customer',
        'Email address',
        'Email',
        'Company / Account',
        'Company',
        'Company name',
        'Account',
        'Contact ID',
      ],
      ru: ['Клиент', 'Контакт', 'Получатель', 'Кому', 'Адрес', 'Email', 'Компания', 'Название компании'],
    }),
    leadId: id('lead', { en: ['Lead ID', 'Lead', 'Prospect ID'], ru: ['ID лида', 'Лид', '№ лида', 'Номер лида'] }),
    dealId: id('deal', {
      en: ['Deal ID', 'Opportunity ID', 'Associated Deal IDs', 'Associated Deal ID', 'Deal', 'Opportunity', 'Potential ID'],
      ru: ['ID сделки', 'Сделка', '№ сделки', 'Номер сделки'],
    }),
    id: id('email', {
      en: ['Email ID', 'Message ID', 'Record ID', 'Engagement ID', 'Activity ID', 'ID'],
      ru: ['ID письма', 'ID', '№ письма', '№'],
    }),
  },
  needs: [['at'], ['outcome', 'direction', 'client', 'rep', 'id']],
  weights: { outcome: 2 },
});
