import type { RemarkWords } from '../remarks.ts';

export const remarks: RemarkWords = {
  'incoming calls left out': 'Incoming calls are left out.',
  'internal calls left out': 'Internal calls are left out.',
  'no calls left out': 'Rows that were no call are left out.',
  'incoming e-mails left out': 'Incoming e-mails are left out.',
  'removed left out': 'Deleted and merged records are left out.',
  'repeated ids once': 'Rows with the same id count once.',
  'duplicate calls once': 'Duplicate calls count once.',
  'legs once': 'A call on several legs counts once.',
  'future left out': 'What is dated after the day of the report is left out.',
  'to do left out': 'What is still to do is left out.',
  'strange types left out': 'Rows whose type is not understood are left out.',
  'answered only':
    'A column says only whether a call was answered, so gatekeepers, and machines that are not told apart, count as connected.',
  'connected by talk time': 'Calls with talk time count as connected: no column says how they ended.',
  'connected by its moment': 'Calls with a moment of connection count as connected: no column says how they ended.',
  'productive by outcome': 'Told by the outcomes alone: no column says how long a call lasted.',
  'productive by column': 'A connected call also counts where a column says that it was productive.',
  'moves not told': 'No column says which appointments were moved, so each row counts.',
  'clients not told': 'No column tells the clients apart, so a moved appointment counts again.',
  'set on their own day': 'Counted on the day of the meeting: no column says when it was booked.',
  'no meeting day': 'No column says when the meeting is.',
  'bookings by column': 'These are the calls on which an appointment was set, by a column of their own.',
  'bookings by outcome': 'These are the calls on which an appointment was set, by their outcome.',
  'converted by more than status': 'Told by the date, the deal or the flag of the lead, not by its status.',
  'lost by more than stage': 'Deals with a reason for the loss, or archived, count as lost whatever their stage.',
};
