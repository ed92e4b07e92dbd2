-- A linear model. One line a feature; after the tab its weight for each label,
-- in hundredths.
return {
  meta = {
    source = "trained on NewsMTSC (Hamborg and Donnay 2021), MIT licence; no text of it is contained",
    license = "MIT",
    note = "is a sentence of political news good, bad or neither for somebody it names; names are masked",
  },
  kind = "target",
  labels = { "neg", "neu", "pos" },
  single = true,
  bias = { -0.0308, -0.0402, -0.1412 },
  thresholds = { 0.0000, 0.0000, 0.0000 },
  held_back = {
    { label = "neg", precision = 0.696, recall = 0.720, f1 = 0.707, n = 2521 },
    { label = "neu", precision = 0.656, recall = 0.690, f1 = 0.673, n = 2510 },
    { label = "pos", precision = 0.669, recall = 0.589, f1 = 0.626, n = 1799 },
  },
  weights = [=[
M0	-188 57 34
M1	58 -26 -70
M2	68 -45 -73
M3	96 -56 -90
M4	172 -104 -125
P0	12 62 -179
P1	-33 -9 26
P2	-41 -184 157
P3	-72 -198 170
P4	-72 -133 126
b:! "	77 -134 14
b:! ”	39 -55 -32
b:" -	13 39 -123
b:" --	14 -53 24
b:" .	16 6 -65
b:" LOC	48 -53 -18
b:" MISC	13 -41 19
b:" ORG	-27 71 -117
b:" PER	55 -154 75
b:" TARGET	-290 60 49
b:" a	-150 77 36
b:" absolutely	-9 18 -97
b:" after	40 -83 5
b:" against	-87 93 -85
b:" all	-74 -28 92
b:" although	84 -85 -74
b:" an	-3 -105 64
b:" and	40 -31 -9
b:" are	-75 85 -92
b:" as	-16 2 -9
b:" at	-102 17 29
b:" but	-36 -42 48
b:" by	-37 -67 64
b:" clear	-86 11 25
b:" courage	-78 -27 58
b:" deeply	91 -90 -87
b:" departed	-77 -81 83
b:" designed	19 -97 30
b:" did	60 -35 -85
b:" does	-19 -83 45
b:" during	-44 -19 33
b:" encouraging	-68 -78 66
b:" for	-88 70 -22
b:" from	-84 7 53
b:" given	-94 -93 100
b:" go	77 -80 -71
b:" going	25 -78 36
b:" good	-31 -15 42
b:" great	-82 -80 80
b:" has	-48 106 -138
b:" he	-143 14 76
b:" her	67 -107 -9
b:" his	-5 29 -46
b:" i	-49 -54 71
b:" if	74 -83 -8
b:" in	21 -11 -32
b:" inexcusable	-34 53 -84
b:" integrity	-72 -78 67
b:" irrational	31 -81 18
b:" it	-78 117 -95
b:" like	-8 55 -87
b:" lovely	-92 -74 81
b:" meeting	75 -74 -69
b:" mr.	24 -31 11
b:" my	-113 -35 82
b:" next	81 -81 -76
b:" no	-45 32 -25
b:" not	-57 30 -5
b:" nothing	-66 -33 41
b:" now	-2 52 -116
b:" of	-8 40 -94
b:" on	3 -45 17
b:" one	-84 -16 66
b:" poor	25 -76 0
b:" president	-8 -55 29
b:" racist	-18 -82 34
b:" said	8 -22 -9
b:" she	72 0 -105
b:" silly	-85 -20 55
b:" snl	-93 88 -76
b:" so	7 3 -44
b:" some	0 19 -86
b:" sorry	29 -10 -77
b:" talking	33 -33 -83
b:" that	-9 -12 2
b:" the	-69 98 -77
b:" their	12 -13 -34
b:" there	81 -59 -57
b:" they	-75 -76 72
b:" this	43 8 -144
b:" to	42 -103 21
b:" typically	31 -81 18
b:" uncomfortable	75 -74 -69
b:" very	-26 -69 56
b:" was	79 -22 -166
b:" we	-81 -42 38
b:" what	-67 -63 94
b:" when	41 -78 24
b:" where	-22 32 -33
b:" which	-15 24 -78
b:" while	3 17 -89
b:" who	73 -95 -49
b:" why	68 -54 -82
b:" wild	-27 -34 45
b:" will	-69 -84 86
b:" with	4 -27 -2
b:" you	-38 82 -87
b:#metoo moment	75 -74 -69
b:$ 0	104 -59 -56
b:% ,	-13 -19 4
b:% in	38 6 -75
b:% of	55 -113 30
b:& ORG	25 15 -97
b:& co.	-82 57 -22
b:& friends	-15 16 -9
b:' "	42 -14 -46
b:' )	73 -70 -71
b:' ,	18 -76 10
b:' -	-10 7 -13
b:' 0	22 15 -109
b:' :	-92 67 -37
b:' MISC	16 35 -104
b:' ORG	-12 23 -124
b:' PER	10 -53 5
b:' TARGET	6 -92 46
b:' and	54 -143 53
b:' but	-32 -18 24
b:' by	63 -72 -51
b:' dirty	60 -57 -55
b:' for	-65 30 0
b:' i	-89 122 -164
b:' in	-109 44 20
b:' may	-33 46 -74
b:' not	-99 93 -73
b:' of	41 -75 9
b:' oh	-6 59 -87
b:' president	-14 -23 -14
b:' remarks	-57 64 -68
b:' the	-14 32 -39
b:' we	-99 -3 45
b:' when	-33 61 -84
b:' with	20 -21 -56
b:' ”	63 17 -134
b:'d be	-92 51 4
b:'d been	66 -53 -85
b:'d like	25 -20 -41
b:'ll admit	64 -87 -32
b:'ll be	-100 -56 80
b:'m a	16 -95 58
b:'m for	-75 -94 85
b:'m proud	-82 -30 37
b:'re doing	35 -103 -5
b:'re going	-87 -52 72
b:'re hoping	44 -5 -57
b:'re not	8 72 -111
b:'s "	56 -22 -54
b:'s '	-20 -16 -5
b:'s (	36 -18 -80
b:'s ,	88 -91 -69
b:'s -	57 -43 -96
b:'s 0	-19 -17 13
b:'s 16th	-63 3 20
b:'s LOC	-26 95 -185
b:'s MISC	-72 31 12
b:'s ORG	45 -49 -34
b:'s PER	-56 69 -68
b:'s TARGET	-96 131 -156
b:'s a	-3 -40 28
b:'s ability	-111 34 48
b:'s acceptance	32 -104 18
b:'s action	26 -68 -12
b:'s actions	80 -67 -69
b:'s address	-5 55 -81
b:'s administration	39 -8 -117
b:'s admiration	52 -60 -43
b:'s aides	84 -112 -38
b:'s alleged	53 -102 15
b:'s already	-5 -3 4
b:'s also	-91 18 34
b:'s always	-48 18 -15
b:'s ambassador	-22 13 -79
b:'s an	-80 -24 51
b:'s and	-70 32 -14
b:'s announcement	-143 66 0
b:'s anti	93 -88 -96
b:'s appeal	82 -84 -78
b:'s appointment	59 -63 -32
b:'s approach	74 -64 -87
b:'s approval	93 -72 -93
b:'s assertion	26 6 -101
b:'s assessment	40 -84 8
b:'s attacks	-2 -16 -24
b:'s attention	-50 -17 28
b:'s attorney	-72 -46 57
b:'s background	7 18 -90
b:'s become	26 31 -106
b:'s been	-36 28 -21
b:'s behalf	-52 12 4
b:'s behavior	49 -29 -117
b:'s best	-54 -34 37
b:'s bid	33 -13 -75
b:'s biggest	35 -48 3
b:'s body	-80 78 -76
b:'s business	-121 34 67
b:'s cabinet	-5 -37 29
b:'s call	-7 5 -72
b:'s campaign	47 -105 43
b:'s career	-82 80 -72
b:'s case	-61 67 -88
b:'s characterization	56 -37 -100
b:'s chief	10 17 -53
b:'s claim	-94 102 -120
b:'s claims	100 -98 -102
b:'s clear	28 -37 -31
b:'s colleagues	46 -19 -54
b:'s column	44 -83 12
b:'s comment	-29 44 -112
b:'s comments	45 -38 -69
b:'s conclusion	-79 81 -81
b:'s confirmation	41 -3 -123
b:'s controversial	71 -108 7
b:'s daughter	-15 -14 30
b:'s death	-36 -17 29
b:'s debate	-58 -6 30
b:'s decision	-2 26 -52
b:'s denials	125 -137 -117
b:'s deputy	16 7 -128
b:'s detention	-32 45 -82
b:'s diplomatic	-23 1 -16
b:'s disastrously	52 -60 -43
b:'s dna	36 -25 -72
b:'s doing	26 22 -117
b:'s domestic	76 -79 -77
b:'s economic	-7 -39 27
b:'s efforts	10 -36 7
b:'s election	62 -55 -40
b:'s email	67 -69 -118
b:'s emails	108 -122 -84
b:'s endorsement	8 -10 -15
b:'s evolution	-83 -63 74
b:'s executive	50 -8 -124
b:'s failed	43 -94 -16
b:'s failure	47 -20 -107
b:'s family	-95 26 37
b:'s father	-90 89 -94
b:'s firing	74 -87 -60
b:'s first	-67 5 58
b:'s foreign	92 -52 -118
b:'s former	-1 22 -36
b:'s future	-87 12 27
b:'s going	-4 -54 35
b:'s got	-81 17 39
b:'s government	-10 33 -95
b:'s handling	-45 43 -105
b:'s happening	2 -34 34
b:'s health	27 5 -51
b:'s help	10 -21 -12
b:'s immature	-6 -59 23
b:'s immigration	39 -38 -76
b:'s in	-35 -83 81
b:'s inauguration	-31 -13 1
b:'s inner	-37 -5 32
b:'s investigation	-17 -34 10
b:'s invited	11 5 -19
b:'s involvement	107 -88 -114
b:'s job	-77 47 -14
b:'s just	-64 91 -91
b:'s lack	91 -85 -100
b:'s largest	4 -130 66
b:'s latest	-82 -33 83
b:'s lawyers	47 -9 -125
b:'s lead	35 -28 -31
b:'s leading	54 7 -85
b:'s legacy	-98 -1 79
b:'s legal	69 -47 -70
b:'s letter	7 20 -125
b:'s life	-99 22 55
b:'s like	-11 68 -115
b:'s lives	47 -103 31
b:'s main	18 6 -35
b:'s meeting	60 -36 -89
b:'s message	-3 -91 31
b:'s more	-46 -34 42
b:'s most	27 -55 12
b:'s mother	6 39 -126
b:'s much	-26 45 -82
b:'s never	-26 -1 14
b:'s new	35 10 -80
b:'s no	61 -39 -67
b:'s nomination	7 -34 -11
b:'s nominee	11 26 -94
b:'s not	6 0 -24
b:'s now	58 -23 -84
b:'s office	-3 -4 -72
b:'s one	11 -28 3
b:'s only	88 -68 -63
b:'s original	16 -12 -90
b:'s own	-56 52 3
b:'s parents	-109 74 7
b:'s part	-99 18 14
b:'s performance	5 19 -34
b:'s personal	-28 31 -28
b:'s phone	-95 92 -85
b:'s pitch	65 -61 -75
b:'s plan	45 -103 19
b:'s plenty	-16 57 -96
b:'s police	39 -15 -97
b:'s policies	-102 31 19
b:'s political	-52 -20 49
b:'s polling	-40 34 -29
b:'s position	-14 -33 28
b:'s potential	-96 20 50
b:'s pre-campaign	19 -9 -66
b:'s president	-133 50 55
b:'s presidential	-31 -9 29
b:'s qualifications	-86 4 28
b:'s ratings	-19 -32 25
b:'s re-election	61 -100 4
b:'s recent	-12 27 -88
b:'s record	34 -47 -15
b:'s remarks	30 -10 -89
b:'s repeated	74 -81 -66
b:'s report	-164 159 -149
b:'s resignation	10 6 -111
b:'s response	25 -14 -59
b:'s right	-10 -12 -6
b:'s running	-26 -48 33
b:'s second	-95 101 -104
b:'s secretary	31 45 -98
b:'s security	-8 17 -66
b:'s senior	10 6 -60
b:'s share	-76 -86 78
b:'s shift	32 -4 -84
b:'s showdown	32 -78 13
b:'s so	35 15 -77
b:'s son	-103 73 -20
b:'s speech	-58 -14 53
b:'s spring	-78 27 6
b:'s state	-32 -54 54
b:'s statement	94 -96 -85
b:'s still	-42 30 -10
b:'s strategy	-79 -3 40
b:'s struggled	36 -74 -9
b:'s success	-37 4 23
b:'s support	-4 8 -40
b:'s supporters	-14 3 -23
b:'s supreme	0 -72 25
b:'s tax	-40 -2 31
b:'s team	-56 38 -15
b:'s tenure	-22 34 -88
b:'s testimony	-45 32 -8
b:'s the	-117 27 22
b:'s time	68 -23 -107
b:'s top	64 -77 -3
b:'s tough	12 -84 45
b:'s trying	67 -77 -64
b:'s tweet	44 -20 -98
b:'s tweets	24 -14 -88
b:'s two	7 -39 13
b:'s up	-93 96 -101
b:'s use	20 -10 -76
b:'s very	13 -84 56
b:'s views	-19 43 -84
b:'s visit	1 19 -89
b:'s vote	82 -86 -52
b:'s wedding	-84 92 -99
b:'s what	-35 -42 44
b:'s why	49 -15 -98
b:'s wife	16 31 -120
b:'s wolf	-73 4 19
b:'s words	-37 -21 27
b:'s £	-33 69 -98
b:'s “	-12 61 -76
b:'ve always	-105 49 6
b:'ve been	-99 69 -16
b:'ve come	15 1 -34
b:'ve ever	-2 -48 34
b:'ve got	2 -23 -12
b:'ve had	-65 -37 22
b:'ve lost	-7 35 -38
b:'ve never	-25 -26 33
b:( 0	-30 81 -107
b:( @	70 19 -138
b:( ORG	-15 -28 24
b:( PER	-129 93 -19
b:( TARGET	98 -64 -120
b:( also	-85 71 -5
b:( and	-15 -94 38
b:( at	-53 -7 46
b:( d	1 -8 -25
b:( in	-71 -22 37
b:( photos	-33 41 -41
b:( r	-19 60 -96
b:( related	6 -1 -72
b:( where	48 -18 -75
b:( which	75 -62 -79
b:) &	10 3 -59
b:) ,	0 6 -31
b:) -	31 -103 48
b:) .	-68 53 -12
b:) ORG	-79 75 -69
b:) PER	18 9 -100
b:) TARGET	28 -30 -26
b:) after	-77 0 51
b:) and	-18 65 -74
b:) august	-122 119 -93
b:) but	19 -18 -14
b:) december	2 -18 -48
b:) during	-2 8 -79
b:) january	0 38 -66
b:) july	-28 -9 27
b:) june	-42 44 -52
b:) march	59 -15 -80
b:) may	59 -30 -83
b:) november	66 -36 -87
b:) pledged	10 2 -64
b:) said	-3 -59 26
b:) september	-14 2 -8
b:) tall	-81 40 25
b:, "	-56 27 4
b:, '	-51 65 -37
b:, 0	-45 87 -78
b:, LOC	22 24 -67
b:, MISC	13 38 -86
b:, ORG	-47 78 -87
b:, PER	-7 36 -59
b:, TARGET	-135 -17 122
b:, [	-65 31 16
b:, a	-121 56 55
b:, about	-140 137 -100
b:, abu	87 -85 -85
b:, according	-60 15 31
b:, accused	-3 2 -27
b:, adding	-109 7 80
b:, admitted	23 -18 -84
b:, after	95 -48 -64
b:, agreed	19 -14 -76
b:, along	14 -87 49
b:, also	12 -30 -4
b:, although	-67 -2 44
b:, amid	45 -89 15
b:, among	-31 -86 73
b:, an	30 -60 17
b:, and	59 -87 32
b:, announced	-57 -85 87
b:, another	110 -107 -105
b:, are	-46 -45 61
b:, argued	12 16 -97
b:, arguing	-2 -52 17
b:, as	42 -85 50
b:, asked	-35 45 -52
b:, asking	-27 -22 40
b:, at	19 11 -50
b:, be	-34 31 -29
b:, became	-52 -113 98
b:, because	-7 51 -70
b:, before	-91 96 -33
b:, began	36 23 -60
b:, both	15 -55 20
b:, but	46 -23 -12
b:, by	-122 55 39
b:, called	2 15 -58
b:, calling	25 -38 21
b:, casting	-25 -86 58
b:, causing	-4 -86 33
b:, chairman	-72 -3 58
b:, chief	-85 27 20
b:, citing	20 -140 63
b:, civil	-22 -82 52
b:, claiming	14 14 -82
b:, clinton	67 -41 -90
b:, coming	-12 51 -85
b:, compared	-37 -53 54
b:, condemning	94 -99 -80
b:, could	-84 16 29
b:, crime	4 -48 -24
b:, criticized	-7 35 -81
b:, d	-26 42 -69
b:, declined	-104 100 -86
b:, denounced	46 -8 -101
b:, deputy	-9 49 -78
b:, described	-73 -122 92
b:, describing	65 -114 -4
b:, despite	117 -81 -99
b:, did	-29 61 -134
b:, died	1 20 -90
b:, divisive	19 -9 -66
b:, does	69 -33 -80
b:, drawing	-6 17 -38
b:, drew	12 15 -66
b:, during	-75 -81 89
b:, earning	-43 16 1
b:, election	19 -9 -66
b:, especially	24 16 -46
b:, even	61 6 -102
b:, every	-41 -5 30
b:, expensive	18 14 -64
b:, explained	-87 86 -89
b:, facing	-6 -1 -76
b:, far	-19 -68 37
b:, first	-10 -8 -23
b:, five	46 -84 11
b:, following	-67 92 -104
b:, for	77 -46 -74
b:, forcing	22 -16 -68
b:, former	-52 57 -17
b:, four	39 -38 -14
b:, frankly	-103 99 -85
b:, from	-40 -27 47
b:, gave	-19 30 -53
b:, giving	-14 -11 4
b:, going	37 -85 2
b:, great	-93 -87 88
b:, grew	59 -1 -89
b:, had	-72 41 23
b:, has	61 -36 -65
b:, have	40 -21 -39
b:, having	-81 59 -26
b:, he	-89 3 63
b:, her	-28 -24 43
b:, highlighting	-84 -24 55
b:, highly	27 0 -74
b:, his	-109 -11 82
b:, home	-132 -60 88
b:, hoping	35 -76 4
b:, how	49 -107 -4
b:, however	21 1 -40
b:, i	-102 93 -2
b:, if	-86 -9 73
b:, immigrants	3 -82 35
b:, immigration	44 32 -99
b:, in	-30 18 -23
b:, including	10 -31 40
b:, inspired	-85 35 -2
b:, instead	37 5 -115
b:, is	-14 13 -41
b:, it	90 -15 -78
b:, joined	13 -23 -13
b:, just	39 101 -165
b:, keeping	-85 89 -85
b:, kelly	-87 59 2
b:, law	-36 -104 72
b:, left	-46 73 -88
b:, less	18 18 -81
b:, let	-91 75 -44
b:, like	-2 -136 95
b:, lives	26 -92 26
b:, local	-49 -16 26
b:, made	22 -12 -25
b:, making	-78 1 40
b:, many	54 -71 -3
b:, may	-20 -47 52
b:, meaning	-25 40 -82
b:, meanwhile	35 -43 -44
b:, more	-93 80 -54
b:, most	-70 76 -32
b:, mr.	106 -110 -6
b:, mrs.	-108 17 39
b:, much	-51 17 19
b:, murphy	-60 42 -8
b:, my	66 35 -115
b:, nearly	30 -25 -12
b:, no	-26 -54 42
b:, none	-18 40 -106
b:, nor	-59 57 -54
b:, not	-35 -114 122
b:, noting	71 -181 39
b:, now	23 -70 24
b:, obama	-28 33 -28
b:, obviously	17 15 -76
b:, of	-43 71 -82
b:, offered	-76 17 43
b:, offering	-94 45 -8
b:, officials	59 -75 -5
b:, on	-76 66 -50
b:, once	-38 57 -109
b:, one	-59 -81 98
b:, only	-88 98 -86
b:, or	-6 -91 79
b:, other	5 -28 7
b:, our	-21 79 -106
b:, outside	-74 83 -89
b:, particularly	1 28 -44
b:, perhaps	41 -21 -48
b:, plans	61 -59 -10
b:, pleaded	22 -17 -68
b:, pointing	-42 53 -64
b:, police	47 -85 23
b:, possibly	-14 -19 21
b:, president	2 -93 71
b:, prompting	-57 8 25
b:, prosecutors	61 16 -125
b:, published	-92 54 -34
b:, quite	9 -90 26
b:, r	-49 56 -43
b:, rather	-64 83 -103
b:, really	8 -75 3
b:, referring	-52 37 -10
b:, released	-117 29 48
b:, right	-7 50 -65
b:, rotten	60 -57 -55
b:, said	-78 42 40
b:, sanders	-108 63 -1
b:, say	43 1 -96
b:, saying	8 -51 50
b:, says	-74 80 -91
b:, second	43 -84 8
b:, senator	92 -84 -99
b:, several	-36 19 -22
b:, she	79 -107 16
b:, should	19 -22 9
b:, showing	-79 12 30
b:, similar	-108 82 -27
b:, simply	52 -60 -43
b:, so	46 -51 -47
b:, socialist	-75 78 -74
b:, some	-1 -11 -11
b:, sometimes	20 21 -87
b:, speaking	-53 34 -2
b:, standing	-52 -73 60
b:, state	-92 88 -83
b:, stepped	50 -98 19
b:, stood	-73 -77 68
b:, striking	0 13 -62
b:, such	36 3 -90
b:, suggested	0 -18 9
b:, suggesting	23 -66 13
b:, talk	-76 77 -74
b:, telling	51 -30 -59
b:, thanks	-104 -99 100
b:, that	-74 23 45
b:, the	32 -24 -1
b:, their	35 -6 -42
b:, then	10 -73 36
b:, there	0 54 -130
b:, they	-8 -43 32
b:, this	1 -40 11
b:, those	20 8 -49
b:, though	46 8 -86
b:, three	-49 91 -124
b:, to	-61 -3 61
b:, told	-107 64 15
b:, too	-109 19 -5
b:, took	21 28 -118
b:, tried	-34 43 -55
b:, trump	19 -42 2
b:, tweeting	44 -95 8
b:, vacations	18 14 -64
b:, very	-78 57 -3
b:, vice	-124 51 -2
b:, wanted	-66 -1 14
b:, warning	-75 35 17
b:, was	17 4 -73
b:, we	15 -77 36
b:, were	62 -3 -89
b:, what	18 5 -30
b:, when	-42 32 -33
b:, where	-27 54 -44
b:, whether	-5 -22 19
b:, which	-57 73 -18
b:, while	57 -45 -29
b:, who	64 -29 -24
b:, whom	-42 -17 43
b:, whose	-54 17 14
b:, will	-126 47 -9
b:, winning	-109 -97 100
b:, with	77 4 -112
b:, without	39 7 -106
b:, won	-95 42 6
b:, working	-152 6 61
b:, would	-51 61 -56
b:, writing	51 -24 -85
b:, wrote	49 -25 -103
b:, you	-47 -29 59
b:, “	-5 -46 41
b:, ”	-24 5 18
b:- &	74 -83 -65
b:- 0	-73 5 50
b:- LOC	17 -48 24
b:- MISC	36 -65 -5
b:- ORG	11 45 -72
b:- PER	82 -84 -10
b:- TARGET	4 37 -78
b:- a	-5 -15 4
b:- abiding	-19 24 -25
b:- after	32 -54 2
b:- again	95 -102 -29
b:- all	0 18 -50
b:- an	-41 30 -5
b:- and	-28 -60 70
b:- are	-63 -69 53
b:- ariz.	11 8 -103
b:- as	22 5 -41
b:- backed	59 -24 -89
b:- based	-50 -42 50
b:- bearer	79 -76 -77
b:- but	-1 -13 -2
b:- by	59 -22 -72
b:- calif.	-120 21 45
b:- called	24 -76 15
b:- care	97 -93 -94
b:- century	-107 -101 105
b:- chief	-8 -22 10
b:- class	-77 -41 86
b:- cruz	-28 24 -55
b:- day	-28 83 -115
b:- deaf	72 -79 -73
b:- degree	-28 49 -79
b:- described	32 -9 -37
b:- down	1 20 -78
b:- elect	-38 70 -66
b:- election	-37 20 7
b:- era	-51 -17 36
b:- especially	-108 -18 49
b:- even	-23 -58 51
b:- eyed	-75 -13 27
b:- faced	-75 75 -59
b:- file	-16 -6 -2
b:- fire	-2 -16 4
b:- fired	34 -73 4
b:- first	33 -13 -75
b:- foot	-12 22 -29
b:- for	8 -117 62
b:- from	-25 12 -1
b:- funded	-44 60 -88
b:- goers	8 -33 10
b:- hand	-1 -82 48
b:- has	56 -89 -33
b:- he	25 37 -115
b:- health	80 -77 -81
b:- her	16 -68 -19
b:- his	4 -90 48
b:- i	67 -75 -18
b:- if	-49 63 -78
b:- in	-75 1 53
b:- including	61 -111 7
b:- income	-14 -49 47
b:- infamous	73 -88 -55
b:- is	-10 32 -92
b:- it	87 -86 -69
b:- known	-57 -22 29
b:- ky.	-22 64 -98
b:- large	-16 28 -84
b:- largest	4 -3 -13
b:- law	-5 -2 -21
b:- leaning	24 20 -81
b:- level	-85 -10 56
b:- like	-127 -23 73
b:- line	48 -61 -34
b:- living	-73 24 -22
b:- long	-12 -21 2
b:- made	-94 -88 92
b:- making	-16 48 -67
b:- man	105 -84 -111
b:- may	-83 49 -14
b:- minded	-21 -17 22
b:- minn.	37 4 -75
b:- minute	-105 91 9
b:- month	-85 -6 62
b:- n.y.	-76 -12 44
b:- namely	-76 42 -13
b:- neck	18 -84 11
b:- needed	103 -90 -96
b:- nev.	-82 -20 64
b:- night	108 -83 -40
b:- not	8 -177 91
b:- of	54 -63 -10
b:- old	-27 41 -36
b:- on	-52 -71 68
b:- one	112 -153 -53
b:- or	92 -75 -103
b:- organized	-19 -78 43
b:- out	-66 -16 47
b:- page	7 -10 -62
b:- paid	-73 -79 86
b:- point	-36 -110 93
b:- pointing	68 -80 -55
b:- president	-4 -25 16
b:- professed	88 -54 -105
b:- profile	-16 -72 55
b:- ranking	-36 -1 22
b:- related	-33 -9 11
b:- rich	-41 48 -14
b:- right	52 -13 -54
b:- run	-49 58 -65
b:- runner	22 -45 -3
b:- s.c.	-68 76 -104
b:- semitic	36 -60 14
b:- sen.	77 -75 -79
b:- seven	29 -86 54
b:- sex	24 -10 -47
b:- simmering	-53 50 -72
b:- some	-80 14 33
b:- something	-33 22 -22
b:- spend	-19 1 14
b:- stakes	-4 -4 -15
b:- state	-70 15 2
b:- style	-55 -92 72
b:- term	-43 20 -4
b:- that	-78 -56 87
b:- the	-40 -6 34
b:- though	76 -72 -71
b:- threatening	-80 -79 86
b:- three	-142 73 -11
b:- time	-136 110 -35
b:- to	-52 59 -26
b:- top	55 -54 -68
b:- trump	-21 -10 -1
b:- tv	-49 -48 50
b:- up	26 -30 -33
b:- was	-33 16 -13
b:- week	57 -88 7
b:- were	-30 10 13
b:- when	88 -97 -81
b:- where	113 -118 -98
b:- which	4 -8 -12
b:- white	-3 45 -79
b:- who	-61 127 -113
b:- will	57 9 -125
b:- wing	48 42 -182
b:- winning	-45 -13 43
b:- wis.	66 -41 -75
b:- with	26 0 -34
b:- word	28 -6 -102
b:- would	25 -6 -36
b:- year	6 11 -43
b:- you	3 -90 32
b:- “	9 23 -89
b:-- PER	-13 -24 24
b:-- TARGET	-36 35 -18
b:-- a	76 -21 -132
b:-- and	3 0 -34
b:-- in	-8 -11 10
b:-- including	-6 -18 13
b:-- looking	57 -14 -95
b:-- the	78 -78 -80
b:-- to	10 -13 -27
b:-- who	-34 -89 67
b:. "	5 -130 128
b:. '	72 -60 -24
b:. )	115 -110 -54
b:. .	-9 43 -81
b:. @	38 14 -104
b:. advertisement	69 -41 -86
b:. ”	40 -65 17
b:... and	72 -97 -40
b:... they	-69 -98 85
b:/ ORG	-132 -4 89
b:/ PER	87 -95 -65
b:/ getty	8 10 -80
b:/ or	72 -59 -92
b:0 "	22 -6 -110
b:0 %	6 9 -20
b:0 '	35 0 -64
b:0 (	49 -6 -66
b:0 )	65 18 -107
b:0 ,	15 -2 -32
b:0 -	-22 -9 43
b:0 --	35 -13 -66
b:0 .	-171 101 21
b:0 0	-69 49 18
b:0 :	-74 -3 55
b:0 ;	-106 110 -92
b:0 ?	55 -92 -11
b:0 MISC	-21 16 -18
b:0 ORG	-150 105 -62
b:0 PER	-54 -63 75
b:0 TARGET	-24 15 -25
b:0 a.m.	-109 91 -38
b:0 after	-7 31 -105
b:0 am	-24 6 -15
b:0 and	-72 74 -30
b:0 anti	60 -16 -87
b:0 as	-90 1 45
b:0 at	-49 80 -113
b:0 autoplay	70 -75 -53
b:0 billion	49 -53 -29
b:0 block	-47 52 -71
b:0 by	8 -60 27
b:0 campaign	-38 -100 84
b:0 case	-26 32 -63
b:0 days	53 -19 -60
b:0 debate	-70 24 46
b:0 dec	23 -63 9
b:0 delegates	-116 22 16
b:0 election	-56 -20 55
b:0 electoral	-72 -84 79
b:0 felony	20 -14 -90
b:0 following	46 -12 -86
b:0 for	77 -77 -17
b:0 from	103 -105 -98
b:0 gmt	23 -63 9
b:0 he	-80 8 29
b:0 hours	113 -141 -56
b:0 in	-7 92 -172
b:0 kilograms	-93 66 6
b:0 m	-16 43 -73
b:0 midterm	-83 82 -85
b:0 miles	-59 113 -139
b:0 million	26 -81 48
b:0 minutes	79 -17 -139
b:0 mm	49 -14 -85
b:0 months	84 -59 -126
b:0 nuptials	-92 -74 81
b:0 of	-52 45 -32
b:0 on	29 -26 -58
b:0 or	-24 -37 50
b:0 other	15 -84 24
b:0 p.m.	46 -17 -28
b:0 people	38 -63 7
b:0 per	-109 -36 72
b:0 percent	-19 -27 20
b:0 percentage	-117 40 7
b:0 pm	-96 25 41
b:0 points	-82 68 -33
b:0 pounds	-120 85 10
b:0 presidential	108 -149 -25
b:0 race	10 27 -85
b:0 shooting	71 -100 -43
b:0 states	-29 -118 72
b:0 tax	-8 -5 -10
b:0 that	5 -47 15
b:0 the	-25 18 -18
b:0 times	89 -91 -60
b:0 to	-124 -47 109
b:0 trillion	-9 -78 32
b:0 votes	-22 -113 69
b:0 was	28 -91 27
b:0 when	-48 -30 59
b:0 while	-12 -17 15
b:0 with	72 -106 -37
b:0 women	5 29 -88
b:0 worth	0 12 -77
b:0 year	48 -75 2
b:0 years	-76 43 19
b:0 “	17 24 -57
b:: "	66 -18 -32
b:: '	-7 -9 -13
b:: 0	-140 74 -32
b:: >	87 -75 -88
b:: LOC	-56 76 -84
b:: MISC	-54 -82 71
b:: ORG	-34 9 9
b:: PER	-209 142 4
b:: TARGET	112 -162 9
b:: a	-89 9 32
b:: and	-101 109 -112
b:: during	-10 -45 43
b:: he	-22 27 -39
b:: his	-110 9 66
b:: hurt	71 -69 -76
b:: i	9 62 -115
b:: if	-18 85 -110
b:: immigration	-84 65 -20
b:: in	-18 15 -20
b:: it	-16 30 -44
b:: my	-35 4 14
b:: no	-137 114 -57
b:: obama	-11 24 -31
b:: sanders	-82 77 -60
b:: so	-123 105 -73
b:: that	-46 55 -49
b:: the	11 -35 -3
b:: there	6 -94 47
b:: trump	-149 163 -125
b:: we	-12 84 -123
b:: well	-114 136 -138
b:: when	42 -87 -1
b:: whether	29 19 -80
b:: why	61 -45 -116
b:: yes	2 25 -90
b:: “	94 12 -121
b:; PER	-122 134 -116
b:; TARGET	-144 31 62
b:; and	-44 30 2
b:; carson	-74 72 -56
b:; in	74 -97 -57
b:; kasich	-74 72 -56
b:; mrs.	11 26 -51
b:; rubio	-74 72 -56
b:; the	-60 75 -92
b:> -	-11 -40 49
b:> PER	-38 9 34
b:> in	-35 -70 67
b:? "	16 -37 4
b:? '	-94 32 16
b:? ”	-28 -38 16
b:@ PER	40 -17 -74
b:@ realdonaldtrump	-27 42 -52
b:LOC "	-6 -9 -27
b:LOC '	-19 62 -78
b:LOC 's	-62 33 2
b:LOC (	16 25 -57
b:LOC )	-36 -28 34
b:LOC ,	28 40 -78
b:LOC -	-84 41 25
b:LOC --	-61 35 7
b:LOC .	-62 35 -8
b:LOC 0	31 -8 -56
b:LOC :	-129 60 40
b:LOC LOC	-62 -1 48
b:LOC MISC	-14 -34 32
b:LOC ORG	-75 69 -27
b:LOC address	2 44 -85
b:LOC administration	-71 76 -76
b:LOC after	27 -108 35
b:LOC agreement	-3 -3 -67
b:LOC ambassador	-129 45 30
b:LOC and	-109 41 40
b:LOC are	71 -100 -20
b:LOC as	-30 22 -9
b:LOC at	7 39 -116
b:LOC attorney	8 -28 -2
b:LOC before	-27 42 -49
b:LOC between	-96 62 -26
b:LOC border	-118 50 -28
b:LOC but	-9 48 -84
b:LOC by	20 60 -91
b:LOC can	-14 -4 -4
b:LOC caucuses	-21 -21 22
b:LOC city	-5 28 -36
b:LOC congressional	-78 -78 76
b:LOC continues	-34 28 -4
b:LOC district	22 -59 29
b:LOC does	32 -11 -88
b:LOC during	-48 3 9
b:LOC even	71 -69 -76
b:LOC event	-16 56 -87
b:LOC for	-10 61 -120
b:LOC from	-31 58 -103
b:LOC gov.	-121 -15 56
b:LOC government	4 -45 15
b:LOC governor	18 2 -33
b:LOC great	9 -18 -9
b:LOC had	-40 57 -116
b:LOC has	-64 18 23
b:LOC have	-26 65 -96
b:LOC home	26 -21 -32
b:LOC in	-11 -28 8
b:LOC intelligence	33 1 -114
b:LOC investigation	-17 45 -118
b:LOC is	-44 -115 92
b:LOC island	2 -1 -87
b:LOC last	-29 37 -34
b:LOC law	30 -132 44
b:LOC mayor	4 -51 42
b:LOC meeting	-87 16 19
b:LOC military	49 -21 -76
b:LOC of	-30 -7 11
b:LOC officials	-21 29 -63
b:LOC on	35 -69 -4
b:LOC or	28 22 -120
b:LOC president	-191 -84 157
b:LOC primary	-90 44 -5
b:LOC probe	33 -16 -51
b:LOC put	23 -63 9
b:LOC register	-86 80 -85
b:LOC rep.	56 -26 -61
b:LOC reporter	16 -17 -76
b:LOC sanctions	22 -12 -59
b:LOC sat	23 -63 9
b:LOC secretary	-81 69 -20
b:LOC sen.	15 30 -62
b:LOC senator	-51 -7 40
b:LOC sheriff	-56 2 19
b:LOC should	-39 -25 50
b:LOC since	-87 87 -75
b:LOC state	0 0 -27
b:LOC story	-20 -81 51
b:LOC suburbs	-14 56 -93
b:LOC than	-4 40 -102
b:LOC that	-8 59 -84
b:LOC the	-76 -32 41
b:LOC this	-22 -63 63
b:LOC to	-14 -13 1
b:LOC tuesday	19 8 -86
b:LOC voters	109 -126 -63
b:LOC wants	-49 38 -42
b:LOC was	43 -56 -26
b:LOC when	44 -12 -50
b:LOC where	-62 88 -103
b:LOC while	59 -43 -108
b:LOC who	61 -101 7
b:LOC will	-2 46 -79
b:LOC with	46 -23 -50
b:LOC without	-15 -76 43
b:LOC would	-40 16 15
b:LOC “	44 -116 24
b:LOC ”	33 -80 28
b:MISC "	20 15 -100
b:MISC '	-12 18 -19
b:MISC 's	-10 28 -87
b:MISC ,	34 -59 -5
b:MISC -	-50 -13 36
b:MISC .	-55 -37 69
b:MISC :	4 45 -92
b:MISC MISC	-48 2 21
b:MISC PER	-2 -14 -4
b:MISC after	24 -21 -90
b:MISC aid	-92 -108 96
b:MISC ambassador	112 -123 -83
b:MISC and	125 -65 -109
b:MISC are	84 -48 -115
b:MISC at	-12 12 -44
b:MISC campaign	-40 -76 54
b:MISC candidate	-56 -127 104
b:MISC candidates	-31 46 -66
b:MISC challenger	-101 -4 53
b:MISC citizen	-25 48 -116
b:MISC colleagues	-76 -93 90
b:MISC critics	-40 -9 32
b:MISC debate	38 -2 -72
b:MISC dictator	-70 47 -13
b:MISC do	65 -13 -94
b:MISC donor	89 -93 -86
b:MISC dream	-83 38 -15
b:MISC elections	22 6 -91
b:MISC establishment	35 -103 -3
b:MISC faith	-35 29 -2
b:MISC for	-39 31 -8
b:MISC from	1 -15 -8
b:MISC front	-5 72 -83
b:MISC government	42 -20 -65
b:MISC groups	59 -86 -34
b:MISC have	1 9 -76
b:MISC heritage	72 -77 -72
b:MISC history	11 -8 -24
b:MISC immigrant	-86 -104 91
b:MISC in	49 -4 -84
b:MISC intelligence	-49 82 -104
b:MISC interference	19 -35 2
b:MISC involvement	-26 -9 2
b:MISC journalist	22 8 -89
b:MISC journalists	31 -100 0
b:MISC lawmakers	-45 39 -28
b:MISC lawyer	114 -122 -75
b:MISC leader	23 -35 6
b:MISC leaders	17 24 -65
b:MISC leadership	8 43 -93
b:MISC like	-49 7 27
b:MISC mining	-51 49 -78
b:MISC nomination	-70 -37 70
b:MISC nominee	-45 -14 48
b:MISC of	20 27 -90
b:MISC official	-41 -23 27
b:MISC officials	24 -6 -52
b:MISC on	38 -54 -10
b:MISC opponent	-166 105 35
b:MISC or	39 2 -58
b:MISC people	48 -55 -16
b:MISC policy	-84 32 9
b:MISC politician	-86 47 -19
b:MISC politics	-69 -12 61
b:MISC president	48 -111 31
b:MISC presidential	18 -40 -12
b:MISC primaries	-15 -2 -5
b:MISC primary	-49 -9 49
b:MISC prime	-49 93 -168
b:MISC relations	-81 5 2
b:MISC rep.	-23 35 -78
b:MISC said	-83 56 -32
b:MISC security	-22 56 -76
b:MISC sen.	-78 46 -13
b:MISC senator	25 5 -62
b:MISC senators	53 -93 8
b:MISC side	41 -110 42
b:MISC state	75 -40 -91
b:MISC strategist	-15 13 -66
b:MISC support	-94 -57 72
b:MISC than	-53 -30 47
b:MISC to	23 -16 -38
b:MISC tradition	-27 12 -2
b:MISC troops	-86 31 17
b:MISC uranium	-5 19 -97
b:MISC voters	2 -57 16
b:MISC who	24 2 -52
b:MISC will	31 18 -125
b:MISC woman	-93 -16 54
b:ORG "	0 34 -120
b:ORG &	-93 46 -23
b:ORG '	71 -16 -163
b:ORG 's	-97 143 -104
b:ORG (	-12 2 -18
b:ORG )	-78 33 23
b:ORG ,	35 14 -55
b:ORG -	43 -41 -33
b:ORG --	31 -91 27
b:ORG .	-45 -37 52
b:ORG /	-89 -19 67
b:ORG :	-51 22 33
b:ORG MISC	-120 -75 107
b:ORG ORG	37 -58 36
b:ORG PER	-49 -91 97
b:ORG TARGET	28 2 -124
b:ORG a	-11 -17 6
b:ORG about	-93 108 -73
b:ORG account	56 -8 -69
b:ORG adviser	36 18 -78
b:ORG affiliate	-77 79 -72
b:ORG after	39 -19 -108
b:ORG agent	50 -32 -64
b:ORG alike	-76 51 -15
b:ORG also	-67 -22 39
b:ORG and	-40 -14 36
b:ORG are	52 -15 -67
b:ORG as	68 -100 -25
b:ORG at	-95 2 52
b:ORG before	-109 -16 62
b:ORG bid	20 -102 42
b:ORG by	-92 64 1
b:ORG called	69 -72 -69
b:ORG chair	88 -93 -72
b:ORG chairman	35 -13 -138
b:ORG chief	93 -24 -142
b:ORG conference	-109 3 46
b:ORG convention	29 -22 -21
b:ORG correspondent	-95 15 32
b:ORG debate	-40 77 -107
b:ORG decision	-79 75 -66
b:ORG director	18 -24 -19
b:ORG during	26 -37 -71
b:ORG earlier	-73 -1 42
b:ORG editor	-28 -2 13
b:ORG floor	58 -28 -108
b:ORG for	-8 -24 7
b:ORG from	26 -109 44
b:ORG general	-2 21 -82
b:ORG had	41 -4 -54
b:ORG hailed	-75 -67 72
b:ORG has	40 -17 -114
b:ORG have	-90 80 -25
b:ORG he	14 -18 -26
b:ORG headquarters	-71 98 -110
b:ORG host	-49 42 -51
b:ORG in	-18 -43 22
b:ORG interview	-14 -26 6
b:ORG is	53 26 -128
b:ORG just	-19 3 -7
b:ORG late	44 -10 -68
b:ORG lawmakers	86 -102 -78
b:ORG leader	83 11 -132
b:ORG leaders	61 -104 -25
b:ORG leakers	10 3 -59
b:ORG majority	-2 -8 4
b:ORG meeting	38 2 -86
b:ORG minority	-82 98 -61
b:ORG monday	-59 4 26
b:ORG morale	43 -28 -75
b:ORG more	18 -78 24
b:ORG needs	40 -13 -98
b:ORG nomination	-96 45 -27
b:ORG nominee	14 -27 -26
b:ORG noted	-7 48 -98
b:ORG of	-29 45 -47
b:ORG official	-86 2 55
b:ORG officials	22 -102 60
b:ORG on	-115 83 -36
b:ORG or	26 -132 73
b:ORG ought	-82 55 -26
b:ORG over	71 -79 -21
b:ORG page	-20 33 -83
b:ORG photo	-23 29 -98
b:ORG pinterest	13 15 -72
b:ORG poll	23 -165 99
b:ORG post	55 -45 -83
b:ORG presidential	14 -17 4
b:ORG press	-42 12 14
b:ORG previously	-117 66 -4
b:ORG primary	-94 -5 61
b:ORG race	-105 111 -102
b:ORG report	-49 52 -45
b:ORG reported	35 -58 -8
b:ORG reports	-37 27 -24
b:ORG rules	-89 54 -7
b:ORG said	-58 -33 43
b:ORG says	61 -72 -43
b:ORG seat	-64 22 19
b:ORG secretary	-85 55 -34
b:ORG server	10 3 -59
b:ORG should	-135 129 -117
b:ORG since	88 -88 -89
b:ORG special	13 -29 11
b:ORG speech	26 -42 6
b:ORG spokesman	-60 28 -14
b:ORG spokesperson	-98 54 6
b:ORG spokeswoman	91 -96 -77
b:ORG staff	-33 50 -93
b:ORG summit	-108 120 -121
b:ORG sunday	-23 81 -111
b:ORG survey	-26 -107 59
b:ORG tells	-12 49 -83
b:ORG that	7 -25 2
b:ORG this	46 -22 -75
b:ORG thursday	-13 25 -39
b:ORG to	-43 58 -51
b:ORG users	-60 61 -73
b:ORG vote	-80 -45 62
b:ORG voted	3 14 -80
b:ORG was	55 -60 -28
b:ORG were	54 -76 -10
b:ORG when	-3 -91 35
b:ORG who	81 -64 -47
b:ORG will	59 -66 -37
b:ORG with	13 39 -121
b:ORG world	-73 35 5
b:ORG would	-60 -11 39
b:ORG “	-13 17 -28
b:ORG ”	74 -81 -69
b:PER "	-45 9 0
b:PER '	-13 30 -82
b:PER 's	-16 72 -73
b:PER (	32 36 -154
b:PER )	-3 62 -143
b:PER ,	-68 47 36
b:PER -	-34 28 -26
b:PER --	49 4 -144
b:PER .	-14 -44 20
b:PER /	-120 69 21
b:PER 0	14 23 -61
b:PER :	62 -54 -56
b:PER ;	-20 16 -12
b:PER ?	-90 37 -2
b:PER LOC	7 -95 45
b:PER PER	42 50 -132
b:PER TARGET	-2 -48 14
b:PER a	64 -8 -130
b:PER about	-34 24 -8
b:PER accusing	-11 15 -73
b:PER added	30 -168 88
b:PER administration	0 -108 62
b:PER after	12 -18 -31
b:PER again	14 0 -39
b:PER also	25 -71 17
b:PER among	-52 73 -72
b:PER and	-120 148 -72
b:PER announced	38 -42 -7
b:PER are	73 -62 -37
b:PER as	-39 68 -47
b:PER asked	14 -11 -118
b:PER at	35 -4 -72
b:PER because	55 -22 -109
b:PER before	1 18 -70
b:PER blasted	68 -48 -77
b:PER but	39 -62 -10
b:PER by	-75 -49 90
b:PER called	-36 -15 31
b:PER calling	49 -16 -90
b:PER calls	83 -84 -75
b:PER campaign	-25 11 -13
b:PER can	55 -84 -9
b:PER caption	-45 -70 78
b:PER claimed	51 -44 -55
b:PER copyright	-45 -20 53
b:PER could	-37 26 -30
b:PER criticized	91 -89 -84
b:PER dealings	69 -67 -65
b:PER declared	-27 -92 71
b:PER denied	-51 60 -73
b:PER did	-47 -1 8
b:PER does	24 -18 -23
b:PER during	35 -45 -16
b:PER family	31 -69 26
b:PER first	-88 64 -21
b:PER for	-90 33 24
b:PER found	-50 27 -1
b:PER from	-12 -22 -3
b:PER gave	48 -109 5
b:PER gets	-92 24 14
b:PER had	-39 79 -101
b:PER has	28 23 -77
b:PER have	5 -36 3
b:PER he	-68 45 -41
b:PER himself	14 -65 41
b:PER his	2 28 -88
b:PER in	-11 20 -48
b:PER into	-25 36 -81
b:PER is	22 5 -40
b:PER joined	-81 84 -76
b:PER just	77 -59 -85
b:PER king	-16 4 -7
b:PER last	-20 -11 -9
b:PER leads	-72 -55 53
b:PER made	6 32 -90
b:PER met	-20 45 -89
b:PER might	-44 36 -16
b:PER never	73 -87 -14
b:PER not	-64 79 -84
b:PER noted	0 -7 -16
b:PER notes	-7 -33 37
b:PER now	-22 41 -71
b:PER of	-23 42 -64
b:PER on	75 -90 19
b:PER or	14 -14 -15
b:PER out	-104 71 44
b:PER over	5 9 -102
b:PER pressed	49 -51 -63
b:PER prior	-79 84 -78
b:PER quoted	-41 14 17
b:PER rejected	26 29 -72
b:PER replied	-11 32 -85
b:PER resigned	-16 17 -76
b:PER responded	108 -113 -88
b:PER said	75 -134 73
b:PER saying	77 -103 -26
b:PER says	56 -138 58
b:PER should	21 -17 -28
b:PER show	22 -7 -82
b:PER since	14 8 -35
b:PER speaks	-129 130 -80
b:PER spent	-38 11 11
b:PER spoke	-15 -21 -1
b:PER supporters	22 -59 11
b:PER talks	-81 66 -42
b:PER tells	80 -54 -99
b:PER testified	37 -35 -68
b:PER than	49 -82 -28
b:PER that	24 16 -169
b:PER the	76 -40 -84
b:PER then	64 -40 -90
b:PER thinks	58 -51 -72
b:PER to	2 99 -197
b:PER told	80 0 -122
b:PER took	33 44 -125
b:PER tried	-29 43 -75
b:PER tweeted	-42 -17 47
b:PER until	-13 60 -103
b:PER was	54 -24 -85
b:PER went	-27 -86 57
b:PER were	-132 12 54
b:PER when	2 -24 12
b:PER who	14 -79 44
b:PER will	8 84 -143
b:PER with	-78 -11 62
b:PER would	3 32 -86
b:PER writes	68 -117 4
b:PER wrote	-17 46 -46
b:PER “	29 -61 7
b:PER ”	39 -23 -83
b:TARGET "	21 -72 17
b:TARGET '	7 30 -106
b:TARGET 's	171 -185 -28
b:TARGET (	-139 144 -65
b:TARGET )	-94 104 -75
b:TARGET ,	-86 28 59
b:TARGET -	38 -70 13
b:TARGET --	35 -78 -2
b:TARGET .	-31 34 -108
b:TARGET ...	76 -66 -75
b:TARGET /	-98 98 -81
b:TARGET 0	-38 102 -111
b:TARGET :	-250 343 -288
b:TARGET ?	-17 54 -167
b:TARGET MISC	-75 53 -3
b:TARGET ORG	47 -41 -56
b:TARGET PER	127 -162 -22
b:TARGET TARGET	43 -4 -88
b:TARGET a	117 -175 -22
b:TARGET about	-152 158 -138
b:TARGET accused	97 -97 -77
b:TARGET acknowledged	53 -23 -97
b:TARGET actually	-10 43 -81
b:TARGET added	-161 200 -181
b:TARGET addressed	-88 48 -9
b:TARGET adds	-95 109 -91
b:TARGET administration	66 -51 -58
b:TARGET admits	53 -25 -62
b:TARGET admitted	-91 47 14
b:TARGET adviser	-57 70 -110
b:TARGET after	73 -14 -125
b:TARGET again	-27 48 -67
b:TARGET allegedly	109 -111 -84
b:TARGET also	-66 0 25
b:TARGET and	-54 111 -108
b:TARGET announced	-44 51 -42
b:TARGET apologized	104 -105 -101
b:TARGET appeared	-8 16 -36
b:TARGET appears	24 -93 21
b:TARGET are	-2 -159 100
b:TARGET argued	-6 38 -84
b:TARGET arrived	7 3 -76
b:TARGET as	0 -117 72
b:TARGET asked	-201 204 -188
b:TARGET at	5 -44 23
b:TARGET attacked	82 -83 -64
b:TARGET attacks	111 -93 -93
b:TARGET became	6 -51 19
b:TARGET because	27 -52 1
b:TARGET began	-115 106 -66
b:TARGET believes	-114 70 -17
b:TARGET blamed	-5 22 -71
b:TARGET brings	-105 -104 103
b:TARGET broke	129 -139 -101
b:TARGET brought	-42 -7 30
b:TARGET but	43 -42 -22
b:TARGET by	81 -63 -80
b:TARGET called	-93 80 -35
b:TARGET calls	-46 69 -72
b:TARGET came	46 30 -113
b:TARGET campaign	-73 -15 59
b:TARGET can	4 -55 41
b:TARGET case	-58 47 -40
b:TARGET claimed	-53 54 -67
b:TARGET comes	-37 18 8
b:TARGET commented	-16 36 -71
b:TARGET comments	68 -38 -104
b:TARGET confirmed	-61 44 -13
b:TARGET continued	-162 136 -92
b:TARGET continues	-94 -41 71
b:TARGET could	128 -83 -113
b:TARGET decided	-92 -5 49
b:TARGET declared	-101 6 36
b:TARGET delivered	-16 -105 72
b:TARGET described	-48 96 -118
b:TARGET deserves	-14 -105 62
b:TARGET did	-45 14 -12
b:TARGET does	62 -36 -57
b:TARGET during	-77 72 -70
b:TARGET earlier	-22 -26 25
b:TARGET email	110 -106 -87
b:TARGET emails	8 -9 -59
b:TARGET entered	11 12 -53
b:TARGET even	41 -52 -48
b:TARGET explained	-97 82 -58
b:TARGET expressed	-18 9 -16
b:TARGET faced	47 -5 -90
b:TARGET faces	144 -138 -110
b:TARGET family	-23 11 0
b:TARGET featuring	80 -25 -104
b:TARGET fired	86 -95 -63
b:TARGET first	-73 -99 110
b:TARGET for	109 -180 39
b:TARGET found	-99 27 26
b:TARGET from	40 -64 -18
b:TARGET further	-41 59 -80
b:TARGET gave	-27 -6 3
b:TARGET got	72 -115 -11
b:TARGET government	11 8 -78
b:TARGET had	82 -175 69
b:TARGET has	14 -57 8
b:TARGET have	-4 -25 3
b:TARGET he	-29 64 -106
b:TARGET holds	-20 11 -6
b:TARGET hopes	-86 -89 82
b:TARGET hosted	-81 62 -33
b:TARGET husband	78 -48 -95
b:TARGET i	-85 79 -72
b:TARGET if	-101 84 -89
b:TARGET in	-51 137 -181
b:TARGET indicated	-112 65 11
b:TARGET is	84 -224 66
b:TARGET issued	18 -26 -9
b:TARGET just	39 23 -65
b:TARGET kept	-94 38 15
b:TARGET knew	-96 84 -65
b:TARGET knows	61 -77 -25
b:TARGET last	-100 54 -8
b:TARGET later	-86 87 -81
b:TARGET launched	33 13 -86
b:TARGET leads	-109 -139 131
b:TARGET leaves	65 -52 -88
b:TARGET led	-7 -127 94
b:TARGET lied	96 -108 -55
b:TARGET long	76 -78 -64
b:TARGET looked	-17 -98 46
b:TARGET lost	72 -88 -34
b:TARGET made	30 -28 -34
b:TARGET makes	8 -53 8
b:TARGET may	166 -138 -128
b:TARGET met	-121 8 39
b:TARGET might	48 -70 -31
b:TARGET more	-79 -71 73
b:TARGET moved	-42 -62 65
b:TARGET must	98 -115 -76
b:TARGET never	86 -110 -25
b:TARGET nomination	51 -14 -91
b:TARGET not	33 -42 -44
b:TARGET noted	-110 74 -35
b:TARGET now	57 -102 -7
b:TARGET of	63 -42 -88
b:TARGET offered	-44 -3 15
b:TARGET often	29 13 -68
b:TARGET on	-3 7 -51
b:TARGET or	-106 -15 82
b:TARGET out	30 -15 -57
b:TARGET over	-51 -32 41
b:TARGET own	82 -90 -79
b:TARGET pleaded	126 -138 -84
b:TARGET pointed	-26 49 -60
b:TARGET praised	-87 -99 87
b:TARGET predicted	-73 83 -79
b:TARGET presented	4 -88 22
b:TARGET presidency	97 -100 -87
b:TARGET previously	55 -73 -12
b:TARGET promised	-96 -105 96
b:TARGET pushed	-97 -3 78
b:TARGET put	1 -15 -10
b:TARGET ran	34 11 -92
b:TARGET reached	-26 51 -88
b:TARGET really	87 -83 -88
b:TARGET received	42 -49 -19
b:TARGET referred	-85 83 -77
b:TARGET remains	20 -10 -28
b:TARGET remarks	-86 -15 59
b:TARGET repeatedly	13 -77 23
b:TARGET replied	-101 115 -108
b:TARGET report	-6 46 -69
b:TARGET reported	-76 26 -7
b:TARGET reportedly	-10 26 -81
b:TARGET responded	-75 93 -142
b:TARGET said	-505 276 -88
b:TARGET saw	-88 18 53
b:TARGET say	12 24 -90
b:TARGET saying	12 1 -65
b:TARGET says	-219 195 -98
b:TARGET seemed	65 -138 46
b:TARGET seemingly	19 -87 15
b:TARGET seems	93 -80 -96
b:TARGET sees	41 -90 -5
b:TARGET sent	59 -41 -84
b:TARGET served	-23 37 -42
b:TARGET shot	91 -102 -62
b:TARGET should	125 -104 -64
b:TARGET show	-40 -37 33
b:TARGET signaled	19 -19 -25
b:TARGET sought	-49 77 -103
b:TARGET speaks	-67 83 -84
b:TARGET spent	43 4 -77
b:TARGET spoke	-69 -2 43
b:TARGET spokesman	-109 106 -95
b:TARGET started	-76 -28 27
b:TARGET still	6 -46 -3
b:TARGET struggled	83 -63 -98
b:TARGET suggested	-23 -26 22
b:TARGET support	-59 -84 60
b:TARGET supporters	-104 69 -35
b:TARGET takes	34 -93 22
b:TARGET talked	-97 64 -27
b:TARGET talks	-145 148 -135
b:TARGET tells	-94 86 -72
b:TARGET testified	-60 71 -82
b:TARGET thanked	-107 -114 114
b:TARGET that	-122 158 -161
b:TARGET the	-87 56 9
b:TARGET then	-82 121 -135
b:TARGET thinks	46 13 -121
b:TARGET through	18 -20 -18
b:TARGET to	14 -2 -60
b:TARGET told	-159 45 42
b:TARGET took	-53 -36 59
b:TARGET tried	18 -73 29
b:TARGET tweet	37 -21 -80
b:TARGET tweeted	-72 73 -46
b:TARGET under	68 -63 -75
b:TARGET urged	-89 36 13
b:TARGET used	133 -144 -124
b:TARGET voted	-74 84 -79
b:TARGET vowed	-92 -144 118
b:TARGET walked	-6 -2 -24
b:TARGET want	-95 11 44
b:TARGET wanted	-42 -17 24
b:TARGET wants	41 -96 29
b:TARGET was	112 -200 49
b:TARGET went	-47 78 -85
b:TARGET were	-68 -85 114
b:TARGET when	23 -31 -10
b:TARGET while	36 -27 -63
b:TARGET who	99 -102 -35
b:TARGET will	-74 -96 124
b:TARGET winning	-88 -72 74
b:TARGET wins	-10 -110 59
b:TARGET with	75 -135 1
b:TARGET without	33 -21 -62
b:TARGET wo	23 -8 -96
b:TARGET won	-69 -189 152
b:TARGET worked	-61 -15 30
b:TARGET would	2 -144 114
b:TARGET writes	-83 94 -103
b:TARGET wrote	-166 181 -132
b:TARGET “	33 -146 65
b:TARGET ”	-65 -37 72
b:[ TARGET	-47 -89 69
b:[ on	-2 23 -86
b:a "	36 -72 17
b:a $	62 14 -136
b:a '	-35 43 -58
b:a -	84 -85 -82
b:a 0	13 58 -133
b:a LOC	67 -92 -16
b:a MISC	-45 24 -25
b:a ORG	-14 -6 22
b:a PER	-85 59 2
b:a TARGET	-170 162 -69
b:a bad	83 -79 -89
b:a better	-133 -2 31
b:a big	-88 -38 68
b:a bigger	84 -65 -86
b:a bill	14 -100 35
b:a bipartisan	9 20 -46
b:a bit	84 4 -128
b:a bitter	73 -68 -89
b:a black	-137 103 -30
b:a blow	-19 49 -71
b:a book	49 -105 8
b:a bottle	72 -37 -101
b:a briefing	-86 -7 50
b:a broader	-71 44 8
b:a brutal	53 -98 12
b:a bullet	-76 13 6
b:a bully	-64 67 -65
b:a business	-40 1 12
b:a call	-43 -39 54
b:a campaign	-6 -45 27
b:a candidate	-117 41 37
b:a career	28 -106 19
b:a case	-6 8 -40
b:a champion	-93 -86 87
b:a chance	-22 2 9
b:a change	-99 -74 86
b:a charitable	28 -86 24
b:a child	-10 12 -34
b:a citizen	15 56 -82
b:a city	-7 0 0
b:a claim	-46 48 -48
b:a clear	-34 -49 66
b:a clip	33 40 -101
b:a close	-79 -7 23
b:a closed	-116 109 -96
b:a coalition	-28 8 11
b:a colleague	-87 0 45
b:a common	-91 -51 64
b:a complete	38 56 -112
b:a conference	-105 21 49
b:a conservative	-62 -58 58
b:a constant	16 -85 28
b:a constitutional	-71 -11 52
b:a contentious	-2 25 -72
b:a contest	-72 -7 14
b:a controversial	24 4 -81
b:a couple	54 -113 43
b:a crime	-23 31 -76
b:a crisis	21 -101 21
b:a critical	-26 -25 23
b:a day	-39 22 -17
b:a deadly	-6 12 -60
b:a deal	-37 -2 21
b:a debate	-1 -14 -2
b:a decade	-98 29 -3
b:a decision	82 -45 -117
b:a dictator	40 -88 17
b:a different	-75 41 -16
b:a direct	16 -31 -11
b:a disastrous	69 -39 -107
b:a dozen	-17 -5 9
b:a drum	-1 -74 24
b:a eulogy	7 -16 -22
b:a face	-87 93 -86
b:a fact	-81 43 -3
b:a false	25 -19 -107
b:a familiar	83 -79 -91
b:a fantasy	0 23 -83
b:a far	-42 4 20
b:a federal	35 -20 -56
b:a fellow	94 -94 -89
b:a feminist	46 -80 1
b:a few	-54 -10 34
b:a fighter	-35 -41 47
b:a final	-37 6 25
b:a financial	64 -12 -128
b:a first	12 26 -72
b:a floor	32 -16 -76
b:a flurry	67 -76 -69
b:a foreign	76 -85 -71
b:a form	27 -14 -98
b:a former	-28 -19 29
b:a four	-41 -31 32
b:a freshman	-76 -91 89
b:a friend	50 9 -88
b:a full	-97 56 -37
b:a fully	-8 5 -6
b:a fundraising	-73 -45 56
b:a gay	-16 31 -88
b:a general	7 37 -55
b:a good	-60 -36 71
b:a government	12 -27 -27
b:a graduate	-86 -22 38
b:a grand	86 -94 -71
b:a great	6 -149 54
b:a group	39 -163 40
b:a growing	101 -97 -88
b:a guest	-18 -72 44
b:a guilty	17 -6 -66
b:a gun	22 6 -86
b:a guy	-8 -1 -18
b:a half	65 -71 -13
b:a hallmark	18 -25 -27
b:a handful	-103 -10 63
b:a hard	100 -90 -104
b:a headline	69 -89 -41
b:a health	-77 86 -84
b:a hearing	10 -20 -8
b:a hero	-90 -86 87
b:a high	-49 -33 63
b:a higher	22 21 -97
b:a highly	-38 -41 46
b:a history	58 -32 -91
b:a hit	94 -80 -94
b:a home	-74 31 8
b:a host	75 -53 -87
b:a hostile	23 8 -80
b:a hotel	-77 10 30
b:a house	-38 47 -91
b:a huge	14 35 -105
b:a job	16 -31 -15
b:a joint	-76 45 -23
b:a judge	-48 51 -60
b:a june	15 1 -72
b:a jury	14 -1 -76
b:a key	-9 -36 26
b:a kind	52 -77 -39
b:a lack	6 4 -78
b:a large	-78 26 33
b:a larger	10 -36 -7
b:a last	49 -10 -88
b:a late	35 -28 -24
b:a law	40 -27 -77
b:a lawsuit	110 -109 -97
b:a lawyer	-63 -3 22
b:a leader	-57 -113 86
b:a leading	27 -78 4
b:a lengthy	-69 75 -101
b:a letter	0 27 -118
b:a liar	48 -27 -90
b:a life	-16 -10 5
b:a lifetime	-105 -111 108
b:a likely	-38 63 -92
b:a little	31 13 -71
b:a local	62 -96 13
b:a locked	-12 17 -16
b:a long	-8 33 -44
b:a longtime	-79 106 -122
b:a look	47 -99 3
b:a lot	-48 -48 68
b:a major	43 -104 23
b:a majority	-28 -66 55
b:a man	-41 -38 72
b:a manner	39 8 -91
b:a master	37 -92 -7
b:a matter	-14 -51 44
b:a meeting	28 28 -75
b:a member	55 8 -105
b:a menace	92 -84 -81
b:a message	-60 -100 98
b:a minute	-43 80 -101
b:a mistake	-19 -17 25
b:a mob	76 -89 -76
b:a moment	-24 -36 39
b:a month	7 -6 -43
b:a more	19 -129 50
b:a motion	23 -23 -52
b:a move	25 -98 24
b:a much	-25 -69 56
b:a narrow	-76 8 0
b:a nation	-11 -95 42
b:a national	-44 -57 53
b:a nationwide	44 24 -85
b:a nearly	-63 -8 41
b:a new	-15 -67 61
b:a news	6 17 -111
b:a no	-34 50 -85
b:a non-disclosure	-53 63 -62
b:a number	-8 -27 5
b:a one	115 -86 -84
b:a panel	-6 10 -15
b:a part	-88 -55 74
b:a particularly	35 -5 -65
b:a party	50 -99 21
b:a pattern	-36 43 -87
b:a peaceful	-17 -12 19
b:a permanent	-69 14 24
b:a person	108 -122 -24
b:a petition	-85 47 6
b:a phone	9 26 -68
b:a photo	88 -90 -76
b:a piece	-19 -76 44
b:a plan	-1 -18 -14
b:a plea	102 -92 -107
b:a police	-22 38 -121
b:a political	-33 0 18
b:a poll	-92 52 -1
b:a poor	85 -60 -108
b:a popular	29 2 -42
b:a position	50 -13 -58
b:a positive	-92 -88 91
b:a possible	7 -2 -33
b:a potential	-116 -6 45
b:a powerful	-59 -92 68
b:a president	0 -15 -6
b:a presidential	-54 39 -23
b:a press	-87 59 -23
b:a pretty	-17 -36 30
b:a previous	23 -10 -45
b:a primary	-56 54 -47
b:a private	84 -62 -86
b:a professor	-82 -2 25
b:a prominent	-93 -105 102
b:a proud	-94 -99 88
b:a public	-22 58 -52
b:a question	57 -19 -134
b:a quiet	-81 -92 87
b:a quote	-1 -74 24
b:a racist	-43 -2 20
b:a rally	34 -9 -38
b:a rare	-10 26 -34
b:a real	-115 31 7
b:a really	-84 82 -47
b:a reasonable	-21 55 -81
b:a recent	21 -9 -45
b:a record	-24 -83 37
b:a report	-52 25 -3
b:a reporter	81 -54 -119
b:a reputation	-81 -74 79
b:a residential	-70 38 -19
b:a resolution	21 -39 -18
b:a response	-17 10 -10
b:a restaurant	76 -65 -95
b:a result	-15 66 -125
b:a retired	-16 16 -65
b:a right	-5 11 -11
b:a room	-92 49 -6
b:a run	-108 112 -108
b:a second	20 28 -79
b:a secretary	1 25 -99
b:a seemingly	25 9 -68
b:a self	30 4 -84
b:a senator	33 -103 40
b:a senior	-133 89 12
b:a sentence	-63 22 34
b:a separate	74 -70 -44
b:a series	90 -158 13
b:a serious	-32 14 1
b:a set	-64 -95 87
b:a sexual	110 -124 -89
b:a sharp	4 4 -43
b:a short	-69 -8 24
b:a shot	-6 31 -117
b:a show	-36 -3 15
b:a sign	-28 -22 32
b:a significant	-4 63 -97
b:a similar	-2 39 -116
b:a simple	-18 22 -24
b:a single	-23 -94 70
b:a sizable	-13 14 7
b:a slight	-64 -12 38
b:a slur	55 -54 -68
b:a small	-54 -36 56
b:a soft	13 -86 48
b:a soldier	-91 42 -18
b:a solid	-58 -71 62
b:a source	5 -96 57
b:a special	-13 -9 11
b:a speech	-61 57 -10
b:a spokesman	91 -19 -120
b:a standing	-9 -82 41
b:a state	-44 -11 23
b:a statement	-52 39 -8
b:a story	12 -15 -57
b:a strike	31 -9 -68
b:a string	47 -62 -40
b:a strong	28 -65 3
b:a stunning	90 -85 -98
b:a substantial	-104 -100 100
b:a successful	-51 -105 66
b:a sunday	45 -42 -122
b:a sweet	-87 -18 55
b:a system	80 -72 -82
b:a target	-10 10 -14
b:a team	-29 -29 28
b:a technology	30 -6 -77
b:a teenager	-56 30 -16
b:a tendentious	19 -92 -2
b:a term	23 -104 64
b:a third	-19 -11 17
b:a threat	102 -114 -89
b:a tight	-22 60 -85
b:a time	-29 -33 30
b:a top	-104 30 17
b:a toss	-32 67 -95
b:a total	30 -88 19
b:a tough	25 4 -117
b:a trade	3 37 -73
b:a trans	-83 94 -84
b:a tuesday	52 -6 -87
b:a tweet	52 25 -160
b:a very	-108 23 68
b:a victim	6 31 -88
b:a victory	-47 -95 66
b:a video	-48 16 20
b:a vision	-81 -78 77
b:a visit	-69 77 -91
b:a voice	-70 -16 42
b:a volunteer	-54 -101 83
b:a vote	32 30 -110
b:a vulnerable	23 -63 9
b:a war	12 -85 27
b:a way	-78 -37 88
b:a week	-35 17 3
b:a weekend	-2 44 -106
b:a well	31 17 -95
b:a white	-86 33 9
b:a wide	-30 -101 74
b:a windy	52 -60 -43
b:a woman	83 -54 -74
b:a year	11 56 -189
b:a young	8 -30 2
b:a youth	-71 -76 67
b:a “	91 -42 -62
b:ability to	-131 28 72
b:able to	-61 -14 48
b:abortion in	-3 -36 20
b:about "	6 -122 81
b:about $	3 60 -87
b:about ,	-63 22 0
b:about 0	-175 48 57
b:about LOC	90 -93 -42
b:about MISC	23 -50 -11
b:about ORG	-23 24 -71
b:about PER	-3 -21 -14
b:about TARGET	40 -35 -77
b:about a	72 -32 -73
b:about an	-25 53 -76
b:about grabbing	7 -66 14
b:about health	-51 61 -70
b:about her	-21 23 -32
b:about his	42 -18 -74
b:about how	-57 0 32
b:about internal	-95 88 -81
b:about issues	-61 -3 37
b:about it	14 18 -112
b:about its	-101 105 -107
b:about president	-41 54 -81
b:about running	5 43 -96
b:about special	-98 89 -91
b:about the	74 -86 -30
b:about their	-64 -93 95
b:about these	-89 79 -55
b:about this	-79 54 8
b:about what	-103 97 -50
b:about whether	120 -74 -129
b:about why	-43 -41 40
b:about women	-4 1 -94
b:about “	28 -28 -40
b:above all	-63 -82 70
b:abroad ,	-11 -94 53
b:abroad .	-41 22 -3
b:abuse of	88 -107 -70
b:acceptance speech	-23 31 -13
b:access LOC	17 -24 -3
b:access to	-55 -17 51
b:accomplishments .	-73 -87 88
b:according to	-39 32 1
b:account ,	40 5 -95
b:accounts for	-15 3 7
b:accounts of	80 -70 -85
b:accurate ,	44 -28 -87
b:accusations against	89 -100 -73
b:accusations that	28 1 -105
b:accused TARGET	181 -211 -144
b:accused of	76 -72 -63
b:accused the	29 -18 -79
b:achievement .	-79 -78 80
b:acknowledging that	-73 -23 44
b:across LOC	57 -95 31
b:across the	-51 -104 112
b:act .	40 -27 -82
b:act of	-16 41 -78
b:act to	3 -7 -13
b:acted in	35 -84 8
b:acting ORG	28 -24 -67
b:acting as	-13 47 -96
b:action ,	-20 35 -71
b:action to	30 16 -80
b:actions ,	-17 -105 52
b:actions .	54 -32 -98
b:actions against	8 20 -62
b:actions and	86 -76 -86
b:actions taken	-97 -93 91
b:actions that	-103 96 -74
b:activists ,	-95 -77 85
b:activists who	46 -86 -12
b:activities .	-118 65 -2
b:actor PER	78 -112 -13
b:actress PER	93 -131 -48
b:acts of	93 -79 -88
b:actually ,	27 -20 -22
b:ad against	0 -45 6
b:added ,	-58 48 -32
b:added .	-62 44 -31
b:added :	-77 133 -168
b:added that	-50 83 -96
b:added to	41 -111 7
b:adding ,	-33 -68 62
b:adding :	-44 -38 59
b:adding that	-21 19 -19
b:address ,	-48 -12 18
b:address the	-1 -125 66
b:address was	2 44 -85
b:addressed the	-51 15 12
b:adds ,	-39 50 -55
b:administration 's	81 -22 -127
b:administration ,	31 -24 -25
b:administration .	1 -34 14
b:administration has	-35 5 -28
b:administration in	79 -66 -74
b:administration is	-97 45 39
b:administration of	58 -35 -121
b:administration official	-12 4 -22
b:administration officials	-34 -25 23
b:administration to	-23 47 -71
b:administration will	-5 -30 22
b:admiration for	91 -94 -87
b:admired and	-84 -75 77
b:admired woman	-65 -25 19
b:admitted to	-30 47 -81
b:admitting privileges	-24 5 12
b:adult film	49 -29 -76
b:advanced the	71 -69 -76
b:advantage of	-52 1 44
b:adviser ,	-36 47 -19
b:adviser PER	49 -43 -28
b:adviser to	-115 49 49
b:advising PER	-70 75 -78
b:advising people	-70 75 -78
b:advisor PER	-58 48 -84
b:advocate for	59 -76 -50
b:affair with	112 -106 -92
b:affairs and	-4 -83 43
b:affinity for	21 -73 15
b:afraid to	-87 -15 56
b:after .	-3 9 -84
b:after 0	-11 -24 19
b:after ORG	86 -37 -122
b:after PER	75 -52 -94
b:after TARGET	-9 -45 31
b:after a	-39 25 -4
b:after admitting	13 -4 -89
b:after all	3 -7 -6
b:after an	44 -58 -16
b:after battlefield	-67 -34 63
b:after being	-57 8 38
b:after getting	35 2 -86
b:after he	75 -97 -32
b:after her	42 -56 0
b:after his	75 -102 -7
b:after it	-8 -72 42
b:after leaving	-18 35 -38
b:after meeting	-97 77 -21
b:after more	8 24 -83
b:after obama	-78 -81 77
b:after president	28 17 -99
b:after regulator	33 -13 -75
b:after seeing	-21 36 -71
b:after several	88 -87 -89
b:after she	-43 -10 49
b:after taking	-28 -2 17
b:after the	9 105 -173
b:after their	-52 9 29
b:after trump	7 18 -70
b:aftermath of	-35 36 -19
b:afternoon ,	-24 56 -115
b:afternoon .	-74 -13 45
b:afternoon in	-76 30 10
b:afternoon to	-72 80 -83
b:again ,	-35 -17 24
b:again .	102 -14 -118
b:again and	88 -82 -88
b:again for	15 -83 22
b:again with	-85 -2 50
b:against LOC	45 -8 -65
b:against MISC	-38 6 -5
b:against ORG	-27 14 6
b:against PER	-8 39 -75
b:against TARGET	207 -182 -154
b:against a	-13 0 15
b:against former	31 -88 7
b:against him	-19 -4 -6
b:against his	-22 -5 6
b:against members	50 -38 -89
b:against mr.	-74 59 -4
b:against president	-37 67 -97
b:against the	-7 44 -47
b:against them	7 -78 19
b:against trump	74 -65 -81
b:agency 's	-38 56 -61
b:agency .	-106 -42 100
b:agenda ,	-25 -56 59
b:agenda .	-22 -79 42
b:agenda and	-95 4 64
b:agent PER	27 -8 -58
b:aggressively defended	0 -45 6
b:ago ,	5 -44 31
b:ago .	94 -107 5
b:agree with	-39 6 18
b:agreed ,	-24 50 -79
b:agreed to	17 -121 70
b:agreed with	-40 -23 40
b:agreement ,	3 -20 -15
b:agreement .	-23 47 -85
b:ahead ,	-65 -98 92
b:ahead in	-101 -23 72
b:ahead of	-26 19 -32
b:ahead to	-61 -41 62
b:aid to	-71 8 40
b:aid worker	-92 -108 96
b:aide .	-25 35 -63
b:aide PER	-23 45 -83
b:aide in	-36 67 -105
b:aide to	-90 -16 68
b:aides ,	53 -90 -8
b:aimed at	-71 -19 59
b:aims to	44 -76 -8
b:air ,	25 -12 -69
b:airstrikes against	22 8 -87
b:aisle ,	-16 -12 17
b:al franken	84 -73 -86
b:alike .	-54 -69 57
b:alive ,	-83 51 6
b:all ,	-34 -10 28
b:all -	-47 -137 107
b:all .	3 -20 -15
b:all 0	-36 -104 75
b:all MISC	-28 -58 52
b:all a	88 -89 -84
b:all but	-22 23 -38
b:all her	39 -23 -78
b:all in	-19 -7 7
b:all know	8 -36 7
b:all night	49 -44 -59
b:all of	0 24 -42
b:all over	7 -89 49
b:all she	0 -45 6
b:all that	-68 -18 41
b:all the	9 12 -13
b:all these	-80 26 14
b:all three	-25 62 -63
b:allegations .	86 -92 -63
b:allegations against	-3 26 -131
b:allegations of	-5 -23 2
b:allegations that	-2 7 -70
b:alleged assault	-85 53 0
b:alleged that	4 -87 34
b:allegedly spent	18 14 -64
b:allies to	38 -97 2
b:allow a	9 -27 -3
b:allowed him	-106 -111 106
b:allowed to	-44 11 25
b:allowing the	72 -76 -58
b:ally of	3 -1 -16
b:almost 0	-55 -4 34
b:alone ,	-18 -49 29
b:along with	-68 63 -29
b:already been	-18 11 -52
b:already denounced	-46 15 17
b:also :	63 -8 -107
b:also a	-113 88 -23
b:also agreed	-74 -83 84
b:also an	-49 64 -63
b:also asked	90 -88 -80
b:also because	-24 24 -5
b:also been	16 -1 -100
b:also briefly	-67 -2 24
b:also called	31 -41 -7
b:also correct	-89 -1 56
b:also criticized	76 -79 -74
b:also declared	-31 -21 10
b:also did	-24 9 -87
b:also gave	-82 27 13
b:also has	-12 -81 38
b:also is	-92 7 17
b:also known	115 -102 -116
b:also made	-37 -107 75
b:also not	-21 39 -105
b:also on	-12 -8 33
b:also praised	-80 12 19
b:also said	-80 25 32
b:also served	-2 -24 14
b:also showed	-42 -12 19
b:also shows	4 -68 1
b:also told	75 -116 5
b:also took	-22 54 -125
b:also was	108 -120 -90
b:also would	-1 -13 -30
b:alt -	34 -65 -11
b:alternative .	-72 39 -5
b:alternative to	43 -113 5
b:although TARGET	-98 -96 87
b:although he	71 -69 -22
b:although the	-16 8 14
b:always be	-102 13 9
b:am not	-3 48 -96
b:am proud	-80 -92 87
b:ambassador PER	-138 77 -11
b:ambassador to	-12 34 -111
b:amendment ,	59 -89 7
b:amid a	48 3 -57
b:amid the	58 -48 -27
b:among ORG	55 -41 -44
b:among caucus	10 -76 40
b:among likely	-56 -79 71
b:among the	51 -26 -38
b:among those	20 -75 31
b:among voters	-41 -128 104
b:amount of	-14 23 -24
b:an "	-40 -25 24
b:an LOC	19 -23 -17
b:an MISC	-55 70 -40
b:an ORG	-16 20 -65
b:an abortion	33 -101 16
b:an abrupt	55 -88 20
b:an acquaintance	-50 73 -86
b:an advocate	39 -69 -23
b:an affair	83 -77 -70
b:an aggressive	-27 45 -73
b:an agreement	4 60 -91
b:an alternative	12 -114 16
b:an amendment	-13 -45 26
b:an annual	-73 -74 67
b:an apparent	53 -108 34
b:an april	-27 61 -79
b:an article	-6 13 -87
b:an attack	71 -69 -78
b:an attempt	2 -13 3
b:an attorney	24 9 -88
b:an aura	-84 60 -50
b:an awful	22 18 -89
b:an axios	20 -24 -41
b:an editorial	5 -10 -30
b:an effort	-71 0 26
b:an election	110 -110 -53
b:an email	-12 -76 53
b:an emotional	-60 -99 81
b:an end	-18 -102 54
b:an energetic	-91 -85 86
b:an event	-28 -71 77
b:an excellent	-107 -39 71
b:an expert	-23 -13 26
b:an explanation	45 -29 -80
b:an honor	-66 -18 30
b:an hour	26 9 -74
b:an illegal	97 -106 -93
b:an immigration	98 -93 -85
b:an independent	30 0 -34
b:an initial	-95 105 -93
b:an international	24 14 -99
b:an interview	5 44 -120
b:an investigation	-9 20 -97
b:an investment	-82 -83 94
b:an issue	45 -23 -56
b:an obama	38 -80 5
b:an officer	4 5 -88
b:an official	16 -21 -8
b:an open	-19 50 -37
b:an opportunity	-92 -82 84
b:an original	-83 -72 77
b:an out	53 -88 7
b:an outstanding	-77 -79 85
b:an unprecedented	6 -24 -1
b:an upset	-6 -94 45
b:an “	36 -59 -7
b:analysis :	44 -85 3
b:analysis of	14 -1 -78
b:anchor PER	-28 7 -5
b:and "	84 -66 -45
b:and ,	-34 68 -67
b:and -	-82 36 46
b:and /	72 -59 -92
b:and 0	38 3 -50
b:and LOC	0 23 -65
b:and MISC	-1 68 -98
b:and ORG	8 27 -55
b:and PER	2 28 -60
b:and TARGET	-55 50 -61
b:and a	7 -51 23
b:and about	15 33 -121
b:and abroad	6 -85 28
b:and accused	23 -15 -58
b:and added	-5 -1 9
b:and after	36 7 -84
b:and again	68 -18 -119
b:and also	-95 66 -3
b:and an	-135 -14 101
b:and angry	88 -87 -73
b:and another	-10 8 -21
b:and any	17 -9 -45
b:and anyone	-28 -79 41
b:and apologize	85 -84 -88
b:and apologized	-22 14 4
b:and are	91 -126 -11
b:and as	55 -115 19
b:and asked	-41 49 -76
b:and at	96 -72 -80
b:and be	-41 63 -67
b:and became	-94 101 -100
b:and began	-3 -25 21
b:and ben	23 -63 9
b:and big	-67 48 -1
b:and blue	-9 -96 45
b:and by	-94 35 7
b:and call	-6 -75 40
b:and called	-79 72 -14
b:and campaign	-82 89 -93
b:and campaigning	-75 -83 77
b:and charged	47 -24 -84
b:and chief	-94 17 25
b:and claimed	-98 23 56
b:and climate	-30 -14 26
b:and complete	-91 -30 65
b:and congressional	20 -33 -17
b:and conservatives	24 -77 -3
b:and controversial	68 -87 -43
b:and could	73 -81 -71
b:and did	29 -95 18
b:and digital	-12 63 -85
b:and directed	-6 -59 23
b:and discussed	99 -115 -72
b:and e.j.	-74 68 -73
b:and early	-88 57 -26
b:and efforts	-45 17 15
b:and even	-43 23 -22
b:and everything	-23 -74 54
b:and failing	69 -75 -70
b:and falsely	-5 28 -82
b:and family	-93 -11 58
b:and fellow	14 21 -78
b:and first	-77 -18 39
b:and for	30 -151 67
b:and former	-34 50 -38
b:and fury	81 -94 -70
b:and gas	37 4 -90
b:and go	31 50 -90
b:and governors	-74 -7 45
b:and had	-81 104 -80
b:and has	-42 -45 45
b:and have	-71 96 -114
b:and he	-46 -143 134
b:and health	14 0 -41
b:and help	-106 3 55
b:and helping	45 24 -100
b:and her	-43 -57 88
b:and his	8 35 -76
b:and hit	46 -29 -74
b:and how	-64 42 13
b:and human	-9 -10 -8
b:and i	-105 -108 147
b:and ideas	15 -70 13
b:and if	13 9 -39
b:and immigration	-17 -3 -4
b:and implausible	16 -17 -55
b:and in	2 -170 115
b:and increasingly	41 -78 21
b:and integrity	-63 -64 60
b:and international	-19 -54 24
b:and invited	-67 -19 30
b:and is	-65 -110 133
b:and it	48 -117 36
b:and its	40 -13 -41
b:and killed	-81 36 13
b:and lack	18 11 -76
b:and later	38 0 -127
b:and less	50 -17 -58
b:and likely	55 15 -100
b:and made	6 -80 18
b:and make	21 -3 -22
b:and many	-86 17 44
b:and military	46 -68 -32
b:and more	-85 -7 77
b:and most	-69 -147 117
b:and mr.	43 -14 -56
b:and ms.	-85 39 23
b:and must	48 3 -104
b:and national	19 -74 -3
b:and never	-74 35 16
b:and no	-53 59 -49
b:and not	-34 -100 93
b:and now	-11 -14 5
b:and nuclear	-18 18 -71
b:and of	-85 6 42
b:and on	92 -56 -89
b:and once	32 5 -79
b:and one	49 -19 -77
b:and only	68 15 -115
b:and other	42 -135 56
b:and others	100 -68 -88
b:and our	-56 -44 47
b:and outs	-7 -3 -6
b:and people	-66 29 28
b:and policies	38 -84 -4
b:and political	48 -99 -49
b:and potentially	5 19 -79
b:and president	22 -35 -25
b:and promised	24 -71 11
b:and providing	-90 -29 61
b:and public	-4 -65 40
b:and put	-15 -20 6
b:and referred	62 -60 -96
b:and released	-93 -27 69
b:and replacing	0 8 -27
b:and respectful	-82 -77 74
b:and said	63 -99 30
b:and sanders	-137 -37 80
b:and saw	-15 -34 16
b:and saying	51 -5 -80
b:and says	8 34 -94
b:and secret	76 -89 -76
b:and secretary	-82 43 -8
b:and security	30 72 -134
b:and sen.	-92 88 -85
b:and senator	51 -92 23
b:and sent	27 16 -81
b:and sexually	-29 39 -78
b:and shame	-15 26 -93
b:and she	46 -24 -45
b:and should	-89 33 29
b:and signals	-89 -75 78
b:and so	13 -23 -5
b:and social	6 -87 41
b:and some	89 -96 -72
b:and someone	46 5 -102
b:and sometimes	17 -72 52
b:and spent	37 -86 31
b:and state	-5 -79 46
b:and statements	-27 71 -76
b:and strong	53 -73 -29
b:and support	-79 63 -60
b:and talents	-83 9 30
b:and that	22 34 -63
b:and the	71 -63 -8
b:and their	0 -168 85
b:and then	67 -1 -84
b:and therefore	0 -32 8
b:and they	-1 -21 -4
b:and this	-48 -49 47
b:and those	-40 -104 62
b:and thought	27 43 -95
b:and three	15 40 -108
b:and through	-83 82 -85
b:and to	-68 6 28
b:and took	-46 61 -101
b:and total	74 -72 -78
b:and touting	-69 -71 68
b:and treating	33 18 -87
b:and trustworthy	76 -33 -82
b:and two	-51 -20 38
b:and unlike	-31 -84 59
b:and very	-41 8 23
b:and voted	5 17 -83
b:and vowed	85 -90 -75
b:and warned	51 -9 -79
b:and was	-84 91 -57
b:and we	-26 -29 14
b:and well	0 -108 63
b:and were	-13 50 -93
b:and what	6 3 -42
b:and when	-30 29 -30
b:and which	9 -2 -30
b:and white	-54 -116 85
b:and who	-30 32 -19
b:and why	-85 20 67
b:and will	11 -115 48
b:and with	-7 36 -81
b:and women	46 27 -94
b:and work	31 -31 -1
b:and would	63 -20 -110
b:and wrong	84 -90 -74
b:and yet	61 -25 -102
b:and you	-42 48 -34
b:and “	60 -47 -48
b:anger at	89 -99 -69
b:angry ,	37 -20 -75
b:angry .	44 -110 6
b:announced by	-46 -4 17
b:announced he	26 -80 25
b:announced his	15 -40 -15
b:announced that	-95 29 20
b:announced the	-3 -19 8
b:announced their	16 -89 23
b:announcement ,	47 9 -71
b:announcement .	-48 20 -6
b:announcement on	27 31 -98
b:announcement that	-62 23 23
b:announces his	-21 29 -12
b:another concession	5 26 -88
b:another example	14 12 -83
b:answer it	23 -28 -64
b:answers to	-34 -4 8
b:anti -	101 -90 -63
b:any MISC	-95 43 36
b:any future	28 -108 50
b:any of	-8 -31 27
b:any other	17 -80 39
b:any practical	61 -72 -43
b:anyone else	30 0 -54
b:anyone who	-6 -37 11
b:anything ,	-86 52 6
b:anything else	-3 55 -72
b:anything wrong	91 -100 -74
b:apart from	-58 -5 38
b:apologize for	33 -80 24
b:apologize to	68 -29 -126
b:apologized for	63 -11 -117
b:apologized to	-86 -8 46
b:apologizing for	-8 22 -33
b:apology to	-64 13 43
b:appeal of	-106 8 57
b:appeal to	39 -87 32
b:appealing to	12 -81 0
b:appearance at	-105 5 13
b:appearance on	-33 60 -109
b:appeared in	82 -85 -65
b:appeared to	17 -56 6
b:appears to	60 -48 -35
b:appointee ,	-40 11 10
b:appreciation for	8 -17 -3
b:approach to	64 -78 -47
b:approached TARGET	-102 100 -89
b:approval from	-90 20 44
b:approval of	80 -75 -51
b:approval ratings	61 -96 -35
b:approve the	-86 93 -84
b:april ,	62 -32 -73
b:april 0	-39 50 -38
b:are "	-38 70 -98
b:are ?	69 -67 -65
b:are ORG	10 3 -59
b:are TARGET	-102 109 -102
b:are a	25 -114 51
b:are being	15 -6 -15
b:are calling	94 -47 -94
b:are expected	35 -43 -4
b:are going	5 -79 20
b:are in	-51 81 -97
b:are just	81 -87 -75
b:are more	-105 -77 93
b:are n't	18 -78 55
b:are not	65 -90 -27
b:are now	24 -36 -12
b:are on	-17 -4 -20
b:are out	89 -83 -85
b:are raising	20 -82 16
b:are the	-1 -5 -32
b:are there	-64 73 -78
b:are too	-48 18 18
b:are trying	65 -121 10
b:are very	-6 -11 9
b:are working	16 -25 -40
b:area ,	20 -80 33
b:argued that	54 1 -140
b:argues that	91 -87 -92
b:arguing that	-91 75 1
b:argument that	47 -52 -46
b:ariz. )	-31 41 -86
b:arm ,	-81 6 35
b:around .	-14 -9 0
b:around 0	12 59 -116
b:around LOC	-21 40 -80
b:around him	101 -63 -123
b:around the	-70 -68 100
b:arrest and	-41 65 -87
b:arrest in	52 -90 20
b:arrested .	-80 73 -61
b:arrested and	70 -72 -62
b:arrested in	55 -40 -121
b:arrived at	-12 42 -70
b:arrived in	-52 61 -92
b:arsenal to	16 -7 -81
b:as "	-65 99 -78
b:as '	-27 48 -70
b:as 0	-93 5 20
b:as LOC	-57 36 -1
b:as MISC	-22 -13 25
b:as ORG	101 -35 -149
b:as PER	23 -52 -13
b:as TARGET	14 13 -62
b:as a	-63 -3 45
b:as an	5 -44 19
b:as bad	64 -56 -107
b:as being	14 -76 23
b:as director	-83 4 52
b:as ever	-39 58 -104
b:as executive	95 -93 -94
b:as far	12 -1 -8
b:as for	-33 -14 35
b:as governor	-43 10 5
b:as hard	-65 -73 75
b:as he	18 -116 56
b:as head	-75 11 24
b:as her	74 -105 3
b:as his	5 4 -30
b:as house	-5 53 -72
b:as i	-14 -69 36
b:as if	77 -59 -92
b:as in	65 -112 26
b:as it	-16 -55 43
b:as long	-46 -30 58
b:as many	9 -109 37
b:as mr.	13 -26 -5
b:as much	-32 -64 37
b:as of	-1 -3 -21
b:as one	-107 -42 89
b:as other	-39 59 -96
b:as part	-37 50 -36
b:as party	28 -81 8
b:as political	72 -88 -58
b:as possible	-62 -18 43
b:as president	53 -2 -79
b:as prime	59 -7 -92
b:as punishment	72 -85 -62
b:as saying	-56 54 -31
b:as secretary	-8 38 -82
b:as she	91 -124 -10
b:as some	2 -9 -29
b:as someone	-90 -71 83
b:as the	15 -12 -1
b:as they	-60 18 38
b:as this	45 -84 -20
b:as to	-48 4 32
b:as we	-2 -54 25
b:as well	30 -66 40
b:as you	-79 -30 46
b:as “	-43 -4 19
b:ashamed of	42 -49 -15
b:aside ,	30 -83 18
b:ask the	16 -37 4
b:ask you	-39 31 -65
b:asked ,	1 18 -75
b:asked PER	-73 88 -119
b:asked TARGET	-73 73 -67
b:asked about	-20 34 -76
b:asked by	62 -92 2
b:asked for	-45 31 16
b:asked him	54 -37 -64
b:asked if	8 35 -147
b:asked on	-35 22 -54
b:asked to	69 -29 -128
b:asked what	2 12 -66
b:asked whether	43 -46 -16
b:asked why	29 -28 -96
b:asking TARGET	-100 99 -85
b:asking for	-92 53 15
b:asking him	-4 -44 21
b:assault ,	-67 32 29
b:assault .	-48 15 -7
b:assault against	64 -40 -106
b:assault in	-19 -12 -2
b:assault weapons	-23 16 -11
b:assaulted her	-13 19 -66
b:assertion that	7 -26 -17
b:assessed the	33 -13 -75
b:assessment of	9 -16 -13
b:assistance ,	-70 6 -26
b:assistance .	-88 -86 92
b:assistance and	2 -75 38
b:assistant to	-98 95 -98
b:associates and	-55 56 -66
b:association with	62 -102 -27
b:at ,	69 -67 -65
b:at -	21 5 -105
b:at 0	-78 18 28
b:at LOC	2 5 -13
b:at ORG	-62 43 -11
b:at PER	114 -120 -33
b:at TARGET	132 -45 -171
b:at a	-26 -42 63
b:at all	7 16 -52
b:at an	-80 -54 82
b:at every	77 -81 -71
b:at her	21 -14 -54
b:at his	-57 -15 41
b:at home	-41 86 -66
b:at last	71 -61 -94
b:at least	-39 37 -10
b:at length	2 44 -93
b:at one	-27 7 -8
b:at peace	-77 -81 83
b:at president	41 -20 -104
b:at rallies	80 -81 -84
b:at risk	32 -69 1
b:at that	-97 69 -10
b:at the	-59 -4 45
b:at them	71 -86 -65
b:at this	93 -12 -168
b:at times	44 -63 -24
b:at what	-13 59 -102
b:at women	-46 -21 34
b:at “	-107 65 -2
b:attack ,	38 -34 -24
b:attack ad	0 -45 6
b:attack in	106 -110 -92
b:attack on	-1 -26 0
b:attacked .	-4 3 -65
b:attacking PER	87 -68 -94
b:attacking TARGET	99 -95 -102
b:attacks '	-13 -9 -71
b:attacks ,	104 -78 -147
b:attacks .	14 -126 34
b:attacks on	68 -62 -64
b:attempt to	88 -56 -80
b:attempted murder	38 -42 -98
b:attempted to	70 -54 -91
b:attempting to	30 -6 -105
b:attention to	30 -99 1
b:attention with	-5 -2 -9
b:attorney 's	61 -60 -113
b:attorney ,	-40 47 -23
b:attorney PER	-73 41 6
b:attorney general	-1 6 -29
b:attorney in	79 -83 -78
b:audience 's	13 -75 8
b:audience ,	53 -26 -85
b:audience to	87 -91 -84
b:aug. 0	-5 65 -144
b:august .	65 10 -83
b:august 0	-100 123 -116
b:august of	85 -93 -72
b:aura of	-84 60 -50
b:authorities .	87 -89 -83
b:authorized to	-90 87 -77
b:autoplay autoplay	70 -75 -53
b:autoplay copy	70 -75 -53
b:avoid a	0 -69 25
b:avoid the	7 23 -33
b:award for	22 -90 35
b:aware of	-28 -39 40
b:away ,	-32 -26 22
b:away from	-8 36 -70
b:away with	57 -73 -14
b:back "	-27 5 -10
b:back ,	-84 61 8
b:back at	56 -28 -105
b:back his	-9 34 -49
b:back home	-81 -22 54
b:back in	78 -120 -12
b:back of	-104 39 0
b:back on	53 -134 11
b:back the	38 -75 3
b:back to	-49 -21 40
b:back up	85 -91 -76
b:backed PER	-102 -43 70
b:backed his	-77 85 -72
b:background .	-75 -20 38
b:background as	10 -91 51
b:background checks	-104 -10 63
b:backing of	25 -100 39
b:backlash for	-67 65 -75
b:backlash from	4 -6 -61
b:bad .	78 -74 -82
b:bad for	88 -92 -89
b:ball ,	-85 23 21
b:ban on	-69 -12 51
b:banned the	81 -71 -102
b:barrel .	-5 15 -52
b:bars .	-3 5 -47
b:base in	13 -78 21
b:based on	-18 44 -62
b:basement of	-40 -80 60
b:batch of	-11 2 2
b:battle ,	17 12 -37
b:battle heated	-53 50 -72
b:battlefield medics	-67 -34 63
b:be "	5 -34 17
b:be '	10 -29 -14
b:be LOC	-92 -18 45
b:be PER	-26 -31 36
b:be TARGET	-87 -44 67
b:be a	-24 -35 37
b:be able	-68 12 22
b:be an	108 -90 -78
b:be as	-89 6 63
b:be ashamed	42 -49 -15
b:be buried	13 29 -84
b:be called	84 -79 -75
b:be charged	78 -55 -91
b:be done	-67 61 -38
b:be forced	-56 -87 67
b:be given	-105 36 -9
b:be grateful	-73 -32 40
b:be held	45 -126 38
b:be his	-124 48 3
b:be in	62 -7 -71
b:be intimidated	13 -18 -4
b:be killed	10 17 -83
b:be less	96 -89 -89
b:be made	-40 57 -78
b:be more	-111 64 6
b:be no	-4 31 -83
b:be on	-2 -70 33
b:be one	-105 -1 64
b:be part	-77 22 14
b:be president	37 -58 -17
b:be released	-8 12 -36
b:be remembered	-4 -83 40
b:be replaced	50 -18 -93
b:be seen	81 -16 -132
b:be stepping	-19 51 -95
b:be the	-72 -76 100
b:be too	-17 -87 53
b:be used	-56 13 23
b:be “	-2 5 -60
b:bearer .	79 -76 -77
b:beat PER	-69 45 -20
b:became a	9 -11 -23
b:became elevated	0 -45 6
b:became known	-16 -90 54
b:became the	-25 -115 96
b:became upset	3 13 -72
b:because ,	-98 11 32
b:because ORG	2 31 -74
b:because PER	2 -18 4
b:because TARGET	-26 1 19
b:because he	44 -8 -62
b:because her	-28 8 13
b:because i	-53 -84 95
b:because it	-29 18 -24
b:because of	60 -32 -30
b:because she	59 -102 -14
b:because the	-10 32 -89
b:because they	97 -72 -67
b:because “	38 1 -73
b:become a	95 -73 -38
b:become an	43 10 -90
b:become something	-53 34 -3
b:become the	58 7 -99
b:becoming a	4 -95 40
b:becoming the	-86 -58 62
b:been .	-47 45 -28
b:been a	-79 -25 64
b:been able	-111 84 -39
b:been accused	52 -33 -114
b:been an	-65 7 36
b:been associated	-4 21 -77
b:been charged	-22 39 -83
b:been fired	-13 24 -93
b:been helping	-68 -1 15
b:been in	62 -18 -84
b:been interviewed	-84 86 -78
b:been invited	-92 -74 81
b:been made	25 8 -90
b:been on	15 -93 56
b:been outspoken	-33 -48 18
b:been selected	-78 4 31
b:been sent	3 13 -82
b:been set	-75 51 -12
b:been the	-67 -23 53
b:been through	-59 22 3
b:been under	90 -93 -76
b:been viewed	-42 56 -63
b:been widely	-2 10 -25
b:been working	-36 94 -115
b:been “	14 -30 -17
b:before ,	0 -46 11
b:before .	-85 90 -86
b:before ORG	26 -103 29
b:before PER	-8 58 -94
b:before TARGET	-24 69 -145
b:before being	25 28 -92
b:before he	-2 -59 22
b:before her	-88 91 -76
b:before his	-77 64 -42
b:before leaving	-84 43 -2
b:before she	-96 -38 84
b:before sunday	35 -79 10
b:before that	-11 -95 49
b:before the	87 -68 -51
b:before this	-19 -32 35
b:began after	17 -20 -54
b:began his	35 -102 37
b:began in	21 -55 14
b:began when	-8 -35 24
b:beginning of	2 -151 82
b:beginning to	32 -65 -1
b:begins to	80 -75 -85
b:behalf .	-3 10 -97
b:behalf of	-118 -64 95
b:behaved like	79 -75 -76
b:behavior .	40 -69 16
b:behind ,	52 -103 -3
b:behind PER	34 -21 -26
b:behind TARGET	-120 19 38
b:behind bars	-3 5 -47
b:behind him	56 -90 3
b:behind the	37 -114 45
b:being a	46 -76 -43
b:being an	14 15 -84
b:being called	85 -86 -74
b:being the	65 -32 -96
b:being “	71 -68 -70
b:belief that	-60 56 -19
b:believe TARGET	27 -62 4
b:believe he	-46 -1 28
b:believe in	-27 16 -21
b:believe it	-112 7 66
b:believe that	33 -34 -20
b:believe the	65 -28 -66
b:believed TARGET	87 -138 4
b:believed she	60 -85 4
b:believes TARGET	-40 -31 33
b:belonged to	41 -94 0
b:belonging to	74 -63 -106
b:below :	45 -3 -71
b:below TARGET	21 20 -93
b:ben jacobs	23 -63 9
b:bench .	28 -45 -3
b:beneath the	18 -9 -10
b:benefit from	-3 31 -37
b:benefited from	52 -46 -82
b:best and	-56 -88 76
b:best for	52 29 -82
b:best interest	4 -88 40
b:best of	-67 -64 59
b:best way	-79 -67 70
b:better life	-54 34 -40
b:better than	74 -82 -9
b:between 0	0 32 -83
b:between LOC	2 -18 2
b:between ORG	61 -130 9
b:between PER	2 50 -176
b:between TARGET	85 -73 -101
b:between a	-26 8 -21
b:between him	90 -93 -85
b:between himself	17 -93 36
b:between his	114 -117 -92
b:between people	31 -81 18
b:between the	8 32 -25
b:beyond his	6 8 -26
b:bid .	-71 44 17
b:bid could	33 -13 -75
b:bid for	-96 -3 69
b:bid to	64 -78 -38
b:big ,	-75 -89 87
b:bill ,	-43 -40 53
b:bill .	28 21 -67
b:bill and	-2 53 -97
b:bill that	23 -72 -1
b:bill to	-131 -28 89
b:bills .	64 -26 -87
b:bipartisan group	20 -30 0
b:bipartisan support	12 -109 57
b:bit more	-3 -21 7
b:bit of	34 15 -107
b:black MISC	-19 -4 10
b:black and	50 -95 -33
b:black people	-11 36 -89
b:black president	-101 7 57
b:black voters	14 -4 -27
b:black woman	-83 4 35
b:blame .	71 -69 -76
b:blame for	81 -63 -97
b:blamed TARGET	90 -82 -80
b:blamed the	22 -15 -87
b:blasted TARGET	100 -91 -109
b:blasted the	-18 37 -56
b:blitzer .	-73 4 19
b:block of	-47 52 -71
b:block the	-15 39 -94
b:blow to	32 15 -85
b:body was	-94 84 -12
b:boil down	30 -25 -33
b:bombing suspect	77 -92 -42
b:book ,	16 -9 -45
b:book .	61 -27 -95
b:book was	38 -23 -80
b:border .	-16 33 -79
b:border and	-1 65 -115
b:border security	-13 71 -86
b:borders ,	14 -24 -25
b:born in	10 -6 -21
b:borrowed a	15 13 -74
b:boss ,	-46 48 -90
b:both PER	28 12 -70
b:both TARGET	21 -15 -50
b:both a	15 -60 -36
b:both candidates	8 -94 35
b:both parties	-32 -83 50
b:both sides	39 45 -121
b:both the	-29 5 13
b:box is	-71 72 -76
b:bracelets .	31 -81 18
b:brain damage	-14 -1 -71
b:branch ,	-3 39 -82
b:branded '	60 -57 -55
b:breach of	68 -67 -80
b:break when	-76 82 -92
b:briefed on	-43 99 -115
b:briefing from	-86 -7 50
b:brink ,	-83 82 -85
b:brother ,	-75 -89 79
b:brought against	-22 26 -76
b:brought up	-19 37 -83
b:build a	26 -77 -6
b:building a	-55 -18 43
b:bumper sticker	-88 23 4
b:bureaucracy .	-28 12 -9
b:bush ORG	-51 59 -98
b:business ,	3 15 -47
b:business .	-99 57 0
b:businessman PER	32 -92 56
b:businessman and	-42 26 6
b:but ,	-74 108 -88
b:but -	-24 30 -71
b:but LOC	-95 -12 62
b:but ORG	116 -119 -97
b:but PER	-1 26 -60
b:but TARGET	38 -11 -68
b:but a	6 -46 27
b:but added	-16 55 -73
b:but after	-33 13 6
b:but also	-20 -22 20
b:but as	-45 -96 65
b:but because	-6 -108 71
b:but before	-93 29 25
b:but by	-63 -43 64
b:but did	-1 -3 -23
b:but do	3 -22 5
b:but even	76 -76 -88
b:but for	5 2 -17
b:but had	6 38 -70
b:but has	7 -76 44
b:but he	124 -51 -100
b:but her	-54 30 1
b:but his	-38 15 -18
b:but i	-26 69 -59
b:but if	6 -27 13
b:but in	36 -55 -7
b:but instead	58 -4 -103
b:but is	-20 30 -26
b:but it	-61 66 -34
b:but mr.	-64 28 15
b:but my	69 -67 -65
b:but neither	-36 -31 21
b:but not	81 -66 -80
b:but one	89 -90 -81
b:but said	-130 57 38
b:but she	-9 -47 28
b:but that	-10 -33 29
b:but the	-118 64 8
b:but then	-9 -30 20
b:but there	12 65 -124
b:but they	-11 -32 23
b:but this	-55 0 47
b:but to	0 -107 46
b:but was	31 4 -83
b:but we	-96 21 21
b:but what	2 -47 34
b:but when	86 -63 -91
b:but while	-40 -6 32
b:but who	-75 61 3
b:but with	-18 57 -91
b:by "	47 -72 -5
b:by -	53 2 -84
b:by 0	-84 -18 59
b:by LOC	-87 60 -13
b:by MISC	39 -30 -52
b:by ORG	45 -9 -76
b:by PER	49 -21 -43
b:by TARGET	50 -26 -68
b:by a	12 -79 47
b:by about	-27 -47 54
b:by all	-12 -5 -8
b:by an	-35 39 -23
b:by bias	-38 46 -58
b:by bringing	-99 -84 94
b:by far	-78 -59 67
b:by federal	86 -89 -66
b:by her	-33 50 -46
b:by his	-57 -32 42
b:by many	55 -75 -24
b:by more	-59 20 -9
b:by mr.	51 -1 -111
b:by name	59 -23 -66
b:by offering	57 8 -105
b:by one	25 -23 -21
b:by people	-90 -12 59
b:by phone	-93 103 -116
b:by saying	33 2 -110
b:by some	28 -29 -17
b:by special	-71 84 -117
b:by that	-20 35 -78
b:by the	0 -22 31
b:by trump	21 21 -72
b:by winning	18 -73 13
b:by working	-72 38 26
b:ca n't	32 9 -50
b:cabinet ,	-5 -37 29
b:cable news	101 -102 -96
b:calif. ,	-100 22 42
b:call ,	-18 57 -117
b:call .	-98 91 -29
b:call for	18 -85 40
b:call from	-35 -10 29
b:call him	81 -85 -69
b:call on	-50 25 -16
b:call the	77 -41 -111
b:call to	9 -13 -35
b:call with	-81 98 -93
b:called "	-38 22 -13
b:called MISC	3 -103 45
b:called PER	-47 82 -150
b:called TARGET	99 -142 -32
b:called a	10 -38 11
b:called for	-2 -43 38
b:called her	-14 25 -37
b:called him	-120 35 36
b:called it	-30 50 -74
b:called on	-1 47 -124
b:called one	1 -19 8
b:called out	50 -49 -8
b:called the	-85 104 -96
b:called “	76 -80 -39
b:calling PER	103 -102 -88
b:calling TARGET	86 -131 -47
b:calling for	41 28 -151
b:calling him	51 2 -76
b:calling it	-76 -12 71
b:calling on	-1 8 -38
b:calling out	91 -84 -79
b:calls TARGET	82 -75 -86
b:calls for	-25 26 -30
b:calls that	-25 27 -67
b:calls to	92 -91 -79
b:came after	14 17 -92
b:came amid	93 -99 -87
b:came as	-8 17 -34
b:came from	21 12 -65
b:came in	-92 48 -7
b:came into	-10 -81 49
b:came out	-11 -18 20
b:came to	46 -79 16
b:came up	56 -96 0
b:campaign 's	68 -58 -36
b:campaign ,	17 -33 3
b:campaign .	8 1 -34
b:campaign against	94 -71 -98
b:campaign and	93 -85 -99
b:campaign chairman	39 -12 -104
b:campaign event	6 -7 -12
b:campaign finance	58 -27 -128
b:campaign for	-78 27 27
b:campaign funds	79 -64 -90
b:campaign had	-63 52 -32
b:campaign has	-71 -44 85
b:campaign in	-33 45 -110
b:campaign is	-21 -92 63
b:campaign manager	-51 43 -38
b:campaign officials	17 -4 -37
b:campaign on	-92 21 36
b:campaign spokesman	-13 -73 35
b:campaign that	29 8 -55
b:campaign to	18 -46 11
b:campaign trail	-1 -16 -1
b:campaign with	51 -80 -19
b:campaigning in	46 -38 -30
b:campaigns of	24 -96 35
b:campus .	7 -21 -8
b:can .	-89 11 51
b:can and	-11 -13 1
b:can be	-81 104 -91
b:can come	-11 -21 7
b:can do	-48 -126 103
b:can have	-78 77 -45
b:can help	-82 18 27
b:can make	-98 36 23
b:can not	88 -118 -31
b:can only	-68 1 39
b:can stop	-86 28 1
b:candidacy for	-91 -85 85
b:candidate 's	-43 -86 65
b:candidate ,	-42 -60 82
b:candidate .	-118 22 59
b:candidate :	-77 74 -51
b:candidate PER	-56 -9 34
b:candidate for	-72 11 5
b:candidate in	-4 52 -81
b:candidate to	18 15 -38
b:candidate who	6 -49 8
b:candidates .	-88 14 7
b:capacity to	33 -4 -74
b:capital of	5 18 -59
b:caption PER	-34 -7 12
b:caption TARGET	-15 -5 -5
b:car .	13 9 -93
b:car and	52 -29 -88
b:care ,	-92 25 48
b:care .	14 0 -41
b:care about	72 -110 -15
b:care for	-50 0 29
b:care law	-73 5 48
b:care plan	-97 19 62
b:cared more	55 -54 -68
b:career ,	-44 52 -48
b:career .	5 -103 51
b:career and	19 -5 -30
b:career in	13 -73 2
b:caring about	67 -66 -68
b:carried out	113 -110 -94
b:carry out	-39 -18 37
b:carrying out	68 -79 -50
b:carson 0	-74 72 -56
b:case ,	73 -25 -154
b:case .	-63 65 -20
b:case against	-60 65 -92
b:case for	-27 -19 26
b:case is	-4 11 -52
b:case of	11 -75 32
b:case that	-30 -89 58
b:case to	42 8 -89
b:cases ,	48 -88 25
b:cast .	-86 -83 87
b:cast a	34 -87 7
b:cast the	-19 28 -33
b:catch up	-85 -104 96
b:caucus -	29 -44 3
b:cause ,	12 -75 19
b:cause .	54 -72 -46
b:caved to	83 -84 -72
b:center of	87 -160 -2
b:central LOC	-89 94 -88
b:central role	-12 -81 50
b:ceo PER	13 -25 0
b:ceo of	-86 -13 34
b:chairman ,	35 4 -106
b:chairman PER	105 -40 -153
b:chairman of	-86 -34 65
b:challenge the	-29 -77 68
b:challenger PER	-85 35 12
b:chamber 's	17 -62 14
b:champion of	-88 -55 76
b:chance of	-7 64 -75
b:chance to	-58 5 41
b:chancellor PER	-84 17 30
b:change ,	1 -55 28
b:change .	26 -87 12
b:change his	35 -32 -74
b:change the	-86 108 -108
b:change to	4 -23 -29
b:changes to	-12 9 -26
b:channel 's	-10 -43 30
b:character ,	60 -126 2
b:character in	-70 58 -48
b:characterization of	37 4 -100
b:charge of	30 -12 -37
b:charge that	77 -74 -76
b:charged .	-11 37 -88
b:charged in	-11 51 -91
b:charged with	60 -51 -70
b:charges ,	-24 53 -81
b:charges .	98 -97 -83
b:charges against	107 -115 -105
b:charges for	88 -84 -79
b:charges in	-4 15 -54
b:charges of	67 -77 -36
b:check box	-71 72 -76
b:chemical weapons	110 -118 -86
b:chief ,	-8 7 -17
b:chief PER	140 -154 -92
b:chief executive	-61 12 5
b:chief justice	-23 10 -13
b:chief of	-4 4 -36
b:chief strategist	84 -14 -134
b:child ,	-61 -10 54
b:children ,	13 -122 50
b:children and	4 -33 -4
b:children with	-46 -80 51
b:choice .	-27 -43 32
b:choice :	86 -75 -87
b:choice of	9 -53 30
b:chose to	-4 8 -4
b:church ,	-84 87 -64
b:church .	52 -89 -3
b:cited the	0 -1 -13
b:citizen .	-110 87 -74
b:citizens .	3 -69 16
b:citizens of	57 -96 10
b:city 's	-49 25 -11
b:city ,	-106 36 17
b:city .	15 12 -41
b:city of	-33 -16 27
b:city officials	-78 85 -68
b:civil liberties	29 -67 -13
b:civil rights	-84 -37 71
b:civil war	-32 -3 23
b:claim PER	-46 48 -48
b:claim TARGET	45 -82 -6
b:claim on	107 -109 -70
b:claim that	46 -47 -100
b:claim to	-49 63 -98
b:claimed .	-40 21 6
b:claimed that	14 39 -133
b:claiming TARGET	18 6 -77
b:claims of	27 4 -70
b:claims that	104 -66 -134
b:claims to	91 -62 -108
b:class -	-39 -95 65
b:class .	21 -97 24
b:class of	36 14 -88
b:classified emails	-8 -77 24
b:classified information	43 -13 -121
b:clear -	-75 -13 27
b:clear he	-80 -94 89
b:clear is	13 -36 -14
b:clear of	7 6 -79
b:clear politics	-82 13 35
b:clear that	-38 20 1
b:clear themes	-6 -59 23
b:clear to	-5 42 -73
b:clear understanding	-68 39 -47
b:climate change	-11 -3 16
b:clinch the	-81 40 -21
b:clinton ,	-8 -77 31
b:clinton .	-76 -27 33
b:clinton 0	0 13 -77
b:clinton and	-96 2 58
b:clinton email	-37 66 -83
b:clinton to	31 6 -83
b:clip of	33 40 -101
b:clips of	67 -78 -44
b:close PER	75 -72 -77
b:close friend	47 -36 -40
b:close to	12 35 -54
b:closely watched	-24 47 -71
b:closer to	43 32 -123
b:closest to	-31 44 -88
b:club for	-8 75 -98
b:co-founder of	-16 -39 45
b:co-host of	-91 -38 60
b:coalition of	-33 34 -16
b:code to	70 -75 -53
b:col. PER	41 -89 10
b:cold loser	76 -75 -75
b:colleagues and	-29 -6 5
b:colluded with	15 -15 -95
b:color ,	30 -57 1
b:column for	-3 -85 25
b:come .	-115 1 50
b:come after	-6 -84 47
b:come and	37 26 -113
b:come close	-84 35 26
b:come forward	70 -63 -83
b:come from	-27 -104 66
b:come out	27 -24 -29
b:come to	-8 -19 10
b:come together	-67 -88 67
b:come under	125 -123 -127
b:comes a	-104 77 2
b:comes as	95 -125 -43
b:comes from	-79 27 16
b:comes in	-10 5 -11
b:comes out	-3 -14 2
b:comes to	45 -13 -56
b:comfortable with	-86 -96 90
b:coming to	-99 20 38
b:comment ,	60 -86 9
b:comment .	55 -49 -71
b:comment from	-63 50 -40
b:comment on	-25 11 -53
b:comment that	74 -75 -78
b:commentary on	4 -62 20
b:comments "	-6 13 -87
b:comments .	90 -67 -113
b:comments about	40 -55 -114
b:comments and	8 17 -85
b:comments by	-4 27 -59
b:comments came	-51 59 -80
b:comments he	-50 2 33
b:comments on	1 -85 26
b:comments were	82 -58 -107
b:commissioner PER	-1 6 -66
b:commitment to	-38 -98 96
b:committed to	-123 -26 99
b:committee 's	24 -62 20
b:committee ,	-4 40 -57
b:committee .	21 -98 47
b:committee and	-60 88 -110
b:committee is	1 3 -33
b:committee to	-93 5 56
b:common cause	77 -73 -75
b:communications director	37 6 -102
b:communications with	78 -66 -111
b:communities ,	12 -74 24
b:communities .	-76 0 35
b:communities and	-73 -87 85
b:community 's	65 -79 -16
b:community ,	30 -118 27
b:community .	-7 -13 15
b:companies ,	38 22 -90
b:companies .	55 -82 -27
b:companies to	76 -74 -76
b:company 's	-97 -12 44
b:company ,	-20 19 -66
b:company .	-52 57 -73
b:compared to	-27 26 -16
b:comparing TARGET	3 -84 41
b:comparing the	41 -14 -92
b:complained that	107 -107 -99
b:complaints against	96 -98 -96
b:complete and	74 -72 -78
b:completely and	-4 -55 30
b:comply with	-41 45 -51
b:comprehensive immigration	1 -83 35
b:concerned about	77 -107 -48
b:concerned that	-32 -10 11
b:concerning the	-75 -63 74
b:concerns ,	6 -83 67
b:concerns .	-50 64 -89
b:concerns about	-68 32 28
b:concerns over	-5 -82 23
b:concerns with	113 -113 -105
b:concession to	22 27 -117
b:concluded that	-32 -70 35
b:conclusion by	-79 81 -81
b:condemn the	69 -73 -69
b:condemnation or	61 -72 -43
b:condition of	-16 -26 16
b:conduct a	-91 10 8
b:conducted by	-93 50 -10
b:conference ,	-2 33 -101
b:conference .	-77 5 36
b:conference at	-74 53 -52
b:conference call	-122 49 31
b:conference in	-128 -18 83
b:conference on	42 -41 11
b:conference that	37 -5 -90
b:conference with	2 -40 11
b:confidence in	33 -77 48
b:confidence that	22 39 -107
b:confident in	-68 -83 76
b:confirmation hearing	-48 49 -43
b:confirmed and	-75 46 -4
b:confirmed that	-111 112 -94
b:confirmed to	-14 34 -94
b:conflict of	10 0 -60
b:confrontation with	16 13 -100
b:congratulations to	-93 -108 103
b:congressional ORG	-13 -76 51
b:congressional district	32 -34 -8
b:congressional leaders	63 14 -111
b:congressman ,	-60 25 -18
b:congresswomen of	77 -80 -71
b:connection to	48 -50 -17
b:connection with	43 -18 -90
b:consequences .	17 -32 -65
b:conservative ,	-101 36 16
b:conservative groups	4 -74 35
b:conservative members	27 -70 7
b:conservative policy	-78 12 41
b:conservative who	-68 -59 56
b:conservatives .	-23 2 3
b:consider their	27 -3 -67
b:considered a	41 12 -83
b:considered the	-56 39 9
b:considering a	-25 73 -106
b:contact with	22 36 -96
b:contacts with	66 -64 -90
b:contempt for	5 17 -81
b:contempt of	29 -14 -62
b:contests ,	-7 -118 79
b:continue fighting	-67 -34 63
b:continue to	18 6 -49
b:continued .	-69 81 -48
b:continued below	-6 9 -19
b:continued to	4 -57 9
b:continues to	-114 -66 97
b:contradicts what	44 -41 -54
b:contrary to	77 -95 -66
b:contributed to	76 -13 -88
b:control .	47 -19 -84
b:controversial remarks	70 -78 -69
b:controversy over	62 -98 -16
b:convention ,	18 -85 33
b:convention .	46 -88 42
b:convention in	-90 4 44
b:conversation ,	21 40 -86
b:conversation about	27 19 -91
b:conversation between	-2 -8 11
b:conversation with	-87 50 8
b:conversations ,	76 -81 -51
b:conversations with	24 -15 -78
b:convicted of	-68 72 -79
b:conviction ,	36 -25 -72
b:conviction in	-43 50 -65
b:cooperating with	-19 37 -65
b:copy of	-14 -10 3
b:copy this	70 -75 -53
b:copyright ORG	-14 -51 39
b:copyright TARGET	-103 16 28
b:copyright getty	16 25 -91
b:cornish :	-74 41 -1
b:correct that	-89 -1 56
b:corruption .	45 -83 -23
b:corruption charges	-6 -96 27
b:corruption in	-56 -65 55
b:cost a	3 -75 25
b:could be	59 9 -127
b:could emerge	-66 5 20
b:could face	90 -94 -72
b:could get	-24 -83 55
b:could give	33 -13 -75
b:could have	28 11 -78
b:could help	-103 -80 96
b:could keep	-85 38 16
b:could make	-36 23 13
b:could n't	6 -16 -23
b:could not	-41 27 -3
b:could provide	-96 -26 51
b:could then	1 41 -79
b:counsel 's	22 3 -83
b:counsel .	-50 -12 24
b:counsel PER	-56 79 -179
b:counsel TARGET	-73 8 19
b:countered that	68 -7 -107
b:countries .	101 -121 -74
b:country 's	-4 -141 89
b:country ,	1 -43 6
b:country -	-2 14 -28
b:country .	2 -91 82
b:country and	79 12 -139
b:country as	-24 32 -18
b:country in	-84 14 42
b:country to	-15 -94 57
b:country ”	-32 -99 70
b:counts ,	82 -93 -67
b:counts of	23 -5 -148
b:couple "	-92 -74 81
b:couple of	63 -91 17
b:courage "	-78 -27 58
b:courage she	0 -45 6
b:courage to	-80 29 16
b:course ,	-109 73 1
b:course of	-27 -41 47
b:court .	-10 -6 -9
b:court filing	-6 29 -72
b:court heard	-16 49 -95
b:court judge	25 8 -81
b:court on	6 1 -61
b:cover for	79 -85 -86
b:coverage .	-21 35 -90
b:coverage of	71 -63 -90
b:covering the	-90 91 -83
b:create a	4 -96 39
b:create the	-75 -76 71
b:created in	-24 -49 27
b:created the	20 -75 7
b:creating a	4 1 -11
b:creation of	-66 18 38
b:credentials ,	-84 -97 78
b:credibility of	79 -82 -49
b:credit ,	-88 -76 86
b:credit he	40 -84 -5
b:crime ,	-6 -43 29
b:crime .	-18 -17 17
b:crime and	25 -88 -34
b:crimes (	10 3 -59
b:crimes .	58 -57 -70
b:criminal charges	-1 10 -79
b:criminal justice	-17 -16 26
b:crisis ,	-89 102 -93
b:crisis .	-26 -107 66
b:critic of	-96 58 20
b:critical of	95 -93 -81
b:criticism ,	87 -94 -60
b:criticism for	122 -137 -102
b:criticism from	12 -16 -51
b:criticism in	109 -120 -94
b:criticism of	47 -110 -15
b:criticize TARGET	74 -91 -61
b:criticized TARGET	152 -151 -157
b:criticized for	60 -30 -108
b:criticized the	-15 -38 18
b:criticizing the	11 -90 19
b:critics have	-21 -110 38
b:critics say	88 -89 -77
b:critics to	-41 46 -99
b:crowd at	38 -64 9
b:crowd of	-29 -91 60
b:crown prince	-23 24 -27
b:crucial to	-84 -62 76
b:cruz .	-33 51 -73
b:cruz battle	-28 24 -55
b:culpable homicide	-5 6 -74
b:culture ,	-44 9 21
b:current ORG	-70 21 -7
b:current ambassador	10 2 -64
b:curry favor	19 -9 -66
b:custody ,	0 28 -78
b:cuts .	47 -10 -89
b:cuts and	-3 10 -14
b:cynical ,	19 -9 -66
b:d -	-32 41 -56
b:daily show	-75 49 -5
b:damage to	79 -71 -82
b:dangers of	1 7 -76
b:date to	-75 -29 44
b:daughter 's	14 40 -110
b:daughter ,	-78 10 56
b:day ,	-83 62 -47
b:day -	-75 80 -81
b:day .	-91 0 40
b:day after	-91 78 -30
b:day before	-34 -34 46
b:day earlier	47 -26 -83
b:day for	21 -18 -20
b:day in	46 46 -133
b:day operations	-75 80 -81
b:day tactics	19 -9 -66
b:day to	-33 -86 51
b:days ,	-74 -51 61
b:days .	-118 68 -14
b:days after	-46 -83 94
b:days ago	-66 15 3
b:days as	68 24 -128
b:days before	21 19 -106
b:days of	-39 23 -18
b:days or	30 -57 -10
b:days to	34 -5 -56
b:deal ,	94 -44 -106
b:deal .	-34 -16 23
b:deal and	10 6 -36
b:deal as	52 -75 8
b:deal in	-48 68 -85
b:deal that	-6 13 -38
b:deal to	-53 24 6
b:deal with	18 -16 -34
b:dealing with	-100 33 25
b:dealings with	69 -67 -65
b:death ,	-27 41 -74
b:death .	40 -121 33
b:death in	1 1 -99
b:death of	5 -35 -26
b:death sentence	-86 49 23
b:death was	-96 92 -54
b:debate ,	-48 56 -21
b:debate -	-109 -12 68
b:debate .	-29 48 -74
b:debate and	94 -102 -88
b:debate has	-1 9 -15
b:debate in	87 -20 -127
b:debate on	-9 17 -90
b:debate performance	-1 -71 49
b:debates ,	-34 -72 52
b:debates .	28 9 -98
b:debt -	22 -21 -17
b:dec 0	23 -63 9
b:dec. 0	-102 30 -6
b:decade ,	-94 31 2
b:decade ago	35 32 -84
b:decade later	-86 0 20
b:decades ,	32 -122 44
b:decades .	81 -106 -13
b:decades of	2 -103 42
b:december ,	50 -26 -76
b:december .	-62 85 -105
b:december 0	-53 49 -114
b:decided that	-61 36 -30
b:decided to	9 25 -35
b:decision .	-120 94 -36
b:decision as	-97 37 40
b:decision in	-15 39 -81
b:decision on	42 26 -89
b:decision to	-12 24 -38
b:decisive wins	-86 11 22
b:declared TARGET	41 -77 -22
b:declared himself	21 -81 2
b:declined to	-49 64 -103
b:defeated PER	-96 -75 92
b:defend himself	-12 -62 19
b:defended TARGET	-107 -24 86
b:defended ms.	26 -35 -26
b:defender of	-33 -76 55
b:defenders ,	29 12 -78
b:defense .	-25 -48 46
b:defense of	-27 -13 25
b:defense secretary	-90 67 -43
b:definition of	56 -79 -32
b:deftly ignored	-6 -59 23
b:degree ,	-82 -24 66
b:degree in	-48 -9 21
b:degree murder	-76 79 -78
b:delegate -	-21 11 -30
b:delegate count	-87 10 15
b:delegates and	-25 -20 26
b:deleted and	87 -90 -61
b:deliver a	32 -16 -76
b:delivered .	37 23 -92
b:delivered a	-8 -7 -13
b:delivered to	61 -90 -16
b:dem primary	34 21 -64
b:demanded that	83 -76 -95
b:demeanor ,	8 -108 65
b:demise of	12 25 -80
b:democracy .	31 -33 -35
b:demonstrated that	-13 -44 16
b:demonstrates the	31 -23 -96
b:demonstrations .	27 17 -86
b:denials inoculate	61 -72 -43
b:denied .	-60 49 -53
b:denied a	-9 30 -85
b:denied that	25 42 -91
b:denounced TARGET	116 -114 -108
b:deny that	-108 72 18
b:departed "	-77 -81 83
b:department .	40 -8 -69
b:departure from	90 -85 -95
b:deportation policy	33 13 -84
b:deputy PER	16 -62 25
b:deputy attorney	-78 97 -90
b:deputy chief	-91 85 -73
b:describe the	34 1 -77
b:described PER	34 -94 29
b:described TARGET	-40 -170 106
b:described as	-100 68 -5
b:described by	64 -92 -31
b:described the	7 -5 -17
b:describing PER	-26 1 5
b:description of	-21 33 -76
b:deserves to	-26 -110 72
b:designed to	18 -63 36
b:despite being	88 -88 -89
b:despite her	12 2 -66
b:despite his	50 -42 -59
b:despite mr.	-10 39 -91
b:despite the	106 -112 -98
b:detail ,	-13 25 -77
b:detail -	-84 46 18
b:detention center	-74 11 25
b:determination .	14 -95 24
b:devastating consequences	5 -19 -65
b:development in	-75 -43 66
b:device media	-80 37 1
b:devoted to	-27 -86 45
b:dictator .	58 -99 3
b:dictator PER	-68 31 23
b:did ,	11 40 -111
b:did .	-15 18 -30
b:did PER	-72 64 -74
b:did TARGET	-93 93 -75
b:did for	-78 -5 11
b:did he	17 -16 -65
b:did is	-91 -63 81
b:did n't	88 -21 -160
b:did not	39 -18 -39
b:did the	-75 56 -13
b:did with	-4 -26 16
b:died ,	7 27 -71
b:died at	-83 93 -92
b:died from	-20 47 -90
b:died in	-92 57 8
b:difference between	-74 -13 57
b:different ,	-81 88 -77
b:differently than	61 -72 -43
b:difficult to	-39 11 14
b:dignity of	-7 -17 11
b:dionne of	-74 68 -73
b:diplomatic and	-15 8 -19
b:directed the	-6 -59 23
b:direction .	-83 -67 68
b:directly contradicts	44 -41 -54
b:director ,	-44 65 -132
b:director .	-51 57 -32
b:director PER	28 -4 -67
b:director of	3 0 -23
b:directs PER	-79 81 -81
b:dirty ,	60 -57 -55
b:disagree with	-98 -40 52
b:disappearance of	-88 90 -70
b:disappeared from	11 17 -81
b:disastrously ineffective	52 -60 -43
b:discrimination .	-41 4 28
b:discuss TARGET	-14 19 -74
b:discuss the	-4 14 -72
b:discussed the	2 18 -43
b:disgrace to	74 -72 -78
b:disingenuous and	16 -17 -55
b:display of	65 -65 -73
b:distanced himself	-47 25 10
b:distract from	0 35 -94
b:distraction for	-11 25 -67
b:district ,	-60 46 -27
b:district .	36 -2 -94
b:diversity ,	43 11 -89
b:division .	1 45 -78
b:divisive ,	19 -9 -66
b:divisive and	74 -68 -83
b:dna test	-8 28 -79
b:do '	10 28 -81
b:do ,	-60 82 -74
b:do -	-23 -4 14
b:do .	-1 11 -29
b:do about	-45 63 -93
b:do anything	106 -94 -117
b:do better	-67 -48 53
b:do everything	-5 29 -86
b:do for	-107 -30 82
b:do his	43 -94 18
b:do i	-16 51 -85
b:do it	-86 -7 51
b:do n't	107 -49 -84
b:do not	-36 50 -37
b:do so	25 -50 1
b:do something	-111 10 51
b:do that	-63 66 -53
b:do the	-97 -34 76
b:do their	78 -87 -76
b:do was	55 -54 -68
b:do with	-75 73 -46
b:doctors and	-84 -63 72
b:documents ,	-86 26 9
b:documents and	-15 29 -80
b:does ,	-99 68 18
b:does n't	38 -41 -6
b:does not	88 13 -132
b:doing ,	63 -32 -97
b:doing his	-38 36 -17
b:doing so	-55 72 -83
b:doing the	-8 34 -57
b:doing this	-101 -107 103
b:dollars from	82 -85 -76
b:dollars in	3 26 -32
b:domestic and	15 -68 -16
b:domestic violence	-52 8 28
b:donated funds	18 14 -64
b:done !	-33 9 -26
b:done ,	-26 20 8
b:done a	30 -110 4
b:done and	0 -45 6
b:done in	22 42 -89
b:done more	59 -60 -13
b:done so	-81 -39 59
b:donor ,	86 -92 -72
b:donors and	-37 33 -23
b:doubt that	-72 19 29
b:doubt the	-76 19 30
b:down ,	-25 21 -3
b:down .	97 -39 -117
b:down and	-54 62 -22
b:down as	64 -94 -16
b:down her	37 -13 -58
b:down in	-13 -46 25
b:down on	35 -114 48
b:down the	-12 27 -21
b:down to	25 -62 24
b:down with	-52 98 -125
b:downplayed the	-67 65 -68
b:dozens of	-3 -27 2
b:dr. PER	-24 -44 36
b:drew attention	52 -60 -43
b:driven by	-29 -2 15
b:driver ,	16 7 -83
b:drop out	-12 44 -94
b:dropped out	-2 54 -119
b:drudge report	17 -62 47
b:drug -	32 -15 -81
b:drug trafficking	89 -84 -99
b:drum major	-1 -74 24
b:dubbed the	-20 -14 17
b:due process	80 -60 -86
b:due to	-102 60 7
b:during PER	-60 -51 61
b:during TARGET	4 9 -24
b:during a	16 39 -86
b:during an	111 -110 -102
b:during her	-41 21 -10
b:during his	34 24 -105
b:during last	18 -109 49
b:during the	-13 7 -10
b:duty to	23 -83 16
b:e -	-16 -29 33
b:e.j. dionne	-74 68 -73
b:each of	11 -89 46
b:each other	-60 22 0
b:eager to	-81 14 45
b:earlier ,	-5 23 -40
b:earlier in	-86 33 11
b:earlier that	-91 52 17
b:earlier this	8 -109 79
b:early and	-4 -5 -9
b:early in	11 -21 -7
b:early on	-80 84 -85
b:earned her	-16 -7 4
b:earned the	-95 -74 88
b:ease ,	12 -88 24
b:easier for	-61 25 17
b:east of	-90 86 -71
b:economic adviser	18 -11 -14
b:economic plans	-5 -7 -5
b:economic policies	-16 -94 31
b:economic record	-37 -81 48
b:economy ,	-36 -58 81
b:economy and	48 -121 -32
b:economy is	-93 53 -18
b:editor PER	-28 17 -21
b:educated ,	-4 -73 20
b:education ,	-8 -100 65
b:education .	-77 44 -2
b:effect .	55 -42 -84
b:effect of	17 25 -92
b:effect on	-88 43 28
b:effort ,	-96 80 -55
b:effort .	-37 -36 45
b:effort to	49 -61 -19
b:efforts .	-28 -93 83
b:efforts have	-88 -83 82
b:efforts on	-108 22 34
b:efforts to	-16 14 2
b:eight -	-83 -82 89
b:eight years	-112 34 3
b:either .	-13 25 -93
b:either TARGET	-42 -22 31
b:either way	29 -13 -73
b:elect PER	-34 31 -44
b:elect a	-11 -28 22
b:elect in	23 -63 9
b:elected ,	-10 -24 7
b:elected and	-93 -76 91
b:elected leaders	5 -77 25
b:elected president	23 -82 31
b:elected to	38 59 -150
b:election ,	62 -117 12
b:election -	76 -51 -102
b:election .	60 -55 -23
b:election and	-57 47 -18
b:election campaign	-67 77 -38
b:election day	14 -32 -61
b:election in	-79 85 -53
b:election is	-75 -10 50
b:election night	-22 -36 39
b:election on	68 -79 -61
b:election that	-24 45 -78
b:elections ,	-47 -32 45
b:elections .	-63 37 12
b:electoral votes	-96 -69 87
b:elevated through	0 -45 6
b:else 's	8 -16 1
b:else to	-7 28 -76
b:email account	50 -24 -56
b:email address	67 -61 -68
b:email from	-89 15 34
b:email investigation	31 -36 -87
b:email probe	107 -107 -92
b:email scandal	29 -26 -90
b:email server	53 -42 -111
b:email to	-40 50 -55
b:emails ,	52 -46 -104
b:emails from	62 -24 -89
b:emails in	57 -52 -83
b:emails on	16 -1 -63
b:emails were	10 39 -129
b:embodiment of	0 32 -49
b:embrace of	64 29 -117
b:emphasized the	-68 -36 55
b:employee who	-13 16 -65
b:en masse	30 28 -81
b:en route	-80 80 -78
b:encounter ,	-23 17 -67
b:end ,	-22 -78 54
b:end a	-84 6 43
b:end of	-24 100 -108
b:end the	-67 -13 60
b:end to	10 -15 -35
b:endorsed PER	-13 7 -3
b:endorsed TARGET	-108 49 40
b:endorsement ,	-81 -82 81
b:endorsement of	27 -93 26
b:enemy of	15 6 -107
b:energy ,	-78 -99 95
b:enforcement agencies	-66 -32 59
b:enforcement officials	39 -12 -46
b:engaged in	79 -56 -86
b:engaging his	52 -60 -43
b:engaging in	-50 15 1
b:enough for	-93 81 -58
b:enough of	56 -25 -79
b:enough to	68 -97 -19
b:enter the	-78 47 -32
b:entered the	57 -61 -50
b:entering the	31 -41 2
b:entire campaign	9 0 -21
b:environment ,	-56 -97 63
b:episode .	-16 -91 36
b:equal pay	-18 17 -6
b:equivalent of	50 -12 -72
b:error -	-60 -30 59
b:escaped from	89 -91 -79
b:especially in	-70 49 -15
b:establishment .	4 -16 -6
b:estimate of	-72 -7 41
b:evangelicals reconcile	-60 86 -93
b:eve of	2 -79 44
b:even ,	83 -83 -84
b:even PER	46 -11 -95
b:even a	74 -73 -81
b:even as	200 -208 -144
b:even before	-82 31 21
b:even further	11 -85 50
b:even if	-47 -3 63
b:even more	9 14 -70
b:even so	25 28 -82
b:even some	68 -79 -72
b:even stronger	27 -9 -39
b:even the	26 -17 -80
b:even those	34 -6 -91
b:even though	25 -46 1
b:even when	28 -62 23
b:evening ,	-56 0 26
b:event ,	-56 -42 77
b:event .	30 -10 -79
b:events in	-98 -65 81
b:ever .	-58 30 7
b:ever delivered	27 52 -107
b:ever seen	-14 -22 15
b:ever since	15 14 -109
b:every MISC	-89 -8 12
b:every day	-41 -31 41
b:every issue	37 23 -77
b:every time	2 -88 36
b:everyone ,	43 -30 -35
b:everyone in	-92 -35 40
b:everyone who	55 -54 -62
b:everything TARGET	49 -97 24
b:everything he	-85 59 -10
b:everything in	10 2 -64
b:evidence ,	84 -91 -69
b:evidence of	0 33 -54
b:evidence that	88 -85 -57
b:evidence to	38 37 -101
b:ex -	53 -14 -106
b:exact opposite	-19 -17 16
b:exactly the	6 -21 9
b:example ,	-39 64 -63
b:example of	17 3 -40
b:exchange ,	-80 -12 51
b:exchange for	76 -79 -36
b:executive PER	-62 -94 81
b:executive actions	-91 88 -82
b:executive branch	-22 -9 21
b:executive order	67 -1 -85
b:exist .	-22 -64 3
b:expand his	-83 -83 80
b:expand the	13 17 -49
b:expected to	-44 -11 29
b:expects the	-77 -6 34
b:expenses including	18 14 -64
b:expensive handbags	18 14 -64
b:experience ,	-5 -88 22
b:experience and	-92 -84 83
b:experience dealing	-85 -5 48
b:experience in	79 -104 0
b:experience with	-14 50 -90
b:expert on	28 -76 23
b:experts .	39 -5 -83
b:explained that	-9 42 -55
b:explanation of	-109 81 1
b:expressed a	-36 51 -77
b:expressed in	-79 84 -81
b:extent of	53 -42 -85
b:extremely careless	51 -50 -46
b:extremist views	3 6 -84
b:eye ,	-84 13 45
b:eye for	-8 13 -15
b:face ,	4 38 -95
b:face of	22 -108 28
b:face the	40 -66 -1
b:faced a	85 -29 -99
b:faces a	85 -79 -93
b:faces up	87 -86 -75
b:fact ,	-84 32 26
b:fact -	86 -81 -85
b:fact that	-42 57 -26
b:facts .	88 -88 -84
b:facts :	96 -94 -89
b:failed record	-6 -59 23
b:failed to	36 -12 -114
b:failing to	132 -74 -161
b:failure to	64 -73 -72
b:fair ,	-100 43 -11
b:fair and	3 -92 40
b:faith .	43 -21 -77
b:fake news	-72 94 -143
b:fall .	-43 18 -22
b:fall in	139 -145 -126
b:fall to	-6 69 -137
b:false narrative	16 -8 -67
b:false statements	10 -17 -66
b:falsehoods .	-38 -2 22
b:familiar fashion	23 -63 9
b:familiar with	-47 27 7
b:families .	-87 -100 92
b:families of	30 -86 -4
b:family 's	-21 -3 5
b:family ,	-74 83 -89
b:family .	-83 -36 63
b:family and	26 -117 32
b:family attorney	-96 97 -78
b:family foundation	39 -16 -67
b:family in	-66 -13 38
b:family members	-44 -6 23
b:family to	-89 -90 89
b:family too	33 -13 -75
b:far ,	-37 23 2
b:far -	36 -33 -40
b:far .	-26 -6 -1
b:far as	16 -33 7
b:far more	-39 -52 58
b:far the	-95 -70 77
b:far too	-78 41 -31
b:fashion -	23 -63 9
b:fatal shooting	8 -1 -70
b:father 's	14 19 -101
b:father ,	-62 -17 51
b:favor of	88 -150 -31
b:favor with	19 -9 -66
b:favorability rating	54 24 -107
b:favorable to	-93 -33 54
b:fear of	-25 -21 24
b:featured in	-42 36 -77
b:featuring his	0 -45 6
b:feb. 0	8 5 -90
b:february ,	-48 83 -112
b:february 0	-18 53 -114
b:federal authorities	13 7 -92
b:federal court	11 12 -95
b:federal government	-19 -3 -1
b:federal income	79 -80 -79
b:federal investigators	72 -83 -54
b:federal judge	24 13 -88
b:federal office	-78 9 11
b:federal prosecutor	-72 -81 80
b:federal prosecutors	55 -94 22
b:feel that	-75 53 -30
b:fellow MISC	32 -15 -52
b:fellow ORG	-20 -133 50
b:felt like	-94 8 43
b:feud between	-25 19 -78
b:feuded with	-17 40 -104
b:few .	-89 -32 47
b:few days	-16 -102 59
b:few months	74 -103 -52
b:few weeks	-92 -10 40
b:few years	-36 -6 24
b:fifty -	-10 -80 37
b:fight against	-81 -97 98
b:fight for	6 -100 42
b:fight over	21 -88 19
b:fight the	-84 53 3
b:fight to	51 0 -118
b:fight with	-68 -3 46
b:fighter than	-3 -21 7
b:fighting ,	-67 -34 63
b:figure in	-44 47 -56
b:figure out	65 -14 -96
b:filed a	53 -23 -118
b:filing a	87 -93 -67
b:filled with	-4 -88 33
b:film ,	-83 82 -85
b:film actress	17 1 -62
b:film star	4 8 -78
b:finance minister	-69 -102 83
b:finances ,	54 -89 17
b:financial crisis	-66 46 -3
b:find a	-56 44 -15
b:find the	-17 33 -67
b:fire ,	-96 56 26
b:fire .	32 -16 -88
b:fire TARGET	111 -114 -87
b:fire and	9 36 -103
b:fire for	106 -95 -112
b:fire in	79 -90 -50
b:fired ORG	-30 -21 34
b:fired TARGET	-30 35 -96
b:fired back	126 -124 -122
b:fired from	27 -10 -120
b:fired in	-8 25 -63
b:firing TARGET	-52 60 -78
b:firing a	55 -98 7
b:firing of	131 -136 -111
b:firm ORG	71 -47 -52
b:firm of	93 -87 -93
b:first -	-158 82 20
b:first 0	79 -129 -19
b:first MISC	-52 -49 52
b:first PER	17 -48 22
b:first amendment	45 1 -105
b:first and	-31 62 -66
b:first black	-101 7 57
b:first debate	-16 -84 61
b:first elected	-20 -13 -2
b:first female	-3 -93 32
b:first in	-63 28 -4
b:first ladies	-82 88 -93
b:first lady	-48 -38 65
b:first minister	-55 8 16
b:first of	45 -13 -79
b:first person	-83 92 -83
b:first place	54 -47 -33
b:first published	23 -63 9
b:first since	38 -11 -75
b:first term	4 2 -25
b:first time	59 -42 -57
b:first year	-28 -67 55
b:fit to	-39 -12 40
b:five -	-50 30 5
b:five ORG	-22 -2 23
b:five counts	-3 1 -62
b:five days	21 -2 -73
b:five times	32 -34 -74
b:five years	58 -26 -53
b:fixing the	-54 -66 62
b:floor ,	-6 43 -83
b:floor speech	24 9 -101
b:flurry of	67 -76 -69
b:focus group	78 -69 -77
b:focus on	12 -7 -20
b:focused on	-50 -88 82
b:followers to	-13 -79 46
b:following a	-22 46 -118
b:following the	-16 -8 -3
b:food and	75 -65 -69
b:foot ,	-23 10 4
b:footage of	27 -22 -58
b:for "	13 24 -45
b:for '	48 -96 28
b:for ,	-39 6 7
b:for .	22 -103 41
b:for 0	9 -77 33
b:for LOC	-119 12 61
b:for MISC	-7 -57 32
b:for ORG	53 -49 -14
b:for PER	10 -15 -1
b:for TARGET	48 -71 9
b:for a	-29 117 -122
b:for abuse	106 -107 -86
b:for all	-104 10 52
b:for allegedly	92 -90 -128
b:for allowing	43 -107 -5
b:for an	-50 61 -35
b:for any	-22 -21 34
b:for being	-34 -91 50
b:for best	-95 47 -18
b:for both	-4 15 -35
b:for calling	87 -80 -88
b:for comment	43 -32 -32
b:for decades	-36 -26 24
b:for each	31 -93 13
b:for everyone	-3 -41 22
b:for example	-35 76 -86
b:for failing	85 -49 -132
b:for five	-55 -7 38
b:for giving	-2 -6 -16
b:for global	-3 -9 1
b:for governor	-105 47 -1
b:for having	9 4 -94
b:for help	-7 81 -108
b:for helping	-80 -69 68
b:for her	-2 49 -51
b:for him	-84 70 -6
b:for his	19 -107 35
b:for holding	-7 52 -75
b:for instance	72 -63 -53
b:for international	31 22 -89
b:for is	-20 66 -89
b:for it	-126 159 -125
b:for its	18 -102 45
b:for justice	-40 4 10
b:for law	8 -85 10
b:for lying	96 -92 -86
b:for making	39 -41 -34
b:for many	49 -141 27
b:for me	-97 8 48
b:for meeting	4 -19 -20
b:for millions	97 -85 -94
b:for months	66 10 -141
b:for more	-36 21 -27
b:for most	-71 -71 61
b:for mr.	0 37 -64
b:for much	-42 61 -99
b:for not	143 -95 -134
b:for office	4 1 -49
b:for one	-87 24 30
b:for others	-86 -85 90
b:for our	-54 -52 48
b:for over	-27 54 -75
b:for peace	3 -70 27
b:for people	-41 17 -13
b:for president	-93 -5 63
b:for questioning	-11 28 -81
b:for quoting	-41 36 -87
b:for re-election	77 -23 -111
b:for reasons	-30 -4 29
b:for refusing	35 -23 -65
b:for several	-7 53 -83
b:for sex	17 9 -78
b:for some	3 13 -32
b:for someone	-17 30 -28
b:for that	-5 28 -92
b:for the	17 -89 38
b:for their	-120 19 51
b:for them	16 -46 28
b:for this	-8 -27 18
b:for those	-103 32 34
b:for three	-27 68 -123
b:for trump	-8 -17 8
b:for two	-3 -65 36
b:for us	-46 24 -11
b:for using	114 -122 -106
b:for what	-26 -15 20
b:for which	-59 45 -18
b:for whom	17 -70 3
b:for women	-48 20 21
b:for years	-28 -29 14
b:for you	-60 -85 78
b:for young	-81 -99 96
b:for your	-80 -97 78
b:for “	-41 36 -33
b:force .	-83 -17 79
b:force a	-16 -95 60
b:force and	3 -7 -21
b:force in	-8 25 -27
b:forced to	-86 7 70
b:forcing PER	80 -91 -63
b:forefront of	-27 -80 53
b:foreign minister	-39 -58 74
b:foreign policy	72 -73 -34
b:form of	-10 29 -57
b:former LOC	-15 -88 68
b:former MISC	-6 4 -22
b:former ORG	69 -48 -23
b:former TARGET	-68 80 -80
b:former attorney	-16 31 -79
b:former first	-25 -15 23
b:former governor	60 -94 1
b:former national	-29 42 -90
b:former president	12 45 -85
b:former presidents	-74 58 -48
b:former secretary	-20 -34 33
b:former senator	-91 60 -11
b:former state	-20 -21 20
b:former trump	17 -13 -93
b:former vice	72 -54 -127
b:forty -	-78 19 13
b:forward ,	-15 -1 0
b:forward .	-70 62 -49
b:forward in	41 -76 11
b:forward to	-99 -63 82
b:forwarded to	64 -25 -75
b:fossil fuel	-101 3 73
b:fought for	-90 -80 86
b:found ,	-86 87 -82
b:found .	-91 72 -16
b:found TARGET	87 -111 -16
b:found a	-22 8 -24
b:found his	-13 -84 34
b:found in	28 -55 -3
b:found that	60 -55 -33
b:found the	-1 4 -96
b:foundation .	50 -23 -83
b:founded by	-29 -74 59
b:founder PER	30 -18 -80
b:founder of	39 -87 17
b:founding principles	42 -87 -6
b:four -	-69 56 -42
b:four MISC	33 0 -88
b:four years	67 -103 0
b:fox &	-15 16 -9
b:frankly ,	-79 78 -65
b:fraud and	-21 38 -75
b:freedom .	6 36 -72
b:freedom of	-76 13 51
b:freedom to	25 -78 11
b:fri 0	42 -76 -5
b:friday 's	4 50 -130
b:friday ,	-23 -23 36
b:friday .	-144 1 70
b:friday afternoon	-84 92 -86
b:friday for	89 -81 -86
b:friday he	-7 -38 18
b:friday morning	-66 57 -15
b:friday on	-8 -30 25
b:friday that	45 -15 -81
b:friday to	7 -6 -30
b:friday with	113 -119 -90
b:friend .	-9 55 -82
b:friend and	35 0 -62
b:friend of	-6 42 -64
b:friend to	-97 25 4
b:friendly and	-80 -85 87
b:friends ,	5 29 -97
b:friends and	-82 -88 90
b:friends in	-89 -13 48
b:from "	-8 -92 56
b:from 0	-60 -27 44
b:from LOC	-83 142 -101
b:from MISC	-11 54 -75
b:from ORG	-3 -9 -29
b:from PER	-125 61 19
b:from TARGET	-83 35 17
b:from a	76 -16 -91
b:from all	17 -88 27
b:from an	51 6 -85
b:from behind	63 -107 -18
b:from being	-84 83 -83
b:from both	13 -6 -16
b:from condemnation	61 -72 -43
b:from congressional	91 -98 -76
b:from entering	-38 38 -8
b:from federal	-74 21 9
b:from former	28 -5 -78
b:from hell	84 -87 -81
b:from her	3 2 -27
b:from his	90 -136 2
b:from house	44 -78 18
b:from lawmakers	53 -18 -86
b:from left	-91 79 -71
b:from mr.	-2 -22 9
b:from my	21 -107 28
b:from now	-11 -18 17
b:from people	56 -23 -77
b:from public	65 -12 -97
b:from the	-53 37 9
b:from their	-8 -25 22
b:from trump	52 -100 13
b:from upstate	-87 17 -10
b:front ,	6 30 -63
b:front -	22 -45 -3
b:front .	-13 -38 11
b:front of	-31 11 13
b:full confidence	-69 -11 20
b:full of	-50 -46 59
b:fun of	93 -98 -85
b:funding for	18 -73 12
b:funds ,	14 23 -98
b:funds for	-25 54 -82
b:funds was	18 14 -64
b:furious and	81 -83 -86
b:furious with	26 -81 20
b:further ,	-3 1 -21
b:fusion gps	-69 86 -84
b:future ,	-77 14 11
b:future .	-89 48 9
b:future and	46 -25 -36
b:future of	-120 50 29
b:gallup poll	-73 -74 67
b:gang of	16 -60 6
b:gang rape	24 -96 19
b:gave TARGET	-47 -46 55
b:gave a	-50 36 -2
b:gave him	4 -14 -5
b:gave his	-33 7 -5
b:gay ,	-30 11 -6
b:gay .	-28 -30 27
b:gay marriage	-2 -9 -27
b:gen. PER	-82 18 2
b:gender identity	-89 -25 66
b:general ,	10 15 -91
b:general -	-60 25 10
b:general .	45 -45 -37
b:general ORG	-61 57 -63
b:general PER	-78 87 -56
b:general election	8 12 -18
b:general in	48 -36 -95
b:generation of	-68 -89 75
b:get TARGET	-89 25 37
b:get a	47 -96 34
b:get enough	38 12 -87
b:get her	35 -83 9
b:get in	70 -37 -110
b:get it	-33 -32 31
b:get out	-133 -4 87
b:get the	-76 -32 77
b:get to	13 16 -41
b:gets the	-62 -84 70
b:getting a	-12 1 -27
b:getting the	78 -82 -77
b:getty images	29 20 -124
b:girl who	15 -78 19
b:give PER	-4 -81 52
b:give her	-7 -80 52
b:give him	44 -69 19
b:give the	0 -9 2
b:give up	92 -115 -40
b:given TARGET	-79 2 51
b:given a	-80 83 -85
b:given her	-12 -92 72
b:given his	-46 -67 49
b:given that	-28 40 -35
b:given the	51 11 -77
b:gives the	6 43 -100
b:giving a	21 -33 -3
b:giving him	-24 -66 61
b:giving “	-25 13 -6
b:gjelten :	-61 31 -5
b:gmt after	23 -63 9
b:gmt first	23 -63 9
b:go ,	81 -19 -114
b:go .	57 -36 -51
b:go and	-17 51 -111
b:go back	-7 34 -107
b:go beyond	74 -102 -3
b:go down	-11 -31 15
b:go on	-57 7 33
b:go through	-6 10 -15
b:go to	-2 35 -47
b:goal of	-14 -63 56
b:god 's	-69 -25 53
b:going forward	2 15 -41
b:going on	55 7 -127
b:going to	-65 51 -2
b:gone ,	46 -18 -72
b:good "	-13 -76 28
b:good for	-8 2 -18
b:good guy	-59 22 3
b:good morning	-61 99 -140
b:good of	-31 71 -79
b:good thing	-10 19 -15
b:good time	58 17 -95
b:got a	6 -79 38
b:got caught	13 -13 -62
b:got his	25 4 -63
b:got out	48 -30 -72
b:got the	-7 33 -81
b:got to	47 18 -91
b:gov. -	-16 -6 -5
b:government 's	44 -1 -75
b:government ,	7 -78 45
b:government .	-6 18 -20
b:government and	35 -114 18
b:government business	-1 -5 -62
b:government had	-22 6 -51
b:government has	-2 16 -82
b:government of	43 -44 -83
b:government officials	38 -82 12
b:government shutdown	2 -20 -13
b:government to	-98 24 33
b:government would	27 17 -81
b:governor 's	-38 -59 58
b:governor ,	-32 -22 34
b:governor .	-56 -62 65
b:governor PER	41 -78 14
b:governor TARGET	42 -65 -3
b:governor and	-13 47 -81
b:governor in	-86 -96 99
b:governor of	-6 13 -29
b:gps ”	-70 75 -78
b:grabbing women	7 -66 14
b:grand jury	32 27 -94
b:granting a	94 -95 -92
b:grasp of	-44 -66 36
b:grateful for	-61 -92 79
b:gratitude for	-68 -19 -4
b:great ,	-22 11 -42
b:great again	9 -18 -9
b:great for	-91 48 -18
b:great honor	20 -93 14
b:great leader	-85 -85 80
b:ground ,	-81 -18 50
b:ground game	-28 -78 52
b:ground in	-44 -6 32
b:ground on	-106 107 -103
b:group 's	-15 23 -16
b:group ,	68 -108 -35
b:group .	-104 57 20
b:group ORG	-34 -10 35
b:group of	54 -149 25
b:groups ,	36 33 -127
b:groups .	56 -81 7
b:groups and	14 47 -88
b:groups to	41 -92 -12
b:growth ,	23 57 -94
b:growth .	-102 -33 63
b:growth and	-5 -8 -6
b:guilty ,	75 -79 -65
b:guilty of	-12 -64 27
b:guilty on	22 -17 -68
b:guilty plea	-26 49 -82
b:guilty to	69 -66 -128
b:gun ,	66 -54 -65
b:gun control	9 -15 -2
b:gun to	-89 -3 45
b:gun violence	-4 -82 21
b:guns ,	-20 26 -19
b:guns .	-17 41 -74
b:guns on	-98 63 7
b:guy .	13 -41 -2
b:guy and	-59 22 3
b:guy who	25 -68 6
b:had "	-114 -10 74
b:had a	-28 -41 73
b:had already	-24 -14 13
b:had also	4 -18 4
b:had an	52 -60 -35
b:had arrived	-84 84 -71
b:had asked	55 -34 -57
b:had at	85 -111 -45
b:had become	80 2 -93
b:had been	-2 65 -113
b:had called	-74 96 -131
b:had created	11 -97 63
b:had described	-50 54 -86
b:had done	-49 -27 43
b:had ever	32 -41 -57
b:had finally	83 -82 -71
b:had given	-111 93 -66
b:had in	7 1 -43
b:had interrupted	80 -89 -68
b:had just	-20 31 -85
b:had launched	41 -26 -93
b:had lied	90 -93 -88
b:had made	36 -26 -83
b:had misled	27 -35 -81
b:had n't	28 -43 -18
b:had never	-76 87 -44
b:had no	39 -21 -58
b:had not	-83 32 23
b:had nothing	-83 1 28
b:had previously	0 -83 40
b:had reached	-87 91 -93
b:had received	49 9 -90
b:had said	14 36 -86
b:had seen	-50 25 3
b:had served	30 -16 -65
b:had some	-29 -2 18
b:had spent	-41 -97 84
b:had suggested	2 30 -82
b:had the	12 -138 78
b:had to	43 -17 -47
b:had told	24 -85 28
b:had tried	-32 41 -62
b:had used	13 9 -63
b:had voted	-29 11 6
b:had with	-90 86 -99
b:had “	-55 78 -55
b:hailed TARGET	-105 -98 101
b:hair and	-7 -38 27
b:half -	13 -37 -2
b:half the	84 -85 -83
b:hallmark of	18 -25 -27
b:hand ,	-49 -2 27
b:hand for	25 -90 30
b:hand to	-102 -87 93
b:handbags ,	18 14 -64
b:handful of	-88 -25 60
b:handling of	3 16 -152
b:hands of	-18 -60 45
b:happened ,	-88 104 -106
b:happened .	43 -28 -64
b:happened in	-81 91 -79
b:happened to	-2 -23 7
b:happening ,	49 -19 -93
b:hard -	67 -112 -12
b:hard as	-65 -73 75
b:hard to	-113 9 73
b:harder for	87 -99 -61
b:has "	-16 -84 42
b:has ,	16 -108 47
b:has .	27 -92 -2
b:has 0	-112 58 -27
b:has TARGET	-103 53 41
b:has a	11 -29 -26
b:has aggressively	65 -93 -35
b:has agreed	39 -40 -31
b:has already	-96 64 10
b:has also	93 -34 -156
b:has always	-46 -59 63
b:has an	42 -118 13
b:has any	38 14 -82
b:has appeared	-42 32 -27
b:has asked	-85 55 -27
b:has become	0 -9 -16
b:has been	5 -64 40
b:has called	4 65 -97
b:has changed	-85 90 -93
b:has come	88 -72 -55
b:has died	-87 49 0
b:has done	-24 -75 55
b:has earned	-76 3 33
b:has endorsed	21 12 -39
b:has ever	-72 37 26
b:has faced	47 4 -121
b:has filed	19 1 -68
b:has found	56 -7 -79
b:has given	-109 21 23
b:has gone	77 -66 -78
b:has had	18 3 -63
b:has helped	-79 -74 69
b:has his	3 7 -54
b:has kept	-42 2 1
b:has largely	-95 46 16
b:has led	9 -23 -27
b:has long	59 -124 0
b:has made	2 -42 4
b:has maintained	36 11 -86
b:has more	-77 -11 24
b:has n't	-17 16 -17
b:has never	44 -104 6
b:has no	88 -88 -22
b:has not	-75 167 -145
b:has nothing	-3 19 -63
b:has penned	-87 39 -5
b:has played	-91 -97 95
b:has pleaded	79 -98 -64
b:has previously	12 50 -87
b:has proven	-37 -119 71
b:has put	10 9 -44
b:has received	85 -76 -89
b:has remained	14 -12 -21
b:has repeatedly	-53 -103 69
b:has resisted	-51 -107 70
b:has resulted	46 -5 -76
b:has run	-11 -28 4
b:has said	72 85 -225
b:has shown	22 -96 9
b:has since	77 -116 -7
b:has spoken	-108 47 16
b:has taken	-11 45 -71
b:has the	-80 35 36
b:has to	-3 89 -116
b:has turned	21 -87 37
b:has what	56 -96 -17
b:has “	-18 -9 25
b:have .	14 -61 12
b:have TARGET	23 10 -104
b:have a	-32 3 -1
b:have already	12 -21 -57
b:have an	-82 45 -11
b:have any	-54 63 -67
b:have become	-25 23 -24
b:have been	-11 27 -60
b:have called	-13 15 -72
b:have charged	0 9 -71
b:have come	-68 -95 83
b:have confidence	11 32 -88
b:have described	-107 12 74
b:have died	-87 99 -84
b:have done	63 -32 -73
b:have given	-10 -55 30
b:have had	49 5 -121
b:have heard	-115 108 -68
b:have helped	-91 8 47
b:have hurt	-41 15 17
b:have joined	-73 76 -70
b:have known	-5 22 -70
b:have led	38 -103 7
b:have made	49 15 -93
b:have much	34 -63 0
b:have n't	11 34 -82
b:have never	-51 -79 69
b:have no	-6 -30 23
b:have not	9 21 -53
b:have said	37 -39 -21
b:have seen	58 16 -112
b:have shown	-31 -105 74
b:have some	-76 44 -5
b:have taken	23 -52 9
b:have that	49 -24 -63
b:have the	-34 -52 58
b:have to	-105 93 -44
b:have trouble	24 1 -87
b:have voted	58 -96 -15
b:have won	-95 -33 34
b:have “	61 -108 -18
b:having a	54 -107 9
b:having an	-27 -11 20
b:having her	75 -74 -69
b:having the	84 -84 -92
b:he "	-33 53 -90
b:he 'd	122 -88 -93
b:he 'll	-67 -11 45
b:he 's	-6 -36 34
b:he acted	-4 -28 16
b:he added	-53 46 -24
b:he advanced	71 -69 -76
b:he agreed	-74 39 4
b:he also	86 -96 -21
b:he always	90 -85 -90
b:he and	-48 3 26
b:he asked	-6 18 -33
b:he became	-6 -14 3
b:he began	45 -82 14
b:he believed	78 -102 9
b:he believes	-131 48 64
b:he called	-27 71 -77
b:he came	-71 -40 48
b:he can	49 -72 -23
b:he claimed	80 -76 -93
b:he could	-55 -17 46
b:he did	-28 -40 68
b:he does	-75 2 70
b:he expected	-66 64 -64
b:he expects	-105 41 -37
b:he felt	-33 -36 34
b:he fired	-22 35 -70
b:he found	6 7 -100
b:he gave	43 -39 -83
b:he got	99 -100 -90
b:he had	67 -31 -64
b:he has	-35 -58 57
b:he himself	-31 47 -66
b:he insisted	-24 -109 53
b:he is	18 -59 -3
b:he killed	28 -24 -70
b:he knew	-64 25 -6
b:he knows	44 -21 -54
b:he learned	-55 46 -21
b:he left	49 -89 -9
b:he lied	72 -55 -131
b:he loves	-88 -92 85
b:he made	-14 -3 4
b:he may	-39 -53 46
b:he might	20 -9 -30
b:he misled	31 -30 -61
b:he must	-56 58 -43
b:he needs	-128 98 -56
b:he never	21 1 -58
b:he noted	-95 -48 76
b:he paid	-13 9 -14
b:he prepared	55 -80 -42
b:he received	60 -87 -31
b:he remains	1 -91 49
b:he repeated	9 -3 -81
b:he resigned	75 -57 -98
b:he said	64 -79 4
b:he says	-88 44 22
b:he seemed	-89 38 22
b:he sent	-104 90 -62
b:he should	51 -31 -30
b:he spoke	-97 74 -60
b:he still	-49 54 -21
b:he suggested	13 -13 -84
b:he supported	-119 4 56
b:he testified	21 -23 -59
b:he thinks	-17 90 -130
b:he thought	-11 -16 14
b:he threatens	89 -88 -80
b:he told	-44 93 -124
b:he took	3 -154 63
b:he tweeted	55 -99 -12
b:he walked	-63 90 -91
b:he wanted	63 -23 -127
b:he wants	32 -58 6
b:he was	-103 -25 125
b:he waved	-66 -9 21
b:he went	-89 47 21
b:he will	15 8 -49
b:he won	-2 -78 28
b:he would	-52 72 -71
b:he “	-60 80 -61
b:head -	26 2 -80
b:head and	33 -86 -3
b:head of	-102 20 25
b:head sadly	55 -54 -68
b:head with	-17 56 -94
b:heading into	-73 -78 70
b:headline :	67 -66 -69
b:headlines ,	75 -74 -69
b:health ,	10 -52 21
b:health -	97 -93 -94
b:health .	5 -65 31
b:health and	-95 62 -35
b:health care	-99 69 29
b:health insurance	-63 17 19
b:heaped praise	1 -88 22
b:heard TARGET	-48 32 -4
b:heard from	0 59 -85
b:hearing .	-31 61 -100
b:hearing from	-14 26 -78
b:heat on	41 -88 7
b:heated up	-53 50 -72
b:height of	42 -28 -72
b:held at	0 -56 27
b:held between	31 -81 18
b:held by	9 -87 38
b:held in	26 -12 -39
b:help .	-31 76 -72
b:help his	16 -86 -18
b:help on	-19 -28 8
b:help us	-94 2 48
b:helped him	-88 -105 96
b:helping him	57 -72 -67
b:helping the	-93 -86 85
b:helping to	-5 21 -42
b:her #metoo	75 -74 -69
b:her ,	11 7 -45
b:her .	-61 59 -11
b:her 0	36 -10 -80
b:her LOC	-31 46 -55
b:her MISC	-40 -21 38
b:her ORG	9 -53 18
b:her a	48 -46 -26
b:her actions	73 -84 -64
b:her advice	-86 -93 92
b:her and	12 -14 -26
b:her as	6 -93 46
b:her body	-84 84 -71
b:her campaign	-6 -11 -23
b:her career	-30 -51 45
b:her closest	-82 -90 86
b:her death	-85 85 -91
b:her decision	-6 -20 28
b:her election	0 23 -69
b:her email	-3 -75 30
b:her emails	57 -24 -81
b:her family	48 -69 -5
b:her father	21 -26 -10
b:her first	20 -122 57
b:her for	-40 9 15
b:her handling	72 -78 -57
b:her health	-49 -64 61
b:her home	14 -29 -67
b:her husband	11 26 -180
b:her in	71 -41 -71
b:her into	-35 7 14
b:her journey	-70 -87 78
b:her life	-120 -29 64
b:her long	-67 -7 34
b:her most	-79 62 13
b:her new	-81 47 -19
b:her now	15 -2 -57
b:her office	22 17 -98
b:her on	60 -110 -11
b:her own	-22 38 -57
b:her parents	23 -75 37
b:her primary	13 -9 -7
b:her private	86 -91 -74
b:her public	-25 28 -78
b:her relationship	64 -84 -10
b:her show	81 -73 -94
b:her sister	-56 82 -83
b:her story	46 -37 -23
b:her tenure	9 0 -30
b:her time	-10 -61 48
b:her to	104 -28 -123
b:her up	94 -106 -76
b:her use	17 -3 -44
b:her while	50 -40 -68
b:her with	98 -96 -84
b:her work	-16 -82 74
b:her “	-67 -79 73
b:here 's	22 -8 -43
b:here ,	-17 -124 96
b:here .	6 11 -84
b:here are	20 -87 66
b:here for	-101 91 -43
b:here in	25 -103 43
b:here is	-15 43 -52
b:here with	-89 51 -20
b:hero .	-1 -65 35
b:hero ”	-8 9 -13
b:herself as	-52 -65 64
b:herself at	-3 -21 7
b:high -	16 -69 11
b:high school	-41 51 -62
b:higher taxes	-90 46 8
b:highest -	-48 -78 98
b:highlight his	-29 -30 31
b:highlighted the	20 -10 -71
b:highlighting the	-84 -24 55
b:highly unusual	-21 36 -69
b:hill ,	73 -75 -76
b:him ,	89 -83 -48
b:him .	2 -53 11
b:him a	-47 6 0
b:him and	11 -61 8
b:him as	11 -36 -20
b:him at	-5 -4 -17
b:him but	37 -39 -62
b:him by	48 -4 -92
b:him during	47 -10 -100
b:him for	-46 -13 32
b:him from	41 6 -103
b:him in	-109 -28 82
b:him of	-25 -39 24
b:him off	43 -31 -88
b:him on	-128 41 35
b:him that	37 -37 -33
b:him the	-16 -1 -22
b:him to	9 -11 -25
b:him well	-59 -18 31
b:him when	-50 65 -78
b:him with	-44 -57 48
b:him “	46 12 -68
b:himself .	10 -136 58
b:himself against	-57 20 27
b:himself and	5 2 -60
b:himself as	-128 29 37
b:himself by	32 -90 5
b:himself from	-27 21 0
b:himself to	12 3 -36
b:himself with	-43 -33 32
b:hint of	51 -35 -62
b:hinted at	-46 2 26
b:hired by	-84 81 -66
b:his "	15 -37 4
b:his 0	31 -77 9
b:his LOC	-39 78 -101
b:his MISC	-55 -33 73
b:his ORG	51 20 -160
b:his TARGET	70 -71 -78
b:his ability	-7 -20 9
b:his acceptance	-45 62 -52
b:his actions	63 -20 -88
b:his administration	57 -75 -25
b:his agenda	-77 -15 23
b:his aides	0 -50 31
b:his allies	14 6 -24
b:his announcement	37 16 -97
b:his anti	52 -64 -55
b:his argument	-13 -109 48
b:his assistance	12 -59 -16
b:his audience	40 -85 19
b:his back	-38 51 -83
b:his backing	-31 -71 66
b:his base	47 -103 -12
b:his best	-76 -111 99
b:his body	-85 8 41
b:his brand	50 -90 -19
b:his brother	-119 23 15
b:his business	11 -10 -12
b:his campaign	-67 76 -9
b:his candidacy	-88 10 18
b:his career	-35 -37 31
b:his case	83 -88 -80
b:his character	-15 37 -100
b:his chief	-93 51 -20
b:his client	-20 45 -84
b:his close	-21 60 -90
b:his comments	-13 13 -58
b:his communications	49 -45 -80
b:his company	71 -47 -96
b:his constituents	-80 59 -31
b:his contacts	24 -21 -61
b:his conversations	30 -42 -67
b:his conviction	5 17 -56
b:his country	-17 5 7
b:his crimes	66 -67 -62
b:his criticism	108 -109 -96
b:his current	-79 52 -11
b:his daughter	-87 20 24
b:his decision	-148 31 33
b:his defense	17 -22 -25
b:his duties	-72 10 -10
b:his economic	-98 -59 79
b:his efforts	-58 -115 93
b:his endorsement	-40 -115 89
b:his enemies	81 -80 -91
b:his entire	39 -33 -64
b:his family	-150 -92 127
b:his father	-146 29 54
b:his first	70 -4 -96
b:his followers	4 -120 44
b:his former	16 36 -135
b:his four	-89 51 -2
b:his friend	-92 104 -106
b:his future	49 -13 -80
b:his governing	24 15 -73
b:his government	-19 46 -85
b:his gun	-60 -21 48
b:his handling	80 -87 -74
b:his hands	92 -83 -99
b:his head	23 30 -125
b:his health	0 -133 54
b:his home	60 8 -125
b:his insults	0 -45 6
b:his interactions	-40 45 -67
b:his interview	-18 -21 25
b:his job	-59 22 12
b:his july	86 -88 -75
b:his largest	61 -80 -8
b:his latest	-22 59 -92
b:his lawyer	51 -127 4
b:his leadership	-26 -108 54
b:his lies	74 -81 -67
b:his life	-42 23 -11
b:his meeting	31 -81 18
b:his message	-11 -44 33
b:his mind	-2 -90 61
b:his most	63 -98 -1
b:his mother	-102 22 22
b:his name	8 33 -87
b:his neck	-36 67 -102
b:his obliviousness	71 -69 -76
b:his office	18 42 -85
b:his opening	64 -9 -99
b:his opponent	-38 57 -83
b:his opposition	10 -16 -58
b:his own	90 -36 -70
b:his parents	-105 69 -33
b:his party	-19 -109 54
b:his past	25 -22 -75
b:his personal	109 -115 -95
b:his planned	-85 65 -42
b:his point	0 21 -89
b:his policies	-56 18 3
b:his political	-12 15 -22
b:his position	63 8 -149
b:his post	28 -6 -85
b:his power	-79 78 -69
b:his predecessors	-75 -39 75
b:his presence	-96 -5 49
b:his presidency	12 -28 -7
b:his private	103 -112 -95
b:his qualifications	-15 46 -71
b:his re-election	-63 23 28
b:his recent	-30 24 -28
b:his reelection	73 -84 -56
b:his release	89 -24 -124
b:his remarks	17 35 -115
b:his resignation	26 5 -111
b:his response	40 18 -111
b:his right	-10 33 -43
b:his rival	31 -11 -102
b:his role	-9 38 -60
b:his seat	-15 -27 9
b:his second	-96 -96 97
b:his service	-32 -100 67
b:his sexual	19 -27 -64
b:his side	-26 -77 43
b:his signature	-29 -88 63
b:his son	-46 -61 70
b:his speech	63 -110 26
b:his staff	-80 43 -35
b:his state	39 32 -96
b:his statement	80 -73 -98
b:his strong	0 10 -30
b:his strongest	6 1 -13
b:his support	29 -26 -36
b:his supporters	3 5 -30
b:his tax	115 -116 -121
b:his team	-78 -39 92
b:his term	-7 -23 9
b:his then	39 4 -94
b:his time	-6 -15 -18
b:his true	-79 11 47
b:his vehicle	-24 26 -12
b:his viability	57 -81 -20
b:his victory	-1 -70 11
b:his way	15 19 -60
b:his whole	-2 -70 32
b:his wife	13 15 -46
b:his words	33 -47 -12
b:his work	-105 -16 79
b:his “	3 -64 36
b:history '	5 16 -66
b:history ,	-84 -22 45
b:history .	115 -119 -101
b:history for	3 35 -72
b:history of	94 -57 -83
b:hit the	-49 7 32
b:hold PER	61 -34 -88
b:hold TARGET	19 -94 22
b:hold on	15 -11 -59
b:hold the	-84 46 -8
b:holding a	14 -17 -24
b:holding up	13 -15 -5
b:holds a	-41 26 -4
b:home ,	62 -93 -7
b:home .	-118 61 -3
b:home and	-9 -4 -13
b:home from	-5 26 -90
b:home in	-63 91 -178
b:home state	64 9 -84
b:home to	-132 47 21
b:honest and	76 -33 -82
b:honesty and	40 -23 -52
b:honor .	-80 26 -9
b:honor and	-67 8 -9
b:hope ,	39 -77 3
b:hope for	-124 -30 44
b:hope that	-123 -56 90
b:hopeful that	-72 -71 65
b:hopes of	35 43 -101
b:hopes to	-77 -80 73
b:hoping that	11 50 -89
b:hoping to	9 -94 39
b:hospital ,	-93 18 19
b:hospital .	42 -46 -7
b:hospital bracelets	31 -81 18
b:host PER	76 -40 -124
b:host TARGET	-52 63 -69
b:host of	27 28 -128
b:hosted a	-82 23 10
b:hosts ORG	-89 87 -73
b:hotel and	2 -17 -1
b:hour ,	-71 39 13
b:hours after	45 -7 -135
b:hours before	64 -27 -120
b:hours later	-38 58 -67
b:hours of	38 -1 -108
b:house ,	27 -89 25
b:house .	44 -12 -111
b:house ORG	77 -60 -52
b:house in	-76 29 -38
b:house majority	62 -37 -80
b:house minority	-148 74 5
b:house speaker	71 13 -164
b:how LOC	86 -87 -85
b:how TARGET	-69 -89 80
b:how evangelicals	-60 86 -93
b:how he	-117 20 57
b:how it	-17 -9 8
b:how long	-17 53 -84
b:how many	-13 34 -93
b:how much	-75 70 -62
b:how quickly	43 -20 -89
b:how she	17 14 -96
b:how that	-40 59 -67
b:how the	19 -32 -12
b:how they	22 -22 -16
b:how to	11 -101 55
b:however ,	21 17 -65
b:human rights	91 -54 -88
b:hundreds more	65 -71 -73
b:hundreds of	87 -58 -70
b:hurricane maria	101 -87 -96
b:hurt :	71 -69 -76
b:husband 's	-62 68 -101
b:husband ,	13 -3 -27
b:husband from	101 -105 -96
b:i 'd	50 -14 -86
b:i 'll	-8 -3 -8
b:i 'm	-24 -77 69
b:i 've	1 -29 31
b:i TARGET	-149 97 -9
b:i agreed	10 -88 18
b:i am	-33 22 -9
b:i believe	-58 -30 38
b:i bet	-12 22 -76
b:i can	11 -30 14
b:i could	-8 -65 48
b:i did	100 -134 16
b:i do	50 40 -126
b:i fear	1 40 -89
b:i felt	-30 -4 8
b:i guess	24 -55 15
b:i had	5 -11 -29
b:i have	-17 67 -79
b:i hope	-26 -10 19
b:i just	-57 -30 56
b:i know	-103 72 -30
b:i look	8 -86 19
b:i love	-49 31 -14
b:i made	67 -19 -67
b:i mean	-4 52 -116
b:i never	8 -89 28
b:i ran	-79 81 -81
b:i respect	43 -86 -17
b:i said	-56 -34 52
b:i say	-5 -48 33
b:i see	-86 1 43
b:i should	57 -42 -65
b:i think	-41 40 3
b:i thought	-51 54 -20
b:i told	-96 99 -94
b:i want	-157 113 -72
b:i was	-85 12 42
b:i will	-66 -19 46
b:i would	-5 -5 -8
b:idea of	90 -77 -76
b:idea that	30 -6 -97
b:idea what	-6 33 -84
b:ideas ,	4 -22 -40
b:identity ,	-80 87 -87
b:if LOC	-78 -91 94
b:if ORG	-99 -8 72
b:if PER	-140 156 -81
b:if TARGET	57 -109 10
b:if confirmed	7 49 -80
b:if elected	-76 -15 38
b:if he	-18 -9 -18
b:if his	51 4 -79
b:if i	72 -53 -85
b:if it	50 15 -137
b:if mr.	-81 -37 61
b:if obama	44 52 -121
b:if she	-15 38 -89
b:if so	-5 -4 -24
b:if that	21 19 -130
b:if the	-40 107 -102
b:if there	-5 10 0
b:if they	-59 93 -79
b:if this	19 -46 9
b:if we	2 -116 91
b:if you	34 -16 -21
b:ignorance of	78 -75 -74
b:ignored much	-6 -59 23
b:illegal immigrants	-99 52 33
b:illegal immigration	30 -50 -3
b:illegally .	-49 37 -8
b:image caption	10 27 -134
b:image copyright	11 -5 -71
b:images image	68 -35 -102
b:immature invective	-6 -59 23
b:immediately after	-71 16 0
b:immediately returned	-67 -34 63
b:immigrants ,	-11 -93 42
b:immigrants .	-25 21 -14
b:immigrants who	-87 61 -1
b:immigration ,	-62 -25 56
b:immigration .	64 -29 -69
b:immigration law	24 24 -86
b:immigration policies	17 3 -61
b:immigration reform	-67 42 8
b:immigration was	27 4 -79
b:impact .	8 -100 55
b:impact of	8 -36 23
b:importance of	-100 30 -13
b:important ,	-39 75 -103
b:important than	-65 -86 80
b:important to	-68 -28 42
b:importantly ,	-27 -16 -6
b:impressed with	-92 -39 60
b:improperly used	87 -75 -78
b:in "	-47 -10 19
b:in '	-56 43 -23
b:in ,	66 -75 -44
b:in -	-21 -52 42
b:in .	-25 19 -17
b:in 0	-98 51 29
b:in LOC	57 -45 -41
b:in MISC	-37 -52 70
b:in ORG	-28 -64 51
b:in PER	-71 11 23
b:in TARGET	-287 283 -149
b:in a	12 26 -31
b:in addition	-27 16 -10
b:in advance	-35 53 -81
b:in all	-26 -42 48
b:in an	-25 -21 32
b:in and	61 -14 -78
b:in another	39 -7 -53
b:in any	64 -95 6
b:in april	45 -6 -64
b:in august	105 -55 -106
b:in bad	-3 -96 54
b:in both	-98 4 39
b:in charge	35 -77 31
b:in connection	52 -22 -101
b:in contempt	-5 14 -68
b:in court	30 -22 -102
b:in debate	-9 -35 34
b:in december	-46 80 -196
b:in detail	-32 49 -81
b:in direct	45 -4 -72
b:in early	-8 37 -72
b:in exchange	76 -79 -36
b:in fact	-10 -43 41
b:in familiar	23 -63 9
b:in favor	97 -143 -49
b:in february	42 0 -113
b:in federal	-4 20 -90
b:in front	-41 29 3
b:in general	-21 43 -80
b:in getting	-73 -96 88
b:in good	-28 -96 60
b:in her	84 -77 -37
b:in his	-23 -11 11
b:in history	46 32 -150
b:in hopes	41 12 -82
b:in hundreds	43 6 -90
b:in interviews	-12 57 -99
b:in it	-4 -29 -2
b:in its	-96 -2 64
b:in jail	84 -91 -66
b:in january	-98 49 12
b:in july	3 11 -31
b:in june	-22 -62 50
b:in large	36 21 -74
b:in last	30 -1 -79
b:in late	-47 53 -29
b:in less	-79 -9 49
b:in line	-20 20 -7
b:in making	46 -82 -16
b:in many	-127 12 37
b:in march	37 -28 -76
b:in may	-68 38 -5
b:in mid	-77 52 -2
b:in modern	-14 15 -18
b:in more	2 40 -61
b:in most	36 -113 41
b:in my	-113 55 11
b:in new	-1 -14 -13
b:in november	-16 9 -16
b:in october	-14 -43 44
b:in office	28 -5 -23
b:in on	-14 -7 -7
b:in one	83 -122 -16
b:in order	88 -79 -67
b:in other	34 -69 0
b:in our	-66 -1 34
b:in part	74 1 -106
b:in particular	70 -35 -65
b:in parts	-74 -20 49
b:in person	-97 51 -13
b:in place	-61 37 -4
b:in politics	-46 -12 9
b:in power	-39 55 -79
b:in previous	84 -79 -80
b:in prison	114 -70 -110
b:in public	71 -106 -3
b:in question	34 -31 -58
b:in real	1 -13 5
b:in recent	47 -62 3
b:in relation	75 -41 -88
b:in remarks	-3 -29 5
b:in response	-102 41 26
b:in retaliation	18 -84 21
b:in return	62 -12 -98
b:in rural	-74 49 -30
b:in september	31 -16 -80
b:in several	-5 59 -92
b:in some	-34 38 -28
b:in states	-2 1 -16
b:in swing	-6 52 -78
b:in terms	-125 16 22
b:in that	-62 -27 59
b:in the	-82 11 55
b:in their	14 -25 13
b:in these	-2 -19 3
b:in think	-70 75 -78
b:in this	78 65 -214
b:in thursday	16 -3 -37
b:in to	61 -38 -66
b:in urban	-73 -27 38
b:in what	-56 0 44
b:in which	35 -35 2
b:in “	101 -123 -38
b:inappropriate ,	61 -67 -69
b:inappropriate comments	79 -64 -74
b:inaugural address	13 -78 32
b:inauguration .	-19 28 -78
b:incensed by	90 -100 -83
b:inclination to	-16 37 -82
b:included a	-45 10 21
b:including PER	48 -6 -87
b:including TARGET	-65 41 -6
b:including a	-21 -36 35
b:including his	-34 -92 49
b:including purchasing	18 14 -64
b:including that	23 -27 -22
b:including the	37 -80 23
b:income .	-33 -4 20
b:income inequality	-76 8 42
b:income tax	29 -28 -17
b:incoming ORG	-13 36 -68
b:increasing the	-1 -18 17
b:indeed ,	-15 -34 32
b:independent ,	-8 -89 28
b:indicated that	-19 -24 10
b:indicates that	52 -41 -71
b:indication on	-26 65 -90
b:indicted for	80 -78 -70
b:indictment ,	85 -84 -70
b:indictment of	-4 16 -62
b:indigenous people	-86 7 35
b:individuals who	71 -81 -72
b:ineffective “	52 -60 -43
b:influence ,	30 2 -73
b:influence .	82 -9 -111
b:influence of	7 -73 21
b:influence over	33 -13 -75
b:information ,	45 0 -96
b:information .	-48 71 -112
b:information about	-36 32 -9
b:information from	28 -21 -80
b:information is	80 -60 -96
b:information on	58 -44 -87
b:information that	40 -84 11
b:informed the	36 10 -92
b:infrastructure and	-83 -70 78
b:inner circle	-37 -5 32
b:inoculate them	61 -72 -43
b:inquiries ,	3 21 -81
b:inquiry into	14 -31 -78
b:ins and	-7 -3 -6
b:inside information	-13 14 -75
b:inside the	-74 17 21
b:insider like	89 -86 -86
b:insiders ,	-6 -85 48
b:insisted that	-64 -83 79
b:inspector general	58 -36 -99
b:instance ,	45 -16 -79
b:instead ,	-31 46 -69
b:instead of	82 -96 -2
b:instill in	-77 -65 62
b:instincts .	36 -91 26
b:instrumental in	-79 -86 89
b:insults and	3 9 -83
b:insults of	0 -45 6
b:integrity ,	-68 14 -7
b:integrity and	-103 -44 88
b:integrity of	67 -113 -28
b:intelligence ,	-64 -44 61
b:intelligence PER	96 -105 -77
b:intelligence and	-78 49 -11
b:intelligence community	53 -76 -4
b:intelligence had	-81 81 -81
b:intelligence officials	21 -108 19
b:intelligent ,	-83 10 29
b:intended to	-67 95 -54
b:intends to	-8 -46 34
b:intensifying a	93 -100 -93
b:interactions with	13 -4 -85
b:interest in	40 7 -104
b:interested in	-132 33 25
b:interests in	-21 22 -18
b:interests of	43 -84 -21
b:interference in	13 -85 33
b:international law	-46 15 7
b:international pressure	-34 -98 58
b:international relations	5 25 -77
b:interview ,	72 -44 -69
b:interview .	28 -52 -25
b:interview as	16 12 -80
b:interview in	-31 21 -11
b:interview on	-23 9 6
b:interview published	46 -19 -65
b:interview that	6 20 -105
b:interview with	-57 27 -8
b:interviewed by	9 28 -123
b:interviews .	-92 3 44
b:interviews with	-1 -75 45
b:intimidated by	13 -18 -4
b:into LOC	-98 39 32
b:into MISC	19 1 -70
b:into PER	57 -38 -116
b:into TARGET	0 31 -108
b:into a	4 60 -203
b:into custody	84 -85 -80
b:into effect	37 -20 -77
b:into former	17 5 -62
b:into his	-14 6 -18
b:into mr.	-22 9 4
b:into the	-57 46 1
b:into this	56 -99 -14
b:invective and	-6 -59 23
b:investigation ,	-19 25 -46
b:investigation .	-25 50 -165
b:investigation into	-1 20 -102
b:investigation was	33 -6 -97
b:investigations ,	-19 -4 -57
b:investigators ,	66 -85 -35
b:investment and	-106 -64 86
b:invitation to	-81 -89 87
b:invited to	-111 -48 74
b:involved in	84 -34 -125
b:involvement .	81 -81 -74
b:involvement in	67 -84 -46
b:involves an	75 -74 -69
b:irrational madman	31 -81 18
b:is "	9 -47 3
b:is '	-32 16 -21
b:is ,	53 -23 -39
b:is .	17 57 -97
b:is 0	-91 42 19
b:is LOC	-35 26 -7
b:is ORG	89 -75 -93
b:is PER	-13 -4 -7
b:is TARGET	6 58 -199
b:is a	-6 -60 37
b:is about	85 -48 -128
b:is absolutely	-78 5 19
b:is accused	44 -21 -95
b:is all	-25 -4 -7
b:is almost	92 -79 -93
b:is already	69 -20 -117
b:is also	-21 65 -57
b:is an	31 -84 -9
b:is and	-125 -118 124
b:is another	-20 9 -1
b:is as	26 -67 23
b:is at	20 -107 53
b:is being	58 -10 -122
b:is best	66 -100 -42
b:is both	-30 -103 62
b:is by	-68 15 27
b:is certainly	106 -102 -102
b:is charged	-34 -2 20
b:is committed	-98 -43 80
b:is completely	-47 23 18
b:is considered	-21 32 -20
b:is doing	10 -32 -20
b:is done	34 -85 10
b:is even	82 -65 -93
b:is evidence	-86 34 37
b:is expected	-84 -29 68
b:is facing	-74 90 -111
b:is for	-55 98 -114
b:is forced	-85 23 49
b:is frightening	89 -102 -74
b:is gay	-45 -3 30
b:is going	19 42 -61
b:is having	75 -74 -69
b:is he	-45 44 -29
b:is how	32 -16 -69
b:is important	-91 66 5
b:is in	-53 71 -64
b:is it	-93 -15 46
b:is just	23 -15 -49
b:is known	-41 -54 50
b:is leading	-72 15 19
b:is like	87 -76 -94
b:is likely	7 31 -78
b:is looking	-11 -11 10
b:is more	16 -39 13
b:is my	26 7 -80
b:is n't	-94 74 -22
b:is no	-38 0 30
b:is not	24 14 -77
b:is now	-41 22 16
b:is offensive	34 15 -87
b:is often	-100 24 43
b:is on	35 -16 -47
b:is one	-40 -11 -8
b:is only	55 -76 -19
b:is our	-71 -87 80
b:is out	-71 10 23
b:is outspoken	21 -71 5
b:is over	53 5 -90
b:is presenting	-3 -21 7
b:is quite	-100 -8 70
b:is raising	60 -92 -5
b:is really	39 -27 -42
b:is right	21 -128 56
b:is running	-1 38 -66
b:is said	17 23 -89
b:is scheduled	-54 36 -11
b:is seen	-21 -6 10
b:is so	20 -84 24
b:is someone	-64 -77 62
b:is something	-39 -11 9
b:is still	-11 4 -26
b:is taking	-48 -13 34
b:is that	65 -141 47
b:is the	52 -35 -62
b:is this	58 -20 -87
b:is through	25 -93 27
b:is time	-90 -87 87
b:is to	-48 -123 132
b:is trying	53 -18 -59
b:is unclear	-32 72 -92
b:is under	107 -132 -73
b:is unlikely	80 -65 -82
b:is unsupported	-80 37 1
b:is up	-101 102 -100
b:is very	4 -11 -16
b:is what	4 25 -18
b:is whether	-89 60 -1
b:is why	-24 24 -5
b:is widely	-74 17 21
b:is willing	-57 -22 52
b:is without	4 -14 3
b:is working	-70 -28 47
b:is wrong	-18 31 -87
b:is “	46 -47 -31
b:island of	43 -36 -76
b:issue ,	37 -56 -2
b:issue .	0 -106 69
b:issue :	21 -21 -22
b:issue a	-44 -13 29
b:issue and	-85 60 -26
b:issue for	75 -80 -67
b:issue of	-8 31 -60
b:issue with	25 35 -121
b:issued a	-44 3 24
b:issued the	-74 50 8
b:issues ,	40 -21 -53
b:issues .	-41 -51 58
b:issues and	-29 -40 54
b:issues of	-13 14 -20
b:issues that	-78 9 27
b:it "	27 -117 42
b:it 's	-8 -10 -7
b:it ,	-13 -30 18
b:it .	35 -2 -93
b:it ?	-16 49 -88
b:it a	-60 -76 98
b:it after	-67 42 11
b:it also	32 -3 -82
b:it and	52 -27 -74
b:it appeared	-2 27 -91
b:it appears	74 -105 -22
b:it as	-29 84 -74
b:it at	-14 44 -87
b:it by	87 -92 -77
b:it came	9 20 -82
b:it clear	-39 -16 34
b:it comes	-12 -3 -5
b:it could	29 -99 45
b:it does	76 -51 -45
b:it for	-122 -112 111
b:it had	-63 55 -21
b:it has	82 45 -154
b:it in	-52 64 -48
b:it involves	75 -74 -69
b:it is	-49 -5 21
b:it may	-136 82 -5
b:it means	-33 75 -95
b:it more	59 -97 -9
b:it on	6 -8 -73
b:it or	83 -42 -109
b:it out	-36 45 -34
b:it said	-56 10 23
b:it seems	-104 97 -84
b:it sent	4 -75 13
b:it should	-23 33 -69
b:it stands	-54 -17 29
b:it suggests	50 16 -88
b:it takes	44 -22 -48
b:it to	-41 -51 60
b:it turns	88 -68 -90
b:it was	61 -50 -26
b:it will	-93 43 13
b:it with	-21 -55 43
b:it would	66 8 -106
b:it “	-52 69 -71
b:items .	18 14 -64
b:its allies	32 -95 11
b:its authority	82 -89 -72
b:its operations	-69 79 -90
b:its own	-20 -24 11
b:itself ,	4 31 -78
b:itself .	36 -76 6
b:jab at	103 -108 -99
b:jacket and	-72 -76 79
b:jacobs in	23 -63 9
b:jail .	87 -88 -70
b:jail for	25 -13 -68
b:jan. 0	-74 70 -44
b:january ,	-35 -20 41
b:january .	-54 -9 30
b:january 0	-45 100 -128
b:jeb bush	-89 88 -62
b:job ,	1 14 -56
b:job .	-68 56 -17
b:job and	-50 39 -6
b:job as	-78 92 -103
b:job growth	-83 51 -16
b:job in	-38 -50 61
b:job of	27 -67 28
b:job that	-88 -64 79
b:jobs and	74 8 -109
b:jobs numbers	-3 3 1
b:joined TARGET	-87 47 -30
b:joined the	-53 54 -23
b:journalist PER	46 -9 -136
b:journalist and	-60 1 43
b:journalists and	-50 -97 69
b:judge PER	-48 43 -28
b:judge on	-53 49 -23
b:judge that	66 -66 -68
b:judge the	61 -72 -43
b:judgement ,	69 -79 -65
b:july ,	-35 69 -114
b:july 0	82 -120 9
b:june ,	-88 -34 68
b:june 0	-30 32 -59
b:just 0	35 -125 17
b:just a	71 -49 -56
b:just after	-90 79 -47
b:just an	-10 1 -4
b:just as	4 -9 -28
b:just because	-4 -41 24
b:just before	-22 19 0
b:just hours	72 -37 -89
b:just how	-100 -1 39
b:just in	121 -119 -122
b:just minutes	81 -85 -69
b:just over	-110 14 81
b:just say	-18 -91 56
b:just seemed	-79 81 -69
b:just so	-83 55 -4
b:just that	-88 46 -13
b:just the	33 -135 50
b:just three	70 -104 -42
b:just two	-98 34 24
b:justice ,	-23 -85 36
b:justice .	59 -108 5
b:justice PER	-1 5 -26
b:justice and	86 -111 -64
b:justice system	-16 -7 27
b:kanye west	-42 13 20
b:kasich 0	-74 72 -56
b:keep in	-86 91 -78
b:keep the	4 -16 -41
b:keeping his	8 56 -85
b:kept her	3 27 -78
b:kept his	-105 -93 95
b:key LOC	-13 -44 26
b:key states	56 -92 -2
b:keystone xl	-85 66 3
b:kids ,	-25 -81 46
b:killed ,	-14 24 -67
b:killed in	-26 -15 11
b:killer ,	77 -77 -75
b:killing of	-83 50 15
b:kind ,	-69 5 32
b:kind of	27 -18 -10
b:kinds of	-119 68 -39
b:king ,	-95 92 -85
b:king jr.	5 -24 6
b:klux klan	-6 -3 3
b:knees in	-74 8 34
b:knew TARGET	26 32 -95
b:knew nothing	-11 26 -67
b:know ,	-70 15 -3
b:know TARGET	-4 47 -69
b:know he	-79 47 -27
b:know how	52 -3 -75
b:know if	-23 -29 30
b:know that	-66 -28 49
b:know what	-28 11 -1
b:know where	26 0 -94
b:knowledge of	-77 61 4
b:known .	1 -91 52
b:known as	-2 17 -57
b:known for	-9 -111 80
b:knows for	-28 48 -83
b:knows that	86 -88 -95
b:knows what	52 1 -107
b:ku klux	-6 -3 3
b:ky. )	-22 64 -98
b:labor market	-84 3 43
b:lack of	57 -22 -106
b:lacks the	90 -73 -94
b:ladies PER	-82 88 -93
b:lady ,	-52 51 -18
b:lady .	59 -87 -24
b:lady PER	-103 75 -44
b:large numbers	16 40 -89
b:large part	10 11 -35
b:lashed out	49 -110 8
b:lashing out	-27 32 -106
b:last -	11 -8 -36
b:last fall	66 -37 -119
b:last few	-88 2 40
b:last month	-86 33 29
b:last night	-28 42 -27
b:last summer	-6 0 -10
b:last time	-69 34 -1
b:last two	-94 -39 76
b:last visit	57 -75 17
b:last week	11 -88 60
b:last year	29 -4 -86
b:late -	122 -82 -47
b:late MISC	-48 64 -65
b:late last	80 -62 -120
b:late monday	14 -38 20
b:late thursday	52 -12 -88
b:late tuesday	36 -87 7
b:later ,	36 -29 -9
b:later .	-80 90 -121
b:later apologized	43 -85 22
b:later in	22 51 -101
b:later on	-99 54 -43
b:later this	-131 36 50
b:latest in	-6 -5 -16
b:launched a	14 16 -77
b:launched into	65 -63 -64
b:launching ,	17 -6 -42
b:law ,	-42 -8 -3
b:law -	0 -25 8
b:law .	69 -42 -93
b:law PER	-60 -75 59
b:law enforcement	-7 1 -21
b:law firm	51 -82 -7
b:law in	94 -94 -85
b:law that	-20 -1 -16
b:lawmakers and	-33 8 11
b:lawmakers on	-6 39 -87
b:lawmakers who	49 -70 -17
b:laws ,	51 -12 -78
b:laws .	80 -79 -88
b:laws and	-2 -107 52
b:lawsuit against	-4 23 -110
b:lawyer ,	-27 -32 17
b:lawyer .	-10 26 -75
b:lawyer PER	-9 13 -124
b:lawyers said	8 15 -73
b:lay claim	-26 42 -89
b:le pen	4 37 -69
b:lead .	-79 -38 56
b:lead a	-93 -12 38
b:lead in	-43 -77 76
b:lead over	-42 40 -9
b:lead the	-45 -35 60
b:lead this	11 -85 35
b:lead to	90 -92 -50
b:leader 's	50 -102 -16
b:leader ,	64 -80 -9
b:leader .	-60 -3 34
b:leader PER	-21 108 -108
b:leader for	-105 32 14
b:leader in	67 16 -109
b:leader of	-114 74 -39
b:leaders ,	-33 -10 14
b:leaders .	93 -96 -54
b:leaders and	-38 -109 67
b:leaders are	-52 11 32
b:leaders have	64 11 -95
b:leaders like	44 -93 -34
b:leaders of	-143 45 9
b:leadership ,	-120 59 10
b:leadership .	37 -87 15
b:leadership and	-2 -69 4
b:leadership in	-40 51 -26
b:leadership team	50 -57 -41
b:leading PER	-67 52 -39
b:leading the	74 -86 -63
b:leaked 0	-7 24 -67
b:leaked emails	12 17 -105
b:leakers !	10 3 -59
b:learned about	46 -36 -84
b:learned he	18 -84 28
b:learned that	41 1 -85
b:learned to	-97 -89 90
b:least $	87 -91 -81
b:least ,	-28 73 -98
b:least 0	18 -45 19
b:least for	0 -3 -4
b:least in	-85 9 19
b:least one	30 27 -110
b:least some	-60 55 -49
b:leave in	58 -54 -90
b:leave the	-1 18 -57
b:leaving the	44 -1 -62
b:led her	-84 -94 88
b:led the	16 -6 -43
b:led to	92 -50 -152
b:left ,	-60 87 -105
b:left -	-38 76 -120
b:left LOC	-53 91 -112
b:left the	-2 44 -70
b:legacy .	-72 -92 72
b:legal team	41 -15 -74
b:legislation .	-104 -2 49
b:legislation to	-89 -11 49
b:legitimacy ,	44 -93 -10
b:less than	-46 -26 39
b:let 's	-58 -18 46
b:let TARGET	64 -30 -91
b:let me	-21 52 -94
b:letter ,	-16 46 -27
b:letter and	-1 0 -65
b:letter that	-71 78 -78
b:letter to	-42 67 -181
b:letters :	-90 42 20
b:level of	62 24 -124
b:levels of	44 -84 -7
b:liar "	78 -81 -78
b:liar ,	86 -95 -58
b:liar .	-7 11 -80
b:liberal .	-81 9 46
b:lied ,	40 -34 -57
b:lied about	52 -52 -105
b:lied to	37 -41 -99
b:lies ,	8 25 -82
b:lieutenant governor	40 -70 6
b:life "	36 -87 -1
b:life ,	-89 28 8
b:life -	21 -150 59
b:life .	-90 7 40
b:life and	-102 -38 54
b:life in	37 -75 18
b:life to	23 -90 38
b:light of	48 -19 -91
b:like 0	-8 57 -93
b:like LOC	85 -31 -102
b:like ORG	-80 73 -55
b:like PER	59 -16 -73
b:like TARGET	15 -209 125
b:like a	-7 -112 87
b:like an	89 -88 -79
b:like the	17 -68 27
b:like this	-54 43 12
b:like to	-73 9 28
b:likelihood of	-68 49 -20
b:likely to	37 -2 -82
b:likely voters	-96 -109 103
b:likes it	11 36 -78
b:likes of	46 -104 25
b:limits on	-71 -4 41
b:line ,	-27 -49 63
b:line .	78 -44 -79
b:line to	-30 75 -110
b:line voters	19 -9 -66
b:lines of	-110 1 70
b:link to	21 21 -92
b:linked to	78 -51 -90
b:list of	89 -108 -54
b:listen to	-57 -49 66
b:listening to	-39 -3 -1
b:little bit	59 -49 -81
b:little more	60 -17 -76
b:live on	-122 -117 120
b:lived in	-91 18 23
b:lived with	-56 11 0
b:lives ,	35 -115 40
b:lives .	-40 -96 66
b:lives of	-77 -9 53
b:lives on	-35 -44 38
b:living in	1 -43 46
b:loans to	-73 -76 82
b:locked in	-24 5 12
b:long -	-36 61 -66
b:long as	-46 -30 58
b:long been	35 -70 -1
b:long before	96 -115 -21
b:long time	-110 86 -69
b:longer be	-28 65 -80
b:longtime partner	-46 16 30
b:look ,	19 52 -112
b:look at	-42 47 -42
b:look back	12 -21 1
b:look forward	-25 -78 64
b:look into	-59 62 -93
b:look like	7 -20 -2
b:looked at	57 -15 -90
b:looked forward	-76 21 20
b:looked to	-102 28 51
b:looking at	-24 45 -95
b:looking for	-69 25 17
b:looking to	25 -11 -37
b:looks like	32 -111 47
b:lose the	-19 71 -100
b:loss .	-16 -7 2
b:loss for	-38 -64 39
b:loss of	41 -85 2
b:lost confidence	80 -81 -71
b:lost his	-2 31 -48
b:lot of	12 -44 25
b:lots of	-128 102 -72
b:love ,	-80 -76 77
b:love .	47 -94 -51
b:love and	2 -85 21
b:loved ones	21 -97 21
b:lovely couple	-92 -74 81
b:low -	-9 -28 29
b:low was	55 -54 -68
b:loyalty to	-95 -74 85
b:lyin '	98 -100 -87
b:lying for	2 39 -78
b:lying to	10 -31 -56
b:made PER	-107 -74 98
b:made TARGET	-62 8 22
b:made a	54 -43 -36
b:made against	-27 11 -2
b:made an	-76 -81 72
b:made by	39 4 -107
b:made clear	-38 -3 25
b:made for	20 -81 54
b:made headlines	75 -74 -69
b:made his	-13 20 -50
b:made in	26 -127 57
b:made it	-77 21 35
b:made such	-32 -82 50
b:made that	1 -22 18
b:made the	-82 3 57
b:made to	94 -98 -75
b:madman "	31 -81 18
b:maintained that	37 -1 -118
b:major MISC	47 -113 12
b:major for	-19 -93 50
b:majority .	-92 111 -113
b:majority leader	-5 34 -55
b:majority of	30 -86 40
b:make LOC	9 -18 -9
b:make TARGET	40 -92 15
b:make a	-127 87 -27
b:make an	-90 -29 45
b:make him	-22 -2 -4
b:make it	42 -31 -57
b:make life	45 -74 -7
b:make our	-51 -54 48
b:make public	-2 20 -64
b:make sure	-15 -31 24
b:make the	24 -22 -18
b:make their	-7 54 -82
b:make up	-13 -19 10
b:makes him	-15 -11 -9
b:makes it	87 -80 -87
b:making a	1 -58 47
b:making false	-17 15 -64
b:making his	55 -36 -46
b:making it	44 -90 -7
b:making the	-27 31 -31
b:man ,	-8 -58 36
b:man .	-19 32 -41
b:man and	-101 46 23
b:man branded	60 -57 -55
b:man in	-5 -9 -6
b:man of	-91 -52 91
b:man to	26 -41 -15
b:man who	-61 -115 106
b:managed to	92 -102 -84
b:manager PER	-142 77 30
b:many ,	8 5 -15
b:many MISC	44 20 -137
b:many ORG	31 -8 -91
b:many as	-73 9 31
b:many in	-104 50 -7
b:many months	-41 5 28
b:many of	-12 -102 83
b:many people	-69 22 2
b:many political	-43 -76 59
b:many times	89 -51 -113
b:many voters	-33 35 -31
b:many ways	-104 65 -19
b:many years	42 -140 52
b:march ,	-4 -2 -39
b:march 0	60 0 -101
b:margin .	39 -81 1
b:margin of	-73 -102 89
b:marriage ,	32 -82 16
b:marriage .	11 9 -65
b:marriage in	-48 57 -75
b:mass protests	16 10 -87
b:mass shooting	24 -31 -8
b:mass shootings	63 -37 -97
b:mate ,	-49 38 -2
b:matter .	-21 32 -80
b:matter how	73 -80 -36
b:matter of	-8 -59 40
b:may ,	-58 82 -114
b:may .	-30 -11 25
b:may 0	26 -57 15
b:may be	19 -34 3
b:may have	79 -38 -83
b:may not	90 -67 -69
b:mayor PER	15 -68 26
b:mayor of	-8 -21 4
b:me ,	-26 42 -46
b:me .	-37 34 -12
b:me ?	41 -37 -77
b:me is	37 -15 -80
b:me to	-94 -34 85
b:mean ,	36 -17 -74
b:means to	-26 20 -15
b:meant to	59 -104 -13
b:meanwhile ,	15 -38 -15
b:measure ,	12 60 -75
b:measure of	17 30 -53
b:media ,	67 -44 -49
b:media and	3 31 -123
b:media caption	-80 37 1
b:media coverage	54 -100 19
b:media for	33 -21 -85
b:media in	-19 -38 45
b:media playback	-80 37 1
b:media reports	-79 -16 58
b:media secretary	33 -13 -75
b:media to	39 5 -99
b:media were	2 39 -87
b:medical treatment	0 5 -26
b:medics removed	-67 -34 63
b:meet at	-63 71 -67
b:meet in	-23 35 -67
b:meet the	-5 51 -125
b:meet with	-168 130 -71
b:meeting ,	-23 32 -31
b:meeting .	-100 36 7
b:meeting between	-4 25 -81
b:meeting in	-1 15 -38
b:meeting of	-42 74 -74
b:meeting that	-79 83 -90
b:meeting with	42 -38 -18
b:meetings with	-100 98 -20
b:member of	-3 -19 -8
b:members of	-1 30 -49
b:members say	-32 53 -85
b:members who	68 -15 -122
b:memo ,	61 -49 -51
b:memos ,	82 -87 -57
b:men and	15 59 -108
b:men are	-93 83 -67
b:men never	-80 78 -79
b:men was	31 -81 18
b:mental -	80 -77 -81
b:mental health	33 -42 -2
b:mention of	9 -58 23
b:mention the	-35 87 -119
b:message ,	40 -41 -28
b:message .	-84 6 12
b:message of	-101 0 78
b:message on	-90 -79 81
b:message that	23 -120 52
b:messages ,	-50 64 -65
b:met TARGET	1 -14 -4
b:met and	-83 85 -81
b:met in	-92 31 -14
b:met the	-70 84 -98
b:met with	-29 54 -76
b:mid -	-92 80 -36
b:middle -	21 -23 -3
b:middle class	-24 -112 70
b:middle of	-26 77 -109
b:midterm elections	-119 61 8
b:might and	40 -80 -3
b:might be	-23 18 -14
b:might have	53 -66 -43
b:might not	58 -9 -119
b:migrant children	-39 6 26
b:migrants .	-78 26 -12
b:military ,	4 -77 31
b:military action	15 -30 -11
b:military operations	-88 87 -78
b:million in	6 -73 33
b:millions in	84 -70 -101
b:millions of	76 -66 -35
b:mind ,	-17 -10 16
b:minimum wage	-103 53 24
b:mining company	-51 49 -78
b:minister ,	-8 4 5
b:minister .	39 -6 -81
b:minister PER	5 56 -186
b:minister TARGET	-78 50 -7
b:minister and	-69 -102 83
b:minister of	-112 -75 89
b:minn. )	-17 43 -84
b:minority communities	-55 -80 63
b:minority leader	-148 140 -61
b:minute video	-20 19 -2
b:minutes ,	-74 68 -70
b:minutes after	86 -83 -69
b:minutes before	64 -18 -86
b:misconduct by	-5 23 -75
b:misled vice	11 -14 -66
b:missed the	7 -95 57
b:missing in	31 -68 35
b:mission to	-40 53 -61
b:mistake ,	-2 43 -67
b:mistake .	44 -28 -75
b:mistakes and	101 -88 -109
b:mixed record	78 -79 -75
b:mob and	76 -89 -76
b:mocked PER	12 0 -94
b:mocked TARGET	89 -81 -90
b:mocked the	57 -96 9
b:model for	-20 -1 -21
b:moment ,	-4 -34 10
b:moment -	75 -74 -69
b:moment for	26 -115 61
b:moment in	11 26 -59
b:moment of	4 -81 50
b:moments after	-16 3 8
b:momentum and	0 -90 20
b:monday ,	59 -18 -55
b:monday .	-148 5 64
b:monday afternoon	-80 -12 35
b:monday evening	-86 87 -81
b:monday in	35 10 -97
b:monday morning	-36 70 -128
b:monday night	-31 3 19
b:monday that	-123 65 6
b:monday to	-82 89 -91
b:money ,	-50 -137 99
b:money .	6 -103 20
b:money and	-92 -127 105
b:money from	85 -17 -111
b:money in	31 11 -91
b:money laundering	84 -78 -70
b:money was	18 14 -64
b:monitor the	42 -77 47
b:month ,	-41 64 -45
b:month .	12 -59 39
b:month to	20 -41 6
b:month with	-67 -37 48
b:months ,	8 3 -26
b:months .	4 -74 55
b:months after	-6 8 -36
b:months ago	-5 -1 -10
b:months before	27 -4 -95
b:months in	35 -42 -30
b:months later	47 -31 -39
b:more .	51 -48 -27
b:more :	131 -94 -136
b:more MISC	-86 15 23
b:more about	-14 0 -22
b:more difficult	101 -96 -99
b:more experience	53 -79 -1
b:more important	-80 -102 101
b:more information	-25 47 -66
b:more likely	-96 83 -68
b:more of	-30 3 8
b:more presidential	45 -85 5
b:more questions	33 -18 -53
b:more radical	90 -90 -93
b:more slowly	-19 11 6
b:more than	-10 -7 20
b:more time	-32 60 -71
b:more to	75 -40 -72
b:more years	-98 -103 104
b:moreover ,	-35 66 -102
b:morning ,	-47 57 -34
b:morning .	0 -94 79
b:morning LOC	-43 77 -130
b:morning PER	-17 36 -104
b:morning on	63 -45 -81
b:morning that	-66 21 18
b:most MISC	-6 -38 21
b:most admired	-118 -99 96
b:most damning	-73 52 12
b:most important	27 -74 5
b:most importantly	-70 -11 37
b:most influential	35 -84 1
b:most odd	27 52 -107
b:most of	-10 -23 15
b:most popular	43 -65 -34
b:most powerful	-75 10 2
b:most prominent	45 -69 -33
b:most recent	-103 -2 47
b:mother ,	4 18 -89
b:mother of	42 -11 -85
b:motion to	-87 93 -91
b:mounting evidence	105 -106 -104
b:move that	-16 -77 42
b:move the	39 -52 -5
b:moved on	-69 5 34
b:moving forward	-71 13 43
b:mr PER	-57 28 -13
b:mr. PER	-20 5 23
b:mr. TARGET	100 -92 -46
b:mrs PER	-29 59 -78
b:mrs. PER	-131 108 9
b:mrs. TARGET	15 -75 37
b:ms. PER	-103 57 4
b:much -	67 -42 -60
b:much .	13 -82 36
b:much as	-84 21 13
b:much closer	21 13 -75
b:much in	-104 46 17
b:much influence	33 -13 -75
b:much less	11 -11 -20
b:much more	9 -42 8
b:much of	2 -12 -14
b:much time	30 8 -78
b:multiple news	45 -44 -38
b:multiple times	-43 -15 38
b:murder ,	-39 55 -91
b:murder .	-10 11 -57
b:murder after	0 -4 -52
b:murder and	-53 53 -79
b:murder in	-17 25 -106
b:murder of	-28 31 -113
b:must be	23 -36 -25
b:must not	-70 -85 83
b:must resign	74 -69 -69
b:must watch	-67 -41 51
b:my hope	-53 3 8
b:my non-dealings	69 -67 -65
b:my opinion	-17 -8 1
b:my son	10 -26 0
b:n't .	61 -14 -72
b:n't be	61 -7 -101
b:n't been	21 9 -109
b:n't believe	102 -81 -110
b:n't care	48 -108 -56
b:n't commit	50 -19 -79
b:n't deny	-104 38 51
b:n't do	116 -120 -85
b:n't done	5 23 -118
b:n't even	40 10 -108
b:n't exist	90 -92 -81
b:n't get	18 -20 -19
b:n't have	3 6 -25
b:n't just	49 -56 -15
b:n't know	-26 11 15
b:n't like	90 -81 -50
b:n't lose	-73 -25 53
b:n't mean	58 -94 36
b:n't only	23 -11 -82
b:n't paid	89 -90 -89
b:n't read	-48 23 13
b:n't remember	46 -29 -68
b:n't say	-25 -100 54
b:n't so	-25 33 -92
b:n't speak	-9 -6 6
b:n't support	-4 42 -93
b:n't sure	24 6 -120
b:n't the	21 -5 -104
b:n't think	3 -17 6
b:n't understand	84 -38 -113
b:n't want	24 50 -161
b:name ,	-6 49 -103
b:name .	36 19 -87
b:name is	23 -30 -3
b:name of	7 0 -18
b:named TARGET	-79 11 34
b:named the	-79 -18 26
b:narrative about	16 -8 -67
b:nation 's	13 -37 9
b:nation ,	0 -113 53
b:nation .	-6 -10 7
b:nation and	-62 43 -21
b:national and	29 -30 -9
b:national intelligence	96 -105 -77
b:national polls	-81 28 30
b:national security	29 4 -81
b:native MISC	-17 34 -67
b:nature of	-40 62 -100
b:near the	-75 38 2
b:nearly 0	-7 -66 55
b:nearly a	11 -25 -3
b:nearly all	12 45 -87
b:neck -	18 -84 11
b:need a	-57 63 -20
b:need for	-85 -73 67
b:need to	38 -6 -38
b:needed to	2 -9 -4
b:needs and	-45 -89 62
b:needs to	-38 123 -130
b:negotiate over	25 9 -88
b:negotiations .	-109 -20 52
b:neo -	47 -43 -84
b:network 's	64 -47 -89
b:network .	24 0 -40
b:network that	86 -74 -76
b:nev. )	-82 -20 64
b:never been	4 23 -82
b:never had	-10 -36 27
b:never have	-35 22 -12
b:never heard	-33 18 10
b:never saw	59 -10 -74
b:never seen	-16 -96 51
b:never spoke	-80 78 -79
b:new LOC	-4 25 -111
b:new MISC	-21 -49 33
b:new ORG	0 -10 -22
b:new and	13 -4 -57
b:new attack	0 -45 6
b:new bumper	-88 23 4
b:new generation	-68 -89 75
b:new leadership	31 -21 -23
b:new report	0 -84 32
b:new sanctions	23 -63 9
b:new system	21 15 -61
b:newly released	88 -74 -88
b:news ,	49 -28 -80
b:news conference	34 25 -140
b:news media	8 11 -83
b:news reports	-6 60 -152
b:news that	-4 -38 23
b:news was	-77 -81 83
b:newspaper .	-76 15 -4
b:next day	16 -22 4
b:next president	-44 -146 118
b:next to	-2 68 -150
b:next two	2 -81 58
b:next week	23 -51 4
b:next year	-3 -35 20
b:night 's	-84 42 -4
b:night ,	-38 69 -47
b:night .	-129 43 5
b:night after	59 -35 -94
b:night on	4 -25 7
b:night speech	52 -4 -86
b:night was	-34 -5 23
b:no ,	-91 78 -56
b:no -	16 -57 6
b:no .	19 49 -113
b:no ORG	-10 3 -79
b:no doubt	-57 -112 91
b:no evidence	-39 84 -105
b:no experience	85 -84 -79
b:no idea	21 -29 1
b:no immediate	-21 1 -87
b:no longer	98 -22 -112
b:no matter	65 -112 -5
b:no more	24 5 -111
b:no one	-12 -56 30
b:no reason	-41 10 10
b:nobody has	-73 -28 43
b:nominated to	-14 53 -92
b:nomination ,	-31 64 -66
b:nomination .	-43 -32 34
b:nomination :	27 5 -86
b:nomination could	-2 -88 26
b:nomination is	52 -83 -17
b:nomination of	-43 22 13
b:nominations ,	53 -85 -2
b:nominee ,	14 51 -98
b:nominee .	-8 26 -37
b:nominee PER	4 64 -70
b:nominee and	-31 -100 60
b:nominee for	-54 -18 44
b:nominee to	2 -3 -10
b:non-dealings are	69 -67 -65
b:non-disclosure agreement	-53 63 -62
b:none of	-23 60 -148
b:north 's	21 -73 14
b:north and	-80 24 6
b:not ,	-74 33 19
b:not -	16 -76 -12
b:not .	45 -4 -70
b:not PER	40 -9 -75
b:not a	55 14 -114
b:not afraid	-98 18 34
b:not all	20 -88 35
b:not allow	8 0 -15
b:not an	-31 36 -21
b:not authorized	-90 87 -77
b:not be	-65 -2 46
b:not been	-19 56 -85
b:not being	57 -30 -78
b:not believe	32 -22 -74
b:not by	-57 -38 57
b:not charged	-41 -10 25
b:not come	-99 -51 77
b:not consider	-4 -82 57
b:not do	69 -107 -1
b:not doing	20 -123 37
b:not enough	-46 77 -115
b:not exactly	50 -14 -61
b:not for	17 -39 2
b:not get	64 -29 -110
b:not give	49 -74 5
b:not going	-59 112 -149
b:not guilty	76 -58 -100
b:not have	77 -47 -79
b:not his	85 -83 -78
b:not honest	69 -22 -89
b:not immediately	95 -103 -76
b:not in	27 -2 -68
b:not just	-4 -161 101
b:not know	61 -44 -70
b:not looked	69 -67 -65
b:not name	41 -20 -74
b:not officially	-24 24 -5
b:not on	4 3 -78
b:not only	-27 -26 33
b:not previously	-90 5 37
b:not ready	54 -37 -36
b:not receive	-25 31 -73
b:not reveal	16 5 -74
b:not run	95 -80 -96
b:not say	-103 57 0
b:not seek	27 22 -95
b:not the	-2 -27 -24
b:not think	-29 28 -30
b:not to	-2 -85 78
b:not vote	69 -46 -88
b:not want	-25 -18 24
b:not what	-108 54 28
b:not yet	-108 115 -96
b:note that	-75 -23 54
b:noted ,	-91 -49 63
b:noted .	2 25 -92
b:noted that	-112 78 -25
b:notes that	-63 68 -56
b:nothing ,	-26 47 -76
b:nothing about	-33 45 -79
b:nothing but	-3 -90 49
b:nothing else	58 -46 -56
b:nothing in	44 -77 17
b:nothing to	-81 36 -7
b:notified of	-14 36 -84
b:noting that	91 -116 -16
b:nov. 0	-45 71 -46
b:november ,	-6 -14 1
b:november .	15 22 -63
b:november 0	58 -52 -17
b:november and	-90 7 32
b:november election	-108 38 6
b:now ,	18 37 -62
b:now -	128 -132 -116
b:now .	-68 70 -45
b:now 0	46 -7 -61
b:now TARGET	-33 29 -44
b:now and	55 -77 -9
b:now by	-85 -28 61
b:now i	-87 -25 54
b:now is	-16 60 -91
b:now say	-23 4 14
b:now that	2 -32 12
b:now the	-99 22 21
b:nowhere to	-21 21 -18
b:nuclear weapons	-35 -12 30
b:number of	-51 79 -69
b:number that	91 -95 -77
b:numbers ,	-20 14 -17
b:numbers and	-26 -2 1
b:numbers are	20 71 -97
b:nuptials at	-92 -74 81
b:obama 's	-106 56 8
b:obama ,	9 15 -76
b:obama administration	88 -40 -55
b:obama will	-20 11 -18
b:obama wins	26 20 -74
b:object .	13 -24 -56
b:obliviousness at	71 -69 -76
b:obstruction of	33 -17 -73
b:obtained by	48 -1 -80
b:occasions ,	74 -70 -79
b:oct. 0	6 -75 32
b:october ,	-48 -15 44
b:october .	-80 -14 19
b:october 0	-6 -59 44
b:odd presidential	27 52 -107
b:of "	-96 30 63
b:of '	18 -54 1
b:of ,	-16 -21 27
b:of -	54 -63 -10
b:of 0	-84 28 17
b:of LOC	-60 13 44
b:of MISC	-14 3 -1
b:of ORG	-90 29 40
b:of PER	49 -19 -45
b:of TARGET	0 -28 -22
b:of a	-42 13 32
b:of abusing	67 -80 -58
b:of access	23 -80 18
b:of action	-26 6 1
b:of all	-30 38 -38
b:of allowing	72 -76 -58
b:of an	-35 5 24
b:of angry	-15 -95 42
b:of another	-22 58 -102
b:of anti	-28 -2 27
b:of any	-26 38 -15
b:of attacking	-70 20 34
b:of attempted	13 -7 -84
b:of attempting	73 -85 -58
b:of bad	-38 7 20
b:of being	65 -48 -84
b:of bias	48 -53 -36
b:of black	-83 49 19
b:of both	21 -22 -41
b:of campaign	98 -93 -94
b:of classified	43 -25 -88
b:of color	101 -55 -119
b:of community	21 15 -78
b:of conservative	12 -105 21
b:of control	91 -91 -96
b:of controversy	87 -79 -94
b:of corruption	91 -93 -83
b:of course	-35 44 -38
b:of court	13 4 -57
b:of criticism	85 -92 -64
b:of culpable	11 -11 -90
b:of defense	-31 37 -83
b:of delegates	-28 -47 59
b:of dollars	65 -27 -67
b:of downtown	-66 30 0
b:of economic	-101 34 39
b:of education	-4 23 -42
b:of eight	-56 -1 15
b:of emails	39 -22 -67
b:of engaging	2 12 -78
b:of events	2 8 -38
b:of every	-87 -82 84
b:of evidence	79 -14 -90
b:of failing	79 -89 -63
b:of faith	33 37 -63
b:of far	-2 5 -30
b:of feb.	-15 21 -63
b:of federal	70 -53 -92
b:of fighting	-88 -88 91
b:of first	-79 16 39
b:of force	20 6 -75
b:of foreign	-29 50 -78
b:of former	4 -14 -25
b:of fraud	84 -86 -77
b:of government	13 42 -97
b:of hard	59 -78 -45
b:of hate	36 -75 -26
b:of having	33 -1 -127
b:of her	-40 -19 45
b:of him	12 -39 17
b:of himself	48 -27 -85
b:of his	-27 2 -8
b:of history	23 -75 50
b:of how	-49 41 -5
b:of human	-60 39 0
b:of ignorance	65 -65 -73
b:of immigrants	-26 -83 44
b:of interest	45 -22 -87
b:of issues	-13 -93 45
b:of it	-4 -100 60
b:of its	-97 60 -13
b:of justice	56 -5 -100
b:of late	-43 54 -64
b:of law	-89 28 30
b:of life	-2 -95 14
b:of likely	-93 -87 86
b:of making	73 -77 -69
b:of mass	-90 50 32
b:of migrants	-19 -4 -3
b:of millions	38 -68 -21
b:of money	63 -76 -28
b:of more	-50 12 14
b:of mr.	-46 -35 72
b:of murder	-26 35 -85
b:of my	-118 21 39
b:of national	114 -131 -93
b:of negotiations	-72 95 -87
b:of new	47 -89 -8
b:of news	-82 41 2
b:of no	17 14 -68
b:of not	-60 -18 56
b:of nowhere	59 -84 -5
b:of obama	-82 52 17
b:of old	55 -33 -82
b:of one	-14 8 -14
b:of other	14 -17 -56
b:of our	-39 -7 20
b:of paying	-4 13 -53
b:of people	49 -106 30
b:of police	-19 -13 18
b:of political	-25 27 -12
b:of power	52 -41 -73
b:of president	35 45 -153
b:of private	33 6 -87
b:of progress	-64 61 -36
b:of public	-85 -92 86
b:of questions	-65 77 -92
b:of race	81 -83 -84
b:of racism	67 -15 -106
b:of sanders	43 -93 8
b:of security	40 -15 -87
b:of service	-4 -84 33
b:of several	-25 -71 59
b:of sexual	32 -11 -149
b:of sexually	77 -94 -52
b:of shit	86 -88 -82
b:of silence	94 -103 -84
b:of society	-82 -85 81
b:of some	-11 -105 55
b:of sources	-79 24 -7
b:of staff	2 4 -37
b:of state	-2 13 -23
b:of strength	15 -87 41
b:of strong	38 -96 -33
b:of such	-96 -83 90
b:of support	49 -133 8
b:of supporters	-38 -121 67
b:of terrorism	27 3 -83
b:of testimony	-8 41 -77
b:of that	3 13 -38
b:of the	-61 -16 101
b:of their	-19 2 20
b:of them	37 -49 9
b:of these	15 77 -164
b:of this	21 -38 0
b:of those	-33 -19 11
b:of thousands	-19 -10 12
b:of three	-29 -90 67
b:of time	-44 8 9
b:of times	77 -14 -112
b:of touch	102 -85 -106
b:of trump	22 -1 -54
b:of trying	86 -51 -114
b:of tuesday	24 -109 49
b:of tweets	101 -62 -130
b:of two	-10 30 -86
b:of us	-29 -42 50
b:of using	100 -114 -91
b:of veterans	2 -78 39
b:of view	26 -19 -21
b:of violating	8 4 -66
b:of violence	121 -110 -116
b:of weeks	55 -31 -30
b:of what	-6 48 -41
b:of which	-36 55 -60
b:of whom	-96 84 -65
b:of wire	80 -83 -67
b:of women	-62 17 28
b:of work	-15 17 -20
b:of working	9 -76 0
b:of you	-78 -86 83
b:of young	-14 -100 66
b:of “	-14 46 -50
b:ofcom assessed	33 -13 -75
b:off ,	36 3 -79
b:off -	-20 42 -96
b:off .	27 31 -114
b:off LOC	-63 78 -107
b:off a	-27 26 -21
b:off in	28 -76 7
b:off on	-26 49 -78
b:off the	106 -89 -104
b:off with	-80 -84 85
b:offenses .	13 -16 -61
b:offensive and	38 -100 -10
b:offensive to	46 5 -97
b:offer thanks	0 -45 6
b:offered his	-93 108 -90
b:offered to	-13 -127 75
b:offers a	84 -80 -86
b:office ,	-1 50 -95
b:office .	-54 54 -29
b:office and	48 -43 -47
b:office has	-67 68 -84
b:office in	-60 -2 11
b:office says	-108 64 14
b:office to	93 -96 -82
b:officer ,	36 -78 16
b:officer .	21 -28 -87
b:officer PER	-37 37 -77
b:officer and	8 -7 -3
b:officer at	-72 59 -23
b:official ,	2 24 -106
b:official .	65 -30 -87
b:official PER	62 -108 28
b:official residence	33 -6 -69
b:official said	34 -23 -18
b:official to	48 -21 -55
b:official told	-71 37 -14
b:officially suspended	-24 24 -5
b:officials ,	-28 -20 25
b:officials .	66 -48 -98
b:officials about	1 -11 -64
b:officials and	13 8 -32
b:officials have	-20 -43 40
b:officials in	-22 43 -61
b:officials said	-25 8 -11
b:officials told	-50 -20 31
b:officials who	2 -31 1
b:oh ,	-6 59 -87
b:oil and	-2 5 -20
b:old ,	28 24 -81
b:old -	-10 -80 38
b:old PER	1 19 -126
b:old girl	12 4 -77
b:old had	-85 -14 48
b:old son	-90 94 -88
b:on "	31 -20 -43
b:on '	28 -12 -84
b:on ,	-8 25 -35
b:on -	21 -68 11
b:on .	-28 1 -16
b:on 0	-21 -63 36
b:on LOC	-74 -8 37
b:on MISC	89 4 -156
b:on ORG	19 11 -38
b:on PER	45 -30 -68
b:on TARGET	-43 75 -110
b:on a	-62 11 33
b:on an	-16 76 -95
b:on and	-26 -80 52
b:on another	18 0 -83
b:on as	-98 88 -69
b:on aug.	-4 37 -100
b:on background	-63 -100 85
b:on behalf	-118 -64 95
b:on both	10 58 -130
b:on campus	52 -31 -85
b:on charges	64 -35 -100
b:on climate	-92 -29 66
b:on comments	-5 -8 -71
b:on dec.	-82 0 6
b:on election	-94 6 16
b:on everyone	-33 -64 33
b:on fri	42 -76 -5
b:on friday	33 -20 -32
b:on gay	3 6 -75
b:on her	-3 -57 26
b:on him	-56 84 -93
b:on his	26 -17 -21
b:on how	56 -99 19
b:on immigration	40 -46 -12
b:on in	-63 -106 85
b:on issues	41 3 -65
b:on it	-43 -43 31
b:on jan.	-78 57 -20
b:on january	2 -5 -25
b:on july	43 -16 -83
b:on june	-80 63 -32
b:on march	-87 59 -13
b:on monday	-28 24 -35
b:on mr.	18 -45 -7
b:on national	73 -97 -12
b:on oct.	-30 -11 14
b:on others	8 -78 33
b:on our	32 49 -94
b:on personal	18 14 -64
b:on president	-75 67 -8
b:on race	-67 -113 79
b:on record	62 -45 -94
b:on religion	-79 81 -81
b:on saturday	37 -38 -32
b:on social	-55 8 10
b:on some	54 1 -76
b:on stage	-59 40 -5
b:on sunday	-90 19 38
b:on television	-110 -110 112
b:on that	9 50 -148
b:on the	37 -52 3
b:on their	50 -23 -45
b:on these	-14 -62 51
b:on this	-134 57 8
b:on thursday	65 -141 55
b:on to	-103 -9 64
b:on top	27 -18 -29
b:on tuesday	11 -83 50
b:on wednesday	-11 -27 8
b:on what	-27 -39 44
b:on when	-90 84 -66
b:on whether	-9 24 -83
b:on which	6 -25 -8
b:on why	45 -19 -83
b:on women	31 -10 -87
b:on your	-84 57 -25
b:on “	-11 -15 12
b:once again	-85 93 -113
b:once considered	55 -6 -94
b:one ,	-38 5 10
b:one -	107 -68 -72
b:one .	14 -124 57
b:one another	-23 -96 71
b:one count	82 -83 -71
b:one of	-47 1 16
b:one official	42 10 -96
b:one person	-8 40 -55
b:one point	-9 -19 -1
b:one that	72 -71 -36
b:one thing	-19 -56 61
b:one was	-91 92 -88
b:one week	90 -91 -87
b:one with	7 13 -77
b:one woman	19 20 -95
b:one year	-27 50 -86
b:ones ,	-92 -72 84
b:ones .	-18 9 -3
b:only 0	71 -42 -51
b:only ORG	95 -93 -96
b:only PER	87 -75 -75
b:only a	47 -39 -38
b:only about	26 -82 4
b:only because	-79 18 45
b:only candidate	-89 12 49
b:only chance	46 -85 -32
b:only days	-39 -16 28
b:only on	-22 -66 30
b:only one	52 -7 -79
b:only person	-95 9 49
b:only then	77 -87 -66
b:only to	9 33 -86
b:only way	41 -38 -10
b:onto the	16 10 -37
b:open .	-14 5 -20
b:open up	-24 24 -5
b:opening statement	64 -9 -99
b:operations ,	-94 66 2
b:operations .	-1 19 -76
b:operations in	-83 82 -80
b:opinion ,	-75 42 -9
b:opinion .	46 29 -97
b:opponent ,	-110 91 6
b:opponent PER	-87 63 9
b:opponent of	2 30 -85
b:opponents of	36 -3 -79
b:opportunity to	-109 6 65
b:opposed the	-30 -2 7
b:opposed to	100 -81 -99
b:opposite of	-4 -20 -4
b:opposition .	43 -84 23
b:opposition to	38 4 -115
b:optimism about	-14 18 -29
b:or 0	-59 70 -67
b:or MISC	66 -45 -57
b:or ORG	-18 -114 85
b:or TARGET	-76 6 26
b:or a	-67 47 -11
b:or advising	-70 75 -78
b:or an	-7 42 -77
b:or any	100 -104 -90
b:or blog	70 -75 -53
b:or early	-100 102 -99
b:or even	23 -16 -67
b:or he	2 -104 64
b:or his	-61 -14 55
b:or its	35 -15 -75
b:or maybe	-4 -45 35
b:or not	37 -98 46
b:or one	-79 55 -21
b:or so	-86 88 -65
b:or that	3 -85 32
b:or the	3 -114 91
b:or three	33 -89 6
b:or was	46 -14 -74
b:order .	14 13 -37
b:order on	36 -27 -80
b:order to	77 -68 -47
b:orders .	15 1 -73
b:other ,	-5 26 -32
b:other .	18 21 -90
b:other MISC	-81 55 1
b:other ORG	-23 -1 -1
b:other crimes	85 -82 -90
b:other federal	-22 56 -67
b:other hand	-25 45 -103
b:other issues	-55 2 26
b:other members	-8 29 -82
b:other people	-1 13 -56
b:other personal	18 14 -64
b:other states	18 -52 6
b:other than	49 -38 -47
b:other top	25 9 -109
b:other women	50 -108 12
b:others ,	47 -87 11
b:others .	-29 -127 70
b:others in	-71 19 20
b:others to	20 -105 19
b:ought to	-27 31 -32
b:our children	-72 -11 33
b:our citizens	10 8 -17
b:our communities	-69 -19 37
b:our country	96 -22 -106
b:our democracy	5 3 -60
b:our economy	-6 -112 86
b:our faith	-80 -80 73
b:our military	74 -72 -78
b:our nation	35 -23 -35
b:our own	31 -71 -14
b:out "	-26 -21 17
b:out ,	-34 7 7
b:out -	61 -1 -88
b:out .	50 13 -146
b:out PER	27 -103 45
b:out TARGET	6 12 -100
b:out a	-49 -92 72
b:out after	36 11 -79
b:out against	21 3 -75
b:out an	-23 -93 55
b:out as	-82 35 40
b:out at	33 -64 -9
b:out for	27 -45 8
b:out from	47 -97 9
b:out in	10 12 -54
b:out more	6 -62 5
b:out of	10 30 -59
b:out on	-94 -74 87
b:out over	84 -73 -86
b:out that	-31 -35 28
b:out the	60 -46 -44
b:out there	-101 40 29
b:out through	-80 78 -79
b:out to	-47 -130 93
b:out what	-105 102 -89
b:out with	-23 20 -39
b:outrage .	-15 -81 23
b:outrage at	40 -12 -86
b:outraged the	26 23 -90
b:outs of	-7 -3 -6
b:outside of	-37 1 15
b:outside the	-106 -81 106
b:outspoken on	-38 -59 28
b:over '	52 -8 -82
b:over -	9 -69 18
b:over .	-26 40 -79
b:over 0	-19 3 4
b:over LOC	-32 -24 32
b:over PER	-121 -2 76
b:over TARGET	103 -49 -122
b:over a	-17 15 -14
b:over from	-44 47 -85
b:over her	95 -87 -97
b:over his	1 -37 6
b:over impersonation	-13 -9 -71
b:over justice	89 -92 -82
b:over many	-83 -85 79
b:over the	41 -35 4
b:over their	69 -104 20
b:over trump	-11 -9 22
b:over whether	39 10 -77
b:overall ,	-93 -4 37
b:overcome the	45 -78 12
b:oversee the	-95 32 6
b:overseeing the	76 -85 -61
b:own ,	-11 -82 24
b:own ORG	-56 65 -79
b:own history	73 -83 -60
b:own party	50 -63 2
b:own words	-2 32 -75
b:p.m. ,	5 8 -6
b:paid $	-13 46 -94
b:paid off	33 -52 -22
b:paper .	-19 11 -7
b:parents ,	-66 29 -13
b:parents .	6 21 -77
b:parliament speaker	-27 -92 61
b:part ,	-93 90 -65
b:part -	-29 28 -56
b:part because	91 -45 -106
b:part in	91 -85 -94
b:part of	-22 -6 8
b:part to	30 34 -80
b:participate in	21 2 -37
b:participating in	1 56 -86
b:particular ,	107 -103 -99
b:particularly as	13 34 -53
b:partner ,	-12 -106 84
b:partner .	25 22 -98
b:partners to	9 -74 18
b:parts of	-82 -14 58
b:party 's	16 -199 93
b:party ,	41 -75 14
b:party -	-31 -86 54
b:party .	-119 56 21
b:party and	15 -121 39
b:party has	46 -104 -2
b:party in	-103 20 33
b:party leaders	-110 -3 72
b:party official	33 1 -86
b:party to	23 56 -83
b:pass a	19 -7 -37
b:passionate and	-87 -79 76
b:past ,	-75 -48 62
b:past .	108 -37 -174
b:past 0	30 19 -114
b:past few	-15 -13 16
b:past that	102 -97 -103
b:past week	54 -98 -3
b:path of	-63 45 -37
b:path to	-12 17 -25
b:patients ,	-75 -79 75
b:pay for	-71 99 -57
b:paying a	-22 38 -68
b:payment to	31 -34 -78
b:peace ,	42 -93 14
b:peace .	-97 -91 97
b:peace and	8 -88 15
b:pence ,	38 -76 12
b:penchant for	82 -77 -89
b:peninsula .	-81 -86 86
b:penned an	-87 39 -5
b:pension plans	-83 -18 56
b:people "	-31 21 4
b:people 's	-21 -94 81
b:people ,	-50 -19 41
b:people -	82 -74 -89
b:people .	-49 8 6
b:people and	66 -106 -11
b:people are	-109 3 60
b:people around	28 -21 -25
b:people from	-101 59 3
b:people have	15 45 -100
b:people i	-12 40 -79
b:people in	-18 -88 83
b:people of	104 -54 -74
b:people should	32 9 -116
b:people that	-8 -72 62
b:people to	-23 64 -70
b:people wearing	31 -81 18
b:people who	-22 -54 38
b:people will	-98 89 -69
b:people with	-47 -17 50
b:people working	-70 75 -78
b:people “	0 4 -76
b:people ”	-97 37 6
b:per cent	-79 6 33
b:percent )	23 -27 -29
b:percent ,	-65 -112 107
b:percent .	14 -73 23
b:percent ;	39 -15 -61
b:percent and	22 34 -96
b:percent for	-103 -28 43
b:percent in	35 -6 -59
b:percent of	-84 -15 44
b:percent to	14 -29 -4
b:percent who	20 -22 -11
b:percentage points	-129 70 -11
b:performance .	-18 -97 66
b:performance in	74 4 -107
b:perhaps TARGET	45 -85 9
b:perhaps most	84 -78 -85
b:perhaps the	-34 -102 79
b:period ,	-86 -27 53
b:period of	-58 66 -94
b:person ,	-7 -80 50
b:person .	-79 -97 96
b:person for	-89 51 -7
b:person in	-20 107 -125
b:person of	-80 90 -90
b:person to	-95 -21 55
b:person who	-8 -106 74
b:personal and	43 -37 -99
b:personal email	-5 14 -58
b:personal expenses	43 -13 -77
b:personal items	18 14 -64
b:persuaded that	33 -13 -75
b:petition .	-15 44 -92
b:phone call	-27 81 -111
b:phone records	56 -44 -55
b:phone with	-81 25 3
b:photo ,	-6 19 -93
b:photo of	64 -78 -8
b:photos :	-33 41 -41
b:pick ,	61 -47 -85
b:piece of	43 -107 8
b:pinterest '	87 -81 -82
b:pipeline ,	-85 24 37
b:place ,	-104 32 33
b:place .	-26 59 -62
b:place during	85 -89 -82
b:plan ,	16 -98 11
b:plan .	-28 -107 60
b:plan for	27 14 -88
b:plan to	41 -61 8
b:plan “	-9 -76 21
b:planned to	-108 104 -91
b:planning to	-45 67 -91
b:plans ,	-73 41 12
b:plans .	-74 53 -26
b:plans and	-70 -87 82
b:plans to	32 -98 41
b:platform for	20 -75 -40
b:platform that	26 22 -89
b:play into	18 46 -93
b:play the	-20 -84 64
b:playback is	-80 37 1
b:played a	10 -30 -4
b:plea deal	14 -27 -59
b:plea to	27 -14 -58
b:pleaded guilty	17 -14 -136
b:pleaded not	86 -83 -77
b:pledge to	10 -90 38
b:pledged they	10 2 -64
b:pledged to	-105 -14 74
b:plenty of	-56 74 -64
b:plot .	74 -76 -62
b:plot to	76 -83 -62
b:point ,	-10 -71 59
b:point .	6 32 -97
b:point of	-44 19 6
b:point that	60 -110 -21
b:point to	31 5 -78
b:pointed out	-122 84 -43
b:pointed to	26 15 -87
b:pointing to	71 -5 -128
b:points ,	-88 54 -20
b:points .	-70 16 7
b:points among	-7 -114 61
b:points and	28 11 -51
b:points in	-68 53 -43
b:points to	-5 8 -19
b:poised to	30 -101 -7
b:police ,	-78 78 -70
b:police car	-89 93 -94
b:police chief	62 -41 -74
b:police department	0 -11 4
b:police force	22 -83 3
b:police officer	-71 58 -70
b:police officers	-68 19 30
b:police report	85 -93 -67
b:police said	51 -102 27
b:police superintendent	4 5 -74
b:police that	87 -95 -69
b:policies ,	-103 -12 51
b:policies .	30 -87 -1
b:policies that	-7 -30 19
b:policy ,	17 -120 -1
b:policy -	-19 -5 -10
b:policy .	-2 -16 -1
b:policy adviser	-28 4 -11
b:policy and	51 -81 5
b:policy experts	103 -108 -86
b:policy is	30 20 -70
b:political action	8 6 -32
b:political position	57 -89 -9
b:political strategy	74 -81 -81
b:political transition	56 -2 -91
b:politically motivated	49 3 -100
b:politician ,	-101 33 9
b:politics ,	-164 -34 93
b:politics .	38 14 -104
b:politics :	-61 57 -63
b:politics and	64 -106 -60
b:poll ,	-89 -107 100
b:poll .	-104 42 -27
b:poll found	66 -76 -11
b:poll numbers	12 5 -41
b:poll of	-123 62 2
b:poll released	-89 -98 102
b:polling ,	-80 -3 30
b:polling data	41 11 -80
b:polling efforts	-79 81 -81
b:polling has	39 -88 -7
b:polling shows	25 -18 -34
b:polls ,	-25 11 -1
b:polls .	-44 -13 24
b:polls for	-4 -88 35
b:polls show	-18 -3 -1
b:polls showing	16 29 -104
b:pollster PER	85 -80 -80
b:poor "	-24 1 -4
b:poor judgement	69 -79 -65
b:pope PER	-93 -9 57
b:pope TARGET	-25 -86 61
b:popular opinion	11 -55 14
b:posed by	-15 -93 59
b:poses with	-76 64 -57
b:position ,	-93 -14 35
b:position .	-37 -9 16
b:position at	0 -1 3
b:position in	6 -34 -4
b:position of	-2 51 -93
b:position on	65 2 -131
b:possibility of	-2 55 -83
b:possibility that	0 39 -72
b:possible ,	21 28 -71
b:possible .	-115 -80 98
b:possible nomination	10 2 -64
b:post ,	-40 13 3
b:post -	-50 37 -15
b:post .	13 3 -29
b:posted to	11 -33 5
b:potential effect	-88 43 28
b:potential for	77 -93 -59
b:potential to	-96 14 65
b:pounced on	-26 -73 44
b:poverty ,	39 -93 -1
b:power ,	6 -76 24
b:power .	1 9 -56
b:power in	13 -59 24
b:power of	-22 64 -79
b:power to	45 16 -127
b:practical consequences	61 -72 -43
b:praise PER	-16 -25 27
b:praise TARGET	-85 -75 84
b:praise for	-31 -127 99
b:praise on	1 -88 22
b:praised PER	-60 -75 59
b:praised TARGET	-121 -123 113
b:praised by	4 16 -50
b:praised the	-77 -87 84
b:pre-campaign comments	19 -9 -66
b:pre-existing conditions	-7 22 -68
b:precincts reporting	-90 46 -25
b:prejudice i	-24 24 -5
b:prepared to	-136 -39 108
b:presented as	23 -5 -72
b:presenter PER	-63 90 -88
b:presenting herself	-25 -30 30
b:presidency ,	4 -129 53
b:presidency .	-24 47 -116
b:president 's	69 -16 -104
b:president ,	-72 -90 129
b:president -	-38 22 -6
b:president .	-15 26 -43
b:president PER	-38 71 -35
b:president TARGET	65 -87 -15
b:president also	27 -88 4
b:president and	11 1 -15
b:president called	-18 -91 55
b:president for	-56 -43 76
b:president had	35 13 -96
b:president has	-100 129 -102
b:president himself	-78 -7 39
b:president in	-95 11 53
b:president is	-29 -77 60
b:president like	-60 86 -93
b:president of	-19 -147 96
b:president on	-87 80 -67
b:president to	64 -149 52
b:president who	-27 -128 66
b:president with	12 37 -64
b:president ”	54 -82 -10
b:presidential bid	-58 43 -18
b:presidential campaign	15 -81 24
b:presidential candidate	53 -86 3
b:presidential candidates	-97 29 12
b:presidential election	14 -74 39
b:presidential front	61 -99 8
b:presidential hopeful	-9 13 -11
b:presidential nomination	-105 -19 80
b:presidential nominee	23 33 -74
b:presidential primary	-43 25 4
b:presidential race	-56 7 13
b:presidential speeches	27 52 -107
b:press ,	41 -106 26
b:press .	64 -39 -115
b:press briefing	-107 53 1
b:press conference	19 -38 -2
b:press release	1 23 -87
b:press secretary	-53 -15 40
b:pressed TARGET	104 -111 -78
b:pressure for	6 -86 23
b:pressure from	51 -13 -128
b:pressure on	-32 -32 38
b:pressure to	28 -5 -91
b:presumptive MISC	-24 -102 69
b:pretty good	8 -68 36
b:pretty unpleasant	0 -45 6
b:previously reported	-107 36 11
b:primaries ,	-63 88 -102
b:primaries against	49 -84 -22
b:primaries in	-41 35 -42
b:primary ,	-27 -41 33
b:primary .	-8 -6 2
b:primary :	-66 7 24
b:primary in	-82 92 -90
b:primary rival	-93 53 27
b:primary win	-106 -109 111
b:prime minister	-49 99 -93
b:prince PER	-93 9 31
b:principles are	42 -87 -6
b:print and	86 -20 -100
b:prior of	-60 86 -93
b:prior to	-18 20 -14
b:priority is	-79 17 28
b:prison .	19 21 -91
b:prison for	66 -12 -146
b:prison in	41 -24 -110
b:prison sentence	61 -90 4
b:prison time	4 11 -103
b:private email	81 -50 -101
b:private emails	39 -28 -75
b:private equity	88 -76 -97
b:private meeting	-41 46 -89
b:private sector	-12 62 -88
b:private server	106 -109 -89
b:prize -	-23 3 6
b:pro -	87 -61 -68
b:probe .	51 -25 -72
b:probe and	3 31 -84
b:probe into	66 -69 -81
b:problem ,	-8 14 -69
b:problem .	42 -82 -3
b:problem for	78 -83 -76
b:problem with	91 -94 -87
b:problems ,	56 -33 -93
b:problems .	2 -14 9
b:problems in	86 -79 -93
b:problems that	37 -79 -18
b:process ,	30 10 -49
b:process .	83 -89 -48
b:process to	-75 81 -85
b:produced a	-58 55 -101
b:professor ,	-83 43 -10
b:professor PER	-38 57 -90
b:professor at	-16 11 -24
b:professor of	-88 -19 50
b:profile .	-35 -56 19
b:profile MISC	23 -81 16
b:program ,	-58 52 -22
b:program .	-78 30 23
b:program for	-28 -84 45
b:programs ,	4 -42 9
b:programs .	89 -88 -85
b:progress in	-61 43 -1
b:promised to	-45 -115 93
b:promises .	-6 -68 15
b:property .	83 -77 -88
b:prosecutor 's	72 -55 -85
b:prosecutor PER	70 -104 -9
b:prosecutor and	-75 -93 86
b:prosecutors allege	22 5 -88
b:prosecutors and	-6 -39 25
b:prosecutors had	-31 41 -64
b:prosecutors have	77 -91 -60
b:prosecutors said	86 -42 -93
b:prosecutors say	33 -4 -101
b:protect our	32 -75 -24
b:protect the	53 1 -71
b:protected ,	54 -7 -85
b:protection .	-104 -5 73
b:protection to	84 -90 -77
b:protections for	-88 57 -20
b:protest against	-8 34 -94
b:protesters :	17 -31 -55
b:protests .	62 -41 -82
b:protests in	2 -79 18
b:proud of	-145 -17 52
b:proud to	-128 -145 143
b:proved his	-40 53 -75
b:proven himself	20 -92 8
b:provide a	47 -57 -19
b:provided a	13 19 -43
b:public -	-105 -21 88
b:public health	11 -86 32
b:public his	-35 7 5
b:public office	0 44 -79
b:public policy	-67 -95 84
b:public service	-76 -83 74
b:public statements	-25 28 -78
b:public support	-84 -94 89
b:publicly .	87 -82 -88
b:published a	40 -33 -88
b:published in	-84 55 -52
b:published on	23 -63 9
b:pulled over	1 11 -86
b:punched her	88 -83 -78
b:pundits are	82 -77 -81
b:punishment for	83 -98 -72
b:punishment of	-7 -73 20
b:purchasing a	18 14 -64
b:purpose ,	-74 -17 43
b:push a	16 1 -65
b:push for	17 -56 -2
b:push to	-14 52 -87
b:pushed back	-71 2 57
b:put PER	-4 16 -33
b:put TARGET	66 -91 -20
b:put a	20 61 -91
b:put in	-73 -89 94
b:put it	-56 70 -81
b:put off	56 -12 -74
b:put the	24 12 -45
b:put their	44 17 -90
b:put together	21 -24 -36
b:qualifications for	-15 33 -84
b:question .	32 10 -103
b:question about	50 -22 -111
b:question in	-2 33 -92
b:questioned TARGET	84 -87 -83
b:questioned the	-45 64 -114
b:questioning TARGET	33 -23 -86
b:questions .	1 -31 10
b:questions about	127 -113 -64
b:questions for	-24 12 13
b:questions from	-8 -23 11
b:questions in	73 -75 -60
b:questions to	10 -17 -77
b:quick to	1 -82 43
b:quickly ,	18 14 -64
b:quickly and	-27 76 -87
b:quite a	36 -16 -65
b:quite simply	-93 -33 66
b:quoted PER	-92 93 -84
b:quoted as	-84 27 3
b:r -	-63 80 -81
b:race ,	-104 -102 120
b:race .	-92 62 -2
b:race and	31 -110 27
b:race in	-24 65 -107
b:race on	-6 49 -100
b:race relations	-70 -64 67
b:race to	-74 -21 37
b:racial justice	-31 -88 46
b:racially charged	79 -92 -76
b:racism ,	61 -104 8
b:racism .	58 -2 -107
b:racist ,	-34 -14 33
b:racist and	75 -84 -71
b:radio host	100 -100 -94
b:railed against	73 -53 -92
b:raise their	38 -79 -26
b:raised by	-76 35 17
b:raised questions	-32 -5 28
b:raised the	-92 26 24
b:raises questions	78 -83 -59
b:raising money	-117 -96 103
b:raising some	87 -82 -85
b:raising the	-75 -35 65
b:rally ,	21 4 -93
b:rally in	0 20 -29
b:ran for	-32 73 -109
b:range of	-3 -48 35
b:ranging from	-5 -24 -2
b:rank -	-16 -6 -2
b:ranking MISC	1 25 -96
b:ranking member	59 -40 -108
b:rather than	-17 59 -76
b:re-election campaign	-9 29 -35
b:re-election in	4 -5 -27
b:reach a	-60 -84 64
b:reach for	16 -78 44
b:reach out	10 -95 61
b:reached a	4 -31 5
b:reached out	-121 48 20
b:react to	26 -15 -83
b:reacting to	-90 49 15
b:reactions in	48 -16 -81
b:read ,	-5 15 -52
b:read TARGET	-101 103 -79
b:read his	27 -25 -37
b:read more	76 -101 -10
b:reads :	42 -32 -74
b:ready for	-75 -83 77
b:ready to	61 -42 -73
b:real clear	-82 13 35
b:real estate	37 2 -47
b:realdonaldtrump )	-27 42 -52
b:reality of	83 -75 -87
b:really ,	8 -75 3
b:really bad	12 19 -103
b:reason ,	-83 -30 60
b:reason .	5 -19 4
b:reason for	-26 21 -49
b:reason to	-123 3 66
b:reasons .	91 -96 -82
b:rebel groups	56 -8 -84
b:receive classified	23 -26 -43
b:receive the	-87 -78 80
b:received a	-85 49 11
b:receiving a	69 -49 -85
b:recent days	99 -83 -53
b:recent film	-83 82 -85
b:recent weeks	-15 -22 18
b:recently married	-35 53 -81
b:recently released	30 -6 -102
b:recently visited	-4 65 -109
b:recipient of	-81 36 6
b:recommendation of	46 -50 -71
b:reconcile supporting	-60 86 -93
b:record ,	110 -96 -104
b:record .	-12 -21 3
b:record and	-6 -59 23
b:record as	-40 23 -7
b:record of	54 -118 -20
b:record on	74 -38 -109
b:record that	9 -2 -55
b:recovery .	-28 -65 38
b:reduce the	-57 6 35
b:reference to	24 30 -122
b:referred to	12 33 -120
b:referring to	12 5 -42
b:reform ,	-69 58 -56
b:reform .	55 -51 -21
b:reform agenda	25 -3 -40
b:refusal to	114 -110 -113
b:refuse to	15 -84 5
b:refused to	24 47 -174
b:refusing to	73 -58 -93
b:regardless of	-67 -44 61
b:region ,	-86 98 -106
b:register ,	-86 80 -85
b:registered voters	-55 -4 11
b:regulator ofcom	33 -13 -75
b:reiterated that	31 -36 -65
b:relate to	-49 -90 64
b:related :	28 -15 -83
b:related to	49 12 -139
b:relating to	26 -39 3
b:relation to	62 -8 -105
b:relations and	-52 -84 61
b:relationship with	-6 8 -28
b:relationships with	-52 -36 53
b:release .	59 21 -119
b:release all	94 -94 -87
b:release from	32 -37 -78
b:release of	43 -46 -29
b:released a	-46 14 13
b:released after	44 -33 -78
b:released by	-54 57 -24
b:released documents	32 7 -81
b:released friday	-103 -17 44
b:released monday	-75 18 39
b:released on	-97 8 48
b:released the	22 -33 1
b:religion .	-79 81 -81
b:religious freedom	51 -78 -28
b:remain in	-79 -8 55
b:remains a	-19 41 -76
b:remains in	-31 49 -69
b:remarks ,	88 -46 -69
b:remarks .	-9 -11 -11
b:remarks and	74 -78 -75
b:remarks at	-84 -36 52
b:remarks during	21 -7 -73
b:remarks in	30 -16 -85
b:remarks on	-42 11 7
b:remember ,	7 45 -104
b:reminded him	21 -88 9
b:reminder of	13 -86 33
b:remove TARGET	119 -114 -106
b:remove a	-99 40 0
b:removed .	88 -80 -91
b:removed from	73 -59 -91
b:removed shrapnel	-67 -34 63
b:renewable energy	-75 -69 70
b:replace PER	-47 44 -72
b:replied ,	-71 82 -83
b:replied .	-72 90 -87
b:replied that	-19 24 -68
b:report ,	-29 -9 15
b:report .	-53 -49 51
b:report :	-6 30 -69
b:report by	-41 -16 42
b:report for	46 -90 7
b:report from	-41 56 -79
b:report in	50 -24 -80
b:report on	31 15 -151
b:report said	64 -47 -97
b:report that	-9 3 -108
b:report to	12 7 -83
b:reported ,	47 -42 -24
b:reported .	4 2 -50
b:reported that	8 1 -49
b:reported to	-109 75 -20
b:reportedly said	45 -28 -75
b:reporter ,	54 -21 -99
b:reporter PER	-86 77 -103
b:reporters ,	11 30 -98
b:reporters .	0 -11 -16
b:reporters after	-99 99 -96
b:reporters at	-82 8 26
b:reporters in	62 -14 -97
b:reporters that	-81 16 21
b:reporting ,	-16 -95 62
b:reporting on	-42 48 -78
b:reporting the	76 -69 -84
b:reports ,	-17 43 -80
b:reports .	-13 14 -24
b:reports are	22 -10 -41
b:reports from	-41 69 -81
b:reports of	-43 74 -123
b:reports that	-38 95 -135
b:represent the	15 -6 -11
b:representative PER	-22 31 -26
b:representative in	-76 -7 32
b:representatives from	3 40 -80
b:represents a	-90 22 11
b:represents an	35 1 -86
b:represents the	5 -35 -3
b:reputation for	-81 -74 79
b:request for	-90 84 -38
b:request to	-83 83 -80
b:requests for	37 -44 7
b:required to	65 -87 -29
b:reset ”	79 -84 -74
b:residents ,	28 36 -83
b:residents .	10 35 -76
b:residents in	-55 48 -80
b:resign ,	58 -34 -45
b:resign .	85 -68 -77
b:resign after	-4 -7 -55
b:resign from	71 -71 -66
b:resignation ,	98 -92 -91
b:resignation letter	17 7 -92
b:resigned in	23 -23 -51
b:resolution in	-22 -9 6
b:resolution to	-8 -82 25
b:respect and	25 -79 12
b:respect to	-86 19 8
b:respond in	23 -63 9
b:respond to	23 -19 -36
b:responded ,	36 12 -81
b:responded to	-20 41 -44
b:responding to	59 -20 -118
b:response to	-70 59 -18
b:responses to	-21 34 -78
b:responsibility for	-28 24 -4
b:responsible for	27 51 -113
b:rest of	63 -41 -64
b:restaurant in	7 35 -99
b:result in	73 -21 -90
b:result of	-21 91 -152
b:resulted in	35 -15 -56
b:resulting in	-74 39 9
b:results in	45 -71 -27
b:return to	-59 60 -71
b:returned to	-40 -16 32
b:returning to	0 33 -94
b:returns ,	30 -42 -3
b:returns .	61 -12 -87
b:returns than	55 -54 -68
b:revealed her	-6 2 -12
b:revealed that	-16 -74 31
b:reveals his	71 -69 -76
b:revelations that	70 -72 -103
b:review ,	55 13 -105
b:rhetoric and	-20 27 -81
b:rhetoric of	52 -33 -84
b:rice said	92 -97 -79
b:rid of	47 -55 -41
b:right ,	-28 20 -16
b:right -	45 21 -128
b:right .	-35 -27 24
b:right decision	-23 -7 18
b:right direction	-80 4 19
b:right in	-99 11 23
b:right now	-115 -44 93
b:right thing	-109 -104 115
b:right to	-2 -24 30
b:right wing	81 -71 -76
b:rights ,	-44 11 -20
b:rights and	16 -48 0
b:rights to	-82 -81 81
b:risk ,	24 -17 -60
b:risk of	-72 -97 96
b:rival ,	-22 33 -93
b:rival PER	-127 100 13
b:role ,	15 -75 39
b:role .	3 22 -86
b:role as	-138 27 65
b:role in	-20 -82 71
b:role model	22 -67 -11
b:room ,	-95 109 -106
b:room .	25 2 -96
b:room of	-17 20 -72
b:rose to	-97 7 36
b:rotten traitor	76 -71 -74
b:round of	-79 -4 46
b:route to	-80 80 -78
b:rubio ,	-67 -78 67
b:rubio 0	-83 36 -7
b:rule .	87 -86 -82
b:ruled that	21 -13 -82
b:rules against	44 -30 -94
b:rules and	80 -90 -67
b:rumors that	-95 98 -85
b:run ,	-4 -94 57
b:run -	23 -12 -54
b:run .	-28 -111 88
b:run away	90 -89 -74
b:run for	-55 86 -65
b:run from	65 -61 -77
b:runner PER	39 -63 -11
b:running a	32 -86 -14
b:running for	-73 -1 30
b:running mate	-14 -55 52
b:running the	3 41 -74
b:runs in	63 -17 -94
b:s.c. )	-68 76 -104
b:sadly .	55 -54 -68
b:safe .	-63 -78 62
b:safety of	-111 15 23
b:said "	-6 -22 21
b:said ,	-143 62 41
b:said .	-7 4 -54
b:said :	-36 29 -22
b:said LOC	13 -18 -13
b:said ORG	-64 99 -64
b:said PER	-66 61 -29
b:said TARGET	-57 38 3
b:said about	5 2 -72
b:said as	-59 -91 75
b:said at	-68 -31 65
b:said before	-87 37 15
b:said during	-84 88 -84
b:said former	-69 53 -22
b:said friday	5 -49 32
b:said he	-65 29 11
b:said her	-72 27 5
b:said his	-65 7 26
b:said if	37 9 -96
b:said in	-56 60 -75
b:said it	24 9 -78
b:said last	-50 -113 83
b:said monday	-149 -25 88
b:said mr.	-6 -20 9
b:said nothing	36 -28 -55
b:said of	66 -12 -84
b:said on	64 -28 -68
b:said president	-2 -2 -34
b:said she	51 -76 2
b:said sunday	-51 -79 82
b:said that	-120 86 4
b:said the	-24 56 -65
b:said there	-53 120 -135
b:said they	109 -147 29
b:said thursday	-33 47 -76
b:said to	-1 -22 -3
b:said tuesday	-96 -12 67
b:said was	23 -43 7
b:said wednesday	-63 -27 37
b:said were	10 9 -76
b:said when	30 -12 -104
b:said while	-95 -19 40
b:said without	86 -82 -82
b:said “	7 -5 -13
b:same ,	-80 -91 92
b:same -	24 -10 -47
b:same day	90 -105 -19
b:same fate	-82 -3 52
b:same thing	-27 83 -115
b:same time	-22 29 -44
b:sanctions against	-12 21 -10
b:sanctions on	-36 3 13
b:sanders ,	-49 47 -30
b:sanders 0	-91 -49 73
b:sanders and	-73 46 -17
b:sat 0	23 -63 9
b:sat down	-96 91 -90
b:saturday 's	-81 57 -19
b:saturday ,	-28 -129 106
b:saturday .	-38 52 -79
b:saturday and	-77 86 -93
b:saturday morning	-6 -47 46
b:saturday night	-116 104 -32
b:saw PER	-31 -3 13
b:saw TARGET	-11 -91 40
b:saw an	0 -7 -41
b:saw the	-33 -59 52
b:say ,	-52 8 12
b:say .	-8 5 -26
b:say PER	16 -6 -63
b:say TARGET	159 -192 -87
b:say i	-3 -88 61
b:say in	-7 -23 19
b:say is	-16 42 -87
b:say it	-12 -94 55
b:say that	7 44 -114
b:say the	-39 58 -113
b:say they	7 -44 21
b:say was	-38 47 -67
b:say whether	-91 99 -104
b:saying ,	-23 8 7
b:saying .	-110 29 22
b:saying :	62 -90 -3
b:saying TARGET	28 -67 2
b:saying he	24 -63 24
b:saying it	79 -85 -66
b:saying she	-2 5 0
b:saying that	5 -35 24
b:saying the	133 -111 -167
b:saying “	5 -97 45
b:says ,	-147 77 23
b:says .	-112 147 -92
b:says MISC	87 -88 -78
b:says PER	25 -43 -31
b:says TARGET	-28 13 -23
b:says a	-16 58 -80
b:says he	-10 6 -43
b:says her	-106 -11 66
b:says in	-66 28 -32
b:says it	23 -76 40
b:says she	-93 42 21
b:says that	34 23 -149
b:says the	-10 29 -53
b:scandal .	49 -40 -127
b:scandals ,	14 10 -78
b:scheduled for	-100 26 25
b:scheduled to	15 32 -89
b:school ,	-70 -21 33
b:school choice	-80 -59 49
b:science .	6 -24 -9
b:scientist ,	-6 8 -3
b:script ,	32 -27 -24
b:scrutiny from	49 -59 -46
b:scrutiny over	98 -88 -82
b:search for	-23 36 -91
b:seat ,	-29 -17 31
b:seat .	-22 26 -20
b:seat in	-79 -34 61
b:seat vacant	-83 24 2
b:seated in	30 -94 18
b:second amendment	67 -119 41
b:second term	15 -49 3
b:second time	-52 28 -15
b:second to	-87 13 24
b:secret security	76 -89 -76
b:secret service	28 -47 1
b:secretary 's	45 -28 -78
b:secretary ,	-136 20 45
b:secretary .	4 -31 11
b:secretary PER	-62 49 -6
b:secretary TARGET	-33 -69 56
b:secretary for	-45 -24 23
b:secretary of	-1 31 -40
b:secretary on	-80 78 -79
b:secure his	1 14 -40
b:secure it	-86 -85 90
b:secure the	6 -90 56
b:security ,	-25 40 -50
b:security .	63 -62 -71
b:security adviser	29 3 -73
b:security advisor	-34 26 -70
b:security aide	27 -23 -52
b:security and	-90 52 1
b:security at	-39 31 -50
b:security clearances	40 -94 25
b:security forces	17 -92 18
b:security of	-81 -99 98
b:security officials	-71 81 -88
b:see TARGET	19 -98 26
b:see a	9 -39 14
b:see also	63 -8 -107
b:see him	96 -65 -97
b:see in	-10 4 -20
b:see the	-103 -15 67
b:seek re-election	35 -16 -83
b:seeking a	13 -4 -57
b:seeking an	50 -89 17
b:seem to	41 4 -62
b:seemed to	-42 58 -82
b:seems to	6 -61 29
b:seen .	-3 -30 5
b:seen as	55 -26 -52
b:seen in	-13 -56 49
b:seen this	16 -36 20
b:select committee	-83 89 -81
b:selected to	-78 4 31
b:self -	71 -72 -46
b:senator ,	-4 -62 45
b:senator -	-89 8 48
b:senator .	-77 -92 89
b:senator PER	18 -20 -9
b:senator TARGET	0 -120 65
b:senator from	-2 18 -34
b:senator said	49 -3 -48
b:senator to	43 -93 -21
b:senators to	14 -90 47
b:senior LOC	2 -17 -61
b:senior ORG	-58 10 8
b:senior administration	18 1 -80
b:senior adviser	4 -44 34
b:senior aide	-87 92 -92
b:senior policy	-17 -5 -5
b:sense ,	42 -94 -14
b:sense of	77 -136 -30
b:sent a	62 -25 -104
b:sent on	-17 -6 22
b:sent out	-88 65 8
b:sent the	26 -45 4
b:sent to	13 -30 -4
b:sentence .	-58 45 -12
b:sentence for	87 -80 -86
b:sentence on	-21 36 -79
b:sentenced to	-2 17 -122
b:separate interview	53 -112 7
b:sept. 0	-81 92 -98
b:september ,	-8 -28 10
b:september .	-21 16 -41
b:september 0	24 -46 6
b:series of	102 -93 -52
b:serious ,	41 3 -86
b:serve as	-8 -40 15
b:served as	-25 46 -39
b:served in	-23 -24 27
b:served on	4 41 -101
b:served with	-110 -59 66
b:server )	10 3 -59
b:server .	71 -76 -67
b:server to	37 -31 -58
b:serves as	39 -16 -111
b:service ,	-32 -84 57
b:service .	-29 -42 19
b:service and	-27 -80 41
b:service to	58 1 -127
b:services ,	-76 57 -17
b:serving a	87 -80 -86
b:serving as	-70 5 16
b:sessions '	45 -17 -85
b:sessions said	48 -38 -78
b:set of	-115 7 50
b:set to	-38 62 -72
b:set up	-42 19 1
b:seven years	7 47 -117
b:several days	37 -10 -72
b:several hours	-100 95 -91
b:several other	-27 -21 29
b:several times	11 -41 6
b:several years	-79 59 -37
b:sex -	21 -71 -2
b:sex abuse	82 -67 -85
b:sex marriage	1 4 -32
b:sexual abuse	-38 22 16
b:sexual assault	82 -73 -119
b:sexual harassment	-5 -9 -81
b:sexual misconduct	103 -106 -89
b:sexually assaulted	24 -12 -82
b:sexually assaulting	-2 15 -95
b:shake his	55 -54 -68
b:shake up	-4 -11 5
b:share of	-76 -86 78
b:shared by	-64 -27 64
b:she "	26 -47 -20
b:she 'd	-45 16 9
b:she 's	85 7 -138
b:she added	67 -37 -83
b:she also	26 -31 -20
b:she asked	35 -4 -81
b:she became	36 -23 -96
b:she believed	62 -96 -3
b:she called	19 12 -48
b:she can	46 -19 -79
b:she could	30 -16 -30
b:she described	-21 -73 64
b:she did	0 10 -45
b:she got	40 -22 -58
b:she had	-51 -21 46
b:she has	32 9 -48
b:she is	-97 -82 114
b:she knew	-2 -25 20
b:she left	-89 75 -60
b:she likely	-45 -80 54
b:she likes	59 -2 -104
b:she made	-61 -25 44
b:she not	13 0 -80
b:she runs	3 -13 -5
b:she said	77 -86 -14
b:she saw	24 -34 -12
b:she should	-6 17 -25
b:she spoke	-27 -5 6
b:she told	53 -9 -121
b:she wanted	-91 -14 35
b:she wants	-87 62 -19
b:she was	-16 -10 3
b:she will	20 42 -70
b:she would	-77 61 -21
b:she wrote	111 -90 -115
b:sheriff 's	-63 70 -86
b:sheriff PER	-13 45 -120
b:shooting ,	36 -20 -75
b:shooting .	-41 8 11
b:shooting death	12 -25 -45
b:shooting in	10 44 -129
b:short -	-82 0 48
b:short of	74 -42 -100
b:shortly after	-16 -24 19
b:shot TARGET	-97 89 -59
b:shot at	18 -16 -33
b:shot in	-96 99 -76
b:shots at	63 -45 -97
b:should TARGET	-72 -19 49
b:should be	-11 -41 23
b:should do	-36 54 -80
b:should focus	-24 -8 16
b:should have	65 -107 10
b:should judge	61 -72 -43
b:should n't	-50 41 0
b:should not	66 -47 -89
b:should resign	-37 79 -51
b:should run	20 -36 -9
b:should step	-24 24 -5
b:should the	-71 49 7
b:should “	-30 65 -78
b:shouted ,	80 -88 -60
b:show 's	65 -46 -105
b:show ,	-7 -48 29
b:show .	34 -14 -91
b:show TARGET	-58 50 -4
b:show of	-6 -7 -12
b:show on	-70 75 -78
b:show that	-10 27 -20
b:show the	29 -17 -85
b:show up	-90 21 1
b:show ”	-38 35 -25
b:showdown with	73 -80 -62
b:showed TARGET	-41 -126 86
b:showed during	-24 24 -5
b:showed he	-72 -4 41
b:showed that	78 -81 -71
b:showed the	52 -81 8
b:showed up	17 -21 -23
b:shown ,	0 -45 6
b:shows TARGET	26 -84 -1
b:shows a	52 -76 13
b:shows him	-11 -33 18
b:shows that	30 16 -108
b:shrapnel from	-67 -34 63
b:shutdown .	-23 16 -23
b:side ,	-5 -117 68
b:side of	0 -81 53
b:side with	35 -81 -23
b:sides of	51 -5 -102
b:sign a	-87 82 -71
b:sign for	-62 12 1
b:sign of	-83 -5 38
b:signal that	15 -88 24
b:signaled that	12 -24 -28
b:signed a	-66 34 -27
b:signs of	-31 -57 55
b:silence ,	84 -90 -78
b:similar to	-108 82 -27
b:simmering feud	-53 50 -72
b:simple ,	-54 -55 45
b:simple majority	-78 82 -76
b:simply drew	52 -60 -43
b:since 0	130 -144 -86
b:since TARGET	12 14 -45
b:since he	36 -106 33
b:since the	31 16 -73
b:sir PER	-17 47 -79
b:sit -	-55 56 -54
b:sit for	-85 67 -58
b:situation .	-31 -4 21
b:six months	20 7 -74
b:size of	18 7 -106
b:slammed TARGET	89 -97 -67
b:slammed the	-54 -79 65
b:slated to	-1 39 -83
b:slur so	55 -54 -68
b:smooth and	-18 -69 46
b:so ,	-28 -2 3
b:so -	16 -89 33
b:so .	-15 34 -38
b:so TARGET	-94 -7 34
b:so did	-53 50 -72
b:so far	-24 -54 40
b:so for	-88 -6 12
b:so he	-49 70 -95
b:so i	-63 41 13
b:so if	40 -12 -75
b:so in	-18 10 1
b:so it	-100 97 -79
b:so low	55 -54 -68
b:so many	36 26 -92
b:so much	81 -106 -24
b:so over	55 -54 -68
b:so she	52 36 -91
b:so that	-28 -10 18
b:so the	38 -2 -95
b:so they	45 -95 4
b:social media	-39 48 -27
b:society ,	27 -63 0
b:some 0	26 21 -119
b:some MISC	26 -16 -19
b:some ORG	4 -4 -104
b:some clear	44 7 -76
b:some in	-29 -92 55
b:some kind	66 12 -109
b:some members	-13 39 -59
b:some of	-36 -4 4
b:some people	-57 96 -87
b:some pretty	-30 21 -3
b:some sort	50 -25 -82
b:someone else	17 29 -93
b:someone like	-67 -70 73
b:someone who	-44 -89 96
b:someone with	-13 -18 24
b:something ,	107 -101 -104
b:something PER	18 -5 -21
b:something he	-84 32 23
b:something of	-22 16 -14
b:something that	39 -31 -27
b:something to	31 -28 -60
b:son ,	-115 37 22
b:son .	-90 54 -10
b:son of	-41 67 -55
b:soon after	-61 -34 61
b:soon be	52 -37 -67
b:sorry ,	-17 23 -87
b:sort of	55 -13 -56
b:sought to	25 -42 10
b:sounds like	-55 -104 96
b:source ,	41 -85 34
b:source familiar	5 -96 57
b:sources ,	28 -101 38
b:sources told	-23 -6 20
b:south of	-65 90 -97
b:southern state	-54 27 -27
b:space to	-82 32 -36
b:speak on	-79 -23 50
b:speak out	-34 -74 58
b:speak to	-41 42 -13
b:speak with	4 12 -67
b:speaker ,	28 -108 23
b:speaker PER	63 -10 -83
b:speaker TARGET	117 -116 -87
b:speaker of	-98 71 -14
b:speaking at	76 -55 -101
b:speaking on	-84 51 -9
b:speaking out	70 -35 -91
b:speaking sunday	-70 75 -78
b:speaking to	-48 -17 68
b:speaks of	-56 -69 58
b:speaks to	-98 110 -105
b:speaks with	-206 189 -91
b:special counsel	-24 47 -84
b:special election	-24 74 -109
b:special treatment	19 -6 -72
b:spectrum ,	65 -70 -67
b:speech ,	-10 -41 38
b:speech .	-3 32 -74
b:speech and	-17 -39 29
b:speech as	-24 -109 59
b:speech at	-40 66 -71
b:speech in	51 -29 -52
b:speech is	-90 76 -37
b:speech last	-90 38 -1
b:speech on	24 -14 -24
b:speech to	-104 76 -49
b:speeches ,	-52 -98 77
b:speeches ever	27 52 -107
b:speeches to	90 -104 -45
b:spend the	-74 -77 73
b:spending .	-19 -67 53
b:spent ,	49 -6 -90
b:spent 0	15 -7 -70
b:spent much	-7 12 -22
b:spent the	-28 -44 44
b:spoke .	-80 78 -79
b:spoke about	-108 -8 56
b:spoke at	-30 16 -13
b:spoke by	-75 33 -4
b:spoke to	-62 47 -27
b:spoke with	-144 107 -62
b:spokesman .	-21 -81 43
b:spokesman PER	3 41 -114
b:spokesman for	91 -19 -120
b:spokesperson PER	-14 44 -77
b:spokeswoman ,	9 -59 18
b:spokeswoman PER	26 -56 9
b:spot on	-12 46 -84
b:stabbed to	7 -14 -68
b:staff ,	-54 -21 42
b:staff PER	-11 37 -121
b:staff members	2 12 -69
b:staff secretary	44 -27 -99
b:staff to	-117 7 40
b:stage ,	-85 15 8
b:stage .	-32 13 -7
b:stage in	-62 29 35
b:stage with	-91 88 -76
b:stand for	-23 36 -73
b:stand in	35 4 -93
b:stand up	-75 -44 74
b:standard -	79 -76 -77
b:standing in	-49 27 1
b:standing ovation	-33 -23 33
b:stands for	-41 -23 40
b:star PER	86 -94 -64
b:start of	-9 4 -21
b:started a	-91 5 13
b:started out	-88 -91 90
b:state 's	11 -17 -15
b:state ,	-34 33 -21
b:state -	1 17 -76
b:state .	62 21 -106
b:state ORG	-7 -44 22
b:state PER	-71 8 36
b:state and	47 -103 6
b:state in	29 -37 -21
b:state of	-11 8 -19
b:state representative	-69 36 0
b:state senator	-46 18 24
b:state to	-34 -11 12
b:stated that	-91 5 60
b:statement ,	-4 -75 48
b:statement .	-32 22 -41
b:statement :	-81 69 -56
b:statement came	93 -99 -87
b:statement from	46 -10 -49
b:statement in	5 18 -77
b:statement on	-95 11 33
b:statement released	-100 115 -97
b:statement said	28 -92 33
b:statement saturday	-93 -107 104
b:statement that	-8 -46 27
b:statement thursday	-73 88 -91
b:statement to	0 41 -94
b:statements .	15 6 -67
b:statements about	103 -113 -86
b:statements on	87 -88 -80
b:statements to	0 -12 -70
b:states ,	-26 -82 82
b:states .	-65 13 47
b:states and	61 -93 -10
b:states in	24 -84 17
b:states that	-81 38 -8
b:states to	45 -86 4
b:status as	53 21 -91
b:stemmed from	-48 64 -72
b:step back	36 -19 -72
b:step down	64 -74 -9
b:step of	88 -86 -75
b:stepped up	36 -106 51
b:stepping down	25 6 -43
b:steps to	-48 -119 112
b:still ,	104 -168 7
b:still a	-71 -1 31
b:still has	-35 -18 21
b:still have	23 13 -79
b:still in	-18 -11 19
b:stock market	-82 58 -26
b:stone cold	84 -87 -81
b:stood in	-71 83 -94
b:stop PER	-87 83 -80
b:stop TARGET	95 -91 -99
b:stop the	-39 40 -66
b:story ,	11 -7 -7
b:story .	28 -102 21
b:story and	-25 49 -80
b:story continued	-6 9 -19
b:story “	-12 48 -84
b:strategist ,	86 -81 -82
b:strategist PER	74 -21 -100
b:strategy ,	-80 48 0
b:strategy .	65 -66 -76
b:strategy for	-92 59 -30
b:strength of	-109 -9 59
b:stressed that	-129 81 -34
b:stressing the	-71 -69 67
b:strike a	86 -92 -67
b:string of	47 -62 -40
b:stripped of	-5 -3 -85
b:strong and	-83 -98 94
b:strong on	-115 1 63
b:strong support	-76 16 33
b:struck by	-37 41 -64
b:struggled to	18 -122 24
b:student ,	-92 48 13
b:students .	25 -90 21
b:students and	-80 -59 49
b:students at	-99 -117 110
b:students to	-73 -86 85
b:stump speech	38 6 -94
b:style ,	8 1 -60
b:subject ,	-92 88 -84
b:subscribe to	-36 50 -66
b:suburb of	-75 84 -87
b:succeed .	-88 -76 80
b:succeed him	-77 6 30
b:success ,	-132 56 19
b:success of	12 6 -37
b:successful ,	-12 -24 -3
b:such a	-32 -19 -1
b:such as	25 10 -48
b:such information	12 44 -99
b:suggested TARGET	-5 46 -120
b:suggested he	32 -111 34
b:suggested that	119 -126 -45
b:suggested the	-42 58 -65
b:suggesting that	71 -145 -1
b:suggesting the	47 -92 -8
b:suggests that	70 -107 -20
b:suited for	-74 2 36
b:summer ,	-94 56 6
b:summer .	18 -39 2
b:summer in	-49 56 -72
b:summer of	-25 50 -87
b:summit in	-86 18 2
b:summit meeting	-88 78 -84
b:sunday 's	-40 31 -5
b:sunday ,	64 -25 -79
b:sunday .	-150 27 37
b:sunday morning	64 -29 -49
b:sunday night	-12 -2 -8
b:sunday on	-24 53 -123
b:sunday that	-64 60 -23
b:super pac	-72 -74 85
b:support ,	-22 -5 -16
b:support .	-37 -34 22
b:support PER	6 -20 -22
b:support TARGET	54 -103 -3
b:support a	-95 60 -26
b:support among	-81 1 -3
b:support and	-89 -81 99
b:support for	8 -36 -10
b:support from	-7 -53 25
b:support him	-137 28 20
b:support in	44 34 -81
b:support of	-42 -33 70
b:support the	-101 87 -62
b:support to	-81 -76 93
b:supported PER	-1 50 -85
b:supported TARGET	7 -62 11
b:supported by	51 -81 5
b:supported the	39 -74 7
b:supporter of	-64 -88 76
b:supporters ,	-16 -102 71
b:supporters .	-6 -109 51
b:supporters are	-10 15 -20
b:supporters at	-84 -22 33
b:supporters of	-20 -25 23
b:supporters that	-82 -93 90
b:supporters to	-74 68 -41
b:supporters were	-3 12 -45
b:supporting TARGET	31 -89 27
b:supporting a	-4 77 -103
b:supportive of	-39 -107 71
b:supposed to	35 25 -104
b:supposedly going	18 14 -64
b:supreme leader	0 -72 25
b:sure ,	-7 59 -90
b:sure that	46 -34 -32
b:sure which	-71 72 -76
b:surge of	-89 47 7
b:surprised that	-7 56 -122
b:surrounded by	-99 -28 70
b:suspect ,	24 -19 -53
b:suspected of	80 -98 -54
b:suspended his	-53 16 28
b:swing states	-33 90 -110
b:swipe at	89 -87 -85
b:sworn in	-73 78 -73
b:system ,	44 -31 -28
b:system .	-52 -47 65
b:system with	-3 30 -74
b:table .	-82 -3 40
b:tactics ”	19 -9 -66
b:take a	60 -12 -65
b:take him	-94 89 -88
b:take on	-61 26 -7
b:take the	-19 -14 9
b:taken a	35 -2 -65
b:taken by	-35 -117 71
b:taken into	84 -85 -80
b:takes to	26 -75 4
b:taking a	-12 -9 2
b:taking office	-82 36 1
b:taking the	-13 -24 15
b:taking to	-78 11 4
b:talk about	-26 -29 54
b:talk to	7 -10 -4
b:talked about	-9 -65 32
b:talked to	-86 88 -83
b:talked with	20 33 -86
b:talking about	-16 56 -103
b:talking points	42 -171 20
b:talking to	-82 86 -77
b:talks .	-104 22 47
b:talks between	-83 90 -87
b:talks to	-149 154 -143
b:talks with	-48 65 -101
b:tall and	-81 40 25
b:tanks advising	-70 75 -78
b:tape was	44 -4 -78
b:target of	70 -43 -109
b:targets of	56 -57 -59
b:tariffs on	-39 6 14
b:task .	-70 -94 78
b:task force	-85 87 -72
b:tax -	35 -30 -21
b:tax code	-20 -85 45
b:tax cuts	19 34 -82
b:tax rate	-85 61 -10
b:tax rates	-47 52 -67
b:tax returns	82 -126 -16
b:taxes and	-72 54 -44
b:taxes for	14 -116 19
b:taxes on	-12 17 -20
b:tea party	-22 -75 43
b:teacher in	-70 42 -21
b:team ,	27 -79 33
b:team .	96 -73 -73
b:team of	-139 -8 52
b:technology .	-64 41 -32
b:television ,	-85 -25 59
b:tell the	61 -98 0
b:tell us	66 -33 -90
b:tell you	-19 2 12
b:telling the	54 -33 -60
b:tells ORG	-89 91 -71
b:tells us	87 -89 -83
b:ten years	81 -85 -87
b:tendentious description	52 -60 -43
b:tenure ,	-22 34 -88
b:tenure as	-24 40 -69
b:term ,	-82 7 34
b:term .	1 -49 21
b:term LOC	4 -3 -20
b:term as	-15 -40 20
b:term in	0 -50 12
b:terms in	28 -17 -58
b:terms of	-125 16 22
b:terrorism ,	58 -107 -8
b:terrorist attack	26 -10 -99
b:test ,	21 7 -99
b:testified that	-13 44 -77
b:testify that	59 -38 -96
b:testimony .	109 -98 -105
b:testimony before	26 -42 -65
b:text messages	32 3 -90
b:than $	-118 10 71
b:than 0	-30 -2 34
b:than MISC	6 -97 19
b:than ORG	-62 33 -28
b:than PER	52 -2 -69
b:than TARGET	131 -105 -88
b:than a	26 17 -74
b:than accusations	61 -72 -43
b:than any	-90 10 1
b:than ever	-75 -71 83
b:than his	28 -41 -10
b:than just	-40 71 -80
b:than life	-85 -11 26
b:than the	75 -33 -53
b:than two	25 2 -45
b:than what	-37 28 3
b:thank TARGET	-76 -60 61
b:thank you	-88 -38 20
b:thanked LOC	-68 -76 74
b:thanked TARGET	-86 -81 88
b:thanks to	-126 -132 127
b:thanks “	0 -45 6
b:that "	-20 -4 11
b:that 's	-171 116 -33
b:that ,	-3 30 -47
b:that .	-81 -86 91
b:that 0	-68 76 -71
b:that ?	-31 53 -68
b:that LOC	9 7 -52
b:that MISC	-116 67 -2
b:that ORG	-112 42 36
b:that PER	63 -51 -54
b:that TARGET	161 -197 -29
b:that a	71 26 -155
b:that all	-4 41 -114
b:that allowed	-29 -98 73
b:that although	-11 -65 40
b:that an	-50 84 -109
b:that are	-18 -39 49
b:that came	102 -104 -88
b:that can	-50 -51 67
b:that certain	72 -59 -92
b:that clinton	-65 42 24
b:that contained	42 -90 14
b:that could	27 -17 -65
b:that critics	9 -70 1
b:that day	-9 51 -123
b:that does	52 -106 29
b:that during	58 -44 -73
b:that exist	-51 42 -24
b:that gets	-35 -77 52
b:that had	-49 61 -43
b:that has	15 -94 35
b:that have	77 -101 -31
b:that he	-24 -16 10
b:that her	24 25 -114
b:that his	8 49 -95
b:that house	16 -8 -67
b:that i	-115 99 -12
b:that if	-73 -47 81
b:that in	-35 48 -28
b:that included	14 31 -130
b:that is	-55 7 47
b:that it	60 -27 -58
b:that killed	-66 70 -74
b:that lasted	15 11 -72
b:that makes	26 3 -88
b:that may	91 -78 -98
b:that means	-3 45 -103
b:that might	86 -87 -82
b:that mocked	-3 11 -97
b:that most	-19 -96 59
b:that mr.	65 -10 -148
b:that mrs.	-45 28 8
b:that no	-9 -4 -3
b:that now	74 -73 -62
b:that obama	35 -41 0
b:that of	-73 15 36
b:that only	-7 -3 -14
b:that others	9 -90 25
b:that our	36 -24 -16
b:that party	-24 24 -5
b:that people	22 -18 -12
b:that pistorius	-76 79 -69
b:that president	-67 -14 54
b:that put	93 -102 -70
b:that said	-30 56 -91
b:that serves	95 -100 -76
b:that she	33 16 -109
b:that shows	59 -29 -101
b:that some	-43 27 3
b:that such	44 6 -94
b:that the	-41 26 27
b:that their	-76 -6 51
b:that there	87 -164 47
b:that they	28 -68 5
b:that this	-79 65 -11
b:that time	-103 81 -14
b:that took	39 -10 -51
b:that toppled	-21 -91 58
b:that trump	34 -8 -83
b:that turned	62 -115 -10
b:that tweet	77 -97 -53
b:that twenty	33 -13 -75
b:that ultimately	21 19 -95
b:that unlike	3 -97 37
b:that very	-70 42 -24
b:that voters	0 -12 -5
b:that want	-21 -19 17
b:that was	77 -154 51
b:that way	-19 -3 4
b:that we	-94 100 -26
b:that were	-1 -22 7
b:that when	18 54 -112
b:that while	-100 119 -116
b:that will	-86 -85 97
b:that would	93 -33 -70
b:that you	0 -66 51
b:that “	-96 60 2
b:the "	-32 15 5
b:the #metoo	-1 -77 33
b:the $	8 5 -11
b:the '	7 61 -132
b:the -	-63 -30 58
b:the 0	-40 11 15
b:the 10th	-80 28 5
b:the 1990s	-26 -103 72
b:the LOC	-14 -20 34
b:the MISC	68 -74 -4
b:the ORG	27 -53 22
b:the PER	55 -131 59
b:the TARGET	29 6 -83
b:the ability	-115 24 53
b:the account	48 -55 -25
b:the accounts	-24 36 -81
b:the accusations	0 -1 -113
b:the accused	10 -73 29
b:the actions	-91 -8 65
b:the address	-3 67 -119
b:the administration	47 48 -195
b:the adult	-34 45 -74
b:the aftermath	-35 36 -19
b:the agency	16 -42 16
b:the agreement	36 10 -80
b:the air	-1 -31 16
b:the aisle	40 -59 -13
b:the allegation	92 -98 -89
b:the allegations	20 -6 -125
b:the alleged	-62 34 16
b:the amount	-32 37 -27
b:the announcement	24 56 -160
b:the annual	-77 -18 46
b:the appeal	-101 -7 55
b:the approval	53 -62 -16
b:the area	-11 41 -40
b:the article	16 2 -82
b:the assault	-89 79 -57
b:the attack	13 -30 -30
b:the attorney	58 -37 -102
b:the audience	46 -57 -20
b:the august	-22 61 -71
b:the average	-38 76 -106
b:the back	-88 35 -5
b:the ball	9 20 -89
b:the barrel	-5 15 -52
b:the basement	-40 -80 60
b:the beginning	-10 -73 54
b:the best	-91 -41 40
b:the big	-71 32 -25
b:the biggest	-44 32 -18
b:the bill	5 -19 -17
b:the black	99 -40 -147
b:the blame	79 -144 -18
b:the board	-13 -5 -38
b:the book	4 -33 11
b:the border	11 40 -105
b:the boycott	-15 19 -66
b:the brink	-84 53 12
b:the budget	65 -15 -72
b:the building	11 -20 -12
b:the bureau	21 -6 -108
b:the bush	-66 51 -8
b:the calls	8 -42 28
b:the camera	-22 16 -11
b:the campaign	74 -10 -82
b:the campaigns	24 -96 35
b:the candidate	27 -23 -5
b:the capital	41 -4 -57
b:the car	83 -88 -79
b:the case	-48 28 -13
b:the cash	66 -54 -65
b:the caucuses	52 -88 -17
b:the center	87 -160 -2
b:the central	-28 -98 80
b:the chairman	-109 73 -35
b:the chamber	-100 -15 69
b:the chance	-25 -22 31
b:the change	0 -39 26
b:the charges	26 -40 -4
b:the chief	-16 69 -108
b:the child	33 -100 22
b:the church	-102 67 -25
b:the city	-12 29 -30
b:the claims	-85 58 -3
b:the clear	13 -69 13
b:the clinton	0 -5 -1
b:the clintons	50 -18 -101
b:the clock	-10 21 -28
b:the closest	-78 48 -7
b:the co-founder	-21 -87 60
b:the coming	-75 52 -18
b:the commission	-91 43 -8
b:the committee	10 -13 -10
b:the community	-107 -46 45
b:the company	-67 14 9
b:the condition	-6 -49 12
b:the conditions	-99 46 9
b:the conference	42 2 -98
b:the confirmation	16 -45 27
b:the congressman	-29 44 -81
b:the conservative	-68 -35 56
b:the contrary	19 -74 6
b:the controversial	23 -21 -68
b:the controversy	-41 38 -28
b:the convention	48 -87 -5
b:the conversation	-5 12 -14
b:the council	-76 72 -76
b:the country	-64 -121 139
b:the couple	21 33 -85
b:the courage	4 -35 9
b:the course	-27 -41 47
b:the court	-6 25 -39
b:the courtroom	43 -36 -54
b:the creation	-66 18 38
b:the credibility	79 -82 -49
b:the credit	-13 -91 41
b:the crisis	-60 30 9
b:the criticism	62 -91 -35
b:the crowd	-29 12 1
b:the current	-61 35 -29
b:the daily	41 -29 -16
b:the dangers	38 0 -95
b:the day	-139 91 -4
b:the days	54 -92 12
b:the deal	54 -90 -7
b:the death	-62 42 -5
b:the debate	54 -46 -69
b:the debt	-40 23 -14
b:the decision	14 10 -39
b:the defensive	32 -68 -30
b:the deficit	-32 0 22
b:the degree	-10 -25 11
b:the delegate	-87 -73 81
b:the demise	12 25 -80
b:the department	8 24 -50
b:the deputy	55 -12 -87
b:the difference	-97 32 36
b:the director	-28 48 -97
b:the disappearance	-88 90 -70
b:the district	-10 6 -19
b:the doctor	-87 91 -94
b:the donated	18 14 -64
b:the door	5 23 -77
b:the drive	-67 62 -55
b:the early	-6 14 -14
b:the economic	52 27 -103
b:the economy	-29 -14 26
b:the edge	-20 -116 74
b:the effect	48 42 -120
b:the election	37 0 -57
b:the electorate	83 -80 -78
b:the emails	68 -123 18
b:the embattled	-37 42 -31
b:the end	-49 19 18
b:the endorsement	-85 -81 84
b:the enemy	-29 29 -81
b:the entire	41 -8 -59
b:the environment	-74 -78 76
b:the eve	2 -79 44
b:the evening	-94 -85 87
b:the event	2 -90 49
b:the evidence	-29 -15 24
b:the exact	-9 0 -15
b:the example	-1 -4 7
b:the exchange	-102 74 -16
b:the executive	0 30 -41
b:the extent	40 -69 -26
b:the face	45 -127 28
b:the fact	-22 42 -43
b:the facts	61 -15 -92
b:the fall	-106 3 65
b:the false	-24 51 -103
b:the families	43 -93 -16
b:the family	-72 -17 64
b:the federal	-102 59 29
b:the fight	-45 -13 20
b:the filibuster	22 20 -82
b:the final	-130 79 30
b:the financial	-82 -23 59
b:the firing	53 -36 -121
b:the firm	30 -41 11
b:the first	-44 -39 73
b:the five	-53 49 -17
b:the floor	-54 17 22
b:the focus	3 -4 -17
b:the following	-41 -63 66
b:the force	-78 -41 70
b:the forefront	-27 -80 53
b:the form	100 -114 -66
b:the former	7 -44 19
b:the four	6 57 -102
b:the freedom	-33 -6 -3
b:the front	-38 -35 46
b:the frontrunner	-85 -12 45
b:the full	-97 38 -13
b:the future	-144 28 32
b:the gang	8 -85 28
b:the gap	-40 47 -57
b:the general	46 -127 26
b:the global	-32 53 -43
b:the globalist	-15 -6 2
b:the goal	30 -110 27
b:the good	-63 39 -20
b:the government	-61 -47 74
b:the governor	-22 13 -9
b:the great	-11 39 -54
b:the greatest	-57 -115 82
b:the ground	-60 8 25
b:the group	-1 3 -18
b:the gun	66 -56 -85
b:the gunman	97 -99 -68
b:the hands	-52 -46 64
b:the head	-32 13 4
b:the health	-60 -42 61
b:the hearing	-37 46 -78
b:the heat	41 -88 7
b:the height	42 -28 -72
b:the high	-29 68 -81
b:the highest	5 -182 96
b:the hill	111 -65 -132
b:the history	31 -77 -14
b:the home	-56 6 20
b:the hook	80 -88 -49
b:the hospital	-122 -7 58
b:the host	62 -31 -81
b:the house	19 -19 -12
b:the human	-92 -6 41
b:the idea	48 -20 -97
b:the illegal	-48 74 -97
b:the impact	8 -36 23
b:the importance	-100 30 -13
b:the incident	14 0 -95
b:the incoming	-32 -25 34
b:the indictment	53 -28 -108
b:the industry	-73 -84 83
b:the infamous	3 -2 -51
b:the influence	7 -73 21
b:the information	-46 57 -24
b:the initial	82 -38 -98
b:the ins	-7 -3 -6
b:the inspector	52 -4 -69
b:the integrity	67 -113 -28
b:the intelligence	15 -17 -7
b:the international	28 -112 12
b:the internet	-45 12 -1
b:the interview	-33 44 -43
b:the investigation	16 44 -127
b:the invitation	-83 -19 51
b:the issue	-12 -21 1
b:the issues	-120 -5 83
b:the job	6 -8 -19
b:the jobs	-108 -90 101
b:the judge	28 -65 30
b:the justice	-102 -107 112
b:the key	3 -11 -18
b:the keystone	-93 1 62
b:the killing	-137 106 12
b:the kind	43 -172 44
b:the king	13 -13 -17
b:the labor	18 -8 -11
b:the lack	11 -91 34
b:the language	-87 16 30
b:the large	-18 39 -73
b:the largest	-88 14 27
b:the last	-109 75 14
b:the late	-64 73 -44
b:the latest	54 3 -123
b:the law	84 -99 -68
b:the lawmakers	-40 41 -61
b:the lawsuit	38 -26 -85
b:the lead	-133 -117 121
b:the leader	-120 129 -114
b:the leaders	-119 92 -53
b:the leaked	58 -21 -95
b:the least	22 -1 -67
b:the left	11 4 -29
b:the legal	-8 -5 -22
b:the legislation	10 30 -121
b:the letter	-22 57 -87
b:the level	9 19 -74
b:the liberal	-20 37 -33
b:the likelihood	-68 49 -20
b:the likes	46 -104 25
b:the limits	69 -2 -96
b:the line	-37 -37 49
b:the list	73 -81 -63
b:the long	-81 59 4
b:the longest	15 -40 -1
b:the loss	41 -85 2
b:the main	-72 44 13
b:the majority	-31 96 -142
b:the man	135 -138 -120
b:the many	43 -95 2
b:the mass	12 -26 -18
b:the matter	6 32 -85
b:the mayor	-3 -29 19
b:the measure	31 39 -102
b:the media	134 -51 -205
b:the meeting	-76 89 -56
b:the memo	27 -80 2
b:the men	-63 22 16
b:the message	52 -68 -12
b:the messages	82 -90 -72
b:the middle	37 -21 -38
b:the midterm	-80 0 54
b:the military	51 -75 -6
b:the moment	13 27 -53
b:the money	-25 -41 43
b:the moral	61 -103 -38
b:the more	-77 -50 53
b:the morning	-105 53 25
b:the most	-36 -48 59
b:the move	-78 -15 52
b:the movement	6 38 -85
b:the murder	-42 39 -98
b:the murders	-35 50 -81
b:the name	0 26 -32
b:the nation	-41 -48 87
b:the national	-77 73 -27
b:the nature	-32 28 -57
b:the need	-52 -111 76
b:the negative	46 -6 -78
b:the negotiations	-65 -53 56
b:the network	33 -23 -70
b:the new	-68 22 34
b:the newly	-15 39 -49
b:the news	-24 22 -16
b:the newspaper	10 -82 59
b:the next	-82 -41 88
b:the night	-145 53 1
b:the nomination	15 -25 -17
b:the nominee	34 -92 11
b:the north	-16 36 -46
b:the november	-113 11 31
b:the now	99 -98 -88
b:the nuclear	-29 -25 33
b:the number	-104 83 -55
b:the numbers	36 -88 25
b:the obama	96 -10 -143
b:the office	-21 -9 8
b:the officer	-46 73 -146
b:the officers	76 -57 -103
b:the official	-102 127 -116
b:the one	-138 102 -31
b:the ones	-1 -7 -12
b:the ongoing	-14 12 -73
b:the only	23 -47 -16
b:the opportunity	-71 -15 68
b:the opposite	-31 52 -51
b:the opposition	-13 -13 9
b:the organization	61 -24 -97
b:the original	-1 -2 -13
b:the other	-82 134 -125
b:the outcome	74 -35 -117
b:the panel	-33 61 -79
b:the paper	16 -11 -25
b:the pardon	-77 10 47
b:the party	-24 -38 41
b:the past	106 -25 -97
b:the path	-26 -13 7
b:the payment	31 -34 -78
b:the people	-24 -110 83
b:the person	-26 -57 57
b:the personal	-26 21 2
b:the phone	-32 9 -13
b:the photo	-63 75 -118
b:the piece	1 -81 33
b:the planet	62 -18 -83
b:the plans	-95 36 24
b:the podium	-30 -85 64
b:the point	-73 -6 45
b:the police	61 -19 -80
b:the policies	-51 51 -72
b:the political	-23 -53 56
b:the poll	-91 -89 80
b:the polls	59 -54 -47
b:the poor	-48 17 20
b:the pope	-87 60 -9
b:the popular	-98 -2 47
b:the possibility	9 63 -108
b:the possible	-20 -17 22
b:the post	-87 36 28
b:the potential	-45 1 22
b:the power	-5 34 -75
b:the powers	10 -4 -56
b:the prejudice	-24 24 -5
b:the presidency	60 8 -126
b:the president	-11 35 -19
b:the presidential	28 -82 30
b:the press	75 -48 -63
b:the pressure	-32 29 -17
b:the presumptive	-24 -102 69
b:the previous	52 -83 12
b:the primary	-9 -30 23
b:the prime	15 56 -98
b:the prison	30 2 -75
b:the private	54 -84 11
b:the probe	59 -63 -86
b:the problem	26 -41 -6
b:the process	-74 33 11
b:the program	-1 50 -84
b:the progressive	-121 -55 87
b:the project	-85 64 -16
b:the promise	33 -18 -26
b:the prosecution	-9 -53 22
b:the prosecutor	108 -120 -74
b:the protesters	14 10 -82
b:the protests	-12 31 -65
b:the public	-42 -4 28
b:the purported	0 -41 31
b:the question	5 47 -124
b:the race	-77 -39 73
b:the rally	33 33 -137
b:the ranking	28 -24 -72
b:the real	84 -119 -18
b:the reality	63 -122 -31
b:the reason	67 -113 1
b:the reasons	-17 -94 55
b:the recent	-7 33 -92
b:the recommendation	46 -50 -71
b:the record	-5 15 -70
b:the region	-114 -14 80
b:the release	-6 -4 -1
b:the remarks	-47 55 -46
b:the report	52 -27 -95
b:the request	-82 20 14
b:the rest	36 -72 0
b:the result	-23 5 5
b:the results	9 -38 -2
b:the rhetoric	52 -33 -84
b:the right	-68 -113 139
b:the risk	-87 -92 101
b:the role	-2 -26 15
b:the room	-88 -1 34
b:the rules	36 13 -99
b:the run	41 -38 -89
b:the runoff	-80 70 -58
b:the safety	-111 15 23
b:the sale	-83 65 -34
b:the same	-18 23 -38
b:the sanders	30 -45 -6
b:the scandal	7 6 -89
b:the school	-83 56 -35
b:the science	-2 -15 -6
b:the second	5 -90 50
b:the secret	33 -14 -36
b:the secretary	-14 -35 37
b:the security	-55 -104 90
b:the senator	-3 18 -15
b:the sentence	-15 48 -84
b:the service	11 -75 4
b:the shooting	-33 40 -97
b:the show	-22 32 -44
b:the shutdown	30 -6 -87
b:the site	39 10 -99
b:the situation	-57 79 -38
b:the size	-4 21 -99
b:the solution	90 -73 -95
b:the son	-17 29 -38
b:the source	-9 -12 -7
b:the south	-40 79 -106
b:the space	1 50 -80
b:the speaker	46 23 -126
b:the special	45 25 -126
b:the speech	-88 97 -97
b:the spotlight	33 -19 -81
b:the stage	-83 14 21
b:the start	-9 4 -21
b:the state	-121 23 43
b:the statement	-67 44 0
b:the states	90 -69 -43
b:the stock	-82 58 -26
b:the storm	-86 92 -95
b:the story	-5 55 -135
b:the street	-79 6 54
b:the streets	35 -12 -79
b:the strength	-81 -80 79
b:the subject	-13 -5 6
b:the subpoena	-16 28 -46
b:the substance	-66 75 -81
b:the success	-40 19 -3
b:the suit	25 -89 17
b:the summer	32 -10 -39
b:the support	-15 -102 55
b:the system	-85 -18 73
b:the table	-107 100 -89
b:the tacit	21 -75 -2
b:the target	48 -31 -99
b:the task	-86 36 -3
b:the tax	23 -47 -1
b:the term	-6 8 -52
b:the the	-46 36 -21
b:the then	-73 86 -82
b:the third	-118 52 -4
b:the three	-99 104 -107
b:the thrust	24 -17 -61
b:the time	-49 24 -10
b:the times	5 48 -115
b:the tiny	-81 -17 33
b:the top	-38 -88 93
b:the town	-5 37 -119
b:the trade	90 -89 -90
b:the traditional	54 -91 0
b:the trial	10 -2 -85
b:the trip	-20 29 -43
b:the troops	55 -54 -68
b:the true	27 -7 -29
b:the trump	-81 80 -11
b:the truth	68 -190 35
b:the tweet	70 -78 -94
b:the two	-23 85 -82
b:the ultimate	-18 4 2
b:the underlying	13 25 -78
b:the union	-15 24 -32
b:the united	71 -38 -67
b:the university	26 -54 -6
b:the upcoming	-103 14 11
b:the use	-48 58 -79
b:the values	-14 -3 3
b:the very	-11 69 -76
b:the vice	-61 -95 115
b:the victim	-108 -28 94
b:the victims	7 -33 16
b:the video	-49 45 3
b:the vote	-77 47 -16
b:the voters	-24 8 -8
b:the votes	16 -44 10
b:the wake	-64 52 -21
b:the wall	-43 68 -110
b:the war	-31 -62 57
b:the water	-86 28 6
b:the way	-43 -11 25
b:the wealthy	-9 -21 5
b:the website	63 -103 0
b:the week	-54 -7 21
b:the weekend	-18 53 -92
b:the weeks	-15 -86 63
b:the well	-2 55 -84
b:the west	54 -89 15
b:the white	-86 -74 75
b:the whole	105 -54 -115
b:the window	41 -26 -69
b:the winner	11 -97 24
b:the winter	-77 -86 82
b:the woman	-3 41 -116
b:the word	19 -60 25
b:the words	-94 -64 82
b:the work	-119 16 12
b:the world	-72 -83 117
b:the worst	34 -19 -58
b:the wrong	121 -86 -146
b:the year	-88 -6 46
b:the years	-24 58 -55
b:the “	-16 -54 35
b:their LOC	-24 26 -29
b:their children	-71 -63 61
b:their concerns	-108 -57 103
b:their country	44 -67 -48
b:their efforts	-35 -86 54
b:their families	-17 -107 56
b:their fight	45 -11 -104
b:their first	7 -78 19
b:their job	55 7 -87
b:their lives	-24 -10 20
b:their may	-92 -74 81
b:their own	-10 28 -39
b:their political	89 -86 -88
b:their power	-30 -23 44
b:their relationship	99 -100 -89
b:their son	-87 44 -8
b:their work	-34 52 -55
b:them ,	-36 -49 78
b:them -	35 -87 9
b:them .	0 -14 -10
b:them a	30 -3 -83
b:them are	15 1 -84
b:them by	84 -72 -94
b:them from	-11 43 -111
b:them in	88 -68 -106
b:them on	64 -113 -15
b:them to	-82 114 -78
b:them with	-9 60 -80
b:themes of	-73 -87 76
b:themselves “	-86 -87 85
b:then ,	-22 17 -46
b:then -	62 -10 -97
b:then PER	18 -68 11
b:then a	-16 -39 37
b:then did	85 -85 -84
b:then in	34 12 -102
b:then returned	-68 -25 49
b:then there	56 -48 -86
b:then turned	23 -7 -66
b:then we	12 -84 51
b:then you	-3 14 -66
b:there 's	-14 66 -132
b:there ,	25 10 -62
b:there .	-87 27 50
b:there are	-91 -26 88
b:there for	-109 -102 102
b:there have	12 -31 -4
b:there is	37 72 -158
b:there was	3 15 -47
b:there were	-39 24 -15
b:there will	-77 -52 58
b:there would	-117 -6 49
b:these people	-100 33 8
b:these questions	-18 6 9
b:these things	36 25 -103
b:they 're	-50 29 3
b:they 've	-53 16 15
b:they also	-17 -4 -6
b:they are	48 -21 -63
b:they believe	-115 55 8
b:they call	62 -32 -89
b:they came	-51 59 -89
b:they can	-108 61 -28
b:they control	-92 -73 89
b:they could	27 35 -104
b:they did	-10 -60 39
b:they had	-27 23 -12
b:they have	-13 26 -42
b:they need	-96 -34 65
b:they said	-33 -48 43
b:they say	-2 10 -47
b:they should	-23 -45 26
b:they showed	-24 24 -5
b:they were	78 -4 -128
b:they will	29 -86 18
b:they would	-1 1 -28
b:thing ,	-1 5 -8
b:thing i	-22 48 -48
b:thing that	-1 -38 8
b:thing to	-124 -32 71
b:things ,	41 11 -66
b:things .	-79 -96 90
b:things in	-35 69 -105
b:things that	-87 27 14
b:think ,	27 -4 -27
b:think TARGET	-11 -96 73
b:think a	20 53 -88
b:think he	3 6 -26
b:think i	-28 -25 41
b:think is	-31 3 18
b:think it	45 46 -197
b:think of	-23 -71 68
b:think people	-79 33 23
b:think she	33 29 -95
b:think tanks	-70 75 -78
b:think that	-159 37 57
b:think the	-81 114 -136
b:think they	-3 46 -62
b:think we	-79 40 14
b:think what	-57 4 28
b:thinks PER	-5 32 -70
b:thinks he	14 13 -77
b:third in	20 -91 36
b:third of	-93 72 -39
b:this ,	46 11 -109
b:this .	-20 6 3
b:this :	114 -143 -18
b:this administration	35 3 -73
b:this became	0 -45 6
b:this campaign	-19 -8 7
b:this case	16 50 -96
b:this code	70 -75 -53
b:this country	-82 -21 52
b:this election	-35 45 -42
b:this go	9 46 -83
b:this has	-80 54 -37
b:this image	6 35 -85
b:this is	58 -7 -98
b:this issue	-95 -44 75
b:this month	36 -25 -33
b:this morning	14 -111 80
b:this officer	18 -16 -13
b:this out	46 -101 5
b:this past	21 2 -88
b:this point	54 9 -123
b:this story	-34 53 -83
b:this summer	-47 31 -26
b:this text	-6 30 -80
b:this time	18 -63 9
b:this was	-30 53 -58
b:this way	66 -14 -113
b:this week	18 -2 -57
b:this would	-112 -1 57
b:this year	-200 17 135
b:those companies	80 -81 -77
b:those in	-27 -12 30
b:those of	-84 89 -41
b:those things	13 37 -88
b:those who	35 -127 40
b:though ,	17 9 -53
b:though PER	-17 8 -8
b:though TARGET	5 -12 -10
b:though he	48 0 -144
b:though i	-40 10 21
b:though the	55 -49 -43
b:though they	9 59 -88
b:thought TARGET	31 6 -83
b:thought he	11 12 -32
b:thought it	-82 -35 54
b:thought of	30 3 -99
b:thousands of	57 -52 -34
b:threat to	67 -47 -112
b:threatened a	-6 -86 38
b:threatened to	22 33 -147
b:threats to	-16 30 -81
b:three -	-87 -19 73
b:three MISC	37 -7 -50
b:three and	29 -48 -5
b:three counts	30 -23 -80
b:three days	-79 90 -88
b:three more	41 -74 -18
b:three of	-108 98 -81
b:three other	-26 39 -96
b:three states	-22 49 -44
b:three times	30 4 -67
b:three weeks	-94 99 -96
b:three were	-72 72 -75
b:three women	-22 44 -54
b:three years	5 -28 10
b:through TARGET	-131 44 33
b:through a	-23 7 -10
b:through his	-39 -54 47
b:through that	-66 -91 88
b:through the	-107 100 -18
b:through their	-7 36 -72
b:through “	93 -90 -94
b:throughout the	83 -7 -112
b:thrust of	24 -17 -61
b:thursday 's	15 17 -56
b:thursday ,	-23 -24 51
b:thursday .	-7 -49 23
b:thursday but	-95 95 -98
b:thursday evening	22 -64 19
b:thursday for	21 -23 -35
b:thursday he	39 -26 -49
b:thursday morning	-90 105 -115
b:thursday night	24 -49 38
b:thursday that	-4 -9 -4
b:thursday to	49 -14 -88
b:thursday when	34 -33 -80
b:thus far	-66 27 16
b:tied to	32 -62 5
b:ties to	-73 70 -80
b:time ,	-50 90 -77
b:time .	46 -50 -29
b:time PER	75 -76 -68
b:time TARGET	26 -88 25
b:time and	44 -21 -17
b:time as	-6 44 -129
b:time at	-89 -86 86
b:time for	51 -86 -13
b:time he	-78 10 62
b:time in	22 1 -44
b:time of	2 5 -80
b:time on	92 -63 -102
b:time she	-85 5 33
b:time that	57 -99 -20
b:time to	-19 -55 60
b:time when	-39 -49 46
b:time with	-25 -29 33
b:time ”	-68 18 8
b:times ,	135 -55 -165
b:times -	17 -119 45
b:times .	87 -68 -86
b:times and	28 -49 5
b:times of	-43 26 -18
b:times on	17 -2 -77
b:times since	7 6 -77
b:to "	24 -76 44
b:to $	-81 17 40
b:to '	-16 7 -5
b:to ,	-91 44 14
b:to -	-82 105 -117
b:to 0	-41 -52 57
b:to LOC	-53 95 -88
b:to MISC	56 30 -142
b:to ORG	46 -60 -14
b:to PER	11 -29 5
b:to TARGET	-87 115 -93
b:to a	-4 0 -9
b:to abandon	-43 75 -97
b:to abortion	27 -64 5
b:to accept	57 -85 -13
b:to achieve	42 -82 -25
b:to acknowledge	83 -40 -101
b:to act	35 5 -96
b:to actually	-86 62 -17
b:to address	-90 -75 101
b:to advance	92 -81 -90
b:to all	2 -76 32
b:to allow	-81 90 -89
b:to an	18 -79 37
b:to and	22 -90 28
b:to another	56 -8 -100
b:to answer	85 -90 -72
b:to any	19 -36 -11
b:to apologize	72 -42 -122
b:to appear	-100 109 -121
b:to applause	-56 -94 79
b:to appoint	6 10 -25
b:to approve	-60 88 -104
b:to articulate	-100 69 3
b:to as	-89 46 6
b:to ask	-86 66 -46
b:to attempt	-34 46 -49
b:to attend	-89 18 6
b:to attorney	-61 57 -63
b:to avoid	29 -34 -25
b:to back	-17 32 -50
b:to ban	-32 30 -1
b:to be	-67 -6 51
b:to beat	44 -28 -93
b:to become	38 -18 -44
b:to begin	9 -124 89
b:to believe	41 -53 -17
b:to blame	117 -114 -110
b:to block	-3 45 -103
b:to both	-98 -85 87
b:to brand	7 14 -89
b:to break	-40 4 29
b:to bring	-22 -68 58
b:to build	-14 45 -46
b:to buy	-64 63 -7
b:to call	-25 49 -54
b:to carry	10 -26 2
b:to catch	-79 -36 62
b:to change	-34 39 -47
b:to charges	-24 29 -64
b:to claim	15 -133 52
b:to clinch	-81 40 -21
b:to close	-31 -87 62
b:to collect	-30 57 -74
b:to come	-13 62 -68
b:to comply	-64 65 -60
b:to condemn	98 -107 -95
b:to conduct	-19 -10 -8
b:to confirm	-81 11 35
b:to consider	55 -2 -81
b:to continue	-157 45 47
b:to create	16 -116 40
b:to criticize	-3 -85 24
b:to curry	19 -9 -66
b:to cut	73 -106 -16
b:to death	31 -24 -129
b:to declare	8 2 -23
b:to defeat	-90 -57 80
b:to defend	18 -25 -17
b:to delay	-47 48 -70
b:to deliver	50 -7 -114
b:to demand	-89 44 25
b:to describe	118 -129 -108
b:to determine	37 -44 -13
b:to disavow	126 -123 -109
b:to disclose	-1 1 -87
b:to discuss	-109 87 -37
b:to dismiss	-16 24 -92
b:to distance	1 41 -97
b:to distract	21 -5 -83
b:to do	-115 59 -4
b:to donate	-72 -91 86
b:to downplay	-92 73 -57
b:to drive	-60 36 -28
b:to drop	-28 -20 26
b:to earn	-78 -3 18
b:to elect	-28 -60 64
b:to election	-13 76 -110
b:to eliminate	89 -85 -87
b:to encourage	-83 -84 84
b:to end	-34 -17 35
b:to endorse	41 -38 -42
b:to engage	-38 42 -28
b:to ensure	-75 -114 91
b:to exit	20 -84 17
b:to expand	-71 -92 108
b:to explain	11 -79 27
b:to extend	95 -90 -88
b:to face	56 -67 0
b:to feel	5 -54 24
b:to fight	-126 27 73
b:to find	-14 -5 8
b:to fire	17 -44 -13
b:to five	79 -24 -86
b:to focus	74 -52 -69
b:to force	90 -132 -29
b:to former	49 -84 -28
b:to fulfill	8 -85 44
b:to fully	-48 39 -7
b:to fund	-13 -95 59
b:to gain	15 12 -45
b:to gather	-77 -4 40
b:to get	24 -8 -25
b:to give	-34 -43 69
b:to go	44 -145 43
b:to govern	18 -24 -12
b:to gun	26 38 -123
b:to have	-74 -11 50
b:to head	6 48 -99
b:to heal	-73 6 38
b:to health	-90 68 -4
b:to hear	-113 48 10
b:to help	49 -83 -16
b:to her	67 -83 -23
b:to hill	75 -72 -68
b:to him	50 -3 -54
b:to his	45 -84 16
b:to hit	-4 8 -4
b:to hold	33 -40 -3
b:to honor	31 -104 27
b:to host	36 -14 -71
b:to how	-64 39 18
b:to hundreds	-23 -91 46
b:to hurt	-62 -47 66
b:to improve	-72 -17 33
b:to include	15 -28 -6
b:to increase	-108 21 56
b:to indicate	18 28 -78
b:to influence	92 -97 -77
b:to instill	-77 -65 62
b:to intervene	40 -20 -67
b:to investigate	89 -24 -119
b:to isolate	89 -89 -92
b:to issue	-49 28 -12
b:to issues	-22 -71 30
b:to its	-34 -38 22
b:to join	8 -67 18
b:to judge	-46 -29 54
b:to keep	54 -12 -82
b:to kill	57 -9 -130
b:to know	-83 55 -8
b:to launch	-41 38 -25
b:to lead	-48 -48 60
b:to learn	15 -25 -26
b:to leave	-24 -16 15
b:to let	35 -68 5
b:to lie	-4 32 -77
b:to life	104 -107 -74
b:to lift	27 -40 -20
b:to limit	-59 85 -93
b:to link	92 -89 -92
b:to listen	-77 12 27
b:to live	-51 86 -100
b:to look	-143 90 -3
b:to lose	16 21 -83
b:to lying	-33 16 -56
b:to make	-85 -67 129
b:to many	-32 48 -39
b:to me	-123 -56 77
b:to meet	-123 134 -116
b:to meeting	-85 12 15
b:to mention	42 46 -109
b:to move	-64 80 -37
b:to mr.	0 28 -39
b:to multiple	9 -1 -57
b:to name	-68 27 -10
b:to national	26 -14 -85
b:to navigate	-85 -70 69
b:to negotiate	100 -71 -52
b:to nominate	-72 -66 64
b:to offer	-33 -30 31
b:to one	59 8 -173
b:to open	-35 45 -17
b:to oppose	-83 80 -12
b:to other	-19 -29 17
b:to others	-50 44 -14
b:to our	44 -45 -21
b:to pardon	-9 -85 31
b:to participate	21 2 -37
b:to pass	-1 -44 25
b:to pay	-19 56 -65
b:to people	-1 54 -71
b:to persuade	98 -32 -125
b:to play	-7 -54 45
b:to police	-29 27 -24
b:to portray	74 -60 -87
b:to power	32 -105 50
b:to praise	38 -55 4
b:to present	60 -86 -7
b:to president	-68 88 -122
b:to presidents	-68 -35 21
b:to press	11 -76 25
b:to prevent	48 -91 6
b:to prioritize	40 9 -91
b:to prison	66 -35 -120
b:to promote	21 -82 17
b:to protect	61 -64 -46
b:to protest	-39 53 -81
b:to prove	38 23 -130
b:to provide	10 46 -67
b:to punish	26 4 -84
b:to pursue	26 21 -58
b:to push	-45 37 -18
b:to put	7 63 -84
b:to question	45 -105 -16
b:to questions	91 -96 -62
b:to quit	84 -74 -82
b:to raise	14 -68 19
b:to reach	-26 -6 15
b:to realize	-82 -90 87
b:to receive	-115 -60 98
b:to reduce	-120 58 14
b:to reject	-75 -10 47
b:to release	99 -102 -84
b:to remain	-23 37 -30
b:to remove	45 -91 40
b:to replace	-45 11 10
b:to reporters	-117 88 8
b:to reports	56 -6 -90
b:to represent	-11 23 -12
b:to resign	136 -109 -134
b:to respond	9 -5 -24
b:to return	18 -16 -28
b:to reveal	-11 -43 41
b:to run	-2 1 -5
b:to same	44 -31 -70
b:to save	-58 -141 110
b:to say	-96 118 -57
b:to score	-11 46 -77
b:to secure	-9 -45 22
b:to see	-39 -28 38
b:to seek	-78 -39 57
b:to send	10 80 -138
b:to serious	-90 -82 82
b:to serve	24 -19 -26
b:to set	-81 26 8
b:to shake	-4 -11 5
b:to share	28 -61 -11
b:to sharing	-6 -5 -2
b:to shield	47 -48 -83
b:to show	-107 44 38
b:to sign	-64 3 26
b:to silence	2 12 -75
b:to sit	2 66 -102
b:to smear	59 -76 -35
b:to so	50 -20 -88
b:to social	-59 6 36
b:to some	-7 7 -31
b:to speak	-125 -1 69
b:to spend	-35 -47 55
b:to stand	-144 -82 124
b:to start	-51 97 -77
b:to state	-80 55 17
b:to stay	-32 -16 22
b:to step	80 -137 -14
b:to stop	44 -53 -34
b:to strike	36 -9 -92
b:to succeed	-39 -44 49
b:to sue	43 -31 -80
b:to support	14 19 -65
b:to tackle	-63 82 -98
b:to take	-18 17 -8
b:to talk	-34 -9 39
b:to tell	-54 38 -6
b:to testify	34 -10 -135
b:to that	-10 35 -107
b:to the	-8 46 -39
b:to their	-49 -65 40
b:to them	10 -93 36
b:to then	20 -92 31
b:to this	-128 48 34
b:to those	-67 7 44
b:to travel	-12 -39 38
b:to trump	-31 40 -46
b:to try	-5 18 -42
b:to turn	-15 -97 72
b:to undermine	47 -88 23
b:to us	23 84 -134
b:to use	-6 41 -79
b:to veto	64 -72 -55
b:to victory	-17 -16 6
b:to visit	-76 -97 105
b:to vote	-34 -28 33
b:to voters	-27 -105 30
b:to wait	-86 45 -5
b:to walk	-37 -34 48
b:to watch	-33 5 12
b:to what	-32 47 -47
b:to which	55 -59 -34
b:to why	3 4 -77
b:to win	25 2 -37
b:to women	20 -104 45
b:to work	-81 -78 113
b:to working	-60 -14 49
b:to write	32 -74 35
b:to young	-86 -11 61
b:to your	72 -70 -74
b:to “	-16 -46 30
b:today ,	-52 -14 16
b:today .	-123 29 40
b:today to	56 -45 -58
b:today ”	2 -43 33
b:together ,	-106 44 13
b:together .	-125 -138 138
b:together a	21 -24 -36
b:together to	-83 -13 60
b:together with	56 -99 2
b:told ORG	-42 48 -48
b:told PER	29 -27 -23
b:told TARGET	-133 182 -211
b:told a	12 3 -97
b:told by	9 18 -59
b:told her	27 19 -92
b:told him	-16 24 -52
b:told his	-31 -9 15
b:told police	101 -110 -80
b:told reporters	-67 28 9
b:told the	-38 32 -34
b:told them	80 -109 -4
b:told vice	41 -31 -68
b:tomorrow ,	-15 26 -36
b:tone -	72 -79 -73
b:tonight .	-7 10 -17
b:too ,	-4 3 -30
b:too .	53 -35 -68
b:too close	-30 58 -41
b:too far	-21 45 -64
b:too late	-87 -95 97
b:too many	-36 -5 18
b:too much	57 -12 -105
b:took a	17 -38 16
b:took it	-86 31 -9
b:took office	-106 23 39
b:took on	-101 50 41
b:took over	20 -5 -83
b:took place	7 -1 -35
b:took the	-22 25 -31
b:took to	-69 -23 59
b:top -	-112 44 10
b:top 0	87 -75 -86
b:top MISC	73 -91 -12
b:top ORG	21 -99 60
b:top national	4 19 -85
b:top of	-46 -14 37
b:top officials	-10 2 -55
b:top that	55 -54 -68
b:top two	-16 62 -93
b:topic of	-72 -33 53
b:toss -	-32 67 -95
b:total disgrace	97 -91 -96
b:total of	91 -99 -81
b:totally unacceptable	5 -81 17
b:touch with	41 32 -90
b:tough ,	-9 59 -87
b:tough new	23 -63 9
b:tough questions	-44 -23 47
b:tougher on	18 2 -77
b:toward LOC	-91 73 -35
b:toward a	40 -64 -14
b:toward her	33 -75 15
b:toward the	-48 76 -107
b:town hall	76 -86 -51
b:town of	-27 17 -41
b:trade and	59 -19 -63
b:trade deals	56 -23 -69
b:trade war	7 38 -86
b:traitor '	60 -57 -55
b:trans -	-81 14 52
b:transition team	18 7 -46
b:travel to	-34 -22 36
b:traveled to	-118 81 -23
b:traveling press	34 -17 -86
b:treasury secretary	3 -83 53
b:trial ,	75 -79 -76
b:trial .	-6 -17 8
b:tribute to	26 -78 1
b:tried to	19 -2 -43
b:tries to	-53 16 9
b:trip ,	-19 6 -3
b:trip to	-7 28 -94
b:troops -	55 -54 -68
b:troops to	-5 30 -99
b:trouble with	14 5 -82
b:true ,	1 73 -109
b:true that	73 -58 -68
b:trump 's	-120 111 -38
b:trump ,	35 12 -111
b:trump -	-86 25 10
b:trump .	-26 -89 85
b:trump 0	44 28 -84
b:trump :	-74 53 5
b:trump ORG	65 -47 -78
b:trump administration	-106 49 36
b:trump and	-54 -10 43
b:trump associates	46 -33 -77
b:trump campaign	25 3 -110
b:trump fired	-2 20 -100
b:trump for	-33 -25 23
b:trump has	-64 31 -11
b:trump in	-97 -8 52
b:trump to	-49 41 -13
b:trump took	-14 51 -76
b:trump was	6 -38 18
b:trump will	-83 -54 66
b:trump would	71 -65 -82
b:trust .	-20 -11 7
b:trust me	-5 15 -52
b:trustworthy ,	69 -22 -89
b:truth is	-127 -86 123
b:try to	46 -22 -75
b:trying to	27 -40 -14
b:tuesday 's	-14 -46 19
b:tuesday ,	-26 -42 38
b:tuesday .	-21 -6 7
b:tuesday afternoon	15 12 -101
b:tuesday in	15 -42 5
b:tuesday morning	-18 -40 42
b:tuesday night	-99 40 8
b:tuesday on	-34 8 13
b:tuesday that	37 -34 -23
b:tuesday to	-28 11 13
b:tuesday when	-69 78 -83
b:turn out	-95 -76 80
b:turn the	22 -72 17
b:turned his	-2 18 -76
b:turned out	-66 -10 59
b:turned to	97 -90 -83
b:turnout in	-80 56 1
b:turns out	108 -85 -107
b:tv ,	55 -1 -75
b:tweet ,	70 -104 8
b:tweet just	81 -83 -69
b:tweet was	33 -30 -53
b:tweeted .	-107 31 38
b:tweeted :	-91 -6 62
b:tweeted that	12 32 -100
b:tweeting ,	0 -77 18
b:twenty -	82 -69 -84
b:two -	28 -19 -72
b:two MISC	4 -81 51
b:two ORG	88 -90 -78
b:two counts	-7 14 -74
b:two days	-81 45 -14
b:two decades	-78 -94 87
b:two dozen	54 -5 -100
b:two hours	-102 94 -83
b:two leaders	24 58 -103
b:two men	-42 27 6
b:two of	-5 27 -58
b:two people	-82 53 7
b:two police	-66 12 20
b:two weeks	69 -89 -11
b:two women	69 -26 -101
b:two years	-61 11 19
b:type of	-11 6 -6
b:typically be	31 -81 18
b:tyranny .	29 16 -110
b:ultimate goal	-18 4 2
b:ultimately ,	-8 -96 53
b:unable to	100 0 -146
b:unacceptable ,	13 30 -97
b:unaware of	18 7 -62
b:uncomfortable "	75 -74 -69
b:under TARGET	-42 21 6
b:under a	102 -118 -75
b:under attack	-30 13 9
b:under criticism	72 -78 -70
b:under fire	149 -154 -120
b:under oath	26 -14 -66
b:under pressure	119 -129 -103
b:under the	38 -3 -99
b:undermining the	14 22 -89
b:underscored that	20 -81 6
b:understand what	56 -89 -9
b:understand why	-59 26 0
b:understanding "	-64 30 5
b:understanding of	-33 -99 69
b:understanding the	52 -82 25
b:understood the	36 -85 18
b:unemployment rate	5 -10 -8
b:unfit to	35 -85 7
b:unfortunately ,	-4 25 -77
b:unidentified protesters	17 -31 -55
b:union .	43 -76 -4
b:union address	-87 -19 35
b:union county	-39 35 -46
b:united states	71 -38 -67
b:university 's	-76 -74 72
b:unlikely to	46 -11 -87
b:unpleasant words	0 -45 6
b:unsupported on	-80 37 1
b:until 0	-113 40 -13
b:until TARGET	-45 -7 27
b:until after	-78 78 -62
b:until he	45 -36 -81
b:until i	62 -32 -83
b:until the	-59 32 13
b:unwilling to	58 -10 -87
b:up ,	-32 -23 26
b:up .	-28 18 -10
b:up LOC	-27 63 -82
b:up PER	-86 2 64
b:up TARGET	79 -104 -56
b:up a	-5 26 -42
b:up against	-63 -22 57
b:up and	-25 -72 79
b:up at	-67 84 -90
b:up by	52 9 -93
b:up for	-43 64 -48
b:up his	60 -128 -9
b:up in	66 21 -146
b:up on	-10 -52 36
b:up that	-12 27 -25
b:up the	-43 24 -4
b:up to	-38 35 -6
b:up with	-55 31 -27
b:update :	-50 15 34
b:upon hearing	87 -81 -80
b:upset about	54 -37 -86
b:upset victory	-2 8 -13
b:upstate LOC	-70 -38 39
b:uranium one	-94 92 -77
b:urged the	21 -10 -36
b:us ,	50 -87 -6
b:us .	23 -76 30
b:us :	-14 71 -106
b:us all	53 -77 -33
b:us for	-91 51 -9
b:us on	-22 -10 9
b:us to	100 -80 -107
b:use of	27 17 -138
b:use the	-101 70 -6
b:used a	15 1 -70
b:used his	99 -75 -90
b:used in	55 -35 -78
b:used the	50 -15 -142
b:used those	82 -75 -87
b:used to	-23 -5 -3
b:using a	80 -83 -73
b:using the	47 -26 -105
b:vacations and	18 14 -64
b:values ,	66 -99 4
b:vehicles and	47 -86 -3
b:version of	60 -71 -27
b:very ,	-92 57 1
b:very bad	3 2 -4
b:very good	14 -98 44
b:very important	-101 83 -32
b:very least	4 39 -84
b:very much	-100 -126 118
b:very quickly	4 31 -75
b:very weak	10 3 -59
b:via ORG	-19 19 -9
b:vice -	-61 -42 32
b:vice president	14 -2 -21
b:vice presidential	-20 -16 17
b:victim of	-53 8 16
b:victims ,	-37 69 -91
b:victims .	-83 20 50
b:victims of	-16 -66 60
b:victory -	-9 -1 -8
b:victory .	-39 -91 54
b:victory and	-67 -52 49
b:victory in	-89 24 29
b:victory over	-3 24 -37
b:video message	-77 54 -8
b:video of	46 -22 -85
b:videos of	105 -108 -96
b:view ,	-95 10 67
b:view is	17 -85 51
b:view of	-6 -6 -23
b:viewed as	-4 12 -24
b:views .	-20 26 -37
b:views and	-9 -88 46
b:views on	-57 59 -38
b:violated campaign	70 -75 -65
b:violated the	15 18 -80
b:violating the	67 -70 -73
b:violence .	17 -62 5
b:violence and	-18 -26 18
b:violence in	31 -92 14
b:vision for	22 -91 2
b:vision of	-75 19 10
b:visit the	-3 -88 49
b:visit to	-31 98 -136
b:visit with	-84 -92 91
b:visited LOC	-30 -93 80
b:vote ,	-134 -57 92
b:vote .	-108 9 56
b:vote and	-80 35 -1
b:vote for	-43 33 -18
b:vote in	-61 82 -94
b:vote on	19 -3 -20
b:vote to	-91 56 -13
b:voted against	-98 131 -114
b:voted for	30 -24 -37
b:voted to	36 -10 -108
b:voters (	30 -71 -26
b:voters ,	-98 99 -45
b:voters -	-5 5 -19
b:voters .	-76 -103 104
b:voters in	10 -39 23
b:voters to	10 -87 40
b:voters who	-50 -50 74
b:votes ,	-93 36 17
b:votes .	-91 -39 57
b:voting for	-122 32 53
b:voting rights	-79 -70 74
b:vow to	-8 21 -69
b:vowed that	38 -114 41
b:vowed to	-85 -33 69
b:vowing to	-76 27 33
b:vulnerable political	23 -63 9
b:wake of	-64 52 -21
b:walked to	-84 49 -34
b:wall .	-35 54 -82
b:want TARGET	2 -19 -5
b:want a	-108 -51 81
b:want the	-35 14 13
b:want to	-29 71 -86
b:wanted for	77 -67 -77
b:wanted it	-43 -4 33
b:wanted to	-50 -124 126
b:wanting to	27 -83 35
b:wants to	1 -15 -14
b:war .	18 -37 -7
b:war in	-117 52 38
b:war of	0 -45 6
b:war on	49 -87 -10
b:warned of	-94 58 16
b:warned that	51 -9 -79
b:warning of	-75 35 17
b:was "	-18 -25 19
b:was '	24 -15 -58
b:was ,	-16 -35 45
b:was .	36 -20 -85
b:was 0	-116 93 -29
b:was PER	29 8 -119
b:was TARGET	33 -1 -90
b:was a	-35 -62 80
b:was able	19 -140 75
b:was accused	14 -76 17
b:was allegedly	46 -23 -72
b:was allowed	25 28 -93
b:was also	-4 15 -72
b:was always	-3 -77 18
b:was among	52 -64 -8
b:was an	-68 -75 109
b:was announced	-77 -81 83
b:was appointed	-4 16 -112
b:was arrested	77 -52 -152
b:was as	-41 2 23
b:was asked	-7 19 -63
b:was at	-100 36 46
b:was becoming	83 -82 -67
b:was behind	46 -9 -94
b:was being	3 -32 -19
b:was born	-54 37 -16
b:was called	79 -27 -94
b:was charged	-4 4 -111
b:was clear	49 -66 -27
b:was clearly	74 -78 -74
b:was convicted	83 -80 -80
b:was correct	6 -92 25
b:was criticized	125 -119 -112
b:was described	83 -109 -47
b:was doing	-43 67 -95
b:was driving	33 -30 -66
b:was due	-25 34 -91
b:was either	4 38 -76
b:was elected	-104 -3 44
b:was fired	63 -67 -114
b:was first	15 -12 -28
b:was forced	31 -73 -28
b:was found	12 26 -130
b:was furious	-8 22 -86
b:was going	-31 47 -115
b:was greeted	-67 28 1
b:was held	-54 36 -14
b:was his	65 -93 -18
b:was in	-35 110 -189
b:was indicted	82 -83 -62
b:was just	25 17 -88
b:was killed	-42 13 22
b:was later	-30 14 14
b:was learned	-80 78 -79
b:was likely	-23 42 -88
b:was looking	-31 10 -4
b:was making	-107 65 23
b:was more	21 -29 -20
b:was much	-7 -1 -3
b:was murdered	-86 -76 84
b:was n't	47 9 -112
b:was named	-86 49 -46
b:was no	40 -12 -81
b:was not	13 36 -117
b:was on	-37 20 -24
b:was once	-3 36 -81
b:was one	19 -87 41
b:was only	58 -36 -84
b:was part	-54 2 5
b:was persuaded	33 -13 -75
b:was potentially	75 -66 -81
b:was president	-44 -82 51
b:was put	-13 -94 50
b:was quoted	-84 27 3
b:was recently	-52 20 4
b:was referring	-95 89 -73
b:was released	40 -28 -31
b:was reportedly	-28 -38 48
b:was responsible	15 68 -129
b:was revealed	-16 -74 31
b:was running	55 -116 -2
b:was secretary	40 -32 -71
b:was seen	2 -10 -4
b:was sentenced	43 -36 -74
b:was set	-42 -18 41
b:was shake	55 -54 -68
b:was shot	-13 41 -104
b:was something	-8 -68 52
b:was stabbed	57 -48 -72
b:was still	-83 104 -110
b:was stripped	-5 -3 -85
b:was struck	-37 41 -64
b:was supposedly	18 14 -64
b:was surprised	-42 68 -99
b:was sworn	-73 78 -73
b:was that	70 -6 -134
b:was the	-55 -73 124
b:was to	-10 11 -34
b:was told	-19 40 -75
b:was totally	6 5 -75
b:was trying	-37 35 -39
b:was unable	58 -1 -96
b:was unaware	18 7 -62
b:was under	-122 80 12
b:was willing	-82 -45 54
b:was wrong	38 -22 -98
b:was “	12 35 -96
b:washed his	71 -69 -76
b:watch PER	-28 28 -66
b:watch the	-11 73 -95
b:waved to	-83 -14 39
b:way ,	71 -20 -144
b:way .	28 -17 -40
b:way PER	-77 36 10
b:way TARGET	-35 -32 46
b:way for	5 9 -38
b:way of	-39 -41 45
b:way out	37 -24 -74
b:way that	-104 51 3
b:way the	-45 -34 36
b:way to	-46 -24 39
b:ways ,	-24 -36 15
b:ways that	-97 50 -14
b:we 'll	52 -21 -50
b:we 're	-73 38 -4
b:we 've	-68 55 -45
b:we all	-98 -42 68
b:we appreciate	-38 -90 59
b:we are	-7 -45 -1
b:we believe	-80 1 1
b:we can	-84 -7 58
b:we did	11 10 -15
b:we do	-69 52 -14
b:we have	-52 19 17
b:we know	18 -41 -10
b:we love	65 -71 -65
b:we must	3 12 -37
b:we need	-108 -19 67
b:we see	9 -85 26
b:we should	4 8 -63
b:we want	-130 -49 44
b:we were	-19 18 -23
b:we will	-180 -7 58
b:we would	-68 -38 43
b:weak position	10 3 -59
b:wealthy and	30 -71 -21
b:weapon .	66 -89 -12
b:weapons ,	-33 -52 57
b:weapons .	42 5 -94
b:wearing a	10 -74 44
b:wearing hospital	31 -81 18
b:website ,	39 -27 -77
b:website or	70 -75 -53
b:wednesday ,	-2 -64 53
b:wednesday .	11 58 -168
b:wednesday :	-8 54 -90
b:wednesday for	49 -38 -63
b:wednesday in	32 -16 -76
b:wednesday morning	-63 26 -14
b:wednesday night	-29 28 -14
b:wednesday that	36 -92 19
b:wednesday when	10 26 -92
b:week 's	68 -109 30
b:week ,	18 6 -90
b:week .	63 5 -135
b:week after	-24 48 -123
b:week and	-81 43 -11
b:week at	-6 -93 43
b:week by	6 -24 -11
b:week in	-120 -15 53
b:week on	7 -86 54
b:week that	-6 -129 71
b:week to	-13 11 -10
b:week with	-9 2 -29
b:weekend ,	30 -16 -39
b:weeks ,	-16 74 -95
b:weeks .	-21 -60 55
b:weeks after	-23 -1 16
b:weeks ago	51 -40 -33
b:weeks and	5 -98 12
b:weeks before	7 -34 6
b:weeks to	73 -73 -81
b:weighed in	-69 89 -83
b:well "	51 -19 -81
b:well ,	-70 102 -92
b:well -	-73 45 7
b:well .	39 -55 0
b:well as	18 -76 60
b:went beyond	79 -76 -59
b:went into	39 -38 -75
b:went missing	-86 92 -83
b:went on	-67 46 -23
b:went out	-9 -122 62
b:went to	-119 50 4
b:went viral	91 -90 -88
b:were "	-69 30 16
b:were able	32 -56 -10
b:were also	-94 85 -73
b:were among	-96 58 -37
b:were arrested	51 -11 -71
b:were being	-36 70 -98
b:were charged	100 -91 -102
b:were found	-56 12 22
b:were in	-87 27 37
b:were not	-7 34 -55
b:were once	0 1 -76
b:were quick	27 -86 31
b:were the	-57 42 -37
b:were tied	-3 53 -78
b:were used	16 11 -73
b:were walking	-89 83 -79
b:were willing	95 -99 -83
b:were “	78 -54 -69
b:west .	7 14 -82
b:what 's	-26 -65 55
b:what PER	73 -39 -119
b:what TARGET	24 5 -65
b:what a	-13 -87 65
b:what could	6 -28 17
b:what did	-92 87 -65
b:what happened	23 85 -124
b:what he	-116 97 -25
b:what his	-68 -46 64
b:what i	-36 6 32
b:what is	53 -8 -102
b:what it	10 1 -25
b:what many	19 2 -90
b:what occurred	-27 58 -83
b:what she	9 10 -110
b:what the	-46 49 -38
b:what they	18 27 -119
b:what was	-51 57 -80
b:what we	5 -68 43
b:what you	-26 -23 34
b:when ORG	-79 55 -1
b:when PER	-31 -7 19
b:when TARGET	-36 12 4
b:when a	-55 91 -108
b:when asked	74 -87 -52
b:when compared	-25 -13 9
b:when he	10 -15 -7
b:when her	17 23 -79
b:when his	61 -97 8
b:when i	23 8 -45
b:when it	12 -34 0
b:when she	-78 -27 86
b:when the	59 -23 -81
b:when they	-22 83 -143
b:when trump	12 25 -43
b:when we	-125 22 35
b:when you	-76 -51 84
b:where PER	-52 17 3
b:where TARGET	69 -161 30
b:where are	10 3 -59
b:where he	-46 56 -18
b:where his	-84 -22 30
b:where i	24 -1 -24
b:where she	-22 68 -77
b:where the	-59 29 3
b:where they	-5 27 -90
b:whether PER	-47 64 -94
b:whether TARGET	69 0 -161
b:whether he	-4 34 -58
b:whether her	84 -90 -72
b:whether it	-73 -31 53
b:whether or	-29 -32 46
b:whether president	-6 18 -85
b:whether she	23 33 -91
b:whether that	67 -98 8
b:whether the	-44 65 -91
b:whether they	-91 2 55
b:whether to	27 18 -95
b:which ,	45 -98 0
b:which ORG	-44 31 -1
b:which PER	-54 -38 55
b:which TARGET	63 -7 -79
b:which check	-71 72 -76
b:which directly	-50 47 -46
b:which follows	-83 82 -85
b:which has	-29 70 -117
b:which he	6 -24 -8
b:which i	-49 79 -91
b:which is	-11 -61 40
b:which it	-27 66 -96
b:which mr.	-36 16 -6
b:which read	-5 15 -52
b:which she	12 43 -105
b:which the	39 41 -102
b:which was	-1 -14 -10
b:which we	-23 -102 57
b:which were	-16 3 -1
b:which will	5 -3 -31
b:which would	-16 -10 11
b:while 0	8 2 -26
b:while PER	28 1 -63
b:while TARGET	23 -5 -52
b:while all	18 14 -64
b:while giving	44 -17 -91
b:while he	-54 72 -47
b:while his	-97 53 1
b:while it	-114 92 -18
b:while she	12 -22 0
b:while speaking	-15 29 -83
b:while the	38 -58 -12
b:while we	64 -42 -51
b:white ,	-32 -59 31
b:white MISC	72 -56 -91
b:white men	43 -93 0
b:white supremacists	63 -115 -11
b:white supremacy	-22 -82 51
b:who 's	-57 47 -40
b:who ,	-51 -9 49
b:who TARGET	13 49 -112
b:who accused	83 -98 -80
b:who also	60 -27 -97
b:who are	-151 75 19
b:who believe	-56 -50 29
b:who believed	26 29 -95
b:who called	30 45 -109
b:who can	-23 -45 47
b:who cares	8 -79 13
b:who claimed	91 -94 -66
b:who continue	54 18 -89
b:who could	16 -134 32
b:who defeated	-71 -73 74
b:who defended	-32 18 10
b:who did	46 -113 18
b:who directs	-91 44 18
b:who do	26 -76 -10
b:who had	39 -47 -12
b:who has	-92 -55 99
b:who have	-65 2 38
b:who helped	-32 -58 33
b:who is	14 4 -76
b:who joined	-20 18 -9
b:who lives	-86 11 9
b:who lost	93 -68 -107
b:who made	-23 -85 48
b:who once	-21 57 -97
b:who pressed	85 -94 -75
b:who pushed	-42 41 -64
b:who put	57 -3 -80
b:who said	116 -147 -36
b:who say	-4 -4 -7
b:who says	-66 96 -115
b:who served	-16 -61 39
b:who spent	-60 32 -5
b:who spoke	-51 -31 39
b:who suggested	26 25 -107
b:who talked	-62 -53 50
b:who they	-75 30 3
b:who told	-18 27 -76
b:who took	88 -12 -103
b:who view	66 -87 -35
b:who voted	26 13 -98
b:who want	-3 -18 1
b:who wanted	-61 -29 50
b:who was	57 -33 -40
b:who watched	-24 -82 51
b:who went	-71 66 -62
b:who were	-61 26 13
b:who will	-26 6 -7
b:who won	-2 24 -51
b:who work	-82 16 -10
b:who would	-64 -48 79
b:who wrote	49 -87 11
b:who “	-57 11 36
b:whom he	-31 40 -18
b:whom the	22 -85 5
b:whom were	-35 44 -63
b:why ,	-10 20 -30
b:why PER	33 -24 -82
b:why TARGET	88 -56 -101
b:why he	-86 27 43
b:why is	59 -53 -94
b:why people	3 -2 -67
b:why she	-15 -80 36
b:why the	29 -40 -6
b:why we	-85 -2 31
b:wide range	-78 -75 75
b:widow of	-72 -84 81
b:wife 's	39 31 -113
b:wife ,	12 42 -96
b:wife .	17 -13 -26
b:wife and	99 -109 -90
b:will also	-73 -47 50
b:will be	-13 -48 18
b:will come	-67 -55 66
b:will compare	32 -16 -76
b:will continue	5 17 -46
b:will determine	-21 66 -66
b:will do	-61 2 -1
b:will focus	-25 -29 26
b:will get	-3 68 -102
b:will go	9 18 -103
b:will have	-112 66 -17
b:will include	15 -23 -10
b:will likely	-16 72 -59
b:will live	-86 -80 79
b:will make	44 1 -74
b:will meet	-86 107 -117
b:will need	33 26 -97
b:will never	14 -7 -20
b:will no	6 28 -80
b:will not	61 -91 23
b:will release	15 40 -96
b:will remain	-67 -47 49
b:will require	-40 -13 36
b:will run	59 -10 -92
b:will say	-63 -22 26
b:will soon	24 -23 -15
b:will take	-125 -5 55
b:will testify	-19 62 -78
b:will vote	-71 41 -12
b:will win	0 -10 -3
b:will work	-97 -96 84
b:will “	-63 -48 64
b:willfully ignorant	-4 -26 9
b:willing to	-27 -100 68
b:willingness to	-58 -84 73
b:win ,	62 51 -127
b:win .	-82 10 31
b:win for	-105 13 48
b:win in	-1 -189 101
b:win over	24 9 -47
b:win the	-106 -62 103
b:windy attack	52 -60 -43
b:wing of	-4 -106 35
b:winning a	-83 -3 12
b:winning journalist	-19 3 4
b:winning the	-89 -93 118
b:wins in	-93 -37 47
b:wire fraud	80 -83 -67
b:wis. )	89 -97 -71
b:wish him	-55 -18 28
b:with "	16 -78 46
b:with ,	-20 7 -8
b:with 0	-65 65 -37
b:with LOC	-49 104 -125
b:with MISC	9 -34 3
b:with ORG	-93 9 43
b:with PER	-70 69 -26
b:with TARGET	-62 30 -16
b:with a	3 18 -35
b:with all	-2 8 -30
b:with an	36 -21 -15
b:with both	-49 31 -28
b:with bribery	87 -99 -67
b:with former	-4 7 -35
b:with hard	19 -9 -66
b:with her	12 -68 31
b:with him	-102 36 27
b:with his	53 -67 -15
b:with just	54 -82 -41
b:with less	48 -90 -6
b:with more	-1 -26 15
b:with most	-58 52 -40
b:with mr.	19 -92 30
b:with murder	34 -41 -92
b:with no	62 -2 -101
b:with one	26 -110 44
b:with other	-13 -18 32
b:with praise	23 -63 9
b:with pre-existing	-7 22 -68
b:with president	-112 107 -45
b:with reporters	-128 76 -29
b:with respect	-86 19 8
b:with some	-5 20 -96
b:with the	53 -11 -50
b:with their	19 -23 -11
b:with them	-26 75 -105
b:with then	95 -96 -88
b:with those	-32 9 14
b:with two	3 17 -24
b:with us	-114 -105 109
b:with voters	-91 -78 84
b:with which	41 -22 -73
b:with whom	19 34 -86
b:with “	-7 46 -95
b:within his	-17 -4 24
b:within the	-14 -42 31
b:without a	14 48 -76
b:without being	-115 88 -4
b:without mentioning	92 -94 -78
b:without question	-82 3 32
b:without the	95 -85 -76
b:wives ,	44 -31 -60
b:wo n't	5 58 -126
b:wolf blitzer	-73 4 19
b:woman ,	-4 -105 61
b:woman .	-98 63 5
b:woman in	-22 -50 31
b:woman to	-98 -25 56
b:woman who	75 -81 -45
b:women 's	59 -40 -45
b:women ,	17 -85 14
b:women -	6 12 -70
b:women .	-41 -49 49
b:women and	-61 -105 66
b:women in	98 -107 -77
b:women of	65 -8 -81
b:women over	13 -54 -3
b:women who	11 53 -102
b:won .	-32 -47 45
b:won a	-93 -113 108
b:won his	-64 -94 79
b:won the	-80 -6 17
b:word "	75 -69 -86
b:word when	53 -31 -73
b:words ,	8 -106 35
b:words .	-16 -17 21
b:words and	66 -22 -77
b:words of	-1 -94 63
b:work ,	46 17 -73
b:work .	-88 -91 96
b:work and	8 -53 9
b:work as	-79 -88 80
b:work at	40 -7 -102
b:work for	-18 33 -37
b:work in	-43 55 -35
b:work that	-28 -49 37
b:work to	-89 4 -12
b:work together	-90 -17 72
b:work with	-81 -81 102
b:worked as	-16 -26 15
b:worked for	65 -33 -63
b:worked hard	1 -95 53
b:worked on	-6 7 -11
b:worked to	-2 17 -40
b:worked with	-114 33 40
b:workers ,	-18 -30 21
b:workers and	-89 15 31
b:working -	-85 -49 64
b:working MISC	10 -76 -4
b:working against	56 -88 -4
b:working as	-71 -64 67
b:working for	-43 73 -114
b:working in	-53 51 -42
b:working on	2 -52 25
b:working people	-24 24 -5
b:working to	-144 -7 77
b:working with	-139 -43 99
b:works for	95 -85 -96
b:works to	4 -83 -3
b:world 's	-30 -135 99
b:world ,	-3 57 -80
b:world .	-49 -13 62
b:world affairs	-77 16 47
b:world and	-75 2 33
b:world in	25 -3 -60
b:world leaders	22 -3 -30
b:worry about	-61 -15 57
b:worse than	62 -51 -85
b:worth of	-17 41 -84
b:would "	-107 -122 110
b:would also	-98 -31 78
b:would be	-23 -12 1
b:would bring	-15 77 -104
b:would cost	3 -75 25
b:would do	-5 -28 11
b:would expand	-26 37 -28
b:would give	26 19 -67
b:would have	5 -38 15
b:would help	54 5 -88
b:would like	-106 -57 90
b:would make	68 -29 -71
b:would n't	57 -56 -49
b:would not	49 28 -107
b:would prevent	-10 -91 59
b:would provide	14 5 -63
b:would put	-11 36 -79
b:would take	21 59 -113
b:would vote	-10 -10 3
b:would “	-10 -16 26
b:write in	-77 32 4
b:writes .	-18 8 -11
b:writes that	20 -34 -17
b:wrong ,	-3 -54 38
b:wrong .	-26 24 -33
b:wrong on	-8 -38 6
b:wrote ,	10 52 -59
b:wrote .	-53 87 -67
b:wrote :	10 13 -103
b:wrote a	-51 3 24
b:wrote in	-117 123 -96
b:wrote that	-27 42 -100
b:wrote to	-51 82 -99
b:year 's	69 -58 -48
b:year ,	-22 -71 62
b:year -	-9 33 -52
b:year .	-82 58 -1
b:year and	-58 5 31
b:year before	-82 87 -87
b:year in	-40 -87 87
b:year of	-19 -85 29
b:year old	26 -3 -74
b:year sentence	104 -94 -104
b:year that	42 -18 -92
b:year to	-55 20 23
b:years ,	-141 10 69
b:years .	-61 -27 51
b:years after	17 -4 -46
b:years ago	-14 -99 85
b:years and	-9 -14 2
b:years as	36 -14 -85
b:years before	-83 56 -17
b:years from	4 -57 39
b:years he	26 19 -90
b:years in	79 -84 -40
b:years later	108 -67 -127
b:years of	-66 -48 76
b:years on	-71 -63 86
b:years to	-21 24 -13
b:yes ,	17 -41 -19
b:yet ,	30 -18 -33
b:yet another	-61 -9 44
b:yet been	-67 43 -32
b:yet for	42 -107 23
b:yet have	23 21 -100
b:you 'd	74 -72 -79
b:you 'll	-101 -24 56
b:you 're	74 -37 -42
b:you 've	-64 -48 54
b:you ,	-2 16 -32
b:you .	47 9 -113
b:you are	37 -7 -125
b:you ca	-103 65 -7
b:you can	-65 33 17
b:you could	-22 -84 53
b:you do	31 -35 -31
b:you for	3 -42 7
b:you have	-29 65 -81
b:you know	-38 -1 26
b:you look	-94 65 1
b:you on	-80 26 39
b:you should	20 -34 12
b:you think	68 -99 -16
b:you to	-85 -2 45
b:you will	-10 -80 29
b:you with	-23 -60 59
b:you would	30 43 -108
b:young girls	59 -77 -24
b:young people	-74 -88 99
b:your device	-80 37 1
b:your trust	-63 -23 26
b:your website	70 -75 -53
b:£ 0	-19 42 -75
b:“ 0	-37 60 -83
b:“ LOC	2 -83 59
b:“ MISC	18 6 -64
b:“ ORG	13 -55 2
b:“ PER	50 -30 -55
b:“ TARGET	-21 -206 139
b:“ [	76 -103 -50
b:“ a	-52 -21 52
b:“ after	-8 42 -89
b:“ also	35 -28 -67
b:“ and	-130 19 34
b:“ another	-3 12 -65
b:“ as	0 -38 26
b:“ at	-23 42 -65
b:“ because	47 -95 21
b:“ brought	9 -89 53
b:“ but	18 -89 47
b:“ come	12 -76 31
b:“ cynical	19 -9 -66
b:“ did	-30 40 -79
b:“ do	-44 27 4
b:“ enemy	-29 22 -71
b:“ extremely	91 -66 -99
b:“ fake	-45 50 -75
b:“ false	28 -16 -70
b:“ for	-36 -32 39
b:“ good	-106 82 -21
b:“ gps	-70 75 -78
b:“ grossly	-31 48 -75
b:“ has	7 -23 -22
b:“ he	-132 30 40
b:“ her	-63 69 -79
b:“ here	-96 -25 55
b:“ hero	-8 9 -13
b:“ honest	16 51 -80
b:“ i	10 -75 35
b:“ if	-48 70 -70
b:“ in	-45 106 -83
b:“ is	-37 0 9
b:“ it	-38 54 -38
b:“ just	30 9 -90
b:“ kind	0 14 -23
b:“ let	-93 28 12
b:“ living	39 -30 -75
b:“ lyin	98 -100 -87
b:“ made	0 -20 8
b:“ meet	-18 11 1
b:“ more	-13 -49 41
b:“ morning	-9 23 -99
b:“ most	-76 -35 37
b:“ mr.	-77 37 3
b:“ my	-48 34 -12
b:“ new	-115 5 32
b:“ nixon	23 16 -72
b:“ no	78 -72 -26
b:“ nobody	25 -7 -103
b:“ not	-27 -45 35
b:“ one	-22 31 -33
b:“ our	-74 -6 21
b:“ people	-83 81 -69
b:“ president	-29 44 -21
b:“ ready	-76 26 5
b:“ reset	79 -84 -74
b:“ she	15 19 -69
b:“ state	-45 31 -18
b:“ still	9 30 -90
b:“ strong	-79 2 40
b:“ stupid	-1 5 -77
b:“ thank	21 60 -95
b:“ that	-42 3 38
b:“ the	-1 43 -63
b:“ there	-44 64 -53
b:“ this	87 9 -133
b:“ to	46 -52 -9
b:“ today	18 -33 -2
b:“ trust	-5 15 -52
b:“ uniquely	12 -6 -7
b:“ very	6 -67 29
b:“ was	68 -56 -67
b:“ we	-16 55 -86
b:“ well	3 28 -119
b:“ what	6 44 -77
b:“ when	-5 17 -50
b:“ whether	27 -30 -6
b:“ while	-39 -77 84
b:“ will	17 -107 67
b:“ you	14 -17 -12
b:” )	68 -109 -26
b:” ,	-9 34 -38
b:” -	55 -48 -64
b:” .	38 -27 -17
b:” :	-18 34 -84
b:” LOC	76 -53 -110
b:” ORG	-55 56 -81
b:” PER	136 -193 56
b:” TARGET	-294 225 -93
b:” a	-44 34 -24
b:” about	-32 -38 74
b:” according	-14 -27 14
b:” after	-71 47 -7
b:” against	73 -39 -81
b:” also	78 -77 -81
b:” and	87 -26 -69
b:” as	-23 47 -63
b:” at	-106 84 -38
b:” because	79 -67 -57
b:” but	52 -125 31
b:” by	15 -21 -14
b:” during	-64 74 -104
b:” for	-26 -37 40
b:” he	71 -159 34
b:” host	11 27 -59
b:” in	11 58 -108
b:” including	-92 53 -14
b:” is	-37 -33 37
b:” mr.	-140 14 32
b:” of	-7 29 -29
b:” on	-93 34 53
b:” or	-34 -26 46
b:” said	-44 70 -42
b:” says	35 -101 26
b:” she	56 -24 -57
b:” show	37 1 -100
b:” than	0 -33 23
b:” that	-24 29 -38
b:” the	62 -64 4
b:” they	21 24 -102
b:” to	29 -27 3
b:” when	94 -99 -64
b:” while	69 -91 -36
b:” who	-35 -33 32
b:” with	26 -89 44
b:” would	-89 82 -63
b:” “	91 -84 -83
b:… and	-78 64 -50
b:… ”	13 30 -73
d-1	45 -4 -127
d-2	93 -29 -170
d-3	47 -66 -31
d-4	137 -86 -133
d0	-22 86 -84
d1	-159 -28 84
d2	-181 -161 199
d3	-169 -167 198
d4	-62 -103 96
e+2	-61 -118 151
e-2	102 -21 -113
e-3	171 -87 -163
e01	72 -67 13
e02	53 -84 44
e~+2	116 -38 -75
e~-2	-67 34 27
e~-3	3 -47 29
l:'d	69 -45 -86
l:'m	-124 -58 104
l:'re	-27 -8 18
l:'s	-63 50 -30
l:'ve	0 90 -148
l:LOC	-11 10 -30
l:MISC	-18 20 -38
l:ORG	-18 -42 40
l:PER	-4 -9 -34
l:a	30 1 -55
l:able	-28 -50 63
l:about	-39 11 -15
l:absolutely	40 2 -129
l:abuse	23 10 -92
l:access	75 -85 -66
l:according	1 -6 -3
l:accounts	57 -112 4
l:accurate	-21 20 -84
l:accusations	61 -72 -43
l:accused	210 -261 -83
l:across	-54 -49 59
l:action	44 18 -131
l:actions	-30 -109 85
l:activist	-82 -78 83
l:activists	-23 -105 64
l:actor	43 -1 -82
l:ad	-14 -22 -3
l:added	-90 76 -25
l:adding	-46 -81 79
l:addition	-13 -30 23
l:address	-118 37 15
l:administration	-143 50 49
l:admired	-62 66 -62
l:admits	56 -2 -83
l:adviser	-88 96 -56
l:affair	104 -100 -80
l:affairs	17 6 -83
l:after	44 -49 -21
l:afternoon	-83 30 -10
l:again	13 -5 -92
l:against	154 -118 -122
l:agency	84 -86 -74
l:agent	86 -81 -86
l:ago	-5 -107 51
l:agreed	23 -37 3
l:agreement	59 -10 -101
l:ahead	-12 -8 -6
l:aide	-92 37 26
l:aides	-4 -38 10
l:al	97 -84 -85
l:all	33 -51 -34
l:allegations	6 -1 -84
l:allege	21 11 -114
l:alleged	95 -83 -108
l:allegedly	102 -114 -58
l:allowing	76 -76 -74
l:ally	42 -8 -76
l:almost	-8 50 -82
l:alone	-28 -53 49
l:along	4 23 -97
l:alongside	-82 -92 89
l:already	-37 5 -3
l:also	39 -79 10
l:although	-121 -106 103
l:always	-15 21 -45
l:am	62 -83 25
l:amazing	-1 -74 44
l:amendment	19 -59 12
l:amid	24 -29 -93
l:among	41 -53 1
l:amount	35 44 -112
l:an	110 -94 -50
l:analysis	51 -114 21
l:and	-27 -20 18
l:angry	13 7 -89
l:announced	-76 4 12
l:announcement	-9 47 -72
l:another	102 -101 -47
l:anti	112 -97 -97
l:any	-37 2 9
l:anyone	18 44 -91
l:anything	-62 49 -11
l:apologize	38 5 -78
l:apologized	61 -90 9
l:apparent	96 -125 -19
l:appeal	-49 -30 60
l:appearance	-79 94 -92
l:appeared	47 -33 -58
l:approached	-25 14 5
l:approval	-8 -94 52
l:april	20 -5 -67
l:are	34 29 -115
l:argued	89 -89 -84
l:ariz.	-35 57 -65
l:around	-16 35 -39
l:arrested	-6 19 -48
l:as	-33 6 13
l:ask	-8 44 -133
l:asked	-28 50 -107
l:asking	-123 130 -120
l:at	-15 51 -72
l:attack	35 -27 -54
l:attacked	-57 67 -83
l:attacking	108 -107 -110
l:attacks	-9 -33 -2
l:attention	-33 41 -86
l:attorney	-32 70 -91
l:audience	75 -73 -82
l:august	27 -50 2
l:available	-56 -20 30
l:average	-78 64 -39
l:away	-1 -46 16
l:back	19 -16 -38
l:backed	53 -22 -80
l:backing	-52 2 35
l:backlash	-57 54 -47
l:bad	50 -43 -43
l:based	-51 45 -46
l:battle	81 -84 -63
l:be	17 23 -63
l:beat	46 25 -96
l:became	-23 45 -73
l:because	-40 32 -10
l:become	6 3 -30
l:been	-15 -11 5
l:before	-53 58 -50
l:began	15 -2 -108
l:begin	-58 33 -13
l:beginning	23 -86 40
l:behind	-40 8 12
l:being	-40 40 -13
l:believe	25 -9 -77
l:believed	87 -108 -23
l:believes	-14 -44 29
l:belonging	37 -29 -80
l:below	-33 87 -131
l:besides	-76 15 8
l:best	-115 -22 48
l:bet	-22 -22 23
l:better	-9 -66 32
l:between	25 5 -95
l:beyond	-64 94 -135
l:bid	39 -98 25
l:biden	-30 -5 11
l:big	21 -39 -2
l:bill	19 -43 -3
l:blame	102 -100 -98
l:blamed	106 -107 -87
l:blasted	68 -68 -82
l:blasts	87 -69 -73
l:block	95 -95 -71
l:body	-95 65 6
l:book	-21 19 -25
l:boost	19 23 -59
l:both	-14 -30 15
l:bottom	-5 22 -66
l:brand	-42 54 -89
l:briefing	-80 31 20
l:bring	58 -74 -19
l:bringing	-10 -83 57
l:broadcast	-2 52 -76
l:brought	-25 6 -28
l:brzezinski	-78 81 -87
l:building	-21 51 -58
l:bush	-75 77 -65
l:business	-3 9 -16
l:businessman	30 -35 -19
l:but	29 -18 -45
l:by	25 -21 -23
l:cabinet	-78 59 -3
l:call	63 -60 -33
l:called	108 -50 -147
l:calling	119 -160 -39
l:calls	130 -119 -121
l:came	42 0 -78
l:campaign	83 -74 -42
l:campaigns	-31 -91 63
l:can	-106 50 -21
l:candidate	12 -65 35
l:candidates	-35 -19 31
l:caption	-21 -10 11
l:car	42 -25 -84
l:care	-49 66 -120
l:case	42 -4 -83
l:catch	-50 -20 36
l:caucus	66 -90 -14
l:center	30 -89 16
l:chair	-5 -41 18
l:chairman	29 38 -121
l:challenge	28 0 -44
l:challenged	56 -15 -102
l:chambers	-39 -85 78
l:chance	2 -111 43
l:change	-95 1 20
l:charge	8 -1 -76
l:charged	-15 38 -121
l:charges	57 -42 -138
l:check	22 -8 -38
l:cheered	76 -76 -82
l:chief	0 38 -93
l:children	-52 -15 24
l:choice	14 -37 -24
l:christie	-93 72 -15
l:church	83 -69 -75
l:circuit	-74 59 -27
l:cited	33 1 -100
l:city	-107 -6 60
l:civil	-28 -97 67
l:claim	50 -73 -20
l:claimed	36 -27 -36
l:claiming	5 23 -102
l:claims	17 -89 39
l:clear	-4 60 -119
l:clearly	10 -13 -22
l:clinton	2 -16 -8
l:clip	89 -94 -74
l:clips	67 -78 -44
l:close	-3 52 -103
l:closest	-12 43 -87
l:coalition	45 -13 -85
l:college	-77 39 1
l:come	-12 -32 16
l:comes	-29 7 8
l:comey	64 -71 -50
l:comment	-83 111 -144
l:commentary	-79 82 -80
l:comments	-37 15 3
l:committee	-26 -53 53
l:common	-26 4 1
l:community	14 -35 -5
l:companies	27 -30 -7
l:company	11 -18 -27
l:compare	24 11 -82
l:compared	57 -9 -91
l:comparing	44 -108 16
l:comparison	8 -77 42
l:complained	96 -103 -91
l:completely	56 -11 -100
l:concern	-27 38 -108
l:concerns	32 -133 67
l:condemned	-89 85 -66
l:conducting	64 -62 -65
l:conference	53 -33 -41
l:confidence	-50 -89 95
l:confirmation	-31 56 -82
l:confirmed	-83 109 -103
l:congratulations	-78 -90 84
l:congressional	-26 31 -65
l:conservative	-12 -116 70
l:consider	8 -87 14
l:considering	73 -24 -99
l:contact	43 -4 -86
l:contests	-72 -27 31
l:continue	-4 73 -93
l:continued	-6 89 -154
l:continues	-105 21 54
l:controversy	68 -77 -59
l:convention	65 -34 -44
l:conversation	-111 118 -116
l:convicted	26 -14 -89
l:copyright	-5 -52 38
l:cornish	-74 41 -1
l:could	35 -34 -23
l:counsel	-72 52 -26
l:counselor	-72 28 5
l:counted	2 37 -92
l:countered	50 -13 -72
l:country	-94 -61 64
l:course	-43 33 -15
l:court	39 -52 -31
l:created	55 -89 -5
l:credit	1 -117 65
l:criminal	40 -35 -62
l:criticism	76 -60 -126
l:criticize	74 -91 -61
l:criticized	133 -183 -60
l:criticizing	26 -1 -89
l:critics	13 -4 -119
l:cruz	-13 -26 27
l:d	54 -52 -27
l:daily	78 -44 -105
l:dangerous	-7 11 -86
l:date	-63 49 -34
l:daughter	18 -115 64
l:day	15 7 -73
l:days	-36 40 -24
l:deal	60 -55 -27
l:death	-121 58 38
l:debate	27 -64 19
l:decades	-62 -127 104
l:december	-69 66 -65
l:decided	30 -22 -28
l:decision	-30 16 -11
l:declaration	-29 27 -24
l:declared	56 -112 -15
l:deep	-73 12 -13
l:defended	-83 -44 82
l:defense	-46 82 -115
l:delegates	6 -23 -12
l:dem	15 36 -71
l:demanded	79 -68 -98
l:denounce	90 -88 -86
l:denounced	58 -115 -6
l:departure	-16 58 -75
l:deputy	-15 32 -98
l:described	15 -182 69
l:despite	21 -10 -51
l:details	-16 -19 14
l:development	12 40 -88
l:device	-80 37 1
l:devos	26 -39 -27
l:did	28 35 -131
l:died	14 30 -83
l:different	-61 73 -46
l:diplomatic	26 27 -88
l:direct	32 0 -95
l:directed	41 0 -98
l:directly	53 -54 -113
l:director	-111 143 -150
l:discuss	-36 24 -42
l:disgraced	78 -75 -67
l:dismissed	4 2 -104
l:district	-45 26 -13
l:dna	-82 88 -81
l:do	-12 -12 18
l:documents	-67 21 10
l:does	59 -80 -25
l:doing	66 -89 -39
l:done	14 -15 -8
l:doubt	-68 -1 48
l:down	4 -27 3
l:drew	-56 18 8
l:driving	20 -46 7
l:drop	87 -92 -63
l:dropped	56 -27 -66
l:drug	87 -95 -71
l:during	-30 31 -31
l:earlier	-63 19 14
l:early	-61 58 -26
l:economic	-19 -13 8
l:economy	-68 8 34
l:editor	-11 -17 15
l:education	-78 -14 12
l:effort	-93 75 -16
l:efforts	-100 -88 82
l:eight	26 -18 -29
l:either	34 -43 -30
l:elect	-135 70 22
l:elected	-128 -4 59
l:election	13 -22 -20
l:elections	-41 14 -16
l:else	23 -54 -12
l:email	55 -71 -83
l:emails	-1 -44 30
l:emotional	-9 -97 60
l:employee	73 -107 -6
l:employees	5 29 -80
l:encounter	-11 11 -68
l:end	3 -37 20
l:endorsed	-108 49 40
l:endorsing	-81 -2 43
l:enough	83 -47 -127
l:entire	11 -26 8
l:especially	-7 18 -31
l:even	101 -88 -88
l:event	33 3 -36
l:ever	66 -84 18
l:every	-9 -73 45
l:everything	13 -57 33
l:evidence	87 -76 -48
l:example	-105 83 -24
l:exchange	-118 105 -22
l:executive	-90 26 8
l:expect	12 -56 14
l:expected	-8 -7 -7
l:experience	39 -98 30
l:explained	-76 59 -24
l:expressed	-89 96 -93
l:extent	15 -75 14
l:eye	44 -88 -11
l:face	14 -25 -26
l:facing	18 -23 -70
l:fact	40 -67 -19
l:facts	23 42 -78
l:failing	9 33 -72
l:fall	-3 -17 0
l:false	-39 26 -71
l:familiar	89 -78 -95
l:family	-39 -34 52
l:far	-181 8 72
l:father	-20 -16 22
l:favorite	-31 19 -18
l:february	-104 79 -42
l:federal	25 -11 -39
l:feel	-44 -76 66
l:fellow	-11 22 -22
l:felt	21 -10 -35
l:fervent	-83 -64 81
l:few	-79 -10 52
l:fight	-77 37 23
l:fighting	-7 34 -106
l:figure	38 15 -101
l:file	-70 73 -86
l:filed	11 1 -87
l:film	-37 51 -76
l:final	-72 38 22
l:finally	20 3 -74
l:finance	-47 -89 69
l:financial	18 -12 -29
l:find	51 -30 -132
l:fire	110 -117 -107
l:fired	45 -24 -163
l:firing	-30 56 -101
l:first	66 -123 20
l:five	-50 24 0
l:focus	40 -9 -62
l:following	33 -40 -19
l:for	-13 -24 7
l:forces	81 -88 -67
l:foreign	81 -117 -45
l:former	-48 26 -4
l:forward	-19 -39 16
l:found	78 -129 9
l:four	-135 41 22
l:fox	19 19 -94
l:fraud	87 -102 -63
l:friday	38 -26 -51
l:friend	-16 44 -35
l:friendly	-8 -38 28
l:friends	-77 9 26
l:from	-175 160 -41
l:front	23 16 -79
l:full	-121 14 11
l:fund	-13 -78 35
l:furious	92 -103 -77
l:further	37 1 -103
l:future	-103 65 -32
l:gain	-89 13 44
l:gap	55 -82 -24
l:gave	-77 -38 80
l:general	-16 62 -100
l:get	46 -65 -7
l:getting	85 -113 -18
l:getty	16 25 -91
l:give	-48 1 25
l:given	-79 34 23
l:gives	69 -108 -12
l:giving	-70 65 -19
l:go	0 -12 5
l:god	6 -88 45
l:going	-35 92 -101
l:good	36 -58 5
l:got	-22 29 -67
l:government	40 3 -127
l:governor	34 -64 24
l:grand	4 -1 -61
l:grateful	-79 -6 28
l:great	33 -32 -33
l:greeted	-81 -28 54
l:ground	1 43 -107
l:group	50 -97 -2
l:groups	3 -82 42
l:growing	-18 18 -86
l:growth	-89 43 -12
l:guilty	-99 69 21
l:gun	-92 107 -113
l:guy	-63 67 -66
l:had	95 -94 -40
l:hailed	-117 -112 114
l:handling	-47 32 -76
l:hannity	5 -7 -67
l:happened	-114 101 -32
l:happening	-69 34 -22
l:harassment	-20 14 -90
l:hard	-20 -2 3
l:has	13 -32 -8
l:hate	39 -3 -104
l:have	-1 -51 26
l:having	19 31 -93
l:he	-116 6 80
l:headline	58 -78 -40
l:health	-45 28 0
l:hear	-78 45 -26
l:heard	-73 18 24
l:hearing	11 27 -89
l:hearings	20 16 -70
l:help	-65 42 -36
l:helped	-29 -109 71
l:her	-24 15 -3
l:here	-74 66 -59
l:herself	-31 2 15
l:high	-91 -6 53
l:highlights	25 -95 24
l:hill	35 -4 -78
l:him	-85 31 9
l:himself	-91 -45 84
l:his	-8 51 -63
l:historic	-86 51 -14
l:history	-73 -19 35
l:hit	45 -20 -87
l:hold	20 -79 10
l:holding	-3 10 -59
l:home	-50 40 -34
l:honor	-45 -88 67
l:hope	-136 -105 116
l:hopeful	-69 14 22
l:hopes	64 7 -90
l:hoping	24 -80 18
l:host	-3 36 -117
l:hosts	36 -31 -64
l:hours	45 -15 -87
l:house	10 -13 -31
l:how	-15 -173 105
l:however	33 -6 -73
l:hurt	-15 -26 33
l:i	35 -139 66
l:idea	26 3 -54
l:if	88 -128 8
l:image	-11 33 -63
l:images	68 -35 -102
l:immigration	-24 29 -34
l:important	30 -36 -50
l:impressed	-118 -121 121
l:in	-160 157 -53
l:incident	44 -26 -81
l:included	-55 79 -81
l:including	3 31 -54
l:indicate	-63 13 34
l:indicated	59 -32 -79
l:indicates	-7 20 -60
l:indictment	65 -57 -97
l:information	-39 31 -55
l:informed	110 -107 -103
l:initial	29 -11 -85
l:initially	-27 53 -67
l:inquiry	-19 3 -87
l:inside	-104 108 -116
l:insisted	-101 -8 71
l:inspector	-2 10 -73
l:instance	35 -36 -24
l:instead	-19 -3 10
l:integrity	-3 -82 46
l:intelligence	23 22 -93
l:international	-90 96 -86
l:interview	-62 31 2
l:interviewed	-27 45 -70
l:into	77 -22 -147
l:investigation	19 -34 -24
l:investigators	34 -28 -62
l:is	-33 42 -42
l:island	-37 42 -76
l:issue	42 -61 -9
l:issued	-13 -67 40
l:issues	62 -10 -137
l:it	89 -13 -125
l:its	-4 8 -26
l:itself	4 31 -78
l:jab	89 -89 -86
l:jan.	-73 -22 38
l:jeb	29 -4 -62
l:job	-28 -6 -11
l:joined	-128 81 -14
l:journalist	-32 41 -95
l:judge	76 -68 -65
l:july	11 -21 -28
l:june	8 34 -99
l:just	-167 119 -62
l:justice	-107 126 -127
l:keep	24 -87 51
l:kelly	-25 -31 32
l:kennedy	14 9 -76
l:kept	80 -104 -22
l:key	55 -46 -40
l:killed	-91 87 -65
l:killing	-87 79 -1
l:knew	0 60 -103
l:know	-13 -6 -22
l:known	-11 48 -96
l:knows	-74 64 -41
l:lady	-87 51 1
l:last	-16 -22 19
l:late	-73 -25 81
l:later	-37 1 12
l:latest	46 -73 -5
l:launched	73 -73 -79
l:law	-2 54 -80
l:lawmakers	18 32 -116
l:lawsuit	61 -52 -91
l:le	-42 49 -59
l:lead	-31 -1 0
l:leader	59 -46 -47
l:leaders	24 -47 -14
l:leadership	6 33 -44
l:leaked	14 -9 -76
l:learned	-38 62 -68
l:least	-159 10 87
l:leaving	-37 87 -105
l:led	32 -33 -27
l:left	-38 66 -110
l:legal	72 -54 -80
l:legislation	3 16 -43
l:legislative	39 3 -65
l:less	8 47 -95
l:let	-8 -12 7
l:letter	-58 83 -139
l:liberals	96 -88 -101
l:lied	-117 114 -62
l:life	62 -78 -32
l:like	26 -190 116
l:likely	-12 55 -70
l:likes	36 -121 24
l:line	-130 126 -90
l:list	-23 27 -21
l:little	11 -32 -12
l:live	-119 56 22
l:lived	-67 38 -14
l:long	78 -38 -83
l:longtime	-42 37 -14
l:look	9 1 -45
l:looked	62 -80 -33
l:looking	70 -81 -26
l:lot	-102 41 5
l:low	14 12 -100
l:loyalty	-38 34 -26
l:lying	-69 43 -67
l:made	-29 33 -17
l:major	-23 -65 51
l:majority	-66 28 -20
l:make	-17 -23 -7
l:makes	31 -26 -60
l:making	-110 28 49
l:man	42 1 -134
l:manager	-5 -9 -11
l:many	18 -9 -23
l:march	-21 34 -106
l:marriage	-79 92 -79
l:mass	-23 37 -70
l:material	-7 21 -86
l:matter	1 -62 32
l:may	68 0 -133
l:maybe	52 -25 -66
l:mayor	-9 -77 51
l:mccain	94 -103 -67
l:me	-95 53 -7
l:mean	-80 97 -81
l:means	-46 66 -86
l:meanwhile	-11 -36 30
l:media	-48 37 -15
l:meet	-93 105 -125
l:meeting	-2 28 -44
l:member	37 -55 -28
l:members	-20 -65 52
l:men	-75 25 -2
l:mentioning	38 -91 11
l:met	-58 54 -64
l:might	-3 -39 2
l:miles	-87 79 -77
l:military	53 -15 -107
l:million	-16 3 1
l:minister	-53 92 -66
l:minority	-99 -58 88
l:minute	-30 -13 34
l:mocked	144 -126 -138
l:moment	-77 37 -11
l:moments	-14 2 -2
l:monday	-79 3 47
l:money	40 -17 -50
l:month	-86 55 -11
l:months	0 26 -67
l:more	112 -110 -47
l:morning	7 -24 3
l:most	-26 -26 16
l:move	87 -41 -128
l:movement	16 -77 46
l:mr	-48 -16 37
l:mr.	84 -93 -17
l:mrs.	-49 50 -26
l:ms.	-51 34 0
l:much	106 -102 -20
l:mueller	56 -44 -81
l:multiple	48 -72 20
l:murder	-113 107 -116
l:must	22 -81 34
l:my	-55 29 -4
l:n't	107 -78 -70
l:name	-129 119 -70
l:named	-91 -4 41
l:nation	-95 -47 78
l:national	-100 101 -38
l:native	-76 69 -36
l:near	-15 61 -75
l:nearly	-32 -14 32
l:need	-82 -21 50
l:needs	-102 14 45
l:negative	90 -90 -88
l:negotiations	1 28 -80
l:network	36 12 -84
l:never	50 -132 32
l:new	-3 -29 0
l:news	27 -9 -50
l:next	-8 23 -36
l:night	-27 -2 40
l:nine	-97 59 2
l:no	-30 -27 40
l:nobody	19 -54 4
l:nominated	-97 -22 50
l:nominating	-65 -95 76
l:nomination	6 19 -42
l:nominee	-66 93 -77
l:none	1 -7 -69
l:nor	-30 -2 6
l:not	168 -91 -148
l:note	-83 22 23
l:noted	-4 30 -98
l:notes	74 -117 10
l:nothing	-47 0 26
l:noting	-47 -75 48
l:november	-36 34 -27
l:now	-73 91 -78
l:nuclear	1 -19 13
l:numbers	6 16 -38
l:obama	-183 -4 111
l:obviously	-90 45 -13
l:oct.	-13 -94 47
l:of	40 -23 -48
l:off	33 -5 -95
l:offensive	-55 59 -69
l:offered	-71 -31 55
l:office	-85 116 -125
l:officer	13 -19 -47
l:officers	-15 8 -23
l:official	-85 129 -131
l:officially	47 -11 -90
l:officials	50 -66 -13
l:often	-63 -9 46
l:old	-6 -4 -6
l:on	30 12 -98
l:once	-94 91 -97
l:one	-66 60 -34
l:online	46 -22 -78
l:only	17 -9 -34
l:operations	-7 -18 5
l:operative	-16 -27 23
l:opinion	-94 -31 62
l:opponent	-60 46 -4
l:opportunity	-80 102 -106
l:opposite	-25 -20 16
l:or	-90 34 39
l:organization	43 7 -77
l:other	47 -121 49
l:others	59 -62 -32
l:our	-54 -40 39
l:out	-15 47 -71
l:over	48 -65 -9
l:overall	-87 5 26
l:own	-15 36 -23
l:p.m.	46 -17 -28
l:page	-21 45 -85
l:paid	-23 14 -22
l:parents	-60 39 -31
l:part	37 -62 2
l:partner	33 -91 10
l:party	-36 45 -25
l:passed	19 -41 14
l:past	-17 10 -53
l:pay	24 -61 21
l:pence	-57 -15 20
l:people	-108 12 61
l:percent	-74 76 -51
l:performance	-22 27 -23
l:perhaps	105 -115 -53
l:period	43 -60 12
l:person	-98 37 -16
l:personal	11 -136 67
l:phone	8 17 -74
l:photo	-33 24 -29
l:photos	23 21 -75
l:phrase	-46 -9 20
l:pinterest	70 -4 -115
l:pistorius	-88 84 -61
l:place	-80 8 31
l:plan	-80 41 23
l:planned	-90 97 -76
l:played	59 -99 25
l:pm	-4 -60 39
l:point	83 -91 -24
l:pointed	5 24 -93
l:points	-34 3 11
l:police	93 -137 -17
l:policy	87 -115 -49
l:political	62 53 -149
l:politics	-131 -9 80
l:poll	-72 -33 61
l:polling	-14 -32 11
l:polls	-94 -83 112
l:poor	12 -9 1
l:pope	-67 -35 65
l:popular	-85 -74 82
l:poses	-29 31 -72
l:position	-25 -39 24
l:possible	6 1 -28
l:post	28 39 -125
l:potential	-19 25 -32
l:praise	-66 -135 123
l:praised	-121 -123 113
l:praising	12 -19 0
l:present	78 -88 -58
l:presented	64 -91 -6
l:presenting	-83 17 45
l:president	-12 -81 78
l:presidential	-23 -49 52
l:presidents	-53 18 -32
l:press	-38 52 -48
l:pressed	120 -128 -94
l:pressure	71 -41 -118
l:previously	-14 18 -46
l:primaries	-2 -13 -6
l:primary	-61 63 -9
l:prime	-38 68 -62
l:prior	-85 25 13
l:prison	39 -28 -73
l:private	29 -6 -89
l:problem	-14 40 -110
l:process	-82 90 -101
l:professional	15 -59 12
l:profile	-100 62 1
l:program	-22 27 -21
l:progress	-2 61 -74
l:prosecutor	-44 5 14
l:prosecutors	85 -50 -150
l:protected	-76 79 -66
l:protesters	26 -38 -65
l:proud	-103 -115 102
l:proved	57 26 -106
l:provide	-63 -21 41
l:public	-76 93 -64
l:publication	44 -15 -78
l:publicly	52 -59 -27
l:pundits	7 -81 31
l:punishment	-63 29 16
l:pushed	-27 33 -100
l:put	119 -115 -51
l:putin	22 -27 -77
l:question	9 -22 -18
l:questioned	70 -27 -117
l:questioning	43 -34 -94
l:questions	34 -10 -103
l:quickly	56 -23 -44
l:quote	-87 3 41
l:quoted	-46 22 7
l:r	-23 25 -43
l:race	-16 7 -15
l:radio	-18 49 -86
l:rally	-49 25 -28
l:ran	-73 84 -96
l:read	11 16 -111
l:ready	69 -32 -87
l:real	23 -28 -33
l:realdonaldtrump	0 -20 14
l:reality	3 -71 20
l:really	-51 59 -16
l:reasons	6 -1 -28
l:receive	-89 -84 89
l:recent	12 14 -43
l:recently	60 -27 -88
l:record	53 -91 -19
l:referred	54 -26 -104
l:referring	14 -9 -39
l:reform	-27 34 -36
l:related	-32 46 -92
l:relations	-52 32 -8
l:relationship	-56 28 -4
l:release	11 3 -82
l:released	-93 54 6
l:remarks	-53 43 -39
l:remember	-7 4 -49
l:remove	101 -56 -127
l:removed	-12 -92 67
l:repeatedly	-14 14 -104
l:replace	-22 60 -76
l:report	54 -5 -161
l:reported	-29 -50 49
l:reportedly	11 -8 -43
l:reporter	46 -45 -75
l:reporters	-25 25 -18
l:reporting	-13 -10 1
l:reports	28 45 -122
l:request	-90 60 -23
l:research	-83 58 -3
l:residents	-63 76 -67
l:resigned	21 -21 -82
l:resolution	81 -80 -76
l:respect	29 2 -37
l:respond	47 -41 -85
l:response	-107 81 -45
l:responses	-43 65 -96
l:rest	29 -8 -37
l:result	38 -76 -20
l:results	41 -62 -14
l:return	10 -5 -35
l:review	-47 77 -107
l:rhetoric	6 5 -68
l:right	-7 -100 70
l:rights	-79 -18 38
l:rise	27 -76 26
l:rival	-98 88 -20
l:role	-47 -27 40
l:romney	-25 18 -31
l:rubio	-78 66 -43
l:run	-10 51 -95
l:running	64 47 -183
l:runs	-61 -43 59
l:said	31 -72 48
l:same	12 -76 43
l:sanders	66 -15 -93
l:sat	-104 110 -98
l:saturday	5 -100 75
l:saw	75 -153 22
l:say	77 -49 -65
l:saying	70 -99 -3
l:says	35 -67 -5
l:scheduled	-108 107 -103
l:school	-107 101 -73
l:second	-95 17 35
l:secret	30 -26 -73
l:secretary	-111 15 81
l:secure	3 59 -107
l:security	-91 97 -91
l:see	-27 -76 72
l:seeking	90 -86 -82
l:seemed	-75 17 27
l:seems	19 -89 21
l:seen	5 -31 -6
l:selected	-14 -78 49
l:senator	44 -152 57
l:send	-72 82 -87
l:senior	-43 44 -32
l:sense	26 1 -50
l:sent	-106 99 -86
l:separate	-1 28 -69
l:september	-3 -134 87
l:series	26 -63 0
l:served	-5 -64 53
l:service	27 -94 16
l:serving	-76 -12 27
l:sessions	-18 71 -122
l:set	-89 66 24
l:seven	79 -64 -40
l:several	-62 17 11
l:sexual	-29 26 -78
l:shared	-46 57 -67
l:she	72 -99 -7
l:shocked	-23 62 -91
l:shooter	95 -93 -86
l:shooting	-77 97 -92
l:short	-90 -35 52
l:shortly	-18 -18 25
l:shot	-44 59 -122
l:shots	82 -80 -63
l:should	46 -84 33
l:show	-61 49 -24
l:showed	-36 -76 74
l:showing	0 9 -25
l:shown	-76 12 43
l:shows	16 -58 6
l:side	-1 -15 -13
l:sign	0 -103 80
l:signaled	46 -78 -6
l:significant	-25 -78 64
l:similar	42 -17 -80
l:simply	52 -12 -102
l:since	-4 21 -38
l:sister	-23 45 -74
l:slammed	89 -97 -67
l:small	-86 -28 82
l:so	-70 6 40
l:social	1 -92 51
l:some	-19 -13 -6
l:someone	-13 -77 60
l:something	50 -82 5
l:son	-97 109 -113
l:soon	26 -51 -20
l:sort	5 58 -97
l:source	53 -93 0
l:sources	13 24 -93
l:south	11 4 -20
l:space	-71 -100 99
l:sparked	-10 5 -38
l:speak	-42 7 -2
l:speaker	98 -74 -86
l:speaking	-41 32 -26
l:speaks	-124 130 -107
l:special	-109 5 81
l:speech	86 -56 -24
l:speeches	-20 -70 50
l:spent	2 15 -57
l:spoke	-121 114 -75
l:spoken	-39 8 5
l:spokesman	-43 9 -10
l:spokeswoman	21 0 -83
l:staff	-87 56 -42
l:stage	-91 46 -33
l:stands	-76 36 -19
l:star	-9 -29 30
l:started	-10 28 -39
l:state	-2 -21 -13
l:statement	-52 18 31
l:statements	-79 -3 53
l:states	-49 21 10
l:station	-82 84 -84
l:stay	18 -81 21
l:step	-15 -88 59
l:still	1 -89 51
l:stood	-73 -77 68
l:stop	97 -52 -110
l:stories	-17 3 -11
l:story	28 29 -122
l:strategist	-9 -1 -55
l:strong	19 -129 18
l:strongest	19 -92 18
l:student	-47 -14 57
l:successful	47 -6 -73
l:such	-97 -3 67
l:suggest	13 -90 3
l:suggested	79 6 -200
l:suing	18 -8 -58
l:summer	-11 41 -96
l:sunday	9 -5 -34
l:support	-3 -135 70
l:supported	-35 -54 25
l:supporters	-12 -27 6
l:supporting	-9 -64 33
l:supposedly	59 -40 -87
l:sure	46 -64 -5
l:surprised	47 -11 -132
l:surveillance	20 -9 -67
l:survivors	17 -69 16
l:suspect	37 -98 13
l:swiftly	-80 65 -18
l:swing	-97 52 -20
l:swipe	89 -87 -85
l:take	26 -37 -5
l:taken	-32 -49 69
l:takes	-97 99 -89
l:taking	-122 60 -10
l:talk	62 -93 -27
l:talked	-30 -57 50
l:talking	-117 77 -2
l:talks	-99 105 -105
l:target	88 -83 -80
l:tax	9 -9 -24
l:team	75 -79 -51
l:television	-73 -78 72
l:tell	58 -25 -86
l:tells	3 -44 14
l:term	27 69 -117
l:terms	13 -41 8
l:terrorism	9 22 -73
l:test	-29 83 -104
l:testify	27 -12 -87
l:testimony	-33 -16 23
l:than	86 -65 -59
l:thank	-107 -149 135
l:thanked	-94 -85 87
l:that	130 -108 -46
l:the	-52 10 24
l:their	17 -126 64
l:them	93 -27 -200
l:themselves	27 -76 46
l:then	36 11 -76
l:there	-18 -21 13
l:these	2 52 -80
l:they	52 -21 -72
l:thing	13 -82 65
l:things	9 -22 -37
l:think	-23 -167 136
l:this	-32 55 -66
l:those	86 -90 -34
l:though	-12 -15 8
l:thought	-26 99 -139
l:three	-34 16 7
l:through	-31 11 -10
l:thursday	55 -70 3
l:thus	33 19 -82
l:time	54 -35 -48
l:times	31 -9 -63
l:to	22 -25 -26
l:today	-43 40 -46
l:together	89 -103 -56
l:told	-27 111 -152
l:tonight	-69 24 -13
l:too	-31 75 -111
l:took	21 44 -130
l:top	3 -6 -15
l:totally	22 -69 16
l:town	-38 52 -75
l:trade	-24 45 -40
l:transition	40 -3 -79
l:trial	7 -78 23
l:tried	-54 24 16
l:trip	-88 38 30
l:true	43 -30 -34
l:trump	51 -62 -63
l:truth	58 -116 1
l:trying	76 -49 -101
l:tuesday	47 -8 -62
l:turn	-71 -42 56
l:turned	44 -132 40
l:turns	92 -70 -90
l:tweet	21 -39 -7
l:tweeted	-6 -71 63
l:tweeting	32 14 -80
l:tweets	42 -7 -80
l:two	-153 14 87
l:ultimately	62 -90 -24
l:unacceptable	-26 20 -5
l:under	-1 21 -40
l:understanding	8 -22 12
l:union	24 -50 21
l:unlike	26 -98 43
l:unnamed	73 -70 -71
l:until	-86 57 9
l:up	-71 -27 69
l:upcoming	22 -65 36
l:update	-1 -4 3
l:upon	53 -18 -94
l:upset	25 6 -62
l:us	-19 4 -19
l:use	-70 109 -104
l:used	35 -39 -15
l:very	-32 -125 121
l:veterans	-11 -74 45
l:vice	2 -68 15
l:victim	-91 -8 61
l:victory	-73 48 -8
l:video	47 -14 -73
l:videos	51 -24 -100
l:view	-31 1 -10
l:viewers	-14 -12 15
l:vision	-20 26 -35
l:visit	-107 82 -33
l:visited	10 52 -94
l:vote	-21 9 -29
l:voted	-4 -8 -8
l:voters	-49 19 8
l:votes	55 -38 -50
l:voting	-35 -47 69
l:wake	19 58 -92
l:walked	-78 92 -91
l:wang	-74 87 -85
l:want	59 -81 -19
l:wanted	29 -11 -96
l:wants	-13 53 -92
l:war	68 -84 -22
l:was	-27 -32 44
l:watch	-57 -32 43
l:watched	-69 31 3
l:water	-63 -33 56
l:way	-2 -4 -29
l:ways	-97 94 -52
l:we	19 -71 31
l:weapons	-33 22 11
l:wednesday	-31 -44 68
l:week	54 -82 -14
l:weeks	26 36 -85
l:welcome	-76 -84 81
l:well	53 -81 22
l:went	93 -51 -124
l:were	-18 -17 26
l:west	59 -26 -65
l:what	8 -4 -42
l:when	3 21 -66
l:where	-9 -4 8
l:whether	25 34 -119
l:which	68 25 -145
l:while	66 -7 -101
l:who	63 17 -129
l:whole	62 -91 1
l:why	150 -117 -186
l:widow	-75 26 6
l:wife	34 -98 7
l:wikileaks	6 10 -51
l:will	-142 56 33
l:willing	40 -89 13
l:win	-130 3 40
l:wing	-52 56 -14
l:with	-42 52 -37
l:within	-12 80 -131
l:without	57 -13 -104
l:woman	72 -19 -125
l:women	38 -47 -16
l:won	-3 22 -47
l:wonder	28 -66 -3
l:words	26 -153 75
l:work	-38 -111 98
l:worked	17 -43 -4
l:working	-39 -28 54
l:world	-77 -18 61
l:worth	-29 39 -77
l:would	-84 32 26
l:wrong	-30 54 -79
l:wrote	-95 0 14
l:year	0 17 -50
l:years	-42 -69 87
l:yes	34 -79 21
l:yesterday	49 -80 0
l:yet	-6 -56 34
l:you	-88 -91 127
l:young	-113 -20 76
l:your	-70 10 0
lb:" and	60 -5 -102
lb:" president	44 -86 -24
lb:" said	-108 93 -65
lb:" the	78 -95 -16
lb:' ”	-76 88 -92
lb:'s PER	3 -7 -80
lb:, "	-386 139 -22
lb:, '	-106 -16 52
lb:, PER	36 -49 -8
lb:, accused	96 -100 -82
lb:, and	-5 48 -84
lb:, as	15 4 -66
lb:, but	62 -16 -63
lb:, denounced	88 -88 -74
lb:, described	-71 -90 77
lb:, like	40 -81 3
lb:, president	0 -107 46
lb:, said	-102 26 45
lb:, saying	16 1 -35
lb:, that	12 -83 12
lb:, the	-78 27 32
lb:, when	3 -83 28
lb:, where	52 -94 -3
lb:, which	-72 65 -9
lb:, while	-57 76 -57
lb:, with	-14 -17 16
lb:, “	44 -104 14
lb:, ”	-296 207 -76
lb:- PER	-11 -84 45
lb:- that	-35 36 -84
lb:0 ,	-77 -73 90
lb:: "	42 -87 23
lb:: PER	-107 16 39
lb:: “	5 -53 53
lb:? ”	-65 83 -110
lb:LOC ,	-38 33 -30
lb:LOC -	-33 -77 56
lb:LOC --	-25 -29 36
lb:MISC ,	26 -67 -20
lb:ORG 's	-129 164 -186
lb:ORG )	39 -4 -80
lb:ORG ,	-106 -60 106
lb:ORG :	-103 -39 84
lb:ORG ORG	25 -7 -89
lb:ORG that	19 -124 44
lb:PER 's	-41 51 -90
lb:PER ,	-48 110 -131
lb:PER :	95 -83 -62
lb:PER PER	96 -57 -100
lb:PER and	-77 84 -62
lb:PER asked	-125 107 -76
lb:PER called	-36 -74 48
lb:PER caption	7 -124 51
lb:PER is	-80 93 -91
lb:PER on	-14 -9 18
lb:PER said	-16 19 -26
lb:PER says	-52 -21 51
lb:PER told	-57 87 -120
lb:^ "	-52 -157 125
lb:^ '	-13 -92 67
lb:^ (	99 -77 -102
lb:^ -	-31 44 -66
lb:^ PER	-39 -36 27
lb:^ ^	-220 114 9
lb:^ after	37 -13 -128
lb:^ although	-91 -81 78
lb:^ and	-87 11 1
lb:^ as	-62 25 4
lb:^ before	43 -91 1
lb:^ but	9 -13 -46
lb:^ for	-43 -7 4
lb:^ if	56 -74 -28
lb:^ in	-82 124 -105
lb:^ is	71 -62 -80
lb:^ mr.	63 -76 -26
lb:^ on	-66 80 -89
lb:^ pope	-25 -86 61
lb:^ president	-76 -47 83
lb:^ the	58 -35 -62
lb:^ though	46 -4 -61
lb:^ to	-83 28 22
lb:^ when	3 8 -40
lb:^ while	41 -78 -9
lb:^ why	-37 59 -76
lb:^ with	-121 -102 108
lb:^ “	-14 -205 127
lb:ad against	80 -25 -104
lb:added that	-57 39 -21
lb:adding that	-10 -33 26
lb:again ,	0 -11 -36
lb:ago ,	67 -75 -62
lb:ahead of	24 38 -94
lb:allegations against	-2 1 -66
lb:also said	-1 -40 20
lb:and PER	-6 -3 -7
lb:and said	29 -88 25
lb:and that	-20 9 -12
lb:anti -	112 -97 -97
lb:asked about	-41 51 -56
lb:back to	-19 36 -92
lb:but ,	-76 93 -93
lb:but while	-27 -87 43
lb:by PER	-9 5 -32
lb:by the	-22 -17 21
lb:call for	95 -91 -94
lb:called for	67 -7 -108
lb:campaign ,	-28 52 -34
lb:candidate ,	-29 -76 52
lb:claim that	90 -90 -83
lb:clinton and	-96 2 58
lb:congratulations to	-78 -90 84
lb:continued below	21 20 -93
lb:counsel PER	-20 30 -91
lb:criticism of	110 -104 -100
lb:days after	-91 -66 78
lb:death of	-107 35 53
lb:decades ,	-23 -81 49
lb:director PER	-34 66 -84
lb:earlier ,	-2 52 -81
lb:elect PER	-84 90 -89
lb:even if	-36 -81 61
lb:fact that	-35 -101 67
lb:far ,	-121 42 20
lb:first time	71 -87 -70
lb:for PER	-29 1 -6
lb:friend of	12 45 -90
lb:from the	-47 65 -89
lb:general PER	-28 76 -81
lb:he and	-45 -22 27
lb:he asked	-7 7 -12
lb:he said	141 -153 -117
lb:house speaker	81 -89 -71
lb:however ,	-8 70 -128
lb:i think	-11 -148 73
lb:in the	-94 72 -38
lb:in which	88 -105 -12
lb:interview with	-106 105 -111
lb:is that	32 -66 -17
lb:it ,	41 3 -67
lb:it was	94 -93 -90
lb:jab at	89 -89 -86
lb:job ,	22 14 -81
lb:killing of	-87 79 -1
lb:later ,	-35 53 -98
lb:leader PER	-74 22 10
lb:letter to	-85 74 -62
lb:march ,	6 7 -61
lb:me ,	-68 33 -24
lb:meanwhile ,	-31 10 5
lb:meet with	-83 90 -104
lb:meeting ,	13 -47 22
lb:meeting with	35 -30 -20
lb:met with	-89 91 -100
lb:monday ,	-32 13 -21
lb:monday that	-50 -24 38
lb:month ,	-127 122 -68
lb:months ,	-66 -22 53
lb:morning ,	-44 34 -32
lb:much of	73 -38 -96
lb:n't like	87 -79 -88
lb:n't think	49 -35 -116
lb:noting that	-47 -75 48
lb:now ,	-28 -48 37
lb:of PER	-3 22 -36
lb:of the	106 -95 -84
lb:of what	-95 40 21
lb:office ,	-15 65 -95
lb:on the	31 -13 -64
lb:one of	-61 90 -140
lb:out that	16 0 -39
lb:percent of	-86 92 -81
lb:point ,	19 -27 -16
lb:praise for	0 -86 52
lb:president PER	42 -45 -17
lb:referring to	20 3 -99
lb:report that	100 -111 -62
lb:reported that	34 -73 3
lb:said ,	-94 -75 82
lb:said of	78 -131 6
lb:said that	63 -77 -20
lb:said to	-94 38 2
lb:said when	35 -33 -71
lb:secretary PER	-91 102 -103
lb:so ,	-20 13 -29
lb:speaks with	-103 114 -107
lb:special counsel	-73 8 19
lb:speech ,	42 -102 10
lb:spoke with	-64 78 -83
lb:statement that	8 1 -74
lb:still ,	-13 -93 72
lb:suggested that	137 -132 -124
lb:support for	-39 -88 64
lb:swipe at	89 -87 -85
lb:talks to	-69 70 -63
lb:that 's	-71 32 1
lb:that PER	72 -91 -30
lb:that if	-94 29 47
lb:that the	56 -121 33
lb:the way	-12 -10 10
lb:this ,	-60 66 -71
lb:thursday ,	2 -106 52
lb:time ,	-8 10 -18
lb:time for	64 -71 -57
lb:to PER	115 -107 -103
lb:to fire	94 -98 -69
lb:to get	-89 25 37
lb:to have	52 -34 -84
lb:to hold	19 -94 22
lb:to remove	103 -103 -103
lb:to say	47 -97 -11
lb:to stop	76 -76 -83
lb:to support	64 -84 -39
lb:to the	-53 76 -59
lb:tuesday ,	56 -76 -29
lb:visit to	-80 87 -88
lb:vote for	-9 -40 33
lb:voted for	7 -13 -6
lb:wednesday ,	24 -74 31
lb:wednesday that	-2 -78 22
lb:week ,	-44 28 -12
lb:week after	-47 59 -88
lb:when the	7 17 -77
lb:who said	94 -137 -19
lb:work with	22 -81 14
lb:wrote to	-91 91 -84
lb:year ,	-68 -8 26
lb:years ,	-84 -94 90
lb:yes ,	34 -79 21
lb:“ PER	50 -95 -2
lb:“ i	-91 12 20
lb:” mr.	-55 44 -51
lb:” said	-179 132 -49
ld-1	127 -50 -213
ld-2	-15 51 -115
ld-3	41 -41 -47
ld0	-58 32 -30
ld1	-82 -57 87
ld2	-34 -57 40
ld3	-128 -37 99
lf+	21 37 -37
lf-	-40 141 -117
lf0	-29 98 -69
lf:'d	53 14 -131
lf:'m	-51 -130 112
lf:'s	-24 42 -56
lf:LOC	-55 11 29
lf:MISC	70 -41 -60
lf:ORG	34 -36 -24
lf:PER	21 -5 -55
lf:a	51 10 -76
lf:abl	-8 -52 52
lf:abort	105 -96 -103
lf:about	7 -7 -36
lf:abov	16 -81 39
lf:abroad	35 -71 2
lf:absolut	19 -11 -78
lf:abus	21 -62 0
lf:accept	40 -15 -29
lf:access	0 -122 51
lf:accord	8 31 -62
lf:account	25 -33 -35
lf:accur	-20 25 -107
lf:accus	130 -132 -115
lf:across	-32 -11 34
lf:act	24 36 -143
lf:action	-14 -22 21
lf:activ	-98 57 -21
lf:activist	-62 -147 110
lf:actor	5 7 -30
lf:actress	88 -98 -83
lf:actual	-51 30 -40
lf:ad	-106 67 20
lf:add	85 -86 -80
lf:addit	-78 45 -5
lf:address	-35 19 -15
lf:administr	-105 103 -38
lf:admir	-42 32 -27
lf:admit	9 19 -68
lf:adult	14 -25 -14
lf:advanc	69 3 -106
lf:advertis	15 4 -37
lf:advis	-43 39 -22
lf:advoc	36 -33 -37
lf:affair	103 -75 -108
lf:after	44 -31 -19
lf:afternoon	20 -14 -29
lf:again	-12 37 -117
lf:against	139 -97 -120
lf:age	-72 91 -91
lf:agenc	65 -30 -89
lf:agent	91 -81 -101
lf:aggress	-44 -18 41
lf:ago	17 -103 24
lf:agre	19 -31 -1
lf:agreement	12 32 -108
lf:ahead	-29 -37 24
lf:aid	-18 -22 9
lf:air	100 -42 -129
lf:al	97 -84 -85
lf:all	-23 28 -64
lf:alleg	129 -121 -130
lf:alli	14 -35 8
lf:allow	61 -60 -40
lf:almost	-47 95 -112
lf:alon	-28 -53 49
lf:along	19 43 -137
lf:alongsid	-82 -92 89
lf:alreadi	-25 25 -34
lf:also	42 -71 -13
lf:although	-7 -156 76
lf:alway	-4 9 -35
lf:am	-2 -73 55
lf:amaz	-12 -88 58
lf:ambassador	-90 91 -93
lf:amend	13 -34 -7
lf:amid	17 -59 -12
lf:among	55 -55 -8
lf:amount	35 44 -112
lf:an	65 -13 -81
lf:analysi	14 -33 -5
lf:analyst	81 -79 -72
lf:anchor	31 -88 25
lf:and	-27 7 10
lf:anger	88 -88 -89
lf:angri	13 7 -89
lf:ani	-48 25 -13
lf:announc	0 24 -33
lf:anoth	89 -88 -28
lf:answer	16 1 -99
lf:anti	98 -114 -21
lf:anyon	-30 55 -45
lf:anyth	-49 68 -55
lf:apolog	25 -102 52
lf:appar	110 -120 -53
lf:appeal	-16 -44 52
lf:appear	17 64 -136
lf:applic	20 3 -91
lf:appoint	-89 51 15
lf:appreci	-93 -122 98
lf:approach	5 1 -48
lf:approv	-14 -120 83
lf:april	-8 -91 55
lf:are	45 28 -125
lf:area	-56 57 -27
lf:argu	143 -114 -151
lf:argument	7 -111 37
lf:ariz.	-35 57 -65
lf:arm	-19 13 -22
lf:around	-31 1 15
lf:arrest	7 24 -90
lf:articl	37 -9 -122
lf:as	-42 -27 54
lf:asham	26 -60 15
lf:ask	-29 93 -196
lf:assault	-38 55 -76
lf:assess	-29 23 -19
lf:assist	-81 69 -65
lf:associ	91 -100 -78
lf:at	-53 105 -85
lf:attack	29 -44 -82
lf:attempt	31 -47 4
lf:attend	-16 52 -76
lf:attent	-33 41 -86
lf:attorney	39 12 -114
lf:audienc	41 -40 -98
lf:august	40 -64 -4
lf:author	-118 84 -10
lf:avail	-5 -29 17
lf:averag	-87 74 -42
lf:avoid	70 -56 -96
lf:awar	-30 -27 28
lf:away	-57 6 19
lf:axio	20 -24 -41
lf:back	-8 36 -61
lf:background	-86 -84 87
lf:backlash	-68 67 -69
lf:bad	67 -54 -53
lf:ban	26 -3 -113
lf:bank	17 41 -95
lf:bare	-25 -1 5
lf:base	-33 2 5
lf:basic	14 -7 -16
lf:battl	104 -128 -33
lf:battleground	8 -91 27
lf:be	-26 82 -80
lf:beat	89 -28 -124
lf:becam	-1 -41 24
lf:becaus	-36 -17 31
lf:becom	4 -6 -20
lf:been	9 4 -31
lf:befor	7 43 -90
lf:began	44 -55 -9
lf:begin	-5 -19 3
lf:behind	23 -27 -13
lf:believ	69 -80 -16
lf:belong	57 -47 -93
lf:below	26 6 -54
lf:besid	-81 42 -25
lf:best	-128 -6 37
lf:bet	-22 -22 23
lf:better	-43 -15 15
lf:between	35 18 -119
lf:beyond	-73 102 -147
lf:bid	44 -119 34
lf:biden	-15 -9 7
lf:big	-14 19 -21
lf:biggest	-56 36 -17
lf:bill	15 -67 26
lf:bit	4 34 -71
lf:black	-82 50 15
lf:blame	129 -117 -182
lf:blast	121 -111 -125
lf:block	34 -52 0
lf:blue	-26 -21 34
lf:board	-62 24 -24
lf:bodi	-115 37 35
lf:boil	30 -25 -33
lf:bolster	-76 -83 76
lf:book	-52 62 -59
lf:boost	19 23 -59
lf:border	-72 -14 11
lf:born	-96 11 27
lf:boss	-56 47 -71
lf:both	-31 -8 17
lf:bottom	-5 22 -66
lf:brand	-6 20 -102
lf:break	-139 90 -7
lf:brief	-60 22 16
lf:bring	42 -135 45
lf:broadcast	66 -4 -136
lf:broader	-38 -84 60
lf:brother	-68 84 -85
lf:brought	-20 23 -59
lf:brown	41 2 -90
lf:brzezinski	-78 81 -87
lf:budget	-36 1 22
lf:build	-37 72 -79
lf:bullet	17 12 -91
lf:bulli	-58 16 15
lf:bureau	23 -10 -59
lf:bush	-14 60 -107
lf:busi	10 -30 -1
lf:businessman	7 -14 -22
lf:but	18 -12 -36
lf:buy	41 -17 -60
lf:by	67 -58 -25
lf:ca	-99 62 -4
lf:cabinet	-78 59 -3
lf:calif.	-97 -30 69
lf:call	171 -127 -138
lf:came	46 -62 -14
lf:campaign	64 -94 6
lf:can	-38 64 -55
lf:candid	45 -85 24
lf:caption	-56 10 24
lf:car	41 -3 -87
lf:care	-94 128 -118
lf:career	-56 28 -7
lf:carri	33 -57 -12
lf:case	96 -84 -46
lf:catch	-80 15 30
lf:caucus	34 -127 52
lf:caus	-20 -2 11
lf:cautious	-98 94 -74
lf:celebr	-74 -60 62
lf:center	53 -106 14
lf:central	11 -14 3
lf:ceo	34 9 -81
lf:certain	-3 2 -38
lf:chair	-12 -62 37
lf:chairman	34 -13 -43
lf:challeng	-5 69 -106
lf:chamber	-54 -31 57
lf:chanc	19 -89 28
lf:chancellor	-78 -17 60
lf:chang	-63 25 -14
lf:chant	20 -35 -52
lf:charact	-2 44 -87
lf:character	-87 44 -9
lf:charg	25 29 -221
lf:check	9 14 -62
lf:cheer	66 -102 -12
lf:chief	12 10 -87
lf:child	-10 -83 35
lf:children	-43 29 -14
lf:choic	-59 -2 13
lf:choos	34 3 -76
lf:christi	-93 72 -15
lf:church	69 -46 -93
lf:circuit	20 6 -41
lf:cite	20 22 -132
lf:citi	-64 6 30
lf:citizen	32 -47 6
lf:civil	-21 -104 65
lf:claim	88 -94 -37
lf:clash	-14 31 -86
lf:class	1 22 -41
lf:clear	-37 68 -82
lf:climat	-60 -72 62
lf:clinton	3 9 -38
lf:clip	119 -129 -91
lf:close	14 56 -152
lf:closer	32 21 -88
lf:closest	-25 28 -27
lf:coalit	83 -39 -114
lf:code	18 -12 -26
lf:colleagu	-41 64 -92
lf:collect	-77 89 -79
lf:colleg	-77 39 1
lf:come	-45 -4 18
lf:comey	85 -90 -64
lf:comfort	-80 -26 58
lf:command	-103 68 -13
lf:comment	-71 62 -34
lf:commentari	-38 77 -104
lf:commit	32 -57 6
lf:committe	19 -54 19
lf:common	-26 4 1
lf:communic	66 -84 -3
lf:communiti	-11 -87 61
lf:compani	87 -70 -49
lf:compar	53 -1 -93
lf:comparison	-33 -21 37
lf:complain	45 -5 -109
lf:complaint	101 -114 -84
lf:complet	7 69 -145
lf:conced	76 -66 -96
lf:concern	-4 -81 47
lf:concess	45 -15 -82
lf:conclud	-78 47 9
lf:conclus	8 44 -86
lf:condemn	-19 17 -104
lf:condit	-45 63 -95
lf:conduct	-35 48 -57
lf:confer	18 41 -92
lf:confid	-7 -123 92
lf:confirm	-129 168 -171
lf:confront	-53 45 -15
lf:congratul	-140 -146 147
lf:congression	-8 6 -50
lf:connect	6 30 -106
lf:conserv	-26 -84 72
lf:consid	99 -94 -52
lf:consist	-11 -87 52
lf:consult	-23 -13 7
lf:contact	-21 45 -48
lf:content	-79 87 -74
lf:contest	-136 -58 79
lf:continu	-11 7 5
lf:contradict	62 -56 -111
lf:contrast	-97 15 55
lf:control	31 2 -86
lf:controversi	20 -70 24
lf:convent	75 -40 -48
lf:convers	-110 103 -68
lf:convict	13 8 -102
lf:cooper	31 -93 12
lf:copyright	14 -40 16
lf:cornish	-74 41 -1
lf:correct	18 10 -101
lf:correspond	-11 34 -108
lf:corrupt	-2 44 -110
lf:could	41 -61 -4
lf:council	-94 105 -93
lf:counsel	-91 77 -53
lf:counselor	-72 28 5
lf:count	-32 69 -79
lf:counter	101 -67 -112
lf:countri	-111 28 22
lf:coupl	107 -106 -99
lf:courag	0 -91 58
lf:cours	-32 36 -43
lf:court	36 -9 -69
lf:cover	-99 75 -10
lf:creat	1 -135 63
lf:credibl	13 20 -89
lf:credit	-38 -136 98
lf:crime	-101 -21 83
lf:crimin	47 -42 -74
lf:crisi	-18 57 -94
lf:critic	107 -103 -123
lf:crowd	4 -88 56
lf:cruz	29 -43 -2
lf:current	-128 35 29
lf:d	7 -6 -33
lf:daili	48 -112 23
lf:damag	22 -2 -91
lf:damn	5 -11 -75
lf:danger	21 11 -111
lf:date	-17 35 -41
lf:daughter	16 -83 26
lf:day	-30 14 -12
lf:dead	-38 50 -67
lf:deal	-12 -48 35
lf:death	-155 101 23
lf:debat	-6 -36 26
lf:decad	-49 -128 87
lf:decemb	-104 105 -95
lf:decid	-40 40 -13
lf:decis	-33 46 -39
lf:declar	29 -22 -35
lf:declin	37 -50 -77
lf:deep	-73 12 -13
lf:deepli	53 -61 -49
lf:defeat	-32 -33 36
lf:defend	-76 -123 116
lf:defens	-46 82 -115
lf:deficit	1 -11 15
lf:deleg	-53 64 -53
lf:delet	45 -18 -68
lf:deliber	32 -16 -55
lf:deliv	65 11 -123
lf:dem	19 27 -75
lf:demand	38 -25 -66
lf:demeanor	4 -83 47
lf:democraci	57 -30 -83
lf:democrat	-31 36 -30
lf:demonstr	-71 50 1
lf:deni	-66 91 -91
lf:denounc	102 -145 -21
lf:depart	8 16 -78
lf:departur	-16 58 -75
lf:deputi	-31 53 -119
lf:describ	14 -75 28
lf:deserv	12 -87 38
lf:desir	-39 9 7
lf:desper	5 -87 31
lf:despit	-29 24 -22
lf:destroy	43 -25 -93
lf:detail	-7 2 -17
lf:determin	60 -69 -19
lf:devast	73 -75 -72
lf:develop	-16 1 8
lf:devic	-80 37 1
lf:devo	26 -39 -27
lf:di	-88 89 -75
lf:dictat	-56 8 11
lf:did	-3 33 -75
lf:die	-7 49 -92
lf:differ	-59 99 -109
lf:diplomat	52 19 -103
lf:direct	17 47 -129
lf:director	-62 99 -114
lf:disappoint	82 -72 -83
lf:disavow	93 -88 -86
lf:discuss	88 -67 -124
lf:disgrac	78 -75 -67
lf:dismiss	4 2 -104
lf:district	-58 -14 34
lf:divis	-13 9 -76
lf:dna	-82 88 -81
lf:do	37 8 -70
lf:doctor	-85 -5 44
lf:document	68 -42 -84
lf:documentari	-93 31 8
lf:doe	55 5 -92
lf:domest	95 -92 -80
lf:donat	111 -110 -107
lf:done	-1 8 -9
lf:donnelli	8 9 -72
lf:doubt	-13 -67 46
lf:down	14 -14 -17
lf:dozen	30 25 -77
lf:dr.	26 -85 11
lf:dramat	-5 11 -48
lf:drew	-56 18 8
lf:drive	-19 -81 68
lf:drop	111 -87 -89
lf:drove	62 -48 -66
lf:drug	36 -60 -2
lf:dub	71 -52 -90
lf:dure	16 24 -74
lf:each	2 -97 50
lf:earli	-19 16 -23
lf:earlier	-27 -9 1
lf:eas	12 2 -41
lf:echo	-99 21 22
lf:econom	-48 9 8
lf:economi	-95 -2 52
lf:edg	-1 -93 45
lf:editor	-11 -17 15
lf:educ	-43 -1 21
lf:effect	-30 0 25
lf:effort	-140 46 29
lf:eight	21 -1 -44
lf:either	7 -23 -12
lf:elect	-103 60 -3
lf:elector	-16 -92 61
lf:els	-4 -35 9
lf:email	58 -45 -61
lf:emb	61 -69 -39
lf:embarrass	35 -112 22
lf:emerg	10 -48 29
lf:emot	-48 -124 93
lf:employ	-45 -12 29
lf:employe	65 -49 -52
lf:encount	15 3 -87
lf:encourag	-101 -98 101
lf:end	-17 2 -6
lf:endors	-178 5 124
lf:enforc	32 2 -90
lf:engag	13 15 -82
lf:enough	76 -37 -81
lf:entir	2 -7 -33
lf:error	-76 25 26
lf:especi	-51 71 -61
lf:essenti	34 -78 18
lf:establish	33 23 -102
lf:ethic	47 -84 -9
lf:even	85 -103 -12
lf:event	12 -136 91
lf:ever	93 -129 30
lf:everi	-23 -64 60
lf:everyon	-67 -43 56
lf:everyth	43 -50 -19
lf:evid	19 -6 -64
lf:exact	79 -56 -97
lf:exampl	-66 46 -48
lf:exceed	-85 15 46
lf:except	-27 20 7
lf:exchang	-99 103 -49
lf:exclus	-103 100 -59
lf:execut	-134 1 41
lf:exist	6 -124 43
lf:exit	-19 -83 62
lf:expect	-53 70 -69
lf:experi	24 -75 39
lf:explain	-16 10 -25
lf:explos	44 -46 -61
lf:express	54 7 -136
lf:extent	35 -89 -7
lf:eye	21 13 -37
lf:face	-56 56 -92
lf:facil	-62 92 -104
lf:fact	19 -32 -37
lf:fail	93 -35 -110
lf:fair	-49 -38 33
lf:fake	-30 22 -56
lf:fall	-3 -17 0
lf:fals	-28 17 -85
lf:famili	-41 -93 83
lf:familiar	89 -78 -95
lf:fan	24 -12 -74
lf:far	-73 -7 36
lf:father	-54 -1 32
lf:fault	55 -9 -86
lf:favor	20 -18 -48
lf:favorit	-26 -8 1
lf:fear	56 13 -120
lf:featur	2 -25 -2
lf:februari	-50 56 -56
lf:feder	7 14 -86
lf:feel	-122 4 89
lf:fell	-83 85 -91
lf:fellow	8 -43 6
lf:felt	-5 -32 7
lf:fervent	-83 -64 81
lf:feud	109 -117 -77
lf:few	-73 -48 73
lf:fight	-105 50 17
lf:figur	-10 53 -123
lf:file	60 -2 -164
lf:film	31 -2 -105
lf:final	-23 13 2
lf:financ	-45 -122 86
lf:financi	28 -85 29
lf:find	106 -87 -155
lf:finish	21 37 -67
lf:fire	120 -73 -244
lf:firm	-5 30 -48
lf:first	-19 -60 66
lf:fit	17 10 -82
lf:five	-4 30 -49
lf:fix	-27 53 -89
lf:fli	-17 54 -94
lf:floor	27 6 -106
lf:flynn	-39 18 -82
lf:focus	18 -17 -16
lf:follow	-73 43 -11
lf:foot	-13 7 1
lf:for	-50 34 -13
lf:forc	-19 51 -141
lf:foreign	109 -141 -63
lf:formal	-78 67 -17
lf:former	41 -37 -16
lf:forti	-65 34 -18
lf:forward	42 -71 10
lf:found	-25 -136 96
lf:four	-84 46 2
lf:fox	42 6 -116
lf:frame	-100 72 -11
lf:frank	36 -94 8
lf:franken	83 -78 -78
lf:fraud	100 -112 -87
lf:free	-85 20 30
lf:freedom	-43 -20 24
lf:friday	98 -69 -90
lf:friend	-50 28 8
lf:from	-135 168 -80
lf:front	45 -8 -79
lf:full	-105 44 -5
lf:fund	-29 -18 30
lf:fundrais	2 -5 -12
lf:furious	48 -29 -102
lf:further	71 -30 -127
lf:futur	-91 66 -17
lf:gain	3 -33 24
lf:game	44 16 -84
lf:gap	57 -20 -64
lf:gather	-81 33 3
lf:gave	-90 17 33
lf:gay	36 -33 -36
lf:general	-18 65 -129
lf:genuin	-79 84 -87
lf:get	72 -35 -67
lf:getti	68 -35 -102
lf:give	-84 58 17
lf:given	-76 53 -12
lf:gjelten	-61 31 -5
lf:go	60 -8 -69
lf:god	-9 -95 72
lf:goe	-13 14 -17
lf:gone	24 29 -116
lf:good	3 -89 58
lf:got	11 30 -89
lf:govern	53 -7 -101
lf:governor	85 -79 -12
lf:grand	25 -16 -77
lf:grant	73 -35 -120
lf:grate	-79 -6 28
lf:great	66 -15 -60
lf:greet	-100 -48 76
lf:ground	-18 63 -124
lf:group	75 -157 35
lf:grow	-25 9 0
lf:growth	-108 32 16
lf:guard	46 -21 -83
lf:guilti	-127 87 22
lf:gun	-152 119 -9
lf:guy	-68 82 -85
lf:hack	7 13 -82
lf:had	61 -50 -46
lf:hail	-136 -124 131
lf:half	73 -126 3
lf:hand	-27 -66 52
lf:handl	3 2 -79
lf:hanniti	5 -7 -67
lf:happen	-129 54 10
lf:harass	-20 14 -90
lf:hard	-49 50 -33
lf:hardlin	-4 -90 31
lf:has	8 -9 -21
lf:hate	-2 34 -115
lf:have	29 -73 15
lf:he	-105 86 -4
lf:head	-9 23 -41
lf:headlin	72 -88 -49
lf:health	-25 19 -15
lf:hear	-43 86 -125
lf:heard	-49 24 9
lf:heat	34 -34 -117
lf:held	10 15 -41
lf:help	-18 -60 48
lf:her	-93 73 6
lf:here	-61 57 -55
lf:hero	-67 61 -23
lf:herself	-31 2 15
lf:high	-20 22 -20
lf:highlight	61 -114 23
lf:hill	88 -52 -103
lf:him	-115 80 -6
lf:himself	-47 -63 75
lf:hint	9 -16 -12
lf:hire	-26 35 -81
lf:his	1 44 -59
lf:histor	-43 51 -35
lf:histori	-73 -19 35
lf:hit	23 26 -102
lf:hold	-2 -23 -6
lf:home	-55 -2 28
lf:honest	38 30 -82
lf:honor	-39 -122 85
lf:hope	30 -99 23
lf:hospit	-105 55 -7
lf:host	87 -39 -184
lf:hour	110 -62 -136
lf:hous	16 -18 -41
lf:how	-12 -131 96
lf:howev	57 -75 -23
lf:human	-26 24 -24
lf:hurt	-33 -2 27
lf:husband	-17 -10 3
lf:hypocrit	92 -75 -100
lf:i	22 -106 63
lf:idea	63 4 -123
lf:ident	-117 60 14
lf:identifi	-96 94 -66
lf:if	68 -92 18
lf:ignor	7 27 -81
lf:illeg	-84 64 9
lf:imag	-24 38 -43
lf:immedi	-45 26 -34
lf:immigr	-26 36 -12
lf:impeach	66 -44 -84
lf:import	21 -23 -43
lf:impress	-118 -121 121
lf:improv	-60 -49 38
lf:in	-139 110 4
lf:incid	56 -41 -95
lf:includ	-22 66 -91
lf:incom	-76 55 -23
lf:increas	86 -46 -117
lf:inde	-4 -91 51
lf:independ	-44 69 -82
lf:indic	-32 57 -75
lf:indict	75 -64 -147
lf:individu	-18 30 -36
lf:industri	-66 2 33
lf:infam	68 -72 -56
lf:influenc	102 -108 -96
lf:influenti	-43 66 -87
lf:inform	18 14 -73
lf:initi	-4 12 -56
lf:inner	-74 51 -11
lf:inquiri	-1 -18 -97
lf:insid	-74 58 -25
lf:insist	-113 40 45
lf:inspector	-10 25 -97
lf:instagram	-45 3 8
lf:instanc	27 -2 -63
lf:instead	-16 20 -26
lf:institut	19 -96 63
lf:insult	33 -102 40
lf:integr	-8 -18 1
lf:intellig	66 3 -147
lf:intend	-59 64 -54
lf:intens	-11 -13 -4
lf:intent	-88 91 -72
lf:interest	-81 8 32
lf:intern	-58 41 19
lf:interview	-66 67 -30
lf:into	81 -8 -160
lf:introduc	89 -109 -36
lf:invest	16 -93 35
lf:investig	46 -42 -84
lf:invit	-57 -44 76
lf:involv	42 -35 -45
lf:is	43 -17 -35
lf:island	-57 60 -93
lf:isol	74 -68 -88
lf:issu	-2 -75 38
lf:it	61 -5 -94
lf:item	-34 -8 24
lf:itself	21 31 -110
lf:jab	43 3 -100
lf:jan.	-46 -27 31
lf:januari	-22 75 -102
lf:jeb	29 -4 -62
lf:job	-50 1 12
lf:join	-54 32 -2
lf:journalist	18 38 -156
lf:judg	44 -24 -74
lf:judici	-27 70 -105
lf:juli	-70 17 20
lf:june	43 4 -117
lf:just	-93 119 -80
lf:justic	26 43 -104
lf:keep	26 -27 -22
lf:kelli	-45 19 15
lf:kennedi	14 9 -76
lf:kept	53 -40 -57
lf:key	44 -57 -27
lf:kill	-159 122 25
lf:killer	66 -74 -49
lf:kind	65 11 -101
lf:king	-38 60 -90
lf:knew	16 30 -84
lf:know	-78 75 -33
lf:known	-49 79 -80
lf:ky.	-89 82 -70
lf:label	89 -96 -80
lf:lack	38 -78 4
lf:ladi	-110 55 23
lf:languag	61 -79 22
lf:larg	-92 82 -64
lf:lash	-1 -90 34
lf:last	-24 12 -7
lf:late	-2 -71 72
lf:later	25 -57 14
lf:latest	-4 2 -25
lf:laugh	44 -116 23
lf:launch	75 -84 -56
lf:law	-43 12 14
lf:lawmak	34 38 -161
lf:lawsuit	42 -28 -110
lf:lawyer	39 -33 -47
lf:le	-42 49 -59
lf:lead	56 -21 -71
lf:leader	12 -2 -30
lf:leadership	43 7 -69
lf:leak	62 -53 -98
lf:lean	2 18 -49
lf:learn	-12 2 -42
lf:least	-153 32 82
lf:leav	-103 129 -78
lf:led	49 -45 -37
lf:left	-22 49 -110
lf:legal	51 -25 -91
lf:legisl	30 21 -79
lf:less	90 -14 -146
lf:let	2 -63 44
lf:letter	-80 99 -95
lf:level	94 -41 -102
lf:liber	70 -21 -90
lf:libertarian	20 27 -80
lf:liberti	-76 -64 69
lf:lie	-63 60 -158
lf:life	12 -6 -25
lf:light	-23 1 -7
lf:like	11 -127 101
lf:limit	45 -33 -19
lf:line	-137 105 -7
lf:link	130 -122 -113
lf:list	-3 7 -27
lf:listen	-79 -13 31
lf:littl	4 -35 7
lf:live	-40 5 -10
lf:ll	-10 46 -50
lf:lobbi	6 61 -92
lf:local	-52 48 -62
lf:lock	-88 93 -89
lf:long	83 -53 -76
lf:longtim	-61 60 -31
lf:look	78 -76 -31
lf:loss	-104 76 -10
lf:lost	-36 55 -86
lf:lot	-77 -5 44
lf:love	-58 -109 84
lf:low	-29 33 -44
lf:loyalti	-54 64 -56
lf:made	23 -18 -25
lf:main	-28 46 -29
lf:major	14 -24 -23
lf:make	-26 -13 12
lf:man	83 -32 -180
lf:manag	5 -56 33
lf:mani	-4 -2 -6
lf:manner	75 -27 -85
lf:march	-42 46 -34
lf:mark	-114 73 -2
lf:marriag	-117 91 -27
lf:mass	-3 50 -91
lf:match	-14 21 -28
lf:materi	6 -43 -5
lf:matter	27 -76 7
lf:may	43 0 -75
lf:mayb	21 -69 19
lf:mayor	1 -31 -6
lf:mccain	94 -103 -67
lf:mcconnel	-28 -37 30
lf:me	-52 60 -51
lf:mean	-94 126 -119
lf:meanwhil	-47 6 27
lf:measur	-20 14 -12
lf:media	-2 26 -52
lf:medic	-123 50 36
lf:meet	-88 102 -83
lf:member	26 -72 22
lf:memo	69 -74 -91
lf:memori	-37 -109 84
lf:men	-120 67 -13
lf:menac	47 -96 25
lf:mention	61 -55 -56
lf:messag	-73 86 -56
lf:met	-77 79 -78
lf:middl	4 -7 -5
lf:might	26 -13 -38
lf:mile	-87 79 -77
lf:mileston	-75 -16 32
lf:militari	21 23 -89
lf:million	5 -26 0
lf:minist	-21 -17 30
lf:minor	-60 -22 55
lf:minut	75 -85 -29
lf:misconduct	10 5 -68
lf:miss	48 -40 -68
lf:missil	-77 86 -87
lf:mistak	-92 48 13
lf:mock	137 -113 -144
lf:moder	-73 95 -94
lf:moment	-32 38 -44
lf:monday	-80 34 5
lf:money	-2 -27 7
lf:month	-63 57 -29
lf:moral	17 -29 -14
lf:more	70 -44 -54
lf:moreov	-21 50 -82
lf:morn	-37 36 -26
lf:most	-10 1 -23
lf:mother	17 20 -105
lf:motiv	12 34 -94
lf:mount	15 -70 25
lf:move	39 -14 -57
lf:movement	46 -92 15
lf:mr	6 -62 45
lf:mr.	-46 46 -36
lf:mrs.	-107 95 -29
lf:ms.	-100 104 -54
lf:much	65 -69 -18
lf:mueller	62 -41 -108
lf:multipl	36 -88 56
lf:murder	-140 122 -45
lf:must	13 -57 25
lf:my	-79 22 -4
lf:n't	74 -2 -100
lf:name	-204 135 -42
lf:nation	-67 101 -61
lf:nativ	-93 32 18
lf:natur	57 -52 -35
lf:near	-16 -16 13
lf:neck	11 -10 -17
lf:need	-100 85 -18
lf:negat	90 -90 -88
lf:negoti	34 -22 -33
lf:neither	-16 79 -133
lf:network	91 -68 -108
lf:never	22 -169 87
lf:new	-15 -54 38
lf:newli	61 -80 -21
lf:news	-32 27 -20
lf:newspap	28 -13 -101
lf:next	8 -8 -4
lf:night	-14 33 -33
lf:nine	-97 59 2
lf:no	18 -79 41
lf:nobodi	18 -23 -24
lf:nomin	-69 -27 44
lf:nomine	30 40 -95
lf:none	25 -35 -81
lf:nor	-54 44 -16
lf:north	11 7 -38
lf:not	106 -51 -82
lf:note	51 -129 74
lf:noth	-64 54 -18
lf:novemb	-36 34 -27
lf:now	28 30 -102
lf:nuclear	1 -19 13
lf:number	2 29 -68
lf:nurs	28 -30 -25
lf:nut	26 7 -69
lf:o'reilli	71 -78 -53
lf:obama	-88 10 45
lf:object	73 -54 -91
lf:obvious	-108 63 -19
lf:occas	70 -68 -82
lf:oct.	-39 -106 67
lf:of	-5 37 -40
lf:off	-10 26 -99
lf:offens	-5 24 -99
lf:offer	-94 -38 69
lf:offic	-23 51 -89
lf:offici	-23 64 -75
lf:often	-117 68 14
lf:oh	-86 91 -89
lf:ok	-79 83 -89
lf:old	-44 25 10
lf:on	31 30 -108
lf:onc	-43 70 -147
lf:one	-11 -4 -21
lf:onli	26 -39 -8
lf:onlin	8 -11 -19
lf:open	47 -146 67
lf:oper	-21 -10 10
lf:opinion	-153 52 39
lf:oppon	-68 32 23
lf:opportun	-82 72 -36
lf:oppos	71 -30 -96
lf:opposit	-13 -11 -6
lf:optimist	-75 -9 17
lf:option	-75 94 -89
lf:or	-152 88 9
lf:order	26 22 -109
lf:organ	30 -12 -41
lf:origin	54 -116 8
lf:other	43 -120 55
lf:ought	-76 76 -78
lf:our	-103 -31 65
lf:out	-29 41 -16
lf:outcom	112 -95 -112
lf:outlin	36 -13 -88
lf:outrag	2 8 -84
lf:over	35 -37 -14
lf:overal	-93 -4 37
lf:overcom	94 -86 -88
lf:own	31 12 -59
lf:p.m.	46 -17 -28
lf:page	6 9 -91
lf:paid	-23 14 -22
lf:panel	-89 -1 42
lf:parent	-76 39 0
lf:part	-20 -17 1
lf:parti	-3 -5 10
lf:particular	70 -69 -35
lf:partner	33 -91 10
lf:pass	38 -105 47
lf:past	-3 -19 -13
lf:path	-106 47 15
lf:patient	34 -72 33
lf:pattern	49 -13 -104
lf:pay	-37 15 -4
lf:pen	-30 51 -60
lf:penc	-30 -85 70
lf:peopl	-113 39 52
lf:perceiv	84 -78 -84
lf:percent	-108 70 -13
lf:perform	25 23 -70
lf:perhap	79 -50 -71
lf:period	43 -60 12
lf:person	-65 -9 48
lf:persuad	101 -102 -88
lf:phone	-7 38 -90
lf:photo	-32 30 -39
lf:phrase	-29 -15 17
lf:pick	-46 51 -36
lf:pictur	-38 44 -74
lf:pinterest	33 31 -128
lf:pistorius	-88 84 -61
lf:place	-72 33 6
lf:plan	-38 106 -112
lf:play	57 -133 55
lf:playback	-80 37 1
lf:plea	-43 49 -79
lf:plead	-90 78 -42
lf:pledg	6 -88 50
lf:plenti	1 51 -93
lf:pm	-4 -60 39
lf:point	51 -43 -54
lf:polic	123 -72 -113
lf:polici	51 -34 -66
lf:polit	15 -22 -22
lf:politician	-69 35 -17
lf:poll	-85 -19 89
lf:poor	82 -63 -26
lf:pope	-148 71 38
lf:popular	-102 -6 57
lf:portray	23 8 -96
lf:pose	-29 31 -72
lf:posit	-52 -15 53
lf:possibl	35 -16 -49
lf:post	3 78 -189
lf:potenti	11 10 -41
lf:pound	-22 -95 58
lf:power	87 -31 -113
lf:prais	-159 -77 149
lf:prayer	26 -79 36
lf:predecessor	-92 -37 74
lf:predict	-6 8 -12
lf:prefer	-78 -9 45
lf:prepar	36 -50 -6
lf:present	18 -16 -32
lf:presid	37 -153 99
lf:presidenti	84 -121 6
lf:press	29 -37 -22
lf:pressur	-6 16 -43
lf:presum	89 -90 -88
lf:prevent	93 -83 -94
lf:previous	-50 59 -60
lf:primari	-31 45 -33
lf:prime	-50 78 -69
lf:print	82 -121 -8
lf:prior	-114 43 12
lf:prison	8 9 -88
lf:privat	78 -49 -129
lf:probabl	0 -2 0
lf:probe	-12 32 -58
lf:problem	39 -31 -125
lf:proceed	63 -39 -96
lf:process	-103 107 -111
lf:produc	43 -38 -77
lf:profession	1 -75 37
lf:professor	37 7 -131
lf:profil	-21 24 -9
lf:program	-38 -7 -2
lf:progress	-56 49 -28
lf:promin	-14 -100 53
lf:promot	16 31 -79
lf:prompt	10 -34 -16
lf:pronounc	-75 -77 69
lf:propos	-32 56 -86
lf:prosecut	-57 8 32
lf:prosecutor	52 -27 -85
lf:protect	-96 -49 69
lf:protest	53 -39 -132
lf:proud	-73 -92 89
lf:prove	19 67 -134
lf:provid	21 -35 -17
lf:provis	-29 11 10
lf:public	35 -7 -59
lf:publish	-1 -48 28
lf:pull	-22 18 -4
lf:pundit	25 -91 24
lf:punish	-39 15 3
lf:push	70 -26 -174
lf:put	96 -34 -88
lf:putin	22 -27 -77
lf:question	14 54 -181
lf:quick	35 0 -64
lf:quiet	6 -71 18
lf:quit	21 -30 -27
lf:quot	-89 48 7
lf:r	-34 30 -32
lf:race	-8 30 -46
lf:racial	70 -72 -62
lf:radic	-4 1 -2
lf:radio	57 -5 -104
lf:rais	-8 20 -59
lf:ralli	-59 37 -22
lf:ran	-81 96 -111
lf:rang	53 -3 -105
lf:rank	26 -6 -93
lf:rate	78 -64 -74
lf:re	-43 38 -48
lf:re-elect	-91 -29 65
lf:reach	-28 83 -127
lf:react	-21 9 -14
lf:reaction	75 -65 -85
lf:read	-24 68 -156
lf:readi	66 -73 -36
lf:real	18 32 -103
lf:realdonaldtrump	0 -20 14
lf:realiti	3 -71 20
lf:realli	-82 11 52
lf:reason	-36 9 -5
lf:rebel	29 -27 -80
lf:rebuk	-1 6 -99
lf:receiv	-63 -25 59
lf:recent	13 38 -78
lf:recommend	14 26 -99
lf:record	5 -130 58
lf:recov	18 -19 -9
lf:recruit	56 -29 -109
lf:red	68 -6 -82
lf:reduc	91 -110 -34
lf:refer	55 -40 -81
lf:reflect	-87 -14 43
lf:reform	-40 68 -76
lf:refus	37 -3 -101
lf:regard	-91 86 -49
lf:regist	11 -68 38
lf:regret	77 -50 -88
lf:regular	38 -40 -20
lf:reinc	38 -17 -78
lf:reinforc	-48 18 22
lf:reject	-11 59 -109
lf:relat	-56 22 14
lf:relationship	-20 2 4
lf:releas	10 37 -72
lf:remain	-51 100 -119
lf:remark	-21 19 -48
lf:rememb	-84 68 -53
lf:remov	102 -87 -39
lf:repeat	-20 36 -149
lf:replac	-43 80 -127
lf:report	8 21 -88
lf:repres	-41 -89 101
lf:request	-84 30 5
lf:research	-28 60 -69
lf:resid	-46 53 -77
lf:resign	9 29 -129
lf:resist	24 -103 27
lf:resolut	102 -127 -30
lf:respect	35 -5 -48
lf:respond	118 -106 -67
lf:respons	-33 75 -85
lf:rest	29 -8 -37
lf:restaur	9 9 -32
lf:result	6 24 -73
lf:retir	-7 47 -128
lf:return	-18 16 -15
lf:reveal	70 -34 -110
lf:revel	31 -39 -80
lf:rever	-79 -74 79
lf:revers	39 -22 -50
lf:review	-24 41 -65
lf:rhetor	6 5 -68
lf:right	-48 -77 97
lf:rip	44 -13 -90
lf:rise	40 -105 35
lf:risk	-101 -18 65
lf:rival	-80 77 -27
lf:role	-40 -47 58
lf:romney	48 -7 -61
lf:room	-6 59 -115
lf:rough	25 -1 -88
lf:round	-73 42 -9
lf:rubio	-49 63 -65
lf:rule	48 -9 -117
lf:rumor	-79 98 -92
lf:run	-22 59 -81
lf:runner	66 -71 -63
lf:runoff	-93 54 -11
lf:safer	39 -46 -6
lf:said	25 -53 35
lf:same	20 -89 46
lf:sampl	-11 27 -72
lf:sanction	91 -94 -83
lf:sander	37 74 -175
lf:sat	-134 116 -35
lf:saturday	-24 -97 94
lf:saw	59 -134 27
lf:say	79 -91 -18
lf:scath	80 -71 -79
lf:schedul	-124 131 -126
lf:scheme	0 -34 20
lf:school	-102 76 -47
lf:search	-26 75 -101
lf:second	-81 3 53
lf:secret	6 -6 -77
lf:secretari	-26 -6 25
lf:secur	-77 92 -79
lf:see	23 -104 43
lf:seek	104 -100 -92
lf:seem	-28 20 -44
lf:seen	40 -40 -28
lf:select	-56 -47 56
lf:self	46 15 -98
lf:senat	-5 -54 53
lf:send	-64 73 -45
lf:senior	-96 82 -27
lf:sens	26 1 -50
lf:sensit	-17 29 -15
lf:sent	-97 102 -47
lf:sentenc	63 -93 15
lf:separ	1 -29 11
lf:septemb	12 -147 72
lf:seri	50 -97 6
lf:serious	-49 74 -50
lf:serv	-55 3 7
lf:server	-37 50 -69
lf:servic	47 -88 27
lf:session	-49 93 -115
lf:set	-47 11 25
lf:seven	65 -68 -21
lf:sever	-47 48 -24
lf:sexual	-65 35 -4
lf:share	-62 11 25
lf:sharp	-15 1 1
lf:she	15 10 -60
lf:sheriff	-14 47 -79
lf:shirt	-67 -59 66
lf:shock	-25 71 -106
lf:shoot	-50 89 -115
lf:shooter	64 -68 -26
lf:short	-96 -15 72
lf:shot	32 5 -153
lf:should	12 1 -17
lf:show	36 -44 -15
lf:shown	-47 -52 67
lf:side	5 4 -45
lf:sign	-29 -20 39
lf:signal	36 -116 16
lf:signatur	-17 7 -2
lf:signific	7 -16 3
lf:silenc	4 6 -98
lf:similar	-53 52 -35
lf:simpli	26 29 -130
lf:sinc	-16 34 -30
lf:singl	-82 86 -80
lf:sister	-23 45 -74
lf:sit	10 31 -97
lf:site	49 -35 -65
lf:situat	-115 115 -95
lf:six	-18 -17 14
lf:skill	-90 65 -25
lf:slam	113 -113 -86
lf:small	-96 -1 63
lf:smile	-23 -90 62
lf:smoke	-85 86 -63
lf:so	-4 -24 12
lf:social	-75 44 -5
lf:soldier	19 47 -76
lf:solid	-70 -91 82
lf:some	-18 -33 16
lf:somehow	59 -20 -84
lf:someon	2 -32 6
lf:someth	37 -101 41
lf:sometim	50 -59 -17
lf:son	-93 36 3
lf:soon	33 -29 -36
lf:sort	-3 71 -107
lf:sought	-18 2 -4
lf:sourc	27 27 -113
lf:south	-17 36 -36
lf:space	-71 -100 99
lf:spark	19 -25 -51
lf:speak	-88 81 -25
lf:speaker	133 -111 -91
lf:special	-129 50 46
lf:specif	47 -9 -97
lf:spectrum	89 -87 -87
lf:speech	67 -64 0
lf:spent	47 -76 7
lf:spirit	-87 -40 30
lf:spoke	-83 124 -107
lf:spoken	-39 8 5
lf:spokesman	-16 27 -56
lf:spokesperson	-27 -2 18
lf:spokeswoman	21 0 -83
lf:spring	-71 74 -79
lf:stab	-34 49 -82
lf:staff	-62 32 -21
lf:stage	-106 67 -51
lf:stake	-100 97 -86
lf:stand	-5 43 -75
lf:star	-9 -29 30
lf:start	29 10 -95
lf:state	-21 64 -54
lf:statement	-3 -22 -3
lf:station	-82 84 -84
lf:stay	-36 -51 48
lf:stem	-64 76 -72
lf:step	34 -103 52
lf:sticker	-88 23 4
lf:still	-10 -59 40
lf:stood	-24 -83 49
lf:stop	59 -31 -68
lf:stori	31 -48 -2
lf:strateg	-73 30 11
lf:strategi	-56 -59 64
lf:strategist	-6 14 -41
lf:street	-88 37 32
lf:stress	-128 78 21
lf:strike	4 42 -108
lf:strip	45 -95 12
lf:strong	31 -52 -10
lf:stronger	-88 -27 58
lf:strongest	19 -92 18
lf:struggl	17 -83 18
lf:student	-108 33 10
lf:studi	-56 1 28
lf:stump	-4 30 -78
lf:stun	-27 0 20
lf:style	28 -70 -2
lf:su	12 4 -71
lf:subject	-9 28 -95
lf:succeed	13 3 -17
lf:success	-7 -7 -4
lf:such	-65 -20 63
lf:suggest	125 -93 -115
lf:summer	-11 41 -96
lf:summit	-94 92 -73
lf:sunday	24 -15 -27
lf:support	-12 -150 104
lf:suppos	59 -40 -87
lf:sure	41 -44 -11
lf:surfac	86 -93 -80
lf:surg	-35 -11 18
lf:surpris	0 62 -180
lf:surround	-90 26 13
lf:surveil	20 -9 -67
lf:survey	-112 -109 122
lf:survivor	17 -69 16
lf:suspect	28 -81 7
lf:swift	-80 65 -18
lf:swing	-97 52 -20
lf:swipe	89 -87 -85
lf:symptom	-9 60 -92
lf:system	-62 52 -30
lf:tactic	-47 55 -78
lf:take	-65 92 -82
lf:taken	-64 -24 78
lf:talk	-35 36 -13
lf:tap	-87 61 -11
lf:tape	46 -4 -84
lf:target	125 -123 -63
lf:task	-76 93 -91
lf:tax	111 -61 -136
lf:teacher	-86 -83 85
lf:team	72 -49 -79
lf:tear	-31 -103 73
lf:televis	-39 -24 40
lf:tell	74 -95 -35
lf:term	-29 72 -62
lf:terror	8 -24 5
lf:test	-88 91 -25
lf:testifi	67 -49 -117
lf:testimoni	-31 -39 44
lf:text	34 -1 -114
lf:than	72 -48 -61
lf:thank	-177 -182 186
lf:that	155 -191 27
lf:the	-16 41 -36
lf:their	60 -93 19
lf:them	37 36 -123
lf:theme	-14 -77 34
lf:themselv	27 -76 46
lf:then	5 19 -44
lf:there	-13 -34 17
lf:therefor	86 -89 -70
lf:these	1 22 -48
lf:they	62 31 -142
lf:thing	10 -55 42
lf:think	5 -39 26
lf:third	-62 5 14
lf:this	-15 53 -79
lf:those	62 -75 -4
lf:though	22 -93 51
lf:thought	-47 78 -56
lf:threat	-91 36 21
lf:threaten	15 -18 -96
lf:three	-61 26 16
lf:through	-86 13 33
lf:throughout	45 -33 -37
lf:thrust	24 -17 -61
lf:thursday	20 -39 -5
lf:thus	33 19 -82
lf:tick	43 -9 -82
lf:tie	59 -89 -19
lf:time	58 -16 -73
lf:to	-1 -3 -15
lf:today	-17 73 -116
lf:togeth	85 -83 -65
lf:told	10 77 -143
lf:tonight	-16 6 -31
lf:too	-77 109 -136
lf:took	10 58 -134
lf:top	-35 67 -62
lf:total	21 -37 -11
lf:tough	-114 70 -3
lf:tout	-75 -61 66
lf:toward	14 -103 62
lf:town	-43 51 -94
lf:track	17 17 -62
lf:trade	9 31 -57
lf:trail	-81 91 -98
lf:transcript	-6 15 -73
lf:transit	40 -3 -79
lf:travel	-24 76 -109
lf:tri	4 42 -114
lf:trial	7 -78 23
lf:tribut	-54 -77 63
lf:trip	-17 16 -18
lf:true	78 -38 -76
lf:trump	10 -8 -50
lf:trust	10 10 -38
lf:truth	84 -168 3
lf:tuesday	-5 25 -39
lf:turn	43 -107 45
lf:turnout	-93 -88 88
lf:tv	27 -9 -34
lf:tweet	99 -131 12
lf:twenti	88 -88 -77
lf:twice	-10 -3 -12
lf:two	-162 101 5
lf:typic	-99 71 -17
lf:ultim	62 -90 -24
lf:unaccept	-26 20 -5
lf:under	30 0 -66
lf:understand	-39 -34 50
lf:understood	13 -86 27
lf:unfair	-37 -21 31
lf:unfortun	-59 1 39
lf:unidentifi	17 -31 -55
lf:unifi	8 -85 22
lf:union	24 -50 21
lf:uniqu	10 -91 37
lf:unit	16 5 -40
lf:univers	45 -87 -2
lf:unlik	30 -97 35
lf:unnam	73 -70 -71
lf:unsupport	-80 37 1
lf:until	-10 63 -73
lf:up	-73 -14 68
lf:upcom	17 -55 30
lf:updat	-45 60 -62
lf:upon	53 -18 -94
lf:upset	65 -20 -97
lf:upstat	-85 54 -54
lf:urg	59 -48 -45
lf:us	-31 26 -36
lf:use	-42 66 -56
lf:various	19 -14 -69
lf:ve	11 30 -43
lf:vehicl	17 40 -87
lf:veri	-34 -34 42
lf:veteran	12 -14 -13
lf:via	59 -86 -8
lf:vice	-13 -21 6
lf:victim	-99 35 40
lf:victori	-93 32 21
lf:video	84 -23 -115
lf:view	59 -35 -56
lf:viewer	-14 -12 15
lf:villag	-63 -36 33
lf:violat	-21 49 -105
lf:violenc	11 -44 24
lf:virtual	-97 41 2
lf:visibl	15 -95 39
lf:vision	-50 64 -60
lf:visit	-85 84 -42
lf:voic	55 -88 11
lf:vote	31 -99 48
lf:voter	-45 -54 70
lf:vow	49 15 -91
lf:wake	19 58 -92
lf:walk	-114 86 -52
lf:wang	-74 87 -85
lf:want	0 -30 -8
lf:war	27 -26 -38
lf:warn	89 -74 -114
lf:was	5 19 -47
lf:watch	-80 26 6
lf:water	-63 -33 56
lf:way	-25 57 -80
lf:we	-11 -67 28
lf:weak	87 -79 -83
lf:weapon	-44 37 8
lf:wear	-56 -103 85
lf:websit	87 -52 -107
lf:wednesday	-3 -57 46
lf:week	62 -39 -40
lf:welcom	-112 -120 120
lf:well	37 -11 -28
lf:went	52 -74 -53
lf:were	12 25 -61
lf:west	10 -9 -6
lf:what	-37 28 -27
lf:whatev	12 -19 -21
lf:when	42 -14 -78
lf:where	-3 27 -54
lf:whether	72 1 -142
lf:whi	144 -107 -169
lf:which	68 31 -132
lf:while	36 10 -75
lf:white	-45 32 5
lf:who	22 25 -73
lf:whole	62 -91 1
lf:whose	-6 0 -35
lf:wide	-100 74 -14
lf:widow	-93 -4 42
lf:wife	5 -65 24
lf:wikileak	27 -10 -55
lf:will	-31 12 -6
lf:win	-107 15 36
lf:wing	-60 44 0
lf:wise	-99 19 7
lf:wish	67 -109 -9
lf:wit	-56 28 -8
lf:with	-101 106 -33
lf:within	-56 113 -147
lf:without	36 28 -135
lf:wive	44 -31 -60
lf:wo	4 38 -68
lf:woman	18 19 -85
lf:women	24 -41 4
lf:won	-11 39 -67
lf:wonder	53 -73 -19
lf:word	51 -187 89
lf:work	-67 -18 39
lf:worker	-103 -30 65
lf:world	-70 -1 43
lf:worri	49 -33 -117
lf:wors	10 2 -73
lf:worst	-26 39 -90
lf:worth	-24 43 -94
lf:would	-87 10 70
lf:write	35 -102 24
lf:written	-98 -12 49
lf:wrong	10 26 -95
lf:wrote	-67 -26 0
lf:year	-43 -21 58
lf:yes	69 -86 -29
lf:yesterday	47 -45 -33
lf:yet	57 -64 -7
lf:you	-41 -65 82
lf:young	-67 2 33
lf:your	-105 17 17
lf~+	-50 -6 38
lf~-	-126 90 -18
lm+	-32 -38 38
lm-	34 -10 -84
lm0	-76 19 -5
lm1	121 -72 -125
lm2	31 41 -171
lm3	16 -5 -42
lm~+	67 -94 9
lm~-	-129 -27 77
ln+	-127 -170 207
ln-	157 -122 -159
ln0	71 -72 -41
ln~+	92 -124 -65
ln~-	51 -110 63
lp0	-16 15 -87
lp1	-39 -75 86
lp2	-41 -51 57
lp3	-81 12 49
m:'d	136 -60 -116
m:'m	-24 -77 69
m:'s	6 28 -24
m:10th	-80 28 5
m:16th	-70 29 4
m:18th	4 -23 17
m:1970s	11 32 -94
m:1990s	-26 -103 72
m:20s	-82 33 9
m:LOC	-33 34 8
m:MISC	2 -25 33
m:ORG	15 -4 -14
m:PER	-28 79 -69
m:a	5 4 9
m:a.m.	-109 91 -38
m:abandon	-18 53 -145
m:abduct	-39 65 -106
m:abet	-15 -84 31
m:abid	22 -13 -41
m:abil	-130 7 98
m:abl	-71 -21 64
m:abolish	-49 13 20
m:abort	16 14 -66
m:about	52 11 -75
m:abov	-51 -95 103
m:abroad	-72 -60 89
m:abrupt	74 -102 4
m:absent	9 -20 -1
m:absolut	5 -14 -18
m:absurd	-1 10 -107
m:abu	79 -23 -108
m:abus	30 -98 11
m:academ	-16 -39 38
m:accept	11 -57 25
m:access	-16 -87 68
m:accompani	48 -5 -74
m:accomplish	-18 2 -2
m:accord	-40 28 9
m:account	109 -30 -115
m:accur	-10 -9 -47
m:accus	109 -71 -171
m:achiev	-63 -145 108
m:acknowledg	36 -35 -14
m:acquaint	-50 73 -86
m:acquit	43 -39 -86
m:across	-33 -66 76
m:act	8 57 -107
m:action	-6 -10 5
m:activ	-2 22 -67
m:activist	-81 -136 164
m:actor	-12 -58 41
m:actress	43 -28 -53
m:actual	6 56 -93
m:ad	-142 142 -27
m:adam	-14 -6 13
m:add	71 14 -193
m:addit	-42 40 -27
m:address	-79 5 64
m:adjust	-20 59 -70
m:administr	35 26 -88
m:admir	-5 -106 69
m:admit	52 17 -99
m:adopt	-31 -35 21
m:adult	15 -49 4
m:advanc	115 5 -170
m:advantag	-133 -74 150
m:adversari	96 -96 -99
m:advertis	44 -1 -97
m:advic	16 -60 23
m:advis	7 -4 -18
m:advisor	-19 28 -83
m:advoc	55 -63 -56
m:advocaci	-28 -57 43
m:affair	90 -51 -110
m:affect	-52 4 30
m:affili	-23 52 -116
m:affin	21 -73 15
m:afford	30 18 -68
m:afraid	-43 11 10
m:after	100 -41 -51
m:aftermath	-35 36 -19
m:afternoon	-110 55 2
m:afterward	-91 -9 59
m:again	19 20 -99
m:against	78 -44 -46
m:age	-63 92 -82
m:agenc	-102 75 -1
m:agenda	-57 -45 59
m:agent	52 -48 -30
m:aggrav	8 -5 -76
m:aggress	4 6 -48
m:ago	69 -130 53
m:agre	-16 -38 38
m:agreement	-56 85 -55
m:ahead	-91 -11 48
m:ai	-3 4 -39
m:aid	-58 -25 66
m:aim	-4 -17 6
m:air	121 -109 -30
m:aircraft	45 -26 -87
m:airstrik	-2 33 -84
m:aisl	40 -59 -13
m:al	122 -48 -137
m:alarm	10 27 -130
m:album	-76 41 -33
m:alcohol	5 17 -50
m:alderman	11 -87 27
m:alert	21 -98 15
m:algorithm	-93 -81 88
m:alien	7 43 -106
m:align	-35 38 -18
m:alik	-100 -7 41
m:aliv	-81 72 -22
m:all	-33 -60 92
m:alleg	152 -122 -142
m:alli	58 28 -108
m:allianc	26 -32 4
m:allow	-2 -86 69
m:almost	35 -36 -21
m:alon	-40 46 -48
m:along	-44 38 -12
m:alongsid	-71 -67 87
m:alreadi	-2 22 -33
m:also	52 -23 -31
m:alt	34 -65 -11
m:altern	46 -82 -9
m:although	-24 -39 47
m:alway	-11 -53 40
m:am	-27 19 -9
m:amaz	-60 -115 93
m:ambassador	-26 33 -84
m:ambit	32 12 -88
m:ambiti	1 47 -87
m:amend	-25 -97 78
m:amid	27 -46 -11
m:amnesti	-14 -14 10
m:among	-24 -51 64
m:amount	-49 80 -57
m:an	39 -49 31
m:analysi	50 -11 -92
m:analyst	39 -27 -56
m:anchor	30 -18 -38
m:and	-1 -62 84
m:anecdot	22 18 -70
m:anger	101 -38 -160
m:angri	-55 43 4
m:angrili	110 -103 -100
m:ani	-84 115 -55
m:anim	-70 -67 73
m:announc	-107 -3 97
m:annual	-129 -68 107
m:anonym	19 -38 12
m:anoth	101 -86 -35
m:answer	-13 18 -35
m:anti	101 -90 -63
m:anti-immigr	79 -82 -86
m:anxieti	12 -77 -5
m:anybodi	-98 100 -11
m:anyon	-41 22 18
m:anyth	7 70 -146
m:apart	3 16 -44
m:apartheid	47 -82 8
m:apolog	145 -85 -94
m:apologis	81 -92 -71
m:app	-28 -4 18
m:appar	94 -44 -98
m:appeal	-54 6 39
m:appear	-13 21 -9
m:applaud	-80 -92 93
m:applaus	-89 -115 103
m:appli	-2 46 -109
m:applic	78 -37 -113
m:appoint	26 30 -82
m:appointe	-40 11 10
m:appreci	-102 -114 115
m:apprentic	-7 39 -79
m:approach	-22 -73 56
m:appropri	-91 -31 76
m:approv	28 4 -60
m:april	12 26 -88
m:are	14 -57 48
m:area	-73 62 15
m:argu	77 -11 -138
m:argument	-9 -52 20
m:ariz.	11 8 -103
m:arm	-26 28 -18
m:armi	-2 -19 -1
m:around	-103 50 16
m:arrang	47 -6 -103
m:arrest	133 -74 -158
m:arriv	-49 72 -125
m:arsenal	38 -17 -95
m:art	-9 72 -125
m:articl	65 -30 -165
m:articul	-117 95 -39
m:artist	62 -80 -6
m:as	37 -44 24
m:ascend	-92 -76 94
m:asham	83 -90 -32
m:asid	38 -110 28
m:ask	-45 125 -191
m:assad	-96 124 -124
m:assail	103 -111 -98
m:assault	5 0 -42
m:assembl	-84 60 -34
m:assert	-19 5 -13
m:assess	-20 72 -108
m:assimil	27 -63 0
m:assist	-200 89 25
m:associ	94 -30 -108
m:assum	-23 79 -122
m:assur	-3 -32 -5
m:astronaut	-89 97 -75
m:asylum	75 -112 -24
m:at	36 -31 15
m:atmospher	-85 -10 60
m:atroc	-32 42 -83
m:attack	83 -106 -47
m:attempt	125 -56 -164
m:attend	-62 34 -9
m:attent	-10 -44 25
m:attitud	40 -29 -61
m:attorney	-70 112 -85
m:attract	58 -141 17
m:attribut	88 -49 -103
m:audienc	38 -29 -54
m:audit	12 17 -67
m:aug.	-5 65 -144
m:august	64 60 -152
m:aura	-84 60 -50
m:authent	7 -119 57
m:author	-17 7 -21
m:authoritarian	34 -83 2
m:automat	-18 -5 7
m:autoplay	70 -75 -53
m:avail	-37 40 -33
m:averag	-47 118 -131
m:avoid	55 -63 -49
m:aw	48 4 -93
m:awar	56 -82 -8
m:award	-66 -175 157
m:away	-43 44 -54
m:axio	20 -24 -41
m:babi	47 -7 -97
m:back	-28 -52 84
m:backdrop	29 -92 4
m:backfir	98 -107 -101
m:background	-137 -47 110
m:backlash	-50 47 -89
m:backtrack	73 -35 -103
m:bad	71 -17 -86
m:badger	36 1 -68
m:bag	-40 8 8
m:bail	92 -78 -86
m:balanc	-46 61 -41
m:baldwin	7 -13 -85
m:ball	11 -34 -4
m:ballot	-75 7 47
m:ban	-19 20 -30
m:bank	102 -95 -35
m:bannon	-14 -10 -23
m:bar	-30 57 -116
m:bare	81 -42 -84
m:barnstorm	-12 -25 26
m:baron	15 37 -77
m:barr	33 -13 -53
m:barrag	38 -22 -95
m:barrel	-29 61 -95
m:barrier	-90 -6 52
m:base	-42 39 -15
m:basement	-19 -33 31
m:bash	18 -105 19
m:basi	-94 0 47
m:basic	42 -48 -17
m:batch	-11 2 2
m:bathroom	11 15 -76
m:batteri	60 -15 -85
m:battl	-2 -56 30
m:battlefield	-67 -34 63
m:battleground	-62 -35 61
m:be	-13 12 8
m:bear	-183 112 14
m:bearer	79 -76 -77
m:beat	71 -84 -39
m:becam	-7 -21 12
m:becaus	26 -15 -16
m:becom	72 5 -104
m:bed	1 9 -27
m:been	-29 88 -66
m:befor	53 48 -118
m:beg	-16 18 -37
m:began	29 -30 -33
m:begin	56 -133 56
m:begun	-7 29 -38
m:behalf	-87 -37 94
m:behav	108 -84 -120
m:behavior	57 -119 21
m:behaviour	56 -86 -30
m:behind	58 -46 -28
m:belief	-102 88 -24
m:believ	-16 -84 75
m:belong	88 -120 -9
m:belov	8 -63 -4
m:below	47 -5 -52
m:ben	-18 28 -26
m:bench	42 -55 -7
m:beneath	99 -62 -66
m:benefit	85 -119 -19
m:berat	61 -21 -85
m:bergdahl	-60 59 -59
m:berman	-7 49 -83
m:besid	-81 42 -25
m:best	-51 -82 70
m:bet	-24 25 -19
m:betray	73 -62 -85
m:better	-168 -37 105
m:between	81 -9 -88
m:beyond	28 31 -114
m:bias	66 -25 -101
m:bid	-61 -36 81
m:biden	-43 -26 39
m:big	-39 8 17
m:bigger	8 -122 51
m:biggest	-6 26 -52
m:bigot	85 -92 -74
m:bilater	-105 111 -100
m:bill	-35 21 3
m:billion	29 -11 -51
m:billionair	103 -82 -96
m:bipartisan	-44 7 28
m:birthday	-87 -20 47
m:bishop	0 50 -94
m:bit	85 5 -145
m:bite	-39 43 -34
m:bitter	130 -122 -140
m:bizarr	19 -20 -89
m:black	-31 -6 22
m:blade	-85 -29 49
m:blame	110 -93 -147
m:blast	16 13 -77
m:blatant	17 -81 23
m:bleak	-40 61 -110
m:bleed	-86 45 17
m:blend	-16 5 6
m:bless	-15 -39 32
m:blindsid	47 -26 -86
m:blitzer	-73 4 19
m:block	-20 9 -10
m:blog	115 -121 -99
m:blogger	-77 82 -105
m:blood	-117 23 58
m:blow	19 44 -117
m:blue	-28 -146 100
m:blunt	-29 -2 -4
m:board	13 -45 -21
m:boast	106 -110 -107
m:bodi	-14 73 -90
m:boil	30 -25 -33
m:bold	56 -7 -54
m:bolster	1 -139 44
m:bomb	146 -144 -117
m:bombast	54 -110 7
m:bombshel	82 -86 -78
m:bond	42 -41 -33
m:bone	-89 3 64
m:boo	122 -104 -105
m:book	-15 42 -45
m:boost	-62 97 -91
m:border	-26 61 -61
m:born	-21 -5 14
m:borrow	-24 -32 34
m:boss	-13 45 -141
m:both	-12 -50 51
m:bottl	72 -37 -101
m:bottom	-5 22 -66
m:bow	59 -64 -54
m:box	-63 14 33
m:boy	4 1 -48
m:boycott	48 -56 -101
m:bracelet	31 -81 18
m:brag	-12 -19 0
m:brain	13 -16 -39
m:branch	4 -29 7
m:brand	3 15 -41
m:brave	-100 -114 111
m:breach	-23 36 -102
m:break	-79 75 -16
m:breath	-90 -79 84
m:breitbart	-18 82 -129
m:bribe	77 -82 -79
m:briberi	-6 -4 -91
m:bridg	14 13 -113
m:brief	-98 103 -39
m:briefli	-109 67 -25
m:bring	-131 -73 149
m:brink	-84 53 12
m:broad	-69 -62 68
m:broadcast	80 -10 -147
m:broader	-63 45 -4
m:broke	82 -82 -62
m:broken	97 -90 -83
m:brother	-105 50 -22
m:brotherhood	31 -85 14
m:brought	-39 14 -13
m:brown	-48 94 -140
m:brutal	35 -35 -38
m:brzezinski	-78 81 -87
m:budget	-37 14 -1
m:build	-58 9 17
m:built	-32 -30 31
m:bullet	-110 90 -51
m:bulli	-90 76 -28
m:bump	49 19 -77
m:bumper	-10 -12 -9
m:burden	-40 -85 71
m:bureau	32 -18 -104
m:bureaucraci	-28 12 -9
m:buri	15 60 -133
m:burn	20 -51 7
m:bus	-20 69 -111
m:bush	-73 106 -86
m:busi	-59 33 6
m:businessman	32 -67 12
m:but	34 -1 -32
m:buy	-27 31 -59
m:by	12 -34 41
m:c	-36 50 -36
m:ca	-5 32 -52
m:cabinet	52 -43 -54
m:cabl	131 -92 -141
m:cafe	-26 2 11
m:calcul	-24 16 -8
m:calif.	-130 38 29
m:call	48 34 -107
m:caller	24 -24 -12
m:callous	75 -75 -83
m:calm	-67 -63 88
m:came	29 -47 7
m:camera	68 -54 -48
m:camp	-99 86 -45
m:campaign	66 -105 44
m:campus	76 -100 9
m:can	-77 17 53
m:cancel	38 -6 -91
m:candid	-58 11 34
m:candidaci	-26 -46 24
m:cap	-10 -18 13
m:capabl	-118 -106 116
m:capac	33 -4 -74
m:capit	-67 54 -28
m:caption	-78 23 32
m:captiv	34 17 -109
m:captur	-12 -127 79
m:car	83 6 -157
m:caravan	4 10 -70
m:card	123 -104 -135
m:cardin	-84 67 11
m:care	-15 -28 36
m:career	-33 -21 12
m:careless	92 -89 -85
m:carlson	-85 34 22
m:carri	20 -38 -7
m:carson	-68 16 26
m:carter	-82 45 -35
m:case	-1 38 -76
m:cash	45 -25 -50
m:cast	-90 -88 124
m:cat	-83 94 -80
m:catch	-82 -11 60
m:caucus	14 -28 0
m:caught	76 -18 -126
m:caus	40 -58 -10
m:cautious	-143 52 46
m:cave	124 -122 -108
m:ceil	67 -21 -97
m:celebr	-152 -89 124
m:census	-97 -14 35
m:cent	-102 43 27
m:center	39 -36 -21
m:central	-111 27 53
m:centuri	-142 -137 144
m:ceo	-2 -10 2
m:ceremoni	-12 5 -28
m:certain	22 -25 -21
m:chair	-69 25 2
m:chairman	-38 36 -20
m:chairwoman	34 18 -100
m:challeng	3 13 -43
m:chamber	-89 -69 120
m:champion	-45 -40 41
m:chanc	-19 28 -28
m:chancellor	-91 -43 67
m:chang	-50 85 -72
m:channel	-15 -32 28
m:chant	49 -67 -32
m:chapter	-101 -23 63
m:charact	-50 74 -63
m:character	-73 47 -10
m:charg	172 -98 -180
m:charismat	13 7 -30
m:charit	28 -86 24
m:chariti	-35 -32 39
m:chase	-25 -25 8
m:chat	-74 74 -17
m:cheap	110 -109 -99
m:check	-45 44 -49
m:cheer	-83 -165 147
m:chemic	101 -48 -130
m:cheney	23 -20 -68
m:chicken	24 11 -102
m:chief	-14 48 -56
m:child	2 9 -21
m:children	-60 -88 107
m:choic	22 -118 60
m:choke	101 -107 -93
m:choos	70 -42 -82
m:chose	-23 18 -8
m:chosen	40 -34 -103
m:christi	-37 58 -71
m:church	24 -5 -70
m:circl	-24 6 7
m:circuit	29 -55 20
m:circul	-30 25 -34
m:circumst	-93 71 -15
m:citat	82 -94 -66
m:cite	-10 -12 3
m:citi	-85 1 55
m:citizen	39 -26 -19
m:citizenship	4 32 -111
m:civil	-33 -96 71
m:claim	202 -125 -176
m:clap	-1 21 -37
m:clarifi	9 -41 10
m:clariti	46 4 -87
m:clash	63 -28 -125
m:class	-89 -69 123
m:classic	-34 -3 11
m:classifi	48 -12 -101
m:claus	-13 19 -59
m:clean	-54 37 -33
m:clear	-65 40 12
m:clearanc	62 -81 -3
m:clemenc	-76 14 6
m:cleric	70 -98 -5
m:clerk	-96 93 -57
m:click	37 3 -83
m:client	-21 58 -59
m:climat	-60 -22 70
m:clinch	-81 40 -21
m:clinic	8 35 -84
m:clinton	-8 42 -55
m:clip	86 -17 -122
m:clock	-28 45 -45
m:close	7 -25 -24
m:closer	15 33 -89
m:closest	-57 27 16
m:closur	5 15 -89
m:cloth	-42 79 -99
m:cloud	63 -24 -89
m:club	-38 112 -130
m:co-found	-35 -46 65
m:co-host	-102 -21 59
m:co-oper	-80 86 -78
m:co.	-82 57 -22
m:coach	83 -84 -77
m:coal	83 -16 -123
m:coalit	1 20 -36
m:cocain	55 -7 -81
m:code	121 -105 -99
m:cohen	113 -107 -94
m:col.	41 -89 10
m:cold	28 -95 0
m:collabor	3 -91 26
m:collaps	33 -25 -70
m:colleagu	-24 26 -27
m:collect	-38 17 -5
m:colleg	-19 -6 -2
m:collud	6 6 -115
m:collus	-36 70 -112
m:colo.	-11 31 -84
m:color	104 -95 -55
m:column	-19 9 -7
m:columnist	12 -83 42
m:combat	22 -31 -12
m:combin	12 -8 -22
m:come	-14 -58 79
m:comedi	-72 93 -96
m:comedian	-43 61 -94
m:comey	109 -96 -114
m:comfort	-63 -26 32
m:command	-131 34 51
m:commend	-54 -68 55
m:comment	86 -45 -101
m:commentari	-68 81 -65
m:commerc	-78 87 -96
m:commerci	-59 8 20
m:commiss	-13 28 -54
m:commission	-64 69 -77
m:commit	-8 -120 93
m:committe	-25 -34 39
m:common	-20 -32 34
m:communic	115 -115 -20
m:communism	17 -96 37
m:communiti	-2 -183 131
m:compani	56 -69 -38
m:compar	-57 82 -50
m:comparison	-74 2 45
m:compass	2 -79 18
m:compens	113 -112 -116
m:compet	-47 -65 61
m:competit	9 -33 9
m:complain	48 -1 -159
m:complaint	177 -189 -145
m:complet	-62 76 -51
m:complex	-89 -46 67
m:compli	-64 65 -60
m:complic	-4 55 -106
m:comprehens	-9 -1 -17
m:compromis	31 11 -70
m:comput	24 -5 -82
m:conced	67 7 -118
m:concept	-40 -89 66
m:concern	43 -65 15
m:concert	-78 -3 37
m:concess	15 16 -69
m:conclud	-38 36 -20
m:conclus	47 24 -99
m:concret	30 12 -91
m:condemn	14 -40 -25
m:condit	-25 9 3
m:condol	-89 45 12
m:conduct	62 3 -100
m:confer	-61 11 21
m:confess	-42 15 -7
m:confid	59 -174 87
m:confidenti	-68 30 5
m:confirm	-69 123 -124
m:conflict	12 43 -97
m:confront	14 -50 2
m:confus	34 -62 3
m:congratul	-21 -180 132
m:congression	50 -43 -34
m:congressman	-48 55 -65
m:congresswoman	29 -41 -26
m:congresswomen	66 -60 -64
m:connect	62 -40 -47
m:conscienc	-91 7 46
m:conscious	46 -105 -7
m:consensus	63 -87 -24
m:consent	68 -31 -105
m:consequ	38 -35 -118
m:conserv	-81 -3 71
m:consid	-14 46 -52
m:consider	32 -72 -13
m:consist	-66 -45 68
m:consolid	-86 8 14
m:conspir	61 -46 -96
m:conspiraci	110 -63 -133
m:constant	60 -66 -28
m:constitu	-24 31 -29
m:constitut	15 -61 19
m:construct	7 -106 49
m:consult	19 -57 10
m:consum	43 -84 5
m:contact	52 -25 -63
m:contain	20 14 -63
m:contempt	25 8 -106
m:contend	-49 -118 66
m:content	2 46 -125
m:contenti	103 -72 -136
m:contest	-44 -108 92
m:context	-83 -54 83
m:continu	-87 94 -16
m:contract	-70 28 -6
m:contradict	142 -115 -190
m:contrari	76 -125 -36
m:contrast	-20 9 0
m:contribut	-13 -24 15
m:contributor	40 -57 -7
m:control	-44 25 -17
m:controversi	178 -152 -134
m:convent	28 -126 87
m:convers	3 22 -39
m:convict	81 -36 -139
m:convinc	-25 3 -21
m:cook	-23 65 -93
m:cooper	-52 -89 105
m:coordin	-50 -66 70
m:copi	88 -88 -54
m:copyright	-24 -30 44
m:core	-91 -92 95
m:corner	49 -125 12
m:cornish	-74 41 -1
m:corpor	-85 -17 69
m:correct	-102 -25 101
m:correspond	51 -13 -69
m:corrupt	31 -60 -30
m:cost	-50 -52 66
m:could	46 -12 -37
m:council	-110 122 -114
m:counsel	-83 105 -100
m:counselor	-92 22 18
m:count	44 -3 -76
m:counter	62 -100 1
m:counterterror	-93 93 -26
m:counti	-73 35 21
m:countless	-75 -82 69
m:countri	-33 -88 117
m:coup	111 -111 -101
m:coupl	45 -86 43
m:courag	-47 -86 71
m:cours	-46 28 4
m:court	15 26 -94
m:courtesi	19 -47 4
m:courthous	-100 75 -31
m:courtroom	43 -36 -54
m:cover	25 0 -84
m:coverag	36 -31 -48
m:crash	90 -81 -89
m:crazi	63 -49 -107
m:creat	3 -99 91
m:creation	-66 18 38
m:creator	16 -31 -14
m:credenti	-86 -38 85
m:credibl	59 -138 15
m:credit	-29 -194 145
m:creep	85 -71 -94
m:creepi	68 -63 -75
m:crime	47 -110 13
m:crimin	15 39 -113
m:crippl	-39 2 11
m:crisi	-104 -15 96
m:critic	108 -93 -99
m:critiqu	18 23 -92
m:crook	84 -77 -78
m:cross	-91 -22 68
m:crowd	-54 -52 80
m:crown	-57 60 -49
m:crucial	-64 18 5
m:crude	40 2 -111
m:crush	2 -41 16
m:cruz	-9 92 -174
m:culpabl	11 -11 -90
m:cultur	2 26 -48
m:current	-133 144 -121
m:curri	19 -9 -66
m:custodi	36 -1 -104
m:cut	33 -37 -17
m:cyber	-49 64 -91
m:cycl	-99 -6 57
m:cynic	-24 32 -81
m:czar	-39 68 -91
m:d	-22 20 -49
m:d.c.	-98 -19 50
m:dad	-81 -92 98
m:daili	40 -39 -13
m:damag	10 23 -175
m:damn	-63 37 -2
m:danger	-23 41 -56
m:daniel	106 -105 -97
m:dare	120 -113 -103
m:dark	-10 -32 19
m:data	-90 41 7
m:databas	84 -91 -70
m:date	-123 55 11
m:daughter	-98 29 26
m:day	-51 26 13
m:dc	-101 -35 57
m:de	-74 92 -105
m:dead	40 20 -187
m:deadlin	54 -16 -87
m:deaf	72 -79 -73
m:deal	49 -26 -52
m:dealt	32 -58 -4
m:dear	63 -11 -88
m:death	-84 46 12
m:debat	-28 -24 47
m:debt	28 -24 -23
m:dec	23 -63 9
m:dec.	-102 30 -6
m:decad	-49 -55 66
m:deceiv	61 -51 -90
m:decemb	-61 100 -221
m:decid	-78 99 -61
m:decis	-29 81 -68
m:declar	30 -58 9
m:declin	-22 28 -65
m:decor	-8 -83 48
m:decre	-27 -1 6
m:decri	-5 -80 38
m:dedic	-123 -11 49
m:deem	6 24 -123
m:deep	-121 53 -11
m:deepli	-17 -51 52
m:defam	2 30 -92
m:default	30 -52 1
m:defeat	-90 -149 158
m:defect	62 -90 -18
m:defend	21 -76 23
m:defens	-39 18 -14
m:defer	35 -30 -53
m:deficit	-62 -51 91
m:defin	-63 -36 65
m:definit	93 -58 -104
m:deft	-38 -106 75
m:degrad	-75 9 42
m:degre	-83 -19 56
m:delay	-31 70 -144
m:deleg	-116 31 26
m:delet	62 -12 -133
m:deliber	-9 25 -54
m:deliv	50 39 -123
m:dem	-56 80 -24
m:demand	-29 2 -7
m:demean	8 46 -97
m:demeanor	8 -108 65
m:demis	39 -10 -91
m:democraci	31 -17 -60
m:democrat	15 17 -56
m:demon	20 -20 -3
m:demonstr	-25 16 0
m:deni	38 33 -162
m:denial	139 -150 -137
m:denounc	52 -71 -13
m:denunci	43 -91 2
m:depart	45 -41 -27
m:departur	-12 -38 34
m:depend	1 33 -91
m:deploy	-19 17 -37
m:deport	28 -20 -33
m:depress	-33 -23 42
m:depth	0 -113 48
m:deputi	-17 73 -125
m:derid	93 -103 -77
m:descend	-25 19 -18
m:describ	-16 15 -19
m:descript	-13 24 -83
m:desert	7 -94 49
m:deserv	-62 -113 115
m:design	-10 -27 29
m:desir	-82 -1 40
m:desper	-57 61 -10
m:despic	116 -115 -114
m:despit	133 -80 -115
m:destroy	60 -117 16
m:destruct	27 -45 -6
m:detail	-84 82 -40
m:detect	-38 57 -49
m:detent	15 25 -77
m:deterior	93 -99 -90
m:determin	-6 -38 17
m:detractor	91 -95 -85
m:devast	17 -48 -13
m:develop	-124 0 89
m:devic	-56 43 -12
m:devo	9 -13 -49
m:devot	-22 -127 61
m:dey	-91 94 -72
m:di	-97 104 -92
m:dialogu	-82 76 -62
m:dictat	10 -73 28
m:did	29 -14 -52
m:die	-88 122 -89
m:differ	-76 53 -23
m:difficult	-48 6 23
m:digit	-12 -6 19
m:digniti	36 -35 -7
m:dilemma	75 -62 -83
m:dime	-53 1 36
m:dine	9 29 -79
m:dinner	-101 -17 78
m:dionn	-74 68 -73
m:diplomaci	-111 9 13
m:diplomat	-28 12 -5
m:direct	1 23 -69
m:director	-14 64 -75
m:dirt	44 -29 -94
m:dirti	76 -71 -74
m:disabl	-32 -55 36
m:disagre	-78 21 21
m:disappear	-15 81 -149
m:disappoint	105 -22 -193
m:disapprov	91 -98 -93
m:disast	-43 10 28
m:disastr	101 -62 -135
m:disavow	128 -160 -36
m:disciplin	-94 -17 43
m:disciplinari	58 -49 -55
m:disclos	-31 55 -131
m:disclosur	42 5 -67
m:discov	87 -93 -73
m:discrimin	-64 -6 61
m:discuss	-5 14 -60
m:diseas	-65 -9 51
m:disgrac	74 -96 -21
m:disgust	109 -93 -105
m:dishonest	69 -83 -62
m:disingenu	42 -41 -75
m:dismiss	-18 16 -84
m:disobey	78 -65 -84
m:disord	-49 -4 29
m:disparag	-60 56 -61
m:dispatch	2 37 -70
m:display	20 26 -134
m:dispos	-11 -78 46
m:disput	3 31 -102
m:disrespect	26 -10 -90
m:dissent	-80 83 -80
m:distanc	-41 53 -32
m:distract	13 -3 -26
m:district	-84 53 -16
m:disturb	-39 65 -119
m:divers	52 -80 -8
m:divert	36 9 -94
m:divid	-11 -58 47
m:divis	10 32 -107
m:dna	0 30 -75
m:do	14 11 -38
m:doctor	-199 21 74
m:document	103 -38 -113
m:documentari	-72 9 26
m:dodg	65 -11 -100
m:doe	67 -29 -40
m:dog	59 -22 -42
m:dollar	80 -27 -83
m:domest	53 -56 -54
m:domin	-122 -38 95
m:donat	20 -161 75
m:done	4 -21 4
m:donnelli	8 9 -72
m:donor	74 -56 -69
m:door	40 -17 -64
m:dope	56 -42 -72
m:doubl	23 -32 3
m:doubt	-58 20 19
m:down	36 31 -64
m:downfal	-37 20 -1
m:downplay	-73 74 -99
m:downtown	-66 30 0
m:dozen	63 -2 -55
m:dr.	-24 -44 36
m:draft	-9 48 -67
m:drag	14 -63 -7
m:dramat	-30 -32 14
m:draw	44 -105 19
m:drawn	74 -36 -102
m:dream	32 -17 -52
m:dreamer	-35 -13 22
m:dress	-33 65 -59
m:drew	72 -93 -25
m:drink	-16 -17 12
m:drive	-12 -22 12
m:driven	-29 -2 15
m:driver	23 51 -156
m:drone	30 0 -62
m:drop	25 -9 -62
m:drove	16 -3 -33
m:drudg	17 -62 47
m:drug	22 -53 -2
m:drum	9 -84 22
m:dub	54 -22 -60
m:due	-16 27 -43
m:duke	7 -15 -20
m:dure	39 -12 -51
m:dutert	-89 98 -93
m:duti	59 -34 -55
m:dysfunct	-26 34 -54
m:e	-116 95 -32
m:e-mail	-11 7 -38
m:e.j.	-74 68 -73
m:each	-54 27 3
m:eager	-27 -53 56
m:ear	-87 88 -72
m:earli	-116 122 -63
m:earlier	-30 -19 36
m:earliest	-84 -74 77
m:earn	-75 -41 87
m:earth	57 -108 -1
m:eas	-51 -7 43
m:easi	89 -108 -61
m:easier	-90 60 -1
m:easili	72 -112 -28
m:east	-67 83 -114
m:eastern	-48 88 -108
m:eat	-67 10 -7
m:ebola	-100 82 -22
m:echo	-157 76 17
m:econom	-70 -5 41
m:economi	-1 -120 85
m:ed	42 4 -93
m:edg	-55 -139 113
m:edit	12 72 -119
m:editor	44 -56 -5
m:editori	57 -45 -82
m:educ	-84 -53 95
m:effect	-17 31 -33
m:effici	-111 -108 111
m:effort	-88 -1 73
m:ego	-46 7 19
m:eight	-26 -40 40
m:either	21 -2 -44
m:eldest	-84 57 -15
m:elect	-41 -11 45
m:elector	22 -140 53
m:electr	-20 -100 51
m:element	5 -5 -62
m:elev	39 -113 -2
m:elimin	-7 -60 47
m:elit	-21 21 -38
m:els	-7 -1 4
m:email	151 -89 -149
m:emb	61 -69 -39
m:embarrass	47 -30 -38
m:embattl	-37 42 -31
m:embodi	-77 -84 92
m:embolden	-30 26 -12
m:embrac	0 28 -35
m:embroil	84 -84 -76
m:emerg	-29 -96 99
m:emiss	-74 -88 78
m:emot	-4 -152 83
m:emphas	-39 14 -10
m:empir	82 -86 -75
m:employ	-85 9 28
m:employe	82 -47 -87
m:empti	9 -18 1
m:en	-28 80 -116
m:enabl	28 -66 -26
m:enact	-88 3 32
m:encount	56 -30 -135
m:encourag	-115 -104 128
m:end	-40 0 38
m:endang	71 -85 -6
m:endless	-1 -7 0
m:endors	-110 -36 123
m:endur	-15 -120 63
m:enemi	-9 13 -65
m:energet	0 -87 29
m:energi	-96 -74 98
m:enforc	28 -19 -24
m:engag	-40 35 -27
m:engin	-85 -17 57
m:enjoy	-72 -54 72
m:enorm	-85 81 -77
m:enough	48 -34 -28
m:ensur	-94 -91 101
m:enter	-36 45 -33
m:enthusiasm	8 -120 65
m:enthusiast	-65 -126 91
m:entir	67 -68 -23
m:entitl	16 -39 9
m:entranc	-68 9 2
m:environ	-72 -144 107
m:environment	-96 -9 72
m:envoy	-100 90 -75
m:episod	46 -85 10
m:epstein	-42 53 -72
m:equal	-35 -39 62
m:equip	-2 39 -85
m:equiti	60 -83 30
m:equival	50 -12 -72
m:era	12 -17 -18
m:error	-125 92 -8
m:erupt	13 12 -107
m:escap	119 -86 -137
m:especi	29 -2 -43
m:essenti	-12 -118 78
m:establish	-98 -37 61
m:estat	3 -27 8
m:esteem	2 -88 46
m:estim	-81 113 -86
m:estrang	-2 0 -28
m:ethic	48 -130 21
m:ethnic	17 -17 -22
m:eulog	25 -27 -37
m:evangel	-67 23 -14
m:eve	2 -79 44
m:even	92 -47 -60
m:event	-45 -113 131
m:eventu	-43 22 -4
m:ever	-61 -17 74
m:everi	-37 -81 69
m:everybodi	-29 61 -70
m:everyday	48 5 -87
m:everyon	27 -93 32
m:everyth	-66 65 -32
m:everywher	-23 -76 47
m:evid	88 16 -170
m:evolut	-99 -29 49
m:ex	53 -14 -106
m:exact	49 2 -67
m:exagger	74 -73 -69
m:exampl	-31 72 -87
m:exceed	-85 15 46
m:excel	-144 10 63
m:except	-56 -8 58
m:excerpt	-111 73 -16
m:excess	21 1 -85
m:exchang	12 4 -62
m:excit	-102 -45 70
m:exclud	-77 89 -88
m:exclus	-46 61 -104
m:execut	-152 27 80
m:exhaust	84 -79 -75
m:exist	-28 -67 39
m:exit	-68 -42 65
m:exoner	106 -84 -122
m:expand	-103 -32 95
m:expans	-95 78 -52
m:expect	-84 58 -12
m:expens	50 -26 -64
m:experi	22 -157 95
m:experienc	-106 -9 86
m:expert	92 -20 -92
m:explain	35 -9 -44
m:explan	-1 8 -44
m:explicit	42 4 -88
m:exploit	-4 28 -65
m:explor	9 -101 55
m:explos	-7 20 -119
m:export	60 -21 -93
m:expos	53 -95 -19
m:express	-28 36 -40
m:extend	35 -72 8
m:extens	-109 -23 92
m:extent	40 -69 -26
m:extraordinari	-96 -72 90
m:extrem	2 -112 65
m:extremist	49 -52 -30
m:eye	-49 45 -20
m:eyebrow	77 -73 -77
m:f	-19 33 -85
m:fabric	30 -48 -19
m:face	147 -73 -160
m:facil	37 30 -134
m:fact	69 -26 -61
m:factori	63 -84 23
m:fail	103 -83 -88
m:failur	19 59 -131
m:fair	-6 -6 -20
m:faith	-57 -36 65
m:fake	-35 70 -175
m:fall	123 -41 -118
m:fallen	-31 -83 58
m:fallout	-14 28 -77
m:fals	-5 51 -236
m:falsehood	-32 -4 19
m:fame	-118 -124 125
m:famili	-106 -42 119
m:familiar	3 -29 9
m:famous	33 -30 -40
m:fan	-30 63 -117
m:fantasi	72 -31 -101
m:far	-29 -20 41
m:farm	-38 -47 53
m:farmer	-86 -85 84
m:fascin	68 -54 -96
m:fascist	54 6 -87
m:fashion	26 -66 16
m:fast	-18 17 -6
m:fat	67 -35 -78
m:fatal	-49 45 -78
m:fate	-35 -25 49
m:father	-85 26 42
m:fault	54 15 -136
m:faux	72 -68 -66
m:favor	80 -85 -22
m:favorit	-40 -49 44
m:favour	18 35 -76
m:fear	-37 18 21
m:featur	0 -90 49
m:feb.	8 5 -90
m:februari	21 68 -174
m:feckless	52 -90 13
m:feder	47 -30 -22
m:fee	-93 28 44
m:feel	-57 16 28
m:feet	-89 54 6
m:fell	-43 78 -123
m:fellow	73 -72 -44
m:fellowship	-51 -21 27
m:feloni	11 -6 -101
m:felt	17 -115 56
m:femal	-5 -39 27
m:feminist	46 -98 -1
m:fenc	90 -92 -90
m:fervent	-83 -64 81
m:feud	14 8 -165
m:few	-86 -34 69
m:field	-107 9 53
m:fierc	-42 -14 27
m:fifth	33 -7 -53
m:fifti	-10 -80 37
m:fight	-153 -77 195
m:fighter	-45 4 25
m:figur	-63 -14 44
m:file	74 3 -137
m:filibust	43 -55 3
m:fill	-14 -11 -27
m:film	6 78 -131
m:final	-54 32 25
m:financ	-7 -71 68
m:financi	-89 38 30
m:find	-38 -33 46
m:fine	13 -54 8
m:finish	-11 12 -37
m:fire	205 -131 -204
m:firearm	76 -115 -3
m:firm	76 -43 -49
m:first	-38 -6 60
m:fiscal	9 -98 42
m:fit	33 -17 -33
m:five	-41 37 -8
m:fix	-45 32 6
m:fixer	81 -75 -83
m:flag	33 44 -104
m:flat	81 -18 -105
m:fled	61 -22 -84
m:flee	-20 -47 38
m:fli	-2 20 -50
m:flight	-7 37 -92
m:float	-30 51 -45
m:flood	10 -38 21
m:floor	-19 43 -62
m:flout	13 -79 11
m:flow	14 -26 -23
m:flurri	67 -76 -69
m:flynn	-51 80 -102
m:focus	0 -58 48
m:foe	-2 -2 -42
m:follow	-32 -9 27
m:food	100 -92 -90
m:foot	-83 -1 66
m:footag	37 -24 -97
m:for	-4 -22 51
m:forc	-94 25 71
m:forefront	-27 -80 53
m:foreign	114 -112 -28
m:forg	-23 -17 17
m:forget	38 -102 41
m:forgiv	86 -86 -81
m:form	-10 -46 43
m:formal	-113 72 -12
m:former	33 -28 -13
m:forthcom	-37 -102 75
m:forthright	-20 -85 63
m:forti	-78 19 13
m:fortun	-107 10 23
m:forum	9 2 -13
m:forward	16 -36 3
m:fossil	-114 -34 93
m:foster	-73 -89 87
m:fought	-7 -167 107
m:found	-28 -38 40
m:foundat	-4 2 -11
m:founder	61 -103 0
m:four	-76 80 -21
m:fox	-22 -42 32
m:frame	-39 77 -100
m:framework	-86 3 18
m:frank	-35 57 -79
m:franken	82 -42 -124
m:fraud	95 -63 -147
m:fray	46 -13 -91
m:free	-15 -9 10
m:freed	68 -103 -25
m:freedom	-32 11 -5
m:freeli	39 -83 -11
m:frequent	64 -77 -7
m:fresh	-87 -48 59
m:freshman	-103 -55 75
m:fri	-6 37 -35
m:friday	-10 41 -32
m:friend	-69 57 -17
m:friendship	-92 42 -9
m:frighten	139 -145 -129
m:from	46 -2 -41
m:front	-1 -52 37
m:frontrunn	-103 19 46
m:frustrat	-43 -28 35
m:fuel	-133 -21 116
m:fulfil	0 -114 65
m:full	-102 58 6
m:fulli	-105 6 47
m:fun	78 -75 -35
m:fund	-9 -21 36
m:fundament	-79 7 12
m:fundrais	-4 -72 55
m:funer	24 23 -114
m:funni	74 -52 -92
m:furi	57 -104 6
m:furious	84 -97 -36
m:further	36 -25 -28
m:fusion	-69 86 -84
m:futur	-46 2 24
m:gaff	23 -11 -88
m:gain	87 -108 -32
m:gallup	-73 -74 67
m:gambl	44 -1 -91
m:game	-62 7 16
m:gang	11 -138 62
m:gap	5 -12 -12
m:garner	-50 -120 80
m:gas	22 -46 -13
m:gather	-96 -56 102
m:gave	-25 -2 -1
m:gay	69 -86 -10
m:gear	-19 -29 36
m:gen.	-87 39 -19
m:gender	-98 -19 69
m:general	-21 44 -44
m:generat	-97 -195 162
m:generic	-69 17 33
m:generous	-106 17 31
m:gentleman	-12 7 -15
m:genuin	-118 77 -12
m:get	23 -70 44
m:getti	29 20 -124
m:giant	-92 70 -9
m:gift	-39 -121 79
m:girl	1 18 -32
m:girlfriend	92 -103 -67
m:giuliani	13 22 -74
m:give	-62 -22 97
m:given	-37 -14 18
m:gjelten	-61 31 -5
m:glad	-21 -84 80
m:glass	55 -48 -20
m:global	7 -96 52
m:globalist	32 -14 -34
m:globe	-94 -2 50
m:glori	-83 16 21
m:gmt	23 -63 9
m:go	5 2 -19
m:goal	-48 -18 65
m:god	-64 -28 65
m:goe	-51 80 -70
m:goer	8 -33 10
m:golden	-10 3 -7
m:golf	4 47 -96
m:gone	130 -56 -189
m:good	-86 -60 122
m:gossip	15 -17 -66
m:got	35 23 -105
m:gotten	57 -52 -39
m:gov.	-144 37 32
m:govern	91 -14 -105
m:governor	5 -51 34
m:gps	-104 113 -99
m:grab	93 -58 -96
m:grace	4 -49 21
m:gradual	-81 15 18
m:graduat	-63 -81 79
m:grand	20 47 -133
m:grant	-36 -61 73
m:graphic	12 -23 -86
m:grasp	-27 -1 -23
m:grassroot	-22 -32 25
m:grate	-121 -92 95
m:gratitud	-68 -19 -4
m:great	28 -77 14
m:greater	-14 38 -42
m:greatest	25 -135 12
m:greed	-59 -2 32
m:green	-80 -68 89
m:greet	-151 -25 96
m:grew	3 -15 -18
m:grim	29 -89 12
m:grope	64 -33 -126
m:gross	-87 84 -69
m:grossli	-53 68 -85
m:ground	-69 30 14
m:group	145 -100 -60
m:grow	-23 1 -8
m:growth	-107 33 30
m:guard	11 -14 -22
m:guardian	63 7 -81
m:gubernatori	2 30 -107
m:guess	24 -55 15
m:guest	-14 22 -24
m:guid	-126 18 39
m:guidanc	-104 29 35
m:guilti	84 -106 -51
m:gun	-19 46 -27
m:gunman	-30 49 -106
m:gunshot	-108 55 17
m:gut	-22 -73 52
m:guy	-43 69 -57
m:h.r.	39 -83 11
m:hack	68 -92 1
m:had	-6 48 -53
m:hagel	-69 15 14
m:hail	-67 -67 81
m:hair	-7 -38 27
m:half	58 -37 -47
m:hall	33 -122 48
m:hallmark	-8 -39 9
m:hallway	-74 -82 78
m:halt	16 30 -112
m:hand	-20 -95 99
m:handbag	32 -5 -52
m:handcuff	46 -51 -63
m:handl	-2 -31 -9
m:handshak	-2 0 -9
m:hanniti	-37 46 -98
m:happen	-12 96 -116
m:happi	-48 23 -26
m:harass	39 -105 3
m:harbor	43 -81 -3
m:hard	77 -92 -16
m:harder	72 -41 -75
m:hardlin	-4 -24 -4
m:harm	-35 -24 39
m:harsh	9 6 -98
m:harsher	44 -32 -76
m:has	-29 -14 63
m:hat	30 -87 -2
m:hate	91 -102 -48
m:hatr	68 -97 2
m:have	-13 19 0
m:he	21 -42 28
m:head	-50 30 -19
m:headlin	145 -171 -101
m:headquart	-27 77 -105
m:heal	-109 22 51
m:health	-63 -7 65
m:healthcar	29 -84 30
m:heap	1 -88 22
m:hear	-68 73 -62
m:heard	-113 120 -40
m:heart	-101 -93 120
m:heat	24 -34 -56
m:heavi	41 -93 15
m:hedg	78 -76 -70
m:height	61 -40 -93
m:heighten	61 -10 -86
m:heir	10 15 -86
m:held	-17 -57 63
m:hell	21 8 -118
m:help	-42 -102 106
m:her	13 -48 55
m:here	-27 5 -12
m:heritag	108 -91 -106
m:hero	-10 -11 11
m:herself	-10 -52 21
m:hide	70 -102 -25
m:high	-29 -72 74
m:higher	-28 -29 35
m:highest	-48 -79 101
m:highlight	-8 -42 16
m:hike	0 53 -113
m:hill	98 -42 -62
m:him	22 -26 -5
m:himself	-10 -31 27
m:hint	-22 24 -48
m:hire	27 -4 -42
m:his	51 -80 33
m:histor	-29 -8 7
m:histori	41 -49 -17
m:hit	47 3 -70
m:hiv	-66 -87 76
m:hoax	95 -103 -86
m:hold	-12 25 -31
m:holi	-76 -83 71
m:holiday	-26 37 -48
m:home	-83 56 -4
m:homeland	33 18 -87
m:homeless	-81 -62 71
m:homicid	-5 6 -74
m:homosexu	52 -32 -94
m:honest	101 20 -164
m:honesti	-21 17 -25
m:honey	-25 22 -7
m:honor	-94 -91 104
m:hook	80 -88 -49
m:hope	-11 -35 24
m:horribl	-7 -17 8
m:horror	38 -84 -12
m:hospit	-112 7 65
m:host	75 8 -181
m:hostag	63 -8 -121
m:hostil	41 33 -136
m:hot	62 -23 -66
m:hotel	11 -35 9
m:hotlin	20 -93 23
m:hour	33 34 -122
m:hous	35 -5 -28
m:how	-23 -9 45
m:howev	21 17 -65
m:huge	42 4 -107
m:hulk	-89 93 -86
m:human	-27 -36 34
m:humanitarian	-81 -32 47
m:humil	34 -14 -54
m:humili	-42 -11 23
m:humor	-85 30 6
m:hundr	98 -95 -62
m:hurdl	-90 10 37
m:hurrican	55 -3 -96
m:hurt	-31 26 -28
m:husband	44 -28 -70
m:hypocrit	68 -111 -31
m:i	-22 40 -11
m:idea	54 -59 -37
m:ideal	-6 -9 -8
m:ident	-104 74 13
m:identifi	-74 79 -65
m:ideolog	27 21 -85
m:idol	-2 -4 -10
m:if	13 65 -78
m:ignor	83 -112 1
m:ill	132 -108 -130
m:illeg	-6 45 -62
m:illicit	76 -78 -60
m:illustr	-21 16 -7
m:imag	-13 76 -127
m:imagin	-87 0 10
m:immatur	-6 -59 23
m:immedi	-35 -6 6
m:immens	-37 -94 70
m:immigr	34 -2 -36
m:immun	147 -142 -119
m:impact	-35 -102 113
m:imparti	-67 -4 12
m:impeach	58 -75 -23
m:imperson	-31 26 -87
m:implaus	16 -17 -55
m:implement	39 -27 -44
m:implic	50 -7 -122
m:import	-69 5 40
m:impos	18 -58 14
m:imposs	21 -27 -12
m:impress	-144 -64 116
m:improp	111 -70 -103
m:improv	-138 -110 125
m:in	-63 28 48
m:inabl	55 -19 -106
m:inaccur	-4 19 -76
m:inadvert	36 -72 -6
m:inappropri	140 -123 -142
m:inaugur	-40 -19 39
m:incens	90 -100 -83
m:incent	8 -23 2
m:inch	-36 25 1
m:incid	43 4 -155
m:incit	80 -50 -101
m:inclin	74 -14 -133
m:includ	-48 9 54
m:incom	-94 24 45
m:incorrect	53 -5 -73
m:increas	15 -43 22
m:incred	-20 77 -67
m:incumb	-23 -2 11
m:inde	8 -22 -6
m:independ	-23 -4 16
m:indic	-67 120 -138
m:indict	153 -133 -198
m:indigen	-96 -27 61
m:individu	63 -71 -55
m:industri	-85 60 -12
m:ineffect	87 -88 -85
m:inept	14 -1 -77
m:inequ	-37 -44 58
m:inevit	29 -102 22
m:inexcus	-53 79 -99
m:infam	100 -96 -101
m:infect	-83 19 42
m:infiltr	93 -94 -92
m:inflat	4 15 -89
m:influenc	130 -25 -151
m:influenti	-63 2 -1
m:inform	-6 40 -66
m:infrastructur	-57 -75 45
m:infuri	83 -30 -100
m:inherit	78 -107 -16
m:initi	-33 37 -35
m:injur	-31 51 -92
m:injuri	-29 -4 18
m:inmat	-88 22 32
m:inner	31 -16 -24
m:innoc	-77 -8 34
m:innov	-75 -78 70
m:inocul	61 -72 -43
m:inquiri	33 -33 -172
m:insensit	-78 67 -1
m:insid	-65 42 24
m:insist	-28 -30 33
m:inspector	38 31 -130
m:inspir	-23 -32 12
m:instagram	-5 16 -38
m:instanc	56 -26 -85
m:instant	-11 -112 59
m:instead	54 -56 -32
m:instil	-77 -65 62
m:instinct	11 -33 5
m:institut	89 -153 21
m:instruct	-18 -22 12
m:instrument	-79 -86 89
m:insult	99 -104 -61
m:insur	14 10 -44
m:insurg	42 -88 -10
m:integr	-70 11 29
m:intellig	-17 1 6
m:intend	-85 68 1
m:intens	-92 67 13
m:intensifi	93 -100 -93
m:intent	-12 -2 -36
m:interact	-26 41 -111
m:interest	40 -61 10
m:interfer	-59 66 -40
m:interim	14 -25 -12
m:interior	-43 31 -18
m:intern	0 -36 20
m:internet	-38 8 5
m:interpret	-99 1 40
m:interrupt	126 -121 -102
m:interven	40 -6 -126
m:interview	-26 54 -42
m:intim	71 -63 -74
m:intimid	13 -64 25
m:into	71 0 -87
m:intox	-4 14 -69
m:introduc	-61 -12 72
m:intrud	52 -41 -91
m:invect	-6 -59 23
m:invest	2 -172 117
m:investig	79 14 -256
m:investor	63 -74 -32
m:invit	-55 -80 119
m:invok	10 6 -45
m:involv	59 -44 -21
m:ire	112 -100 -102
m:iron	32 21 -87
m:irrat	12 -30 3
m:irrespons	-88 88 -77
m:irrit	67 -17 -113
m:is	36 -16 -12
m:islam	43 -7 -115
m:island	32 -32 -66
m:isol	88 -61 -104
m:issu	-28 -48 55
m:it	59 -15 -32
m:item	-42 34 0
m:itself	24 39 -115
m:jab	32 6 -66
m:jacket	-72 -76 79
m:jacob	69 -96 -35
m:jail	98 -40 -179
m:jan.	-74 70 -44
m:januari	-74 93 -61
m:jay	-20 -36 32
m:jealous	-2 -50 20
m:jeb	-1 52 -92
m:jihad	116 -112 -98
m:jihadist	79 -84 -75
m:job	-27 8 0
m:johnson	-113 112 -100
m:join	-71 38 -4
m:joint	-50 -16 20
m:joke	65 -73 -54
m:jone	-85 39 15
m:journal	-119 13 31
m:journalist	31 -36 -15
m:journey	-85 7 51
m:jr.	-25 -10 27
m:judg	-25 0 8
m:judgement	39 -112 10
m:judgment	69 -30 -83
m:judici	-10 -36 50
m:judiciari	-17 -1 1
m:juli	60 -67 -20
m:jump	-29 -49 45
m:june	-72 18 4
m:juri	55 18 -145
m:juror	80 -50 -92
m:just	62 60 -114
m:justic	13 -10 -9
m:kain	87 -92 -85
m:kany	-42 13 20
m:kasich	-85 47 17
m:kavanaugh	-93 36 9
m:keen	23 -94 7
m:keep	-73 72 -30
m:kelli	-32 59 -73
m:kennedi	35 -39 -40
m:kentuckian	52 1 -78
m:kept	-78 -7 52
m:key	19 -89 43
m:keyston	-107 58 36
m:kick	-31 -96 53
m:kid	5 -34 4
m:kidnap	-13 27 -78
m:kill	-131 152 -81
m:killer	99 -105 -89
m:kilogram	-93 66 6
m:kind	-25 17 7
m:king	-17 48 -91
m:klan	-6 -3 3
m:klux	-6 -3 3
m:knee	-96 40 33
m:knew	-57 86 -59
m:knock	47 -141 41
m:know	4 -3 -8
m:knowledg	-77 33 33
m:known	5 -38 21
m:knuckl	-22 -2 9
m:ku	-6 -3 3
m:ky.	-22 64 -98
m:label	103 -113 -96
m:labor	33 -136 68
m:labour	99 -51 -118
m:lack	95 -44 -123
m:ladi	-125 65 30
m:laid	-88 -7 55
m:lament	6 27 -104
m:land	-95 69 -28
m:landslid	-5 -100 18
m:lane	90 -98 -83
m:languag	96 -132 8
m:larg	-28 78 -81
m:larger	24 -48 -7
m:largest	-8 -92 74
m:lash	49 -65 -26
m:last	-8 14 -6
m:late	-1 16 -6
m:later	-10 -14 14
m:latest	6 29 -65
m:laugh	-43 -11 22
m:launch	39 -22 -55
m:launder	92 -87 -80
m:law	50 -67 -8
m:lawmak	73 15 -135
m:lawsuit	53 13 -194
m:lawyer	8 5 -61
m:lay	-83 34 17
m:le	-46 62 -73
m:lead	-117 -139 198
m:leader	56 60 -104
m:leadership	77 -68 -39
m:leagu	-1 -69 42
m:leak	94 -60 -132
m:leaker	80 -61 -95
m:lean	4 -51 18
m:learn	25 -43 7
m:least	-6 47 -51
m:leav	45 -5 -57
m:led	82 -91 -35
m:left	-50 134 -161
m:leftist	-15 25 -76
m:legaci	-136 -57 123
m:legal	125 -134 -23
m:legisl	-89 25 38
m:legislatur	16 -10 -22
m:legitim	126 -56 -129
m:legitimaci	55 -156 25
m:length	2 44 -93
m:lengthi	-49 64 -111
m:lent	-42 -85 56
m:lesbian	-52 28 10
m:less	50 -90 0
m:lesson	-45 -94 92
m:let	47 -44 -18
m:letter	-67 114 -144
m:level	59 -89 22
m:levi	-1 67 -90
m:lgbt	51 -65 -43
m:liabil	1 9 -81
m:liar	97 -37 -156
m:liber	-13 5 -2
m:libertarian	74 33 -170
m:liberti	57 -145 -29
m:licens	24 3 -100
m:lie	111 -87 -173
m:lieuten	65 -68 -26
m:life	-86 -28 70
m:lifetim	-105 -111 108
m:lift	19 -101 64
m:light	-50 -36 64
m:like	22 -119 102
m:likelihood	-68 49 -20
m:limit	92 1 -118
m:line	-11 -39 51
m:link	129 -89 -168
m:list	-21 34 -29
m:listen	-83 11 29
m:liter	40 -101 41
m:littl	75 -37 -85
m:live	-15 -62 59
m:ll	-22 -32 44
m:loan	26 -119 53
m:lobbi	-10 103 -143
m:local	-65 70 -59
m:locat	7 43 -138
m:lock	61 -19 -59
m:locker	-17 38 -81
m:logic	-35 -80 60
m:lone	86 -79 -87
m:long	-11 -24 22
m:longer	74 -14 -82
m:longest	-21 -69 41
m:longstand	-23 -19 27
m:longtim	-152 44 59
m:look	2 -28 20
m:loom	-101 23 28
m:loophol	-27 1 21
m:lose	-13 39 -42
m:loser	99 -96 -100
m:loss	34 -63 -22
m:lost	135 -79 -121
m:lot	-89 21 37
m:loud	-21 -35 32
m:love	-123 -131 132
m:low	87 -38 -77
m:lower	62 -91 -4
m:loyal	48 -87 -16
m:loyalti	-58 54 -26
m:lucki	-106 -9 66
m:lunch	-72 43 7
m:lure	-52 58 -72
m:lyin	98 -100 -87
m:lynch	74 -75 -77
m:m	-16 43 -73
m:machin	-44 21 3
m:made	8 -50 32
m:madman	42 -83 0
m:maduro	-19 25 -16
m:magazin	11 23 -104
m:mail	23 -77 45
m:main	-72 45 2
m:mainstream	24 1 -43
m:maintain	-1 9 -25
m:major	11 21 -33
m:make	-36 -13 53
m:makeup	-29 24 -23
m:male	-18 45 -58
m:malici	-21 23 -70
m:man	0 -59 20
m:manafort	75 -84 -66
m:manag	-20 28 -30
m:manchin	-25 29 -22
m:mandat	-25 -102 63
m:mandatori	-90 -32 70
m:mani	29 -97 66
m:manipul	55 -17 -101
m:manner	52 -38 -47
m:manufactur	-59 -54 70
m:map	-23 35 -78
m:marathon	56 -93 8
m:march	20 24 -72
m:margin	38 -92 41
m:maria	101 -87 -96
m:marijuana	-3 -98 33
m:marin	-91 105 -107
m:mark	-4 0 -36
m:market	-94 58 -8
m:marketplac	-89 92 -89
m:marri	-119 122 -38
m:marriag	-24 32 -43
m:martin	-83 49 10
m:mass	4 4 -4
m:mass.	-15 35 -74
m:master	24 -4 -43
m:mata	-74 87 -83
m:match	17 -50 8
m:mate	-35 -49 54
m:materi	-63 15 24
m:math	-108 44 2
m:matter	50 -70 -11
m:matti	0 12 -95
m:may	59 -25 -53
m:mayb	-15 -36 30
m:mayor	18 -38 -6
m:mccain	4 26 -65
m:mcconnel	-54 62 -52
m:mcdaniel	-74 30 -11
m:mcdonald	-17 33 -70
m:me	43 -51 -1
m:mean	44 50 -130
m:meant	13 89 -133
m:meanwhil	15 -38 -15
m:measur	17 47 -76
m:medal	-91 -94 99
m:meddl	-56 66 -78
m:media	27 18 -67
m:mediat	-73 83 -94
m:medic	-53 35 13
m:medicin	59 -9 -112
m:meet	-114 159 -107
m:member	-15 -2 7
m:memo	115 -116 -101
m:memor	28 -44 -3
m:memori	-47 -58 64
m:men	-14 57 -51
m:menac	71 -103 2
m:mental	65 -25 -111
m:mention	45 20 -144
m:merci	-80 11 60
m:mere	-17 32 -59
m:merkel	-86 -23 65
m:mess	32 -58 -9
m:messag	-18 0 20
m:met	-50 64 -53
m:meth	85 -98 -57
m:mid	-92 80 -36
m:middl	-5 -28 25
m:midterm	-82 45 4
m:might	87 -73 -57
m:migrant	-113 43 16
m:migrat	-32 -45 56
m:mile	-68 102 -107
m:mileston	-75 -16 32
m:milit	54 -43 -112
m:militari	61 -129 24
m:militiamen	10 37 -81
m:miller	-16 28 -75
m:million	76 -131 38
m:mind	-29 -35 45
m:mine	-84 -48 98
m:minimum	-103 -2 72
m:minist	-4 12 -12
m:minn.	16 40 -101
m:minor	-101 80 -11
m:minut	42 24 -83
m:misconduct	79 -69 -116
m:miser	80 -70 -89
m:misl	32 -24 -128
m:mislead	120 -123 -107
m:misrepres	27 -36 -80
m:miss	23 -98 62
m:missil	-61 100 -143
m:mission	-75 15 13
m:mistak	52 -9 -94
m:mistaken	-74 77 -72
m:mistook	-48 60 -72
m:misunderstand	-27 4 14
m:mix	44 -13 -71
m:mm	49 -14 -85
m:mob	99 -113 -106
m:mock	85 -58 -109
m:model	5 -21 3
m:moder	-16 14 -21
m:modern	-72 68 -31
m:mogul	62 -60 -83
m:molest	76 -65 -131
m:mom	-80 52 23
m:moment	-14 -60 53
m:momentum	-60 -67 76
m:monday	-121 89 -5
m:money	66 -190 76
m:monitor	27 -68 41
m:montgomeri	20 10 -78
m:month	-21 7 16
m:moor	-7 4 -93
m:moral	119 -67 -114
m:more	-9 -77 83
m:moreov	-35 66 -102
m:morn	-91 80 -14
m:most	-38 -62 77
m:mother	-68 46 -13
m:motion	-56 57 -35
m:motiv	56 -25 -67
m:mount	100 -140 -9
m:move	-130 77 26
m:movement	13 -65 41
m:movi	-84 83 -71
m:mp	79 -53 -115
m:mr	-71 35 -4
m:mr.	-19 15 9
m:mrs	-29 59 -78
m:mrs.	-108 80 23
m:ms.	-103 57 4
m:much	31 -73 19
m:mueller	87 -31 -148
m:multipl	28 -62 19
m:murder	-69 88 -112
m:murdoch	23 3 -76
m:murphi	-60 42 -8
m:muscular	32 -82 -2
m:music	-15 -18 -4
m:must	16 -32 -7
m:my	-37 -1 44
m:myself	4 -116 75
m:n't	107 -11 -125
m:n.y.	-76 -12 44
m:na	-81 41 12
m:nail	22 -29 -9
m:name	-136 130 -54
m:narrat	36 -40 -27
m:narrow	-102 75 -47
m:nasti	-28 -28 27
m:nation	25 -31 3
m:nationalist	109 -89 -116
m:nationwid	14 2 -36
m:nativ	4 3 -25
m:natur	-15 58 -107
m:navi	-69 -73 69
m:navig	-38 -103 77
m:near	-44 9 21
m:nearbi	-6 13 -26
m:necessari	51 -21 -78
m:neck	5 22 -38
m:need	-43 18 30
m:negat	118 -55 -65
m:neglect	28 -77 4
m:neglig	63 -62 -99
m:negoti	39 -19 -43
m:neighbor	-97 -130 123
m:neighborhood	-25 50 -89
m:neither	-9 74 -101
m:neo	47 -43 -84
m:nervous	97 -94 -85
m:net	-3 34 -51
m:network	111 -123 -49
m:neutral	80 -10 -104
m:nev.	-82 -20 64
m:never	19 -48 29
m:nevertheless	41 3 -71
m:new	-53 -44 90
m:newest	-62 63 -66
m:newli	36 16 -71
m:news	17 41 -101
m:newspap	-7 -28 9
m:next	-45 -18 61
m:nice	39 -6 -50
m:nicknam	48 -114 12
m:night	-113 95 1
m:nine	-29 -9 30
m:nixon	49 -8 -85
m:no	74 18 -120
m:nobodi	-20 -5 -5
m:nod	-86 -82 91
m:nomin	-41 -18 23
m:nomine	6 24 -46
m:non-conserv	-10 -32 20
m:non-deal	69 -67 -65
m:non-disclosur	-53 63 -62
m:none	-5 74 -166
m:nonetheless	-38 -90 68
m:nonpartisan	18 -77 8
m:nonprofit	24 -83 29
m:nor	-12 46 -46
m:norm	92 -87 -75
m:normal	-58 -28 59
m:north	-18 -42 32
m:northeast	1 49 -83
m:not	103 -16 -69
m:notabl	-7 24 -18
m:note	-20 -16 35
m:noth	-1 1 -21
m:notic	-98 50 29
m:notifi	-28 51 -93
m:nov.	-45 71 -46
m:novemb	-21 3 1
m:now	48 -23 -10
m:nowher	69 -70 -24
m:nuclear	-116 52 46
m:nuke	28 -17 -76
m:nullifi	5 0 -61
m:number	18 49 -111
m:numer	3 -147 65
m:nune	-30 42 -71
m:nuptial	-92 -74 81
m:nurs	-113 63 -19
m:nut	-21 45 -90
m:o'reilli	84 -91 -61
m:oath	-30 35 -55
m:obama	-37 14 15
m:obamacar	13 -40 0
m:object	53 -60 -54
m:oblig	-95 -101 101
m:oblivi	71 -69 -76
m:observ	56 -150 26
m:obstruct	0 31 -125
m:obtain	24 22 -50
m:obvious	-2 8 -23
m:occas	111 -109 -114
m:occasion	-77 -72 71
m:occupi	-13 -81 51
m:occur	-27 49 -79
m:oct.	6 -75 32
m:octob	-34 -83 82
m:odd	22 77 -150
m:of	0 0 18
m:ofcom	33 -13 -75
m:off	117 -65 -116
m:offend	-51 54 -98
m:offens	83 -79 -71
m:offer	-23 -57 45
m:offic	7 37 -88
m:offici	-13 56 -33
m:offshor	53 -48 -76
m:often	-98 56 11
m:oh	-15 76 -99
m:oil	-22 41 -42
m:ok	18 28 -106
m:okay	-94 28 6
m:old	-22 43 -58
m:older	-8 -52 38
m:on	-9 -1 20
m:onc	3 58 -120
m:one	3 -8 19
m:ongo	-1 -14 -29
m:onli	35 -2 -49
m:onlin	-23 -14 17
m:onto	7 -14 0
m:open	44 -61 13
m:oper	-53 30 -12
m:opinion	-13 -3 -11
m:opioid	13 -97 29
m:oppon	-148 69 69
m:opportun	-83 12 41
m:oppos	37 44 -133
m:opposit	25 -30 -33
m:optim	-67 50 -29
m:optimist	-45 -30 41
m:option	-95 96 -55
m:or	-59 42 27
m:orchestr	107 -103 -101
m:order	102 -70 -70
m:ordinari	-19 28 -35
m:organ	-1 -89 61
m:organis	20 -22 -8
m:origin	-1 -54 33
m:other	33 -23 -5
m:otherwis	49 -37 -91
m:ought	-27 31 -32
m:our	-12 -52 33
m:oust	52 -28 -141
m:ouster	-15 42 -109
m:out	-26 0 27
m:outcom	68 -47 -53
m:outdoor	-84 43 7
m:outlet	50 -7 -76
m:outlin	-47 6 5
m:outrag	19 2 -97
m:outright	-53 -31 53
m:outset	-17 34 -90
m:outsid	-129 50 51
m:outspoken	4 3 -42
m:outstand	-107 -116 108
m:ovat	-48 -37 51
m:over	94 -38 -75
m:overal	-114 30 35
m:overcom	26 -130 55
m:overhaul	-2 -14 6
m:overse	-44 -31 48
m:oversea	-108 -63 93
m:oversight	-34 20 -67
m:overstep	87 -87 -88
m:overturn	-80 48 1
m:overwhelm	-45 -47 51
m:own	138 -73 -110
m:owner	-41 69 -42
m:ownership	-60 60 -73
m:p	33 -76 27
m:p.m.	46 -17 -28
m:pac	-11 -88 58
m:pack	-9 7 -20
m:packag	-126 -39 94
m:page	-12 53 -123
m:paid	51 -62 -28
m:pain	-127 99 -1
m:paint	45 -70 -2
m:pair	62 -114 -8
m:pander	6 -51 -29
m:panel	-116 41 33
m:paper	41 -46 -5
m:parallel	-12 10 -9
m:pardon	97 -115 -29
m:parent	-117 22 45
m:park	-72 33 1
m:parliament	-124 60 -3
m:parliamentari	2 -13 -9
m:part	-20 23 -28
m:parti	-25 -42 53
m:particip	4 65 -88
m:particular	66 1 -92
m:partisan	70 -63 -40
m:partner	-47 -51 74
m:pass	-53 30 -14
m:passag	-28 41 -43
m:passion	-125 -123 120
m:past	85 1 -142
m:pastor	-9 -3 -12
m:pat	58 -93 -16
m:path	-78 26 18
m:patient	7 -46 23
m:patriot	50 1 -97
m:pattern	-25 42 -48
m:paus	-20 53 -81
m:pay	23 19 -63
m:payment	74 -72 -41
m:peac	-11 -71 43
m:pedal	-17 2 11
m:pen	-81 81 -53
m:penalti	-29 -5 26
m:penc	-1 -93 61
m:penchant	89 -83 -101
m:pend	57 -68 -62
m:peninsula	-81 -86 86
m:pension	-83 -18 56
m:peopl	-46 -32 88
m:per	-111 6 57
m:perceiv	33 -109 9
m:percent	-15 -13 -1
m:percentag	-149 52 21
m:percept	10 -13 -12
m:perfect	35 -16 -32
m:perform	3 -28 18
m:perhap	-35 -12 26
m:period	-16 -3 4
m:perman	-7 -55 21
m:permiss	57 -47 -84
m:permit	-75 31 5
m:persecut	-48 -91 67
m:person	41 -10 -32
m:perspect	-110 -23 87
m:persuad	105 -73 -82
m:petit	-89 78 -17
m:pharmaceut	-77 2 27
m:philosophi	-88 -78 85
m:phone	-11 115 -177
m:phoni	98 -105 -101
m:photo	-46 52 -51
m:photograph	-8 14 -36
m:phrase	-67 40 -14
m:physic	87 -77 -97
m:physician	-6 45 -84
m:pick	-2 34 -73
m:pictur	-24 53 -121
m:piec	22 -53 7
m:pilot	-98 48 1
m:pin	7 -79 26
m:pinterest	13 15 -72
m:pipelin	-4 12 -27
m:pistorius	-123 101 -27
m:pitch	84 -37 -117
m:pivot	91 -49 -106
m:place	-49 -31 68
m:plain	13 -110 24
m:plan	-4 -25 34
m:planet	42 -35 -31
m:plant	-97 -13 52
m:platform	31 -9 -44
m:play	-79 -33 91
m:playback	-80 37 1
m:playbook	-25 42 -85
m:playboy	81 -81 -68
m:player	-30 6 0
m:plea	30 -2 -154
m:plead	94 -48 -197
m:pleas	97 -91 -88
m:pledg	-34 -93 100
m:plenti	-56 74 -64
m:plight	31 -5 -90
m:plot	-1 17 -108
m:pm	21 -42 -2
m:pocket	-67 57 -44
m:podium	-46 -102 81
m:point	-9 -29 26
m:pois	1 -128 33
m:poison	-46 38 -53
m:polic	91 -27 -108
m:polici	81 -101 -16
m:polit	-15 -38 59
m:politic	-13 23 -73
m:politician	-32 14 1
m:poll	-70 -20 80
m:pollster	85 -34 -71
m:pollut	100 -92 -109
m:pool	-16 -19 23
m:poor	127 -116 -53
m:pope	-136 57 46
m:popul	-96 31 37
m:popular	29 -121 50
m:populist	103 -106 -103
m:portion	-23 -18 16
m:portray	-6 -24 -2
m:pose	-86 53 -23
m:posit	-12 -86 81
m:possess	-35 0 9
m:possibl	-38 22 15
m:post	28 47 -104
m:pot	48 15 -136
m:potenti	-26 -90 80
m:pounc	17 -94 14
m:pound	-96 66 2
m:poverti	62 -107 -26
m:power	59 -67 -15
m:practic	20 -75 34
m:prais	-69 -133 151
m:prayer	-38 -59 54
m:pre-campaign	19 -9 -66
m:pre-exist	-7 22 -68
m:preced	62 -90 -11
m:precinct	-3 8 -17
m:precis	-106 76 -21
m:predat	83 -80 -86
m:predatori	53 -17 -81
m:predecessor	-97 -81 107
m:predict	-65 103 -72
m:preemptiv	51 -39 -67
m:prefer	-58 73 -53
m:prejudic	0 -19 22
m:preliminari	-52 65 -89
m:prematur	34 -19 -72
m:prepar	-5 -68 62
m:prescript	17 -102 52
m:presenc	-147 116 -74
m:present	-29 4 2
m:preserv	-54 21 33
m:presid	-15 -6 29
m:presidenti	15 -49 25
m:press	4 2 -19
m:pressur	-23 13 -22
m:presum	123 -15 -157
m:presumpt	31 -61 9
m:preternatur	37 -90 -8
m:pretti	40 -59 1
m:prevail	81 -12 -112
m:prevent	24 -99 49
m:preview	-77 -16 46
m:previous	19 -3 -35
m:price	-18 68 -82
m:primari	-97 51 28
m:prime	-57 111 -105
m:princ	-63 22 10
m:princip	-43 30 -27
m:principl	-28 -47 52
m:print	109 -57 -71
m:prior	-64 71 -26
m:priorit	34 33 -102
m:prioriti	-109 30 23
m:prison	120 -80 -87
m:pritzker	-21 -1 3
m:privaci	49 -47 -34
m:privat	175 -111 -162
m:privileg	-40 6 7
m:prize	-20 -65 61
m:pro	46 -71 -8
m:probabl	-116 91 -14
m:probe	60 1 -183
m:problem	102 -163 5
m:proceed	33 -39 -6
m:process	45 -22 -30
m:proclaim	78 -84 -51
m:produc	-62 92 -92
m:product	-73 9 12
m:profess	68 -92 -42
m:profession	-81 -98 112
m:professor	-41 19 0
m:profil	-100 -66 112
m:profit	45 -61 4
m:program	0 -7 -24
m:progress	-126 -62 91
m:project	-42 58 -36
m:promin	64 -142 13
m:promis	23 -143 62
m:promot	4 -39 15
m:prompt	2 13 -78
m:pronounc	-28 -110 75
m:proof	-6 6 -9
m:propaganda	67 -33 -98
m:proper	-88 -46 61
m:properti	51 6 -153
m:proport	39 19 -91
m:propos	-26 47 -50
m:prosecut	18 -52 3
m:prosecutor	117 -62 -128
m:prospect	60 -64 -38
m:prosper	32 -73 -5
m:protect	50 -16 -32
m:protest	26 3 -98
m:proud	-77 -138 119
m:prove	58 7 -131
m:proven	-45 -13 22
m:provid	11 2 -10
m:provis	-53 40 -4
m:provok	21 10 -67
m:psycholog	-70 47 -10
m:public	20 -57 28
m:publish	52 46 -181
m:pull	24 42 -127
m:punch	127 -119 -113
m:pundit	26 -111 30
m:punish	4 20 -77
m:purchas	28 20 -94
m:pure	36 -53 -17
m:purport	-20 9 -6
m:purpos	-99 28 29
m:pursu	-5 29 -57
m:push	-106 83 31
m:put	102 -44 -68
m:putin	13 19 -101
m:qualif	-56 60 -27
m:qualifi	25 -71 -1
m:qualiti	72 -77 -40
m:quarter	-111 -55 95
m:question	65 -1 -120
m:quick	26 -19 -18
m:quiet	-6 -87 50
m:quinnipiac	-9 -26 22
m:quip	29 -67 10
m:quit	60 -46 -40
m:quot	-83 40 7
m:r	-42 76 -90
m:race	-62 17 30
m:racial	-3 -30 8
m:racism	47 -56 -14
m:racist	11 -39 -9
m:radic	61 -5 -93
m:radio	22 44 -116
m:raid	-1 29 -92
m:rail	73 -53 -92
m:rais	17 -119 73
m:ralli	-30 13 -4
m:ran	-75 116 -115
m:ranch	-79 80 -79
m:random	12 10 -57
m:rang	30 -41 -13
m:rank	33 -94 41
m:rant	116 -104 -105
m:rap	93 -92 -104
m:rape	76 -40 -64
m:rare	43 -24 -43
m:ratchet	-29 7 1
m:rate	49 -41 -50
m:rather	22 43 -83
m:rational	16 11 -70
m:raw	20 -6 -63
m:re	-42 22 8
m:re-elect	30 -40 13
m:reach	-137 -9 87
m:react	-44 30 -32
m:reaction	96 -83 -50
m:read	82 -21 -118
m:readi	46 -79 -7
m:real	-34 25 -15
m:realdonaldtrump	-27 42 -52
m:realiti	-9 -44 13
m:realiz	-98 -114 109
m:realli	-58 6 43
m:reason	-2 -42 33
m:reassur	-84 69 -52
m:rebel	65 -21 -118
m:rebuild	92 -100 -47
m:rebuk	18 -13 -136
m:recal	-33 9 4
m:receiv	-45 -13 39
m:recent	36 -18 -16
m:recept	41 -61 -4
m:recipi	-19 -31 27
m:recogn	15 -47 -7
m:recommend	-11 10 -55
m:reconcil	-60 86 -93
m:record	99 -41 -110
m:recount	-92 101 -94
m:recov	71 -4 -81
m:recoveri	-10 -30 8
m:recruit	52 -4 -147
m:recus	80 -63 -90
m:red	6 22 -63
m:reduc	1 -28 21
m:reel	42 -94 18
m:reelect	89 -39 -128
m:refer	26 54 -149
m:referenc	66 -8 -97
m:reflect	-92 39 26
m:reform	-33 -2 18
m:refuge	-18 4 -8
m:refus	64 10 -192
m:regard	-160 78 -5
m:regardless	-67 -44 61
m:regim	62 -22 -103
m:region	-58 2 14
m:regist	-26 10 -15
m:regret	45 -1 -124
m:regul	71 -70 -31
m:regular	-28 -36 26
m:reid	12 -24 4
m:reinc	38 -17 -78
m:reinforc	-24 0 -3
m:reinstat	-70 17 8
m:reisner	-2 -74 28
m:reiter	-53 18 21
m:reject	48 -18 -65
m:relat	-2 -78 51
m:relationship	-44 26 7
m:releas	1 20 -23
m:relentless	53 -2 -96
m:relev	16 -36 -14
m:reli	-23 30 -34
m:relief	-9 4 -19
m:religi	35 -4 -70
m:religion	-41 89 -113
m:reluct	-48 76 -113
m:remain	-67 37 0
m:remark	-22 30 -46
m:rememb	-52 -1 13
m:remind	54 -52 -25
m:remot	39 7 -87
m:remov	117 -121 9
m:renew	-39 -86 68
m:reopen	67 -48 -83
m:rep.	-56 18 -2
m:repeal	-55 9 7
m:repeat	61 -31 -89
m:replac	32 -4 -56
m:repli	-73 118 -178
m:report	17 61 -122
m:repres	-64 -41 61
m:reput	27 -145 49
m:request	-109 110 -51
m:requir	-35 11 5
m:rescind	-91 91 -85
m:research	-40 14 12
m:resent	23 -16 -21
m:reserv	-47 92 -100
m:reset	79 -84 -74
m:reshap	-50 -77 59
m:resid	-47 111 -148
m:residenti	-70 38 -19
m:resign	204 -120 -271
m:resist	67 -83 -42
m:resolut	44 -48 -29
m:resolv	-124 -28 51
m:resort	26 1 -50
m:resourc	-54 -25 41
m:respect	-10 -92 41
m:respond	84 -13 -160
m:respons	-1 68 -102
m:rest	29 -85 15
m:restaur	24 -10 -37
m:restor	-43 -16 16
m:restrain	-26 -7 11
m:restraint	14 -28 -5
m:restrict	-52 46 -4
m:result	-42 41 -38
m:resum	-87 48 6
m:retain	-86 17 5
m:retali	47 -43 -37
m:retir	-1 50 -107
m:retract	30 -76 8
m:retreat	-3 -20 15
m:return	6 11 -19
m:retweet	-55 43 -31
m:reveal	22 -25 -30
m:revel	59 -57 -146
m:revenu	23 -35 3
m:rever	-35 -105 74
m:revers	79 -111 -31
m:review	-43 84 -89
m:reviv	39 -83 -19
m:revok	53 -45 -34
m:revolt	54 -31 -96
m:revolut	42 -82 -9
m:rhetor	115 -43 -158
m:rice	-9 10 -33
m:rich	62 -21 -87
m:rid	47 -55 -41
m:ride	-32 52 -48
m:ridicul	135 -95 -130
m:rifl	97 -104 -80
m:rig	-9 9 -18
m:right	-32 -150 148
m:rip	63 -19 -102
m:rise	-58 -22 50
m:risk	5 -87 35
m:riski	60 -110 -22
m:rival	-88 60 13
m:road	-76 -27 63
m:rob	-39 42 -109
m:robberi	-27 28 -68
m:robust	60 -43 -63
m:rock	42 -51 -16
m:rocket	102 -94 -95
m:roe	-13 75 -99
m:role	-36 -68 92
m:roll	13 -51 29
m:romney	-70 60 -27
m:rooki	38 9 -105
m:room	-102 82 -36
m:root	-7 -102 68
m:rose	8 -44 12
m:rosenstein	-9 26 -74
m:rotten	-29 24 -76
m:rough	-55 70 -63
m:round	-70 56 -33
m:rous	79 -102 -49
m:rout	-41 73 -58
m:routin	-2 -1 -20
m:row	-55 14 27
m:rt	-77 31 -13
m:rubio	20 1 -56
m:rule	-12 18 -24
m:rumor	-135 145 -59
m:run	1 1 -27
m:runner	16 -83 28
m:runoff	-65 67 -52
m:rural	-96 -5 42
m:rush	5 17 -76
m:ryan	50 -83 4
m:s	88 -90 -79
m:s.c.	-68 76 -104
m:sacr	-35 6 19
m:sacrific	-41 -8 12
m:sad	68 -84 -7
m:safe	-22 -94 41
m:safer	40 -108 44
m:safeti	-101 23 41
m:said	-102 99 -2
m:salari	-6 -84 51
m:sale	8 44 -57
m:same	-1 12 -48
m:sampl	-45 7 10
m:sanction	1 9 -38
m:sander	-55 67 -37
m:sat	-111 146 -111
m:satisfi	-79 -80 80
m:saturday	-81 27 47
m:save	-107 -67 97
m:saw	44 -57 -5
m:say	-9 72 -62
m:scandal	35 -14 -85
m:scaramucci	-72 55 -4
m:scare	-16 27 -94
m:scath	80 -71 -79
m:scene	-40 71 -62
m:schedul	-79 127 -117
m:scheme	37 -56 -4
m:scholarship	-74 -23 30
m:school	-111 -21 67
m:schumer	-18 54 -84
m:scienc	-46 30 -3
m:scientif	29 -79 2
m:scientist	-105 0 71
m:scoop	26 -22 -58
m:scorch	87 -96 -79
m:score	-1 -31 9
m:scrambl	11 42 -95
m:scratch	36 1 -79
m:scream	64 -84 -21
m:screen	-91 21 20
m:script	-4 -56 35
m:scrutini	66 -144 3
m:seal	-110 -33 80
m:search	-72 75 -61
m:season	-38 -14 33
m:seat	-121 104 -46
m:second	-46 5 5
m:secret	93 -78 -60
m:secretari	-101 74 12
m:section	81 -83 -72
m:sector	-120 1 69
m:secur	-12 -1 -13
m:see	27 -30 -9
m:seek	30 -11 -47
m:seeker	69 -68 -67
m:seem	48 3 -113
m:seen	29 13 -53
m:segment	30 14 -83
m:seiz	48 -6 -70
m:select	14 -67 4
m:self	71 -72 -46
m:sell	89 -61 -49
m:seller	80 -46 -102
m:semit	28 -79 36
m:sen.	10 43 -94
m:senat	0 -9 23
m:send	-59 91 -61
m:senior	-48 12 8
m:sens	6 17 -66
m:sensit	36 -7 -36
m:sent	3 51 -65
m:sentenc	51 -17 -67
m:sentiment	-53 39 -16
m:separ	53 -11 -49
m:sept.	-81 92 -98
m:septemb	11 -21 -13
m:seri	57 -118 28
m:serious	-17 29 -44
m:serv	-6 6 -24
m:server	78 -43 -157
m:servic	-37 -107 96
m:session	-58 94 -90
m:set	-78 25 34
m:seven	32 -36 3
m:sever	11 -16 10
m:sex	162 -121 -146
m:sexual	119 -89 -166
m:shadow	16 -6 -15
m:shake	47 -27 -78
m:shame	93 -47 -148
m:shape	-43 -9 23
m:share	-112 7 72
m:sharp	4 4 -43
m:sharpen	86 -88 -76
m:sharpli	73 -45 -117
m:she	29 -18 -18
m:shelter	-12 -98 58
m:sheriff	-35 20 -5
m:shield	71 -64 -63
m:shift	34 -55 -11
m:shine	39 24 -80
m:shirt	-92 -79 86
m:shit	96 -97 -87
m:shithol	34 -35 -77
m:shock	65 4 -175
m:shoot	37 1 -96
m:shooter	-7 -6 -8
m:shop	7 33 -76
m:shore	-109 47 8
m:short	50 -25 -44
m:shortcom	-31 32 -41
m:shot	66 5 -172
m:should	56 -14 -45
m:shoulder	-40 2 41
m:shout	71 -22 -132
m:show	50 -48 -1
m:showdown	29 26 -114
m:shown	-102 -48 98
m:shrapnel	-67 -34 63
m:shrink	-51 -93 80
m:shut	71 -83 -68
m:shutdown	23 9 -84
m:sibl	-84 0 39
m:sick	93 -121 -16
m:side	7 -25 -9
m:sign	-142 59 33
m:signal	41 -121 14
m:signatur	-32 -98 75
m:signific	-6 -38 30
m:silenc	28 5 -103
m:silent	-108 107 -83
m:silli	-85 -20 55
m:similar	-21 74 -110
m:simmer	-53 50 -72
m:simpl	-37 -28 35
m:simpli	10 -37 -25
m:sinc	63 -18 -52
m:sincer	-74 60 -20
m:singl	6 6 -15
m:sink	66 -57 -78
m:sir	-29 0 6
m:sister	-57 58 -21
m:sit	-25 104 -154
m:site	-6 91 -152
m:situat	-80 72 -18
m:six	-14 -14 14
m:sizabl	-13 14 7
m:size	39 -7 -114
m:skeptic	-9 -18 6
m:sketch	-33 3 6
m:skill	-40 32 -22
m:skirt	-22 30 -87
m:skull	-41 55 -71
m:slain	-71 -101 87
m:slam	5 -18 -18
m:slap	88 -85 -81
m:slate	36 14 -93
m:sleep	57 -40 -98
m:slight	-88 -9 48
m:slip	114 -108 -120
m:slogan	6 -1 -26
m:slow	73 -106 -35
m:slowli	-19 11 6
m:slur	110 -98 -121
m:small	-20 -59 63
m:smart	129 -133 -93
m:smear	122 -109 -117
m:smile	8 -153 86
m:smoke	15 31 -132
m:smooth	-18 -69 46
m:snap	-8 8 -26
m:sneak	42 -10 -78
m:snl	-105 104 -88
m:snub	-48 -81 64
m:so	14 -14 -20
m:social	-78 37 34
m:socialist	34 28 -91
m:societi	-6 -131 60
m:soft	-16 -62 58
m:soften	-25 28 -35
m:soil	-16 47 -78
m:solar	-81 -82 77
m:sold	70 -48 -109
m:soldier	-35 -1 25
m:solid	-127 -46 93
m:solut	-22 -147 68
m:some	-13 56 -66
m:somebodi	16 11 -36
m:someday	-91 -10 42
m:somehow	139 -103 -139
m:someon	-28 2 22
m:someth	47 -73 7
m:sometim	0 -22 7
m:somewher	2 23 -81
m:son	-95 50 -4
m:song	-24 -84 57
m:soon	34 -70 13
m:sooner	9 -20 -25
m:sorri	-19 51 -144
m:sort	46 -40 -9
m:sought	12 25 -69
m:soul	-74 32 52
m:sound	-78 -33 67
m:sourc	2 -50 36
m:south	-52 110 -107
m:southern	-58 64 -60
m:space	-43 1 6
m:spar	-51 48 -10
m:spark	-15 -10 1
m:speak	-117 79 20
m:speaker	90 -60 -71
m:speakership	-18 43 -88
m:spearhead	-74 -84 75
m:special	-78 2 63
m:specif	-67 58 -33
m:spectrum	71 -28 -115
m:specul	-6 18 -35
m:speech	6 -13 12
m:speed	-98 49 18
m:spend	57 -95 28
m:spent	-5 -36 35
m:spi	-2 10 -37
m:spirit	-39 -103 61
m:split	-92 22 38
m:spoke	-184 99 19
m:spoken	-66 50 -22
m:spokesman	64 -14 -101
m:spokesperson	-53 32 6
m:spokeswoman	15 -53 14
m:spontan	-32 50 -67
m:sport	-71 20 24
m:spot	-50 21 -4
m:spotlight	33 -19 -81
m:spous	-56 -52 65
m:spread	-129 29 71
m:spring	-136 105 -39
m:squad	95 -96 -79
m:stab	73 -50 -168
m:stabil	-62 41 -11
m:staff	-69 73 -39
m:staffer	79 -104 -16
m:stage	-136 39 50
m:stake	2 29 -61
m:stall	40 -91 3
m:stalwart	-79 -1 32
m:stanc	61 -20 -133
m:stand	-26 -10 28
m:standard	22 -2 -48
m:star	13 -8 -26
m:stark	49 -93 2
m:start	-119 86 -13
m:startl	-9 -82 39
m:state	0 -3 3
m:statement	23 -20 -37
m:station	-48 82 -126
m:statist	-2 -19 -2
m:statu	-64 61 -25
m:statur	2 8 -62
m:status	36 -35 -42
m:statut	-21 68 -98
m:staunch	12 -1 -23
m:stay	15 -58 23
m:steadi	7 -9 -31
m:steal	89 -85 -79
m:steenkamp	-17 31 -64
m:steer	7 6 -79
m:stem	-101 60 34
m:step	111 -149 21
m:stern	-29 -79 55
m:stick	51 -50 -28
m:sticker	-24 -29 32
m:stigma	-87 -84 86
m:still	-9 12 -9
m:stint	49 -30 -94
m:stitch	24 43 -100
m:stock	-76 80 -42
m:stole	127 -122 -124
m:stolen	22 -8 -68
m:stone	2 -129 59
m:stood	-141 19 74
m:stop	35 -20 -48
m:store	6 -32 18
m:stori	2 -45 25
m:storm	-50 97 -137
m:straight	-96 -104 112
m:strang	80 -45 -104
m:strateg	-96 18 47
m:strategi	-38 -3 23
m:strategist	48 8 -112
m:straw	-78 4 22
m:stray	32 -19 -47
m:stream	-34 -15 17
m:street	23 -41 -4
m:strength	-91 -75 114
m:strengthen	-23 -88 85
m:stress	-185 89 34
m:strike	81 -19 -124
m:string	47 -62 -40
m:strip	32 -63 -27
m:strong	27 -72 5
m:stronger	-70 -96 100
m:strongest	-37 4 16
m:strongman	89 -84 -86
m:struck	-76 67 -30
m:structur	-89 57 -24
m:struggl	77 -149 11
m:stuck	81 -104 -32
m:student	-137 -53 126
m:studi	-86 -3 49
m:studio	-74 17 -20
m:stump	63 -9 -154
m:stun	-12 -2 -8
m:stupid	6 21 -98
m:style	-24 -3 -18
m:su	-8 46 -113
m:subject	-49 81 -71
m:subpoena	17 13 -69
m:subscrib	-65 75 -83
m:subsequ	43 -51 -31
m:subsidi	-44 52 -85
m:subsidiari	-45 63 -77
m:substanc	4 65 -111
m:substant	9 -74 31
m:substanti	20 -140 78
m:substitut	62 -93 -33
m:suburb	-19 109 -141
m:succeed	-58 -46 54
m:success	-71 2 51
m:successor	-110 45 29
m:such	-13 -48 39
m:sucker	-28 34 -88
m:sue	43 -31 -80
m:suffer	-57 31 -3
m:suggest	87 -30 -87
m:suicid	34 -109 33
m:suit	-48 30 10
m:sum	17 33 -120
m:summar	-12 25 -72
m:summer	-50 65 -35
m:summit	-52 103 -113
m:summon	96 -96 -89
m:sunday	-5 15 -19
m:super	-91 -122 126
m:superintend	4 5 -74
m:superior	5 -81 26
m:suppli	-20 -1 -1
m:support	-56 -22 55
m:suppos	119 -43 -162
m:suprem	0 -72 25
m:supremaci	-22 -82 51
m:supremacist	41 -129 23
m:sure	-32 52 -52
m:surfac	86 -45 -113
m:surg	-169 15 117
m:surgeri	-92 36 7
m:surpris	-11 -12 -7
m:surrend	9 9 -81
m:surrog	-24 0 1
m:surround	-123 58 17
m:surveil	58 -104 -17
m:survey	-63 -81 93
m:surviv	-88 12 43
m:survivor	-5 -96 45
m:suspect	48 -40 -47
m:suspend	1 -53 35
m:suspici	19 -83 15
m:sustain	67 -109 -24
m:sweep	-51 1 8
m:sweet	-104 0 53
m:swift	-63 43 5
m:swing	-131 59 18
m:swipe	89 -87 -85
m:sworn	-73 78 -73
m:symbol	-127 14 45
m:symptom	-67 76 -49
m:system	-73 -1 46
m:systemat	-13 -81 41
m:t	6 -39 23
m:tabl	-153 93 -41
m:tacit	21 -75 -2
m:tackl	-92 40 0
m:tactic	-1 31 -119
m:take	-47 21 17
m:taken	71 -129 50
m:talent	-132 -65 107
m:talk	-121 135 -50
m:tall	-81 40 25
m:tank	-87 93 -88
m:tap	20 29 -75
m:tape	28 -17 -20
m:target	114 -35 -172
m:tariff	5 -19 -1
m:task	-134 86 -36
m:tax	44 -19 -29
m:taxpay	33 11 -59
m:tea	15 -100 33
m:teach	55 -92 14
m:teacher	-150 -35 93
m:team	10 -15 -11
m:tear	-36 -133 114
m:tech	2 -19 -1
m:techniqu	21 38 -84
m:technolog	-64 -19 54
m:teen	27 23 -66
m:teenag	-112 70 -21
m:telephon	-19 -11 10
m:televis	24 -39 -15
m:tell	71 17 -146
m:temper	-72 32 3
m:temperament	54 -92 -6
m:temporari	21 22 -102
m:temporarili	-56 71 -96
m:tempt	78 -72 -80
m:ten	96 -50 -125
m:tend	-47 -86 61
m:tendenti	19 -92 -2
m:tens	19 9 -83
m:tension	27 36 -98
m:tenur	-19 42 -54
m:tepid	80 -83 -69
m:term	-19 25 -26
m:termin	76 -73 -102
m:terribl	-4 34 -123
m:territori	-76 -55 66
m:terror	69 -94 -26
m:terrorist	-51 11 34
m:test	-48 37 -12
m:testifi	12 41 -211
m:testimoni	36 -5 -79
m:text	59 28 -181
m:than	60 -87 40
m:thank	-226 -150 184
m:that	8 16 -1
m:the	-18 15 17
m:theblaz	-79 29 20
m:their	-11 -88 110
m:them	66 -65 -8
m:theme	-60 14 3
m:themselv	43 -122 62
m:then	78 -15 -94
m:theori	77 -39 -86
m:there	-40 31 0
m:therefor	57 -88 -14
m:these	-22 106 -114
m:they	22 9 -29
m:thing	-34 -18 51
m:think	20 36 -32
m:third	-53 17 9
m:this	-4 22 -15
m:thorough	66 -99 11
m:those	-30 -4 42
m:though	93 -28 -95
m:thought	-91 106 -34
m:thousand	-19 -25 36
m:threat	47 -32 -34
m:threaten	62 -84 -12
m:three	-33 68 -38
m:thrill	61 -91 -26
m:thrive	-100 -108 96
m:through	-62 29 12
m:throughout	122 -32 -138
m:throw	62 9 -99
m:thrown	91 -89 -88
m:thrust	62 -56 -30
m:thursday	13 -55 29
m:thus	16 16 -46
m:tick	-20 15 -13
m:ticket	-36 -122 90
m:tie	-72 16 14
m:tight	-66 55 -16
m:tillerson	19 -52 5
m:tilt	-13 -14 19
m:time	20 -29 0
m:tini	-81 -17 33
m:tire	-26 58 -98
m:titl	-26 34 -49
m:to	-8 6 23
m:tobacco	50 -77 -17
m:today	-64 -7 41
m:togeth	-86 -85 116
m:told	-41 75 -64
m:toler	33 -7 -27
m:tomorrow	-28 -6 9
m:tone	75 -138 -40
m:tongu	39 -6 -75
m:tonight	-73 49 -20
m:too	-18 32 -36
m:took	-31 33 -4
m:tool	-69 -26 52
m:top	-8 -34 40
m:topic	-34 -23 25
m:toppl	-59 -63 77
m:tortur	-66 64 -83
m:toss	-15 57 -99
m:total	159 -109 -116
m:touch	61 -41 -50
m:tough	34 -47 -14
m:tougher	8 10 -48
m:tour	29 -11 -38
m:tout	-31 -68 47
m:toward	-24 -51 48
m:tower	-24 19 -5
m:town	14 11 -59
m:toxic	36 -15 -120
m:track	-3 -3 -26
m:traction	93 -51 -93
m:trade	14 8 -32
m:tradit	-2 -108 65
m:traffic	8 -76 12
m:traffick	45 -111 7
m:tragic	-83 18 40
m:trail	19 26 -72
m:train	0 -40 0
m:trait	-39 -37 40
m:traitor	27 -5 -94
m:tran	-144 81 44
m:transcript	8 20 -112
m:transfer	32 4 -100
m:transform	-120 39 45
m:transgend	-85 70 -12
m:transit	27 11 -60
m:translat	-49 63 -78
m:transpar	-102 32 32
m:transport	-17 46 -61
m:trash	-34 7 11
m:travel	-18 8 -13
m:treason	109 -115 -115
m:treasuri	3 -83 53
m:treat	-20 78 -95
m:treati	2 40 -80
m:treatment	17 -44 -12
m:tremend	49 -78 -15
m:tri	46 -10 -42
m:trial	38 -51 -27
m:tribal	-3 -17 -6
m:tribut	20 -87 14
m:trigger	37 -94 11
m:trillion	15 -93 18
m:trip	-35 69 -79
m:troll	84 -89 -79
m:troop	-51 33 -16
m:troubl	56 -31 -76
m:trounc	58 -110 3
m:truck	-42 11 -9
m:true	26 22 -66
m:truli	-7 -74 40
m:trump	-12 45 -65
m:trust	25 67 -118
m:truste	-92 79 -41
m:trustworthi	86 -10 -112
m:truth	151 -260 -13
m:tuesday	-47 13 23
m:tumultu	81 -69 -104
m:tune	43 -33 -58
m:turn	81 -137 29
m:turnout	-25 52 -31
m:tv	-28 5 4
m:tweet	54 -21 -81
m:twenti	69 -32 -100
m:twice	-44 14 -9
m:twist	-58 15 28
m:two	-34 56 -30
m:type	-17 -15 21
m:typic	-55 -11 63
m:tyranni	6 -3 -24
m:ultim	-2 -33 21
m:unabl	100 0 -146
m:unaccept	-15 11 -15
m:unanim	-19 -51 58
m:unauthor	43 -112 12
m:unawar	31 1 -75
m:unbeliev	-1 -111 52
m:unchang	-77 32 6
m:unclear	-32 72 -92
m:uncomfort	106 -112 -91
m:unconstitut	-2 -90 26
m:undecid	17 -4 -20
m:under	50 -89 24
m:undercov	91 -94 -75
m:undercut	-82 -91 94
m:underdog	9 -89 23
m:underestim	-85 33 10
m:undermin	85 -41 -79
m:underscor	35 -26 -23
m:understand	-80 -76 110
m:understood	51 -47 -29
m:unearth	12 0 -79
m:unemploy	17 3 -36
m:unfair	-89 43 35
m:unfavor	72 -92 -62
m:unfit	31 -34 -31
m:unflinch	-43 -6 22
m:unfortun	-66 27 19
m:unidentifi	4 -30 -20
m:unifi	-24 -123 74
m:uniform	-12 30 -42
m:unilater	-16 -8 4
m:union	-37 22 -7
m:uniqu	-65 17 7
m:unit	28 -64 -1
m:uniti	-6 -6 -10
m:univers	-13 -74 47
m:unknown	-10 -13 -13
m:unlaw	-34 44 -80
m:unless	-10 -9 -2
m:unlik	62 -96 -8
m:unnam	101 -98 -92
m:unpleas	-14 24 -26
m:unpopular	88 -74 -77
m:unpreced	-15 -58 37
m:unprepar	82 -78 -89
m:unrel	-9 -77 56
m:unsuccess	52 -3 -107
m:unsupport	-80 37 1
m:until	50 51 -131
m:unusu	-1 -9 -6
m:unveil	-105 48 5
m:unwant	82 -80 -84
m:unwil	58 -10 -87
m:up	-23 1 27
m:upcom	-53 25 -30
m:updat	-89 73 -30
m:upheld	-22 -15 24
m:upon	15 -22 -15
m:uproar	-59 -22 52
m:upset	39 -21 -34
m:upstat	-87 17 -10
m:uranium	-37 44 -54
m:urban	-29 -69 50
m:urg	-47 -10 47
m:us	-20 -99 89
m:use	113 9 -188
m:user	-41 74 -95
m:usual	16 49 -128
m:utter	42 -53 -27
m:v	-26 45 -64
m:v.	-98 95 -103
m:vacant	-104 64 -24
m:vacat	80 -51 -94
m:valu	4 -74 54
m:valuabl	-4 -23 -15
m:van	42 -26 -75
m:vandal	11 -12 -92
m:vaniti	29 7 -50
m:various	-40 -12 37
m:vast	64 -109 -12
m:ve	-45 20 16
m:vehicl	-8 45 -54
m:ventur	-91 -89 94
m:verbal	54 -127 -2
m:verdict	4 -65 29
m:veri	-103 -37 121
m:verifi	-36 -23 25
m:version	60 -71 -27
m:veteran	-131 26 73
m:veto	108 -117 -77
m:via	39 -74 12
m:viabil	30 -25 -27
m:vice	20 -26 -9
m:victim	-115 23 86
m:victori	-88 -64 97
m:video	68 -17 -83
m:videotap	82 -83 -77
m:view	-10 8 -22
m:viewer	16 -61 29
m:vigil	-95 55 -12
m:villag	-59 -97 77
m:violat	77 11 -235
m:violenc	-5 -79 47
m:violent	-11 -54 34
m:viral	91 -90 -88
m:virtual	-81 34 2
m:visibl	-29 17 -4
m:vision	70 -52 -72
m:visit	-136 31 66
m:visitor	-122 0 43
m:voic	-102 -84 103
m:volunt	-76 -83 107
m:vote	-21 -51 59
m:voter	-21 -117 96
m:vow	-48 -8 38
m:vs.	-74 79 -70
m:vulner	15 -139 59
m:vy	30 15 -86
m:wage	-105 58 11
m:wait	-87 66 -36
m:waiver	-114 90 -18
m:wake	-41 64 -59
m:walk	-91 48 -4
m:walker	-52 31 -21
m:wall	-5 -41 43
m:wang	-74 87 -85
m:want	-53 14 12
m:war	-32 -30 53
m:ward	-69 -34 67
m:wari	83 -81 -74
m:warm	-110 -135 123
m:warn	-105 46 52
m:warrant	73 -18 -110
m:wartim	-93 -71 78
m:was	34 -6 -23
m:wash	71 -69 -76
m:wast	52 -22 -87
m:watch	-62 64 -13
m:watchdog	48 -39 -68
m:watcher	-52 47 -20
m:water	-18 -29 22
m:waterg	113 -123 -95
m:wave	-37 -21 33
m:way	-18 -18 21
m:we	-104 -40 93
m:weak	61 -53 -43
m:weaken	-10 63 -86
m:wealth	96 -89 -98
m:wealthi	74 -137 -16
m:weapon	88 -76 -53
m:wear	-13 -52 57
m:websit	130 -51 -176
m:wed	-112 57 12
m:wednesday	-20 19 -26
m:week	37 -40 17
m:weekend	-34 45 -43
m:weigh	-175 130 -27
m:weight	-87 67 -42
m:weird	90 -71 -96
m:welcom	-100 -95 102
m:well	-47 -8 52
m:went	-10 39 -62
m:were	12 39 -62
m:west	-70 18 26
m:what	-10 35 -28
m:whatev	0 -22 -12
m:when	-4 8 6
m:where	-43 37 -3
m:whether	-20 68 -72
m:whi	84 -39 -102
m:which	27 59 -79
m:while	43 5 -52
m:whip	24 -25 -17
m:white	27 -60 15
m:who	7 -54 61
m:whoever	-72 -22 56
m:whole	40 -97 24
m:whom	-12 28 -21
m:whopper	88 -92 -89
m:whose	48 -58 -11
m:wick	18 6 -93
m:wide	-108 -2 87
m:widen	-27 -81 46
m:widespread	3 -2 -59
m:widow	-40 -42 48
m:wife	56 -22 -75
m:wikileak	50 -63 -7
m:wild	34 -55 -3
m:wildlif	19 37 -95
m:will	-84 -7 67
m:william	10 -9 -19
m:willing	8 -116 47
m:win	-49 -40 50
m:wind	-19 -45 52
m:windi	70 -85 -52
m:window	41 -26 -69
m:wing	24 -23 -19
m:winner	25 3 -42
m:winter	-115 33 33
m:wire	68 -58 -107
m:wiretap	64 -81 -54
m:wis.	66 -41 -75
m:wisdom	-92 21 28
m:wise	-56 29 -39
m:wish	100 -127 4
m:wit	-61 49 -24
m:with	-32 -8 47
m:withdraw	-92 -10 49
m:withdrew	-20 -12 9
m:withhold	80 -69 -117
m:within	-50 14 15
m:without	73 -33 -64
m:wive	44 -31 -60
m:wo	5 58 -126
m:woke	2 -98 55
m:wolf	23 -44 2
m:woman	22 -27 -12
m:women	92 -64 -72
m:won	-132 -84 127
m:wonder	57 -120 24
m:word	100 -201 82
m:wore	-104 -104 102
m:work	-126 -106 185
m:worker	-184 6 97
m:world	-112 -37 123
m:worldwid	-48 14 27
m:worri	-15 -25 24
m:wors	44 -53 -25
m:worsen	74 -83 -70
m:worst	12 -20 -33
m:worth	45 -41 -39
m:would	-63 61 0
m:wound	-107 63 23
m:write	56 -61 -33
m:written	13 -66 30
m:wrong	71 -49 -77
m:wrongdo	-26 28 -38
m:wrote	-50 99 -91
m:xl	-85 66 3
m:year	-42 4 60
m:yell	121 -106 -134
m:yes	-33 4 -19
m:yesterday	12 -4 -18
m:yet	-25 32 -30
m:you	60 -80 10
m:young	-106 -63 137
m:younger	-90 88 -81
m:your	-53 -17 6
m:yourself	33 11 -116
m:youth	-18 -98 56
m:zero	86 -92 -50
m:zone	-76 17 11
r:'d	-8 40 -56
r:'ll	-19 -39 31
r:'m	-115 109 -88
r:'re	24 -64 8
r:'s	38 -45 -23
r:'ve	-157 89 -24
r:LOC	-46 88 -116
r:MISC	-53 0 17
r:ORG	-35 20 -43
r:PER	-182 182 -86
r:a	-45 -65 98
r:abandon	-43 75 -97
r:ability	-119 -121 125
r:able	-88 -61 94
r:about	23 46 -142
r:above	-105 -94 106
r:absolutely	-69 17 23
r:abuse	86 -76 -76
r:acceptance	-100 -24 73
r:accepted	-17 44 -80
r:access	-12 8 -27
r:according	92 -71 -72
r:account	15 36 -94
r:accusations	-57 56 -106
r:accused	139 -92 -189
r:accusing	6 15 -82
r:achieve	-69 -78 85
r:achieved	-81 -83 84
r:acknowledged	53 -23 -97
r:act	-97 21 37
r:acted	-24 63 -114
r:acting	-17 48 -51
r:action	-52 -103 81
r:actions	-3 -2 -25
r:activities	30 -23 -63
r:actress	1 1 -30
r:acts	86 -79 -85
r:actually	-16 20 -28
r:added	-163 187 -145
r:adding	-133 78 -11
r:address	0 -18 0
r:addressed	-119 69 -36
r:adds	-95 109 -91
r:administration	101 -76 -71
r:admired	-82 -110 112
r:admits	53 -25 -62
r:admitted	-12 2 -11
r:admitting	13 22 -83
r:adopted	23 5 -56
r:adult	39 -84 30
r:advantage	-44 -133 94
r:adviser	-26 5 6
r:affiliate	-77 79 -72
r:after	78 -46 -132
r:afternoon	-125 76 0
r:again	58 -47 -47
r:against	-52 23 10
r:age	-34 84 -104
r:agenda	3 -72 30
r:aggressively	99 -62 -112
r:ago	112 -123 -72
r:agreed	-47 -14 36
r:agreement	-44 32 -16
r:agrees	-71 21 2
r:ahead	-58 -3 33
r:aide	-123 122 -96
r:aides	69 -117 6
r:alive	-84 50 -1
r:all	-4 -109 89
r:allegations	78 -137 -4
r:alleged	95 -99 -79
r:allegedly	91 -84 -130
r:allies	51 8 -93
r:allowed	-16 -43 29
r:almost	29 -54 -4
r:alone	-57 73 -88
r:along	-1 23 -58
r:already	13 -17 -21
r:also	-35 27 -16
r:although	-80 34 13
r:always	-18 -122 87
r:ambassador	2 -49 32
r:amid	-48 -7 24
r:amnesty	66 -46 -107
r:among	-4 -55 37
r:an	-51 -5 29
r:and	20 -79 34
r:angry	33 23 -92
r:announced	-113 -82 134
r:announcement	-58 84 -61
r:annual	-68 28 9
r:another	35 -43 -23
r:answer	-47 89 -111
r:answers	36 -11 -95
r:anti	36 -34 -110
r:any	-48 84 -100
r:anything	92 -78 -99
r:apart	-9 14 -21
r:apologies	68 -71 -66
r:apologize	48 -24 -115
r:apologized	136 -86 -157
r:apology	93 -83 -97
r:apparently	123 -113 -111
r:appeal	0 7 -41
r:appear	-76 79 -73
r:appearance	-35 36 -42
r:appeared	-80 -36 71
r:appears	24 -93 21
r:applause	-65 -86 73
r:appointed	77 -19 -111
r:appointment	37 -39 -17
r:approach	96 -121 -33
r:approval	85 -42 -106
r:april	-4 40 -101
r:are	26 -73 23
r:argued	-74 101 -117
r:around	2 29 -97
r:arrest	59 -20 -86
r:arrested	198 -194 -166
r:arrived	-28 42 -68
r:as	22 -87 33
r:ask	-97 65 -16
r:asked	-53 123 -201
r:asking	73 -52 -114
r:assault	95 -90 -84
r:assertion	26 6 -101
r:assistance	-85 -81 77
r:assistant	-76 93 -99
r:associate	32 -16 -66
r:assured	-87 -47 58
r:at	79 -88 -22
r:atrocities	-32 42 -83
r:attack	36 -83 -5
r:attacked	127 -117 -118
r:attacking	85 -86 -86
r:attacks	133 -182 -59
r:attempted	38 -21 -75
r:attention	15 -11 -31
r:attorney	-120 89 -10
r:attorneys	-32 41 -52
r:audience	7 4 -33
r:aug.	23 1 -83
r:august	-17 65 -95
r:authorized	-7 30 -70
r:award	-16 -99 62
r:away	21 22 -137
r:back	-27 -18 53
r:backed	56 -83 14
r:background	-72 -4 35
r:backing	-3 -99 70
r:bad	76 -69 -73
r:ban	30 -84 20
r:barely	81 -70 -78
r:base	16 48 -107
r:based	31 3 -117
r:basically	44 -12 -84
r:battle	-71 47 -1
r:battled	-80 -8 46
r:be	30 -133 70
r:bears	-94 65 -6
r:beat	-52 -69 68
r:became	15 -42 6
r:because	84 -126 -16
r:become	67 -27 -65
r:becoming	56 -5 -79
r:been	11 -65 48
r:before	10 15 -73
r:began	-50 34 -25
r:begin	36 -94 27
r:beginning	16 6 -35
r:behavior	102 -86 -155
r:behind	25 59 -140
r:being	122 -131 -44
r:believe	9 -26 -5
r:believed	-22 -71 70
r:believes	-154 53 59
r:benefit	4 14 -35
r:benefited	29 -22 -75
r:best	4 -185 66
r:better	-195 -77 129
r:between	21 -73 37
r:beyond	104 -57 -112
r:bid	-9 15 -14
r:big	-67 -5 43
r:bill	-90 73 -9
r:billion	63 -114 25
r:bipartisan	-9 -20 18
r:bit	33 -98 18
r:bitter	97 -86 -107
r:black	66 -46 -63
r:blame	57 -24 -67
r:blamed	-9 21 -121
r:blasted	-99 21 44
r:blocked	12 8 -86
r:body	-50 53 -68
r:book	-50 43 -20
r:both	-41 -6 23
r:box	-1 -26 16
r:boy	5 -37 9
r:brain	-48 43 -84
r:break	40 -59 -23
r:brief	-13 42 -82
r:briefing	-18 9 -23
r:briefly	-83 73 -61
r:bring	-89 -29 77
r:bringing	-108 -128 120
r:brings	-37 -111 81
r:broad	-102 -11 51
r:broke	80 -42 -136
r:broken	70 -71 -55
r:brother	-99 29 -17
r:brought	28 -49 -8
r:brown	-93 94 -87
r:budget	39 37 -116
r:bush	-19 31 -89
r:business	34 -20 -78
r:but	60 -85 -1
r:by	-42 -15 53
r:c	-77 58 -11
r:ca	44 -53 -11
r:calif.	-82 80 -71
r:call	44 -10 -66
r:called	-101 116 -64
r:calling	2 -12 -12
r:calls	-27 38 -70
r:calm	-7 -97 74
r:came	-13 44 -54
r:camp	-9 -27 6
r:campaign	42 -84 23
r:campaigned	10 -89 43
r:campaigning	3 43 -88
r:campaigns	20 -99 50
r:campus	44 -5 -73
r:can	-21 -30 41
r:candidacy	5 10 -36
r:candidate	16 -31 -26
r:candidates	-74 57 -40
r:caption	-75 9 25
r:car	37 -27 -64
r:care	9 -30 1
r:cared	-16 -75 46
r:career	42 -10 -52
r:careless	49 -48 -60
r:carried	50 -75 1
r:carry	-14 -113 42
r:case	-143 116 -47
r:cast	-31 13 5
r:caucus	-19 6 1
r:caucuses	-58 59 -62
r:cause	55 -2 -113
r:center	34 3 -86
r:ceo	19 -103 64
r:certainly	-15 -4 -3
r:chairman	-69 42 -18
r:challenge	-83 0 33
r:challenged	-26 64 -94
r:challenging	-38 61 -96
r:champion	-95 -70 84
r:chance	20 -82 36
r:chances	-18 30 -40
r:change	20 35 -127
r:changed	-1 37 -90
r:changes	-85 30 10
r:character	24 -73 12
r:characterization	56 -37 -100
r:charge	62 -118 7
r:charged	195 -240 -78
r:charges	107 -94 -113
r:chemical	69 -73 -62
r:chief	-78 54 -19
r:child	-43 19 5
r:children	-8 -129 56
r:choice	53 -108 2
r:church	-13 26 -44
r:cited	-54 64 -76
r:citing	38 -73 1
r:citizen	-57 12 27
r:city	10 -40 -5
r:claim	-15 -1 -34
r:claimed	13 23 -122
r:claiming	64 -23 -78
r:claims	129 -99 -149
r:classic	-35 -15 16
r:classified	52 -40 -57
r:clean	-94 51 -13
r:clear	-55 -55 55
r:clearly	-71 47 0
r:clinton	39 -27 -30
r:close	-43 -69 74
r:closed	39 -39 -28
r:closest	-29 -58 57
r:clothing	-76 81 -88
r:co-host	-77 -72 70
r:code	67 -63 -64
r:cohen	82 -75 -67
r:colleague	-36 0 7
r:colleagues	58 -7 -98
r:college	51 -24 -78
r:column	-37 -10 22
r:come	91 -40 -96
r:comes	7 -9 -4
r:coming	40 -43 -26
r:comment	80 -64 -150
r:commented	-16 36 -71
r:comments	69 -52 -84
r:commission	20 44 -92
r:commit	54 -20 -81
r:committed	-63 -129 103
r:committee	-68 67 -43
r:communications	-96 41 3
r:communism	17 -96 37
r:company	28 0 -61
r:compared	-19 43 -74
r:complete	-7 -10 -10
r:completely	11 -77 38
r:complicated	47 -8 -85
r:concerns	-4 -49 21
r:concession	38 -89 10
r:concluded	-15 -77 35
r:conclusion	13 13 -72
r:condemn	93 -95 -97
r:conduct	89 -89 -87
r:conference	-62 31 -7
r:confirmation	42 -2 -98
r:confirmed	-109 72 -3
r:confronted	13 -88 13
r:congressional	-69 -52 62
r:congressman	43 -102 45
r:congresswomen	57 -52 -54
r:connection	60 -107 25
r:conservative	-110 76 -2
r:consider	11 -39 -6
r:considered	-74 42 -15
r:consistently	-25 -75 53
r:contacted	-8 30 -52
r:contempt	93 -104 -59
r:continue	-4 11 -27
r:continued	-43 94 -117
r:continues	-111 -12 53
r:contradiction	58 -31 -79
r:contradicts	76 -75 -70
r:control	58 -50 -43
r:controversial	109 -89 -129
r:controversy	-12 -3 -66
r:conversation	-19 -5 2
r:convicted	52 -52 -78
r:conviction	36 -25 -72
r:convinced	6 25 -76
r:cooperation	-92 -73 85
r:correct	-102 -30 79
r:corruption	83 -84 -73
r:could	32 -11 -29
r:council	1 -15 8
r:counsel	-38 -18 9
r:count	32 -81 10
r:country	-39 -122 107
r:counts	-49 55 -83
r:couple	29 -92 18
r:course	38 -18 -49
r:court	58 -73 -23
r:created	-60 -42 62
r:creating	-7 62 -89
r:credentials	19 -81 39
r:credibility	46 -77 -32
r:credit	-41 -111 87
r:crime	3 -101 47
r:crimes	48 -15 -96
r:criminal	3 -16 -11
r:crisis	-23 -108 56
r:critic	-53 64 -101
r:critical	37 -106 18
r:criticism	74 -79 -135
r:criticized	86 -75 -129
r:critics	-17 55 -118
r:crowd	-60 23 0
r:cruz	-23 45 -124
r:culpable	10 -10 -56
r:current	25 -10 -63
r:currently	-28 61 -86
r:cut	47 -18 -82
r:cutting	-6 -24 17
r:d	-69 41 17
r:dad	-74 -75 80
r:daily	14 45 -110
r:damage	-58 45 -83
r:danger	-66 79 -76
r:data	17 17 -77
r:daughter	-2 -101 54
r:day	13 7 -43
r:days	-6 -13 1
r:deal	-1 -64 31
r:death	-26 -1 -2
r:debate	-49 -29 58
r:debates	82 -69 -95
r:debt	85 -77 -80
r:decade	-85 2 36
r:december	8 25 -119
r:decided	-102 59 -21
r:decision	-80 95 -60
r:decisive	88 -65 -60
r:declare	-82 -89 85
r:declared	-16 31 -28
r:declined	-35 41 -81
r:deep	-74 71 -50
r:defeated	-75 -101 108
r:defend	96 -97 -106
r:defense	-83 -32 78
r:deftly	-81 -91 102
r:degree	-40 8 12
r:delay	-6 5 -71
r:delegates	-117 -46 73
r:deleted	87 -91 -61
r:deliver	18 44 -96
r:delivered	-44 -72 83
r:dems	-63 21 37
r:denied	110 -76 -112
r:denies	85 -90 -52
r:denounced	-56 24 21
r:denunciation	29 -81 13
r:deny	-101 63 6
r:deputy	6 -12 -30
r:describe	82 -92 -73
r:described	-127 99 -32
r:describes	75 1 -93
r:deserves	-37 -119 85
r:despite	39 8 -135
r:detail	-100 79 -11
r:determine	-97 86 -44
r:determined	-102 -27 65
r:did	-27 11 -25
r:died	-47 80 -114
r:dies	-77 31 -19
r:difference	-80 23 32
r:different	-118 38 16
r:differently	12 -18 -55
r:difficult	-93 100 -94
r:diplomatic	-25 -21 11
r:direct	7 -35 11
r:directed	-42 57 -99
r:directly	6 42 -111
r:director	-38 57 -39
r:disability	-61 3 24
r:disappeared	-87 83 -76
r:disclose	81 -85 -76
r:discuss	-68 34 -13
r:discussed	22 -49 4
r:disgrace	97 -91 -96
r:disgraceful	5 -80 22
r:dismissing	94 -92 -85
r:district	-57 100 -120
r:diverse	3 -93 43
r:divisive	92 -96 -69
r:do	24 -96 48
r:documents	-8 11 -63
r:does	54 -23 -54
r:doing	6 -9 -38
r:domestic	38 -42 -37
r:dominating	-95 -68 81
r:done	13 -71 29
r:double	-34 -86 69
r:doubt	-84 59 1
r:down	115 -23 -172
r:dr.	8 31 -99
r:drawing	-92 -86 94
r:drew	19 -70 18
r:drop	-40 15 13
r:drug	52 -96 -16
r:during	-31 -17 7
r:e	-103 117 -109
r:earlier	-50 25 11
r:early	-44 -3 12
r:earned	13 -73 31
r:ease	-94 -75 88
r:easily	-22 -72 52
r:economic	36 -26 -43
r:economy	-43 -38 52
r:edge	-78 -78 84
r:editorial	81 -92 -70
r:education	-104 -29 65
r:effort	40 -111 18
r:efforts	-174 -12 115
r:eight	-36 -100 72
r:either	24 25 -112
r:elected	-76 -14 42
r:election	13 -37 8
r:else	-93 97 -85
r:email	199 -197 -154
r:emails	93 -71 -141
r:embodied	-62 -66 62
r:emerged	30 -63 7
r:emphasized	4 -17 -7
r:encouraged	-100 16 25
r:end	-4 -63 36
r:endorsed	-99 62 -11
r:endorsement	5 -116 59
r:enemies	5 18 -90
r:enjoys	-4 -84 38
r:enough	-90 -43 75
r:ensure	-78 -23 36
r:entered	11 12 -53
r:entire	95 -94 -85
r:entrance	-68 9 2
r:escaped	36 -16 -66
r:especially	71 -54 -59
r:even	-13 -27 22
r:evening	-76 90 -99
r:event	-46 1 24
r:events	-21 -35 13
r:eventually	68 -94 -15
r:ever	-24 44 -84
r:every	28 -37 -11
r:everyone	42 -69 7
r:everything	-87 40 22
r:evidence	-6 57 -138
r:exactly	-98 32 6
r:example	-91 84 -54
r:excellent	-99 -108 100
r:exchange	16 -25 -85
r:executive	57 -12 -101
r:exonerated	90 -59 -109
r:expand	-96 -26 72
r:expect	-91 93 -80
r:expected	-180 108 15
r:expects	-79 2 -10
r:expenses	51 -107 1
r:experience	46 -75 -14
r:experienced	-50 7 24
r:explain	66 -96 -15
r:explained	-133 124 -94
r:exposed	104 -96 -102
r:expressed	-65 41 -9
r:extreme	68 -64 -65
r:extremely	9 -69 30
r:face	59 -22 -111
r:faced	67 23 -169
r:faces	157 -152 -119
r:facing	50 -28 -92
r:fact	11 6 -108
r:facts	43 -43 -33
r:failed	121 -116 -110
r:failing	89 -98 -94
r:failure	96 -108 -105
r:fairly	10 11 -32
r:faith	-29 -15 35
r:fake	-58 75 -90
r:fall	-71 43 -23
r:false	29 -30 -75
r:falsely	13 0 -65
r:familiar	77 -101 -17
r:families	43 -83 -29
r:family	-134 71 17
r:far	-28 -106 88
r:farm	-9 16 -31
r:father	-109 25 25
r:favor	-89 -8 34
r:favored	66 -20 -80
r:featured	-7 -35 22
r:featuring	80 -25 -104
r:february	15 -12 -71
r:federal	1 -47 37
r:feel	-21 -11 3
r:fellow	43 9 -89
r:felt	40 -57 -16
r:feminist	83 -71 -84
r:few	-3 38 -60
r:fight	-54 -56 85
r:figure	-35 -29 35
r:file	24 -11 -56
r:filed	-93 96 -75
r:filing	-70 86 -84
r:filled	-14 -89 42
r:film	62 -32 -77
r:final	-29 49 -50
r:finally	-91 -77 83
r:finance	6 -70 30
r:financial	-7 57 -138
r:find	33 -4 -45
r:finding	-32 7 11
r:fire	132 -136 -67
r:fired	92 -62 -95
r:firing	98 -99 -87
r:first	-13 -83 77
r:fit	-65 32 24
r:five	-26 30 -37
r:floor	-37 15 -7
r:focus	-31 43 -36
r:focused	-58 -107 92
r:followers	82 -83 -76
r:following	-15 -101 59
r:food	90 -87 -80
r:for	-19 -59 62
r:force	-101 72 23
r:forced	0 -18 -4
r:forces	-84 48 13
r:foreign	130 -173 -32
r:formed	-83 -83 79
r:former	-88 88 -36
r:forward	-15 -141 61
r:found	-14 -74 39
r:founder	40 -86 8
r:four	-64 37 7
r:free	29 -107 -6
r:freedom	25 -106 30
r:frequently	20 27 -86
r:friday	-50 41 10
r:friend	3 46 -80
r:friendly	-87 -80 85
r:friends	-82 70 -52
r:from	52 -18 -57
r:front	-69 -51 80
r:full	11 -41 -10
r:fully	-18 -95 73
r:fundraiser	76 -79 -75
r:fundraising	-39 -7 14
r:furious	112 -106 -91
r:further	-28 38 -47
r:future	-40 12 12
r:gained	50 -82 -35
r:gaining	-32 -73 49
r:game	-77 -85 84
r:gathering	45 -94 19
r:gave	22 -63 3
r:gay	-2 31 -89
r:general	-4 46 -107
r:generous	-90 38 3
r:get	-72 -14 47
r:gets	56 -9 -62
r:getting	34 -106 48
r:getty	-82 86 -67
r:girls	60 -94 -23
r:give	54 -35 -47
r:given	-43 5 18
r:giving	57 -113 11
r:global	49 -120 24
r:go	109 -27 -162
r:going	-101 40 23
r:gone	87 -79 -83
r:good	-20 -145 100
r:got	27 -26 -39
r:gotten	4 54 -93
r:gov.	-89 88 -81
r:government	35 9 -86
r:governor	-67 10 11
r:graduate	-101 18 6
r:grant	-19 -21 13
r:granted	-15 -27 29
r:great	-38 -22 18
r:greatest	71 -90 -63
r:greeted	-79 -51 65
r:grew	-3 -17 -5
r:ground	-90 -92 90
r:group	-58 -106 94
r:guilty	113 -175 -35
r:gun	104 -157 3
r:gunman	-44 52 -78
r:guy	-15 -61 45
r:hack	67 -69 -76
r:had	-12 0 -4
r:halted	-23 51 -83
r:hand	-12 4 -8
r:handed	16 -115 57
r:handling	27 -30 -96
r:hands	-12 1 -16
r:happened	-77 65 -60
r:happy	49 -30 -89
r:hard	-11 -99 56
r:has	29 -88 40
r:have	105 -98 -45
r:having	15 -6 -17
r:he	58 -14 -60
r:head	-58 95 -87
r:headlines	88 -76 -101
r:headquarters	27 14 -96
r:health	-19 -13 26
r:heard	-66 69 -58
r:hearing	-64 56 -60
r:heat	-10 -29 26
r:heated	-48 50 -71
r:heavy	40 -68 -2
r:held	36 5 -76
r:hell	77 -81 -72
r:help	-96 -55 94
r:helped	-77 -131 106
r:helping	35 -120 9
r:her	69 -137 53
r:here	1 -58 44
r:hero	-1 -76 36
r:herself	35 -146 12
r:high	1 -175 118
r:higher	-3 -65 31
r:highest	-106 -114 117
r:highly	82 -122 -34
r:hill	25 20 -78
r:him	11 -69 44
r:himself	58 -23 -78
r:hinted	-92 63 -26
r:hired	5 23 -76
r:his	6 -75 53
r:history	16 -1 -114
r:hit	93 -78 -90
r:hold	6 -38 24
r:holding	44 -93 35
r:holds	-20 11 -6
r:home	-19 53 -93
r:honest	60 -32 -60
r:honesty	34 0 -72
r:honor	-9 -111 53
r:hook	80 -88 -49
r:hope	-96 1 42
r:hopeful	15 -82 39
r:hopes	-135 -23 91
r:host	-14 45 -98
r:hosted	-81 62 -33
r:hostile	112 -121 -99
r:hosts	-71 86 -88
r:hot	61 -45 -45
r:house	-30 -19 14
r:how	-30 118 -143
r:however	-54 71 -72
r:human	34 -96 18
r:hundreds	-29 -8 -7
r:husband	25 -3 -65
r:i	-97 93 -42
r:idea	-8 29 -45
r:ideas	-2 -95 61
r:if	-149 135 -40
r:ignorant	93 -91 -88
r:ill	115 -105 -111
r:illegal	46 -42 -33
r:images	-82 86 -67
r:immediate	-29 5 -3
r:immediately	18 -50 22
r:immigrant	-27 27 -18
r:immigrants	-34 9 -4
r:immigration	45 -57 -20
r:impersonation	-43 36 -59
r:important	-83 -21 58
r:improperly	78 -67 -70
r:in	0 27 -63
r:inappropriate	69 -75 -61
r:inauguration	-29 -30 25
r:include	30 -26 -37
r:included	-46 43 -26
r:including	-21 50 -64
r:income	13 -52 -3
r:increase	-93 -80 83
r:increasing	-72 42 -4
r:independent	-97 45 0
r:indicated	-125 103 -45
r:indicted	84 -81 -78
r:indigenous	-85 -20 53
r:ineffective	74 -74 -71
r:infamous	22 -13 -69
r:influence	106 -119 -44
r:information	57 -28 -129
r:initial	-79 96 -97
r:inside	35 -4 -53
r:insisted	-40 -30 38
r:instead	-36 -28 17
r:instincts	36 -91 26
r:insults	114 -99 -129
r:insurance	-12 5 -4
r:intelligence	-39 -9 38
r:intends	-1 -88 46
r:intense	-78 34 30
r:interest	46 -86 16
r:interested	31 -4 -71
r:interests	21 -13 -16
r:international	27 -90 26
r:interrupted	103 -106 -87
r:interview	-127 133 -87
r:interviewed	15 -21 -9
r:into	22 -66 27
r:introduced	-86 1 56
r:investigation	13 3 -137
r:investigators	97 -118 -56
r:investors	78 -79 -67
r:involved	27 17 -114
r:involvement	111 -54 -130
r:is	47 -106 30
r:issue	77 -40 -86
r:issued	-10 23 -31
r:issues	6 44 -86
r:it	-100 45 30
r:its	-19 52 -76
r:itself	-88 59 -35
r:jabs	-32 8 5
r:jail	50 -19 -111
r:jailed	-43 67 -80
r:jan.	-9 -27 10
r:january	-118 16 53
r:job	71 -119 -10
r:jobs	-36 15 3
r:joined	-59 39 -21
r:jr.	11 -88 59
r:judge	-82 48 1
r:july	72 -50 -77
r:june	-70 -7 19
r:jury	22 4 -85
r:just	115 -80 -56
r:justice	-64 -74 97
r:keep	18 -26 -2
r:keeping	-19 26 -19
r:kelly	-37 60 -103
r:kept	-106 -13 69
r:key	0 0 -27
r:killed	-77 83 -95
r:killing	-1 -10 -56
r:kind	-32 -56 38
r:king	40 -49 -21
r:knew	-126 114 -90
r:know	-27 15 -9
r:known	-67 -68 95
r:knows	73 -81 -42
r:labor	16 -93 58
r:lack	6 18 -89
r:lady	-74 -51 61
r:large	80 -39 -67
r:largely	-23 -20 16
r:larger	-2 -2 -16
r:last	-91 29 38
r:late	-10 44 -91
r:later	-65 98 -79
r:latest	21 -5 -21
r:laugh	-85 23 43
r:launch	-83 52 -13
r:launched	-32 58 -102
r:launches	71 -69 -70
r:law	-65 23 23
r:lawmakers	-11 13 -23
r:lawsuit	-12 44 -81
r:lawyer	-55 33 -23
r:lawyers	-55 59 -92
r:lead	-19 -166 113
r:leader	-48 32 -8
r:leaders	2 75 -109
r:leadership	56 -72 -46
r:leading	-83 26 17
r:leads	-116 -156 145
r:leaked	41 -24 -70
r:learning	-28 10 15
r:least	43 8 -89
r:leave	5 -28 13
r:leaves	41 -10 -73
r:led	35 -132 58
r:left	-15 75 -137
r:legal	-15 -15 16
r:legislation	1 -64 34
r:less	9 -47 14
r:let	-84 93 -80
r:lets	86 -90 -78
r:letter	-23 43 -54
r:liar	89 -85 -85
r:lied	112 -106 -120
r:life	-142 -50 112
r:like	-7 -2 -18
r:liked	9 -79 53
r:likely	67 -40 -87
r:line	-15 -30 13
r:list	28 -59 10
r:listed	-80 56 5
r:listen	-77 12 27
r:little	88 -32 -85
r:live	23 -56 16
r:lived	-92 49 -11
r:lives	-38 36 -57
r:living	-33 58 -60
r:long	105 -120 -40
r:longer	45 -43 -32
r:longtime	-120 51 5
r:look	-32 56 -60
r:looked	-15 -58 50
r:looking	-13 -7 5
r:looks	-80 -64 72
r:loss	54 -83 -32
r:lost	72 -92 -16
r:lot	-3 -34 -3
r:lots	-91 93 -90
r:love	19 -1 -59
r:loved	-87 -91 97
r:loves	-55 -28 24
r:low	95 -46 -114
r:lying	28 -29 -59
r:m	-30 3 2
r:made	30 -75 8
r:major	73 -121 2
r:majority	-62 50 -15
r:make	-150 33 51
r:makes	15 -36 -19
r:making	23 -26 -29
r:man	-84 -26 60
r:manager	-84 96 -97
r:many	51 -74 11
r:march	-89 90 -76
r:margin	-2 9 -6
r:marked	-72 49 7
r:marriage	31 -29 -38
r:mate	69 -108 2
r:matter	-1 -44 19
r:may	109 -150 0
r:mayor	13 20 -85
r:mcconnell	-40 50 -79
r:me	21 -106 37
r:mean	39 -20 -71
r:meant	-9 55 -64
r:meanwhile	59 -70 -39
r:media	14 58 -157
r:medical	-5 -11 -7
r:meet	-72 82 -101
r:meeting	-44 49 -74
r:member	-136 91 -23
r:members	72 -101 2
r:memos	-27 44 -94
r:men	-56 85 -89
r:mention	19 1 -102
r:message	-58 -101 89
r:met	10 -60 38
r:middle	-12 -22 12
r:might	81 -106 -30
r:military	-15 -104 63
r:miller	-47 46 -70
r:million	33 -131 64
r:millions	96 -91 -104
r:mind	6 -73 42
r:minister	-18 33 -39
r:minority	-56 73 -74
r:misleading	78 -82 -69
r:missed	-4 -107 83
r:missing	44 -8 -86
r:mission	-57 -8 35
r:mistake	7 5 -92
r:mixed	45 -24 -79
r:mocked	29 -107 10
r:moment	2 -42 17
r:momentum	-92 -76 82
r:monday	-128 82 -31
r:money	39 -154 35
r:month	-74 43 5
r:months	25 50 -142
r:moore	-28 17 -66
r:more	29 -94 36
r:morning	-102 146 -188
r:most	-12 -104 76
r:mother	-124 58 -14
r:motion	-19 31 -98
r:move	34 -118 63
r:moved	-52 -72 74
r:movement	64 -27 -88
r:moves	17 0 -37
r:mr	-51 39 -51
r:mr.	-129 -8 60
r:mrs.	-59 68 -52
r:ms.	-28 83 -95
r:much	-72 0 29
r:murder	-2 17 -142
r:must	66 -54 -56
r:my	29 -95 45
r:n't	49 8 -104
r:name	77 -151 11
r:named	-23 -2 -3
r:nation	-54 -40 57
r:national	27 -15 -54
r:near	-8 64 -96
r:nearly	-60 35 -10
r:neck	-34 63 -90
r:need	46 -121 30
r:needed	101 -19 -117
r:needs	20 -86 -10
r:negative	67 -21 -110
r:negotiate	55 -5 -97
r:net	1 -4 -7
r:never	84 -29 -133
r:new	-59 -34 52
r:news	-36 39 -6
r:next	19 -14 -31
r:night	-143 133 -41
r:no	24 5 -74
r:nomination	112 -67 -137
r:nominee	-115 0 64
r:nor	107 -114 -93
r:not	60 -16 -106
r:noted	-129 53 -4
r:notes	-58 84 -87
r:nothing	61 -55 -52
r:noting	-2 -97 67
r:november	49 -78 12
r:now	-15 -8 16
r:nowhere	-17 -87 48
r:nuclear	-57 77 -81
r:number	20 -31 8
r:numbers	59 14 -116
r:obama	-151 24 27
r:occurred	42 -7 -86
r:october	-30 60 -55
r:of	40 -37 -38
r:off	99 -96 -42
r:offensive	41 -104 -1
r:offered	-71 11 24
r:offering	63 -8 -88
r:office	-30 25 -19
r:officer	-54 64 -75
r:official	38 5 -109
r:officially	-38 9 5
r:officials	43 -11 -84
r:often	34 16 -96
r:old	42 2 -113
r:on	-23 -18 11
r:once	61 21 -175
r:one	16 -10 -29
r:ongoing	-35 29 -54
r:online	-18 -66 62
r:only	29 20 -85
r:open	6 31 -41
r:opinion	37 15 -95
r:opponent	-150 114 24
r:opportunity	-72 22 26
r:opposition	44 -63 -26
r:option	-82 13 35
r:or	33 -17 -54
r:order	140 -146 -133
r:ordered	86 -79 -59
r:original	40 -93 14
r:other	-18 111 -208
r:others	-56 60 -43
r:our	34 -47 -32
r:out	80 -141 21
r:outside	-54 8 23
r:outspoken	-4 23 -46
r:outstanding	-101 -91 93
r:over	56 -84 9
r:oversee	-80 -26 47
r:own	95 -93 -111
r:paid	72 -52 -66
r:panel	19 -15 -74
r:paper	-7 34 -83
r:pardon	59 -26 -95
r:parents	-114 27 48
r:part	-43 54 -61
r:particularly	-35 7 4
r:partisan	105 -92 -92
r:partner	-24 -49 48
r:party	-70 19 17
r:past	84 -102 -38
r:patients	24 -1 -38
r:pay	38 -15 -46
r:paying	33 -91 10
r:peace	-84 24 7
r:people	118 -71 -97
r:percent	-72 33 0
r:percentage	-75 3 53
r:performance	17 -85 46
r:performed	-68 -85 79
r:perhaps	-95 18 20
r:person	18 -104 47
r:personal	45 -28 -56
r:personally	32 14 -86
r:petition	-96 100 -101
r:phone	-65 104 -126
r:phony	86 -82 -86
r:photo	28 12 -107
r:pick	-18 15 -41
r:picking	58 -46 -22
r:piece	68 -68 -78
r:pilot	-90 27 21
r:place	-75 -111 98
r:plan	42 -68 -9
r:plans	37 -40 -5
r:platform	11 -80 -3
r:play	1 -64 45
r:played	-117 39 16
r:pleaded	149 -112 -127
r:pledged	-104 28 49
r:point	-5 -88 55
r:pointed	-37 14 -16
r:points	-75 -86 92
r:police	30 -34 -37
r:policies	11 18 -61
r:policy	17 -59 16
r:political	-112 32 31
r:politically	62 -91 6
r:politics	21 3 -83
r:poll	-16 0 5
r:polling	-54 32 -11
r:polls	-128 10 70
r:poor	-5 -82 31
r:popular	52 -97 -17
r:poses	-44 55 -58
r:position	-50 31 -30
r:positive	-8 -99 67
r:post	67 -58 -99
r:posted	44 33 -118
r:potential	-10 17 -33
r:power	70 -145 6
r:powerful	-93 -107 103
r:praise	-111 -8 45
r:praised	-101 -12 47
r:praising	14 -77 23
r:predicted	-106 118 -101
r:preferred	-91 24 14
r:prepared	27 -65 30
r:presented	-5 -102 37
r:presidency	120 -119 -104
r:president	-192 120 24
r:presidential	21 -27 -38
r:press	-24 62 -115
r:pressed	-20 20 -48
r:pressure	-77 67 -34
r:presumptive	39 -72 -21
r:pretty	14 -38 11
r:prevent	-94 -73 85
r:previous	42 -16 -78
r:previously	-11 2 -20
r:primaries	-70 91 -89
r:primary	-89 36 27
r:prime	-22 48 -59
r:prior	-8 18 -20
r:prison	84 -28 -164
r:private	85 -117 -22
r:probably	-68 27 22
r:probe	20 19 -106
r:problem	73 -99 -37
r:problems	112 -110 -106
r:process	-68 80 -88
r:professor	-131 43 13
r:profile	-21 -62 45
r:program	-27 0 -7
r:prominent	13 -11 -35
r:promise	-21 -95 55
r:promised	-83 -63 91
r:promises	2 -72 12
r:proposal	104 -98 -95
r:proposing	-69 -3 46
r:prosecutors	-117 107 -79
r:protection	83 -88 -75
r:proud	-4 -92 18
r:proven	-20 -35 31
r:provide	34 -96 39
r:provided	17 -33 -5
r:public	-5 -71 44
r:publicly	59 2 -123
r:pulled	-45 61 -88
r:pursue	-42 42 -36
r:push	-24 38 -46
r:pushed	-76 -11 65
r:put	27 -41 -14
r:qualified	46 -66 -30
r:question	-25 7 -25
r:questioned	-42 43 -83
r:questioning	-7 -93 49
r:questions	90 -70 -96
r:quickly	63 -91 8
r:quiet	-79 -88 80
r:quite	-51 -105 88
r:r	-139 148 -141
r:race	-31 96 -124
r:racial	16 -61 19
r:racially	52 -109 -5
r:racism	2 -122 42
r:racist	7 -58 14
r:radio	-32 74 -104
r:raise	-64 -1 36
r:raised	-10 -62 28
r:raising	5 -148 56
r:rally	43 -27 -45
r:ran	-10 39 -60
r:ranch	-79 80 -79
r:ranking	-97 2 70
r:rather	5 41 -91
r:rating	1 19 -33
r:ratings	20 -117 53
r:re-election	48 -11 -66
r:reached	-57 42 -27
r:read	2 -103 58
r:ready	31 -77 2
r:real	-40 -39 51
r:realdonaldtrump	-88 87 -69
r:really	29 -34 -22
r:reason	26 10 -114
r:recalled	-87 -12 46
r:receive	-38 18 -12
r:received	-8 -24 8
r:recent	30 -60 16
r:recently	-62 53 -25
r:record	126 -70 -150
r:reducing	13 -69 27
r:referred	-56 88 -115
r:referring	-60 84 -61
r:reform	56 -112 4
r:refusal	76 -68 -73
r:refused	-48 55 -82
r:regarding	-74 85 -76
r:regime	90 -92 -82
r:regularly	-9 -2 -5
r:reiterated	30 -49 -20
r:relationship	33 -106 27
r:release	66 -24 -77
r:released	-127 127 -96
r:religious	82 -87 -64
r:remain	-62 -25 53
r:remained	-14 16 -21
r:remains	59 -64 -15
r:remarks	11 -46 -3
r:remembered	-58 -105 86
r:remove	37 -82 21
r:rep.	-127 71 -32
r:repeated	80 -23 -85
r:repeatedly	21 -128 52
r:replaced	85 -60 -103
r:replied	-102 120 -121
r:report	-67 95 -94
r:reported	-10 -40 31
r:reportedly	42 -49 -31
r:reporter	-94 98 -102
r:reporters	-95 17 26
r:reports	-35 55 -92
r:representative	-76 -17 37
r:represents	27 13 -63
r:reputation	87 -95 -63
r:request	-103 104 -93
r:require	-17 7 -9
r:required	-1 -1 -11
r:research	-74 -29 48
r:resign	184 -154 -167
r:resignation	100 -81 -155
r:resigned	110 -116 -81
r:resisted	62 -98 -3
r:responded	-40 80 -154
r:response	12 3 -79
r:responsible	-10 -32 11
r:results	-52 -82 68
r:resume	-3 -29 20
r:retired	-62 45 -15
r:returned	-26 -20 18
r:returns	8 -26 -17
r:retweeted	-89 48 4
r:revealed	-30 24 -12
r:rhetoric	60 -18 -108
r:right	-12 -62 53
r:rights	85 -84 -79
r:rise	-72 44 -4
r:rivals	-41 3 21
r:role	-39 -133 87
r:romney	-92 43 19
r:room	-25 -32 41
r:rose	3 -111 66
r:round	-20 38 -87
r:rubio	39 -35 -22
r:rule	-6 -91 37
r:rules	95 -71 -133
r:rumors	-32 38 -68
r:run	46 -51 -21
r:runner	-4 -103 66
r:running	-31 35 -44
r:s.c.	-75 71 -59
r:said	-353 263 -94
r:same	-23 38 -69
r:sanctions	-104 72 12
r:sanders	-108 -3 44
r:sat	-85 90 -88
r:saturday	-22 27 -44
r:saw	-85 -22 60
r:say	-69 106 -102
r:saying	17 -3 -27
r:says	-218 189 -72
r:scandal	74 -85 -71
r:schedule	-13 43 -100
r:scheduled	-96 92 -84
r:school	-104 -58 82
r:scrutiny	41 -88 -11
r:seat	-77 42 -14
r:second	-45 -1 15
r:secret	87 -93 -73
r:secretary	-104 119 -117
r:secure	-52 -113 101
r:security	99 -86 -81
r:see	-67 27 14
r:seek	-52 -37 31
r:seeking	-32 37 -83
r:seem	69 -7 -87
r:seemed	103 -150 14
r:seemingly	19 -87 15
r:seems	69 1 -137
r:seen	0 25 -56
r:sees	32 -111 15
r:self	47 -116 -3
r:sen.	-102 130 -142
r:senator	-40 52 -50
r:senior	13 -53 19
r:sense	-4 21 -76
r:sent	72 -44 -106
r:sentence	80 -29 -135
r:sentenced	-4 2 -47
r:sentiments	-13 19 -29
r:september	-6 34 -107
r:series	-4 13 -30
r:serious	32 -97 35
r:seriously	-17 18 -89
r:served	28 -23 -17
r:server	84 -95 -51
r:service	-38 -70 51
r:serving	72 -124 9
r:sessions	-97 69 -47
r:set	-103 90 -31
r:seven	-52 17 4
r:several	11 -69 36
r:sex	135 -157 -94
r:sexual	103 -108 -105
r:sexually	-4 19 -92
r:shake	-40 -87 56
r:shaped	6 -1 -41
r:share	14 -108 37
r:shares	-76 85 -94
r:sharply	16 12 -81
r:she	-49 3 27
r:shift	-63 -9 31
r:shooter	-88 46 -5
r:shooting	39 -26 -59
r:short	11 -29 -16
r:shortly	-83 14 42
r:shot	72 -47 -88
r:should	59 15 -130
r:shouted	84 -82 -81
r:show	-18 -17 12
r:showed	-33 -83 54
r:showing	27 -18 -18
r:shown	-21 0 -5
r:shows	58 -36 -49
r:sick	89 -94 -66
r:side	-19 -97 48
r:sides	-74 64 -15
r:sign	-121 49 23
r:signaled	-5 -44 35
r:signature	-78 -103 88
r:signed	-87 93 -94
r:significant	-33 13 2
r:signs	-15 -79 58
r:similar	41 -21 -38
r:simple	-20 -25 7
r:simply	-26 -41 31
r:since	44 -81 30
r:single	50 -4 -80
r:sit	-85 32 -25
r:situation	60 -5 -99
r:six	25 -52 8
r:slammed	3 -53 23
r:small	4 8 -48
r:smear	82 -97 -63
r:snl	-88 92 -80
r:so	39 -9 -88
r:social	-19 31 -35
r:some	37 32 -89
r:someone	-9 -91 62
r:something	8 -115 56
r:son	-99 43 6
r:soon	27 -64 5
r:sorry	2 15 -68
r:sort	40 -84 39
r:sought	-91 65 -14
r:sounds	-50 -93 84
r:speak	-43 0 9
r:speaker	-46 -3 15
r:speaking	-19 -69 63
r:speaks	-74 54 -41
r:special	-33 -75 63
r:speech	-97 37 25
r:spend	-32 -28 36
r:spent	18 -32 -13
r:spoke	-110 17 44
r:spoken	-71 49 -23
r:spokesman	2 67 -123
r:spokeswoman	-74 13 14
r:spouse	-86 52 -4
r:stabbed	34 -47 -65
r:staff	-61 30 1
r:stage	-47 -106 83
r:stand	21 13 -61
r:standing	-64 -79 70
r:stands	-30 -86 50
r:star	-33 46 -60
r:start	-78 95 -89
r:started	-105 -11 23
r:starting	-41 14 -1
r:state	-111 125 -105
r:statement	-85 80 -54
r:statements	17 -28 -14
r:states	25 17 -55
r:step	149 -110 -120
r:stepped	-86 -32 69
r:stepping	38 -19 -43
r:steps	-82 20 40
r:still	-30 13 -19
r:stock	-73 72 -70
r:stole	84 -85 -82
r:stood	-108 37 19
r:stop	24 -16 -26
r:story	-54 21 10
r:strategy	-95 39 9
r:stressed	-88 40 -12
r:strike	25 12 -86
r:strikes	90 -83 -108
r:strong	25 -140 9
r:strongly	-61 71 -71
r:struggled	137 -117 -150
r:student	19 3 -35
r:students	-99 -100 108
r:substantial	62 -89 -13
r:succeed	-132 -27 89
r:success	-80 37 21
r:successful	-32 -112 75
r:successfully	-108 -90 101
r:such	69 -31 -72
r:suggested	23 -28 -8
r:summer	36 -43 -16
r:summit	24 9 -69
r:summoned	77 -80 -73
r:sunday	-115 32 12
r:support	-164 -48 88
r:supporters	-77 101 -65
r:supporting	-1 -68 29
r:supposed	2 47 -87
r:sure	-159 130 -44
r:surge	-92 8 61
r:surprise	-47 -110 92
r:surrounded	-85 -96 89
r:surveillance	95 -104 -80
r:suspected	51 -12 -71
r:suspended	-25 13 -26
r:sweeping	-81 8 45
r:system	30 -32 -34
r:systematically	-46 -56 48
r:take	-17 -45 34
r:taken	75 -100 -6
r:takes	41 -118 41
r:taking	8 -83 39
r:talk	20 -25 -25
r:talked	-80 57 -20
r:talking	50 -31 -62
r:talks	-161 166 -114
r:target	-30 4 -3
r:targeted	87 -106 -50
r:tax	37 -47 -14
r:team	-6 33 -43
r:televised	47 14 -90
r:television	-78 1 38
r:tell	10 -25 -35
r:telling	21 7 -82
r:tells	-103 95 -75
r:temporarily	-22 42 -82
r:term	-44 16 -3
r:terms	-8 37 -74
r:test	51 -98 14
r:testified	-87 95 -92
r:testify	-63 91 -97
r:testimony	-42 57 -108
r:text	0 15 -71
r:than	-16 -110 107
r:thank	-27 85 -91
r:thanked	-134 -155 146
r:thanks	-86 -74 82
r:that	-163 121 -13
r:the	-33 -42 59
r:their	-48 15 32
r:them	66 -62 -32
r:then	-21 67 -100
r:there	-138 89 -10
r:these	-33 114 -134
r:they	-63 -23 55
r:thing	-89 14 33
r:things	64 -76 -21
r:think	-58 52 -11
r:thinking	64 -34 -90
r:thinks	51 28 -142
r:third	-111 44 0
r:this	27 -31 -15
r:those	-90 57 -2
r:though	49 45 -165
r:thought	14 4 -46
r:threatening	28 -36 -77
r:three	34 -13 -60
r:through	45 -9 -57
r:thursday	-74 39 -1
r:thus	-32 -85 59
r:ties	-30 -83 61
r:time	-44 5 18
r:times	141 -168 -71
r:title	-18 30 -38
r:to	109 -97 -40
r:today	-34 54 -33
r:together	-124 -63 99
r:told	-134 82 -7
r:tone	81 -94 -73
r:too	-2 -8 -29
r:took	-86 40 18
r:top	-68 -137 119
r:total	97 -91 -96
r:totally	74 -83 -71
r:tough	84 -89 -40
r:toward	-5 4 -32
r:towards	-10 -73 36
r:town	-36 17 -9
r:toxic	89 -85 -97
r:trade	-9 26 -23
r:tradition	11 -76 26
r:travel	24 -19 -33
r:trial	-27 -21 26
r:tried	59 -43 -46
r:trip	-9 20 -33
r:true	-2 -46 8
r:truly	-27 -82 60
r:trump	43 -41 -34
r:trusted	25 57 -93
r:trustworthy	84 -88 -65
r:truth	76 -69 -77
r:try	90 -45 -114
r:trying	-15 -56 30
r:tuesday	-22 -55 41
r:turn	4 -122 68
r:turned	52 -57 -29
r:tv	-51 5 15
r:tweet	2 25 -124
r:tweeted	-70 69 -61
r:tweeting	87 -81 -68
r:tweets	43 15 -142
r:twice	-38 -4 25
r:two	18 -24 -17
r:ultimately	1 46 -84
r:unable	78 -76 -80
r:under	126 -145 -41
r:understand	-12 -2 -17
r:union	-73 79 -66
r:unique	-120 74 -57
r:unlikely	60 -64 -50
r:unrelenting	-55 -84 73
r:unsuccessful	31 13 -93
r:until	12 11 -67
r:up	-28 -34 41
r:upcoming	-51 79 -94
r:upon	35 -17 -75
r:upset	-16 22 -13
r:urged	-107 -13 66
r:urging	-107 34 34
r:us	77 -166 52
r:use	0 4 -71
r:used	176 -167 -153
r:using	99 -77 -131
r:values	-91 -85 89
r:very	-53 -132 119
r:veteran	-122 46 22
r:veterans	-88 -84 90
r:vice	-28 13 -28
r:victim	-51 -2 34
r:victims	-38 -16 32
r:victory	-37 -145 77
r:video	-42 27 -15
r:videos	35 23 -60
r:view	-53 26 -1
r:viewed	-30 49 -73
r:views	12 16 -117
r:violated	3 11 -90
r:violence	-39 -15 19
r:vision	40 -92 -6
r:visit	-43 6 -8
r:voice	-66 -129 93
r:vote	-76 57 -15
r:voted	-94 105 -95
r:voters	27 -12 -29
r:votes	-108 -27 66
r:voting	-90 -63 81
r:vowed	-134 -80 131
r:walk	-16 -10 8
r:walked	-27 20 -36
r:walker	-30 3 -2
r:want	-123 79 -22
r:wanted	-77 -24 53
r:wants	49 -61 -8
r:war	-35 4 17
r:warned	-93 51 15
r:warning	-103 -48 92
r:was	27 -49 0
r:watch	-107 109 -96
r:watergate	82 -89 -70
r:waved	-76 -2 29
r:way	29 -81 26
r:ways	-81 14 -5
r:we	-49 56 -43
r:weak	146 -138 -139
r:weapons	8 17 -120
r:wednesday	11 -31 -12
r:week	3 -26 10
r:weekend	17 15 -65
r:weekly	-90 94 -85
r:weeks	22 -56 12
r:weighing	-81 12 14
r:well	-70 -30 50
r:went	-56 49 -22
r:were	-4 -123 92
r:what	26 34 -111
r:whatever	7 -27 13
r:when	-3 39 -73
r:where	83 -94 -59
r:whether	-13 21 -34
r:which	-39 -24 51
r:while	53 12 -107
r:white	21 -20 -10
r:who	35 -81 42
r:whole	-83 -70 83
r:whom	-19 -114 56
r:whose	33 -34 -30
r:why	-67 92 -79
r:widely	-105 -6 62
r:wife	23 55 -146
r:will	-49 -35 47
r:willing	-86 -86 110
r:win	8 -19 -32
r:winner	-93 -81 93
r:winning	-27 -55 27
r:wins	-57 -56 56
r:wish	3 -38 19
r:wishes	54 -36 -79
r:with	58 -59 -34
r:withholding	52 -35 -98
r:within	-73 -67 97
r:without	49 -63 8
r:wo	-22 26 -46
r:woman	-58 -2 45
r:women	70 -64 -37
r:won	-94 -139 136
r:word	116 -127 -31
r:words	22 6 -48
r:work	-110 -26 88
r:worked	-59 -26 41
r:working	-173 -22 105
r:works	68 -87 -26
r:world	-17 -58 31
r:worst	8 11 -112
r:would	-52 -3 28
r:write	-94 68 -32
r:writes	-99 105 -113
r:writing	86 -86 -87
r:wrong	132 -75 -161
r:wrote	-147 179 -127
r:year	24 -61 -12
r:years	64 9 -114
r:yes	-66 40 -13
r:yet	2 -9 -24
r:you	46 55 -155
r:young	-17 -100 69
r:your	-71 -38 78
rb:" was	94 -95 -93
rb:$ $	-98 21 -29
rb:'s "	53 -32 -118
rb:'s 0	-18 -1 -37
rb:'s MISC	-59 89 -111
rb:'s ORG	90 -61 -114
rb:'s a	-21 -48 39
rb:'s actions	40 -105 -8
rb:'s administration	92 -107 -82
rb:'s alleged	78 -83 -72
rb:'s also	-89 43 9
rb:'s announcement	-100 40 16
rb:'s appointment	37 -39 -17
rb:'s assertion	39 -16 -80
rb:'s attacks	100 -100 -86
rb:'s been	-3 2 -27
rb:'s behavior	105 -99 -107
rb:'s campaign	-5 -50 31
rb:'s case	-89 78 -71
rb:'s comment	-28 39 -83
rb:'s comments	65 -38 -119
rb:'s controversial	65 -70 -68
rb:'s decision	-33 56 -74
rb:'s election	-86 4 51
rb:'s failed	78 -56 -81
rb:'s failure	89 -103 -90
rb:'s family	-82 -9 56
rb:'s first	10 -35 19
rb:'s former	-77 88 -81
rb:'s going	38 -96 10
rb:'s involvement	88 -75 -92
rb:'s lawyers	11 -7 -68
rb:'s lead	19 -12 -16
rb:'s life	-89 64 -12
rb:'s most	-74 37 -4
rb:'s mother	-100 108 -100
rb:'s new	69 -100 -13
rb:'s not	-16 -42 29
rb:'s office	-128 94 -13
rb:'s personal	1 22 -73
rb:'s remarks	13 -27 -28
rb:'s report	-95 93 -86
rb:'s resignation	13 -1 -96
rb:'s right	-97 14 12
rb:'s second	-81 81 -83
rb:'s speech	-21 15 -5
rb:'s support	9 -84 42
rb:'s team	-62 69 -79
rb:'s the	-28 -65 24
rb:'s use	80 -81 -84
rb:'s wife	-32 49 -82
rb:'s “	44 -40 -14
rb:( @	-131 109 -61
rb:( d	-84 -16 68
rb:( r	-115 118 -109
rb:, "	6 14 -27
rb:, 0	84 -51 -47
rb:, LOC	-27 61 -99
rb:, ORG	-100 44 -11
rb:, PER	-32 61 -130
rb:, a	-186 2 114
rb:, about	-58 50 -50
rb:, according	39 -17 -32
rb:, an	21 -23 -2
rb:, and	93 -182 42
rb:, as	73 -37 -42
rb:, but	-27 65 -70
rb:, calling	-3 -102 50
rb:, d	-104 109 -101
rb:, did	-106 96 -62
rb:, for	-99 35 34
rb:, has	-106 -39 82
rb:, he	-88 53 -28
rb:, however	2 35 -87
rb:, i	-1 -58 41
rb:, in	-35 -14 34
rb:, including	-71 101 -101
rb:, is	-47 34 -7
rb:, it	-19 50 -71
rb:, meanwhile	27 -56 -2
rb:, on	-52 30 -22
rb:, r	-91 95 -90
rb:, said	-49 10 21
rb:, saying	33 -58 6
rb:, speaking	-85 -13 40
rb:, the	-126 -29 92
rb:, then	37 -43 -60
rb:, they	-34 -6 15
rb:, though	45 17 -99
rb:, to	61 -96 20
rb:, told	-93 93 -75
rb:, was	8 -23 -6
rb:, we	14 -78 19
rb:, when	-92 92 -83
rb:, which	0 -116 67
rb:, while	53 -99 26
rb:, who	83 -33 -68
rb:, whose	4 -12 -6
rb:, you	22 -95 12
rb:, ”	77 -139 23
rb:- and	-67 -88 71
rb:- in	-11 6 3
rb:- who	37 -117 22
rb:. "	-54 -31 63
rb:. $	-24 40 -128
rb:. ”	-38 -19 31
rb:: '	30 -35 -7
rb:: PER	-124 55 -5
rb:: and	-84 85 -86
rb:: i	-28 71 -89
rb:: no	-86 95 -95
rb:: so	-109 92 -70
rb:: trump	-94 89 -68
rb:: we	-85 101 -103
rb:: well	-104 126 -129
rb:? $	-17 54 -167
rb:ORG ORG	-52 16 17
rb:ORG for	61 -94 6
rb:PER 's	16 -50 -5
rb:PER (	18 -15 -83
rb:PER ,	-40 7 -5
rb:PER PER	6 -10 -46
rb:a "	58 -81 -41
rb:a “	100 -111 -93
rb:about his	-127 124 -79
rb:added ,	-104 46 15
rb:added .	-135 137 -127
rb:added :	-60 115 -148
rb:added that	-19 86 -143
rb:administration 's	46 -64 -18
rb:administration ,	69 -7 -124
rb:administration .	62 -113 23
rb:administration is	-95 26 49
rb:after he	37 -36 -96
rb:also said	-103 79 -60
rb:and LOC	-44 63 -87
rb:and MISC	-60 86 -67
rb:and ORG	-15 11 -10
rb:and PER	33 -54 -7
rb:and a	-63 23 18
rb:and her	-57 12 20
rb:and his	53 79 -211
rb:and mr.	-13 -21 10
rb:and others	47 12 -109
rb:and sanders	-86 -9 54
rb:and the	72 15 -143
rb:and was	-30 45 -68
rb:appeared to	88 -61 -97
rb:are going	-34 -67 46
rb:as a	-17 -121 70
rb:as an	-21 -82 46
rb:as he	-105 42 41
rb:as part	-11 46 -85
rb:as the	-37 -86 63
rb:as “	2 -84 6
rb:asked PER	-87 77 -53
rb:asked if	-99 106 -82
rb:at a	125 -118 -125
rb:at his	-51 20 23
rb:at the	-91 30 34
rb:called PER	-32 27 -71
rb:called for	-86 -21 54
rb:called the	-42 47 -84
rb:campaign has	-111 -3 73
rb:can be	-42 54 -54
rb:comes in	-10 5 -11
rb:continued .	-118 108 -86
rb:continues to	-84 -26 54
rb:could have	17 -4 -47
rb:deserves to	-1 -94 46
rb:did ,	87 -91 -85
rb:did n't	-107 99 -78
rb:did not	-21 66 -103
rb:does n't	58 -75 -28
rb:does not	57 -9 -92
rb:during the	-43 29 -41
rb:featuring his	80 -25 -104
rb:for her	8 -74 14
rb:for his	14 -137 58
rb:for president	-76 -52 62
rb:for the	98 -60 -77
rb:for what	25 -73 12
rb:from the	-93 8 17
rb:had "	-17 -88 72
rb:had a	-7 -86 60
rb:had already	-37 -41 52
rb:had been	90 -53 -99
rb:had n't	94 -98 -88
rb:had no	76 -60 -82
rb:had not	-34 -23 40
rb:had “	76 -84 -67
rb:has 0	-92 37 -10
rb:has a	-97 -56 78
rb:has been	-66 -17 52
rb:has faced	66 -77 -59
rb:has led	50 -12 -87
rb:has made	76 -141 -42
rb:has n't	47 -1 -112
rb:has not	15 86 -162
rb:has repeatedly	0 -90 35
rb:has said	58 13 -106
rb:has taken	-12 36 -54
rb:holds a	-4 -42 19
rb:husband ,	66 -29 -88
rb:in 0	-54 57 -31
rb:in LOC	-62 76 -83
rb:in a	-68 87 -63
rb:in an	97 -69 -105
rb:in his	-86 61 -30
rb:in the	-61 95 -75
rb:is "	6 -109 24
rb:is '	-61 -1 44
rb:is a	-37 -2 -8
rb:is also	-47 18 17
rb:is an	-31 -90 46
rb:is committed	-73 -72 66
rb:is expected	-100 6 46
rb:is in	-16 -7 -7
rb:is not	49 -50 -58
rb:is one	-112 25 15
rb:is the	68 -56 -48
rb:is to	26 -107 39
rb:is under	79 -88 -77
rb:is “	-28 17 -31
rb:last month	-94 96 -67
rb:led her	-84 -94 88
rb:made a	-22 60 -74
rb:made his	-35 14 -9
rb:made the	22 24 -85
rb:may have	87 -66 -72
rb:may not	94 -94 -76
rb:met with	-106 -9 49
rb:might have	85 -85 -77
rb:moved on	-35 -53 56
rb:must resign	74 -69 -69
rb:not only	3 -88 11
rb:of LOC	-135 69 -9
rb:of ORG	-88 85 -81
rb:on ORG	83 -51 -133
rb:on a	-87 51 -6
rb:on friday	-40 50 -59
rb:on his	64 -117 3
rb:on monday	-53 17 -15
rb:on saturday	44 -22 -77
rb:on sunday	-73 -33 50
rb:on the	31 -90 16
rb:on thursday	43 14 -129
rb:on tuesday	1 -27 0
rb:on wednesday	-48 -104 84
rb:over the	-55 19 6
rb:pleaded guilty	126 -138 -84
rb:pointed out	-90 61 -36
rb:promised to	-88 -82 82
rb:pushed back	-96 39 44
rb:referred to	-85 83 -77
rb:replied .	-72 90 -87
rb:said ,	-244 125 -56
rb:said .	-468 187 -115
rb:said :	-42 28 -10
rb:said PER	-113 49 -5
rb:said at	-104 -62 69
rb:said during	-61 72 -78
rb:said friday	-101 -32 64
rb:said he	-57 -12 32
rb:said his	-129 -24 69
rb:said in	-102 101 -84
rb:said it	-156 75 29
rb:said monday	-64 2 -8
rb:said of	-145 98 -65
rb:said on	-31 81 -144
rb:said president	-50 -10 9
rb:said she	-58 70 -58
rb:said sunday	-81 -30 40
rb:said that	-191 39 -14
rb:said the	-83 75 -89
rb:said there	-96 32 4
rb:said to	56 -118 33
rb:said wednesday	-78 -7 7
rb:said “	-67 36 -7
rb:says ,	-83 73 -63
rb:says .	-153 168 -148
rb:says he	-60 43 -41
rb:says the	-14 39 -75
rb:seemed to	28 -93 30
rb:speaks with	-120 96 -50
rb:spent the	21 26 -101
rb:spokesman PER	-109 106 -95
rb:support for	-59 -84 60
rb:talked about	-41 -27 25
rb:talks to	-129 123 -115
rb:testified that	-60 71 -82
rb:that he	-35 64 -95
rb:that the	-89 103 -119
rb:to back	-20 55 -92
rb:to be	-31 -21 34
rb:to meet	-10 15 -57
rb:to resign	99 -99 -78
rb:to step	111 -104 -108
rb:to the	12 -19 -14
rb:told ORG	-101 74 -31
rb:told reporters	-133 15 31
rb:told the	-122 18 17
rb:took office	-85 -29 62
rb:took the	-18 -70 25
rb:tried to	18 -73 29
rb:tweeted .	-95 36 22
rb:under fire	59 -50 -66
rb:vowed to	-106 -110 112
rb:wanted to	-25 -72 45
rb:wants to	-20 -70 55
rb:was "	74 -134 12
rb:was '	57 -92 7
rb:was 0	-29 45 -82
rb:was a	-16 -194 133
rb:was an	-111 -109 110
rb:was arrested	110 -110 -97
rb:was asked	86 -77 -90
rb:was charged	89 -93 -73
rb:was criticized	101 -100 -88
rb:was elected	-101 15 25
rb:was found	82 -90 -71
rb:was in	-23 32 -77
rb:was looking	-31 10 -4
rb:was n't	42 -47 -25
rb:was not	29 -22 -89
rb:was on	31 -99 26
rb:was the	-40 -122 105
rb:went on	-81 71 -50
rb:went to	-84 82 -80
rb:when he	30 -40 -7
rb:will be	5 -28 2
rb:will continue	30 -101 3
rb:will take	-67 -88 84
rb:with the	73 -110 -18
rb:wo n't	23 -8 -96
rb:would be	-92 -153 138
rb:would have	-44 -75 65
rb:would n't	84 -79 -84
rb:would not	10 58 -95
rb:wrote ,	-94 78 -49
rb:wrote .	-179 105 -43
rb:wrote in	-97 106 -106
rb:“ a	7 -77 14
rb:” and	-35 16 -6
rd-1	56 -45 -68
rd-2	131 -70 -155
rd-3	77 -71 -35
rd0	-55 99 -97
rd1	-130 -30 71
rd2	-137 -199 199
rd3	-109 -185 174
rf+	40 -72 34
rf-	32 -4 11
rf0	22 -60 41
rf:'d	109 -40 -117
rf:'m	-14 56 -81
rf:'s	20 -37 -4
rf:10th	-80 28 5
rf:LOC	-53 34 -16
rf:MISC	-21 7 -6
rf:ORG	-84 67 -33
rf:PER	-54 116 -107
rf:a	-32 -47 75
rf:abandon	-59 94 -110
rf:abid	-18 -5 14
rf:abil	-122 -34 114
rf:abl	-106 -14 55
rf:abort	-45 25 -6
rf:about	58 3 -118
rf:abov	-114 -100 114
rf:abroad	-43 -83 68
rf:abrupt	93 -96 -83
rf:absolut	18 -11 -19
rf:abus	28 -106 22
rf:academ	53 -92 8
rf:accept	-2 -93 51
rf:access	-12 -22 0
rf:accomplish	-35 -38 37
rf:accord	65 -94 3
rf:account	110 -15 -159
rf:accus	56 -11 -216
rf:achiev	-11 -173 73
rf:acknowledg	56 -63 -19
rf:acquit	10 -8 -70
rf:across	-26 30 -23
rf:act	-52 70 -47
rf:action	-23 -22 21
rf:activ	58 -89 -18
rf:activist	-17 -34 50
rf:actor	-84 -79 79
rf:actress	31 -18 -47
rf:actual	-47 69 -62
rf:ad	-127 151 -99
rf:add	-2 60 -141
rf:addit	27 -23 -35
rf:address	-33 -50 50
rf:administr	69 -80 -24
rf:admir	-118 -146 146
rf:admit	50 7 -93
rf:adopt	-52 -30 40
rf:adult	44 -108 33
rf:advanc	62 28 -131
rf:advantag	-85 -107 118
rf:advertis	36 -18 -73
rf:advic	46 -80 15
rf:advis	-14 31 -41
rf:advoc	12 -38 -13
rf:advocaci	9 -84 20
rf:affair	56 -94 2
rf:affect	-41 -25 38
rf:affili	-88 86 -81
rf:afford	65 -16 -89
rf:afraid	-41 -27 36
rf:after	72 -69 -51
rf:afternoon	-154 62 29
rf:again	64 -73 -33
rf:against	-12 -3 4
rf:age	-47 61 -58
rf:agenc	-99 87 -34
rf:agenda	23 -102 20
rf:agent	29 -4 -111
rf:aggrav	78 -86 -66
rf:aggress	10 -30 -45
rf:ago	92 -61 -60
rf:agre	-112 -20 83
rf:agreement	-30 59 -62
rf:ahead	-155 33 69
rf:aid	-81 23 37
rf:aim	5 -19 -4
rf:air	59 -35 -65
rf:algorithm	-93 -81 88
rf:alien	-15 58 -91
rf:alik	-77 -10 35
rf:aliv	-96 70 -16
rf:all	-80 -74 123
rf:alleg	84 -62 -144
rf:alli	-7 68 -103
rf:allow	14 -78 32
rf:almost	21 -39 -7
rf:alon	-57 73 -88
rf:along	-11 4 -15
rf:alreadi	24 -5 -52
rf:also	-32 10 1
rf:altern	22 -11 -35
rf:although	-73 -5 45
rf:alway	-17 -139 95
rf:am	-41 53 -59
rf:ambassador	7 -22 -16
rf:amend	1 -24 12
rf:amid	0 4 -23
rf:amnesti	44 -43 -33
rf:among	-45 -66 81
rf:an	4 -83 57
rf:analysi	44 0 -97
rf:analyst	-17 51 -78
rf:anchor	71 -48 -86
rf:and	-17 -98 96
rf:anger	53 -17 -99
rf:angri	2 10 -43
rf:ani	-90 96 -64
rf:announc	-166 72 49
rf:annual	-77 -18 46
rf:anoth	103 -67 -96
rf:answer	-23 26 -51
rf:anti	72 -52 -152
rf:anyon	6 -70 35
rf:anyth	69 -33 -131
rf:apart	53 -36 -49
rf:apolog	189 -130 -186
rf:apologis	81 -92 -71
rf:appar	86 -39 -161
rf:appeal	-1 40 -78
rf:appear	-84 43 17
rf:applaus	-65 -86 73
rf:appli	24 10 -91
rf:applic	74 -73 -75
rf:appoint	63 9 -128
rf:appreci	-8 -80 44
rf:approach	26 -62 -5
rf:appropri	-112 -79 104
rf:approv	41 60 -154
rf:april	-28 64 -138
rf:are	50 -108 41
rf:area	-47 -38 61
rf:argu	-41 70 -85
rf:arm	-57 34 5
rf:around	-35 12 -16
rf:arrang	-13 50 -88
rf:arrest	176 -126 -217
rf:arriv	-67 81 -118
rf:articl	37 -14 -76
rf:artist	66 -92 -10
rf:as	65 -56 -24
rf:asid	53 -95 3
rf:ask	-89 130 -141
rf:assault	85 -71 -87
rf:assert	-24 -5 11
rf:assess	-18 46 -96
rf:assist	-149 27 60
rf:associ	-23 12 -14
rf:assur	-9 -68 50
rf:asylum	23 -82 15
rf:at	47 -21 -43
rf:atroc	-32 42 -83
rf:attack	162 -185 -73
rf:attempt	85 -50 -127
rf:attend	-121 -14 49
rf:attent	48 -49 -44
rf:attitud	22 -15 -41
rf:attorney	-151 130 -15
rf:attract	20 -117 53
rf:audienc	-25 1 -9
rf:aug.	-32 63 -111
rf:august	-5 85 -126
rf:authent	-18 -103 63
rf:author	40 -88 14
rf:automat	7 -95 40
rf:autoplay	70 -75 -53
rf:avail	55 -21 -91
rf:averag	36 15 -82
rf:avoid	66 -68 -63
rf:awar	90 -92 -80
rf:award	-59 -167 149
rf:away	8 16 -91
rf:back	-3 -81 87
rf:background	-105 -19 61
rf:bad	151 -133 -130
rf:bail	83 -84 -64
rf:balanc	-13 13 -17
rf:ballot	-34 -29 31
rf:ban	-7 -48 38
rf:bank	31 -85 21
rf:bannon	47 -28 -74
rf:bar	-22 42 -83
rf:bare	112 -103 -97
rf:base	2 5 -39
rf:bash	1 -86 21
rf:basic	47 -50 -34
rf:batch	-11 2 2
rf:battl	-126 46 66
rf:be	47 -114 35
rf:bear	-143 79 30
rf:beat	-14 -90 72
rf:becam	-52 15 15
rf:becaus	124 -148 -34
rf:becom	86 5 -150
rf:been	-7 -18 6
rf:befor	-1 59 -127
rf:beg	-23 59 -97
rf:began	2 -4 -29
rf:begin	80 -52 -57
rf:behalf	-70 -67 82
rf:behav	80 -83 -69
rf:behavior	48 -80 -10
rf:behind	-18 44 -54
rf:belief	-93 48 23
rf:believ	-80 -12 51
rf:belong	52 -52 -42
rf:bench	46 3 -83
rf:benefit	16 -35 -9
rf:best	2 -134 53
rf:better	-137 -110 140
rf:between	12 26 -37
rf:beyond	82 -57 -43
rf:bias	42 -3 -88
rf:bid	-50 5 38
rf:biden	-18 -10 5
rf:big	-61 -11 51
rf:bigger	27 -95 -2
rf:biggest	-31 47 -92
rf:bill	-81 54 8
rf:billion	96 -117 -11
rf:bipartisan	-81 16 38
rf:birthday	-79 -42 65
rf:bit	34 -10 -75
rf:bitter	108 -98 -121
rf:bizarr	19 -20 -89
rf:black	60 -76 -34
rf:blame	35 0 -150
rf:blast	-90 81 -27
rf:bleak	-34 48 -89
rf:block	-60 28 20
rf:blog	69 -64 -67
rf:blow	47 -5 -75
rf:board	10 -19 -25
rf:bodi	25 -11 -60
rf:bomb	105 -103 -87
rf:bond	49 -99 6
rf:book	-33 -10 33
rf:boost	-69 38 -7
rf:border	-29 20 -3
rf:born	-64 50 -14
rf:both	-5 -54 50
rf:box	-63 14 33
rf:boy	0 6 -39
rf:brain	-65 30 -5
rf:brand	19 -78 21
rf:break	-1 46 -71
rf:bribe	77 -82 -79
rf:briberi	-6 -4 -91
rf:brief	-52 63 -55
rf:briefli	-83 73 -61
rf:bring	-173 -80 156
rf:brink	-72 34 22
rf:broad	-102 -11 51
rf:broke	80 -42 -136
rf:broken	88 -77 -80
rf:brother	-154 35 13
rf:brought	-46 -6 17
rf:brown	-112 110 -95
rf:brutal	81 -40 -125
rf:budget	-8 71 -126
rf:build	47 -66 -20
rf:bullet	-97 92 -74
rf:bulli	77 -79 -83
rf:bush	-65 54 -13
rf:busi	-35 5 -8
rf:businessman	-38 -82 62
rf:but	47 -35 -15
rf:buy	19 -1 -102
rf:by	-29 17 6
rf:c	-77 58 -11
rf:ca	92 -85 -51
rf:cafe	-42 9 15
rf:calif.	-82 80 -71
rf:call	-92 146 -105
rf:calm	-69 -78 89
rf:came	15 -30 1
rf:camera	29 -40 -11
rf:camp	-82 60 -26
rf:campaign	63 -75 -11
rf:campus	44 -5 -73
rf:can	-33 -57 75
rf:candid	-55 -43 47
rf:candidaci	-9 -11 -19
rf:capabl	-97 -93 94
rf:capit	-110 112 -92
rf:caption	-95 27 19
rf:car	46 -11 -59
rf:card	53 -34 -81
rf:care	78 -98 -23
rf:career	-6 -53 15
rf:careless	81 -79 -80
rf:carri	21 -28 -31
rf:carson	-79 29 0
rf:case	-117 95 -16
rf:cash	-43 21 -14
rf:cast	-103 -35 104
rf:cat	-83 94 -80
rf:caucus	0 9 -26
rf:caught	31 13 -92
rf:caus	77 -6 -156
rf:cave	88 -83 -93
rf:center	26 -56 -5
rf:central	-100 49 15
rf:ceo	4 -55 40
rf:certain	39 -57 -12
rf:chair	-20 24 -38
rf:chairman	-73 57 -32
rf:chairwoman	57 -14 -80
rf:challeng	-54 -8 30
rf:chamber	-90 -77 86
rf:champion	-128 17 15
rf:chanc	42 -57 -6
rf:chang	-43 104 -132
rf:channel	-55 -10 36
rf:charact	10 -24 -19
rf:character	8 35 -113
rf:charg	185 -164 -117
rf:check	-147 43 41
rf:cheer	-147 -66 121
rf:chemic	100 -56 -114
rf:chief	-60 101 -92
rf:child	-11 -4 -1
rf:children	-26 -201 115
rf:choic	69 -111 -13
rf:church	-39 20 -12
rf:circl	-14 -4 -2
rf:circumst	-88 54 10
rf:cite	-33 25 -2
rf:citi	-36 28 -24
rf:citizen	-76 60 -33
rf:citizenship	-50 63 -75
rf:civil	-9 -114 37
rf:claim	170 -68 -264
rf:clarifi	91 -92 -86
rf:class	-146 -126 155
rf:classic	-40 24 -7
rf:classifi	81 -70 -101
rf:clean	-122 27 25
rf:clear	-104 -14 72
rf:clearanc	70 -58 -79
rf:clerk	-83 83 -66
rf:client	-45 68 -106
rf:clinton	-45 71 -53
rf:close	-45 -69 63
rf:closer	5 -11 -24
rf:closest	-51 -8 41
rf:cloth	-76 81 -88
rf:club	4 76 -100
rf:co-host	-77 -72 70
rf:coalit	-7 13 -33
rf:code	56 -77 -50
rf:cohen	82 -75 -67
rf:cold	76 -75 -75
rf:collabor	-38 -75 49
rf:colleagu	-1 -15 -14
rf:colleg	31 -45 -3
rf:collud	30 -27 -87
rf:color	109 -59 -113
rf:column	-60 32 2
rf:come	48 -88 19
rf:comfort	-119 32 10
rf:command	-54 -1 9
rf:comment	93 -35 -155
rf:commerci	-77 48 -19
rf:commiss	-7 6 -43
rf:commission	-95 68 0
rf:commit	-6 -134 90
rf:committe	-65 20 42
rf:communic	13 6 -55
rf:communism	17 -96 37
rf:communiti	84 -171 42
rf:compani	73 -71 -48
rf:compar	-103 77 -3
rf:compens	97 -97 -89
rf:complain	-42 48 -85
rf:complaint	105 -105 -93
rf:complet	-29 -14 14
rf:compli	-84 74 -43
rf:complic	31 18 -93
rf:conced	36 20 -73
rf:concern	89 -63 -62
rf:concess	62 -99 -13
rf:conclud	66 -109 -18
rf:conclus	13 13 -72
rf:condemn	15 -145 43
rf:condit	42 -78 -21
rf:conduct	54 -84 9
rf:confer	-91 71 -31
rf:confid	74 -139 50
rf:confirm	-27 75 -93
rf:conflict	33 15 -100
rf:confront	29 -94 16
rf:congratul	27 -112 41
rf:congression	-75 -86 93
rf:congressman	3 -24 -9
rf:congresswomen	66 -60 -64
rf:connect	78 -87 -9
rf:conserv	-91 33 18
rf:consid	-91 97 -44
rf:consist	-77 -35 64
rf:conspiraci	98 -111 -71
rf:constant	44 -89 -2
rf:constitut	-104 19 59
rf:construct	-40 -89 62
rf:contact	39 1 -102
rf:contain	-43 69 -51
rf:contempt	22 -5 -86
rf:content	41 -17 -90
rf:contenti	93 -94 -84
rf:contest	28 -118 33
rf:context	-36 -70 58
rf:continu	-129 67 20
rf:contract	-38 33 -40
rf:contradict	91 -57 -129
rf:contribut	7 -139 73
rf:control	2 -51 32
rf:controversi	166 -112 -204
rf:convent	-10 -82 67
rf:convers	50 -41 -33
rf:convict	86 -38 -176
rf:convinc	-17 -13 -4
rf:cooper	-133 -73 108
rf:coordin	-100 -2 29
rf:copi	105 -109 -90
rf:core	-76 -87 86
rf:corner	49 -125 12
rf:corpor	-32 -69 54
rf:correct	-121 -60 108
rf:correspond	64 -84 5
rf:corrupt	22 -99 29
rf:cost	-97 45 16
rf:could	24 -23 -7
rf:council	-47 47 -48
rf:counsel	-34 31 -30
rf:count	90 -103 -62
rf:counterterror	-83 91 -96
rf:counti	-45 45 -64
rf:countri	69 -79 -13
rf:coupl	38 -156 62
rf:courag	-28 -89 63
rf:cours	-16 -38 13
rf:court	21 -40 -19
rf:cover	55 -54 -65
rf:coverag	0 8 -66
rf:crazi	46 -31 -91
rf:creat	11 -37 22
rf:credenti	-56 -23 63
rf:credibl	74 -168 -20
rf:credit	17 -106 42
rf:crime	73 -67 -52
rf:crimin	25 -6 -78
rf:crisi	-100 -73 112
rf:critic	23 2 -79
rf:cross	-66 -10 45
rf:crowd	-70 32 4
rf:crucial	17 2 -52
rf:crude	9 32 -96
rf:cruz	-45 95 -141
rf:culpabl	-5 6 -74
rf:current	-21 65 -137
rf:custodi	59 -28 -94
rf:cut	44 -19 -72
rf:d	-85 30 43
rf:dad	-51 -83 78
rf:daili	-47 110 -97
rf:damag	-53 46 -115
rf:danger	-62 60 -43
rf:daniel	80 -77 -78
rf:dark	-57 1 35
rf:data	-6 46 -102
rf:date	-63 45 -17
rf:daughter	-91 24 35
rf:day	-16 -11 5
rf:dead	116 -92 -132
rf:deal	70 -111 1
rf:dealt	67 -36 -75
rf:death	14 -12 -63
rf:debat	-37 -70 85
rf:debt	40 -134 48
rf:decad	-69 38 -16
rf:decemb	-19 54 -147
rf:decid	-72 60 -45
rf:decis	-44 83 -83
rf:declar	-24 -27 24
rf:declin	2 15 -59
rf:decri	-56 -69 52
rf:dedic	-95 -67 68
rf:deem	46 -21 -98
rf:deep	-74 71 -50
rf:deepli	-96 -5 77
rf:defeat	-108 -150 152
rf:defend	94 20 -160
rf:defens	7 -60 11
rf:defin	-49 -3 32
rf:definit	78 -66 -104
rf:deft	-81 -91 102
rf:degre	-88 -60 85
rf:delay	-59 69 -102
rf:deleg	-42 -39 35
rf:delet	47 -17 -99
rf:deliber	-5 -15 5
rf:deliv	-16 -2 -8
rf:dem	-91 81 5
rf:demand	57 -66 -30
rf:democraci	33 -72 -4
rf:demonstr	-5 26 -61
rf:deni	99 -67 -116
rf:denial	100 -108 -95
rf:denounc	-4 -13 1
rf:denunci	29 -81 13
rf:depart	-100 -9 76
rf:departur	1 -101 63
rf:deploy	-100 114 -102
rf:deport	-12 44 -75
rf:deputi	-60 81 -76
rf:describ	-2 46 -91
rf:descript	66 -70 -63
rf:deserv	-22 -101 74
rf:design	-23 -27 15
rf:despit	122 -52 -137
rf:detail	-91 66 -8
rf:detent	44 10 -105
rf:determin	-91 50 -7
rf:develop	-106 38 37
rf:devot	-108 -96 105
rf:did	-6 -24 -9
rf:die	-141 115 -37
rf:differ	-72 54 -20
rf:difficult	-62 94 -114
rf:digit	-2 -105 47
rf:dinner	-84 9 42
rf:diplomaci	-90 70 -68
rf:diplomat	-63 -39 48
rf:direct	-20 11 -30
rf:director	38 9 -57
rf:disabl	-26 -20 5
rf:disappear	41 -2 -124
rf:disappoint	18 37 -135
rf:disastr	89 -99 -82
rf:disavow	98 -98 -94
rf:disciplin	-84 0 28
rf:disclos	98 -104 -97
rf:discuss	-67 35 -3
rf:disgrac	94 -148 -31
rf:disgust	95 -97 -83
rf:disingenu	23 -22 -70
rf:dismiss	79 -113 -44
rf:display	32 12 -106
rf:disrespect	-8 25 -75
rf:distanc	-67 -7 52
rf:distract	35 -61 -18
rf:district	-104 82 -58
rf:disturb	-84 88 -86
rf:divers	38 -140 19
rf:divis	-7 37 -88
rf:do	-12 -11 1
rf:doctor	-140 20 29
rf:document	60 -66 -31
rf:dodg	80 -83 -71
rf:doe	62 -27 -53
rf:dog	-54 27 -6
rf:dollar	69 -48 -63
rf:domest	64 -64 -49
rf:domin	-79 -58 62
rf:donat	-142 -55 121
rf:done	-51 -34 56
rf:donor	-8 19 -43
rf:door	-36 50 -67
rf:dope	79 -79 -65
rf:doubl	-11 -56 38
rf:doubt	-57 72 -34
rf:down	93 -45 -83
rf:downplay	-76 82 -88
rf:dozen	-31 -11 7
rf:dr.	23 16 -103
rf:dramat	-51 -24 20
rf:draw	26 -141 79
rf:dream	12 -62 -2
rf:drew	72 -109 -10
rf:drink	-16 -12 9
rf:drive	-11 10 -50
rf:driver	-15 63 -106
rf:drop	-37 7 15
rf:drove	-34 25 -8
rf:drug	20 5 -76
rf:dub	-27 45 -79
rf:due	1 16 -38
rf:duke	-23 -9 -2
rf:dure	36 -39 -24
rf:e	-120 132 -116
rf:each	-43 31 -28
rf:eager	-67 4 30
rf:earli	-78 47 -8
rf:earlier	-61 24 20
rf:earn	-19 -115 84
rf:earth	66 -94 -17
rf:eas	-94 -75 88
rf:easier	-46 47 -34
rf:easili	-22 -72 52
rf:econom	-34 -42 37
rf:economi	-48 -74 78
rf:edg	-94 -92 98
rf:editori	21 -10 -88
rf:educ	-72 -74 80
rf:effect	-21 15 -24
rf:effort	-58 -44 68
rf:eight	-23 -52 43
rf:either	36 -17 -62
rf:elect	-4 -42 20
rf:elector	22 -62 -3
rf:elev	42 -90 -10
rf:elimin	0 -99 34
rf:els	4 33 -110
rf:email	206 -142 -261
rf:embarrass	81 -44 -68
rf:embodi	-36 -116 84
rf:embrac	20 15 -66
rf:emerg	23 -49 22
rf:emot	44 -75 -4
rf:emphas	-21 4 -11
rf:employ	-78 -4 42
rf:employe	-13 40 -100
rf:enabl	28 -66 -26
rf:encourag	-97 -21 53
rf:end	9 -70 42
rf:endang	62 -103 20
rf:endors	-9 -58 26
rf:endur	63 -76 -42
rf:enemi	89 -51 -155
rf:energet	-91 -85 86
rf:energi	-33 -40 36
rf:enforc	8 -55 18
rf:engag	-38 24 -14
rf:enjoy	-42 -108 65
rf:enough	-33 8 -13
rf:ensur	-90 -43 61
rf:enter	-18 -30 11
rf:entir	101 -94 -70
rf:entitl	25 -24 -12
rf:entranc	-68 9 2
rf:environment	-61 9 31
rf:equal	11 -78 51
rf:era	3 -48 19
rf:escap	95 -58 -123
rf:especi	11 -74 15
rf:essenti	-22 -94 63
rf:establish	-120 -54 87
rf:esteem	2 -88 46
rf:estim	-106 118 -114
rf:ethic	2 -93 41
rf:ethnic	59 -3 -112
rf:evangel	-75 19 -7
rf:even	-2 22 -42
rf:event	-76 -36 78
rf:eventu	36 -22 -32
rf:ever	-75 54 2
rf:everi	-16 11 -27
rf:everyon	28 -97 54
rf:everyth	-92 86 -30
rf:evid	60 13 -138
rf:evolut	-90 -45 56
rf:ex	85 -96 -50
rf:exact	-128 38 9
rf:exampl	-91 84 -54
rf:excel	-116 -5 55
rf:except	-48 -45 58
rf:excerpt	-99 66 -33
rf:exchang	84 -67 -128
rf:exclus	49 -33 -74
rf:execut	-31 43 -11
rf:exist	-35 -73 47
rf:exit	-40 10 -6
rf:exoner	90 -59 -109
rf:expand	-69 -22 62
rf:expect	-120 13 74
rf:expens	98 -76 -85
rf:experi	21 -77 32
rf:experienc	-50 7 24
rf:expert	58 -81 4
rf:explain	33 38 -98
rf:explan	12 3 -92
rf:explor	41 -85 30
rf:expos	19 -81 10
rf:express	-65 41 -9
rf:extend	2 -3 -18
rf:extraordinari	-73 -71 75
rf:extrem	37 -127 39
rf:extremist	33 -43 -22
rf:eye	-63 14 8
rf:face	163 -86 -148
rf:fact	67 -21 -119
rf:factori	53 -37 -77
rf:fail	170 -141 -192
rf:failur	60 -29 -69
rf:fair	25 63 -94
rf:faith	-46 25 5
rf:fake	-58 78 -110
rf:fall	123 -56 -144
rf:fals	12 11 -154
rf:falsehood	-99 58 20
rf:fame	-93 -105 104
rf:famili	-96 -8 70
rf:familiar	77 -101 -17
rf:fan	-47 54 -75
rf:far	-55 -57 70
rf:farm	-21 -21 26
rf:fascin	68 -54 -96
rf:fashion	25 -96 40
rf:fast	-86 57 -18
rf:father	1 -37 16
rf:fault	4 35 -96
rf:favor	50 -51 -20
rf:favorit	-25 -88 58
rf:fear	10 -89 19
rf:featur	45 -50 -48
rf:februari	53 2 -111
rf:feder	-51 12 38
rf:feel	-36 20 2
rf:fellow	40 -32 -47
rf:feloni	99 -108 -63
rf:felt	7 -37 5
rf:femal	11 -115 42
rf:feminist	83 -71 -84
rf:feud	-76 82 -95
rf:few	-12 -7 -6
rf:field	-96 -79 85
rf:fierc	-65 2 32
rf:fight	-61 -155 133
rf:fighter	-98 8 55
rf:figur	-32 -39 47
rf:file	-62 86 -118
rf:filibust	4 -35 16
rf:fill	18 -31 -30
rf:film	48 18 -111
rf:final	-57 59 -41
rf:financ	41 -33 -50
rf:financi	-59 25 10
rf:find	-87 1 64
rf:fine	63 -117 8
rf:finish	-89 18 23
rf:fire	187 -118 -173
rf:firm	8 5 -37
rf:first	-41 -48 78
rf:fiscal	-14 -95 56
rf:fit	-6 -22 16
rf:five	-9 28 -59
rf:fix	14 -16 -14
rf:flee	-18 26 -86
rf:fli	54 -101 14
rf:floor	-58 27 4
rf:flurri	67 -76 -69
rf:flynn	-29 51 -74
rf:focus	-47 37 -12
rf:follow	24 -77 30
rf:food	62 -44 -97
rf:foot	-25 -98 54
rf:for	56 -99 37
rf:forc	-108 29 89
rf:foreign	82 -69 -32
rf:form	-4 -38 11
rf:formal	-67 65 -72
rf:former	-96 17 59
rf:forthcom	-87 -84 92
rf:forward	-37 -17 41
rf:fought	-130 -136 138
rf:found	-6 -22 3
rf:founder	45 -118 38
rf:four	20 -17 -11
rf:fox	-92 -2 37
rf:frame	50 -12 -85
rf:fraud	8 24 -88
rf:free	14 -120 6
rf:freedom	-34 16 -6
rf:frequent	50 -23 -55
rf:fresh	-22 -89 43
rf:freshman	-84 7 31
rf:friday	-119 115 -18
rf:friend	1 31 -76
rf:frighten	101 -114 -87
rf:from	71 -83 -8
rf:front	-67 -47 80
rf:frontrunn	-70 54 -11
rf:frustrat	-3 -119 38
rf:fuel	-85 8 57
rf:full	-48 -14 38
rf:fulli	-97 -45 80
rf:fund	-71 4 55
rf:fundament	-51 -11 32
rf:fundrais	14 -32 -4
rf:furious	121 -114 -104
rf:further	-58 30 13
rf:futur	-47 -5 23
rf:gaff	-4 11 -85
rf:gain	67 -180 2
rf:game	-54 -57 70
rf:gang	-13 -111 52
rf:garner	-27 -96 53
rf:gather	-24 -43 44
rf:gave	40 -80 8
rf:gay	46 -37 -45
rf:gen.	-63 7 4
rf:general	-21 -17 23
rf:generat	-105 -129 128
rf:generous	-90 38 3
rf:get	13 -124 74
rf:getti	-82 86 -67
rf:gift	-5 -100 51
rf:girl	67 -24 -67
rf:girlfriend	80 -81 -77
rf:give	13 -48 25
rf:given	-78 13 25
rf:global	16 -76 26
rf:go	-50 25 -6
rf:goal	-55 -56 89
rf:goer	-10 -30 30
rf:golden	-10 3 -7
rf:gone	102 -94 -99
rf:good	-76 -204 178
rf:got	31 -9 -54
rf:gotten	-21 19 -1
rf:gov.	-129 -2 45
rf:govern	76 2 -128
rf:governor	-65 -23 33
rf:grab	71 -29 -111
rf:graduat	-120 -31 48
rf:grand	-13 61 -80
rf:grant	-94 -54 106
rf:grasp	-33 -72 42
rf:grassroot	-1 -22 6
rf:grate	-76 -71 66
rf:great	25 -35 -30
rf:greatest	40 -102 -15
rf:green	-37 23 -3
rf:greet	-97 1 42
rf:grew	52 -58 -25
rf:grope	91 -83 -93
rf:ground	-25 -25 25
rf:group	99 -184 25
rf:grow	38 3 -100
rf:growth	-7 22 -26
rf:gubernatori	2 30 -107
rf:guest	1 -22 4
rf:guilti	157 -212 -52
rf:gun	-11 -45 51
rf:gunman	-30 49 -106
rf:guy	34 -46 -12
rf:hack	60 -39 -109
rf:had	-59 28 15
rf:hail	-6 -9 10
rf:hair	13 -83 39
rf:half	-59 55 -68
rf:hall	-42 -55 53
rf:hallmark	26 -82 7
rf:halt	-23 51 -83
rf:hand	-22 -88 76
rf:handl	21 -14 -59
rf:happen	-25 67 -113
rf:happi	-9 -3 -12
rf:harass	27 -124 17
rf:hard	82 -118 -2
rf:harder	20 6 -48
rf:has	-5 -91 86
rf:hat	30 -87 -2
rf:hate	93 -111 -67
rf:have	68 -103 41
rf:he	61 -115 46
rf:head	-108 53 15
rf:headlin	56 -94 -30
rf:headquart	27 14 -96
rf:heal	-91 -4 61
rf:health	20 -6 -16
rf:hear	-59 49 -42
rf:heard	-58 77 -80
rf:heart	-93 -83 86
rf:heat	-2 -23 9
rf:heavi	40 -68 -2
rf:held	42 -4 -59
rf:hell	27 -13 -100
rf:help	9 -150 80
rf:her	59 -152 70
rf:here	3 -54 32
rf:heritag	79 -79 -68
rf:hero	38 -111 5
rf:herself	16 -51 -4
rf:hide	85 -89 -77
rf:high	45 -137 49
rf:higher	-25 -15 21
rf:highest	-98 -145 129
rf:highlight	-69 69 -34
rf:hike	4 32 -94
rf:hill	46 11 -91
rf:him	-16 -27 25
rf:himself	36 -33 -48
rf:hint	-71 43 -31
rf:hire	63 -29 -83
rf:his	9 -67 41
rf:histor	16 -55 9
rf:histori	9 -55 16
rf:hit	119 -85 -87
rf:hold	-10 4 -13
rf:holiday	-68 35 -11
rf:home	-30 68 -97
rf:homeland	33 18 -87
rf:homicid	-5 6 -74
rf:homosexu	15 2 -79
rf:honest	86 -29 -101
rf:honesti	34 0 -72
rf:honor	-56 -78 64
rf:hook	80 -88 -49
rf:hope	-86 5 40
rf:hospit	-125 27 29
rf:host	-18 65 -103
rf:hostil	74 -17 -104
rf:hot	61 -45 -45
rf:hotel	-52 0 29
rf:hour	-8 65 -137
rf:hous	-50 23 8
rf:how	-33 81 -73
rf:howev	-83 91 -76
rf:huge	69 -36 -85
rf:human	31 -89 15
rf:humanitarian	-73 -2 7
rf:humili	-32 7 -2
rf:hundr	26 -102 21
rf:hurdl	-90 10 37
rf:hurrican	-100 65 7
rf:hurt	77 -68 -98
rf:husband	50 -20 -86
rf:hypocrit	9 -80 5
rf:i	-23 48 -47
rf:idea	-7 -54 37
rf:ident	-23 12 -3
rf:identifi	4 57 -128
rf:ideolog	-45 68 -87
rf:if	-126 90 8
rf:ignor	70 -119 -8
rf:ill	125 -117 -120
rf:illeg	48 -11 -74
rf:imag	-19 63 -109
rf:immedi	10 -32 1
rf:immigr	12 13 -49
rf:immun	115 -117 -102
rf:impact	-101 -39 81
rf:imperson	-22 11 -67
rf:import	-95 -8 58
rf:impos	19 -95 25
rf:impress	-89 20 28
rf:improp	115 -98 -105
rf:improv	-141 -84 112
rf:in	18 -39 1
rf:inaccur	-4 19 -76
rf:inappropri	117 -101 -112
rf:inaugur	-37 -1 22
rf:incid	33 -5 -95
rf:includ	-41 3 40
rf:incom	-58 21 24
rf:increas	-28 -2 23
rf:incred	23 15 -54
rf:incumb	10 -60 42
rf:inde	55 -7 -80
rf:independ	-43 16 12
rf:indic	-104 102 -61
rf:indict	105 -83 -124
rf:indigen	-85 -20 53
rf:industri	16 6 -47
rf:ineffect	74 -74 -71
rf:inept	14 -1 -77
rf:infam	22 -13 -69
rf:inflat	4 -2 -96
rf:influenc	63 2 -120
rf:influenti	-105 -105 105
rf:inform	35 -58 -20
rf:infrastructur	21 -69 6
rf:inherit	43 -83 -2
rf:initi	-72 121 -130
rf:injur	-3 15 -70
rf:inner	37 -85 2
rf:innoc	-77 -8 34
rf:inquiri	17 1 -101
rf:insid	-19 -1 14
rf:insist	5 -39 11
rf:inspir	19 -72 1
rf:instagram	55 7 -82
rf:instead	5 -33 -25
rf:instinct	36 -91 26
rf:institut	16 -77 16
rf:insult	81 -68 -104
rf:insur	25 -26 -16
rf:insurg	23 -83 9
rf:integr	-66 43 -3
rf:intellig	-37 -20 56
rf:intend	-45 19 12
rf:intens	-90 59 12
rf:intent	62 -58 -118
rf:interact	41 -37 -69
rf:interest	21 -43 -4
rf:interfer	25 -12 -76
rf:interior	-15 52 -85
rf:intern	4 -27 7
rf:internet	-42 66 -76
rf:interrupt	114 -131 -81
rf:interview	-12 46 -77
rf:intimid	-2 -98 28
rf:into	22 -92 46
rf:introduc	-143 -3 117
rf:invest	14 -24 -6
rf:investig	62 -33 -141
rf:investor	70 -94 -13
rf:invit	-19 -53 64
rf:involv	79 -50 -64
rf:ire	92 -84 -86
rf:irrespons	-88 88 -77
rf:is	39 -84 22
rf:issu	25 -32 -20
rf:it	10 -24 10
rf:itself	-88 59 -35
rf:jab	14 -2 -36
rf:jail	84 -30 -158
rf:jan.	-54 65 -55
rf:januari	-168 82 19
rf:job	53 -49 -33
rf:join	-92 36 1
rf:joint	-29 6 -8
rf:joke	99 -96 -102
rf:journalist	-16 -51 42
rf:jr.	-12 -49 48
rf:judg	-36 -11 31
rf:judgement	21 -100 21
rf:judici	51 -87 -1
rf:juli	66 -44 -85
rf:jump	-29 -36 45
rf:june	-95 28 -3
rf:juri	3 40 -125
rf:just	153 -32 -141
rf:justic	-41 -34 65
rf:keen	23 -94 7
rf:keep	-64 60 -20
rf:kelli	-4 63 -132
rf:kept	-147 32 70
rf:key	17 -61 13
rf:kick	-31 -96 53
rf:kid	-2 0 -59
rf:kill	-23 44 -98
rf:killer	91 -95 -85
rf:kind	-73 -37 45
rf:king	23 -28 -32
rf:knew	-135 100 -29
rf:knock	28 -127 51
rf:know	70 -55 -44
rf:knowledg	61 -88 -36
rf:known	-30 -76 74
rf:knuckl	-22 -2 9
rf:labor	15 -137 89
rf:labour	54 -13 -80
rf:lack	96 -26 -149
rf:ladi	-101 30 22
rf:land	-116 78 -25
rf:landslid	19 -80 -10
rf:lane	77 -90 -65
rf:languag	56 -130 16
rf:larg	75 -25 -80
rf:larger	-25 -27 17
rf:largest	-91 -1 16
rf:lash	53 -46 -112
rf:last	-49 50 -37
rf:late	-22 29 -34
rf:later	-20 61 -68
rf:latest	56 -45 -36
rf:laugh	-89 44 18
rf:launch	-41 42 -38
rf:law	-30 -19 13
rf:lawmak	24 -11 -41
rf:lawsuit	16 27 -115
rf:lawyer	-19 49 -107
rf:lay	-109 12 44
rf:lead	-95 -124 173
rf:leader	-12 57 -55
rf:leadership	117 -91 -106
rf:leagu	6 -49 18
rf:leak	43 4 -164
rf:leaker	85 -94 -64
rf:lean	8 -11 -14
rf:learn	-83 -36 92
rf:least	22 74 -165
rf:leav	70 -45 -41
rf:led	92 -127 -9
rf:left	2 70 -125
rf:legaci	-79 -82 78
rf:legal	86 -117 -21
rf:legisl	-41 -63 75
rf:legitim	105 -104 -96
rf:legitimaci	72 -116 -42
rf:length	-16 50 -70
rf:less	21 -62 13
rf:let	43 59 -161
rf:letter	13 18 -61
rf:level	9 -46 30
rf:liar	126 -126 -111
rf:liber	-25 -57 41
rf:licens	85 -96 -60
rf:lie	203 -197 -160
rf:life	-135 -7 75
rf:lift	17 -83 48
rf:light	-61 -49 76
rf:like	-6 -48 41
rf:limit	87 -17 -117
rf:line	28 -134 85
rf:link	32 4 -105
rf:list	-16 4 -16
rf:listen	-2 16 -31
rf:liter	84 -84 -83
rf:littl	79 -34 -92
rf:live	-22 -9 -1
rf:ll	3 -54 29
rf:loan	58 -66 -28
rf:local	-92 24 30
rf:lock	23 -48 -2
rf:logic	-35 -80 60
rf:long	-21 10 -9
rf:longer	38 -4 -59
rf:longstand	-54 18 18
rf:longtim	-166 45 55
rf:look	-71 -24 84
rf:lose	34 -25 -53
rf:loser	76 -75 -75
rf:loss	88 -115 -58
rf:lost	175 -155 -140
rf:lot	-45 44 -19
rf:love	-115 -68 104
rf:low	86 -73 -40
rf:lower	75 -95 -50
rf:loyalti	-21 11 -4
rf:lunch	-72 43 7
rf:m	-50 46 -30
rf:made	21 -33 -3
rf:main	-115 9 61
rf:maintain	-47 87 -137
rf:major	16 1 -34
rf:make	-65 -21 52
rf:makeup	-5 43 -80
rf:man	-115 -45 103
rf:manag	-17 54 -90
rf:mani	12 -105 77
rf:march	-27 97 -138
rf:margin	32 -25 -42
rf:mark	22 -6 -34
rf:market	-51 -6 14
rf:marri	-53 21 17
rf:marriag	46 -40 -39
rf:mass	47 -118 27
rf:master	37 -92 -7
rf:mate	13 -133 60
rf:materi	-67 63 -57
rf:matter	13 -60 16
rf:may	94 -128 -10
rf:mayor	27 -2 -68
rf:mccain	-33 46 -102
rf:mcconnel	-76 94 -97
rf:me	71 -97 -7
rf:mean	91 -49 -101
rf:meant	8 60 -88
rf:meanwhil	59 -70 -39
rf:measur	-96 51 -28
rf:medal	-77 -75 81
rf:meddl	-66 67 -49
rf:media	53 -16 -101
rf:medic	-23 -11 22
rf:meet	-78 123 -134
rf:member	-81 -32 79
rf:memo	66 -31 -129
rf:memor	-8 -24 15
rf:memori	-136 31 30
rf:men	82 4 -104
rf:mental	109 -98 -113
rf:mention	33 -31 -40
rf:mere	-7 17 -32
rf:messag	66 -144 24
rf:met	4 -18 -4
rf:meth	85 -98 -57
rf:middl	-30 -23 18
rf:midterm	-76 -40 59
rf:might	67 -57 -69
rf:migrant	-89 69 -43
rf:migrat	-5 -82 38
rf:militari	45 -118 31
rf:miller	-16 28 -75
rf:million	71 -149 52
rf:mind	55 -135 45
rf:minimum	-63 -2 43
rf:minist	24 23 -61
rf:minor	-53 78 -75
rf:minut	-3 44 -133
rf:mislead	110 -113 -100
rf:misrepres	88 -93 -60
rf:miss	35 -125 67
rf:mission	-91 10 11
rf:mistak	78 -56 -112
rf:mix	56 -33 -87
rf:mock	-44 34 -31
rf:model	28 -110 41
rf:moder	62 -126 9
rf:molest	15 -18 -80
rf:moment	0 -121 79
rf:momentum	-105 -87 94
rf:monday	-124 138 -98
rf:money	12 -196 86
rf:month	-23 63 -63
rf:moor	-28 17 -66
rf:moral	136 -119 -117
rf:more	-19 -112 112
rf:morn	-127 165 -120
rf:most	-43 -112 118
rf:mother	-54 26 -15
rf:motion	-41 27 -11
rf:motiv	-4 -40 32
rf:move	-92 -34 86
rf:movement	37 -12 -43
rf:mr	-29 23 -53
rf:mr.	-63 -25 59
rf:mrs.	-49 32 -3
rf:ms.	-36 50 -42
rf:much	-42 -24 29
rf:mueller	58 -12 -80
rf:multipl	85 -55 -112
rf:murder	2 15 -114
rf:must	60 -62 -37
rf:my	50 -95 35
rf:n't	119 -51 -110
rf:name	-7 39 -81
rf:narrat	25 -85 18
rf:narrow	-85 56 -39
rf:nation	37 -82 5
rf:nativ	13 21 -89
rf:natur	-52 92 -144
rf:near	-45 96 -85
rf:nearbi	-71 90 -82
rf:neck	-8 30 -37
rf:need	62 -99 -4
rf:negat	57 -5 -58
rf:neglig	19 -22 -75
rf:negoti	28 -19 -32
rf:neighbor	-57 -77 70
rf:neighborhood	-72 66 -32
rf:net	-53 34 -26
rf:network	47 -91 1
rf:never	52 -8 -100
rf:new	-19 -33 22
rf:news	-4 63 -110
rf:newspap	-23 -33 34
rf:next	-62 -30 81
rf:nicknam	21 -67 10
rf:night	-66 77 -54
rf:nine	13 -103 54
rf:no	38 22 -108
rf:nobodi	-7 -72 49
rf:nomin	-2 5 -41
rf:nomine	-53 -47 59
rf:none	-11 64 -90
rf:nor	89 -72 -109
rf:normal	-18 -1 7
rf:not	81 -34 -68
rf:note	-91 34 29
rf:noth	69 -79 -35
rf:notic	-89 39 25
rf:novemb	24 -43 -4
rf:now	16 -41 32
rf:nowher	-39 -102 69
rf:nuclear	-105 40 39
rf:number	57 -14 -65
rf:numer	17 -79 4
rf:nurs	-73 51 -28
rf:obama	-172 64 49
rf:obamacar	51 -15 -100
rf:object	-36 24 -21
rf:oblig	-89 -77 83
rf:obstruct	-37 53 -115
rf:obtain	44 -92 29
rf:obvious	35 -94 30
rf:occur	42 -7 -86
rf:octob	-48 -57 78
rf:odd	43 24 -89
rf:of	13 -68 50
rf:off	90 -85 -41
rf:offend	-20 25 -83
rf:offens	78 -103 -50
rf:offer	18 -47 14
rf:offic	4 58 -114
rf:offici	-20 -10 15
rf:often	51 -47 -34
rf:oil	-55 73 -59
rf:old	55 14 -152
rf:on	-31 -2 23
rf:onc	35 -14 -46
rf:one	-36 8 12
rf:ongo	-15 8 -64
rf:onli	41 0 -60
rf:onlin	-6 -28 30
rf:onto	-17 -1 8
rf:open	67 -3 -87
rf:oper	8 8 -52
rf:opinion	37 15 -95
rf:opioid	-23 -77 44
rf:oppon	-164 96 48
rf:opportun	-34 -45 29
rf:oppos	-77 83 -45
rf:opposit	54 -26 -79
rf:optimist	38 -96 36
rf:option	-106 23 38
rf:or	-48 7 17
rf:orchestr	75 -86 -58
rf:order	87 -156 15
rf:organ	-6 -137 45
rf:origin	-15 -50 47
rf:other	-15 123 -146
rf:our	36 -128 31
rf:oust	106 -109 -74
rf:out	9 -90 59
rf:outlin	-96 25 45
rf:outrag	-28 13 -28
rf:outsid	-79 47 8
rf:outspoken	-19 28 -43
rf:outstand	-101 -91 93
rf:ovat	-99 -11 64
rf:over	102 -100 -48
rf:overcom	-97 -79 90
rf:overhaul	-38 9 17
rf:overse	-80 -41 76
rf:overwhelm	-12 -54 26
rf:own	154 -90 -183
rf:pac	-65 -75 76
rf:packag	-84 21 28
rf:page	-25 71 -110
rf:paid	40 -49 -25
rf:pain	-101 68 18
rf:pair	42 -108 8
rf:panel	-46 15 13
rf:paper	45 -25 -34
rf:pardon	82 -83 -46
rf:parent	-46 25 -15
rf:park	-72 42 -11
rf:parliament	-86 71 -46
rf:part	-48 44 2
rf:parti	-78 51 9
rf:particip	17 49 -97
rf:particular	-74 48 -1
rf:partisan	142 -126 -141
rf:partner	-62 4 45
rf:pass	-92 81 -49
rf:passion	-109 -107 104
rf:past	86 -83 -73
rf:path	16 -48 -4
rf:patient	-26 3 -6
rf:patriot	51 17 -90
rf:pay	58 -34 -60
rf:payment	65 -42 -51
rf:peac	-143 -65 112
rf:pen	-82 62 -45
rf:penalti	48 -73 -3
rf:penc	-21 12 -14
rf:penchant	78 -75 -83
rf:peopl	100 -107 -34
rf:per	-64 0 21
rf:perceiv	-7 -75 20
rf:percent	-36 -18 24
rf:percentag	-117 81 -26
rf:percept	34 -82 10
rf:perform	-16 -62 73
rf:perhap	-111 3 39
rf:perman	52 -31 -97
rf:permit	-75 31 5
rf:person	78 -108 -4
rf:persuad	6 6 -17
rf:petit	-100 86 -23
rf:phone	-27 119 -188
rf:phoni	86 -82 -86
rf:photo	56 -13 -142
rf:physic	87 -77 -97
rf:pick	11 23 -90
rf:piec	98 -98 -102
rf:pilot	-90 27 21
rf:pitch	29 26 -88
rf:pivot	98 -95 -95
rf:place	19 -111 71
rf:plain	87 -83 -85
rf:plan	14 -42 -5
rf:platform	33 -55 -21
rf:play	-71 -52 90
rf:plea	77 -58 -105
rf:plead	196 -148 -182
rf:pledg	-83 -26 79
rf:plight	15 7 -78
rf:plot	-24 39 -89
rf:point	-41 -96 76
rf:pois	-11 -103 33
rf:polic	20 -38 -28
rf:polici	41 -65 3
rf:polit	-45 -29 52
rf:politician	-10 -5 -7
rf:poll	-23 15 -5
rf:pollster	85 -80 -80
rf:poor	81 -158 -5
rf:popular	91 -151 -30
rf:portray	-76 -40 67
rf:pose	-48 2 6
rf:posit	15 -72 16
rf:possibl	20 -27 -9
rf:post	105 -12 -189
rf:pot	26 19 -109
rf:potenti	-19 -6 -11
rf:pounc	-6 -75 27
rf:pound	-77 77 -56
rf:poverti	96 -86 -99
rf:power	86 -197 47
rf:practic	39 -48 -6
rf:prais	-7 -80 50
rf:predict	-117 127 -110
rf:prefer	-27 44 -49
rf:prematur	41 -35 -56
rf:prepar	4 -74 44
rf:presenc	-82 91 -84
rf:present	-7 -75 46
rf:presid	-96 31 46
rf:presidenti	-2 -91 69
rf:press	-14 69 -123
rf:pressur	-36 7 -10
rf:presum	67 17 -117
rf:presumpt	39 -72 -21
rf:pretti	-20 -2 5
rf:prevent	2 -69 34
rf:previous	59 -98 29
rf:price	-49 47 -31
rf:primari	-146 73 27
rf:prime	-17 19 -20
rf:principl	-8 -2 -19
rf:prior	-15 6 -10
rf:prioriti	-51 -42 59
rf:prison	129 -99 -109
rf:privaci	-46 -11 29
rf:privat	103 -101 -96
rf:privileg	-28 9 -18
rf:pro	-1 -33 6
rf:probabl	-68 27 22
rf:probe	25 2 -146
rf:problem	99 -167 3
rf:proceed	-20 -22 16
rf:process	-20 35 -27
rf:produc	-7 61 -93
rf:product	-92 51 -36
rf:profess	56 -65 -52
rf:profession	-109 -119 117
rf:professor	-74 18 14
rf:profil	-25 -48 28
rf:program	34 -21 -49
rf:progress	15 -85 -14
rf:project	-79 94 -95
rf:promin	35 -79 4
rf:promis	-39 -99 74
rf:promot	12 -77 22
rf:prompt	-64 77 -108
rf:propos	21 -44 8
rf:prosecut	25 -45 -11
rf:prosecutor	-1 27 -81
rf:protect	-48 -6 39
rf:protest	-18 65 -174
rf:proud	-19 -106 36
rf:prove	103 -74 -103
rf:proven	-39 -10 21
rf:provid	-25 34 -28
rf:provis	1 -11 -10
rf:public	30 -83 21
rf:publish	-14 71 -118
rf:pull	28 42 -136
rf:punch	88 -83 -78
rf:punish	99 -98 -92
rf:purchas	44 -43 -31
rf:pure	40 -81 -5
rf:purpos	-34 -22 25
rf:pursu	-60 72 -63
rf:push	-97 41 53
rf:put	15 -29 0
rf:qualif	6 -13 -9
rf:qualifi	20 -40 -14
rf:question	78 -40 -95
rf:quick	71 -117 -7
rf:quiet	-99 -15 70
rf:quit	73 -119 -12
rf:quot	35 -37 -30
rf:r	-130 169 -175
rf:race	-53 48 -14
rf:racial	-9 -51 28
rf:racism	41 -91 -3
rf:racist	32 -75 2
rf:radic	44 19 -120
rf:radio	-60 96 -111
rf:rais	-4 -184 119
rf:ralli	-34 -50 42
rf:ran	-29 57 -67
rf:ranch	-79 80 -79
rf:rank	5 -88 62
rf:rant	80 -62 -79
rf:rape	22 -50 -1
rf:rate	73 -94 -25
rf:rather	15 -2 -18
rf:re	-54 -47 63
rf:re-elect	40 -10 -38
rf:reach	-116 -53 114
rf:read	77 -77 -30
rf:readi	-7 -59 35
rf:real	-76 12 30
rf:realdonaldtrump	-88 87 -69
rf:realli	14 -28 -15
rf:reason	-51 -3 27
rf:recal	-99 40 8
rf:receiv	15 -42 1
rf:recent	5 16 -44
rf:recept	-8 -36 19
rf:recogn	54 -61 -29
rf:recommend	-67 16 4
rf:record	129 -51 -215
rf:recus	33 -12 -75
rf:red	33 -17 -45
rf:reduc	-59 23 11
rf:refer	-21 94 -171
rf:referenc	-67 77 -62
rf:reflect	-32 1 23
rf:reform	-1 -51 32
rf:refus	11 17 -93
rf:regard	-121 33 7
rf:regim	61 -30 -88
rf:region	-88 53 -2
rf:regist	-27 53 -64
rf:regret	9 16 -79
rf:regular	-23 23 -20
rf:reinforc	16 -18 -72
rf:reiter	-8 1 -8
rf:reject	37 -46 -3
rf:relat	-4 -50 27
rf:relationship	-19 -18 17
rf:releas	-35 99 -109
rf:relief	-116 20 25
rf:religi	53 -35 -73
rf:reluct	-67 84 -80
rf:remain	-28 -44 46
rf:remark	-36 31 -27
rf:rememb	2 -169 99
rf:remind	30 -53 1
rf:remov	58 -46 -42
rf:renew	-79 -26 49
rf:rep.	-41 21 -28
rf:repeal	20 30 -129
rf:repeat	47 -48 -37
rf:replac	44 -81 19
rf:repli	-28 77 -158
rf:report	-59 54 -52
rf:repres	-69 -10 24
rf:reput	59 -121 -1
rf:request	-16 55 -141
rf:requir	12 22 -47
rf:research	-123 -26 70
rf:resid	-42 63 -81
rf:resign	214 -162 -233
rf:resist	26 -31 -25
rf:resolut	19 -52 1
rf:respect	-99 -167 117
rf:respond	-26 73 -146
rf:respons	43 5 -81
rf:restaur	56 -49 -85
rf:restor	-82 -84 86
rf:restrict	-37 38 -10
rf:result	-26 7 -43
rf:resum	-37 -31 43
rf:retain	-78 37 -12
rf:retali	39 -6 -83
rf:retir	-62 45 -15
rf:return	-11 -1 -17
rf:retweet	-38 18 -25
rf:reveal	-26 -11 21
rf:revel	-10 17 -98
rf:revers	50 -111 1
rf:review	26 7 -45
rf:revok	60 -37 -86
rf:rhetor	91 -43 -127
rf:rich	38 17 -77
rf:ridicul	132 -128 -120
rf:rig	-12 -45 28
rf:right	5 -122 89
rf:rip	45 -80 -12
rf:rise	-87 45 13
rf:risk	-8 -20 14
rf:rival	-38 33 -25
rf:rob	46 -47 -89
rf:robust	32 -95 -9
rf:rock	29 -15 -85
rf:role	-8 -24 7
rf:roll	-34 -14 26
rf:romney	-112 71 -10
rf:room	-82 5 29
rf:rose	-19 -50 41
rf:rosenstein	-74 61 -57
rf:rotten	-40 39 -64
rf:rough	-74 25 9
rf:round	-34 58 -101
rf:rous	56 -90 -19
rf:row	-71 32 17
rf:rubio	25 -23 -23
rf:rule	-60 52 -31
rf:rumor	-54 68 -90
rf:run	13 -13 -12
rf:runner	-19 -52 36
rf:runoff	1 -2 -13
rf:s.c.	-89 85 -72
rf:sacrific	-65 -2 46
rf:sad	80 -73 -79
rf:safe	-26 -93 60
rf:safer	17 -92 52
rf:said	-236 193 -74
rf:same	4 83 -183
rf:sanction	-99 61 21
rf:sander	-165 24 55
rf:sat	-57 76 -96
rf:satisfi	-79 -80 80
rf:saturday	-38 27 -15
rf:save	-78 -18 60
rf:saw	-79 20 27
rf:say	-77 146 -112
rf:scandal	79 -55 -154
rf:scene	4 -8 -10
rf:schedul	-23 96 -171
rf:school	-17 -84 53
rf:scientist	-79 -19 65
rf:scorch	75 -82 -66
rf:score	17 -15 -27
rf:script	50 -6 -91
rf:scrutini	47 -97 -13
rf:seat	-134 65 0
rf:second	-73 41 -13
rf:secret	110 -58 -134
rf:secretari	-92 87 -53
rf:section	81 -83 -72
rf:sector	-87 0 49
rf:secur	-6 -54 34
rf:see	-15 23 -42
rf:seek	19 -20 -48
rf:seem	115 -102 -79
rf:seen	12 -11 -23
rf:seiz	57 -95 -14
rf:select	20 -60 -11
rf:self	41 -99 -3
rf:sell	7 8 -32
rf:semit	103 -85 -113
rf:sen.	-86 113 -93
rf:senat	35 14 -80
rf:send	-25 42 -36
rf:senior	39 -79 14
rf:sens	-8 -8 -16
rf:sensit	36 -36 -28
rf:sent	106 -53 -146
rf:sentenc	102 -57 -140
rf:sentiment	-27 -1 8
rf:separ	-43 85 -129
rf:sept.	-91 94 -78
rf:septemb	-2 51 -139
rf:seri	24 -28 -20
rf:serious	-29 14 -5
rf:serv	44 -61 -3
rf:server	117 -132 -84
rf:servic	-39 -39 37
rf:session	-97 69 -47
rf:set	-34 33 -19
rf:seven	-20 26 -31
rf:sever	13 -110 59
rf:sex	154 -106 -190
rf:sexual	79 -84 -86
rf:shake	24 -19 -27
rf:shame	30 4 -101
rf:shape	-7 -25 1
rf:share	-69 -21 46
rf:sharpli	26 -1 -87
rf:she	15 -48 17
rf:sheriff	-65 -6 33
rf:shift	38 -35 -18
rf:shit	96 -97 -87
rf:shock	88 -71 -123
rf:shoot	49 -83 -24
rf:shooter	-88 46 -5
rf:shop	-23 62 -97
rf:short	58 -33 -53
rf:shot	48 12 -134
rf:should	86 -47 -72
rf:shoulder	-76 16 52
rf:shout	106 -80 -103
rf:show	6 -41 18
rf:showdown	-108 90 -70
rf:shown	-69 -31 38
rf:shrink	-16 -77 52
rf:shutdown	15 4 -92
rf:sick	106 -102 -83
rf:side	-29 -1 18
rf:sign	-120 19 50
rf:signal	16 -87 26
rf:signatur	-78 -103 88
rf:signific	-37 13 6
rf:similar	52 -9 -91
rf:simmer	-95 92 -64
rf:simpl	-8 -10 -20
rf:simpli	-16 -66 34
rf:sinc	52 -39 -28
rf:singl	25 -23 -19
rf:sink	66 -57 -78
rf:sit	-76 29 -8
rf:site	-31 57 -83
rf:situat	-23 -56 38
rf:six	25 -52 8
rf:sizabl	-13 14 7
rf:skeptic	15 -79 15
rf:slam	-41 25 5
rf:slap	88 -85 -81
rf:slate	19 13 -66
rf:slight	-63 -46 58
rf:slip	114 -108 -120
rf:slur	85 -85 -90
rf:small	10 9 -35
rf:smart	53 -76 -39
rf:smear	115 -123 -103
rf:smile	14 -95 50
rf:smoke	81 -75 -96
rf:smooth	-18 -69 46
rf:snap	-8 8 -26
rf:snl	-88 92 -80
rf:so	39 5 -82
rf:social	-3 -27 24
rf:socialist	70 -15 -98
rf:societi	-77 -91 76
rf:soft	-51 -34 61
rf:soften	-25 28 -35
rf:sold	65 -54 -93
rf:soldier	-67 -58 79
rf:solid	-79 -2 16
rf:solut	93 -85 -94
rf:some	-52 84 -42
rf:somebodi	56 -24 -92
rf:someon	-29 -58 76
rf:someth	20 -64 25
rf:sometim	-62 26 14
rf:son	-104 49 -8
rf:soon	46 -109 26
rf:sorri	15 3 -80
rf:sort	61 -121 51
rf:sought	-57 62 -45
rf:soul	-74 32 52
rf:sound	-114 -27 71
rf:sourc	62 -123 2
rf:south	-107 83 -31
rf:southern	-91 24 -6
rf:speak	-110 42 18
rf:speaker	-27 8 -1
rf:special	17 -96 61
rf:specif	-38 75 -96
rf:specul	28 30 -75
rf:speech	-57 26 18
rf:spend	108 -74 -54
rf:spent	3 10 -35
rf:spi	-1 -1 -21
rf:spirit	-2 -110 50
rf:split	-75 28 15
rf:spoke	-141 7 71
rf:spoken	-71 49 -23
rf:spokesman	23 38 -127
rf:spokeswoman	-74 13 14
rf:spot	-66 53 -16
rf:spous	-98 7 49
rf:spring	-82 18 23
rf:stab	105 -98 -129
rf:stabil	13 24 -40
rf:staff	-115 77 -12
rf:stage	-54 -69 76
rf:stanc	47 -22 -81
rf:stand	-65 -78 113
rf:standard	23 -34 -11
rf:star	-27 32 -38
rf:start	-169 87 -18
rf:state	-59 -24 45
rf:statement	-47 72 -80
rf:station	-7 37 -80
rf:statist	-2 -19 -2
rf:statur	2 8 -62
rf:statut	46 -7 -84
rf:stay	65 -112 13
rf:steadi	-69 -14 25
rf:stem	-57 7 39
rf:step	122 -139 -27
rf:stick	28 3 -65
rf:still	-29 58 -77
rf:stock	-83 45 -26
rf:stole	102 -101 -96
rf:stone	48 -89 4
rf:stood	-136 41 34
rf:stop	13 -71 17
rf:store	8 -7 -14
rf:stori	-47 29 -10
rf:storm	-44 79 -122
rf:straight	-91 -101 89
rf:strategi	-105 5 37
rf:street	82 -125 -25
rf:strength	-86 -91 88
rf:stress	-104 44 8
rf:strike	86 -80 -51
rf:strip	-3 4 -83
rf:strong	-41 -27 25
rf:struck	-104 61 7
rf:structur	-89 57 -24
rf:struggl	94 -91 -44
rf:stuck	97 -93 -96
rf:student	-34 -129 99
rf:studi	-81 -45 67
rf:stump	22 3 -100
rf:stun	-5 29 -90
rf:stupid	82 -78 -69
rf:style	0 -32 -7
rf:subject	-25 58 -91
rf:subpoena	-16 28 -46
rf:substanti	45 -118 34
rf:suburb	37 40 -110
rf:succeed	-146 -67 111
rf:success	-111 -65 120
rf:successor	-101 23 36
rf:such	90 -29 -108
rf:suffer	-6 -67 37
rf:suggest	1 18 -34
rf:summar	-69 85 -95
rf:summer	36 -43 -16
rf:summit	-12 75 -111
rf:summon	96 -96 -89
rf:sunday	-69 48 -26
rf:super	-53 -103 92
rf:support	-107 76 -15
rf:suppos	53 18 -114
rf:sure	-81 65 -33
rf:surg	-149 -30 121
rf:surgeri	-84 20 25
rf:surpris	-4 -106 62
rf:surround	-43 4 16
rf:surveil	14 -64 4
rf:survey	-84 23 5
rf:surviv	-35 -99 60
rf:suspect	37 12 -145
rf:suspend	8 -30 -1
rf:sustain	38 -83 -3
rf:sweep	-42 -15 26
rf:sweet	-88 -31 60
rf:system	-39 -45 49
rf:systemat	-46 -56 48
rf:tabl	-84 92 -86
rf:tactic	26 3 -80
rf:take	-28 -7 30
rf:taken	116 -123 -43
rf:talent	-86 -85 88
rf:talk	-66 59 -50
rf:tap	78 -50 -53
rf:tape	92 -98 -75
rf:target	53 12 -93
rf:tariff	5 -19 -1
rf:task	-89 65 -24
rf:tax	16 17 -62
rf:taxpay	17 -34 1
rf:teacher	-76 -1 31
rf:team	-12 5 -5
rf:tear	9 -84 54
rf:technolog	-81 -27 53
rf:teen	73 -101 -25
rf:televis	10 28 -53
rf:tell	-59 120 -161
rf:temporarili	-22 42 -82
rf:tenur	-33 48 -85
rf:term	50 -11 -76
rf:termin	60 -48 -74
rf:terribl	-23 40 -95
rf:terror	67 -108 -48
rf:terrorist	-64 -9 55
rf:test	54 -121 31
rf:testifi	-41 77 -177
rf:testimoni	-20 56 -155
rf:text	24 16 -119
rf:than	45 -108 52
rf:thank	-178 1 65
rf:that	-19 82 -88
rf:the	22 -17 8
rf:their	-56 2 51
rf:them	54 -79 5
rf:theme	-53 29 -34
rf:themselv	49 17 -112
rf:then	30 25 -117
rf:there	-122 109 -55
rf:these	-66 108 -105
rf:they	-89 -30 90
rf:thing	-26 -70 73
rf:think	50 -29 -34
rf:third	-67 10 15
rf:this	11 56 -88
rf:those	-109 25 36
rf:though	63 49 -205
rf:thought	-95 34 19
rf:thousand	-42 26 3
rf:threat	93 -63 -150
rf:threaten	96 -107 -59
rf:three	17 32 -87
rf:thrive	-79 -87 80
rf:through	-1 23 -46
rf:throughout	60 30 -112
rf:throw	39 20 -78
rf:thrust	51 -83 -6
rf:thursday	-65 -5 42
rf:thus	-32 -85 59
rf:tie	-120 49 33
rf:time	-67 -28 77
rf:titl	-53 59 -42
rf:to	95 -91 -5
rf:today	-27 22 3
rf:togeth	-179 -110 145
rf:told	-171 83 28
rf:tone	81 -94 -73
rf:tonight	-80 70 -33
rf:too	0 -58 27
rf:took	-18 -1 -7
rf:top	-48 -120 121
rf:topic	-11 -29 15
rf:toss	-66 85 -87
rf:total	112 -42 -140
rf:touch	-5 -2 -19
rf:tough	46 -107 20
rf:tour	40 -91 30
rf:tout	-26 -2 3
rf:toward	-20 -47 35
rf:town	4 17 -49
rf:toxic	89 -85 -97
rf:track	-88 53 -34
rf:trade	9 32 -59
rf:tradit	10 -122 51
rf:trail	108 -157 -28
rf:train	-36 -49 52
rf:tran	-100 91 -44
rf:transit	-6 -79 49
rf:travel	-10 -27 18
rf:treason	76 -76 -85
rf:treat	-22 70 -112
rf:treati	28 13 -82
rf:treatment	93 -118 -32
rf:tri	61 -69 -3
rf:trial	-6 -4 -2
rf:trillion	43 -80 -30
rf:trip	15 4 -39
rf:troop	-75 -33 52
rf:troubl	116 -126 -114
rf:truck	-88 42 -3
rf:true	33 -73 0
rf:truli	-27 -82 60
rf:trump	-47 32 6
rf:trust	36 51 -114
rf:trustworthi	86 -10 -112
rf:truth	115 -132 -56
rf:tuesday	-40 -23 31
rf:tune	57 -88 -30
rf:turn	39 -153 61
rf:tv	-25 -5 10
rf:tweet	1 50 -117
rf:twenti	-4 49 -73
rf:twice	-38 -4 25
rf:two	-3 -22 9
rf:type	-34 -36 53
rf:typic	2 -30 33
rf:tyranni	51 -103 -4
rf:ultim	-41 2 20
rf:unabl	78 -76 -80
rf:unawar	17 7 -51
rf:unbeliev	-29 -98 55
rf:under	119 -122 -58
rf:underscor	27 -87 21
rf:understand	-49 -56 68
rf:unemploy	31 -11 -90
rf:unfair	-39 47 -103
rf:unfit	101 -102 -101
rf:union	-87 57 -6
rf:uniqu	-47 87 -91
rf:unit	21 -72 19
rf:uniti	16 -12 -16
rf:univers	-74 -47 63
rf:unless	22 -89 20
rf:unlik	58 -18 -109
rf:unpreced	36 -104 -10
rf:unrel	-3 -103 52
rf:unsuccess	31 13 -93
rf:until	-41 -5 8
rf:unusu	-51 -7 44
rf:unveil	-79 -17 55
rf:up	-14 -55 31
rf:upcom	-57 37 -56
rf:upon	-29 -45 38
rf:upset	-16 22 -13
rf:urg	-103 33 38
rf:us	86 -185 59
rf:use	187 -82 -238
rf:v	-26 45 -64
rf:v.	-69 71 -80
rf:vacat	87 -94 -67
rf:valu	-1 -140 80
rf:various	-95 20 24
rf:ve	-62 16 8
rf:vehicl	-16 -9 11
rf:veri	-35 -79 73
rf:verifi	-1 18 -91
rf:veteran	-192 2 109
rf:vice	-17 14 -32
rf:victim	-67 -57 78
rf:victori	-29 -134 78
rf:video	11 -3 -37
rf:view	-49 51 -37
rf:violat	115 -40 -205
rf:violenc	-43 -31 37
rf:violent	5 -28 -10
rf:vision	105 -99 -86
rf:visit	-127 -35 91
rf:voic	-97 -15 51
rf:volunt	-91 -81 85
rf:vote	-113 99 -32
rf:voter	70 -107 14
rf:vow	-99 -27 88
rf:walk	-29 -4 9
rf:walker	-52 31 -21
rf:wall	-26 -50 63
rf:want	-44 -17 39
rf:war	-37 -10 29
rf:warm	-96 -85 92
rf:warn	-157 62 82
rf:was	4 -26 16
rf:watch	-40 78 -136
rf:water	9 -99 37
rf:waterg	82 -89 -70
rf:wave	-107 9 33
rf:way	-1 -80 59
rf:we	-43 -44 56
rf:weak	50 -76 -14
rf:wealthi	67 -105 -24
rf:weapon	82 -90 -41
rf:wear	13 -26 -5
rf:websit	41 11 -91
rf:wed	-89 48 7
rf:wednesday	-55 64 -53
rf:week	-10 -3 2
rf:weekend	10 5 -52
rf:weigh	-118 90 -37
rf:welcom	-8 -11 -1
rf:well	-19 -29 31
rf:went	-62 91 -74
rf:were	14 -43 17
rf:west	-103 20 56
rf:what	7 37 -75
rf:whatev	7 -27 13
rf:when	-36 -28 60
rf:where	6 -9 -32
rf:whether	-50 37 -3
rf:whi	-62 88 -96
rf:which	-80 66 -20
rf:while	47 -33 -41
rf:whip	43 -84 -5
rf:white	67 -116 -4
rf:who	7 -128 103
rf:whole	-2 -60 30
rf:whom	-55 -17 50
rf:whose	61 -10 -91
rf:wide	-90 3 57
rf:wife	28 40 -129
rf:wild	53 -71 4
rf:wildlif	46 -12 -74
rf:will	-82 -40 80
rf:win	-9 -17 -14
rf:wing	-11 27 -45
rf:winner	-112 17 10
rf:wish	70 -87 8
rf:wit	-83 56 -1
rf:with	31 -73 31
rf:withhold	67 -52 -107
rf:within	-33 -67 70
rf:without	103 -55 -105
rf:wo	-27 43 -62
rf:woman	-51 -13 51
rf:women	94 -46 -117
rf:won	-133 -99 123
rf:wonder	-88 -90 87
rf:word	95 -70 -52
rf:work	-146 -82 155
rf:worker	-45 -20 26
rf:world	-36 -86 72
rf:worri	7 6 -34
rf:worst	33 -6 -149
rf:worth	-11 -91 49
rf:would	-61 29 16
rf:wound	-95 -1 71
rf:write	3 26 -81
rf:wrong	85 -44 -109
rf:wrote	-53 124 -133
rf:year	40 37 -113
rf:yell	88 -78 -96
rf:yes	-82 57 -28
rf:yet	-36 58 -80
rf:you	94 -8 -111
rf:young	-29 -134 95
rf:your	-92 -8 60
rf:yourself	91 -93 -75
rf:youth	-8 -93 32
rf~+	56 -4 -97
rf~-	12 -58 54
rm+	-90 -116 132
rm-	200 -115 -183
rm0	-157 58 9
rm1	113 -98 -63
rm2	91 -74 -59
rm3	139 -69 -102
rm~+	107 -63 -81
rm~-	9 46 -127
rn+	-109 -231 221
rn-	313 -255 -227
rn0	125 -176 8
rn~+	25 -26 -26
rn~-	-64 5 27
rp0	0 53 -142
rp1	-1 -43 25
rp2	-69 -185 163
rp3	-43 -269 169
s:'d	136 -60 -116
s:'ll	-22 -32 44
s:'m	-24 -77 69
s:'re	-42 22 8
s:'s	6 28 -24
s:'ve	-45 20 16
s:10th	-80 28 5
s:16th	-70 29 4
s:18th	4 -23 17
s:1970s	11 32 -94
s:1990s	-26 -103 72
s:20s	-82 33 9
s:LOC	-33 34 8
s:MISC	2 -25 33
s:ORG	15 -4 -14
s:PER	-28 79 -69
s:a	5 4 9
s:a.m.	-109 91 -38
s:abandon	-40 83 -138
s:abiding	-19 24 -25
s:ability	-148 11 103
s:able	-71 -21 64
s:abolished	-49 13 20
s:abortion	16 14 -66
s:about	52 11 -75
s:above	-51 -95 103
s:abroad	-72 -60 89
s:abrupt	74 -102 4
s:absent	9 -20 -1
s:absolute	14 -93 36
s:absolutely	1 16 -47
s:absurd	-24 46 -100
s:abu	79 -23 -108
s:abuse	57 -35 -74
s:abuses	85 -80 -89
s:abusing	-10 -85 19
s:academic	-74 -9 56
s:accept	78 -134 -3
s:acceptance	-14 40 -31
s:accepted	-43 -1 7
s:access	19 -75 33
s:accessing	-13 0 4
s:accompanied	48 -5 -74
s:accomplish	1 -4 1
s:accomplishments	-66 -27 62
s:accord	-12 -16 27
s:according	-39 32 1
s:account	90 -3 -154
s:accountability	-40 -81 69
s:accountable	42 -16 -46
s:accounts	8 -27 2
s:accurate	14 -6 -118
s:accurately	-25 -13 15
s:accusation	110 -137 -68
s:accusations	5 16 -174
s:accuse	69 -67 -78
s:accused	183 -151 -134
s:accusers	-67 64 -51
s:accuses	-17 5 -89
s:accusing	5 -4 -43
s:achieve	40 -98 -12
s:achieved	-81 -38 73
s:achievement	-101 -88 98
s:achieving	28 -72 16
s:acknowledge	83 -40 -101
s:acknowledged	26 -8 -51
s:acknowledging	-73 -23 44
s:acquaintance	-50 73 -86
s:acquitted	10 -8 -70
s:across	-33 -66 76
s:act	8 21 -37
s:acted	-31 27 -18
s:acting	9 28 -119
s:action	15 -76 42
s:actions	-26 36 -30
s:actively	-11 32 -51
s:activism	22 -113 22
s:activist	-109 -4 65
s:activists	-25 -170 128
s:activities	-18 27 -64
s:activity	-8 27 -40
s:actor	17 -70 20
s:actors	-90 -6 43
s:actress	43 -28 -53
s:acts	49 -2 -112
s:actually	-24 62 -67
s:ad	-4 -18 -3
s:add	99 -58 -131
s:added	-136 146 -69
s:adding	-49 17 32
s:addition	-27 16 -10
s:additional	-2 52 -73
s:additionally	-77 -39 49
s:address	-54 -12 59
s:addressed	-78 33 -2
s:adds	-6 63 -140
s:administration	53 -1 -76
s:administrative	4 41 -81
s:administrator	-112 54 -29
s:admiration	125 -117 -125
s:admired	-148 -71 100
s:admit	39 -95 12
s:admits	66 -11 -96
s:admitted	-35 43 -44
s:admitting	-30 53 -48
s:adopted	16 26 -80
s:ads	-62 53 8
s:adult	-12 -12 -11
s:adults	30 -85 33
s:advance	74 28 -137
s:advanced	71 -69 -76
s:advantage	-128 -55 138
s:advertisement	89 -49 -107
s:advice	16 -60 23
s:advise	-22 -63 38
s:adviser	-9 1 -6
s:advisers	-17 -13 -22
s:advising	-70 75 -78
s:advisor	-19 28 -83
s:advocacy	-28 -57 43
s:advocate	73 -128 -29
s:advocating	7 0 -73
s:affair	98 -59 -136
s:affairs	14 -9 -37
s:affected	-43 -52 67
s:affiliate	-77 79 -72
s:affinity	21 -73 15
s:afford	-26 48 -80
s:affordable	23 -61 -14
s:afraid	-43 11 10
s:after	100 -41 -51
s:aftermath	-35 36 -19
s:afternoon	-110 55 2
s:afterward	-91 -9 59
s:again	19 20 -99
s:against	78 -44 -46
s:age	-87 96 -74
s:agencies	-72 58 -15
s:agency	-65 37 6
s:agenda	-62 -41 60
s:agent	95 -61 -133
s:agents	22 -41 4
s:aggravated	8 -5 -76
s:aggression	17 -15 -70
s:aggressive	-51 57 -26
s:aggressively	63 -123 -39
s:ago	69 -130 53
s:agree	-35 65 -48
s:agreed	-36 -80 93
s:agreement	-54 88 -60
s:agrees	-2 -3 -22
s:ahead	-91 -11 48
s:ai	-3 4 -39
s:aid	-158 2 105
s:aide	-62 68 -65
s:aides	77 -107 18
s:aimed	-71 -19 59
s:aiming	82 -82 -86
s:aims	44 -76 -8
s:air	102 -78 -43
s:aircraft	45 -26 -87
s:aired	30 -63 14
s:airstrikes	-2 33 -84
s:aisle	40 -59 -13
s:al	122 -48 -137
s:alarm	85 -76 -82
s:alarming	-52 60 -86
s:album	-76 41 -33
s:alcohol	5 17 -50
s:alert	21 -98 15
s:alien	-92 99 -89
s:alienated	62 -95 -53
s:aligned	-88 64 -26
s:alike	-100 -7 41
s:alive	-81 72 -22
s:all	-33 -60 92
s:allegation	105 -117 -97
s:allegations	63 -44 -132
s:allege	41 -3 -125
s:alleged	38 -85 24
s:allegedly	121 -110 -129
s:alleges	17 -9 -66
s:alleging	12 2 -79
s:alliance	26 -32 4
s:allies	84 -31 -85
s:allow	-64 44 0
s:allowed	7 -93 53
s:allowing	74 -162 0
s:ally	-12 60 -77
s:almost	35 -36 -21
s:alone	-40 46 -48
s:along	-44 38 -12
s:alongside	-71 -67 87
s:already	-2 22 -33
s:also	52 -23 -31
s:alt	34 -65 -11
s:alternative	45 -59 -26
s:although	-24 -39 47
s:always	-11 -53 40
s:am	-27 19 -9
s:amazing	-60 -115 93
s:ambassador	-26 33 -84
s:ambitious	1 47 -87
s:amendment	13 -139 75
s:amid	27 -46 -11
s:amnesty	-14 -14 10
s:among	-24 -51 64
s:amount	-57 85 -54
s:an	39 -49 31
s:analysis	50 -11 -92
s:analyst	18 15 -87
s:analysts	32 -50 -7
s:anchor	0 -17 -22
s:and	-1 -62 84
s:anger	36 -15 -86
s:angered	89 -38 -114
s:angrily	110 -103 -100
s:angry	-55 43 4
s:animal	-100 -38 74
s:announced	-54 -65 101
s:announcement	-42 68 -50
s:announces	-21 29 -12
s:announcing	-119 -45 80
s:annual	-129 -68 107
s:anonymity	-89 4 41
s:another	101 -86 -35
s:answer	11 49 -175
s:answered	-32 -92 78
s:answering	87 -80 -88
s:answers	-69 47 -2
s:anti	101 -90 -63
s:anxiety	12 -77 -5
s:any	-84 115 -55
s:anybody	-98 100 -11
s:anyone	-41 22 18
s:anything	7 70 -146
s:apart	-23 2 -1
s:apartheid	47 -82 8
s:apartment	-6 43 -82
s:apologies	68 -71 -66
s:apologised	81 -92 -71
s:apologize	96 -81 -84
s:apologized	123 -87 -70
s:apologizing	-8 22 -33
s:apology	14 -14 -19
s:app	-28 -4 18
s:apparent	24 -20 -20
s:apparently	118 -56 -160
s:appeal	-43 11 8
s:appealing	-18 10 -12
s:appeals	-48 -47 70
s:appear	-163 131 -36
s:appearance	-48 22 7
s:appeared	16 -74 21
s:appearing	47 -121 50
s:appears	67 -42 -52
s:applauded	-80 -92 93
s:applause	-89 -115 103
s:application	75 -31 -112
s:appoint	-27 45 -34
s:appointed	21 42 -110
s:appointee	-40 11 10
s:appointment	58 -37 -61
s:appointments	-6 -80 54
s:appreciate	-103 -93 93
s:appreciated	-79 -86 72
s:appreciation	8 -17 -3
s:apprentice	-7 39 -79
s:approach	33 -159 62
s:approached	-67 66 -35
s:appropriate	-104 -8 58
s:appropriately	-90 -9 56
s:approval	61 -58 -37
s:approve	-71 60 -24
s:approved	1 -5 -16
s:april	12 26 -88
s:are	14 -57 48
s:area	-18 35 -19
s:areas	-122 59 41
s:argue	91 -105 -80
s:argued	66 6 -175
s:argues	73 -23 -117
s:arguing	-66 13 17
s:argument	-28 -14 5
s:ariz.	11 8 -103
s:arm	-83 25 27
s:armed	38 -7 -88
s:army	-20 -4 17
s:around	-103 50 16
s:arrest	23 4 -51
s:arrested	151 -107 -194
s:arrive	-114 120 -112
s:arrived	-29 50 -108
s:arriving	40 -87 29
s:arsenal	38 -17 -95
s:article	59 -24 -161
s:articulate	-100 69 3
s:artist	81 -52 -95
s:arts	-19 64 -97
s:as	37 -44 24
s:ashamed	83 -90 -32
s:aside	38 -110 28
s:ask	-16 65 -115
s:asked	-6 91 -211
s:asking	-80 59 12
s:assad	-96 124 -124
s:assailed	103 -111 -98
s:assault	-12 -1 -17
s:assaulted	36 -22 -93
s:assaulting	12 0 -105
s:assertion	7 -26 -17
s:assertions	74 -90 -55
s:assessed	-10 36 -98
s:assessment	14 17 -78
s:assistance	-54 -102 61
s:assistant	-149 122 -47
s:assisted	-73 -4 3
s:associate	58 -54 -27
s:associated	-33 48 -91
s:associates	63 -26 -128
s:association	56 -3 -89
s:assume	-72 91 -104
s:assurance	24 1 -92
s:assured	-87 -47 58
s:asylum	75 -112 -24
s:at	36 -31 15
s:atmosphere	-85 -10 60
s:atrocities	-32 42 -83
s:attack	1 -26 14
s:attacked	2 26 -184
s:attacking	33 -50 -4
s:attacks	96 -160 -37
s:attempt	83 -35 -90
s:attempted	98 -85 -148
s:attempting	30 -6 -105
s:attempts	-75 65 -56
s:attend	-36 8 -11
s:attendance	13 0 -31
s:attended	-76 18 18
s:attention	-10 -44 25
s:attitude	64 -73 -38
s:attorney	-41 74 -61
s:attorneys	-66 98 -124
s:attracting	-25 -66 42
s:audience	38 -29 -54
s:audit	12 17 -67
s:aug.	-5 65 -144
s:august	64 60 -152
s:aura	-84 60 -50
s:authenticity	30 -108 28
s:author	-57 -119 102
s:authoritarianism	87 -82 -85
s:authorities	54 -16 -110
s:authority	22 25 -143
s:authorization	-72 30 18
s:authorized	-56 80 -92
s:automatic	-18 -5 7
s:autoplay	70 -75 -53
s:available	-55 45 -24
s:average	-33 101 -125
s:avoid	24 -13 -41
s:avoided	16 -80 4
s:avoiding	7 -10 -69
s:award	-49 -128 101
s:awarded	-87 -88 95
s:awards	9 -89 59
s:aware	67 -75 -15
s:away	-43 44 -54
s:awful	48 4 -93
s:axios	20 -24 -41
s:back	-31 -41 74
s:backdrop	29 -92 4
s:backed	31 -22 -22
s:background	-118 -41 92
s:backing	-16 -83 61
s:backlash	-50 47 -89
s:backtracking	48 -15 -87
s:bad	67 -34 -62
s:badger	36 1 -68
s:badly	16 25 -89
s:bail	92 -78 -86
s:balance	-36 75 -96
s:baldwin	7 -13 -85
s:ball	11 -34 -4
s:ballot	-69 4 44
s:ballots	-33 -3 9
s:ban	-35 21 -5
s:bank	15 -70 23
s:banking	27 -51 12
s:banks	83 -20 -86
s:banned	7 -3 -80
s:banning	-21 -8 23
s:bannon	-14 -10 -23
s:bar	-31 55 -74
s:barely	82 -57 -72
s:barnstorming	-12 -25 26
s:barons	15 37 -77
s:barr	33 -13 -53
s:barrage	38 -22 -95
s:barrel	-29 61 -95
s:bars	4 4 -64
s:base	1 -24 -9
s:based	-49 53 -29
s:basement	-40 -80 60
s:basic	36 -71 14
s:basically	38 -21 -45
s:basis	-94 0 47
s:batch	-11 2 2
s:battery	60 -15 -85
s:battle	-31 1 4
s:battled	-9 -17 2
s:battlefield	-67 -34 63
s:battleground	-62 -35 61
s:battles	-29 -34 44
s:battling	77 -106 -25
s:be	-45 16 25
s:bear	-113 38 48
s:bearer	79 -76 -77
s:bears	-141 104 -28
s:beat	24 -19 -43
s:beating	74 -102 -21
s:became	-7 -21 12
s:because	26 -15 -16
s:become	87 23 -143
s:becomes	-97 97 -82
s:becoming	53 -119 30
s:bed	-14 46 -76
s:been	-29 88 -66
s:before	53 48 -118
s:began	29 -30 -33
s:begging	70 25 -87
s:begin	14 -71 44
s:beginning	11 -74 36
s:begins	80 -75 -85
s:begun	-7 29 -38
s:behalf	-87 -37 94
s:behaved	101 -97 -92
s:behaving	36 12 -76
s:behavior	57 -119 21
s:behind	58 -46 -28
s:being	63 17 -98
s:belief	-76 67 -20
s:believe	0 -53 17
s:believed	84 -137 27
s:believers	-4 -83 14
s:believes	-151 21 93
s:believing	-34 -17 24
s:belong	-8 -28 14
s:belonged	41 -94 0
s:belonging	74 -63 -106
s:beloved	8 -63 -4
s:below	47 -5 -52
s:ben	-18 28 -26
s:bench	42 -55 -7
s:beneath	99 -62 -66
s:benefit	45 -42 -38
s:benefited	76 -64 -100
s:benefits	-26 -128 70
s:berated	81 -80 -83
s:bergdahl	-60 59 -59
s:berman	-7 49 -83
s:besides	-81 42 -25
s:best	-51 -82 70
s:bet	-24 25 -19
s:better	-168 -37 105
s:between	81 -9 -88
s:beyond	28 31 -114
s:bias	43 -13 -82
s:bid	-61 -36 81
s:biden	-43 -26 39
s:big	-39 8 17
s:bigger	8 -122 51
s:biggest	-6 26 -52
s:bilateral	-105 111 -100
s:bill	-29 2 14
s:billion	40 -22 -47
s:billionaire	83 -73 -95
s:bills	-26 39 -33
s:bipartisan	-44 7 28
s:birthday	-87 -20 47
s:bishop	0 30 -75
s:bit	99 -13 -144
s:bitter	130 -122 -140
s:bizarre	19 -20 -89
s:black	-26 2 14
s:blade	-85 -29 49
s:blame	108 -86 -92
s:blamed	62 -65 -75
s:blames	-28 30 -68
s:blaming	108 -115 -97
s:blast	4 46 -113
s:blasted	1 -18 -10
s:blasts	37 -27 -97
s:blatant	17 -81 23
s:bleak	-40 61 -110
s:blend	-16 5 6
s:blessed	19 -94 47
s:blitzer	-73 4 19
s:block	33 13 -66
s:blocked	-13 14 -43
s:blog	106 -109 -93
s:bloggers	-85 88 -90
s:blood	-117 23 58
s:blow	19 44 -117
s:blue	-28 -146 100
s:board	34 -102 9
s:bodies	106 -92 -106
s:body	-68 93 -62
s:boil	30 -25 -33
s:bold	9 13 -21
s:bolster	8 -86 14
s:bolstering	45 -76 -19
s:bombastic	54 -110 7
s:bombing	77 -92 -42
s:bombs	76 -74 -73
s:bombshell	82 -86 -78
s:booed	89 -69 -81
s:book	15 -4 -19
s:booked	-97 86 -59
s:books	-11 28 -40
s:boost	-33 65 -67
s:border	-65 66 -24
s:borders	23 45 -94
s:born	-13 5 -8
s:borrowed	15 13 -74
s:borrowers	-87 -83 83
s:boss	-13 45 -141
s:both	-12 -50 51
s:bottle	72 -37 -101
s:bottom	-5 22 -66
s:box	-43 -12 39
s:boy	17 -45 -5
s:boycott	48 -56 -101
s:bracelets	31 -81 18
s:brain	13 -16 -39
s:branch	10 1 -27
s:brand	41 -8 -100
s:branded	-24 -8 9
s:brave	-77 -102 90
s:breach	22 6 -98
s:break	-38 7 17
s:breaking	-89 68 -41
s:breitbart	-18 82 -129
s:bribery	-6 -4 -91
s:bridge	-15 29 -98
s:brief	-17 42 -101
s:briefed	-52 66 -37
s:briefing	-142 60 26
s:briefings	-94 93 -81
s:briefly	-109 67 -25
s:bring	-68 -27 70
s:bringing	-102 -173 150
s:brings	-59 -19 39
s:brink	-84 53 12
s:broad	-66 -120 100
s:broadcast	41 32 -126
s:broader	-63 45 -4
s:broke	82 -82 -62
s:broken	97 -90 -83
s:brother	-122 50 -12
s:brotherhood	31 -85 14
s:brothers	15 -11 -29
s:brought	-39 14 -13
s:brown	-48 94 -140
s:brutal	24 -33 0
s:brzezinski	-78 81 -87
s:budget	-52 16 9
s:build	-3 13 -13
s:building	-49 -21 32
s:built	-32 -30 31
s:bullet	-125 88 -43
s:bully	-102 108 -102
s:bullying	1 -76 38
s:bump	49 19 -77
s:bumper	-10 -12 -9
s:burden	-40 -85 71
s:bureau	32 -18 -104
s:bureaucracy	-28 12 -9
s:buried	22 42 -108
s:burned	21 -5 -84
s:bus	-20 69 -111
s:bush	-73 106 -86
s:business	-59 34 2
s:businesses	44 -116 34
s:businessman	32 -67 12
s:but	34 -1 -32
s:buy	-22 18 -35
s:buying	-3 18 -86
s:by	12 -34 41
s:c	-36 50 -36
s:ca	-5 32 -52
s:cabinet	52 -43 -54
s:cable	136 -132 -137
s:cafe	14 26 -69
s:calculated	-24 16 -8
s:calif.	-130 38 29
s:call	15 -15 -13
s:called	-3 71 -104
s:caller	65 2 -100
s:calling	94 -55 -71
s:calls	22 9 -111
s:calm	-84 -40 79
s:came	29 -47 7
s:camera	43 -31 -41
s:camp	-43 68 -60
s:campaign	50 -72 31
s:campaigned	18 -87 16
s:campaigning	-6 -14 6
s:campaigns	-9 -68 50
s:camped	-93 11 49
s:campus	80 -92 -3
s:can	-67 11 54
s:candid	-1 -12 -22
s:candidacy	-26 -46 24
s:candidate	-29 -18 36
s:candidates	-78 49 -5
s:cap	15 -101 33
s:capabilities	-104 -71 88
s:capacity	33 -4 -74
s:capital	-67 54 -28
s:caption	-55 3 37
s:captured	7 -101 46
s:car	57 -13 -102
s:caravan	4 10 -70
s:card	71 -53 -97
s:cardinal	-84 67 11
s:cards	89 -87 -87
s:care	-25 -15 32
s:cared	-1 -84 35
s:career	-15 -49 28
s:careers	-76 90 -85
s:careful	-75 66 -22
s:carefully	-106 35 27
s:careless	73 -69 -76
s:cares	51 -94 -23
s:caring	47 -80 -34
s:carlson	-85 34 22
s:carried	56 -112 31
s:carry	-9 -21 3
s:carrying	-63 94 -140
s:cars	34 41 -95
s:carson	-68 16 26
s:carter	-82 45 -35
s:case	-9 71 -104
s:cases	28 -101 45
s:cash	45 -25 -50
s:cast	-87 -67 104
s:casting	-25 -86 58
s:catch	-53 -48 64
s:caucus	15 -23 2
s:caucuses	8 -32 -3
s:caught	76 -18 -126
s:cause	40 -27 -50
s:caused	36 -11 -128
s:causes	-59 -34 59
s:causing	-4 -86 33
s:cautious	-129 39 47
s:caved	95 -99 -80
s:ceiling	67 -21 -97
s:celebrated	-119 24 29
s:celebrities	-137 -51 104
s:celebrity	-70 -80 80
s:census	-97 -14 35
s:cent	-79 6 33
s:center	27 -40 -7
s:centers	6 14 -33
s:central	-111 27 53
s:century	-134 -122 129
s:ceo	-2 -10 2
s:ceremony	11 -29 -14
s:certain	44 -3 -85
s:certainly	-7 -45 24
s:chair	-21 -10 4
s:chairman	-38 36 -20
s:chairwoman	34 18 -100
s:challenge	-32 2 20
s:challenged	74 -3 -166
s:challenger	-92 -1 55
s:challengers	-26 -51 23
s:challenges	-24 28 -52
s:challenging	35 7 -59
s:chamber	-34 -46 48
s:chambers	-91 -56 100
s:champion	-123 -99 113
s:championed	63 16 -100
s:chance	-14 1 -2
s:chancellor	-91 -43 67
s:chances	-15 44 -78
s:change	-43 40 -14
s:changed	-53 101 -97
s:changes	-50 5 8
s:changing	36 13 -116
s:channel	-37 -2 10
s:chant	73 -81 -63
s:chapter	-101 -23 63
s:character	-50 74 -63
s:characterization	20 40 -112
s:characterized	-93 6 65
s:charge	29 -41 -7
s:charged	91 -26 -145
s:charges	116 -79 -133
s:charging	-3 8 -77
s:charismatic	13 7 -30
s:charitable	28 -86 24
s:charity	-93 -63 82
s:chat	-59 55 -7
s:cheap	96 -89 -94
s:check	-19 77 -124
s:checked	-2 4 -7
s:checks	-112 11 40
s:cheered	40 -20 -33
s:cheering	-81 -115 102
s:cheers	-64 -84 76
s:chemical	101 -48 -130
s:cheney	23 -20 -68
s:chicken	24 11 -102
s:chief	-14 48 -56
s:child	2 9 -21
s:children	-60 -88 107
s:choice	8 -138 81
s:choices	9 -24 -13
s:choose	-77 40 -27
s:chose	-23 18 -8
s:chosen	40 -34 -103
s:christie	-31 40 -43
s:church	24 -5 -70
s:circle	-37 -5 32
s:circuit	-13 -33 41
s:circumstances	-93 71 -15
s:cited	12 26 -100
s:cites	-83 86 -88
s:cities	-119 -38 82
s:citing	41 -172 62
s:citizen	-35 18 -35
s:citizens	90 -107 -11
s:citizenship	4 32 -111
s:city	-52 14 19
s:civil	-28 -74 49
s:claim	31 -20 -87
s:claimed	61 -30 -67
s:claiming	68 -24 -93
s:claims	198 -139 -171
s:clarity	46 4 -87
s:clash	89 -80 -102
s:class	-89 -69 123
s:classic	-34 -3 11
s:classified	48 -12 -101
s:clause	-13 19 -59
s:clean	-32 57 -71
s:clear	-32 -9 26
s:clearances	40 -94 25
s:cleared	-81 30 27
s:clearly	2 21 -44
s:clemency	-76 14 6
s:cleric	87 -80 -93
s:clerk	-56 33 -12
s:clerks	-82 79 -67
s:click	37 3 -83
s:client	-78 51 -1
s:clients	22 30 -100
s:climate	-60 -22 70
s:clinch	-81 40 -21
s:clinic	8 35 -84
s:clinton	-31 51 -43
s:clintons	50 -18 -101
s:clip	51 23 -109
s:clips	67 -78 -44
s:clock	-28 45 -45
s:close	-21 -35 29
s:closed	21 27 -89
s:closely	-2 13 -34
s:closer	15 33 -89
s:closest	-57 27 16
s:closing	38 -54 -17
s:clothing	-68 86 -116
s:club	-19 95 -117
s:co-founder	-35 -46 65
s:co-host	-102 -21 59
s:co.	-82 57 -22
s:coal	83 -16 -123
s:coalition	1 20 -36
s:cocaine	55 -7 -81
s:code	101 -90 -82
s:cohen	113 -107 -94
s:col.	41 -89 10
s:cold	28 -95 0
s:colleague	-46 55 -30
s:colleagues	-4 -13 -3
s:collect	-30 57 -74
s:college	5 17 -39
s:colluded	15 -15 -95
s:collusion	-36 70 -112
s:colo.	-11 31 -84
s:color	85 -97 -23
s:colored	24 -10 -44
s:column	-19 9 -7
s:columnist	12 -83 42
s:combat	25 -63 18
s:come	24 -107 75
s:comedian	-43 61 -94
s:comes	-5 -42 52
s:comey	109 -96 -114
s:comfort	7 -17 -17
s:comfortable	-85 -3 35
s:coming	-37 68 -49
s:commander	-56 71 -67
s:commended	-54 -68 55
s:comment	60 -42 -128
s:commentary	-68 81 -65
s:commentators	1 -9 -16
s:commented	-16 36 -71
s:comments	59 -48 -50
s:commerce	-78 87 -96
s:commercial	-113 25 24
s:commission	4 45 -92
s:commissioner	-64 69 -77
s:commit	89 -17 -130
s:commitment	-37 -115 108
s:committed	-38 -101 90
s:committee	-25 -27 32
s:committees	-12 -37 29
s:common	-20 -32 34
s:communications	47 -48 -16
s:communism	17 -96 37
s:communities	-104 -104 111
s:community	41 -158 72
s:companies	88 -150 3
s:company	-1 6 -70
s:compare	48 -9 -123
s:compared	-63 65 -33
s:comparing	-34 0 21
s:comparison	-26 -22 28
s:comparisons	-97 26 27
s:compassion	2 -79 18
s:compensation	98 -99 -103
s:compete	-16 -66 34
s:competence	-9 -10 1
s:competition	-10 2 -13
s:competitive	1 -77 37
s:complained	72 -45 -129
s:complaint	105 -112 -94
s:complaints	148 -154 -125
s:complete	-96 56 -7
s:completed	-80 49 6
s:completely	47 2 -74
s:complex	-89 -46 67
s:complicated	31 18 -93
s:comply	-64 65 -60
s:comprehensive	7 -37 0
s:compromise	43 21 -66
s:computer	24 -5 -82
s:concede	74 -78 -77
s:conceded	-15 40 -67
s:concern	-16 39 -92
s:concerned	47 -66 -29
s:concerning	19 -109 41
s:concerns	9 -48 29
s:concert	-78 -3 37
s:concession	53 -24 -77
s:concessions	-75 40 -6
s:concluded	-38 -28 31
s:concludes	28 -49 -13
s:conclusion	45 4 -79
s:concrete	30 12 -91
s:condemn	117 -133 -114
s:condemnation	61 -72 -43
s:condemned	-98 53 37
s:condemning	72 -49 -97
s:condition	-38 14 -12
s:conditions	-19 -4 10
s:condolences	-89 45 12
s:conduct	60 -44 -66
s:conducted	-63 66 -42
s:conducting	91 -79 -88
s:conference	-61 11 21
s:confessions	-63 -2 23
s:confidence	9 -67 51
s:confident	-13 -138 97
s:confirm	-39 -15 27
s:confirmation	24 12 -84
s:confirmed	-134 152 -121
s:confirming	18 -27 0
s:conflict	-11 -9 -4
s:conflicts	-28 68 -103
s:confrontation	11 34 -139
s:confronted	52 -113 -16
s:confronting	-42 -95 72
s:congratulate	-98 -89 93
s:congratulated	15 -90 7
s:congratulations	19 -106 82
s:congressional	50 -43 -34
s:congressman	-48 55 -65
s:congresswoman	29 -41 -26
s:congresswomen	66 -60 -64
s:connect	-7 34 -45
s:connection	77 -64 -59
s:conscience	-91 7 46
s:consensus	63 -87 -24
s:consent	68 -31 -105
s:consequences	52 -56 -98
s:conservative	-111 17 69
s:conservatives	4 -64 37
s:consider	-9 -29 20
s:considerable	76 -79 -70
s:consideration	-92 -10 57
s:considered	16 20 -71
s:considering	14 26 -88
s:considers	-118 72 -7
s:consistently	-63 -46 65
s:consolidated	-86 8 14
s:conspiracy	138 -129 -123
s:constant	74 -122 -9
s:constituents	-24 31 -29
s:constitutional	-37 -19 26
s:construction	40 -90 7
s:consultant	-47 -52 60
s:consulting	46 -18 -99
s:consumer	43 -84 5
s:contact	49 -27 -37
s:contacted	-22 8 -12
s:contacts	71 -76 -65
s:contained	44 -37 -45
s:contempt	25 8 -106
s:content	13 27 -114
s:contentious	103 -72 -136
s:contest	-40 -62 57
s:contests	-37 -94 75
s:context	-64 -16 55
s:continue	-74 75 -30
s:continued	-63 68 -14
s:continues	-64 -11 50
s:continuing	-67 47 -38
s:contract	-44 9 -3
s:contradiction	95 -49 -136
s:contradicts	94 -91 -113
s:contrary	76 -125 -36
s:contrast	-19 45 -51
s:contributed	55 -47 -59
s:contributions	-80 -11 61
s:contributor	25 -52 5
s:control	-11 -16 -6
s:controlled	-77 71 -25
s:controversial	133 -129 -105
s:controversies	90 -94 -80
s:controversy	89 -68 -87
s:convention	29 -102 63
s:conventions	10 -104 42
s:conversation	-36 82 -53
s:conversations	36 -69 7
s:convicted	51 -36 -146
s:conviction	11 25 -111
s:convinced	-4 6 -25
s:convincing	-80 -55 51
s:cooperating	-19 37 -65
s:cooperation	-35 -67 73
s:coordinated	-96 -61 90
s:copy	47 -55 -28
s:copyright	-24 -30 44
s:core	-91 -92 95
s:corner	29 -110 23
s:cornish	-74 41 -1
s:corporate	-110 -22 88
s:corporations	-38 12 11
s:correct	-101 -10 76
s:corrected	-56 59 -82
s:corrections	49 -16 -91
s:correspondence	87 -87 -86
s:correspondent	-94 50 17
s:corresponding	59 -25 -96
s:corrupt	-13 48 -123
s:corruption	41 -104 -1
s:cost	-41 -37 55
s:could	46 -12 -37
s:council	-110 122 -114
s:counsel	-53 67 -74
s:counselor	-92 22 18
s:count	26 -19 -18
s:counted	14 39 -71
s:counter	-57 -111 94
s:countered	89 -21 -128
s:counterterrorism	-93 93 -26
s:countless	-75 -82 69
s:countries	39 -43 3
s:country	-53 -72 108
s:counts	62 -63 -68
s:county	-73 35 21
s:coup	111 -111 -101
s:couple	29 -90 52
s:couples	48 -15 -64
s:courage	-47 -86 71
s:course	-46 28 4
s:court	5 30 -92
s:courtesy	19 -47 4
s:courthouse	-100 75 -31
s:courtroom	43 -36 -54
s:courts	27 25 -74
s:cover	49 -53 -26
s:coverage	36 -31 -48
s:covered	-41 42 -99
s:covering	11 11 -143
s:crazy	63 -49 -107
s:create	-31 -109 100
s:created	-24 -27 28
s:creates	41 -108 -3
s:creating	34 2 -41
s:creation	-66 18 38
s:creator	16 -31 -14
s:credentials	-46 -107 88
s:credibility	47 -84 -3
s:credible	31 -144 29
s:credit	-27 -137 96
s:credited	-21 -133 89
s:creepy	68 -63 -75
s:crime	-18 -39 17
s:crimes	80 -118 -11
s:criminal	45 -19 -92
s:crippling	-6 -81 27
s:crisis	-104 -15 96
s:critic	-68 30 8
s:critical	67 -48 -50
s:criticism	163 -189 -105
s:criticisms	-2 8 -87
s:criticize	26 -18 -30
s:criticized	54 -36 -107
s:criticizing	50 -68 -27
s:critics	-34 -3 -16
s:crooked	84 -77 -78
s:cross	-72 -70 83
s:crossing	-93 106 -107
s:crowd	-37 -29 44
s:crowds	1 -135 67
s:crown	-42 36 -33
s:crucial	-54 -13 42
s:crude	40 2 -111
s:crushed	2 -41 16
s:cruz	-9 92 -174
s:culpable	11 -11 -90
s:culture	-13 39 -46
s:current	-117 115 -100
s:currently	-95 89 -46
s:curry	19 -9 -66
s:custody	36 -1 -104
s:cut	31 -52 -18
s:cuts	35 25 -96
s:cutting	-51 -63 98
s:cyber	-49 64 -91
s:cycle	-99 -6 57
s:cynical	-24 32 -81
s:czar	-75 81 -80
s:d	-22 20 -49
s:d.c.	-98 -19 50
s:dad	-81 -92 98
s:daily	40 -39 -13
s:damage	14 -9 -144
s:damaged	37 -6 -64
s:damaging	16 -5 -90
s:damning	-50 19 10
s:danger	-71 63 -16
s:dangerous	28 -6 -53
s:dangers	38 0 -95
s:daniels	106 -105 -97
s:dare	86 -93 -76
s:dark	-10 -32 19
s:data	-90 41 7
s:database	84 -91 -70
s:date	-157 100 -23
s:dating	44 -87 11
s:daughter	-76 41 -6
s:day	-74 60 -17
s:days	-20 -23 29
s:dc	-101 -35 57
s:de	-74 92 -105
s:dead	6 48 -155
s:deadline	54 -16 -87
s:deadly	45 -26 -85
s:deaf	72 -79 -73
s:deal	-2 -22 -4
s:dealing	25 -8 -36
s:dealings	37 -8 -79
s:deals	69 -36 -80
s:dealt	32 -58 -4
s:death	-95 55 15
s:debate	-32 -23 52
s:debates	-7 5 -14
s:debt	34 -16 -40
s:dec	23 -63 9
s:dec.	-102 30 -6
s:decade	-117 27 8
s:decades	8 -99 55
s:deceiving	44 -34 -77
s:december	-61 100 -221
s:decide	56 6 -75
s:decided	-94 90 -40
s:deciding	50 -5 -73
s:decision	-68 112 -76
s:decisions	-20 -7 -5
s:decisive	24 -33 2
s:declaration	-89 45 37
s:declare	-39 -18 28
s:declared	76 -100 -1
s:decline	-19 -86 42
s:declined	-33 60 -118
s:decree	-27 -1 6
s:deemed	17 3 -104
s:deep	-121 53 -11
s:deeply	-17 -51 52
s:defamation	82 -91 -73
s:default	30 -52 1
s:defeat	-13 -159 60
s:defeated	-118 -70 132
s:defend	35 0 -61
s:defended	-59 -58 68
s:defender	-33 -76 55
s:defenders	29 12 -78
s:defending	115 -108 -102
s:defends	-38 -85 61
s:defense	-67 37 -2
s:defensive	32 -68 -30
s:deficit	-42 -1 41
s:deficits	-38 -95 77
s:defined	-27 -78 43
s:defining	-44 -17 36
s:definitely	-9 45 -98
s:definition	56 -79 -32
s:definitive	86 -88 -76
s:deftly	-38 -106 75
s:degree	-67 -2 35
s:delay	-3 37 -121
s:delegate	-86 13 15
s:delegates	-96 28 15
s:deleted	103 -67 -114
s:deliberate	-42 14 16
s:deliberately	43 -42 -69
s:deliver	50 12 -88
s:delivered	42 13 -86
s:delivering	-18 -5 -8
s:dem	-17 82 -103
s:demand	-101 44 30
s:demanded	26 -147 18
s:demanding	-17 30 -43
s:demands	8 15 -63
s:demeanor	8 -108 65
s:demise	39 -10 -91
s:democracy	36 -30 -54
s:democratic	30 38 -94
s:demonstrate	-110 78 0
s:demonstrated	-52 -94 70
s:demonstrates	50 -39 -109
s:demonstrating	-83 33 28
s:demonstrations	27 17 -86
s:dems	-61 17 36
s:denials	139 -150 -137
s:denied	34 52 -162
s:denies	20 -26 -62
s:denounce	104 -102 -98
s:denounced	-5 -17 2
s:denunciation	43 -91 2
s:deny	-74 44 0
s:denying	97 -90 -75
s:departed	10 -103 62
s:department	59 -9 -95
s:departments	-83 88 -73
s:departure	-12 -38 34
s:deployed	-31 47 -83
s:deportation	19 -17 -22
s:depth	-51 -93 83
s:deputies	-63 66 -67
s:deputy	4 52 -108
s:describe	99 -56 -118
s:described	-70 25 16
s:describes	30 5 -44
s:describing	-4 18 -31
s:description	-21 33 -76
s:deserve	-26 -32 37
s:deserves	-40 -87 82
s:designated	9 5 -84
s:designed	18 -50 30
s:desire	-52 18 -2
s:desperate	-30 59 -89
s:desperately	-48 15 29
s:despicable	116 -115 -114
s:despite	133 -80 -115
s:destroy	-15 -78 48
s:destroyed	60 -111 -10
s:destruction	-16 -8 8
s:detail	-118 94 -37
s:detailed	-58 -2 36
s:detailing	5 -18 -1
s:details	29 25 -106
s:detention	15 25 -77
s:determination	32 -91 45
s:determine	13 13 -55
s:determined	-65 -21 53
s:devastating	16 -26 -83
s:developed	-43 -4 23
s:development	-49 29 3
s:device	-80 37 1
s:devices	16 19 -64
s:devos	9 -13 -49
s:devoted	-49 -115 79
s:dey	-91 94 -72
s:di	-97 104 -92
s:dialogue	-82 76 -62
s:dictator	19 -52 14
s:did	29 -14 -52
s:died	-107 136 -81
s:dies	2 5 -38
s:difference	-43 40 1
s:differences	-97 -53 50
s:different	-22 33 -36
s:differently	45 -49 -78
s:differing	-82 -11 15
s:difficult	-48 6 23
s:digital	-44 6 27
s:dignity	36 -35 -7
s:dilemma	75 -62 -83
s:dime	-53 1 36
s:dinner	-101 -17 78
s:dionne	-74 68 -73
s:diplomacy	-111 9 13
s:diplomat	-4 -82 14
s:diplomatic	-63 31 0
s:direct	67 -17 -124
s:directed	-75 60 -13
s:direction	-123 -5 31
s:directly	25 -16 -53
s:director	-11 67 -88
s:directs	-91 44 18
s:dirt	44 -29 -94
s:dirty	76 -71 -74
s:disability	-61 3 24
s:disagree	-55 -11 15
s:disappearance	-17 68 -116
s:disappeared	-25 67 -119
s:disappointed	45 -9 -107
s:disappointing	116 -58 -140
s:disappointments	-16 33 -53
s:disaster	-43 10 28
s:disastrous	88 -50 -123
s:disastrously	52 -60 -43
s:disavow	126 -123 -109
s:disavowing	25 -93 17
s:disciplinary	58 -49 -55
s:disciplined	-94 -17 43
s:disclose	12 -10 -106
s:disclosure	64 -24 -84
s:disclosures	-37 31 -5
s:discrimination	-64 -6 61
s:discuss	-93 69 -53
s:discussed	52 -37 -47
s:discussion	1 -16 -8
s:disease	-51 10 27
s:disgrace	63 -108 -33
s:disgraced	99 -92 -91
s:disgraceful	2 -23 10
s:disgusting	94 -92 -76
s:dishonest	69 -83 -62
s:disingenuous	16 -17 -55
s:dismiss	-16 24 -92
s:dismissal	17 2 -87
s:dismissed	-12 -20 -32
s:dismissing	13 -18 -23
s:display	32 -38 -108
s:displayed	-9 48 -98
s:disposal	-11 -78 46
s:distance	-26 47 -50
s:distanced	-47 25 10
s:distract	-18 9 -11
s:distraction	55 -3 -91
s:district	-80 48 -11
s:disturbing	-52 66 -93
s:diverse	-33 -131 89
s:diversion	52 -105 -24
s:diversity	72 36 -159
s:diverted	-2 36 -87
s:division	-13 52 -69
s:divisive	68 -59 -141
s:dna	0 30 -75
s:do	17 0 -23
s:doctor	-142 38 49
s:doctors	-119 -9 46
s:document	-71 98 -96
s:documentary	-72 9 26
s:documented	70 -132 -15
s:documents	90 -38 -131
s:dodged	64 -7 -77
s:does	67 -29 -40
s:dog	-17 45 -65
s:doing	-1 38 -69
s:dollar	30 -100 -8
s:dollars	70 -6 -95
s:domestic	43 -51 -47
s:dominating	-95 -68 81
s:donate	-21 -125 79
s:donated	-23 -17 25
s:donations	47 -113 10
s:done	4 -21 4
s:donnelly	8 9 -72
s:donor	101 -44 -126
s:donors	-2 -44 7
s:door	40 -17 -64
s:dope	20 -2 -78
s:double	21 -37 4
s:doubled	1 31 -68
s:doubt	-116 49 34
s:doubts	49 -78 7
s:down	40 19 -53
s:downfall	-37 20 -1
s:downplay	-92 73 -57
s:downplayed	-41 41 -74
s:downtown	-66 30 0
s:dozen	56 14 -82
s:dozens	26 -42 -12
s:dr.	-24 -44 36
s:drafted	-89 62 -43
s:dragged	14 -63 -7
s:dramatic	-5 -42 9
s:dramatically	-78 -3 20
s:drawing	-21 -40 20
s:drawn	74 -36 -102
s:draws	46 -85 7
s:dream	19 -4 -45
s:dreamers	-35 -13 22
s:dressed	-25 75 -92
s:drew	72 -93 -25
s:drink	-17 -26 30
s:drinking	15 -25 -7
s:drive	-94 72 -37
s:driven	-29 -2 15
s:driver	44 31 -141
s:drivers	-28 39 -81
s:driving	54 -105 35
s:drop	-8 -40 20
s:dropped	71 -24 -112
s:drove	16 -3 -33
s:drudge	17 -62 47
s:drug	6 -26 -15
s:drum	9 -84 22
s:dubbed	54 -22 -60
s:due	-16 27 -43
s:duke	7 -15 -20
s:during	39 -12 -51
s:duterte	-89 98 -93
s:duties	47 -30 -50
s:duty	42 -94 -2
s:e	-116 95 -32
s:e.j.	-74 68 -73
s:each	-54 27 3
s:eager	-71 -29 62
s:earlier	-30 -19 36
s:earliest	-84 -74 77
s:early	-116 122 -63
s:earn	-122 -53 80
s:earned	-49 -36 59
s:earning	-43 16 1
s:earth	57 -108 -1
s:ease	-30 -108 65
s:easier	-90 60 -1
s:easily	72 -112 -28
s:easing	-53 58 -76
s:east	-67 83 -114
s:eastern	-48 88 -108
s:easy	89 -108 -61
s:eating	-67 10 -7
s:ebola	-100 82 -22
s:echoed	-99 60 -8
s:echoing	-94 65 -41
s:economic	-64 15 23
s:economy	-17 -115 93
s:ed	42 4 -93
s:edge	-55 -139 113
s:editor	44 -56 -5
s:editorial	57 -45 -82
s:educate	-27 48 -76
s:educated	-6 -116 34
s:education	-85 -38 68
s:effect	24 47 -82
s:effective	-85 22 13
s:effectively	-14 -9 1
s:effort	-9 -25 12
s:efforts	-100 5 67
s:ego	-97 8 51
s:eight	-26 -40 40
s:either	21 -2 -44
s:eldest	-84 57 -15
s:elect	-55 5 31
s:elected	-52 -47 64
s:election	8 6 -23
s:elections	-74 20 13
s:electoral	-67 -95 95
s:electorate	79 -106 -63
s:electric	-1 -83 30
s:elements	-9 13 -53
s:elevated	-15 -80 32
s:eliminate	65 -7 -106
s:elite	16 -31 -22
s:else	-7 -1 4
s:email	100 -79 -83
s:emails	117 -66 -132
s:embarrassing	61 -7 -136
s:embattled	-37 42 -31
s:embed	61 -69 -39
s:embodied	-17 -91 58
s:embodiment	0 32 -49
s:embrace	64 29 -117
s:embraced	33 -17 -46
s:embraces	-101 49 51
s:embracing	-21 -46 35
s:emerge	-84 -34 59
s:emerged	30 -55 -5
s:emergency	-67 -66 83
s:emerging	15 -33 9
s:emissions	-74 -88 78
s:emotional	-11 -137 79
s:emphasized	-38 8 -2
s:employee	50 -47 -46
s:employees	69 -34 -82
s:employment	-48 -40 27
s:empty	9 -18 1
s:en	-28 80 -116
s:encounter	42 -15 -125
s:encourage	-94 -107 101
s:encouraged	-61 -22 37
s:encouraging	-38 -97 72
s:end	-44 -25 49
s:endangered	61 -79 -1
s:ended	24 -17 -58
s:ending	-62 8 39
s:endorse	21 13 -65
s:endorsed	-116 83 28
s:endorsement	-16 -166 104
s:endorsing	-98 -8 60
s:ends	-72 60 -35
s:endured	86 -64 -96
s:enemies	57 -18 -133
s:enemy	-45 27 -17
s:energetic	0 -87 29
s:energy	-96 -74 98
s:enforce	-17 28 -15
s:enforcement	0 -24 -8
s:enforcing	47 2 -106
s:engage	-41 39 -15
s:engaged	47 -34 -43
s:engagement	-61 50 -35
s:engaging	-48 42 -29
s:enjoys	-45 -6 26
s:enormous	-77 67 -57
s:enough	48 -34 -28
s:ensure	-93 -93 100
s:enter	-78 47 -32
s:entered	12 10 -59
s:entering	-36 26 12
s:enthusiasm	8 -120 65
s:enthusiastic	-118 -84 93
s:entire	23 -21 -16
s:entirely	77 -114 -16
s:entitlement	61 -98 -23
s:entrance	-68 9 2
s:environment	-72 -144 107
s:environmental	-96 -9 72
s:envoy	-100 90 -75
s:episode	60 -107 -8
s:epstein	-42 53 -72
s:equal	-48 1 37
s:equality	-5 -104 53
s:equipment	-2 39 -85
s:equity	60 -83 30
s:equivalent	50 -12 -72
s:era	12 -17 -18
s:error	-120 54 33
s:errors	-26 51 -88
s:erupted	31 -13 -86
s:escape	82 -77 -69
s:escaped	59 -32 -92
s:especially	29 -2 -43
s:essential	-40 -90 83
s:establish	-86 13 36
s:established	-92 -76 88
s:establishment	-11 -5 -20
s:estate	3 -27 8
s:esteem	2 -88 46
s:estimate	-107 58 6
s:estimates	-79 91 -92
s:estrangement	37 -77 12
s:ethical	9 -67 10
s:ethics	1 -83 41
s:ethnic	-16 4 -5
s:eulogy	25 -27 -37
s:evangelical	-49 -30 24
s:evangelicals	-74 49 -51
s:eve	2 -79 44
s:even	125 -78 -74
s:evening	-51 21 -2
s:event	-42 -101 109
s:events	-43 -55 80
s:eventually	-33 -10 34
s:ever	-72 -9 77
s:every	-37 -81 69
s:everybody	-29 61 -70
s:everyday	48 5 -87
s:everyone	27 -93 32
s:everything	-66 65 -32
s:everywhere	-23 -76 47
s:evidence	72 21 -158
s:evident	60 -93 -32
s:evolution	-99 -29 49
s:ex	53 -14 -106
s:exact	-9 0 -15
s:exactly	59 -1 -79
s:example	-45 100 -98
s:excellent	-144 10 63
s:except	-18 35 -62
s:exception	-97 -37 67
s:exceptionally	-16 -38 30
s:excerpts	-79 40 -29
s:exchange	17 6 -71
s:exclusive	-43 52 -79
s:exclusively	-30 37 -57
s:execution	-56 72 -88
s:executive	-105 8 63
s:executives	-81 -66 70
s:exist	0 8 -44
s:existing	-98 -103 102
s:exit	-68 -42 65
s:exonerated	101 -72 -121
s:expand	-65 -44 82
s:expanding	-102 -85 88
s:expansion	-83 31 5
s:expect	-43 66 -99
s:expectations	25 -36 -7
s:expected	-118 54 22
s:expects	-115 -4 27
s:expense	43 -61 -22
s:expenses	55 -35 -52
s:expensive	-22 48 -83
s:experience	6 -161 121
s:experienced	-89 19 48
s:experiences	-19 44 -82
s:expert	-40 7 18
s:experts	117 -28 -178
s:explain	101 -138 -39
s:explained	-51 83 -68
s:explaining	35 -124 54
s:explanation	-16 19 -19
s:explanations	4 -3 -61
s:exploitation	-11 33 -61
s:explosive	98 -99 -70
s:expose	-31 -36 25
s:exposed	131 -76 -153
s:express	26 -48 -28
s:expressed	-53 66 -49
s:expressing	6 20 -29
s:extend	95 -90 -88
s:extended	28 -37 -21
s:extending	-103 0 64
s:extensive	-101 -38 81
s:extent	40 -69 -26
s:extraordinary	-96 -72 90
s:extreme	33 -90 -10
s:extremely	6 -46 16
s:extremist	35 -15 -100
s:extremists	32 -104 33
s:eye	-4 -28 20
s:eyebrows	77 -73 -77
s:eyed	-75 -13 27
s:eyeing	-95 92 -84
s:eyes	-2 25 -60
s:f	-19 33 -85
s:fabricated	16 -12 -93
s:face	87 -99 -35
s:faced	81 52 -223
s:faces	91 -101 -76
s:facility	36 35 -107
s:facing	-3 19 -65
s:fact	-6 6 -7
s:factory	47 -78 33
s:facts	120 -87 -107
s:failed	24 -52 -15
s:failing	148 -84 -192
s:failings	8 27 -91
s:failure	9 75 -164
s:failures	11 -10 -17
s:fair	-77 40 0
s:fairly	69 -18 -83
s:fairness	-54 -47 30
s:faith	-57 -36 65
s:fake	-35 70 -175
s:fall	78 -46 -60
s:fallen	-31 -83 58
s:falling	34 25 -115
s:fallout	-14 28 -77
s:falls	87 -93 -80
s:false	-32 69 -215
s:falsehoods	-18 -2 -9
s:falsely	61 -41 -93
s:fame	-93 -82 86
s:famed	-67 -85 82
s:familiar	3 -29 9
s:families	33 -127 53
s:family	-142 8 109
s:famous	43 -23 -95
s:fans	-39 73 -114
s:fantasy	72 -31 -101
s:far	-29 -20 41
s:farm	-38 -47 53
s:farmers	-86 -85 84
s:fascist	54 6 -87
s:fashion	-29 -27 40
s:fast	-18 17 -6
s:fat	67 -35 -78
s:fatal	8 -1 -70
s:fate	-35 -25 49
s:father	-71 30 21
s:fault	39 25 -110
s:faux	72 -68 -66
s:favor	39 -84 17
s:favorability	38 37 -110
s:favorable	-50 40 -20
s:favorably	-87 -43 73
s:favored	88 -40 -92
s:favorite	-71 -39 55
s:favors	40 -96 28
s:fear	-69 36 25
s:feared	52 -20 -71
s:featured	22 -28 -42
s:featuring	-25 -67 31
s:feb.	8 5 -90
s:february	21 68 -174
s:feckless	52 -90 13
s:federal	27 -9 -22
s:federally	56 -90 10
s:feel	-45 0 21
s:feeling	-20 -6 16
s:feels	-1 -21 14
s:fees	-93 28 44
s:feet	-89 54 6
s:fell	-43 78 -123
s:fellow	73 -72 -44
s:felony	11 -6 -101
s:felt	17 -115 56
s:female	-5 -39 27
s:feminist	46 -98 -1
s:fence	90 -92 -90
s:fervent	-83 -64 81
s:feud	4 2 -120
s:feuded	-17 40 -104
s:few	-86 -34 69
s:field	-91 24 37
s:fierce	-42 -14 27
s:fifth	33 -7 -53
s:fifty	-10 -80 37
s:fight	-81 -27 103
s:fighter	-45 4 25
s:fighting	-148 -95 162
s:figure	9 -24 -12
s:figures	-84 22 35
s:file	18 22 -74
s:filed	43 -6 -112
s:filibuster	43 -55 3
s:filing	34 9 -99
s:filled	-19 -105 58
s:filling	26 10 -93
s:film	-7 84 -124
s:final	-42 42 3
s:finally	-20 -5 1
s:finance	-33 -74 67
s:finances	5 -11 -10
s:financial	-69 14 45
s:financially	-94 16 11
s:financier	40 -16 -75
s:find	-40 13 10
s:finding	-2 -103 61
s:findings	-8 -3 -5
s:fine	5 -12 -12
s:finish	58 -103 -37
s:finished	-50 62 -54
s:finishing	-72 18 2
s:fire	135 -76 -148
s:firearm	76 -115 -3
s:fired	72 -50 -108
s:fires	83 -62 -92
s:firing	121 -91 -122
s:firm	70 -63 -28
s:firms	39 6 -89
s:first	-38 -6 60
s:fiscal	-12 -90 49
s:fit	-40 0 30
s:fitting	40 -79 -10
s:five	-41 37 -8
s:fix	-121 93 -47
s:fixed	53 -9 -89
s:fixer	81 -75 -83
s:fixing	-42 -108 67
s:flag	24 31 -77
s:fled	61 -22 -84
s:fleeing	12 -36 6
s:flight	-7 37 -92
s:flooded	10 -38 21
s:floor	-10 32 -56
s:flouting	13 -79 11
s:flurry	67 -76 -69
s:flying	-8 19 -41
s:flynn	-51 80 -102
s:focus	62 -25 -50
s:focused	-62 -120 107
s:focusing	-77 -43 62
s:follow	36 31 -139
s:followed	-130 76 -6
s:followers	59 -142 -10
s:following	-6 -66 51
s:follows	-57 8 27
s:food	100 -92 -90
s:foot	-64 8 46
s:footage	37 -24 -97
s:for	-4 -22 51
s:force	-52 18 28
s:forced	-58 -4 61
s:forceful	16 -112 38
s:forces	-43 24 -16
s:forcing	-20 32 -82
s:forefront	-27 -80 53
s:foreign	110 -108 -26
s:forget	-90 -86 92
s:form	27 -23 -13
s:formal	-56 18 1
s:formally	-88 75 -27
s:formed	-26 -114 61
s:former	43 -38 -12
s:formerly	-94 63 -17
s:forthcoming	-37 -102 75
s:forthright	-20 -85 63
s:forty	-78 19 13
s:forum	24 17 -72
s:forward	-20 -33 21
s:forwarded	64 -25 -75
s:fossil	-101 3 73
s:fought	-7 -167 107
s:found	-5 -12 -9
s:foundation	14 5 -29
s:founded	-55 -54 56
s:founder	61 -103 0
s:founding	-23 -43 29
s:four	-76 80 -21
s:fox	-22 -42 32
s:framed	-57 50 -18
s:framework	-86 3 18
s:frank	-83 56 -12
s:franken	82 -42 -124
s:frankly	15 37 -108
s:fraud	95 -63 -147
s:fray	46 -13 -91
s:free	-15 -9 10
s:freed	68 -103 -25
s:freedom	-30 25 -26
s:freely	39 -83 -11
s:frequent	36 -91 35
s:frequently	64 -44 -40
s:fresh	-87 -48 59
s:freshman	-103 -55 75
s:fri	42 -76 -5
s:friday	-10 41 -32
s:friend	-7 87 -106
s:friendly	-18 -114 88
s:friends	-118 38 30
s:frightening	89 -102 -74
s:from	46 -2 -41
s:front	-1 -52 37
s:frontrunner	-103 19 46
s:frustrated	-46 21 -17
s:fuel	-118 -28 103
s:fueling	-37 8 21
s:fulfill	-17 -102 64
s:full	-102 58 6
s:fully	-105 6 47
s:fun	78 -75 -35
s:fund	27 -137 53
s:fundamental	38 18 -57
s:fundamentally	-80 -12 50
s:funded	9 33 -106
s:funding	-35 0 -2
s:fundraiser	57 -60 -34
s:fundraising	-64 -58 76
s:funds	-20 21 -14
s:funeral	16 33 -111
s:funny	74 -52 -92
s:furious	84 -97 -36
s:further	36 -25 -28
s:fury	57 -104 6
s:fusion	-69 86 -84
s:future	-46 2 24
s:gain	-10 -33 19
s:gained	11 1 -51
s:gaining	59 -117 -3
s:gains	58 -56 -29
s:gallup	-73 -74 67
s:gamble	44 -1 -91
s:game	-23 -26 19
s:games	-74 11 10
s:gang	11 -138 62
s:gap	5 -12 -12
s:gas	22 -46 -13
s:gather	-77 -4 40
s:gathered	-100 -36 75
s:gathering	14 -67 32
s:gave	-25 -2 -1
s:gay	62 -78 -9
s:geared	-68 43 7
s:gen.	-87 39 -19
s:gender	-98 -19 69
s:general	-25 65 -65
s:generally	-44 -42 45
s:generate	21 -95 43
s:generation	-125 -152 139
s:generic	-69 17 33
s:generous	-106 17 31
s:gentleman	-12 7 -15
s:genuine	-107 63 -10
s:genuinely	-45 24 -13
s:get	31 -32 1
s:gets	-28 -77 61
s:getting	27 -72 34
s:getty	29 20 -124
s:gift	-72 -86 80
s:gifts	-1 -75 26
s:girl	-57 71 -64
s:girlfriend	92 -103 -67
s:girls	77 -132 1
s:giuliani	13 22 -74
s:give	-16 -28 33
s:given	-37 -14 18
s:gives	-43 18 23
s:giving	-44 -27 55
s:gjelten	-61 31 -5
s:glad	-21 -84 80
s:glass	16 -31 1
s:global	12 -92 44
s:globalist	32 -14 -34
s:glory	-83 16 21
s:gmt	23 -63 9
s:go	58 -84 5
s:goal	-9 -24 35
s:goals	-92 -2 52
s:god	-64 -28 65
s:goers	8 -33 10
s:goes	-51 80 -70
s:going	-41 80 -57
s:golden	-10 3 -7
s:golf	4 47 -96
s:gone	130 -56 -189
s:good	-66 -57 103
s:goodness	-81 -68 84
s:got	35 23 -105
s:gotten	57 -52 -39
s:gov.	-144 37 32
s:govern	18 -24 -12
s:governing	55 -25 -49
s:government	25 12 -69
s:governments	25 3 -88
s:governor	-15 -49 41
s:governors	42 -12 -38
s:gps	-104 113 -99
s:grab	81 -68 -90
s:grabbing	66 -126 -17
s:grace	20 -21 2
s:graduate	-117 -15 33
s:graduates	9 -77 2
s:grand	20 47 -133
s:grant	-34 12 -7
s:granted	28 -89 41
s:granting	58 -56 -56
s:grants	-107 -9 75
s:graphic	12 -23 -86
s:grasp	-15 -75 11
s:grassroots	-22 -32 25
s:grateful	-121 -92 95
s:gratitude	-68 -19 -4
s:great	15 -74 23
s:greater	-14 38 -42
s:greatest	25 -135 12
s:greed	-59 -2 32
s:green	-67 -39 61
s:greeted	-124 -56 98
s:grew	3 -15 -18
s:grim	29 -89 12
s:groped	87 -82 -90
s:gross	-87 84 -69
s:grossly	-53 68 -85
s:ground	-88 30 32
s:grounds	42 1 -82
s:group	85 -58 -29
s:groups	128 -100 -57
s:grow	2 -78 26
s:growing	-24 11 -21
s:growth	-107 33 30
s:guard	16 18 -100
s:gubernatorial	2 30 -107
s:guess	24 -55 15
s:guest	-32 13 -2
s:guidance	-104 29 35
s:guided	-112 28 8
s:guilty	84 -106 -51
s:gun	23 -4 -19
s:gunman	-30 49 -106
s:guns	-94 96 -32
s:gunshot	-108 55 17
s:guy	-4 14 -34
s:guys	-85 96 -97
s:h.r.	39 -83 11
s:hack	29 -10 -101
s:hacked	36 -14 -85
s:hacking	-21 -100 61
s:hacks	82 -81 -80
s:had	-6 48 -53
s:hagel	-69 15 14
s:hailed	-122 -61 112
s:hailing	-14 -92 36
s:hair	-7 -38 27
s:half	58 -37 -47
s:hall	58 -97 14
s:hallmark	18 -25 -27
s:hallways	-74 -82 78
s:halted	1 44 -103
s:hand	27 -71 15
s:handbags	18 14 -64
s:handed	14 -68 36
s:handful	-88 -25 60
s:handle	6 -56 31
s:handled	4 25 -67
s:handling	-6 -18 -37
s:hands	-54 -6 32
s:handshake	-2 0 -9
s:hannity	-37 46 -98
s:happen	-64 79 -93
s:happened	-37 89 -84
s:happening	6 -4 -30
s:happy	-48 23 -26
s:harassment	-23 -56 29
s:hard	59 -87 -8
s:harder	72 -41 -75
s:hardline	-12 -15 0
s:hardly	40 -50 -5
s:harm	-35 -24 39
s:harsh	9 6 -98
s:harsher	44 -32 -76
s:has	-29 -14 63
s:hat	30 -87 -2
s:hate	86 -91 -49
s:hatred	68 -97 2
s:have	-31 23 13
s:having	60 -26 -47
s:he	21 -42 28
s:head	-34 61 -51
s:headed	-91 0 29
s:heading	24 -107 58
s:headline	98 -116 -65
s:headlines	122 -102 -128
s:headquarters	-27 77 -105
s:heads	-11 56 -86
s:heal	-73 6 38
s:health	-63 -7 65
s:healthcare	29 -84 30
s:heaped	1 -88 22
s:hear	-97 63 -1
s:heard	-113 120 -40
s:hearing	-72 67 -47
s:hearings	16 6 -88
s:heart	-76 -106 104
s:heat	18 -55 15
s:heated	-7 11 -126
s:heavy	41 -93 15
s:height	61 -40 -93
s:held	-17 -57 63
s:hell	21 8 -118
s:help	-30 -57 52
s:helped	-46 -117 130
s:helping	1 0 -38
s:her	14 -48 54
s:here	-27 5 -12
s:heritage	108 -91 -106
s:hero	-12 4 -5
s:herself	-10 -52 21
s:hiding	56 -88 -14
s:high	-78 -36 80
s:higher	-28 -29 35
s:highest	-48 -79 101
s:highlight	-15 -40 28
s:highlighted	-6 38 -96
s:highlighting	-62 -2 37
s:highlights	27 -73 6
s:highly	49 -84 4
s:hikes	17 40 -73
s:hill	98 -42 -62
s:him	22 -26 -5
s:himself	-10 -31 27
s:hint	51 -35 -62
s:hinted	-54 26 8
s:hire	6 -26 -9
s:hired	-25 13 -2
s:hiring	56 0 -106
s:his	51 -80 33
s:historic	-61 27 -4
s:historical	-41 -68 64
s:historically	65 3 -108
s:history	41 -49 -17
s:hit	60 30 -128
s:hits	-24 -46 56
s:hiv	-66 -87 76
s:hoax	95 -103 -86
s:hold	6 -17 -4
s:holding	-23 33 -39
s:holds	-21 48 -47
s:holiday	-16 19 -30
s:home	-101 62 5
s:homeland	33 18 -87
s:homes	56 -87 -26
s:homicide	-5 6 -74
s:homosexuality	15 2 -79
s:honest	51 64 -136
s:honestly	89 -91 -76
s:honesty	-21 17 -25
s:honey	-25 22 -7
s:honor	-16 -62 33
s:honored	-101 -106 106
s:honoring	-25 -4 18
s:hook	80 -88 -49
s:hope	-93 -41 69
s:hoped	-3 13 -29
s:hopeful	-87 7 17
s:hopes	-24 -1 2
s:hoping	55 -60 -30
s:horror	38 -84 -12
s:hospital	-71 -63 105
s:hospitals	-68 79 -91
s:host	90 -7 -237
s:hostage	88 -96 -80
s:hostages	4 35 -86
s:hosted	-47 30 -28
s:hostile	41 33 -136
s:hosts	13 14 -105
s:hot	44 -8 -60
s:hotel	-4 -28 14
s:hotline	20 -93 23
s:hour	-2 27 -78
s:hours	49 6 -109
s:house	51 13 -87
s:housing	-69 -43 73
s:how	-23 -9 45
s:however	21 17 -65
s:huge	44 20 -117
s:hulk	-89 93 -86
s:human	-27 -40 34
s:humanitarian	-81 -32 47
s:humanity	-11 -43 19
s:humiliation	-30 13 -5
s:humility	34 -14 -54
s:humor	-85 30 6
s:hundreds	105 -84 -88
s:hurricane	80 -32 -92
s:hurt	-20 4 -10
s:husband	44 -28 -70
s:hypocrite	77 -57 -83
s:hypocritical	2 -75 16
s:i	-22 40 -11
s:idea	47 0 -84
s:ideal	18 -84 15
s:ideas	18 -103 35
s:identified	-25 26 -65
s:identity	-91 46 35
s:ideology	36 -97 -1
s:idol	-2 -4 -10
s:if	13 65 -78
s:ignorance	45 -95 -2
s:ignorant	39 -61 -11
s:ignored	44 -97 1
s:ill	115 -105 -111
s:illegal	1 39 -70
s:illegally	-20 22 -17
s:illicit	76 -78 -60
s:illness	60 -43 -69
s:image	-4 51 -94
s:images	37 20 -148
s:immature	-6 -59 23
s:immediate	-45 3 -7
s:immediately	-14 -14 10
s:immense	-37 -94 70
s:immigrant	-100 -6 65
s:immigrants	-55 39 12
s:immigration	65 -21 -66
s:immunity	120 -109 -101
s:impact	-26 -95 103
s:impeachment	16 -73 27
s:impersonation	-31 26 -87
s:implausible	16 -17 -55
s:implement	-54 -13 12
s:implicated	32 8 -93
s:importance	-29 -20 10
s:important	-91 -8 76
s:importantly	-27 -16 -6
s:imports	-11 57 -97
s:impose	-2 -39 18
s:imposed	0 -41 14
s:impossible	21 -27 -12
s:impressed	-125 -66 93
s:improperly	103 -32 -121
s:improve	-31 -57 45
s:improved	-93 25 -7
s:improving	-80 -97 100
s:in	-65 29 48
s:inability	55 -19 -106
s:inadvertently	36 -72 -6
s:inappropriate	127 -116 -125
s:inaugural	13 -78 32
s:inauguration	-37 3 -4
s:incensed	90 -100 -83
s:incentives	8 -23 2
s:incident	74 -27 -154
s:inclination	-16 37 -82
s:inclined	103 -91 -101
s:include	46 -39 -38
s:included	-110 101 -50
s:includes	-109 23 58
s:including	8 -35 58
s:income	-72 37 32
s:incoming	-29 17 -31
s:increase	-118 41 38
s:increased	-19 -21 18
s:increases	58 -59 -36
s:increasing	9 -18 -17
s:increasingly	44 -61 -4
s:incredible	67 28 -108
s:incredibly	-118 66 2
s:incumbent	-62 32 6
s:indeed	8 -22 -6
s:independence	61 -84 -12
s:independent	-27 19 1
s:indicate	-12 22 -22
s:indicated	-52 80 -96
s:indicates	-17 32 -69
s:indicating	-45 72 -101
s:indication	-26 65 -90
s:indicted	100 -101 -108
s:indictment	76 -49 -153
s:indigenous	-96 -27 61
s:individual	49 7 -77
s:individuals	24 -123 20
s:industry	-77 49 -5
s:ineffective	87 -88 -85
s:inept	14 -1 -77
s:inequality	-37 -44 58
s:inexcusable	-53 79 -99
s:infamous	92 -90 -94
s:inflation	-32 50 -73
s:influence	132 -51 -136
s:influential	-52 -15 9
s:information	13 25 -81
s:informed	-61 45 2
s:infrastructure	-57 -75 45
s:infuriated	60 -14 -87
s:inherited	62 -80 -21
s:initial	-11 94 -190
s:initially	-27 36 -48
s:initiated	63 -93 -36
s:initiative	-31 -95 76
s:initiatives	-87 18 13
s:injured	-31 51 -92
s:inner	31 -16 -24
s:innovation	-75 -78 70
s:inoculate	61 -72 -43
s:inquiries	33 -13 -97
s:inquiry	20 -33 -138
s:ins	-7 -3 -6
s:insensitivity	-62 40 16
s:inside	-120 59 30
s:insider	61 -10 -117
s:insiders	-38 -33 55
s:insisted	-57 -12 45
s:inspector	38 31 -130
s:inspired	-19 21 -22
s:inspiring	11 1 -40
s:instagram	-5 16 -38
s:instance	56 -26 -85
s:instant	5 -93 35
s:instead	54 -56 -32
s:instill	-77 -65 62
s:instincts	36 -91 26
s:institutional	100 -99 -104
s:instrumental	-79 -86 89
s:insult	45 -80 -11
s:insulting	43 -35 -49
s:insults	58 -61 -60
s:insurance	14 10 -44
s:integrity	-19 -93 60
s:intelligence	-3 5 -17
s:intelligent	-98 -21 56
s:intended	-100 113 -39
s:intends	-8 -46 34
s:intense	-92 67 13
s:intensifying	93 -100 -93
s:intent	74 -73 -81
s:intention	-42 9 -4
s:intentionally	59 -16 -97
s:intentions	-108 67 10
s:interactions	24 -19 -87
s:interest	44 -35 -29
s:interested	-6 -10 2
s:interests	-21 -25 37
s:interfere	-100 108 -101
s:interference	19 -35 2
s:interim	14 -25 -12
s:interior	-43 31 -18
s:internal	5 26 -123
s:international	22 -46 17
s:internet	-38 8 5
s:interrupted	110 -108 -80
s:intervene	40 -20 -67
s:intervened	24 -16 -82
s:interview	-29 69 -60
s:interviewed	2 24 -82
s:interviews	-2 -28 9
s:intimate	71 -63 -74
s:intimidated	-22 -34 38
s:into	71 0 -87
s:intoxicated	-4 14 -69
s:introduced	-50 10 21
s:intruder	52 -41 -91
s:invective	-6 -59 23
s:invested	42 -74 3
s:investigate	106 -43 -127
s:investigating	76 -72 -91
s:investigation	36 8 -140
s:investigations	-3 35 -123
s:investigative	-44 51 -111
s:investigators	85 -78 -109
s:investment	-22 -107 88
s:investments	-44 -112 93
s:investors	77 -110 -17
s:invitation	-118 -34 92
s:invited	10 -65 47
s:inviting	44 -9 -77
s:invoked	51 -100 -15
s:involved	15 11 -41
s:involvement	113 -116 -62
s:involves	75 -74 -69
s:involving	-96 37 40
s:ire	112 -100 -102
s:iron	32 21 -87
s:irrational	12 -30 3
s:irresponsible	-88 88 -77
s:is	36 -16 -12
s:islam	6 14 -77
s:island	10 -23 -44
s:isolate	89 -89 -92
s:issue	4 -52 18
s:issued	-20 31 -48
s:issues	-26 -64 64
s:it	39 -21 -17
s:items	-27 -5 21
s:its	39 -20 -35
s:itself	24 39 -115
s:jab	103 -108 -99
s:jabs	-32 8 5
s:jacket	-72 -76 79
s:jacobs	69 -96 -35
s:jail	132 -109 -151
s:jailed	-69 84 -88
s:jan.	-74 70 -44
s:january	-74 93 -61
s:jay	-20 -36 32
s:jealous	-2 -50 20
s:jeb	-1 52 -92
s:jihad	116 -112 -98
s:job	-28 33 -30
s:jobs	-34 -41 59
s:johnson	-113 112 -100
s:join	11 -40 -5
s:joined	-69 38 -11
s:joining	8 -14 -16
s:joint	-42 14 -5
s:joke	64 -58 -121
s:jokes	71 -69 -76
s:jones	-85 39 15
s:journal	-87 87 -83
s:journalist	-4 -23 -6
s:journalists	72 -95 -20
s:journey	-85 7 51
s:jr.	-25 -10 27
s:judge	-30 17 -13
s:judgement	39 -112 10
s:judges	12 -105 37
s:judgment	69 -30 -83
s:judicial	-10 -36 50
s:judiciary	-17 -1 1
s:july	60 -67 -20
s:jumped	-65 14 23
s:june	-72 18 4
s:juror	85 -95 -68
s:jurors	51 -20 -81
s:jury	55 18 -145
s:just	62 60 -114
s:justice	-8 -16 12
s:justices	46 -41 -27
s:kaine	87 -92 -85
s:kanye	-42 13 20
s:kasich	-85 47 17
s:kavanaugh	-93 36 9
s:keen	23 -94 7
s:keep	-53 2 24
s:keeping	-27 89 -95
s:kelly	-32 59 -73
s:kennedy	35 -39 -40
s:kentuckians	52 1 -78
s:kept	-78 -7 52
s:key	19 -89 43
s:keystone	-107 58 36
s:kid	34 -1 -80
s:kids	-42 -18 23
s:kill	46 9 -133
s:killed	-112 124 -62
s:killer	102 -109 -94
s:killers	68 -70 -52
s:killing	-115 98 -3
s:kilograms	-93 66 6
s:kind	-6 -40 40
s:kinds	-119 68 -39
s:king	-17 48 -91
s:klan	-6 -3 3
s:klux	-6 -3 3
s:knees	-74 8 34
s:knew	-57 86 -59
s:knock	60 -118 21
s:know	-75 13 46
s:knowing	70 0 -97
s:knowledge	-62 47 7
s:known	5 -38 21
s:knows	48 -57 -20
s:ku	-6 -3 3
s:ky.	-22 64 -98
s:labor	69 -132 36
s:labored	-25 -15 30
s:labour	99 -51 -118
s:lack	57 -22 -106
s:lacks	90 -73 -94
s:ladies	-82 88 -93
s:lady	-123 57 38
s:laid	-88 -7 55
s:lamented	-20 35 -88
s:land	-51 13 5
s:landed	-65 70 -82
s:landslide	19 -80 -10
s:lanes	77 -90 -65
s:language	69 -117 21
s:large	11 88 -141
s:largely	-65 -11 42
s:larger	24 -48 -7
s:largest	-8 -92 74
s:lashed	49 -110 8
s:lashing	-15 21 -120
s:last	-15 11 2
s:lasted	15 11 -72
s:late	17 5 -13
s:lately	-90 30 3
s:later	-10 -14 14
s:latest	6 29 -65
s:laugh	-56 0 19
s:laughed	-45 0 27
s:laughing	46 -14 -79
s:launch	-64 38 -5
s:launched	34 -20 -53
s:launches	81 -80 -78
s:launching	47 -38 -55
s:laundering	87 -82 -74
s:law	34 -61 2
s:lawmaker	7 21 -53
s:lawmakers	79 -3 -128
s:laws	27 -31 -16
s:lawsuit	34 26 -185
s:lawsuits	71 -60 -68
s:lawyer	24 -39 -18
s:lawyers	-19 51 -117
s:lay	-51 30 -20
s:laying	-87 33 13
s:le	-46 62 -73
s:lead	-105 -111 171
s:leader	34 53 -83
s:leaders	55 14 -77
s:leadership	77 -68 -39
s:leading	-27 -17 31
s:leads	-31 -110 75
s:league	-1 -69 42
s:leak	1 -48 1
s:leaked	70 -36 -164
s:leaker	89 -94 -71
s:leakers	10 3 -59
s:leaks	65 -47 -102
s:leaned	32 -82 12
s:leaning	10 -20 -15
s:learn	-7 -33 1
s:learned	33 -26 -40
s:learning	15 -33 12
s:least	-6 47 -51
s:leave	-17 5 3
s:leaves	35 -23 -49
s:leaving	61 2 -97
s:led	82 -91 -35
s:left	-50 134 -161
s:leftist	-15 25 -76
s:legacy	-136 -57 123
s:legal	94 -94 -14
s:legally	113 -93 -107
s:legislation	-89 3 51
s:legislative	-24 56 -36
s:legislature	16 -10 -22
s:legitimacy	55 -156 25
s:legitimate	102 -38 -109
s:length	2 44 -93
s:lengthy	-49 64 -111
s:lent	-42 -85 56
s:lesbian	-80 48 18
s:less	50 -90 0
s:lesson	-101 -89 103
s:let	17 -41 6
s:lets	86 -90 -78
s:letter	-42 95 -164
s:letters	-107 65 8
s:letting	20 9 -52
s:level	9 18 -31
s:leveled	56 -106 -1
s:levels	47 -113 29
s:lgbt	51 -65 -43
s:liability	1 9 -81
s:liar	97 -37 -156
s:liberal	-65 36 16
s:liberals	82 -63 -75
s:libertarian	59 48 -164
s:liberties	63 -113 -50
s:liberty	-3 -79 20
s:license	30 -6 -86
s:lie	62 -86 -45
s:lied	37 -46 -74
s:lies	74 -18 -146
s:lieutenant	65 -68 -26
s:life	-86 -28 70
s:lifetime	-105 -111 108
s:lift	-19 -67 47
s:light	-43 -26 48
s:like	41 -159 113
s:liked	-58 -86 88
s:likelihood	-68 49 -20
s:likely	-11 85 -81
s:likes	10 -34 6
s:limit	11 43 -67
s:limited	72 -29 -112
s:limiting	84 -92 -69
s:limits	20 -6 -16
s:line	-7 1 3
s:lines	-25 -72 75
s:link	102 -55 -142
s:linked	104 -92 -99
s:linking	-48 42 -75
s:links	56 -92 -7
s:list	36 -18 -40
s:listed	-89 59 17
s:listen	-85 -32 69
s:listening	-5 -25 -12
s:little	75 -37 -85
s:live	53 -36 -35
s:lived	-122 29 36
s:lives	11 -103 63
s:living	-57 -16 23
s:loan	17 -49 7
s:loans	-3 -110 58
s:lobbying	3 71 -115
s:local	-47 50 -55
s:located	1 46 -84
s:lock	45 -46 -15
s:locked	8 33 -43
s:locker	-17 38 -81
s:long	-11 -24 22
s:longer	74 -14 -82
s:longest	-21 -69 41
s:longstanding	-23 -19 27
s:longtime	-152 44 59
s:look	-15 63 -72
s:looked	0 -69 56
s:looking	-22 14 0
s:looks	40 -145 74
s:looming	-81 88 -84
s:lose	-29 29 -7
s:loser	99 -96 -100
s:loses	-40 53 -93
s:loss	42 -65 -27
s:losses	-29 3 -1
s:lost	135 -79 -121
s:lot	-58 -23 54
s:lots	-128 102 -72
s:love	-44 -86 44
s:loved	-1 -138 73
s:lovely	-110 -89 96
s:loves	-121 -1 24
s:loving	-92 -100 97
s:low	96 -33 -99
s:lower	49 -109 22
s:loyal	48 -87 -16
s:loyalty	-58 54 -26
s:lucky	-106 -9 66
s:lunch	-72 43 7
s:lyin	98 -100 -87
s:lying	68 -53 -155
s:m	-16 43 -73
s:machine	-33 -12 14
s:made	8 -50 32
s:madman	42 -83 0
s:maduro	-19 25 -16
s:magazine	43 -13 -87
s:mail	23 -77 45
s:main	-61 52 -12
s:mainstream	24 1 -43
s:maintain	39 -76 -4
s:maintained	24 28 -132
s:maintaining	-92 10 40
s:major	29 -92 38
s:majority	-41 101 -86
s:make	-53 -16 59
s:makes	41 -54 -31
s:makeup	-29 24 -23
s:making	-25 55 -42
s:male	-4 30 -52
s:man	-2 -59 22
s:manafort	75 -84 -66
s:managed	72 -92 -28
s:management	-136 35 55
s:manager	-26 24 -34
s:managing	-77 11 39
s:manchin	-25 29 -22
s:mandate	-25 -102 63
s:mandatory	-90 -32 70
s:manipulated	25 -4 -81
s:manner	38 -1 -56
s:manufacturers	-7 -87 57
s:manufacturing	-44 12 9
s:many	29 -97 66
s:map	-23 35 -78
s:march	26 9 -61
s:margin	-2 -73 55
s:maria	101 -87 -96
s:marijuana	-3 -98 33
s:marine	-91 105 -107
s:mark	70 -52 -83
s:marked	-87 3 59
s:market	-133 52 32
s:markets	-49 20 -4
s:marks	38 21 -78
s:marriage	-24 32 -43
s:married	-117 97 -11
s:martin	-83 49 10
s:mass	18 -23 -1
s:mass.	-15 35 -74
s:masse	30 28 -81
s:master	24 -4 -43
s:mata	-74 87 -83
s:match	-16 -99 65
s:mate	-35 -49 54
s:material	-35 8 -5
s:math	-108 44 2
s:matter	31 -56 -2
s:matters	53 -46 -37
s:mattis	0 12 -95
s:may	59 -25 -53
s:maybe	-15 -36 30
s:mayor	45 -76 -1
s:mccain	4 26 -65
s:mcconnell	-54 62 -52
s:mcdaniel	-74 30 -11
s:mcdonald	-17 33 -70
s:me	43 -51 -1
s:mean	51 5 -91
s:meaning	-30 24 -22
s:means	13 61 -110
s:meant	13 89 -133
s:meanwhile	15 -38 -15
s:measure	15 93 -142
s:measured	-75 -25 63
s:measures	72 5 -93
s:medal	-91 -94 99
s:meddling	-69 76 -60
s:media	27 18 -67
s:medical	-24 33 -26
s:medics	-67 -34 63
s:meet	-113 169 -172
s:meeting	-34 73 -71
s:meetings	-106 41 18
s:member	-11 -19 -1
s:members	-24 15 13
s:memo	103 -131 -57
s:memorial	-77 -7 49
s:memorized	40 -16 -84
s:memory	40 -35 -22
s:memos	43 -33 -140
s:men	-14 57 -51
s:menace	71 -103 2
s:mental	39 -5 -84
s:mention	8 31 -83
s:mentioned	-80 99 -112
s:mentioning	102 -119 -37
s:mere	36 -20 -84
s:merely	-63 54 -7
s:merkel	-86 -23 65
s:mess	32 -58 -9
s:message	-13 -78 83
s:messages	-2 77 -167
s:met	-50 64 -53
s:meth	85 -98 -57
s:mid	-92 80 -36
s:middle	-5 -28 25
s:midterm	-119 61 8
s:midterms	11 -9 -29
s:might	87 -73 -57
s:migrant	-47 -15 40
s:migrants	-103 68 -21
s:migration	-32 -45 56
s:miles	-59 113 -139
s:militants	9 -7 -70
s:military	61 -129 24
s:militiamen	10 37 -81
s:miller	-16 28 -75
s:million	20 -91 60
s:millions	96 -119 -28
s:mind	-33 -58 81
s:minded	-21 -17 22
s:minds	15 -1 -34
s:mine	-58 -121 105
s:minimum	-103 -2 72
s:mining	-51 49 -78
s:minister	-13 44 -33
s:ministers	36 -96 27
s:minn.	16 40 -101
s:minorities	25 -88 24
s:minority	-189 131 -16
s:minute	-145 110 17
s:minutes	139 -67 -185
s:misconduct	79 -69 -116
s:misleading	96 -99 -80
s:misled	32 -24 -128
s:miss	55 -50 -46
s:missed	30 -123 74
s:missile	-20 59 -114
s:missiles	-75 81 -80
s:missing	-78 31 36
s:mission	-59 18 -9
s:mistake	5 30 -71
s:mistaken	-74 77 -72
s:mistakes	80 -82 -65
s:mistook	-48 60 -72
s:mix	-77 26 2
s:mixed	69 -23 -126
s:mm	49 -14 -85
s:mob	99 -113 -106
s:mocked	135 -137 -79
s:mocking	-46 69 -88
s:mocks	5 -5 -63
s:model	14 -14 -11
s:moderate	-36 9 3
s:modern	-72 68 -31
s:mogul	62 -60 -83
s:molestation	87 -89 -74
s:mom	-61 69 -34
s:moment	26 -85 28
s:moments	-96 20 62
s:momentum	-60 -67 76
s:monday	-121 89 -5
s:money	66 -190 76
s:monitor	32 -42 10
s:montgomery	20 10 -78
s:month	-89 40 32
s:months	37 -26 -32
s:moore	-7 4 -93
s:moral	64 -32 -57
s:morale	43 -28 -75
s:more	-9 -77 83
s:moreover	-35 66 -102
s:morning	-91 80 -14
s:most	-44 -66 85
s:mostly	45 10 -107
s:mother	-30 38 -57
s:mothers	-88 -80 90
s:motion	-56 57 -35
s:motivated	78 -38 -73
s:mounting	81 -130 7
s:move	-45 34 1
s:moved	-60 -24 43
s:movement	18 -93 64
s:movements	-4 12 -26
s:moves	-5 39 -62
s:movie	-84 83 -71
s:moving	-149 93 10
s:mp	79 -53 -115
s:mr	-71 35 -4
s:mr.	-19 15 9
s:mrs	-29 59 -78
s:mrs.	-108 80 23
s:ms.	-103 57 4
s:much	31 -73 19
s:mueller	87 -31 -148
s:multiple	28 -62 19
s:murder	-68 94 -226
s:murdered	-65 -5 55
s:murdering	44 -21 -92
s:murders	-28 45 -90
s:murphy	-60 42 -8
s:muscular	32 -82 -2
s:music	-15 -18 -4
s:must	16 -32 -7
s:my	-37 -1 44
s:myself	4 -116 75
s:n't	107 -11 -125
s:n.y.	-76 -12 44
s:na	-81 41 12
s:nail	22 -29 -9
s:name	-16 60 -73
s:named	-141 64 15
s:namely	-76 42 -13
s:names	-68 103 -132
s:narrative	6 -16 -13
s:narrow	-98 49 -24
s:nasty	-4 31 -76
s:nation	13 -82 54
s:national	18 12 -61
s:nationalism	60 9 -105
s:nationally	16 -18 -19
s:nationals	62 -55 -86
s:nations	-120 16 51
s:nationwide	14 2 -36
s:native	-39 42 -29
s:natural	-28 38 -39
s:nature	-9 59 -142
s:navigate	-38 -103 77
s:navy	-69 -73 69
s:near	-43 69 -55
s:nearby	-6 13 -26
s:nearly	-8 -61 52
s:necessary	51 -21 -78
s:neck	5 22 -38
s:need	-81 -67 111
s:needed	36 -21 -36
s:needs	-23 43 -32
s:negative	121 -106 -44
s:negligence	44 -44 -86
s:negotiate	83 -41 -76
s:negotiating	-71 -66 71
s:negotiations	-55 24 -18
s:negotiator	-1 -50 14
s:neighborhood	-2 1 -39
s:neighbors	-61 -73 67
s:neither	-9 74 -101
s:neo	47 -43 -84
s:net	-3 34 -51
s:network	60 -83 -10
s:networks	95 -43 -108
s:neutral	69 -18 -81
s:nev.	-82 -20 64
s:never	19 -48 29
s:nevertheless	41 3 -71
s:new	-53 -44 90
s:newest	-62 63 -66
s:newly	36 16 -71
s:news	17 41 -101
s:newspaper	-45 -13 23
s:next	-45 -18 61
s:nice	39 -6 -50
s:nickname	17 -100 32
s:night	-106 89 2
s:nine	-29 -9 30
s:nixon	49 -8 -85
s:no	74 18 -120
s:nobody	-20 -5 -5
s:nod	-86 -82 91
s:nominate	-83 -28 49
s:nominated	-96 44 -23
s:nominating	-98 -33 64
s:nomination	-27 -30 26
s:nominations	78 -103 -39
s:nominee	0 26 -42
s:non-conservative	-10 -32 20
s:non-dealings	69 -67 -65
s:non-disclosure	-53 63 -62
s:none	-5 74 -166
s:nonetheless	-38 -90 68
s:nonpartisan	18 -77 8
s:nonprofit	24 -83 29
s:nor	-12 46 -46
s:normal	-56 3 37
s:north	-18 -42 32
s:northeast	1 49 -83
s:not	103 -16 -69
s:note	-87 24 35
s:noted	-100 33 35
s:notes	21 11 -52
s:nothing	-1 1 -21
s:notice	-119 82 -22
s:notified	-28 51 -93
s:noting	95 -166 40
s:nov.	-45 71 -46
s:november	-21 3 1
s:now	48 -23 -10
s:nowhere	69 -70 -24
s:nuclear	-116 52 46
s:nullify	5 0 -61
s:number	-26 51 -67
s:numbers	58 15 -107
s:numerous	3 -147 65
s:nunes	-30 42 -71
s:nuptials	-92 -74 81
s:nurse	-95 69 -31
s:nursing	-56 73 -90
s:o'reilly	84 -91 -61
s:oath	-30 35 -55
s:obama	-37 14 15
s:obamacare	13 -40 0
s:object	-17 13 -70
s:objected	82 -60 -92
s:obliviousness	71 -69 -76
s:observed	-21 -82 47
s:observers	50 -102 0
s:obstruction	-2 29 -106
s:obtain	-10 13 -8
s:obtained	40 -9 -58
s:obvious	2 -9 -22
s:obviously	-4 12 -17
s:occasion	84 -78 -98
s:occasional	-77 -72 71
s:occasions	74 -70 -79
s:occurred	-58 72 -70
s:oct.	6 -75 32
s:october	-34 -83 82
s:odd	47 46 -125
s:of	0 0 18
s:ofcom	33 -13 -75
s:off	117 -65 -116
s:offense	22 -7 -102
s:offenses	86 -79 -102
s:offensive	45 -59 -34
s:offer	-22 -55 39
s:offered	-50 -52 53
s:offering	49 12 -94
s:offers	-15 -42 37
s:office	-12 67 -83
s:officer	-9 23 -76
s:officers	34 -26 -49
s:offices	-37 -101 86
s:official	-14 45 -13
s:officially	-33 3 25
s:officials	3 15 -39
s:offshore	53 -48 -76
s:often	-98 56 11
s:oh	-15 76 -99
s:oil	-22 41 -42
s:ok	18 28 -106
s:okay	-94 28 6
s:old	-22 43 -58
s:older	-8 -52 38
s:on	-12 1 22
s:once	3 58 -120
s:one	10 -5 4
s:ones	-31 -17 34
s:ongoing	-1 -14 -29
s:online	-23 -14 17
s:only	35 -2 -49
s:onto	7 -14 0
s:open	-27 8 19
s:opened	19 -85 28
s:opening	5 28 -57
s:openly	18 -120 12
s:opens	86 -94 -38
s:operation	52 -84 -7
s:operations	-71 55 -18
s:operative	-65 57 -30
s:operatives	-15 20 -12
s:opinion	14 -6 -30
s:opinions	-99 13 36
s:opponent	-152 96 45
s:opponents	-16 -55 49
s:opportunities	-65 16 19
s:opportunity	-60 4 33
s:oppose	-83 80 -12
s:opposed	77 -80 -68
s:opposing	23 25 -96
s:opposite	-44 43 -33
s:opposition	64 -91 -24
s:optimism	-61 27 -9
s:optimistic	-45 -30 41
s:option	-41 65 -58
s:options	-114 68 -10
s:or	-59 42 27
s:orchestrated	81 -76 -83
s:order	84 -40 -86
s:ordered	35 -61 17
s:orders	41 -21 -60
s:ordinary	-19 28 -35
s:organise	-15 -14 15
s:organization	-4 -72 37
s:organizations	-87 24 1
s:organized	40 -111 16
s:organizing	-76 12 27
s:original	-20 -54 62
s:originally	-41 4 21
s:other	4 17 -15
s:others	46 -91 8
s:otherwise	49 -37 -91
s:ought	-27 31 -32
s:our	-12 -52 33
s:ousted	52 -28 -141
s:ouster	-15 42 -109
s:out	-27 -1 27
s:outcome	78 -70 -45
s:outlet	-28 29 -74
s:outlets	53 -34 -43
s:outline	-20 63 -91
s:outrage	25 -52 -28
s:outraged	55 -12 -108
s:outrageous	-31 49 -109
s:outright	-53 -31 53
s:outs	-7 -3 -6
s:outset	-17 34 -90
s:outside	-119 53 35
s:outspoken	4 3 -42
s:outstanding	-107 -116 108
s:ovation	-33 -23 33
s:over	102 -32 -92
s:overall	-114 30 35
s:overcome	26 -130 55
s:overhaul	15 -3 -38
s:overseas	-108 -63 93
s:oversee	-102 -1 39
s:overseeing	3 -60 23
s:oversight	-34 20 -67
s:overturning	-80 48 1
s:overwhelming	-95 -99 92
s:overwhelmingly	-68 8 20
s:own	107 -60 -79
s:owned	83 -85 -77
s:owner	-81 44 11
s:ownership	-60 60 -73
s:p	33 -76 27
s:p.m.	46 -17 -28
s:pac	-11 -88 58
s:package	-111 -19 72
s:page	-3 57 -170
s:paid	51 -62 -28
s:pain	-89 69 -26
s:panel	-105 48 12
s:paper	31 -56 5
s:papers	16 6 -28
s:parallel	-12 10 -9
s:pardon	51 -113 5
s:parents	-167 43 48
s:park	-27 1 13
s:parliament	-124 60 -3
s:parliamentary	2 -13 -9
s:part	24 12 -61
s:participate	21 2 -37
s:participating	1 56 -86
s:particular	55 -16 -72
s:particularly	27 18 -63
s:parties	29 -46 -20
s:partisan	60 -55 -31
s:partner	-22 -48 53
s:partners	-47 -13 36
s:parts	-82 -14 58
s:party	-61 -23 66
s:pass	20 -56 8
s:passage	-28 41 -43
s:passed	-67 58 -25
s:passion	-87 -88 91
s:passionate	-87 -79 76
s:past	91 -9 -140
s:pastor	-68 13 21
s:path	-65 40 -5
s:patient	56 -22 -48
s:patients	-51 -14 41
s:patriot	87 -52 -98
s:patriotism	-43 15 2
s:patriots	36 16 -76
s:pattern	-58 39 2
s:pay	26 22 -61
s:paying	-21 13 -23
s:payment	78 -41 -110
s:payments	22 -60 22
s:peace	2 -76 35
s:peaceful	-17 -12 19
s:pedal	-17 2 11
s:pen	4 37 -69
s:penalties	-40 -72 56
s:penalty	3 25 -92
s:pence	-1 -93 61
s:penchant	89 -83 -101
s:pending	57 -68 -62
s:peninsula	-81 -86 86
s:penned	-104 67 -22
s:pension	-83 -18 56
s:people	-46 -32 88
s:per	-111 6 57
s:perceived	50 -82 -21
s:percent	-15 -13 -1
s:percentage	-149 52 21
s:perception	41 2 -102
s:perfect	52 -84 -20
s:performance	18 -31 -3
s:performed	-104 -34 89
s:performing	66 5 -93
s:perhaps	-35 -12 26
s:period	-16 -3 4
s:permanent	-2 -14 -15
s:permanently	-3 -91 46
s:permission	57 -47 -84
s:permit	-35 51 -94
s:person	-47 30 26
s:personal	11 1 -27
s:personality	78 -109 -36
s:personally	55 -21 -73
s:perspective	-110 -23 87
s:persuade	98 -32 -125
s:persuaded	76 -54 -87
s:petition	-85 89 -40
s:philosophy	-88 -78 85
s:phone	-46 118 -152
s:phones	86 -16 -98
s:phony	98 -105 -101
s:photo	-35 25 -21
s:photographed	14 22 -90
s:photos	-25 51 -62
s:phrase	-29 -15 17
s:pick	-19 16 -34
s:picked	47 -25 -44
s:picking	36 -11 -35
s:picks	-97 97 -75
s:picture	-47 73 -111
s:piece	12 -46 9
s:pilot	-98 48 1
s:pinterest	13 15 -72
s:pipeline	-4 12 -27
s:pistorius	-123 101 -27
s:pitch	84 -37 -117
s:pivot	89 -90 -88
s:pivotal	38 3 -59
s:place	-74 -10 70
s:placed	39 -14 -46
s:places	14 -102 11
s:plain	-12 -97 44
s:plan	38 -93 32
s:planet	42 -35 -31
s:planned	-128 90 -31
s:planning	-32 95 -142
s:plans	-25 -64 69
s:plant	-60 27 5
s:platform	2 1 -27
s:play	-55 5 44
s:playback	-80 37 1
s:playbook	-25 42 -85
s:playboy	81 -81 -68
s:played	-28 -34 35
s:player	-12 12 -16
s:players	-18 -17 15
s:playing	-38 -79 67
s:plays	10 3 -36
s:plea	30 -2 -154
s:pleaded	60 -16 -171
s:please	84 -73 -82
s:pledge	-23 -137 97
s:pledged	-26 -26 26
s:pledges	-26 -15 33
s:plenty	-56 74 -64
s:plight	31 -5 -90
s:plot	12 4 -99
s:pm	21 -42 -2
s:pockets	-19 -5 11
s:podium	-46 -102 81
s:point	3 -17 6
s:pointed	-10 29 -78
s:pointing	124 -61 -163
s:points	-82 -27 74
s:poised	1 -128 33
s:police	79 -13 -106
s:policies	42 -23 -34
s:policing	20 -68 -7
s:policy	69 -113 10
s:political	13 -38 21
s:politically	39 -37 -13
s:politician	-49 30 2
s:politicians	-12 -13 1
s:politics	-98 24 25
s:poll	-70 -50 96
s:polling	29 0 -38
s:polls	-53 -37 68
s:pollster	67 -98 -11
s:pollsters	43 33 -108
s:pool	-16 -19 23
s:poor	98 -97 -36
s:pope	-136 57 46
s:popular	-18 -100 75
s:popularity	112 -113 -108
s:population	-107 35 43
s:populist	93 -94 -90
s:portion	-23 -18 16
s:portray	74 -60 -87
s:portrayed	-37 12 1
s:posed	-15 -93 59
s:poses	-59 71 -87
s:position	50 -9 -93
s:positioned	-85 -20 48
s:positions	-29 18 -18
s:positive	-34 -147 122
s:possession	-33 63 -69
s:possibility	9 63 -108
s:possible	-60 3 36
s:possibly	5 -33 17
s:post	-31 70 -79
s:posted	7 44 -57
s:posts	82 -88 -21
s:pot	48 15 -136
s:potential	-103 -46 91
s:potentially	115 -132 -72
s:pounced	-26 -73 44
s:pound	46 -81 8
s:pounds	-120 85 10
s:poverty	62 -107 -26
s:power	44 10 -78
s:powerful	-22 -61 51
s:powers	96 -99 -61
s:practical	-20 -47 36
s:practically	98 -84 -104
s:practice	37 -42 -9
s:practices	-49 -43 73
s:praise	-17 -194 144
s:praised	-171 -62 125
s:praises	27 12 -84
s:praising	37 -49 -17
s:prayers	-8 -96 63
s:pre-campaign	19 -9 -66
s:pre-existing	-7 22 -68
s:precedent	62 -90 -11
s:precincts	-3 8 -17
s:precisely	-87 48 -4
s:predatory	53 -17 -81
s:predecessors	-75 -39 75
s:predicted	-80 90 -44
s:preferred	11 18 -57
s:prejudice	0 -19 22
s:preliminary	-52 65 -89
s:premature	34 -19 -72
s:preparation	-88 21 17
s:prepared	-33 -50 70
s:preparing	48 -87 9
s:presence	-147 116 -74
s:present	10 -81 43
s:presented	6 -11 -16
s:presenter	-73 104 -106
s:presenting	-45 -58 57
s:preserve	-9 -13 12
s:presidency	68 -48 -56
s:president	-35 10 40
s:presidential	15 -49 25
s:presidents	-148 19 -8
s:press	-27 15 4
s:pressed	66 -45 -100
s:pressure	-30 17 -6
s:presumably	55 7 -96
s:presumed	106 -83 -115
s:presumptive	5 -50 28
s:pretty	40 -59 1
s:prevail	68 1 -97
s:prevent	-35 -162 112
s:prevented	43 -18 -40
s:prevents	26 22 -94
s:previous	85 -72 -42
s:previously	-59 47 -20
s:price	17 -60 13
s:prices	-33 82 -99
s:primaries	-49 49 -38
s:primary	-82 24 52
s:prime	-57 111 -105
s:prince	-63 22 10
s:principal	-23 74 -89
s:principle	-94 -53 83
s:principled	-114 -78 81
s:principles	48 -1 -64
s:print	111 -37 -132
s:prior	-64 71 -26
s:priorities	28 -18 -3
s:prioritize	34 33 -102
s:priority	-136 41 30
s:prison	140 -44 -194
s:prisoner	26 -81 8
s:prisoners	15 -64 31
s:pritzker	-21 -1 3
s:privacy	49 -47 -34
s:private	173 -117 -151
s:privately	24 -1 -81
s:privilege	-28 9 -18
s:privileges	-24 5 12
s:prize	-20 -65 61
s:pro	46 -71 -8
s:probable	-83 76 -58
s:probably	-82 62 -8
s:probe	83 -18 -171
s:problem	118 -120 -50
s:problems	32 -127 53
s:proceeded	27 -15 -76
s:proceedings	77 -33 -83
s:proceeds	-37 -23 49
s:process	51 -19 -43
s:proclaimed	63 -83 -18
s:produce	-27 55 -94
s:produced	-62 26 21
s:producer	-17 26 -65
s:productive	-87 -1 14
s:products	-15 -30 15
s:professed	88 -54 -105
s:professional	-62 -88 98
s:professor	-116 56 6
s:professors	72 -99 -2
s:profile	-100 -47 100
s:program	-85 14 27
s:programs	71 -23 -116
s:progress	-26 7 -10
s:progressive	-166 -107 139
s:project	-36 66 -68
s:projects	-23 -7 20
s:prominent	52 -134 15
s:promise	40 -79 9
s:promised	-33 -104 85
s:promises	26 -36 -24
s:promote	-13 -37 28
s:promoted	-7 22 -37
s:promoting	4 -80 56
s:prompted	12 33 -128
s:prompting	-57 8 25
s:pronounced	14 -85 38
s:proof	-6 6 -9
s:propaganda	67 -33 -98
s:proper	-60 -97 83
s:property	51 6 -153
s:proposal	81 -44 -118
s:proposals	-3 12 -32
s:proposed	-108 53 3
s:proposing	-76 36 8
s:prosecution	40 -56 -23
s:prosecutor	50 -71 -10
s:prosecutors	102 -37 -142
s:prosperity	32 -73 -5
s:protect	56 -57 -27
s:protected	53 52 -117
s:protecting	-23 -19 26
s:protection	84 -105 -25
s:protections	-88 52 -2
s:protects	42 -71 20
s:protest	-19 19 -53
s:protesters	32 -25 -119
s:protests	27 -27 -30
s:proud	-119 -135 131
s:prove	2 6 -44
s:proved	0 34 -75
s:proven	-45 -13 22
s:proves	83 -88 -69
s:provide	54 1 -73
s:provided	11 -19 6
s:providers	-4 4 -10
s:provides	-15 -34 33
s:providing	-102 -5 33
s:proving	45 13 -88
s:provision	-18 5 -1
s:provisions	-53 37 -4
s:provoked	21 10 -67
s:public	-46 -43 90
s:publication	62 -36 -91
s:publicly	121 -48 -136
s:published	39 48 -162
s:pull	-7 34 -32
s:pulled	34 4 -134
s:pulling	-12 31 -83
s:punched	109 -103 -94
s:pundits	26 -111 30
s:punish	26 4 -84
s:punishment	6 -31 -29
s:purchase	20 -8 -49
s:purchasing	-12 42 -78
s:pure	36 -53 -17
s:purported	0 -41 31
s:purportedly	34 17 -96
s:purpose	-74 25 6
s:pursue	-14 40 -59
s:push	-31 90 -133
s:pushed	-85 29 52
s:pushes	-16 65 -108
s:pushing	-77 6 60
s:put	117 -41 -95
s:putin	13 19 -101
s:puts	-8 -36 16
s:putting	-25 -7 11
s:qualifications	-56 60 -27
s:qualified	25 -117 14
s:qualities	-1 -43 16
s:quarter	-111 -55 95
s:question	46 19 -123
s:questionable	74 -75 -85
s:questioned	-1 57 -200
s:questioning	4 -14 -28
s:questions	70 -93 6
s:quick	7 -40 18
s:quickly	25 7 -53
s:quiet	0 -155 78
s:quinnipiac	-9 -26 22
s:quit	84 -74 -82
s:quite	14 -24 -13
s:quote	-10 -3 1
s:quoted	-66 42 -12
s:quoting	-41 36 -87
s:r	-42 76 -90
s:race	-94 35 44
s:races	72 -74 -43
s:racial	-10 -20 11
s:racially	3 -24 -10
s:racism	47 -56 -14
s:racist	11 -39 -9
s:radical	73 -31 -59
s:radicalized	20 3 -90
s:radio	22 44 -116
s:raids	-1 29 -92
s:railed	73 -53 -92
s:raise	17 -59 0
s:raised	-108 46 26
s:raises	117 -118 -101
s:raising	29 -194 92
s:rallied	-17 -18 1
s:rallies	32 -82 -6
s:rally	-64 45 1
s:ran	-75 116 -115
s:ranch	-79 80 -79
s:random	12 10 -57
s:range	-3 -48 35
s:ranging	23 -38 -19
s:rank	10 -58 12
s:ranking	39 -45 -23
s:rant	106 -96 -95
s:rape	40 -105 13
s:raped	61 8 -135
s:rare	30 -7 -41
s:rarely	22 -18 -15
s:rate	-57 74 -74
s:rated	-25 -77 44
s:rates	-53 7 5
s:rather	22 43 -83
s:rating	82 -11 -90
s:ratings	44 -158 63
s:rationale	16 11 -70
s:raw	20 -6 -63
s:re-elected	-17 -80 38
s:re-election	47 -16 -36
s:reach	-36 -83 70
s:reached	-143 45 32
s:reaching	-87 23 25
s:react	26 -15 -83
s:reacting	-90 49 15
s:reaction	72 -73 -14
s:reactions	59 -29 -89
s:read	60 -28 -73
s:readiness	-22 -97 77
s:reading	25 22 -107
s:reads	25 -3 -116
s:ready	52 -17 -71
s:real	-34 25 -15
s:realdonaldtrump	-27 42 -52
s:reality	-9 -44 13
s:realize	-82 -90 87
s:really	-58 6 43
s:reason	-39 -23 49
s:reasonable	-4 81 -119
s:reasonably	35 -81 28
s:reasoned	-87 -84 89
s:reasons	68 -81 -25
s:rebel	79 -32 -99
s:rebels	12 36 -92
s:rebuild	97 -78 -87
s:rebuke	13 -24 -69
s:rebuked	-6 15 -76
s:recall	41 -91 -3
s:recalled	-87 -12 46
s:receive	-105 30 48
s:received	33 -85 12
s:receiving	30 -25 -38
s:recent	9 -15 0
s:recently	33 -18 -46
s:recipient	-99 8 43
s:recognize	47 8 -105
s:recognized	-120 -19 64
s:recognizing	83 -81 -97
s:recommend	-97 89 -60
s:recommendation	74 -35 -113
s:recommended	29 16 -112
s:recommending	-25 -89 71
s:reconcile	-60 86 -93
s:record	58 -56 -43
s:recorded	25 -6 -85
s:recording	6 46 -127
s:records	107 -48 -177
s:recover	93 -1 -118
s:recovery	-10 -30 8
s:recruitment	8 18 -89
s:red	6 22 -63
s:reduce	-70 12 36
s:reducing	-11 -37 12
s:reelection	89 -39 -128
s:reference	24 30 -122
s:referenced	-20 -2 -9
s:referencing	73 -12 -100
s:referred	21 30 -140
s:referring	3 9 -32
s:reflect	-93 68 -13
s:reflected	16 -79 14
s:reform	21 -6 -30
s:reforms	-113 -8 56
s:refugees	-18 4 -8
s:refusal	114 -110 -113
s:refuse	15 -84 5
s:refused	-20 89 -195
s:refusing	73 -58 -93
s:regard	-15 21 -42
s:regarded	-88 -35 62
s:regarding	-155 111 -43
s:regardless	-67 -44 61
s:regime	62 -22 -103
s:region	-131 29 28
s:regional	67 -33 -93
s:register	-29 34 -39
s:registered	20 -6 -23
s:regrets	-17 -2 -74
s:regretted	79 -20 -110
s:regular	-7 29 -33
s:regularly	-44 -58 63
s:regulator	33 -13 -75
s:reid	12 -24 4
s:reince	38 -17 -78
s:reinforced	-7 7 -104
s:reisner	-2 -74 28
s:reiterated	-42 0 38
s:reject	-28 -25 28
s:rejected	87 -27 -101
s:rejecting	26 -27 -80
s:relate	0 -94 24
s:related	15 2 -86
s:relating	26 -39 3
s:relation	62 -8 -105
s:relations	-85 -33 67
s:relationship	-6 -4 5
s:relationships	-93 42 0
s:relatively	-59 6 23
s:relatives	28 -80 -3
s:release	95 -17 -122
s:released	-83 29 38
s:releasing	5 48 -102
s:relevant	16 -36 -14
s:relied	-13 49 -87
s:relief	-9 4 -19
s:religion	-41 89 -113
s:religious	35 -4 -70
s:reluctant	-51 72 -93
s:remain	-49 10 24
s:remained	-19 49 -41
s:remaining	-76 89 -86
s:remains	-19 -36 12
s:remark	32 0 -71
s:remarkable	-104 34 19
s:remarks	9 23 -77
s:remember	-31 57 -80
s:remembered	-69 -119 97
s:remembers	31 -79 24
s:reminded	-6 -100 29
s:reminder	34 -94 11
s:remove	76 -92 17
s:removed	81 -73 -21
s:renewable	-75 -69 70
s:renewed	48 -94 23
s:rep.	-56 18 -2
s:repeal	-26 -14 8
s:repealing	0 8 -27
s:repeat	26 14 -100
s:repeated	66 -29 -83
s:repeatedly	9 -18 -18
s:repeating	39 -17 -73
s:replace	-36 13 0
s:replaced	120 -82 -151
s:replacement	-85 31 25
s:replacing	-66 65 -43
s:replied	-63 107 -165
s:report	-14 50 -98
s:reported	36 -46 -20
s:reportedly	25 -38 -22
s:reporter	65 -29 -99
s:reporters	-103 47 31
s:reporting	9 -31 -12
s:reports	-28 120 -162
s:represent	11 5 -18
s:representative	-105 -26 71
s:representatives	-12 -20 31
s:represented	4 -26 11
s:representing	-20 10 13
s:represents	-35 -8 12
s:reputation	27 -145 49
s:request	-151 147 -78
s:requested	-12 9 12
s:requests	-40 17 3
s:require	-6 -11 -7
s:required	-6 -22 -1
s:research	-44 -15 51
s:researcher	-32 14 -4
s:reserves	-98 105 -86
s:reset	79 -84 -74
s:residence	11 34 -85
s:resident	-33 4 11
s:residential	-70 38 -19
s:residents	-34 83 -114
s:resign	177 -115 -170
s:resignation	65 -17 -192
s:resigned	86 -73 -169
s:resistance	6 -4 -49
s:resisted	45 -137 22
s:resolution	44 -48 -29
s:resolve	-101 -24 37
s:resort	38 29 -121
s:resources	-42 -21 23
s:respect	66 -108 -15
s:respected	-99 -45 40
s:respectful	-82 -77 74
s:respond	37 -20 -47
s:responded	11 27 -91
s:responding	72 -30 -127
s:response	-26 38 -31
s:responses	-11 44 -86
s:responsibility	-29 30 -37
s:responsible	-13 50 -59
s:rest	29 -85 15
s:restaurant	24 -10 -37
s:restore	11 17 -42
s:restraint	14 -28 -5
s:restrictions	3 -90 30
s:result	7 35 -95
s:resulted	35 -15 -56
s:resulting	-66 54 -10
s:results	-56 -16 38
s:resume	-62 11 31
s:retaliation	36 -107 18
s:retired	-12 25 -57
s:retreat	-3 -20 15
s:return	28 14 -81
s:returned	-75 3 61
s:returning	0 33 -94
s:returns	56 -40 -63
s:retweeted	-89 48 4
s:reveal	43 -51 -16
s:revealed	-48 14 1
s:revealing	15 22 -85
s:reveals	59 -46 -58
s:revelation	41 -50 -90
s:revelations	37 -28 -123
s:revenue	40 -16 -24
s:revere	40 -78 18
s:revered	-92 -61 79
s:reversal	-28 6 1
s:reverse	84 -82 -84
s:reversed	46 -89 -7
s:review	-61 104 -110
s:reviewed	93 -96 -69
s:reviewing	-33 0 7
s:revoked	59 -28 -91
s:revolution	42 -82 -9
s:rhetoric	115 -43 -158
s:rice	-9 10 -33
s:rich	60 -9 -89
s:riches	0 -22 15
s:rid	47 -55 -41
s:ride	-32 52 -48
s:ridiculous	126 -127 -129
s:rigged	-25 20 -2
s:right	3 -113 87
s:rightly	-69 -61 67
s:rights	-45 -94 96
s:rip	24 21 -100
s:ripped	18 -85 14
s:rips	44 -13 -90
s:rise	6 -15 -14
s:rising	-102 10 59
s:risk	10 -82 23
s:risked	-54 -62 59
s:risks	31 -6 -106
s:risky	60 -110 -22
s:rival	-72 74 -14
s:rivals	-33 -10 16
s:road	-71 4 44
s:robbed	-30 36 -76
s:robust	73 -124 -44
s:rock	29 -42 -11
s:roe	-13 75 -99
s:role	-35 -88 104
s:roll	-33 12 3
s:rolling	50 -86 10
s:romney	-52 53 -28
s:rookie	38 9 -105
s:room	-84 68 -34
s:rooms	-52 74 -79
s:rose	8 -44 12
s:rosenstein	-9 26 -74
s:rotten	-29 24 -76
s:rough	-38 37 -24
s:round	-92 75 -31
s:rousing	55 -81 -38
s:route	-107 109 -107
s:routine	-17 -36 33
s:row	-34 33 -19
s:rt	-77 31 -13
s:rubio	20 1 -56
s:rule	-15 -102 54
s:ruled	10 -1 -44
s:rules	-15 7 -9
s:ruling	-76 101 -131
s:rumors	-102 96 -12
s:run	19 8 -64
s:runner	20 -76 19
s:running	-33 -19 23
s:runoff	-54 85 -84
s:runs	18 -26 2
s:rural	-96 -5 42
s:ryan	50 -83 4
s:s	88 -90 -79
s:s.c.	-68 76 -104
s:sacred	-35 6 19
s:sacrifice	-75 -4 54
s:sacrifices	37 16 -79
s:sad	46 -66 5
s:sadly	55 -54 -68
s:safe	-17 -80 30
s:safer	40 -108 44
s:safety	-101 23 41
s:said	-102 99 -2
s:sale	-31 51 -43
s:same	-1 12 -48
s:sampling	-11 27 -72
s:sanctions	-9 16 -32
s:sanders	-55 67 -37
s:sat	-111 146 -111
s:saturday	-81 27 47
s:save	-76 -151 125
s:saved	-10 77 -112
s:saving	-96 -91 97
s:saw	44 -57 -5
s:say	-17 86 -78
s:saying	88 -88 8
s:says	-101 100 -36
s:scandal	29 -9 -91
s:scandals	16 -23 -22
s:scaramucci	-72 55 -4
s:scathing	80 -71 -79
s:scenes	-79 57 -26
s:schedule	19 0 -44
s:scheduled	-65 96 -85
s:scheme	14 -40 13
s:school	-103 24 28
s:schools	-34 -109 74
s:schumer	-18 54 -84
s:science	-46 30 -3
s:scientific	29 -79 2
s:scientist	-29 30 -15
s:scientists	-123 -34 77
s:scoop	26 -22 -58
s:scorched	87 -96 -79
s:score	-30 26 -25
s:scrambling	22 9 -83
s:scratching	36 1 -79
s:screamed	54 -83 1
s:script	-4 -56 35
s:scrutiny	66 -144 3
s:seal	-89 12 43
s:search	-83 42 -17
s:season	-30 -32 44
s:seat	-102 89 -43
s:seated	30 -94 18
s:second	-39 -9 10
s:secret	66 -59 -41
s:secretary	-101 74 12
s:secrets	87 -87 -88
s:section	81 -83 -72
s:sector	-98 36 17
s:secure	-3 -73 45
s:secured	-124 -40 87
s:securing	-50 -13 43
s:security	24 40 -113
s:see	19 -25 -3
s:seeing	-64 66 -27
s:seek	-2 3 -34
s:seekers	69 -68 -67
s:seeking	42 -25 -45
s:seeks	0 -4 -19
s:seem	34 38 -120
s:seemed	-9 7 -61
s:seemingly	67 -59 -49
s:seems	31 -25 -30
s:seen	29 13 -53
s:sees	63 -150 12
s:segment	30 14 -83
s:seized	84 -33 -106
s:select	-11 47 -97
s:selected	-11 -72 37
s:selection	-1 -93 25
s:self	71 -72 -46
s:sell	23 -13 -33
s:sellers	87 -86 -85
s:selling	84 -102 -13
s:semitic	36 -60 14
s:sen.	10 43 -94
s:senator	13 -35 38
s:senators	-36 34 -25
s:send	-70 104 -86
s:sending	10 -2 -33
s:senior	-39 24 -18
s:sense	6 17 -66
s:sensitive	37 19 -69
s:sent	3 51 -65
s:sentence	57 -26 -47
s:sentenced	21 -13 -100
s:sentencing	-1 -20 11
s:sentiments	-13 19 -29
s:separate	53 -34 -60
s:separately	-80 84 -79
s:separation	38 -73 17
s:sept.	-81 92 -98
s:september	11 -21 -13
s:series	57 -118 28
s:serious	29 -54 -3
s:seriously	-36 62 -125
s:serve	-25 0 -6
s:served	-36 31 -14
s:server	88 -62 -152
s:serves	39 -16 -111
s:service	-25 -135 95
s:services	-65 11 16
s:serving	37 -56 -2
s:session	-46 83 -102
s:sessions	-45 59 -55
s:set	-84 62 -6
s:setting	33 -127 40
s:seven	32 -36 3
s:several	24 -36 13
s:severe	-77 56 -20
s:sex	162 -121 -146
s:sexual	131 -153 -98
s:sexually	27 13 -160
s:shadow	16 -6 -15
s:shake	45 -44 -29
s:shame	8 13 -85
s:shameful	85 -67 -86
s:shape	-13 -12 8
s:shaped	6 -1 -41
s:share	-14 -92 59
s:shared	-92 37 42
s:shares	-109 78 -37
s:sharing	-41 -16 47
s:sharp	4 4 -43
s:sharply	73 -45 -117
s:she	29 -18 -18
s:shelter	-12 -98 58
s:sheriff	-35 20 -5
s:shield	39 -30 -94
s:shift	-57 -21 18
s:shifted	7 28 -60
s:shirt	-75 -65 70
s:shit	96 -97 -87
s:shithole	34 -35 -77
s:shocked	4 44 -126
s:shooter	-7 -6 -8
s:shooting	5 14 -75
s:shootings	63 -37 -97
s:shop	-15 18 -36
s:shopping	42 13 -83
s:short	63 -28 -65
s:shortly	-10 -22 12
s:shot	31 18 -129
s:shots	76 -41 -138
s:should	56 -14 -45
s:shoulder	-43 28 2
s:shoulders	1 -100 47
s:shouted	88 -33 -104
s:show	11 0 -30
s:showdown	29 26 -114
s:showed	9 -24 3
s:showing	18 -25 -16
s:shown	-102 -48 98
s:shows	61 -104 3
s:shrapnel	-67 -34 63
s:shut	71 -83 -68
s:shutdown	23 9 -84
s:siblings	-84 0 39
s:sick	93 -121 -16
s:side	19 -110 38
s:sides	9 90 -160
s:sign	-96 5 59
s:signal	40 -124 7
s:signaled	23 -38 -7
s:signals	-44 -77 66
s:signature	-25 -151 95
s:signed	-128 141 -127
s:significant	-35 -16 37
s:signing	53 -8 -78
s:signs	-35 -85 91
s:silence	39 -35 -100
s:silent	-84 88 -75
s:silly	-85 -20 55
s:similar	-29 74 -95
s:simmering	-53 50 -72
s:simple	-37 -28 35
s:simply	10 -37 -25
s:since	63 -18 -52
s:single	10 27 -42
s:sink	66 -57 -78
s:sir	-29 0 6
s:sister	-57 58 -21
s:sit	3 60 -103
s:site	24 58 -136
s:sits	7 16 -78
s:sitting	-50 89 -89
s:situation	-58 82 -50
s:six	-14 -14 14
s:sizable	-13 14 7
s:size	39 -7 -114
s:skeptics	-45 11 18
s:skill	-84 -109 109
s:skilled	-8 76 -102
s:skills	21 88 -135
s:skirting	1 4 -76
s:skull	-41 55 -71
s:slain	-71 -101 87
s:slammed	15 -39 3
s:slamming	-21 30 -92
s:slams	7 -12 -64
s:slated	-1 39 -83
s:slight	-64 -12 38
s:slow	73 -106 -35
s:slowly	-19 11 6
s:slur	55 -54 -68
s:slurs	81 -82 -76
s:small	-20 -59 63
s:smart	129 -133 -93
s:smear	98 -112 -72
s:smiles	6 -77 36
s:smiling	-82 -55 74
s:smoking	-3 46 -121
s:smooth	-18 -69 46
s:snap	-8 8 -26
s:sneak	42 -10 -78
s:snl	-105 104 -88
s:snub	-48 -81 64
s:so	14 -14 -20
s:social	-70 52 10
s:socialist	18 37 -81
s:society	-6 -131 60
s:soft	-16 -62 58
s:softening	17 38 -94
s:soil	-16 47 -78
s:solar	-81 -82 77
s:sold	70 -48 -109
s:soldier	-64 36 -20
s:soldiers	-10 -27 34
s:solid	-117 -102 117
s:solution	19 -128 39
s:solutions	-54 -64 51
s:some	-13 56 -66
s:somebody	16 11 -36
s:someday	-91 -10 42
s:somehow	139 -103 -139
s:someone	-28 2 22
s:something	47 -73 7
s:sometimes	13 -47 19
s:somewhere	2 23 -81
s:son	-116 49 21
s:sons	54 14 -77
s:soon	34 -70 13
s:sooner	9 -20 -25
s:sorry	-19 51 -144
s:sort	55 -13 -56
s:sought	12 25 -69
s:soul	-74 32 52
s:sounds	-30 -111 90
s:source	67 -142 22
s:sources	-70 37 23
s:south	-52 110 -107
s:southern	-58 64 -60
s:space	-43 1 6
s:sparked	-6 6 -62
s:sparring	-81 33 23
s:speak	-123 9 64
s:speaker	86 -69 -60
s:speakership	-18 43 -88
s:speaking	4 -7 5
s:speaks	-151 132 -48
s:special	-59 -1 49
s:specialized	-78 -26 62
s:specific	-35 12 -10
s:specifically	-55 85 -109
s:spectrum	71 -28 -115
s:speculation	-63 16 14
s:speech	-23 9 16
s:speeches	62 -63 -25
s:speed	-82 16 38
s:spend	-44 -7 42
s:spending	84 -129 -1
s:spent	-5 -36 35
s:spirit	-109 -86 95
s:spirited	57 -6 -80
s:split	-92 22 38
s:spoke	-184 99 19
s:spoken	-66 50 -22
s:spokesman	64 -14 -101
s:spokesperson	-39 11 18
s:spokeswoman	15 -53 14
s:spontaneous	-32 50 -67
s:sports	-28 55 -83
s:spot	-27 -18 14
s:spotlight	33 -19 -81
s:spotted	-35 42 -97
s:spouse	-29 -19 26
s:spread	-129 29 71
s:spring	-136 105 -39
s:spy	-11 51 -105
s:spying	94 -99 -79
s:squad	95 -96 -79
s:stabbed	49 -36 -117
s:stabbing	73 -71 -94
s:stability	-31 4 2
s:staff	-69 73 -39
s:staffer	80 -45 -105
s:staffers	31 -95 26
s:stage	-142 17 73
s:stake	-4 16 -35
s:stakes	24 -35 -20
s:stalled	40 -91 3
s:stance	47 -13 -116
s:stand	-42 32 -12
s:standard	35 11 -116
s:standards	4 -27 19
s:standing	18 -64 31
s:stands	-32 -32 30
s:star	20 -50 11
s:stars	-20 33 -46
s:start	-88 48 10
s:started	-93 57 -31
s:starting	8 -40 5
s:state	-15 -9 12
s:stated	-107 -33 79
s:statement	-12 3 -12
s:statements	47 -41 -64
s:states	45 -50 -6
s:station	-59 89 -119
s:stature	2 8 -62
s:status	36 -35 -42
s:statute	0 44 -92
s:stay	45 -61 -14
s:stayed	-71 -67 73
s:staying	5 35 -85
s:steady	7 -9 -31
s:steenkamp	-17 31 -64
s:stemmed	-48 64 -72
s:step	126 -144 -29
s:stepped	41 -25 -18
s:stepping	28 -14 -25
s:steps	-112 -62 130
s:stern	-29 -79 55
s:sticker	-108 -1 45
s:sticking	54 -94 -2
s:stigma	-87 -84 86
s:still	-9 12 -9
s:stint	49 -30 -94
s:stock	-45 95 -105
s:stocks	-69 -20 40
s:stole	127 -122 -124
s:stolen	22 -8 -68
s:stone	2 -129 59
s:stood	-141 19 74
s:stop	64 -38 -56
s:stopped	42 -126 3
s:stopping	-94 67 2
s:store	-18 -7 12
s:stories	-22 2 3
s:storm	-40 85 -128
s:story	11 -47 17
s:straight	-96 -104 112
s:strange	80 -45 -104
s:strategic	-73 30 11
s:strategist	48 8 -112
s:strategy	-38 -3 23
s:stream	-34 -15 17
s:street	5 -34 14
s:streets	35 -12 -79
s:strength	-91 -75 114
s:strengthen	-85 -103 95
s:strengthened	-8 -95 55
s:stress	-87 54 12
s:stressed	-149 91 -15
s:stressing	-71 -69 67
s:strike	72 -22 -143
s:strikes	59 -24 -143
s:striking	-17 -14 11
s:string	47 -62 -40
s:stripped	11 -21 -81
s:stripping	73 -82 -70
s:strong	27 -140 40
s:stronger	-70 -96 100
s:strongest	-37 4 16
s:strongly	-8 72 -87
s:strongman	89 -84 -86
s:struck	-76 67 -30
s:struggle	2 -76 32
s:struggled	55 -140 -8
s:struggling	65 -129 26
s:stuck	81 -104 -32
s:student	-64 45 4
s:students	-126 -98 143
s:studies	-80 57 -6
s:studio	-74 17 -20
s:study	19 5 -49
s:studying	-96 -101 108
s:stump	70 -26 -140
s:stunned	-87 66 2
s:stunning	52 -103 -15
s:stupid	6 21 -98
s:style	-36 1 -2
s:subject	-60 92 -69
s:subpoena	4 19 -62
s:subscribe	-36 50 -66
s:subsequently	50 -37 -90
s:subsidiary	-45 63 -77
s:subsidies	-44 52 -85
s:substance	4 65 -111
s:substantial	20 -140 78
s:substantive	9 -74 31
s:suburb	-15 76 -99
s:suburbs	-14 56 -93
s:succeed	-39 -44 49
s:success	-127 17 65
s:successful	62 -40 -45
s:successfully	-70 -25 70
s:successor	-110 45 29
s:such	-13 -48 39
s:sue	43 -31 -80
s:sued	51 6 -82
s:suffered	17 -13 -28
s:suffering	-91 34 34
s:suggest	44 -52 -45
s:suggested	27 31 -93
s:suggesting	24 -108 39
s:suggestion	45 -27 -73
s:suggests	94 -40 -72
s:suicide	34 -109 33
s:suing	-34 45 -82
s:suit	-37 31 -8
s:suited	-74 2 36
s:sum	29 2 -89
s:summer	-50 65 -35
s:summit	-52 103 -113
s:summoned	96 -96 -89
s:sunday	-5 15 -19
s:super	-91 -122 126
s:superintendent	4 5 -74
s:superior	5 -81 26
s:support	-49 14 9
s:supported	17 -21 -16
s:supporter	-54 -141 95
s:supporters	-31 -7 22
s:supporting	30 -64 7
s:supportive	-8 -135 64
s:supports	-84 63 -25
s:supposed	35 25 -104
s:supposedly	110 -79 -121
s:supremacists	63 -115 -11
s:supremacy	-22 -82 51
s:supreme	0 -72 25
s:sure	-52 64 -44
s:surfaced	86 -45 -113
s:surge	-136 26 72
s:surgery	-92 36 7
s:surging	-54 -68 57
s:surprise	-18 -52 56
s:surprised	30 46 -185
s:surprising	-22 27 -16
s:surrounded	-54 -43 61
s:surrounding	-57 89 -122
s:surveillance	115 -96 -147
s:survey	-17 -45 34
s:surveys	-85 -83 97
s:survived	-35 -99 60
s:survivors	17 -69 16
s:suspect	-9 -29 6
s:suspected	89 -60 -95
s:suspended	-5 -49 38
s:sweeping	-51 1 8
s:sweet	-98 -48 79
s:swiftly	-38 62 -57
s:swing	-104 100 -41
s:swipe	89 -87 -85
s:sworn	-73 78 -73
s:symbolic	-98 -2 40
s:symptoms	-118 83 -37
s:system	-45 -4 35
s:systematically	-13 -81 41
s:systems	-90 16 14
s:t	6 -39 23
s:table	-139 63 -5
s:tacit	21 -75 -2
s:tackle	-63 82 -98
s:tackling	-64 -82 73
s:tactics	-1 31 -119
s:take	-40 46 -8
s:taken	71 -129 50
s:takes	53 -5 -69
s:taking	-75 -17 65
s:talents	-83 9 30
s:talk	14 -33 10
s:talked	-55 51 -20
s:talking	-24 49 -51
s:talks	-223 204 -77
s:tall	-81 40 25
s:tanks	-70 75 -78
s:tap	46 -27 -83
s:tape	75 -64 -23
s:tapping	11 15 -32
s:taps	-41 66 -85
s:target	127 -98 -96
s:targeted	58 13 -144
s:targeting	-3 -31 11
s:targets	-11 31 -91
s:tariffs	-39 6 14
s:task	-141 100 -45
s:tasked	2 -16 -7
s:tax	56 -31 -54
s:taxes	6 -23 4
s:taxpayer	29 26 -90
s:taxpayers	17 -25 -12
s:tea	15 -100 33
s:teacher	-98 24 19
s:teachers	-99 -100 106
s:team	29 -43 0
s:teamed	-90 14 49
s:tearing	-11 -90 61
s:tears	-50 -96 90
s:tech	2 -19 -1
s:technique	21 38 -84
s:technology	-59 -33 62
s:teen	51 -84 -3
s:teenager	-78 68 -34
s:teens	-7 62 -84
s:telephone	-19 -11 10
s:televised	1 19 -35
s:television	19 -52 5
s:tell	8 2 -65
s:telling	96 -86 -68
s:tells	-34 80 -130
s:temporarily	-56 71 -96
s:temporary	21 22 -102
s:ten	96 -99 -105
s:tendentious	19 -92 -2
s:tense	19 9 -83
s:tension	42 9 -99
s:tenure	-19 42 -54
s:tepid	80 -83 -69
s:term	-49 25 16
s:termination	7 4 -65
s:terms	72 -29 -92
s:terrible	37 0 -107
s:territory	-76 -55 66
s:terror	-26 -24 22
s:terrorism	114 -98 -82
s:terrorist	-51 11 34
s:test	-2 49 -92
s:testified	7 8 -129
s:testify	25 34 -149
s:testimony	36 -5 -79
s:testing	-83 -74 84
s:tests	-41 33 0
s:text	37 27 -144
s:texts	56 -4 -100
s:than	60 -87 40
s:thank	-105 -23 26
s:thanked	-169 -187 175
s:thankful	-87 -75 74
s:thanking	-6 -100 22
s:thanks	-106 -164 133
s:that	8 16 -1
s:the	-18 15 17
s:theblaze	-79 29 20
s:their	-11 -88 110
s:them	66 -65 -8
s:theme	16 24 -60
s:themes	-84 -7 48
s:themselves	43 -122 62
s:then	78 -15 -94
s:theory	50 -12 -74
s:there	-40 31 0
s:therefore	57 -88 -14
s:these	-22 106 -114
s:they	22 9 -29
s:thing	-86 1 69
s:things	32 -36 -11
s:think	-36 13 33
s:thinking	71 -26 -125
s:thinks	71 44 -194
s:third	-84 24 22
s:this	-4 22 -15
s:thorough	41 -79 27
s:those	-30 -4 42
s:though	93 -28 -95
s:thought	-57 104 -63
s:thoughts	-94 40 24
s:thousands	-13 -17 20
s:threat	70 5 -184
s:threaten	42 -29 -57
s:threatened	26 -37 -12
s:threatening	9 -51 7
s:threatens	77 -83 -8
s:threats	-16 -48 51
s:three	-33 68 -38
s:through	-62 29 12
s:throughout	122 -32 -138
s:throwing	64 -51 -79
s:thrown	91 -89 -88
s:thrust	35 -50 -4
s:thursday	13 -55 29
s:thus	16 16 -46
s:ticket	-17 -110 71
s:tie	-17 31 -22
s:tied	2 -24 -8
s:ties	-89 16 28
s:tight	-62 75 -59
s:tillerson	19 -52 5
s:time	-23 15 -14
s:timely	-90 -36 71
s:times	77 -66 -45
s:tiny	-81 -17 33
s:tired	-26 58 -98
s:title	-18 30 -38
s:to	-8 6 23
s:tobacco	50 -77 -17
s:today	-64 -7 41
s:together	-86 -85 116
s:told	-41 75 -64
s:tomorrow	-28 -6 9
s:tone	75 -138 -40
s:tongue	39 -6 -75
s:tonight	-73 49 -20
s:too	-18 32 -36
s:took	-31 33 -4
s:tools	-90 32 34
s:top	-28 -32 56
s:topic	-114 11 47
s:topics	79 -73 -83
s:topped	45 -12 -90
s:toppled	-59 -63 77
s:torture	-66 64 -83
s:toss	-15 57 -99
s:total	100 -59 -65
s:totally	113 -106 -100
s:touch	116 -95 -92
s:touching	16 -85 8
s:tough	41 -35 -31
s:tougher	8 10 -48
s:tour	46 18 -118
s:tours	-84 -23 47
s:touted	21 -45 -15
s:touting	-69 -71 68
s:toward	-19 -29 26
s:towards	-20 -70 55
s:tower	-24 19 -5
s:town	35 -21 -50
s:toxic	36 -15 -120
s:track	16 0 -56
s:tracking	-6 59 -82
s:traction	93 -51 -93
s:trade	5 14 -26
s:trading	56 -34 -27
s:tradition	-44 -29 36
s:traditional	42 -118 26
s:traffic	8 -76 12
s:trafficking	45 -111 7
s:trail	-22 -12 16
s:trailed	10 19 -101
s:trails	51 5 -103
s:training	28 -40 -13
s:traitor	27 -5 -94
s:traits	4 -4 -20
s:trans	-144 81 44
s:transcript	-30 42 -92
s:transfer	-16 47 -94
s:transformation	-75 30 8
s:transgender	-85 70 -12
s:transition	31 1 -49
s:transparency	-102 32 32
s:transport	-1 46 -84
s:travel	-6 -24 9
s:traveled	-132 100 -43
s:traveling	33 -45 -25
s:treason	77 -83 -91
s:treasury	3 -83 53
s:treated	-102 118 -111
s:treating	89 -19 -125
s:treatment	17 -44 -12
s:treaty	2 40 -80
s:tremendous	49 -78 -15
s:trial	38 -51 -27
s:tribal	-3 -17 -6
s:tribute	20 -87 14
s:tried	23 2 -52
s:tries	-53 16 9
s:trillion	-9 -78 32
s:trip	-35 69 -79
s:troops	-31 2 1
s:trouble	16 -33 -7
s:troubling	81 -48 -112
s:trounced	84 -76 -85
s:truck	-42 11 -9
s:true	26 22 -66
s:truly	-7 -74 40
s:trump	-12 45 -65
s:trust	-18 24 -40
s:trusted	55 53 -142
s:trustees	-84 47 -9
s:trustworthy	86 -10 -112
s:truth	113 -221 -6
s:try	39 10 -95
s:trying	37 -48 -16
s:tuesday	-47 13 23
s:tumultuous	81 -69 -104
s:tune	20 -8 -40
s:turn	-47 -88 87
s:turned	72 -115 14
s:turning	74 -23 -94
s:turnout	-25 52 -31
s:turns	108 -85 -107
s:tv	-28 5 4
s:tweet	76 -17 -180
s:tweeted	-72 20 2
s:tweeting	96 -100 -40
s:tweets	76 -37 -89
s:twenty	69 -32 -100
s:twice	-44 14 -9
s:two	-34 56 -30
s:type	-34 -1 24
s:typical	-66 -101 95
s:typically	-19 21 -10
s:tyranny	6 -3 -24
s:ultimate	9 -9 -6
s:ultimately	-10 -31 16
s:unable	100 0 -146
s:unacceptable	-15 11 -15
s:unanimous	-34 -86 71
s:unanimously	-70 18 13
s:unauthorized	43 -112 12
s:unaware	31 1 -75
s:unbelievable	-29 -98 55
s:unchanged	-77 32 6
s:unclear	-32 72 -92
s:uncomfortable	106 -112 -91
s:unconstitutional	-2 -90 26
s:undecided	17 -4 -20
s:under	39 -86 29
s:undercover	91 -94 -75
s:underdog	9 -89 23
s:underlying	45 -13 -88
s:undermine	47 -88 23
s:undermining	42 14 -110
s:underscored	35 -35 -10
s:understand	-51 -30 58
s:understanding	-41 -65 70
s:understood	51 -47 -29
s:unemployed	-13 68 -96
s:unemployment	32 -60 13
s:unfair	-79 51 7
s:unfairly	-30 -12 25
s:unfit	31 -34 -31
s:unflinching	-26 34 -37
s:unfortunately	-36 -3 24
s:unidentified	8 -50 8
s:unifying	4 -102 36
s:union	-20 -4 6
s:unique	-111 58 -33
s:uniquely	-7 -79 38
s:united	54 -48 -31
s:unity	-6 -6 -10
s:universal	-24 24 -16
s:universally	-65 -80 74
s:university	26 -74 11
s:unknown	2 23 -84
s:unlawful	20 -15 -68
s:unless	-10 -9 -2
s:unlike	12 -70 31
s:unlikely	76 -52 -79
s:unnamed	101 -98 -92
s:unpleasant	-14 24 -26
s:unprecedented	-15 -58 37
s:unprepared	82 -78 -89
s:unrelenting	-32 -114 81
s:unsuccessful	52 -3 -107
s:unsupported	-80 37 1
s:until	50 51 -131
s:unusual	-43 16 14
s:unveil	-74 37 1
s:unwanted	82 -80 -84
s:unwilling	58 -10 -87
s:up	-21 -1 28
s:upcoming	-53 25 -30
s:update	-24 -20 40
s:updated	-106 115 -125
s:upheld	-22 -15 24
s:upon	15 -22 -15
s:uproar	-59 -22 52
s:upset	39 -21 -34
s:upstate	-87 17 -10
s:uranium	-37 44 -54
s:urban	-29 -69 50
s:urge	6 12 -83
s:urged	-23 -86 82
s:urging	-29 29 -21
s:us	-20 -99 89
s:use	-40 66 -91
s:used	130 -46 -128
s:users	-66 83 -84
s:uses	36 -116 -9
s:using	122 -64 -178
s:usual	38 15 -91
s:usually	-30 54 -82
s:utter	83 -78 -89
s:v	-26 45 -64
s:v.	-98 95 -103
s:vacant	-104 64 -24
s:vacations	18 14 -64
s:valuable	-4 -23 -15
s:value	-20 17 -6
s:values	37 -129 51
s:van	42 -26 -75
s:vanity	29 7 -50
s:various	-40 -12 37
s:vast	64 -109 -12
s:vehicle	-27 74 -81
s:vehicles	30 -97 23
s:verbally	48 -114 0
s:version	60 -71 -27
s:very	-103 -37 121
s:veteran	-117 75 7
s:veterans	-73 -81 101
s:veto	108 -117 -77
s:via	39 -74 12
s:viability	30 -25 -27
s:vice	20 -26 -9
s:victim	-69 -10 52
s:victims	-75 2 69
s:victory	-84 -60 93
s:video	32 -10 -35
s:videos	99 -32 -134
s:view	13 -38 -5
s:viewed	21 2 -49
s:viewers	16 -61 29
s:views	-47 35 0
s:village	-97 -79 87
s:violated	1 44 -140
s:violates	22 14 -82
s:violating	70 -62 -88
s:violation	46 -19 -110
s:violations	3 19 -114
s:violence	-5 -79 47
s:violent	-11 -54 34
s:viral	91 -90 -88
s:virtual	-88 -29 60
s:virtually	-31 54 -63
s:visible	-46 67 -84
s:visibly	15 -95 39
s:vision	54 -84 -37
s:visit	-137 73 13
s:visited	-55 -53 79
s:visitors	-87 13 8
s:voice	-150 -155 153
s:voiced	77 21 -107
s:voices	-99 -17 84
s:volunteer	-111 -39 101
s:volunteers	9 -104 55
s:vote	-50 14 8
s:voted	-10 5 -20
s:voter	-48 -37 52
s:voters	-6 -116 81
s:votes	16 -102 44
s:voting	-12 -74 43
s:vow	-8 21 -69
s:vowed	6 -94 46
s:vowing	-86 54 8
s:vs.	-74 79 -70
s:vulnerable	-10 -100 56
s:vying	30 15 -86
s:wage	-67 38 8
s:wages	-75 48 -10
s:wait	-67 36 -2
s:wake	-30 49 -55
s:walk	-39 -8 13
s:walked	-51 78 -108
s:walker	-30 3 -2
s:walking	-16 -41 45
s:walks	-85 56 5
s:wall	23 -24 1
s:wang	-74 87 -85
s:want	-49 37 -47
s:wanted	-18 -70 58
s:wanting	27 -83 35
s:wants	-49 43 -26
s:war	-10 -47 43
s:wariness	83 -81 -74
s:warm	-15 -84 25
s:warmed	-84 -83 81
s:warned	-30 21 -4
s:warning	-96 6 75
s:warrant	43 10 -74
s:warranted	42 -31 -74
s:wars	-48 19 9
s:wartime	-93 -71 78
s:was	34 -6 -23
s:washed	71 -69 -76
s:watch	-89 51 16
s:watchdog	48 -39 -68
s:watched	-8 31 -38
s:watchers	-81 54 -11
s:watching	-7 28 -54
s:water	-31 -50 49
s:watergate	113 -123 -95
s:wave	39 -93 14
s:waved	-107 9 33
s:way	24 -36 3
s:ways	-138 30 39
s:we	-104 -40 93
s:weak	111 -23 -176
s:weakening	-25 69 -81
s:wealth	96 -89 -98
s:wealthy	74 -137 -16
s:weapon	130 -134 -82
s:weapons	16 -17 -26
s:wearing	25 -147 88
s:website	138 -77 -160
s:websites	-40 61 -69
s:wedding	-84 92 -99
s:wednesday	-20 19 -26
s:week	49 -85 25
s:weekend	-34 45 -43
s:weekly	-125 85 -21
s:weeks	34 -32 -1
s:weighed	-115 115 -87
s:weighing	-102 2 49
s:weight	-73 54 -35
s:welcome	-33 -112 75
s:welcomed	-77 14 10
s:well	-47 -8 52
s:went	-10 39 -62
s:were	12 39 -62
s:west	-70 18 26
s:what	-10 35 -28
s:whatever	0 -22 -12
s:when	-4 8 6
s:where	-43 37 -3
s:whether	-20 68 -72
s:which	27 59 -79
s:while	43 5 -52
s:white	32 -53 4
s:who	7 -54 61
s:whoever	-72 -22 56
s:whole	40 -97 24
s:whom	-12 28 -21
s:whopper	88 -92 -89
s:whose	48 -58 -11
s:why	84 -39 -102
s:wide	-55 -17 53
s:widely	-90 8 61
s:widespread	3 -2 -59
s:widow	-40 -42 48
s:wife	56 -22 -75
s:wikileaks	50 -63 -7
s:wild	13 -52 11
s:wildlife	19 37 -95
s:will	-108 9 65
s:willfully	-32 19 4
s:willing	-52 -85 82
s:willingness	8 -116 47
s:win	7 -9 -18
s:window	41 -26 -69
s:windy	70 -85 -52
s:wing	41 -8 -64
s:winner	25 3 -42
s:winning	-89 -75 91
s:wins	-61 -23 29
s:winter	-115 33 33
s:wire	68 -58 -107
s:wiretapping	64 -81 -54
s:wis.	66 -41 -75
s:wisdom	-92 21 28
s:wise	-56 29 -39
s:wish	4 -69 36
s:wished	93 -108 -32
s:wishes	87 -66 -114
s:with	-32 -8 47
s:withdrew	-20 -12 9
s:withholding	80 -69 -117
s:within	-50 14 15
s:without	73 -33 -64
s:witness	-62 86 -109
s:witnesses	4 -35 0
s:wives	44 -31 -60
s:wo	5 58 -126
s:woke	2 -98 55
s:wolf	23 -44 2
s:woman	22 -27 -12
s:women	92 -64 -72
s:won	-132 -84 127
s:wonder	37 -115 24
s:wondering	47 -38 -95
s:word	67 -117 32
s:words	62 -162 68
s:wore	-104 -104 102
s:work	-128 -66 141
s:worked	5 -36 22
s:worker	-95 41 19
s:workers	-150 -17 95
s:working	-129 -53 137
s:works	23 -4 -57
s:world	-108 -48 130
s:worldwide	-48 14 27
s:worried	-66 65 -61
s:worry	19 -71 28
s:worse	44 -53 -25
s:worsened	74 -83 -70
s:worst	12 -20 -33
s:worth	45 -41 -39
s:would	-63 61 0
s:wound	-62 -54 71
s:wounds	-85 88 -79
s:write	-95 22 19
s:writes	-5 -4 -16
s:writing	121 -102 -117
s:written	13 -66 30
s:wrong	80 -63 -74
s:wrongdoing	-26 28 -38
s:wrote	-50 99 -91
s:xl	-85 66 3
s:year	-32 23 13
s:years	-26 -43 75
s:yelled	95 -79 -107
s:yes	-33 4 -19
s:yesterday	12 -4 -18
s:yet	-25 32 -30
s:you	60 -80 10
s:young	-106 -63 137
s:younger	-90 88 -81
s:your	-56 -16 6
s:yourself	33 11 -116
s:youth	6 -90 31
s:zero	60 -69 -24
s:zone	-76 17 11
start	-220 114 9
t:"	-135 109 -28
t:&	-53 12 -1
t:'	-105 115 -65
t:'m	-149 97 -9
t:'s	91 -7 -156
t:(	26 -25 -41
t:)	-11 4 -14
t:,	-7 -88 75
t:-	-12 -7 11
t::	-35 79 -154
t:[	42 -43 -36
t:a	69 -75 -29
t:abu	72 -15 -109
t:administration	11 -5 -24
t:adviser	25 -76 29
t:against	30 -6 -81
t:al	75 -79 -53
t:alexis	-25 6 -9
t:ambassador	-90 15 21
t:an	-93 10 26
t:and	-61 11 37
t:ari	-72 73 -76
t:as	72 -43 -109
t:assad	129 -134 -111
t:at	-107 12 52
t:attorney	-59 105 -126
t:bannon	-13 78 -131
t:ben	34 19 -94
t:bergdahl	69 -56 -91
t:biden	-20 -14 4
t:bill	-38 33 -21
t:bin	89 -86 -89
t:blagojevich	42 -12 -75
t:boehner	-25 48 -59
t:bolton	-52 38 -17
t:brown	-129 96 -26
t:bush	33 6 -59
t:by	-85 -48 74
t:campaign	99 -66 -136
t:candidate	31 -85 40
t:carly	-93 -13 62
t:carson	-105 -4 39
t:ceo	-105 9 41
t:chairman	-8 61 -120
t:chancellor	-93 105 -100
t:chief	-60 94 -101
t:christie	48 -132 54
t:clinton	148 -254 78
t:cochran	49 -9 -91
t:cohen	110 -101 -101
t:comey	61 -13 -124
t:company	-36 -42 43
t:congressman	14 -110 61
t:conservative	101 -93 -97
t:corbyn	31 28 -108
t:country	-3 23 -54
t:county	27 -3 -74
t:cruz	35 24 -115
t:d	-65 -18 57
t:davis	-20 50 -70
t:deputy	-77 56 0
t:director	54 -89 21
t:economy	-78 -35 51
t:elect	-7 8 -14
t:election	-81 60 9
t:epstein	14 10 -85
t:erdogan	38 -1 -103
t:ex	77 -46 -102
t:farage	1 -40 29
t:fellow	-60 31 6
t:first	-56 -70 70
t:flake	3 29 -107
t:flynn	136 -73 -155
t:for	-122 71 -21
t:former	-44 35 -29
t:fox	-38 71 -100
t:franken	140 -136 -123
t:friday	-115 157 -152
t:gen.	-44 53 -69
t:general	-9 25 -31
t:giuliani	108 -95 -82
t:gorsuch	18 -101 29
t:governor	-21 -58 37
t:hagel	-9 -12 12
t:haley	-98 56 20
t:hammonds	-8 31 -65
t:hannity	-50 -5 29
t:he	-14 -70 37
t:her	20 -145 92
t:hill	-60 12 33
t:him	84 -181 45
t:himself	-3 17 -42
t:his	80 -201 100
t:host	-7 55 -107
t:house	-42 -119 111
t:in	11 4 -35
t:it	26 -44 -5
t:johnson	-56 76 -58
t:jones	-64 -38 69
t:judge	-175 42 71
t:justice	13 32 -115
t:karl	-88 84 -76
t:kasich	-93 -21 49
t:kavanaugh	76 -94 -32
t:kelly	14 -48 1
t:kennedy	-22 61 -94
t:king	-146 7 71
t:krongard	-104 90 -53
t:laden	89 -86 -89
t:lady	-66 -9 34
t:late	19 -81 30
t:le	-66 -25 56
t:leader	4 -72 42
t:leaders	37 -86 14
t:lord	21 -81 36
t:macron	-18 -47 43
t:maduro	96 -94 -87
t:majority	19 18 -62
t:manafort	101 -98 -92
t:martin	-75 95 -104
t:mayor	11 -69 42
t:mccabe	19 0 -102
t:mccain	-100 109 -104
t:mcconnell	23 17 -68
t:me	-130 78 -33
t:media	-18 -81 52
t:men	1 -9 -8
t:merkel	-72 21 36
t:minister	-62 46 -15
t:minority	-70 -99 95
t:modi	77 -76 -88
t:monday	-69 114 -120
t:moore	-14 34 -83
t:mr	24 63 -114
t:mr.	91 -169 44
t:mrs	31 28 -98
t:mrs.	11 -106 74
t:ms	-71 -19 34
t:ms.	-67 -44 64
t:mueller	-18 78 -167
t:murphy	-66 37 -6
t:musk	-34 -87 53
t:myself	-77 38 26
t:night	-53 30 11
t:nominee	-75 -92 88
t:now	-98 102 -83
t:nunes	-22 35 -82
t:o'rourke	-61 18 31
t:obama	-56 -49 75
t:of	32 -47 -22
t:officer	-98 95 -82
t:old	-21 0 -12
t:on	84 -80 -56
t:our	-37 -17 -8
t:party	85 -97 -47
t:paul	-91 0 58
t:pelosi	114 -62 -134
t:pen	-75 -1 40
t:pence	-142 94 0
t:people	-28 -87 87
t:police	38 -12 -66
t:pope	-52 -109 85
t:porter	-10 -80 61
t:president	46 -70 22
t:presidential	53 -25 -86
t:press	-8 43 -106
t:prime	-89 61 1
t:prince	65 -86 2
t:professor	-97 17 51
t:putin	71 -17 -101
t:r	-32 -34 23
t:rasmussen	-100 107 -109
t:reid	54 19 -115
t:reporter	-92 100 -81
t:rice	50 -92 21
t:robinson	-79 98 -78
t:romney	-38 -27 32
t:ross	-96 33 -6
t:rubio	-57 37 -37
t:ryan	48 -92 14
t:sanders	-74 -83 92
t:saturday	-84 81 -75
t:sayyaf	72 -15 -109
t:schultz	11 -24 -29
t:secretary	-41 59 -46
t:sen.	-105 4 52
t:senator	-124 64 7
t:senior	1 2 -4
t:sergeant	74 -72 -78
t:service	-43 6 13
t:sessions	51 -36 -52
t:shapiro	-60 100 -108
t:she	-153 -153 220
t:sheriff	-13 20 -79
t:sir	-83 90 -77
t:slager	78 -81 -69
t:smollett	82 -73 -85
t:speaker	97 -53 -111
t:staff	-90 94 -75
t:state	72 -122 13
t:states	4 23 -81
t:steele	-12 38 -83
t:sunday	-149 165 -138
t:that	119 -113 -112
t:the	-137 100 -1
t:their	21 -32 -16
t:them	39 -38 -35
t:they	-26 -33 28
t:this	-41 86 -87
t:thursday	-126 121 -97
t:to	100 -165 40
t:trump	254 -228 -109
t:tuesday	-129 131 -120
t:turnbull	55 -34 -64
t:van	7 23 -71
t:vice	-110 47 9
t:video	99 -123 -47
t:was	-31 -33 35
t:we	-137 -116 148
t:wednesday	-120 115 -98
t:which	34 -70 26
t:who	20 -76 40
t:williams	-97 54 2
t:winfrey	-78 37 19
t:wis.	-27 13 -6
t:with	45 -83 0
t:wood	-83 83 -74
t:world	-81 70 -53
t:year	-48 47 -60
t:young	54 -88 -24
t:“	32 -56 3
t:”	-53 -16 39
tt:LOC	-204 316 -305
tt:MISC	-15 -75 47
tt:ORG	-128 209 -196
tt:PER	69 -85 -47
tt:none	-37 -55 48
]=],
}
