# ruff: noqa: E501 - tables read better whole
"""Occupations and their local names: label, then aliases. English plurals are made by code."""

from __future__ import annotations

_ROWS = """
Student:estudyante|mga estudyante|college student|university student|undergrad|undergraduate|mahasiswa|mahasiswi|pelajar|siswa|siswi|anak kuliah|anak kuliahan|sinh viên|học sinh|nữ sinh|nam sinh|high school student|nag-aaral sa kolehiyo|estudyanteng|pelajar universiti|grad student|graduate student|anak kampus|sinh vien
Nursing student
Medical student:med student|mahasiswa kedokteran|sinh viên y
Office worker:office employee|office staff|office lady|white-collar worker|white collar worker|white-collar employee|nhân viên văn phòng|dân văn phòng|nhân viên công sở|dân công sở|karyawan kantoran|karyawan kantor|pekerja kantoran|pekerja kantor|pegawai kantoran|orang kantoran|anak kantoran|budak kantoran|9-to-5 worker|desk worker|nagtatrabaho sa opisina|office girl|salaryman|salarymen|salaried employee|salaried worker|nhan vien van phong|pekerja pejabat|empleyado sa opisina|chị em công sở
Employee:karyawan|karyawati|pegawai|pegawai swasta|karyawan swasta|private sector employee|private employee|empleyado|mga empleyado|full-time employee|company employee|salaried|người đi làm|nhân viên|working adult employee|pekerja|pekerja swasta|pekerja muda|buruh kantor
Professional:young professional|working professional|urban professional|yuppie|profesional muda|profesional|propesyonal|corporate professional|mid-career professional|career woman|career women|wanita karir|wanita karier
Corporate employee:corporate worker|corporate staff
Executive:senior executive|corporate executive|c-level executive|eksekutif|business executive|c-suite executive|eksekutif muda
Manager:middle manager|mid-level manager|manajer|senior manager|quản lý|trưởng phòng|pengurus|team lead|team leader|supervisor|mid-manager
CEO:chief executive|giám đốc|direktur|founder and ceo
BPO agent:call center agent|call centre agent|call center worker|call center employee|bpo employee|bpo worker|bpo staff|bpo professional|csr agent|call center rep|call center representative|taga-call center|nasa bpo|bpo
Customer service representative:customer service agent|customer service rep|customer support agent|customer service|chăm sóc khách hàng|cs staff
Overseas worker:ofw|overseas filipino worker|migrant worker|tki|pekerja migran|tkw|pmi|overseas contract worker|xuất khẩu lao động|lao động xuất khẩu|bagong bayani
Seafarer:seaman|seamen|marino|pelaut|sailor|thủy thủ|thuyền viên
Domestic worker:kasambahay|helper|domestic helper|maid|housekeeper|house helper|asisten rumah tangga|pembantu|art rumah tangga|giúp việc|người giúp việc|yaya|nanny|nannies|cleaner|babysitter
Housewife:ibu rumah tangga|irt|nội trợ|bà nội trợ|homemaker|stay-at-home mom|stay-at-home mother|stay at home mum|maybahay|ilaw ng tahanan|suri rumah|full-time mom|full-time mother|sahm|noi tro|ina ng tahanan|plain housewife|mẹ nội trợ
Stay-at-home parent:stay-at-home dad|stay-at-home father|house husband
Freelancer:freelance worker|freelance|pekerja lepas|người làm tự do|freelance professional|làm nghề tự do|làm tự do|lao động tự do|nghề tự do|freelance creative|mga freelancer|pekerja freelance
Gig worker:gig economy worker|platform worker
Remote worker:digital nomad|work-from-home employee|wfh employee|home-based worker|telecommuter|wfh worker
Virtual assistant:va
Ride-hailing driver:ojek driver|ojol driver|ojol|driver ojol|driver ojek|driver ojek online|ojek online driver|pengemudi ojek|pengemudi ojol|tukang ojek|grab driver|gojek driver|grab rider|angkas rider|joyride rider|tài xế grab|tài xế xe ôm|tài xế công nghệ|xe ôm công nghệ|xe ôm|uber driver|ride-hailing rider|motorcycle taxi driver|motorcycle taxi rider|habal-habal driver|driver gojek|driver grab|ojek|tài xế xe công nghệ|driver online|grabcar driver|win motorcycle taxi|be driver|ride-share driver|ride hailing driver
Delivery rider:food delivery rider|delivery driver|courier|foodpanda rider|kurir|shipper|grabfood rider|lalamove rider|shopeefood rider|delivery courier|nhân viên giao hàng|người giao hàng|delivery worker|food panda rider|lineman rider|kurir paket
Taxi driver:sopir taksi|tài xế taxi|cab driver
Tricycle driver:tsuper ng tricycle|trike driver
Jeepney driver:tsuper|jeepney operator|tsuper ng jeep|mga tsuper
Truck driver:trucker|supir truk|sopir truk|tài xế xe tải|lorry driver
Driver:sopir|supir|tài xế|bus driver|private driver|pengemudi
Teacher:guro|mga guro|guru|giáo viên|cô giáo|thầy giáo|school teacher|public school teacher|titser|educator|cikgu|preschool teacher|elementary teacher|high school teacher|guru honorer|giao vien
Tutor:guru les|gia sư|english tutor
Professor:lecturer|dosen|giảng viên|university lecturer|pensyarah
Researcher:peneliti|nhà nghiên cứu
Scientist
Nurse:nars|perawat|y tá|điều dưỡng|registered nurse|mga nars|staff nurse|jururawat
Midwife:bidan|hộ sinh|komadrona
Doctor:physician|dokter|bác sĩ|doktor|medical doctor|mga doktor|general practitioner
Dentist:dokter gigi|nha sĩ|dentista
Pharmacist:apoteker|dược sĩ
Veterinarian:vet|dokter hewan|bác sĩ thú y
Caregiver:care worker|elderly carer
Healthcare worker:health worker|barangay health worker|health care worker|frontliner|medical worker|tenaga kesehatan|nakes|nhân viên y tế|healthcare professional|medical professional|healthcare provider
Medical representative:medrep|med rep
Therapist:physical therapist|physiotherapist|occupational therapist
Psychologist:counselor|psikolog
Engineer:insinyur|kỹ sư|inhinyero|mechanical engineer|electrical engineer|site engineer|jurutera
Civil engineer
Software developer:software engineer|programmer|coder|developer|web developer|app developer|lập trình viên|kỹ sư phần mềm|mobile developer|java developer|full-stack developer|dev team member|backend engineer|frontend developer
Data analyst:data scientist|business analyst
IT professional:it worker|it specialist|it staff|it employee|dân it|it support|pekerja it|orang it|it guy|anak it|it workers
Tech worker:tech professional|tech employee|techie|pekerja teknologi
Startup founder:founder|tech founder|startup ceo
Startup employee:startup worker|pekerja startup
Graphic designer:desainer grafis|nhà thiết kế đồ họa
Designer:ux designer|ui designer|product designer|desainer|web designer|nhà thiết kế|interior designer
Fashion designer
Architect:arsitek|kiến trúc sư|arkitekto
Photographer:fotografer|nhiếp ảnh gia
Videographer:video editor|editor video
Artist:seniman|nghệ sĩ|visual artist
Musician:musisi|nhạc sĩ
Singer
Actor:actress
Writer:penulis|copywriter|content writer|nhà văn|author
Journalist:reporter|wartawan|jurnalis|nhà báo|phóng viên
Translator:penerjemah|phiên dịch
Content creator:influencer|youtuber|vlogger|tiktoker|kreator konten|konten kreator|blogger|streamer|social media influencer|micro-influencer|livestreamer|kol|tiktok creator|youtube creator
Social media manager:social media specialist|digital marketer|admin media sosial
Marketing professional:marketer|marketing manager|marketing executive|marketing staff|nhân viên marketing|marketing specialist|brand manager|dân marketing
Advertising professional:ad executive
Creative professional:creative|pekerja kreatif|creative worker
Accountant:akuntan|kế toán|cpa|bookkeeper|kế toán viên|nhân viên kế toán
Auditor
Banker:bank manager|bankir
Bank employee:bank teller|pegawai bank|nhân viên ngân hàng|karyawan bank|bank worker|bank staff
Finance professional:finance worker|financial analyst|finance manager|finance executive
Financial advisor:financial adviser|financial planner
Insurance agent:agen asuransi|nhân viên bảo hiểm|insurance advisor|tư vấn bảo hiểm
Real estate agent:real estate broker|property agent|agen properti|môi giới bất động sản|realtor|property consultant
Trader:stock trader|forex trader|crypto trader
Salesperson:sales executive|sales representative|sales rep|salesman|saleswoman|nhân viên bán hàng|nhân viên kinh doanh|sales associate|saleslady|salesladies|sales agent|sales staff|nhân viên sale|spg|sales manager|sales girl|tindera
Cashier:kasir|thu ngân|kahera
Shop assistant:store clerk|shopkeeper|shop keeper|penjaga toko|pramuniaga|store attendant|retail staff|shop staff
Retail worker:retail employee|mall worker|retail associate
Lawyer:attorney|abogado|pengacara|luật sư|advokat|mga abogado|peguam
Paralegal
Judge
Civil servant:pns|asn|pegawai negeri|pegawai negeri sipil|aparatur sipil negara|công chức|viên chức|công nhân viên chức|kakitangan awam|penjawat awam|public servant|cán bộ|abdi negara|kawani ng gobyerno
Government employee:government worker|government staff|government official|govt employee|lgu employee|kawani|empleyado ng gobyerno|public sector employee
Police officer:policeman|policewoman|police|polisi|pulis|mga pulis|công an|cảnh sát|cop
Soldier:tni|sundalo|bộ đội|tentara|military personnel|army officer
Firefighter:bumbero
Security guard:sekyu|satpam|bảo vệ|guwardiya|guard|mga guwardiya
Entrepreneur:negosyante|mga negosyante|wirausaha|pengusaha|wirausahawan|doanh nhân|mompreneur|young entrepreneur|usahawan|khởi nghiệp|pengusaha muda|startup entrepreneur|social entrepreneur|entrepreneurial mom
Business owner:businessman|businesswoman|businessperson|businesspeople|chủ doanh nghiệp|may negosyo|may-ari ng negosyo|pemilik bisnis|pemilik usaha|family business owner|peniaga|shop owner|store owner|chủ cửa hàng|pemilik toko|chủ shop
Small business owner:small-business owner|sme owner|msme owner|micro-entrepreneur|pelaku umkm|pemilik umkm|pengusaha umkm|umkm|microbusiness owner|micro business owner|small entrepreneur|small business entrepreneur|pengusaha kecil|sme owners|hộ kinh doanh|chủ hộ kinh doanh|small business operator|pemilik usaha kecil|umkm owner|small shop owner|small and medium business owner
Sari-sari store owner:sari-sari owner|sari-sari store operator|may sari-sari store|may-ari ng sari-sari store|sari sari store owner|sari-sari store keeper|sari-sari store vendor|mga may-ari ng sari-sari store
Warung owner:pemilik warung|warung keeper|penjual warung|warung operator|pedagang warung|chủ tạp hóa|chủ tiệm tạp hóa
Restaurant owner:chủ quán ăn|pemilik restoran|cafe owner|chủ quán cà phê|coffee shop owner|café owner|carinderia owner|kedai owner
Online seller:online shop owner|e-commerce seller|ecommerce seller|shopee seller|lazada seller|tokopedia seller|tiktok seller|live seller|penjual online|pedagang online|người bán hàng online|bán hàng online|kinh doanh online|reseller|dropshipper|olshop owner|online business owner|chủ shop online|seller online|online reseller|tiktok shop seller|facebook seller|online merchant|social seller|mga online seller|pemilik olshop|online entrepreneur
Market vendor:vendor|pedagang pasar|tiểu thương|tindera sa palengke|wet market vendor|palengke vendor|mga tindera|market trader|market seller|pedagang
Street vendor:street food vendor|street hawker|hawker|pedagang kaki lima|bán hàng rong|kaki lima seller|fishball vendor|street food seller|taho vendor|pedagang asongan|người bán hàng rong
Merchant:penjual
Chef:koki|đầu bếp|kusinero
Cook:tukang masak
Baker:home baker
Barista
Bartender
Waiter:waitress|waitresses|pelayan|phục vụ|server staff
Restaurant staff:food service worker|restaurant worker|fast food worker|fast-food worker|fast food crew|service crew
Hotel staff:hotel worker|hotel employee|hotel receptionist
Hospitality worker
Receptionist:resepsionis|lễ tân|front desk officer
Secretary:sekretaris|thư ký|administrative assistant|executive assistant|admin assistant|admin staff|admin officer|staf admin
Clerk:office clerk
HR professional:hr manager|hr officer|hr staff|recruiter|nhân sự|human resources manager|hrd
Factory worker:buruh pabrik|công nhân|công nhân nhà máy|karyawan pabrik|pekerja pabrik|manufacturing worker|garment worker|assembly worker|assembly line worker|production worker|manggagawa sa pabrika|nam công nhân|nữ công nhân|công nhân may|textile worker|factory employee|operator pabrik|cong nhan|factory operator
Worker:manggagawa|mga manggagawa|buruh|blue-collar worker|blue collar worker|laborer|labourer|người lao động|manual worker|manual laborer|kuli|daily wage worker|daily wage earner|daily-wage worker
Construction worker:tukang bangunan|kuli bangunan|thợ xây|construction laborer|construction labourer|foreman|mga construction worker
Carpenter:karpintero|tukang kayu|thợ mộc
Electrician:elektrisyan|thợ điện
Plumber:tubero
Welder
Mechanic:mekaniko|montir|thợ sửa xe|mekanik
Technician:teknisi|kỹ thuật viên|lab technician
Tailor:mananahi|penjahit|thợ may|seamstress|seamstresses|dressmaker
Hairdresser:hairstylist|hair stylist|barber|salon worker|thợ làm tóc|penata rambut|salon owner|parlorista|nail technician|beautician
Makeup artist:mua|make-up artist
Farmer:petani|magsasaka|mga magsasaka|nông dân|rice farmer|coffee farmer|smallholder farmer|smallholder|palm oil farmer|farm worker|farmworker|coconut farmer|người nông dân|petani padi|nong dan|pesawah
Fisherman:mangingisda|nelayan|ngư dân|fisherfolk|fisher|mga mangingisda
Miner
Gardener
Plantation worker
Warehouse worker:warehouse staff|warehouseman
Logistics worker
Flight attendant:cabin crew|pramugari|tiếp viên hàng không|stewardess
Airline pilot:commercial pilot|pilots
Tour guide:pemandu wisata|hướng dẫn viên du lịch|tourist guide
Travel agent
Fitness instructor:gym trainer|personal trainer|fitness coach|fitness trainer|yoga teacher|yoga instructor|pt gym
Coach:sports coach|life coach
Athlete:atlet|vận động viên|professional athlete
Esports player:pro gamer|professional gamer
Event organizer:event planner|wedding planner|wedding organizer
Model:fashion model
Consultant:konsultan|management consultant|tư vấn viên
Project manager
Product manager
Social worker:pekerja sosial|ngo worker|development worker
Pastor:priest|imam|ustadz|ustaz|monk|pari|kyai
Barangay official:barangay worker|barangay captain|kagawad
Retiree:pensioner|pensiunan|retired teacher|retired person|retired people|retired professional|retired|retirado|retirado na|người về hưu|về hưu|nghỉ hưu|hưu trí|cán bộ hưu trí|pesara|mga retirado|semi-retired
Unemployed:jobless|job seeker|jobseeker|pencari kerja|pengangguran|thất nghiệp|walang trabaho|unemployed graduate|tambay|between jobs|menganggur
Self-employed:self employed|wiraswasta|self-employed professional|own-account worker|tự kinh doanh|sole proprietor|self-employed worker
Fresh graduate:fresh grad|new graduate|recent graduate|new grad|bagong graduate|sarjana baru|lulusan baru|sinh viên mới ra trường|mới ra trường|mới tốt nghiệp|baru lulus
Intern:thực tập sinh|anak magang|trainee|apprentice|magang
Part-time worker:part-timer|part time worker
Shift worker:night shift worker|night-shift worker|graveyard shift worker
Tattoo artist
Interpreter
Librarian
Surveyor
Optometrist
Nutritionist:dietitian|ahli gizi
"""

TRADES: tuple[tuple[str, str], ...] = tuple(
    (label, aliases) for label, _, aliases in (r.partition(":") for r in _ROWS.strip().splitlines())
)
