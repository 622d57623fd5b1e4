import { expect, test } from 'vitest';
import { wantsOf } from '../../../../src/search/plan/wants.ts';
import { tokens } from '../../../../src/domain/words/tokens.ts';

test.for<[query: string, wants: readonly string[]]>([
  ['sở nào mua máy in', ['who']],
  ['so nao mua may in', ['who']],
  ['ai sửa cầu', ['who']],
  ['đường này thuộc đơn vị nào', ['who']],
  ['trợ cấp dành cho ai', []],
  ['không ai bị thiệt', []],
  ['AI trong trường học', []],
  ['ai cũng có thẻ thư viện', ['whole']],
  ['quán nào trong chợ cũng có hóa đơn', ['whole']],
  ['tất cả thuyền viên', ['whole']],
  ['bao giờ mưa', ['when']],
  ['cầu xong năm nào', ['when', 'due']],
  ['thời hạn nộp báo cáo', ['due']],
  ['nộp báo cáo hạn hoàn thành', ['due']],
  ['lúc nào cũng mở cửa', ['whole']],
  ['cầu treo dài bao nhiêu', []],
])('“%s” wants %o', ([query, wants]) => expect(wantsOf(tokens(query))).toEqual(wants));
