import type { AppointmentClientWords } from '../appointmentClients.ts';
import { russianPlural } from './plural.ts';

export const appointmentClients: AppointmentClientWords = {
  title: 'Встречи и клиенты',
  client: 'Клиент',
  rep: 'Сотрудник',
  day: 'Единственная встреча',
  recovery: ({ all, came, share }) =>
    `Из клиентов, которые не пришли или отменили встречу (${all}), позже пришли ${came} (${share}).`,
  onlyOne: ({ clients, count, shown }) =>
    `У ${count} ${russianPlural(clients, 'клиента', 'клиентов', 'клиентов')} была одна встреча, и новой не назначено${shown === null ? ':' : `; последние ${shown}:`}`,
  wait: ({ days, sooner, later, held, of }) =>
    `Встречи через ${days} и более дней после записи проходят в ${later} случаев (${held} из ${of}), более ранние — в ${sooner}: назначайте раньше.`,
};
