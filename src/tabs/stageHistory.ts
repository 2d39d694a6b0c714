import { defineTab, id, money, oneOf, person, text, time } from '../vocabulary/tab.ts';
import { spelled } from '../vocabulary/words.ts';

/** One change of a deal's stage per row. */
export const stageHistory = defineTab({
  name: 'stageHistory',
  label: { en: 'Stage history', ru: 'История этапов' },
  nouns: spelled(
    `Stage history | Deal history | Opportunity history | Field history | Deal stage history | Deal stages |
      Opportunity field history | History | Stage changes | Property history`,
    `История стадий | История этапов | История сделок | Список событий | История | Смена стадий |
      Движение по воронке`,
  ),
  fields: {
    dealId: id(
      'deal',
      spelled(
        `Opportunity ID | Deal ID | Deal | Opportunity | Potential ID | Opportunity Name | Deal Name | Record ID`,
        'ID сделки | Сделка | № сделки | Номер сделки | Название сделки | Название | ID объекта',
      ),
    ),
    at: time(
      spelled(
        `Last Modified | Edit Date | Changed at | Changed on | Change date | Date changed | Modified |
        Date entered | Entered at | Entered on | Moved at | Moved on | Timestamp | Date and time | Date |
        Created Date | Created At | Created time | Modified Time | Fivetran start | Stage created at |
        Stage entered at | Stage changed at | Stage date`,
        `Дата | Дата изменения | Дата и время | Дата перехода | Когда изменено | Изменено | Дата создания`,
      ),
    ),
    to: text(
      spelled(
        `To Stage | New Value | New Stage | New Stage ID | Stage To | Moved to | To | Stage Name | Stage |
        Stage ID | Deal stage | Value`,
        `Значение после | Новая стадия | Новый этап | В стадию | В этап | Стало | Стадия | Этап | Этап сделки |
        Стадия сделки`,
      ),
    ),
    from: text(
      spelled(
        `From Stage | Old Value | Old Stage | Old Stage ID | Previous Stage | Stage From | Moved from | From |
        Previous Value`,
        `Значение до | Старая стадия | Старый этап | Прежняя стадия | Предыдущая стадия | Предыдущий этап |
        Из стадии | Из этапа | Было`,
      ),
    ),
    /** Rows that change something else than the stage are left out. */
    event: oneOf(
      spelled('Field / Event | Field | Event | Changed field | Field name | Property', 'Событие | Поле | Изменение'),
      {
        stage: spelled(
          `Stage | StageName | Deal stage | Stage change | Stage changed | Opportunity stage | dealstage |
            Status changed`,
          `Изменение этапа | Этап изменен | Смена этапа | Изменение этапа продажи | Этап | Стадия |
            Изменение стадии | Смена стадии`,
        ),
        other: spelled(
          `Amount | Close Date | Owner | Created | Probability | Name | Next Step | Forecast Category |
            Record Type`,
          `Новая сделка | Сделка создана | Изменение бюджета | Изменение ответственного | Бюджет |
            Ответственный | Примечание | Задача`,
        ),
      },
    ),
    amount: money(spelled('Amount | Total Amount | Deal value | Value at change', 'Бюджет | Сумма | Сумма сделки')),
    rep: person(
      spelled(
        `Changed by | Edited by | Last Modified By | Modified by | Opportunity Owner | Deal owner | Owner | Rep |
        User | Changed by ID | Created by ID`,
        'Кто изменил | Кем изменено | Ответственный | Менеджер | Автор',
      ),
    ),
  },
  needs: [['to'], ['dealId'], ['at']],
  weights: { from: 12, event: 4, to: 2 },
});
