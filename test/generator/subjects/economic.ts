/** 部门预算支出经济分类科目, and local extensions of seven digits. */
const LISTING = `
301 工资福利支出
30101 基本工资
30102 津贴补贴
30103 奖金
30106 伙食补助费
30107 绩效工资
30108 机关事业单位基本养老保险缴费
30109 职业年金缴费
30110 职工基本医疗保险缴费
30111 公务员医疗补助缴费
30112 其他社会保障缴费
30113 住房公积金
30114 医疗费
30199 其他工资福利支出
302 商品和服务支出
30201 办公费
30202 印刷费
30203 咨询费
30204 手续费
30205 水费
30206 电费
30207 邮电费
30208 取暖费
30209 物业管理费
30211 差旅费
30212 因公出国（境）费用
30213 维修（护）费
30214 租赁费
30215 会议费
30216 培训费
30217 公务接待费
30218 专用材料费
30224 被装购置费
30225 专用燃料费
30226 劳务费
30227 委托业务费
30228 工会经费
30229 福利费
30231 公务用车运行维护费
30239 其他交通费用
30240 税金及附加费用
30299 其他商品和服务支出
303 对个人和家庭的补助
30301 离休费
30302 退休费
30303 退职（役）费
30304 抚恤金
30305 生活补助
30306 救济费
30307 医疗费补助
30308 助学金
30309 奖励金
30310 个人农业生产补贴
30311 代缴社会保险费
30399 其他对个人和家庭的补助
307 债务利息及费用支出
30701 国内债务付息
30702 国外债务付息
310 资本性支出
31001 房屋建筑物购建
31002 办公设备购置
31003 专用设备购置
31005 基础设施建设
31006 大型修缮
31007 信息网络及软件购置更新
31013 公务用车购置
31099 其他资本性支出
312 对企业补助
31204 费用补贴
31299 其他对企业补助
313 对社会保障基金补助
31302 对社会保险基金补助
399 其他支出
39908 对民间非营利组织和群众性自治组织补贴
39999 其他支出
3010101 基本工资
3010102 工资性补差
3010201 津补贴
3010202 采暖补贴（在职）
3010203 岗位津贴
3010301 奖金
3010302 基础绩效奖
3011001 基本医疗保险缴费（在职）
3011002 大额医疗费用补助（在职）
3011201 工伤保险缴费
3011202 失业保险缴费
3020601 办公电费
3020701 邮电费
3020702 电话通讯费
3020801 办公用房取暖费
3021301 一般维修费
3021305 网络运行维护费
3030201 退休工资
3030202 采暖补贴（退休）
`;

const NAMES = new Map(
  LISTING.trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const),
);

/** Name of an economic subject of the generator's list. */
export function economicName(code: string): string {
  const name = NAMES.get(code);
  if (name === undefined) throw new Error(`No economic subject ${code}.`);
  return name;
}

/** Every 款 of a 类, in order. */
export function economicSections(classCode: string): string[] {
  return [...NAMES.keys()].filter((code) => code.length === 5 && code.startsWith(classCode)).sort();
}

/** Local seven-digit subjects below a 款; empty where places do not split it. */
export function localSubjects(section: string): string[] {
  return [...NAMES.keys()].filter((code) => code.length === 7 && code.startsWith(section)).sort();
}

/** Every 款 that has local subjects. */
export const SPLITTABLE_SECTIONS: readonly string[] = [
  ...new Set([...NAMES.keys()].filter((code) => code.length === 7).map((code) => code.slice(0, 5))),
];
