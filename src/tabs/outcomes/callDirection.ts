import { byValues, oneOf, withAnswersUnder, withCodes, withCompany } from '../../vocabulary/tab.ts';
import { spelled } from '../../vocabulary/words.ts';

/** Who called whom. */
export const callDirection = byValues(
  withCompany(
    withCodes(
      withAnswersUnder(
        oneOf(
          spelled(
            `Call direction | Direction | Call type | Type | call direction - type | Inbound/Outbound |
            Call purpose | Initiation method | Contact initiation method | Is incoming | Is inbound | Is outgoing | Is outbound |
            Is incoming call | Is inbound call | Is outgoing call | Is outbound call | Incoming | Inbound | Incoming call | Inbound call | Outgoing | Outbound`,
            'Тип звонка | Направление | Направление звонка | Вид звонка | Тип вызова | Направление вызова | Тип | Входящий | Входящий звонок | Это входящий | Исходящий | Исходящий звонок | Это исходящий',
          ),
          {
            outbound: spelled(
              `Outbound | Outgoing | Out | Outbound call | Outgoing call | Outbound missed | Outgoing missed | Outbound unanswered |
              Manual | Manual dial | Preview | Predictive | Progressive | Power dialer | Click to dial | Dialled | Dialed | Originating | User out | Ucap out | Conf out | Byot out | PSTN out | SIP out | Trunk out`,
              `Исходящий | Исходящая | Исходящие | Исходящее | Исходящее соединение | Исходящий звонок | Исх | Звонок исх | Исх. звонок | Обратный звонок | Исходящий непринятый |
              Исходящий пропущенный | Исходящий неотвеченный | Исходящий без ответа | Исходящий неуспешный |
              Исходящий успешный | Исходящий принятый | Исходящий отвеченный | Исходящий вызов`,
            ),
            inbound: spelled(
              `Inbound | Incoming | In | Inbound call | Incoming call | Call in | Incoming email | Inbound email | Missed |
              Terminating | User in | Ucap in | Conf in | Byot in | PSTN in | SIP in | Trunk in`,
              `Входящий | Входящая | Входящие | Входящее | Входящее соединение | Входящее письмо | Входящий звонок | Вх | Звонок вх | Вх. звонок | Входящий с перенаправлением | Пропущенный | Одноканальный | Многоканальный`,
            ),
            internal: spelled(
              'Internal | Internal call | Int | Extension | Intra-PBX | Test | Test call',
              'Внутренний | Внутренние | Внутренний звонок | Внутр',
            ),
          },
        ),
        // A box says of each call whether it is of the one kind; the others are of the other.
        { headings: spelled('Incoming | Inbound', 'Входящий'), yes: 'inbound', no: 'outbound' },
        { headings: spelled('Outgoing | Outbound', 'Исходящий'), yes: 'outbound', no: 'inbound' },
      ),
      { 1: 'outbound', 2: 'inbound', 3: 'inbound', 4: 'outbound' },
    ),
    // Where outgoing calls have a word of their own, nobody leaves a voicemail or hangs up early but those who call in.
    {
      values: spelled('Voicemail | Abandoned | Short abandoned', 'Голосовая почта | Потерянный'),
      class: 'inbound',
      beside: spelled('Outbound | Outgoing | Outbound missed', 'Исходящий | Исходящие | Исходящее | Исх'),
    },
  ),
);
