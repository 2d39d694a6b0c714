import { defineTab, text, time, yesNo } from '../vocabulary/tab.ts';
import { spelled } from '../vocabulary/words.ts';

/** One person of the team per row; a list of a CRM's users will do. */
export const reps = defineTab({
  name: 'reps',
  label: { en: 'Reps', ru: 'Сотрудники' },
  nouns: spelled(
    `Rep | Reps | Sales rep | Sales reps | User | Users | Team | Sales team | Sales teams | Owners |
      Salespeople | Roster | Employees | Agents`,
    `Сотрудник | Сотрудники | Сотрудника | Менеджеры | Менеджер | Команда | Пользователь | Пользователи |
      Отдел продаж | Продавцы`,
  ),
  fields: {
    name: text(
      spelled(
        `Name | Rep | Full name | Rep name | Sales rep | Sales agent | Agent | Salesperson | User | User name |
        Employee | Owner | SDR`,
        `Имя | ФИО | Сотрудник | Менеджер | Продавец | Имя сотрудника | ФИО сотрудника | ФИО менеджера |
        Пользователь | Имя и фамилия`,
      ),
    ),
    firstName: text(spelled('First name | Given name | Forename', 'Имя')),
    lastName: text(spelled('Last name | Surname | Family name', 'Фамилия')),
    aliases: text(
      spelled(
        'Aliases | Alias | Also known as | Other names | Login | Username | Nickname | Initials | Short name | Abbreviation | Abbr',
        'Псевдонимы | Другие имена | Логин | Варианты имени | Он же | Инициалы | Сокращение | Кратко',
      ),
    ),
    email: text(spelled('Email | E-mail | Email address | Work email', 'Email | E-mail | Почта | Рабочий email')),
    team: text(
      spelled(
        `Team | Group | Department | Primary team | Office | Regional office | Region | Manager | Primary team ID`,
        'Команда | Группа | Отдел | Подразделение | Офис | Регион | Руководитель',
      ),
    ),
    role: text(spelled('Role | Segment | Position | Job title | Title | Role ID', 'Роль | Сегмент | Должность')),
    start: time(
      spelled(
        'Start date | Start | Started | Hire date | Hired | Joined | Employed since | Ramp start',
        'Дата выхода | Дата начала | Принят | Дата приема | Работает с | Начало работы',
      ),
    ),
    active: yesNo(spelled('Active | Is active | Enabled | Active?', 'Активен | Работает | Действующий')),
    /** What owner columns of other tabs may hold instead of the name. */
    id: text(
      spelled(
        'User ID | Rep ID | Owner ID | ID | Employee ID | Agent ID | Record ID',
        'ID пользователя | ID сотрудника | ID | Табельный номер | №',
      ),
    ),
  },
  needs: [
    ['name', 'firstName', 'lastName'],
    ['aliases', 'team', 'role', 'start', 'active', 'id', 'email'],
  ],
  weights: { aliases: 4, team: 3, role: 2, start: 3, active: 3 },
});
