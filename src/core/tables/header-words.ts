// Which words over a column mean which role: what officers write, in lower case without marks of tone; order does not matter.
import type { Role } from './table';

/**
 * What header words say. Beside the roles: `label` is a criterion or a task, `points` a maximum or a score, `most` a maximum or, beside one, an appraised score (“Điểm TĐ”), `score` a score of
 * either side, `agency` who leads or a unit of measure, `result` a product, a status or a score, `progress` a time or a status,
 * `level` a level of the levels table, `unitName` a commune of a roll-up, `document` a piece of evidence in a list of them, `documentNumber` its number, `edge` where a level begins or ends; `parent` only stands over other headers; `known` is no concern of ours.
 */
export type Sense =
  | Role
  | 'label'
  | 'most'
  | 'points'
  | 'score'
  | 'agency'
  | 'result'
  | 'progress'
  | 'level'
  | 'unitName'
  | 'document'
  | 'edge'
  | 'documentNumber'
  | 'parent'
  | 'known';

/** Words that fill the header cell. */
export const WHOLE_HEADERS: Readonly<Partial<Record<Sense, string>>> = {
  stt: 's t t|t t|stt|tt|so tt|so thu tu|st t|thu tu|no',
  code: 'ma nhiem vu|ma tc|ma|ma so|ma tieu chi|ky hieu|so hieu',
  criterion:
    'tieu chi|ten tieu chi|ten tieu chuan|tieu chuan|tieu chi cham diem|tieu chi danh gia|noi dung tieu chi|noi dung danh gia',
  label: 'noi dung|noi dung cong viec|noi dung thuc hien|linh vuc|muc|dien giai|chi muc',
  max: 'bieu diem|max|diem max|diem theo quy dinh|diem toi da quy dinh|toi da|diem toi da|diem chuan|thang diem|diem so toi da|diem quy dinh|diem cao nhat|muc diem|khung diem|diem chuan toi da',
  most: 'diem td|td',
  points: 'diem tc|diem|so diem|diem so',
  score:
    'diem dat|diem dat duoc|ket qua cham|ket qua cham diem|diem cham|cham diem|diem danh gia|dat duoc|ket qua diem|diem thuc te',
  self: 'diem cua xa|diem cua phuong|tu tham dinh|tu cham|tu danh gia|diem tu cham|xa cham|phuong cham',
  appraised:
    'diem kiem tra|diem cham lai|cham lai|tham dinh|diem tham dinh|phuc tra|hoi dong|to tham dinh|doan tham dinh|ket qua tham dinh|diem chot|diem cuoi cung',
  scale:
    'cach cham|cach tinh|cach tinh diem|cach cham diem|quy tac cham|huong dan|huong dan cham|huong dan cham diem|phuong phap tinh|phuong phap cham diem|cong thuc',
  evidence:
    'minh chung|tai lieu minh chung|ho so minh chung|tlkc|tai lieu kiem chung|van ban chung minh|cac minh chung|can cu cham diem|tai lieu',
  evidenceAsked: 'minh chung can co|minh chung yeu cau|yeu cau minh chung|minh chung theo quy dinh',
  note: 'gc|li do|ghi chu|ly do|giai trinh|chu thich|nhan xet|ly do chenh lech|thuyet minh',
  unit: 'don vi phu trach|bo phan phu trach|nguoi phu trach|can bo phu trach|phu trach',
  task: 'nhiem vu|nhiem vu cu the|noi dung nhiem vu|ten nhiem vu|cong viec|nhiem vu giai phap|ten cong viec|dau viec',
  time: 'tg thuc hien|tg hoan thanh|ky han|deadline|thoi gian|thoi han|han|thoi gian thuc hien|thoi gian hoan thanh|thoi diem|moc thoi gian|thoi gian trien khai|thoi han hoan thanh|thoi gian du kien',
  dueDate:
    'ngay den han|ngay han|han cuoi|ngay cuoi con kip|han hoan thanh ngay|ngay hoan thanh cham nhat|ngay toi han',
  lastWorkingDay: 'ngay lam viec cuoi',
  daysLeft: 'con lai|so ngay con lai|con lai ngay|ngay con lai',
  lead: 'chu tri|co quan chu tri|don vi chu tri|chu tri thuc hien|trach nhiem|trach nhiem thuc hien|co quan thuc hien|don vi thuc hien|bo phan thuc hien|phan cong|phan cong nhiem vu|nguoi thuc hien|bo phan chu tri',
  cooperating:
    'cung thuc hien|cung phoi hop|phoi hop|co quan phoi hop|don vi phoi hop|phoi hop thuc hien|bo phan phoi hop',
  product:
    'san pham|san pham dau ra|san pham du kien|ket qua du kien|san pham hoan thanh|dau ra|ket qua san pham|san pham ket qua',
  follow: 'theo doi|don doc|theo doi don doc|theo doi kiem tra don doc|co quan theo doi',
  status:
    'danh gia tien do|trang thai|tinh trang|tinh hinh thuc hien|ket qua thuc hien|muc do hoan thanh|tinh trang thuc hien|tien do thuc hien|trang thai thuc hien',
  agency: 'don vi|co quan|co quan don vi|bo phan|noi thuc hien',
  result: 'ket qua dat duoc|ket qua',
  progress: 'tien do',
  level: 'muc do|muc dat|muc dat chuan|cac muc|xep loai|muc danh gia',
  parent:
    'ket qua danh gia|ket qua tham dinh va tu cham|diem cham|phan cong thuc hien|to chuc thuc hien|thoi gian va han',
  unitName:
    'ten xa|xa|thon|ten thon|to dan pho|thon to dan pho|cac xa phuong|xa phuong thi tran|ten don vi|xa phuong|ten xa phuong|xa phuong dac khu|ten xa phuong dac khu|don vi cap xa|ten co so',
  edge: 'khoang diem|tu|den|tu diem|den diem|diem tu|diem den|muc diem dat|khung diem dat',
  rank: 'xep hang|thu hang|hang|xep thu|vi thu|thu tu xep hang|hang dat duoc',
  total:
    'tong|cong|tong diem|tong cong|tong so diem|diem tong|tong so|tong cong diem|diem tong cong|tong diem dat duoc|tong ht',
  document:
    'ten van ban|ten tai lieu|ten van ban tai lieu|ten minh chung|danh muc minh chung|danh muc tai lieu|danh muc tai lieu minh chung|trich yeu|trich yeu noi dung|ten loai va trich yeu|ten loai va trich yeu noi dung van ban|noi dung van ban|ten ho so|ten ho so tai lieu',
  documentNumber:
    'so ky hieu|so ki hieu|so hieu van ban|so ky hieu van ban|so van ban|so va ky hieu|so ky hieu tai lieu',
  documentDate:
    'ngay ban hanh|ngay van ban|ngay thang|ngay thang nam|ngay thang ban hanh|ngay thang van ban|ngay thang nam ban hanh|ngay ky|thoi gian ban hanh',
  known:
    'diem giai trinh|dvt|don vi tinh|so lieu|nguon kinh phi|kinh phi|so tien|thuc hien|ke hoach|chi tieu|tru|ti le|ty le|so luong|nam|ho ten|ho va ten|chuc vu|ngay sinh|dien thoai|diem xhh|dieu kien|y kien',
};

/** Words within the header cell; of several the longest decides. */
export const CONTAINED_WORDS: Readonly<Partial<Record<Sense, string>>> = {
  stt: 'so thu tu',
  criterion:
    'minh chung cho tieu chi|minh chung cua tieu chi|tai lieu cho tieu chi|tieu chi|tieu chuan|noi dung danh gia|tieu chi thanh phan|noi dung cham',
  label: 'noi dung cong viec|noi dung thuc hien',
  max: 'diem thanh phan toi da|diem theo bo tieu chi|diem theo quy dinh|diem toi da|diem chuan|diem quy dinh|thang diem|muc diem theo yeu cau|diem so toi da|diem cao nhat|toi da',
  score: 'diem dat duoc|diem dat|ket qua cham',
  self: 'diem tu nhan|diem tu xep|diem tu cho|tu dg|tu tham dinh|diem cua ubnd xa|diem cua ubnd phuong|diem cua ubnd dac khu|tu cham|tu danh gia|tu cham diem|tu cho diem|don vi cham|xa cham|phuong cham|xa danh gia|diem xa|diem ubnd xa|diem phuong|diem dac khu|ca nhan tu cham|tu xep loai|sinh vien danh gia',
  appraised:
    'chot|to cong tac cham|to kiem tra|thanh pho danh gia|cua so noi vu|cua thanh pho|cham lai|tham tra|co quan tham dinh|tham dinh|duoc tham dinh|phuc tra|phuc khao|hoi dong cham|hoi dong danh gia|doan cham|doan danh gia|to cham|cap tren cham|cap tren danh gia|thanh pho cham|so noi vu cham|so noi vu danh gia|diem hoi dong|diem so noi vu|diem thanh pho|diem cap tren|diem doan|diem to|quan ly truc tiep|cap co tham quyen|cap co tham quyen danh gia|diem chot|diem cuoi cung|diem co van|diem chung ket|diem quan ly|don vi danh gia|lop danh gia|khoa danh gia|kiem tra cham|ban chi dao cham|cong nhan',
  scale:
    'cach danh gia|cach xac dinh|cach thuc cham|quy tac tinh|cong thuc tinh|huong dan danh gia|cach thuc tinh|cach cham|cach tinh|huong dan cham|phuong phap tinh|quy tac cham|cach cho diem|nguyen tac cham|phuong phap cham|muc cham|quy dinh cham diem',
  evidence:
    'bang chung|tai lieu kem theo|ho so kem theo|van ban kem theo|minh chung|kiem chung|van ban chung minh|ho so chung minh|tai lieu chung minh|can cu cham',
  evidenceAsked:
    'minh chung can co|minh chung yeu cau|yeu cau minh chung|yeu cau ho so minh chung|minh chung theo quy dinh',
  note: 'li do|ghi chu|ly do|giai trinh|nguyen nhan',
  unit: 'cong chuc phu trach|bo phan tham muu|co quan tham muu|don vi tham muu|nguoi dung dau|don vi phu trach|bo phan phu trach|nguoi phu trach|can bo phu trach|dau moi phu trach',
  task: 'nhiem vu|noi dung cong viec|cong viec',
  time: 'han xu ly|han giai quyet|thoi gian|thoi han|thoi diem|han hoan thanh|ngay hoan thanh|moc hoan thanh|tien do hoan thanh|lo trinh',
  dueDate: 'ngay den han|ngay cuoi con kip|ngay toi han',
  lastWorkingDay: 'ngay lam viec cuoi',
  daysLeft: 'so ngay con lai|ngay con lai',
  lead: 'dau moi thuc hien|co quan dau moi|don vi dau moi|chu tri|co quan chu tri|don vi chu tri|trach nhiem thuc hien|chiu trach nhiem|don vi thuc hien|co quan thuc hien|bo phan thuc hien|nguoi thuc hien|phan cong nhiem vu',
  cooperating: 'phoi hop',
  product: 'san pham|ket qua du kien|ket qua dau ra|ket qua can dat|chi tieu dat duoc',
  follow: 'theo doi|don doc',
  status: 'trang thai|tinh trang|tinh hinh thuc hien|ket qua thuc hien|muc do hoan thanh|tien do thuc hien',
  level: 'muc dat|xep loai|muc do dat',
  rank: 'xep hang|thu hang|xep thu',
  document: 'ten tai lieu|ten minh chung|trich yeu|danh muc minh chung',
  documentNumber: 'so ky hieu|so ki hieu|so hieu',
  documentDate: 'ngay ban hanh|ngay thang nam',
  known:
    'nam truoc|ky truoc|nam ngoai|lan truoc|gop y|thong ke|kinh phi|so tien|muc dau tu|giai ngan|chu dau tu|ten du an|ho ten|chuc vu|so lieu|don vi tinh|ty le|ti le|so luong|dieu tra|xa hoi hoc|dang ky muc|y kien|buoc|phan loai|thi dua|van ban giao|nguon luc|so van ban|diem thuong|diem cong|diem tru|du toan|tham du|thanh phan',
};
