import { spelled } from '../../vocabulary/words.ts';

/** Where a deal stands that is neither won nor lost, whether the column is called a stage or a status. */
export const open = spelled(
  `Open | New | Appointment Scheduled | Qualified To Buy | Presentation Scheduled |
            Decision Maker Bought-In | Contract Sent | appointmentscheduled | qualifiedtobuy |
            presentationscheduled | decisionmakerboughtin | contractsent | Prospecting | Prospect |
            Qualification | Qualified | Needs Analysis | Value Proposition | Id. Decision Makers |
            Perception Analysis | Initial Offer | Proposal | Proposal Sent | Proposal/Price Quote |
            Proposal Made | Quote Sent | Negotiation | Negotiations Started | Negotiation/Review | Contract |
            Discovery | Demo | Demo Scheduled | Engaging | Contact Made | Follow On Call | Two Next Steps |
            Pitched | Quoted | Verbal agreement | Verbal Commitment | In Progress | On Hold | Pending | EXECUTING | PREPARATION | PREPAYMENT_INVOICE |
            FINAL_INVOICE | Quotation | Replied | Contacted | Presentation | Contract Review | Ready to Close |
            Follow up | Meeting | Meeting Scheduled | Meeting Booked | Evaluation | Trial | Pilot | Proof of Concept |
            POC | Verbal | Awaiting signature | Waiting for payment | Awaiting payment | Payment pending |
            Invoice sent | Legal review | Incoming leads | Initial contact | Discussions | Decision making | Contract discussion | Technical validation | Scoping | Interested | Nurture | Nurturing |
            Overdue | Pending payment | Authorized | Requires capture | Partially paid | Commit | Best case | Upside`,
  `Новая | Новая заявка | Открыта | Неразобранное | Первичный контакт | Переговоры | Принимают решение |
            Согласование договора | Подготовка документов | Счёт на предоплату | В работе | Финальный счёт |
            Квалификация | Договор | Не закрыта | Отложена | Новый | Лид | Встреча | Встреча назначена | Презентация |
            Демо | Показ | Демонстрация | Замер | Расчёт | КП отправлено | Отправлено КП | Коммерческое предложение | Счёт выставлен |
            Выставлен счёт | Ожидает оплаты | Ожидание оплаты | Ждём оплату | Договор отправлен | Согласование |
            На согласовании | Думает | Перезвонить | Дожим | Выявление потребности | Потребность выявлена |
            В обработке | Тендер | К обеспечению | К выполнению | К отгрузке |
            Доставляется | Ожидается предоплата | Ожидается аванс`,
);
