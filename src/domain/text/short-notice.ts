/** What every copy of a text says first. */
export const notOfficial = 'Bản đăng lại, không phải bản chính thức';
/** Nobody has checked which of the texts are in force. */
export const forceToday = 'Hiệu lực hiện nay: chưa kiểm';
/** For what has one line: the head of a page, a file of data, the foot of a picture. */
export const shortNotice = `${notOfficial} · ${forceToday}`;
/** The same of what is made of several texts. */
export const textsNotice =
  'Các văn bản là bản đăng lại, không phải bản chính thức; hiệu lực hiện nay: chưa kiểm';
