// What every page loads, in one file that the browser keeps: keys, jump boxes, reader's settings.
import './jump-box.ts';
import './keys.ts';
import './reader-settings.ts';
