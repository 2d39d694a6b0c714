import type { Words } from '../vocabulary/words.ts';

/** What a class is called in a list to choose from; `leads.status.open` where the word depends on the field. */
export const classWords: Readonly<Record<string, Words>> = {
  unknown: { en: 'Not understood', ru: 'Не распознано' },
  connected: { en: 'Connected', ru: 'Дозвон' },
  productive: { en: 'Productive conversation', ru: 'Продуктивный разговор' },
  'no answer': { en: 'No answer', ru: 'Нет ответа' },
  gatekeeper: { en: 'Gatekeeper', ru: 'Секретарь' },
  voicemail: { en: 'Voicemail', ru: 'Автоответчик' },
  'bad number': { en: 'Bad number', ru: 'Неверный номер' },
  'not a call': { en: 'Not a call', ru: 'Не звонок' },
  held: { en: 'Held', ru: 'Состоялась' },
  scheduled: { en: 'Still scheduled', ru: 'Ещё запланирована' },
  'not held': { en: 'Not held, reason unknown', ru: 'Не состоялась, причина неизвестна' },
  'no-show': { en: 'No-show', ru: 'Неявка' },
  cancelled: { en: 'Cancelled', ru: 'Отменена' },
  rescheduled: { en: 'Rescheduled', ru: 'Перенесена' },
  open: { en: 'Open', ru: 'Открыта' },
  won: { en: 'Won', ru: 'Выиграна' },
  lost: { en: 'Lost', ru: 'Проиграна' },
  removed: { en: 'Deleted, merged or duplicate', ru: 'Удалена, объединена или повтор' },
  'leads.status.open': { en: 'Open', ru: 'В работе' },
  converted: { en: 'Converted', ru: 'Конвертирован' },
  disqualified: { en: 'Disqualified', ru: 'Отклонён' },
  outbound: { en: 'Outbound', ru: 'Исходящий' },
  inbound: { en: 'Inbound', ru: 'Входящий' },
  internal: { en: 'Internal', ru: 'Внутренний' },
  'emails.direction.outbound': { en: 'Outbound', ru: 'Исходящее' },
  'emails.direction.inbound': { en: 'Inbound', ru: 'Входящее' },
  'emails.direction.internal': { en: 'Internal', ru: 'Внутреннее' },
  sent: { en: 'Sent', ru: 'Отправлено' },
  replied: { en: 'Replied', ru: 'Получен ответ' },
  bounced: { en: 'Bounced', ru: 'Не доставлено' },
  call: { en: 'Call', ru: 'Звонок' },
  email: { en: 'E-mail', ru: 'Письмо' },
  meeting: { en: 'Meeting', ru: 'Встреча' },
  sms: { en: 'Text message', ru: 'Сообщение' },
  task: { en: 'Task', ru: 'Задача' },
  stage: { en: 'Stage', ru: 'Этап' },
  other: { en: 'Something else', ru: 'Другое' },
  yes: { en: 'Yes', ru: 'Да' },
  no: { en: 'No', ru: 'Нет' },
};

/** A class without words of its own shows its name; the tests allow none. */
export function classLabel(tab: string, field: string, name: string): Words {
  return classWords[`${tab}.${field}.${name}`] ?? classWords[name] ?? { en: name, ru: name };
}
