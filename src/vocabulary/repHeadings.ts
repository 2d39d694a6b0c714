import { type Spellings, spelled } from './words.ts';

/** Who did the work. Never who created the record, who manages the owner or who owns the contact. */
export const repHeadings: Spellings = spelled(
  `Rep | Sales rep | Owner | Assigned to | Assigned to user | Activity assigned to | Assigned | Assigned rep | Assigned SDR | Assigned BDR | Assigned agent |
    Assignee | Sales owner | Agent name | Rep name | User name | Owner name | Employee name | Salesperson | Sales person | Sales representative | Representative | SDR | BDR | ISR | Agent |
    Sales agent | Setter | Appointment setter | ISA | BDC | BDC agent | BDC rep | Inside sales agent | Seller | Account executive | AE | User | Users | Users name | User full name | Users full name | Owner full name | Agent full name | Username |
    Agents | Operators | Employee | Team member | Staff | Staff member | Staff name | Caller name | Caller | Called by | Made by | Handled by | Responsible | Responsible person | Responsible user | User responsible | Consultant | Closer |
    Account manager | Manager | Who | Members | Member | Member name | Rep email | Agent email | User display name | Agent display name | User principal name | UPN | Agent login | User login | Rep login | Operator login | User email | Owner email | Owned by | Owner rep |
    Agent first name | Rep first name | User first name | Owner first name | Assigned user | Sold by | Closed by | Record owner |
    Account owner | Producer | Coordinator | Counsellor | Counselor | Advisor | Adviser | Recruiter | Taken by | Negotiator | Knocker | Door knocker | Canvasser | Field rep | Salesman | Saleswoman | Sales executive | Sales exec | Sales consultant | Sales advisor | Sales associate | BDM | BDE | Telemarketer | Booker | Loan officer | Enrollment advisor | Admissions advisor | Admissions rep | Leasing agent | What is your name | What's your name | Your name | Who are you`,
  `Ответственный | Менеджер | Сотрудник | Владелец | Продавец | Оператор | Кто звонил | Исполнитель |
    Ответственный менеджер | Ответственный сотрудник | Менеджер по продажам | ФИО менеджера | Мастер | ФИО сотрудника |
    Имя менеджера | Имя сотрудника | Агент | Специалист | Пользователь | Консультант | Куратор | Кто ведет | Кто | Кто продал |
    Ответственный за сделку | Владелец сделки | Ответственный за лид | Сейлз | Ваше имя | Ваша фамилия | Фамилия и имя | Твоя фамилия | Как вас зовут | Кто взял | Кто взял в работу | Взял в работу | Координатор | Риелтор | Риэлтор | Кто ты | Кто вы | Твое имя | Клоузер | Администратор | Админ | Логин | Логин сотрудника | Логин оператора | Логин менеджера | Сеттер | Клозер | МОП | Телемаркетолог | Кто звонит | Кто работает | Кто обзванивал | Обзвонил | Звонил`,
);

/** Beside a column of first names; the two are read as one. */
export const repLastNameHeadings: Spellings = spelled(
  'Agent last name | Rep last name | Sales rep last name | User last name | Owner last name | Employee last name | Host last name',
  'Фамилия менеджера | Фамилия сотрудника | Фамилия ответственного | Фамилия оператора | Фамилия агента',
);

/** Who ended the deal, where the row also names who made the appointment. */
export const closerHeadings: Spellings = spelled(
  'Closer | Closed by | Sold by | Closing rep | AE | Account executive',
  'Клозер | Клоузер | Кто закрыл | Кто продал',
);

/** Who made the appointment, where the row also names who held it. */
export const setterHeadings: Spellings = spelled(
  'Setter | Appointment setter | Set by | Booked by',
  'Сеттер | Кто назначил | Назначил | Кто записал | Записал',
);
