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
  bias = { -0.0397, -0.0832, -0.1108 },
  thresholds = { 0.0000, 0.0000, 0.0000 },
  held_back = {
    { label = "neg", precision = 0.694, recall = 0.719, f1 = 0.706, n = 2521 },
    { label = "neu", precision = 0.659, recall = 0.694, f1 = 0.676, n = 2510 },
    { label = "pos", precision = 0.670, recall = 0.586, f1 = 0.625, n = 1799 },
  },
  weights = [=[
M0	-189 55 37
M1	60 -29 -72
M2	66 -43 -77
M3	110 -71 -94
M4	169 -100 -130
P0	16 59 -181
P1	-34 -8 27
P2	-40 -198 166
P3	-59 -193 155
P4	-90 -131 136
b:! "	85 -138 11
b:! ”	44 -56 -38
b:" -	19 36 -128
b:" --	19 -57 24
b:" .	9 11 -65
b:" LOC	48 -42 -34
b:" MISC	-45 96 -169
b:" ORG	-19 92 -154
b:" PER	95 -174 64
b:" TARGET	-285 65 45
b:" a	-154 75 37
b:" after	41 -82 6
b:" all	-65 -40 95
b:" an	-11 -102 69
b:" and	44 -40 -5
b:" as	-14 3 -10
b:" but	-34 -50 52
b:" by	-36 -72 66
b:" did	64 -36 -89
b:" for	-89 75 -27
b:" good	-58 -32 64
b:" has	-44 105 -141
b:" he	-146 22 72
b:" her	71 -111 -11
b:" his	-8 26 -40
b:" i	-52 -59 76
b:" if	84 -101 -11
b:" in	13 -2 -33
b:" it	-81 122 -99
b:" my	-112 -48 87
b:" no	-45 32 -25
b:" not	-50 20 -8
b:" now	-2 50 -119
b:" of	-15 43 -92
b:" on	0 -53 30
b:" president	-4 -61 30
b:" said	15 -35 -1
b:" she	72 5 -108
b:" that	-8 -3 -8
b:" the	-45 59 -48
b:" there	87 -65 -60
b:" this	48 4 -142
b:" to	43 -101 19
b:" very	-21 -76 58
b:" was	85 -30 -171
b:" we	-79 -42 36
b:" what	-70 -62 97
b:" when	38 -79 28
b:" where	-20 37 -42
b:" while	7 18 -98
b:" who	76 -98 -50
b:" why	76 -57 -100
b:" with	6 -29 -1
b:" you	-37 85 -93
b:$ 0	103 -56 -58
b:% ,	-8 -25 4
b:% of	59 -115 23
b:& ORG	33 9 -99
b:' "	43 -23 -39
b:' 0	32 6 -112
b:' :	-94 70 -43
b:' MISC	13 34 -117
b:' ORG	-9 25 -123
b:' PER	46 -92 15
b:' TARGET	-14 -75 48
b:' and	57 -149 56
b:' i	-96 124 -168
b:' in	-113 43 21
b:' the	-23 47 -49
b:' we	-113 10 44
b:' ”	56 21 -129
b:'ll be	-103 -51 82
b:'m proud	-80 -27 35
b:'re going	-94 -52 81
b:'re not	8 78 -114
b:'s "	63 -31 -54
b:'s '	-19 -20 -4
b:'s ,	88 -89 -69
b:'s -	58 -45 -95
b:'s 0	-25 -13 15
b:'s LOC	-53 111 -138
b:'s MISC	-27 11 -18
b:'s ORG	-25 31 -68
b:'s PER	-101 78 -27
b:'s TARGET	-90 123 -155
b:'s a	-5 -39 29
b:'s ability	-116 39 44
b:'s acceptance	27 -106 24
b:'s actions	79 -66 -73
b:'s administration	41 -9 -123
b:'s alleged	54 -104 16
b:'s also	-92 24 33
b:'s ambassador	-24 18 -84
b:'s announcement	-146 70 1
b:'s appointment	64 -70 -24
b:'s assertion	32 5 -104
b:'s attacks	5 -16 -30
b:'s attention	-52 -20 29
b:'s attorney	-70 -64 60
b:'s become	27 33 -107
b:'s been	-46 28 -10
b:'s behalf	-51 9 7
b:'s behavior	49 -30 -120
b:'s best	-49 -37 37
b:'s biggest	31 -40 -1
b:'s business	-123 36 69
b:'s campaign	38 -101 46
b:'s case	-64 70 -92
b:'s chief	17 13 -59
b:'s claim	-97 104 -121
b:'s claims	102 -98 -104
b:'s comment	-25 43 -114
b:'s comments	42 -35 -71
b:'s confirmation	42 1 -128
b:'s controversial	72 -111 6
b:'s death	-36 -23 33
b:'s debate	-57 -12 33
b:'s decision	-2 24 -50
b:'s denials	138 -149 -121
b:'s deputy	17 8 -129
b:'s doing	29 21 -119
b:'s economic	-15 -37 31
b:'s efforts	13 -42 9
b:'s election	60 -57 -34
b:'s email	66 -66 -117
b:'s emails	112 -124 -90
b:'s executive	50 -8 -129
b:'s failed	42 -102 -16
b:'s failure	50 -20 -111
b:'s family	-97 27 37
b:'s first	-49 -13 62
b:'s foreign	94 -54 -121
b:'s former	-3 24 -36
b:'s going	0 -51 30
b:'s got	-76 10 42
b:'s handling	-46 40 -106
b:'s health	31 3 -55
b:'s in	-33 -87 83
b:'s inauguration	-40 -4 2
b:'s investigation	-15 -32 8
b:'s just	-65 91 -91
b:'s largest	3 -131 66
b:'s latest	-85 -30 85
b:'s lawyers	52 -10 -134
b:'s legacy	-102 -3 83
b:'s letter	10 23 -134
b:'s life	-100 15 60
b:'s most	26 -50 2
b:'s mother	5 45 -135
b:'s new	31 18 -84
b:'s no	62 -38 -69
b:'s nomination	9 -26 -13
b:'s not	7 -3 -25
b:'s office	28 -36 -65
b:'s only	94 -73 -66
b:'s own	-65 56 9
b:'s personal	-25 31 -23
b:'s political	-51 -24 49
b:'s polling	-44 45 -40
b:'s potential	-103 24 54
b:'s president	-136 48 59
b:'s presidential	-33 -9 28
b:'s record	37 -51 -11
b:'s remarks	35 -11 -94
b:'s report	-174 167 -157
b:'s resignation	5 14 -115
b:'s running	-15 -52 29
b:'s senior	5 11 -58
b:'s son	-92 71 -19
b:'s speech	-59 -19 59
b:'s state	-33 -50 53
b:'s still	-44 25 -6
b:'s support	1 1 -37
b:'s supporters	-17 8 -26
b:'s tax	-46 16 28
b:'s team	-57 36 -12
b:'s testimony	-52 36 -7
b:'s the	-119 29 23
b:'s time	65 -17 -108
b:'s top	49 -65 0
b:'s tweets	21 -14 -90
b:'s use	23 -11 -78
b:'s what	-35 -46 49
b:'s why	57 -20 -100
b:'s wife	18 27 -123
b:'s “	-23 65 -69
b:'ve got	5 -24 -13
b:'ve had	-67 -32 22
b:'ve never	-25 -26 34
b:( 0	-36 75 -96
b:( @	71 17 -134
b:( ORG	-17 -11 3
b:( PER	-112 85 -8
b:( TARGET	103 -69 -125
b:( also	-88 63 9
b:( and	-17 -97 37
b:( d	14 -20 -43
b:( r	-29 66 -94
b:) ,	-3 6 -24
b:) -	28 -104 55
b:) .	-78 53 -4
b:) TARGET	26 -38 -17
b:) and	-18 66 -69
b:) august	-128 123 -94
b:) said	-4 -66 32
b:) september	-13 -4 -6
b:, "	-52 23 8
b:, '	-29 63 -48
b:, 0	-48 90 -82
b:, LOC	32 -3 -50
b:, MISC	-26 60 -58
b:, ORG	-23 45 -79
b:, PER	6 38 -72
b:, TARGET	-140 -13 123
b:, a	-119 48 58
b:, about	-145 146 -106
b:, according	-66 22 28
b:, accused	-7 4 -26
b:, adding	-114 6 85
b:, after	104 -51 -68
b:, along	16 -97 51
b:, also	12 -34 2
b:, although	-77 3 52
b:, among	-36 -85 76
b:, an	32 -56 14
b:, and	54 -81 28
b:, announced	-57 -89 90
b:, are	-49 -41 61
b:, as	46 -98 54
b:, asking	-24 -21 39
b:, at	17 8 -48
b:, became	-53 -112 98
b:, because	-5 51 -74
b:, before	-96 99 -28
b:, both	20 -57 16
b:, but	48 -29 -11
b:, by	-115 60 27
b:, called	3 20 -61
b:, calling	28 -47 23
b:, chairman	-74 -4 62
b:, citing	15 -139 65
b:, compared	-39 -56 56
b:, could	-85 20 27
b:, denounced	49 -11 -100
b:, described	-76 -122 94
b:, despite	120 -81 -100
b:, did	-33 73 -142
b:, does	72 -36 -81
b:, during	-78 -80 91
b:, earning	-40 15 4
b:, especially	30 19 -53
b:, even	68 5 -117
b:, first	-13 -1 -24
b:, following	-71 94 -104
b:, for	84 -51 -74
b:, former	-54 57 -13
b:, from	-40 -22 44
b:, gave	-22 36 -58
b:, had	-64 39 19
b:, has	63 -37 -69
b:, have	44 -20 -47
b:, having	-84 62 -28
b:, he	-92 6 60
b:, her	-32 -18 44
b:, his	-115 -21 98
b:, home	-133 -70 98
b:, however	22 2 -42
b:, i	-107 98 -4
b:, if	-95 -2 75
b:, in	-35 13 -15
b:, including	3 -32 47
b:, instead	48 0 -125
b:, is	-13 12 -38
b:, it	89 -13 -78
b:, just	37 111 -170
b:, like	-6 -138 97
b:, made	24 -16 -22
b:, many	54 -74 -4
b:, may	-22 -48 57
b:, meanwhile	39 -51 -44
b:, most	-72 78 -36
b:, mr.	114 -117 -10
b:, mrs.	-113 18 40
b:, my	65 42 -121
b:, no	-21 -68 45
b:, none	-8 38 -111
b:, nor	-61 60 -55
b:, not	-52 -102 127
b:, noting	75 -189 44
b:, now	23 -71 24
b:, of	-45 69 -83
b:, officials	59 -71 -9
b:, on	-72 65 -53
b:, once	-31 54 -112
b:, one	-57 -87 100
b:, or	1 -95 70
b:, our	-16 79 -109
b:, particularly	3 28 -43
b:, perhaps	42 -21 -49
b:, plans	64 -58 -18
b:, police	55 -92 21
b:, president	6 -95 71
b:, prosecutors	68 12 -137
b:, referring	-56 37 -7
b:, released	-123 30 52
b:, said	-76 40 40
b:, saying	9 -64 57
b:, says	-76 84 -95
b:, several	-27 17 -23
b:, she	81 -106 10
b:, should	22 -17 6
b:, so	53 -54 -52
b:, some	-7 -6 -10
b:, speaking	-54 35 -2
b:, suggested	0 -22 12
b:, suggesting	27 -61 3
b:, telling	51 -34 -54
b:, thanks	-110 -102 105
b:, that	-78 25 45
b:, the	40 -39 7
b:, then	12 -71 34
b:, there	-3 59 -134
b:, they	-7 -51 42
b:, this	6 -42 9
b:, those	22 9 -53
b:, though	48 5 -85
b:, three	-34 83 -126
b:, to	-61 -5 64
b:, told	-119 73 17
b:, too	-108 21 -7
b:, took	21 30 -128
b:, very	-68 61 -19
b:, vice	-128 53 14
b:, was	24 -1 -77
b:, we	16 -76 34
b:, were	61 2 -97
b:, what	22 8 -36
b:, when	-47 36 -30
b:, where	-25 49 -46
b:, which	-62 78 -22
b:, while	59 -47 -28
b:, who	69 -38 -24
b:, whom	-40 -21 47
b:, whose	-52 22 11
b:, will	-130 47 -6
b:, with	80 6 -119
b:, without	35 2 -103
b:, working	-160 7 61
b:, would	-52 66 -66
b:, writing	50 -25 -86
b:, wrote	63 -39 -114
b:, you	-51 -22 58
b:, “	-1 -51 46
b:, ”	-22 -1 26
b:- 0	-77 16 41
b:- LOC	-20 -39 44
b:- MISC	61 -119 -4
b:- ORG	-38 65 -49
b:- PER	90 -94 -14
b:- TARGET	24 26 -88
b:- a	-4 -18 7
b:- abiding	-24 26 -29
b:- after	40 -59 -1
b:- again	97 -104 -28
b:- all	-3 26 -64
b:- and	-9 -65 61
b:- are	-71 -69 55
b:- ariz.	-3 19 -110
b:- as	17 7 -40
b:- based	-48 -47 53
b:- but	-5 -11 -3
b:- by	58 -22 -71
b:- class	-79 -43 89
b:- day	-25 90 -129
b:- degree	-30 53 -81
b:- elect	-37 71 -68
b:- especially	-112 -14 52
b:- even	-23 -58 51
b:- file	-15 -5 -3
b:- foot	-21 27 -29
b:- for	11 -118 58
b:- goers	6 -31 11
b:- he	25 39 -117
b:- i	67 -73 -22
b:- in	-78 16 45
b:- including	69 -122 6
b:- income	-7 -54 43
b:- ky.	-17 61 -101
b:- law	-9 -11 -9
b:- leaning	16 27 -82
b:- like	-132 -27 76
b:- line	62 -63 -51
b:- making	-17 51 -70
b:- minute	-105 97 6
b:- night	114 -91 -45
b:- not	18 -182 88
b:- of	52 -61 -13
b:- old	-26 40 -37
b:- one	119 -162 -53
b:- or	94 -76 -105
b:- out	-67 -21 49
b:- president	4 -26 14
b:- profile	-25 -61 54
b:- related	-37 -6 14
b:- rich	-47 51 -13
b:- right	55 -18 -49
b:- runner	26 -47 -5
b:- s.c.	-69 80 -113
b:- semitic	21 -48 16
b:- sex	24 -11 -47
b:- term	-46 28 -8
b:- that	-81 -57 87
b:- the	-26 -28 42
b:- three	-151 65 -5
b:- time	-142 115 -35
b:- to	-60 69 -32
b:- trump	9 -27 -26
b:- up	29 -25 -42
b:- was	-35 25 -17
b:- were	-33 9 19
b:- where	120 -129 -103
b:- which	3 -13 -11
b:- who	-70 133 -115
b:- will	51 11 -126
b:- wing	55 40 -184
b:- with	30 -4 -41
b:- word	37 -8 -117
b:- would	29 -9 -43
b:- year	7 10 -45
b:-- PER	-9 -27 22
b:-- TARGET	-37 35 -20
b:-- a	80 -22 -140
b:-- and	4 4 -37
b:-- to	-1 -10 -19
b:. "	8 -139 133
b:. '	70 -57 -25
b:. )	120 -113 -66
b:. .	-7 44 -82
b:. @	40 15 -109
b:. ”	43 -67 14
b:... and	73 -103 -35
b:/ ORG	-151 20 85
b:0 "	29 -10 -113
b:0 %	19 11 -32
b:0 )	68 15 -109
b:0 ,	12 3 -30
b:0 -	-25 -11 48
b:0 .	-174 94 26
b:0 0	-60 46 13
b:0 :	-81 -10 72
b:0 ;	-123 123 -103
b:0 MISC	-24 54 -51
b:0 ORG	-104 64 -19
b:0 PER	-16 -59 59
b:0 TARGET	-27 21 -24
b:0 a.m.	-115 94 -27
b:0 after	-8 36 -109
b:0 am	-23 3 -11
b:0 and	-52 65 -36
b:0 at	-55 82 -121
b:0 autoplay	93 -96 -68
b:0 billion	52 -52 -35
b:0 by	8 -59 27
b:0 campaign	-39 -96 86
b:0 days	46 -8 -60
b:0 delegates	-122 16 23
b:0 election	-58 -21 58
b:0 for	75 -68 -30
b:0 he	-86 9 35
b:0 hours	115 -145 -58
b:0 in	-6 93 -171
b:0 m	-12 44 -79
b:0 miles	-59 120 -149
b:0 million	21 -75 48
b:0 minutes	81 -17 -147
b:0 months	89 -62 -134
b:0 of	-49 46 -33
b:0 or	-30 -30 49
b:0 people	40 -60 4
b:0 per	-112 -30 68
b:0 percent	-18 -32 24
b:0 percentage	-119 37 8
b:0 points	-87 75 -35
b:0 pounds	-128 92 14
b:0 presidential	108 -147 -28
b:0 that	7 -49 17
b:0 the	-19 -5 0
b:0 times	91 -95 -61
b:0 to	-131 -46 113
b:0 votes	-25 -116 78
b:0 when	-38 -42 56
b:0 years	-69 37 21
b:0 “	15 28 -56
b:: "	74 -24 -33
b:: '	5 -18 -15
b:: 0	-148 80 -31
b:: LOC	-67 76 -74
b:: MISC	-53 26 -11
b:: ORG	-96 79 -42
b:: PER	-192 157 -20
b:: TARGET	117 -169 5
b:: a	-66 -30 52
b:: and	-107 115 -121
b:: i	14 52 -118
b:: in	-21 12 -18
b:: it	-17 31 -47
b:: my	-44 9 16
b:: no	-144 117 -50
b:: so	-129 108 -75
b:: that	-50 56 -51
b:: the	-7 -12 -1
b:: we	-17 91 -128
b:: well	-117 140 -140
b:: why	60 -43 -114
b:: “	92 13 -121
b:; PER	-146 163 -150
b:; TARGET	-158 45 60
b:; and	-43 22 5
b:; mrs.	16 26 -53
b:> -	-3 -53 50
b:? "	24 -40 -8
b:? ”	-24 -39 16
b:@ realdonaldtrump	12 2 -42
b:LOC "	-39 11 -17
b:LOC '	-22 48 -58
b:LOC 's	-61 29 11
b:LOC (	-5 21 -32
b:LOC )	-31 -38 37
b:LOC ,	9 41 -64
b:LOC -	-51 12 28
b:LOC --	-70 42 6
b:LOC .	-71 32 -3
b:LOC 0	67 -81 -14
b:LOC :	-196 47 85
b:LOC LOC	-36 -25 52
b:LOC MISC	-14 -31 30
b:LOC ORG	20 37 -75
b:LOC administration	34 -16 -29
b:LOC after	58 -130 14
b:LOC ambassador	-132 34 41
b:LOC and	-128 80 29
b:LOC are	73 -103 -33
b:LOC as	50 -4 -60
b:LOC at	75 20 -165
b:LOC attorney	13 1 -46
b:LOC before	-32 45 -50
b:LOC border	-124 53 -30
b:LOC can	-38 -5 21
b:LOC city	-15 -7 4
b:LOC during	-40 -1 8
b:LOC for	-76 124 -127
b:LOC from	-21 72 -98
b:LOC gov.	-123 -15 56
b:LOC government	3 -44 12
b:LOC governor	19 5 -39
b:LOC had	-43 61 -117
b:LOC has	-63 29 4
b:LOC home	3 18 -52
b:LOC in	-58 38 -18
b:LOC intelligence	36 1 -116
b:LOC investigation	-22 52 -123
b:LOC is	-71 -96 95
b:LOC last	-57 51 -24
b:LOC law	28 -130 45
b:LOC mayor	12 -56 40
b:LOC of	-20 11 -22
b:LOC officials	8 18 -83
b:LOC on	18 -32 -21
b:LOC or	49 10 -133
b:LOC president	-187 -80 159
b:LOC primary	-106 17 23
b:LOC rep.	58 -30 -57
b:LOC senator	-53 -8 45
b:LOC sheriff	-1 -56 33
b:LOC should	-47 -19 50
b:LOC since	-60 70 -39
b:LOC state	28 -46 -10
b:LOC that	-17 19 -14
b:LOC this	-24 -65 64
b:LOC to	-1 5 -25
b:LOC voters	111 -128 -67
b:LOC was	30 -27 -25
b:LOC when	18 23 -68
b:LOC while	56 -35 -116
b:LOC will	23 34 -118
b:LOC with	46 -15 -65
b:LOC would	-44 17 20
b:LOC “	3 -30 10
b:LOC ”	30 -86 47
b:MISC "	4 37 -144
b:MISC '	14 -14 -46
b:MISC (	81 -40 -144
b:MISC ,	50 -46 -30
b:MISC -	-24 -26 37
b:MISC .	-88 -43 97
b:MISC :	-63 110 -119
b:MISC MISC	-43 12 7
b:MISC PER	-17 95 -154
b:MISC TARGET	13 -28 -11
b:MISC after	-2 -33 0
b:MISC ambassador	115 -127 -85
b:MISC and	79 -56 -73
b:MISC are	91 -56 -118
b:MISC at	-69 89 -110
b:MISC by	-127 70 6
b:MISC candidate	-53 -131 103
b:MISC candidates	-34 53 -77
b:MISC citizen	-26 50 -119
b:MISC dream	-88 24 3
b:MISC establishment	41 -108 -11
b:MISC faith	-33 23 3
b:MISC for	-61 60 -38
b:MISC from	2 -11 -16
b:MISC front	10 69 -92
b:MISC government	28 -6 -64
b:MISC had	-32 4 -6
b:MISC in	20 -4 -50
b:MISC intelligence	-42 81 -109
b:MISC interference	17 -40 5
b:MISC involvement	-26 -7 1
b:MISC lawmakers	-50 43 -33
b:MISC lawyer	118 -127 -74
b:MISC leader	32 -42 6
b:MISC leaders	18 26 -67
b:MISC nomination	-63 -44 70
b:MISC nominee	-44 -21 51
b:MISC of	24 27 -94
b:MISC officials	28 -13 -50
b:MISC on	32 -9 -92
b:MISC opponent	-168 104 41
b:MISC or	36 3 -53
b:MISC people	56 -59 -19
b:MISC politics	-68 -10 57
b:MISC president	48 -117 36
b:MISC presidential	16 -35 -11
b:MISC primary	-17 -15 36
b:MISC prime	-54 92 -167
b:MISC sen.	-86 50 -9
b:MISC state	86 -81 -71
b:MISC to	13 7 -37
b:MISC voters	1 -65 25
b:MISC who	27 1 -54
b:MISC will	35 22 -130
b:MISC ”	2 -8 -32
b:ORG "	23 64 -171
b:ORG '	25 12 -171
b:ORG 's	-102 140 -89
b:ORG (	-43 19 -13
b:ORG )	-65 36 3
b:ORG ,	26 -2 -26
b:ORG -	10 6 -35
b:ORG .	-24 -51 57
b:ORG /	-62 -28 60
b:ORG 0	-19 31 -20
b:ORG :	-97 74 19
b:ORG MISC	-138 -37 95
b:ORG ORG	40 -50 15
b:ORG PER	-134 48 35
b:ORG TARGET	121 -141 -32
b:ORG about	-95 139 -180
b:ORG after	-21 1 14
b:ORG also	-46 5 -6
b:ORG and	-17 -48 51
b:ORG are	67 -32 -64
b:ORG as	56 -59 -45
b:ORG at	-98 -1 57
b:ORG bid	9 -100 48
b:ORG by	-138 74 7
b:ORG chairman	31 -19 -142
b:ORG chief	88 -24 -138
b:ORG conference	-114 7 48
b:ORG convention	25 -55 14
b:ORG debate	-30 69 -110
b:ORG director	19 -25 -18
b:ORG editor	29 -38 -19
b:ORG floor	73 -42 -111
b:ORG for	0 -38 14
b:ORG from	71 -112 4
b:ORG had	56 -29 -76
b:ORG has	85 -95 -49
b:ORG have	-59 39 -12
b:ORG he	-41 35 -44
b:ORG headquarters	-70 98 -115
b:ORG image	-22 -47 45
b:ORG in	-1 0 -42
b:ORG investigation	28 -14 -83
b:ORG is	57 38 -141
b:ORG last	-15 55 -117
b:ORG leader	56 -2 -81
b:ORG leaders	80 -108 -43
b:ORG majority	8 7 -22
b:ORG minority	-92 111 -78
b:ORG needs	34 0 -115
b:ORG of	-44 80 -78
b:ORG official	-90 -6 63
b:ORG officials	18 -104 63
b:ORG on	-115 70 -1
b:ORG or	26 -135 76
b:ORG over	66 -82 -18
b:ORG pinterest	-41 25 -19
b:ORG poll	16 -177 112
b:ORG presidential	15 -15 2
b:ORG press	-41 5 20
b:ORG previously	-121 70 0
b:ORG report	-73 86 -72
b:ORG reported	68 -80 -25
b:ORG reports	-68 48 -32
b:ORG said	-59 -36 48
b:ORG seat	-69 23 22
b:ORG secretary	-59 84 -149
b:ORG should	-141 130 -115
b:ORG spokesman	-38 36 -114
b:ORG summit	-110 123 -125
b:ORG sunday	-26 85 -116
b:ORG that	-16 3 9
b:ORG thursday	-15 24 -33
b:ORG to	-12 41 -69
b:ORG was	21 -27 -25
b:ORG were	0 -24 -20
b:ORG who	87 -69 -51
b:ORG will	52 -50 -44
b:ORG with	-6 25 -50
b:ORG “	-55 8 19
b:ORG ”	11 -20 -50
b:PER "	-106 40 24
b:PER '	55 -3 -94
b:PER 's	-23 100 -101
b:PER (	38 42 -155
b:PER )	-37 77 -84
b:PER ,	-92 74 30
b:PER -	-15 32 -43
b:PER --	32 19 -150
b:PER .	-54 -33 42
b:PER /	-109 73 -8
b:PER 0	-47 -61 73
b:PER :	77 -99 -9
b:PER ;	-42 40 -21
b:PER PER	47 71 -171
b:PER TARGET	-15 -48 33
b:PER a	42 34 -153
b:PER about	-37 15 15
b:PER added	39 -171 87
b:PER administration	-64 30 20
b:PER after	-58 42 -7
b:PER also	25 -100 41
b:PER and	-110 138 -64
b:PER announced	5 7 -35
b:PER appeared	65 -119 5
b:PER are	76 -151 23
b:PER as	-73 80 -32
b:PER asked	20 -14 -115
b:PER at	57 -19 -94
b:PER blasted	78 -60 -84
b:PER brought	-23 11 -42
b:PER but	49 -72 -21
b:PER by	-52 -70 94
b:PER called	-59 5 27
b:PER calls	96 -90 -98
b:PER campaign	-22 62 -66
b:PER can	83 -106 -26
b:PER claimed	51 -46 -52
b:PER could	-80 48 -2
b:PER criticized	14 -7 -123
b:PER declared	-27 -92 72
b:PER denied	-35 44 -64
b:PER did	-17 -16 4
b:PER does	24 -25 -14
b:PER during	18 -22 -19
b:PER family	12 -34 13
b:PER fired	17 8 -118
b:PER for	-93 32 24
b:PER found	-13 19 -26
b:PER from	-37 1 0
b:PER gave	46 -115 10
b:PER had	-59 70 -49
b:PER has	-9 42 -70
b:PER have	9 -44 12
b:PER himself	16 -68 43
b:PER in	-26 -33 45
b:PER is	34 -6 -26
b:PER last	25 -36 -25
b:PER made	-50 61 -37
b:PER may	-65 -16 60
b:PER met	9 26 -128
b:PER noted	1 -4 -19
b:PER of	-32 40 -43
b:PER on	90 -97 -5
b:PER or	-45 54 -32
b:PER over	5 0 -88
b:PER praised	-109 -120 114
b:PER pressed	39 -29 -89
b:PER replied	-4 28 -86
b:PER responded	77 -57 -105
b:PER said	83 -132 61
b:PER says	76 -155 56
b:PER should	14 0 -39
b:PER show	47 -29 -107
b:PER speaks	-151 162 -114
b:PER spent	-87 33 28
b:PER suggested	49 -21 -112
b:PER supporters	30 -22 -24
b:PER talks	-111 96 -62
b:PER tells	67 -38 -103
b:PER that	33 13 -176
b:PER the	61 -17 -100
b:PER then	89 -86 -71
b:PER to	61 67 -217
b:PER told	65 16 -133
b:PER took	-54 100 -117
b:PER tweeted	-44 -15 48
b:PER used	47 -37 -37
b:PER wants	-116 112 -69
b:PER was	22 0 -72
b:PER went	-68 -53 61
b:PER when	27 -68 22
b:PER who	47 -71 17
b:PER will	-33 35 -40
b:PER with	-59 -13 53
b:PER would	15 41 -112
b:PER writes	53 -112 15
b:PER wrote	-17 43 -48
b:PER “	46 -124 67
b:PER ”	24 -53 -7
b:TARGET "	17 -70 19
b:TARGET '	-2 33 -100
b:TARGET 's	161 -172 -33
b:TARGET (	-142 147 -62
b:TARGET )	-98 106 -83
b:TARGET ,	-75 10 70
b:TARGET -	65 -85 -2
b:TARGET --	28 -65 -6
b:TARGET .	-35 36 -108
b:TARGET 0	-36 97 -111
b:TARGET :	-237 336 -287
b:TARGET ?	-15 53 -165
b:TARGET MISC	24 -16 -67
b:TARGET ORG	68 -60 -88
b:TARGET PER	125 -146 -25
b:TARGET TARGET	47 7 -104
b:TARGET a	125 -184 -23
b:TARGET about	-157 163 -144
b:TARGET added	-158 202 -182
b:TARGET administration	65 -61 -49
b:TARGET after	74 -11 -132
b:TARGET also	-70 3 26
b:TARGET and	-54 117 -114
b:TARGET announced	-45 51 -39
b:TARGET appeared	-6 14 -34
b:TARGET are	6 -170 105
b:TARGET as	-9 -116 81
b:TARGET asked	-202 206 -191
b:TARGET at	-27 -38 49
b:TARGET attacks	111 -98 -92
b:TARGET became	4 -51 21
b:TARGET because	23 -50 1
b:TARGET began	-118 103 -51
b:TARGET believes	-115 72 -20
b:TARGET broke	132 -144 -109
b:TARGET but	49 -44 -25
b:TARGET by	86 -66 -81
b:TARGET called	-89 73 -31
b:TARGET came	48 25 -115
b:TARGET campaign	-31 -51 50
b:TARGET can	8 -51 34
b:TARGET comes	-35 18 3
b:TARGET continued	-163 137 -91
b:TARGET continues	-98 -39 71
b:TARGET could	122 -81 -103
b:TARGET described	-51 99 -122
b:TARGET did	-48 20 -14
b:TARGET does	55 -33 -54
b:TARGET during	-80 76 -73
b:TARGET even	43 -50 -57
b:TARGET faced	46 -8 -89
b:TARGET faces	144 -138 -112
b:TARGET family	-22 12 -4
b:TARGET first	-76 -98 110
b:TARGET for	117 -188 30
b:TARGET found	-96 23 27
b:TARGET from	38 -65 -17
b:TARGET gave	-33 1 0
b:TARGET had	82 -180 73
b:TARGET has	14 -57 6
b:TARGET have	-1 -27 2
b:TARGET holds	-20 10 -3
b:TARGET if	-103 85 -92
b:TARGET in	-60 137 -176
b:TARGET is	83 -224 61
b:TARGET just	39 24 -70
b:TARGET knows	62 -74 -29
b:TARGET leads	-105 -140 131
b:TARGET led	-13 -131 98
b:TARGET made	33 -29 -35
b:TARGET may	166 -137 -131
b:TARGET met	-126 14 38
b:TARGET might	48 -67 -36
b:TARGET moved	-48 -60 69
b:TARGET must	101 -116 -81
b:TARGET not	40 -46 -44
b:TARGET noted	-112 77 -37
b:TARGET of	64 -39 -94
b:TARGET on	0 -4 -43
b:TARGET or	-108 -18 84
b:TARGET over	-50 -29 39
b:TARGET pleaded	125 -140 -79
b:TARGET pointed	-22 50 -61
b:TARGET praised	-87 -104 92
b:TARGET promised	-98 -106 99
b:TARGET pushed	-100 -2 82
b:TARGET put	1 -12 -14
b:TARGET received	40 -49 -19
b:TARGET remains	18 -7 -30
b:TARGET replied	-103 118 -110
b:TARGET responded	-74 93 -141
b:TARGET said	-509 277 -90
b:TARGET says	-209 190 -100
b:TARGET seemed	65 -143 55
b:TARGET served	-26 39 -39
b:TARGET should	124 -103 -65
b:TARGET speaks	-75 92 -84
b:TARGET spent	46 5 -83
b:TARGET spoke	-74 3 40
b:TARGET spokesman	-110 107 -98
b:TARGET started	-80 -28 28
b:TARGET still	-1 -35 -4
b:TARGET supporters	-109 67 -30
b:TARGET takes	32 -90 21
b:TARGET talked	-98 66 -29
b:TARGET talks	-149 151 -134
b:TARGET thanked	-106 -120 116
b:TARGET that	-116 156 -165
b:TARGET the	-87 57 6
b:TARGET then	-81 123 -132
b:TARGET thinks	42 18 -124
b:TARGET to	14 -7 -55
b:TARGET told	-150 40 47
b:TARGET took	-57 -40 66
b:TARGET tried	20 -73 28
b:TARGET tweeted	-70 77 -50
b:TARGET used	136 -146 -126
b:TARGET vowed	-92 -146 118
b:TARGET wanted	-40 -19 29
b:TARGET wants	39 -91 23
b:TARGET was	104 -194 50
b:TARGET went	-43 80 -92
b:TARGET were	-68 -84 110
b:TARGET when	22 -35 -5
b:TARGET who	100 -102 -38
b:TARGET will	-75 -101 129
b:TARGET wins	-9 -113 59
b:TARGET with	78 -136 5
b:TARGET wo	21 -6 -96
b:TARGET won	-75 -194 162
b:TARGET worked	-66 3 27
b:TARGET would	1 -139 112
b:TARGET wrote	-168 186 -135
b:TARGET “	24 -147 72
b:TARGET ”	-67 -39 75
b:[ TARGET	-45 -90 70
b:a "	37 -75 19
b:a $	65 2 -131
b:a '	-43 46 -55
b:a 0	20 52 -132
b:a LOC	66 -73 -22
b:a MISC	-57 43 -32
b:a ORG	34 -46 13
b:a PER	-69 50 -26
b:a TARGET	-175 166 -68
b:a better	-123 11 9
b:a big	-90 -43 73
b:a bipartisan	5 22 -49
b:a bit	85 3 -130
b:a black	-144 104 -25
b:a bottle	81 -49 -106
b:a broader	-74 46 12
b:a call	-41 -45 57
b:a campaign	1 -44 23
b:a candidate	-119 48 30
b:a case	-5 8 -42
b:a chance	-30 6 14
b:a child	-11 13 -33
b:a city	-6 -1 -1
b:a clear	-31 -53 67
b:a closed	-117 112 -95
b:a coalition	-38 6 16
b:a complete	44 57 -118
b:a conservative	-58 -60 59
b:a couple	55 -110 35
b:a crime	-25 31 -78
b:a day	-38 28 -25
b:a deal	-35 -6 22
b:a decade	-114 42 -4
b:a decision	84 -50 -120
b:a different	-73 42 -13
b:a direct	23 -36 -12
b:a disastrous	71 -37 -114
b:a false	25 -19 -112
b:a federal	38 -22 -55
b:a few	-62 -9 44
b:a fighter	-42 -41 53
b:a final	-43 8 28
b:a financial	66 -12 -133
b:a former	-29 -24 33
b:a friend	50 13 -90
b:a full	-99 59 -35
b:a general	5 42 -59
b:a good	-64 -30 71
b:a government	15 -31 -26
b:a great	2 -144 54
b:a group	42 -167 39
b:a gun	24 3 -92
b:a half	70 -74 -15
b:a hallmark	20 -22 -32
b:a high	-47 -30 59
b:a highly	-44 -42 50
b:a home	-75 34 0
b:a key	-12 -37 29
b:a larger	8 -37 -7
b:a lawsuit	114 -109 -102
b:a letter	-8 30 -118
b:a liar	45 -24 -91
b:a lifetime	-108 -108 113
b:a little	33 12 -71
b:a long	-8 29 -42
b:a longtime	-85 106 -120
b:a lot	-51 -48 71
b:a major	45 -108 24
b:a majority	-30 -70 57
b:a man	-32 -29 54
b:a meeting	28 27 -70
b:a member	60 6 -107
b:a message	-64 -104 103
b:a moment	-21 -35 37
b:a month	9 -7 -47
b:a more	24 -134 46
b:a much	-24 -68 55
b:a national	-44 -59 53
b:a new	-22 -56 55
b:a news	9 19 -115
b:a number	-8 -30 7
b:a one	118 -90 -87
b:a pattern	-39 46 -92
b:a person	110 -124 -26
b:a plea	105 -94 -110
b:a police	-28 41 -124
b:a political	-37 6 15
b:a poor	85 -56 -112
b:a position	51 -17 -60
b:a potential	-119 -4 43
b:a powerful	-56 -96 69
b:a president	-1 -12 -10
b:a presidential	-53 45 -34
b:a press	-93 61 -18
b:a primary	-61 59 -45
b:a private	91 -66 -91
b:a public	-25 61 -59
b:a question	56 -16 -136
b:a racist	-37 -6 20
b:a rally	38 -6 -46
b:a real	-121 27 16
b:a really	-80 82 -52
b:a recent	23 -7 -47
b:a report	-48 15 -3
b:a reporter	86 -57 -121
b:a resolution	26 -41 -17
b:a result	-16 68 -126
b:a right	-5 9 -9
b:a run	-113 117 -110
b:a second	20 32 -82
b:a self	30 2 -86
b:a senior	-133 85 13
b:a separate	80 -77 -43
b:a series	89 -157 11
b:a serious	-27 14 -3
b:a sexual	112 -127 -90
b:a sharp	-4 8 -41
b:a shot	2 29 -122
b:a sign	-27 -23 38
b:a significant	6 61 -104
b:a similar	2 42 -121
b:a simple	-25 19 -22
b:a small	-52 -38 53
b:a special	-12 -10 11
b:a speech	-65 55 -3
b:a spokesman	95 -23 -127
b:a state	-43 -6 16
b:a statement	-57 40 -4
b:a strong	26 -69 4
b:a stunning	96 -89 -101
b:a sunday	45 -41 -119
b:a team	-28 -27 28
b:a tendentious	28 -105 -2
b:a threat	110 -122 -89
b:a time	-36 -30 30
b:a tough	28 4 -120
b:a tweet	59 25 -167
b:a very	-107 24 68
b:a victory	-50 -98 64
b:a video	-54 20 23
b:a volunteer	-52 -103 86
b:a vote	26 36 -112
b:a war	16 -89 28
b:a way	-83 -33 87
b:a week	-38 13 6
b:a weekend	8 39 -114
b:a wide	-34 -100 76
b:a woman	84 -54 -80
b:a year	10 62 -196
b:a “	94 -45 -67
b:ability to	-143 36 71
b:able to	-61 -14 48
b:about "	12 -129 83
b:about 0	-182 60 51
b:about LOC	95 -82 -70
b:about MISC	27 -59 1
b:about ORG	-14 22 -61
b:about PER	-52 21 3
b:about TARGET	46 -50 -71
b:about a	74 -23 -81
b:about her	-29 35 -35
b:about his	45 -17 -81
b:about how	-59 5 28
b:about it	11 22 -117
b:about special	-115 100 -98
b:about the	81 -93 -38
b:about this	-86 58 12
b:about what	-109 100 -53
b:about whether	122 -71 -133
b:about why	-48 -40 42
b:abroad ,	3 -109 48
b:abuse of	91 -108 -73
b:acceptance speech	-31 40 -13
b:access to	-59 -16 51
b:according to	-45 40 -2
b:account ,	42 3 -96
b:accusations against	96 -108 -71
b:accusations that	26 8 -107
b:accused TARGET	186 -213 -149
b:accused of	80 -71 -66
b:accused the	30 -22 -79
b:across the	-63 -108 121
b:actions .	55 -30 -107
b:activities .	-121 70 -5
b:actor PER	85 -119 -14
b:actress PER	93 -136 -43
b:actually ,	2 8 -43
b:ad against	5 -48 7
b:added ,	-59 48 -33
b:added .	-67 44 -25
b:added :	-77 137 -173
b:added that	-48 85 -103
b:adding ,	-33 -75 66
b:adding :	-52 -38 62
b:adding that	-24 21 -21
b:address ,	-53 -12 22
b:address the	-1 -126 67
b:addressed the	-51 13 16
b:administration 's	94 -34 -133
b:administration ,	34 -25 -31
b:administration .	1 -39 15
b:administration is	-99 46 38
b:administration of	56 -30 -124
b:administration official	-16 11 -23
b:administration officials	-37 -27 31
b:admiration for	101 -108 -94
b:adviser ,	-35 45 -19
b:adviser PER	66 -60 -30
b:adviser to	-118 49 50
b:affair with	118 -109 -97
b:after 0	-19 -24 24
b:after PER	50 -1 -151
b:after TARGET	-4 -50 31
b:after a	-43 29 -9
b:after all	5 -8 -9
b:after an	45 -59 -14
b:after being	-56 4 42
b:after he	79 -100 -34
b:after her	58 -67 -11
b:after his	69 -101 -5
b:after it	-9 -74 44
b:after meeting	-102 81 -16
b:after president	30 19 -104
b:after she	-44 -13 53
b:after the	10 104 -179
b:aftermath of	-34 34 -14
b:afternoon ,	-23 57 -115
b:again ,	-31 -19 24
b:again .	106 -11 -122
b:against LOC	42 16 -76
b:against MISC	-31 2 -7
b:against ORG	-79 74 -21
b:against PER	43 -19 -65
b:against TARGET	210 -185 -155
b:against him	-13 -5 -10
b:against his	-22 -7 8
b:against mr.	-75 60 -3
b:against the	-8 51 -53
b:agency .	-110 -45 106
b:agenda ,	-10 -60 58
b:aggressively defended	5 -48 7
b:ago ,	-2 -40 41
b:ago .	102 -115 4
b:agreed to	11 -117 74
b:agreed with	-35 -24 38
b:agreement ,	7 -18 -18
b:ahead in	-101 -28 75
b:ahead of	-20 10 -30
b:aimed at	-82 -24 64
b:all ,	-41 -11 37
b:all -	-50 -139 109
b:all MISC	-27 -57 47
b:all of	1 29 -48
b:all she	5 -48 7
b:all the	12 9 -16
b:all three	-29 69 -68
b:allegations against	-2 24 -131
b:allegations of	-6 -21 1
b:allowed to	-51 10 30
b:almost 0	-54 -1 31
b:along with	-70 67 -33
b:already been	-20 6 -48
b:also :	82 -21 -124
b:also a	-119 94 -26
b:also declared	-31 -19 8
b:also made	-41 -109 75
b:also on	-12 -14 41
b:also said	-90 20 41
b:also told	72 -118 8
b:also took	-18 51 -133
b:also was	115 -128 -95
b:alternative to	43 -117 10
b:although he	67 -75 -14
b:always be	-106 12 15
b:ambassador PER	-150 87 -15
b:ambassador to	-9 30 -106
b:amid the	55 -51 -19
b:among ORG	48 -53 -34
b:among the	42 -33 -24
b:among those	20 -87 41
b:among voters	-40 -132 105
b:amount of	-15 30 -30
b:an "	-29 -28 15
b:an LOC	37 -54 -9
b:an MISC	16 35 -80
b:an ORG	-16 16 -66
b:an aggressive	-24 45 -78
b:an alternative	12 -119 20
b:an effort	-77 11 22
b:an election	109 -111 -58
b:an email	-17 -75 56
b:an event	-39 -69 81
b:an excellent	-110 -38 72
b:an hour	24 11 -75
b:an interview	-3 48 -120
b:an investigation	-9 19 -97
b:an issue	47 -29 -54
b:an official	17 -24 -7
b:an open	-18 42 -32
b:an unprecedented	3 -21 2
b:an “	39 -62 -9
b:anchor PER	-25 3 -6
b:and "	86 -67 -46
b:and ,	-35 72 -70
b:and -	-82 35 47
b:and 0	42 3 -55
b:and LOC	-18 47 -78
b:and MISC	-9 63 -98
b:and ORG	5 28 -57
b:and PER	10 -10 -14
b:and TARGET	-63 58 -61
b:and a	10 -55 24
b:and about	19 33 -131
b:and abroad	14 -96 22
b:and again	74 -24 -122
b:and an	-141 -11 103
b:and another	-8 8 -23
b:and any	18 -6 -49
b:and are	91 -127 -9
b:and as	57 -118 21
b:and asked	-35 44 -78
b:and at	100 -76 -84
b:and be	-44 69 -71
b:and blue	-16 -103 61
b:and called	-88 75 -8
b:and charged	48 -27 -81
b:and chief	-103 19 30
b:and congressional	25 -42 -14
b:and even	-44 25 -24
b:and for	21 -163 74
b:and former	-35 54 -38
b:and had	-94 113 -81
b:and has	-35 -45 39
b:and have	-69 97 -117
b:and he	-56 -137 129
b:and help	-109 4 53
b:and her	-56 -39 83
b:and his	4 36 -73
b:and how	-68 45 15
b:and human	0 -13 -14
b:and i	-103 -99 141
b:and if	18 6 -38
b:and in	11 -186 116
b:and international	-27 -48 29
b:and is	-72 -114 138
b:and it	59 -128 32
b:and its	39 -10 -41
b:and later	38 -2 -131
b:and more	-89 1 69
b:and most	-76 -151 127
b:and mr.	48 -15 -61
b:and no	-49 54 -49
b:and not	-41 -98 98
b:and now	-10 -19 9
b:and on	95 -62 -88
b:and one	51 -18 -84
b:and only	80 -40 -106
b:and other	38 -127 56
b:and others	104 -75 -91
b:and our	-60 -45 50
b:and political	47 -103 -52
b:and president	25 -51 -18
b:and referred	74 -70 -101
b:and said	65 -102 30
b:and saw	-3 -48 21
b:and says	9 35 -99
b:and security	28 73 -135
b:and sexually	-28 41 -86
b:and she	47 -24 -49
b:and so	10 -21 -5
b:and support	-68 54 -53
b:and that	28 36 -70
b:and the	69 -58 -13
b:and their	-1 -174 86
b:and then	67 -3 -86
b:and they	2 -24 -5
b:and this	-49 -43 51
b:and three	10 49 -113
b:and to	-74 7 32
b:and two	-53 -24 45
b:and was	-86 88 -54
b:and we	-24 -27 12
b:and well	0 -112 64
b:and what	7 1 -39
b:and when	-35 31 -27
b:and white	-55 -119 89
b:and who	-33 34 -21
b:and will	9 -116 50
b:and with	-9 34 -83
b:and women	50 27 -96
b:and work	33 -35 4
b:and would	62 -20 -113
b:and yet	67 -30 -104
b:and you	-46 52 -36
b:and “	61 -41 -55
b:announced by	-59 -7 24
b:announced that	-97 26 24
b:announced the	-8 -21 18
b:announcement ,	50 7 -70
b:announcement .	-50 21 -5
b:anti -	106 -91 -73
b:any of	-9 -34 29
b:any other	15 -83 40
b:anyone else	33 -5 -55
b:apologize to	69 -32 -131
b:apologized for	70 -18 -122
b:appeal to	44 -90 30
b:appearance on	-42 59 -110
b:appeared to	13 -58 10
b:appears to	59 -48 -34
b:approval of	79 -74 -50
b:april 0	-37 52 -40
b:are TARGET	-107 112 -101
b:are a	39 -123 55
b:are calling	97 -45 -99
b:are expected	35 -38 -4
b:are going	-3 -80 28
b:are in	-55 84 -101
b:are n't	13 -77 56
b:are not	62 -89 -31
b:are now	34 -45 -14
b:are the	6 -11 -32
b:are trying	71 -127 11
b:argued that	54 1 -141
b:arguing that	-93 76 1
b:argument that	51 -58 -46
b:ariz. )	-31 46 -96
b:around 0	6 71 -125
b:around him	105 -62 -132
b:around the	-73 -59 100
b:arrested in	56 -42 -119
b:as "	-59 96 -84
b:as LOC	-68 56 -11
b:as MISC	-21 6 5
b:as ORG	83 -26 -113
b:as PER	68 -37 -75
b:as TARGET	14 13 -63
b:as a	-63 -1 42
b:as an	2 -49 24
b:as bad	67 -58 -109
b:as ever	-40 59 -108
b:as far	13 -1 -8
b:as governor	-48 16 0
b:as he	25 -118 46
b:as his	8 4 -34
b:as i	-14 -73 41
b:as in	66 -111 20
b:as it	-21 -57 52
b:as long	-45 -28 58
b:as many	14 -115 36
b:as much	-31 -64 37
b:as of	1 -2 -23
b:as one	-109 -40 90
b:as part	-40 52 -34
b:as possible	-62 -22 44
b:as president	43 1 -71
b:as saying	-60 60 -34
b:as secretary	-9 43 -82
b:as she	97 -130 -12
b:as some	2 -12 -27
b:as they	-66 23 37
b:as this	53 -92 -23
b:as to	-50 4 34
b:as we	1 -60 27
b:as well	29 -63 36
b:as “	-44 1 14
b:asked PER	-49 82 -134
b:asked TARGET	-76 81 -72
b:asked about	-12 20 -72
b:asked by	66 -94 3
b:asked for	-46 26 21
b:asked if	10 37 -152
b:asked to	72 -34 -132
b:asked whether	44 -49 -13
b:asked why	36 -38 -98
b:asking for	-94 61 9
b:assault ,	-71 40 27
b:assault .	-50 16 -12
b:assertion that	13 -29 -20
b:at 0	-76 8 32
b:at LOC	41 -21 -19
b:at ORG	-108 36 41
b:at PER	92 -83 -133
b:at TARGET	141 -58 -177
b:at a	-41 -34 68
b:at all	4 15 -43
b:at an	-77 -54 82
b:at her	22 -10 -61
b:at his	-56 -12 42
b:at home	-32 82 -72
b:at least	-41 36 -9
b:at length	6 44 -96
b:at one	-32 8 -7
b:at president	44 -20 -112
b:at risk	29 -70 3
b:at the	-63 -7 54
b:at this	96 -9 -171
b:at times	46 -61 -28
b:attack ,	43 -41 -22
b:attack ad	5 -48 7
b:attack on	5 -29 -2
b:attacks ,	99 -81 -140
b:attacks .	15 -129 37
b:attacks on	82 -66 -76
b:attempt to	91 -52 -85
b:attempted murder	36 -38 -97
b:attempting to	34 -7 -107
b:attention to	37 -115 -3
b:attorney ,	-40 47 -24
b:attorney PER	-71 41 4
b:attorney general	-5 8 -29
b:aug. 0	2 63 -150
b:august 0	-109 127 -117
b:autoplay autoplay	93 -96 -68
b:autoplay copy	93 -96 -68
b:avoid the	6 23 -31
b:away from	2 26 -64
b:back "	-28 10 -13
b:back ,	-79 60 7
b:back his	-7 35 -51
b:back in	77 -125 -12
b:back of	-113 50 -11
b:back on	59 -136 12
b:back to	-45 -19 38
b:background checks	-106 -7 64
b:backing of	31 -107 40
b:ban on	-70 -14 53
b:based on	-18 49 -68
b:be "	11 -35 11
b:be PER	-31 -31 37
b:be a	-22 -37 39
b:be able	-69 14 21
b:be an	114 -109 -75
b:be done	-67 65 -44
b:be given	-106 43 -11
b:be held	55 -140 40
b:be his	-129 55 -1
b:be in	62 -6 -73
b:be more	-114 63 11
b:be on	-1 -67 33
b:be one	-109 0 68
b:be president	39 -60 -20
b:be seen	85 -14 -135
b:be the	-74 -68 94
b:be “	2 4 -59
b:became a	12 -13 -27
b:became elevated	5 -48 7
b:became the	-28 -113 96
b:because PER	13 -49 16
b:because TARGET	-20 1 12
b:because he	41 -12 -52
b:because i	-57 -85 97
b:because it	-25 16 -21
b:because of	64 -31 -35
b:because she	58 -101 -15
b:because the	-5 32 -97
b:because they	95 -77 -66
b:become a	101 -73 -45
b:been .	-51 41 -17
b:been a	-73 -28 62
b:been able	-114 81 -34
b:been accused	54 -35 -116
b:been an	-71 7 37
b:been charged	-23 36 -91
b:been in	64 -19 -85
b:been the	-68 -21 54
b:been working	-34 98 -119
b:been “	10 -28 -19
b:before ,	3 -51 13
b:before ORG	28 -81 6
b:before PER	27 0 -73
b:before TARGET	-20 63 -143
b:before being	30 28 -98
b:before he	-4 -64 28
b:before his	-81 67 -38
b:before she	-101 -37 89
b:before the	89 -70 -48
b:beginning of	-1 -153 87
b:behalf .	5 1 -100
b:behalf of	-120 -67 99
b:behavior .	43 -78 17
b:behind ,	56 -112 2
b:behind PER	36 6 -54
b:behind TARGET	-120 12 40
b:behind the	39 -122 48
b:being a	42 -74 -38
b:being the	61 -27 -97
b:belief that	-66 57 -16
b:believe TARGET	23 -54 1
b:believe it	-113 5 68
b:believe that	36 -36 -23
b:believed TARGET	86 -138 3
b:believes TARGET	-28 -34 31
b:belonging to	76 -67 -110
b:between ORG	64 -136 12
b:between PER	-20 68 -172
b:between TARGET	90 -78 -109
b:between his	114 -114 -93
b:between the	8 23 -17
b:bid .	-72 39 31
b:bill ,	-21 -93 79
b:bill .	31 21 -69
b:bill and	24 45 -117
b:bill to	-123 -26 85
b:bit of	33 9 -103
b:black and	54 -99 -32
b:blamed the	23 -14 -90
b:body was	-99 90 -12
b:book ,	19 -9 -48
b:born in	9 -6 -20
b:both LOC	-44 62 -66
b:both PER	21 -29 -9
b:both TARGET	19 -15 -50
b:both parties	-36 -79 47
b:both sides	41 49 -128
b:both the	-32 5 15
b:briefed on	-51 104 -115
b:building a	-56 -26 50
b:business ,	1 14 -46
b:but ,	-76 110 -88
b:but ORG	103 -149 -30
b:but PER	-30 65 -109
b:but TARGET	33 0 -72
b:but a	1 -45 28
b:but also	-21 -22 17
b:but because	-7 -109 70
b:but by	-65 -45 67
b:but did	-1 -4 -25
b:but has	-2 -69 44
b:but he	125 -54 -99
b:but his	-36 15 -25
b:but i	-27 68 -57
b:but if	-63 10 20
b:but in	40 -52 -13
b:but instead	61 -4 -105
b:but is	-22 30 -26
b:but it	-62 67 -36
b:but said	-136 59 38
b:but she	-9 -53 36
b:but that	-10 -36 28
b:but the	-117 68 2
b:but then	-7 -32 20
b:but there	13 64 -125
b:but they	-13 -31 23
b:but to	0 -111 44
b:but what	3 -52 38
b:but when	92 -69 -96
b:by "	49 -76 2
b:by 0	-83 -13 55
b:by LOC	-29 28 -21
b:by MISC	19 -11 -52
b:by ORG	90 -21 -120
b:by PER	-50 48 -29
b:by TARGET	56 -39 -61
b:by a	8 -80 49
b:by an	-39 47 -25
b:by her	-41 53 -43
b:by his	-60 -30 46
b:by mr.	46 6 -113
b:by name	56 -7 -77
b:by phone	-94 106 -120
b:by saying	39 -8 -111
b:by some	30 -26 -20
b:by special	-70 85 -120
b:by the	-2 -22 28
b:ca n't	32 8 -46
b:call ,	-19 56 -117
b:call .	-98 93 -30
b:call for	15 -91 41
b:call the	77 -40 -112
b:call to	6 -9 -38
b:call with	-77 102 -102
b:called PER	-40 88 -181
b:called TARGET	99 -148 -31
b:called a	8 -36 11
b:called for	-4 -41 36
b:called her	-8 25 -36
b:called him	-123 35 36
b:called on	-2 43 -118
b:called out	50 -46 -11
b:called the	-84 106 -95
b:called “	76 -80 -29
b:calling TARGET	85 -129 -44
b:calling for	42 30 -158
b:calling it	-72 -16 72
b:calling on	-4 9 -39
b:calls for	-35 30 -28
b:came after	18 14 -95
b:came from	24 13 -72
b:came in	-93 42 -2
b:came out	-14 -16 21
b:came to	51 -82 15
b:campaign 's	59 -54 -31
b:campaign ,	3 -26 10
b:campaign .	28 -6 -48
b:campaign chairman	37 -10 -105
b:campaign finance	68 -32 -133
b:campaign for	-82 31 30
b:campaign had	-50 85 -96
b:campaign has	-30 -106 80
b:campaign in	-32 45 -112
b:campaign is	0 -82 41
b:campaign manager	-71 58 -44
b:campaign officials	-1 6 -30
b:campaign spokesman	-12 -73 38
b:campaign that	32 -3 -48
b:campaign to	22 -45 1
b:campaign trail	-5 -14 1
b:can be	-78 106 -95
b:can do	-48 -131 108
b:can make	-99 36 23
b:can not	93 -120 -34
b:candidate ,	-38 -54 76
b:candidate .	-120 14 63
b:candidate PER	-56 -7 33
b:candidate for	-70 14 3
b:candidate in	-1 57 -92
b:candidate who	8 -38 -1
b:caption PER	-12 42 -121
b:caption TARGET	-12 -3 -16
b:car .	16 8 -98
b:care ,	-97 27 54
b:care about	72 -113 -15
b:care for	-50 3 25
b:care law	-56 -2 44
b:career ,	-46 57 -51
b:carry out	-40 -15 31
b:case ,	73 -24 -160
b:case .	-63 68 -19
b:case of	14 -77 30
b:caucus -	35 -47 3
b:center of	92 -158 -4
b:chairman PER	106 -43 -155
b:chairman of	-90 -34 68
b:challenged PER	18 23 -87
b:chance to	-62 8 40
b:change ,	1 -55 27
b:change the	-92 114 -110
b:character ,	63 -129 -2
b:characterization of	48 2 -109
b:charge of	28 -11 -33
b:charged in	-9 50 -93
b:charged with	63 -57 -73
b:charges against	109 -119 -105
b:charges of	64 -72 -36
b:chemical weapons	113 -122 -90
b:chief PER	142 -158 -93
b:chief executive	-63 13 6
b:chief of	2 -5 -27
b:chief strategist	91 -22 -137
b:child ,	-47 11 29
b:children ,	17 -126 48
b:children and	-5 -27 -3
b:choice .	-28 -37 29
b:choice of	10 -54 29
b:cited the	3 -4 -16
b:city 's	-47 30 -18
b:city of	-30 -10 16
b:civil rights	-83 -43 76
b:claim on	108 -114 -69
b:claim that	48 -54 -103
b:claimed that	16 40 -133
b:claims that	107 -67 -139
b:class .	20 -99 27
b:classified information	51 -18 -127
b:clear that	-42 26 1
b:climate change	-4 7 -2
b:clinch the	-83 41 -23
b:close to	15 36 -53
b:closer to	50 30 -129
b:co-founder of	-15 -38 43
b:coalition of	-46 40 -14
b:code to	93 -96 -68
b:come from	-26 -107 69
b:come out	29 -28 -30
b:come to	-12 -21 12
b:come under	130 -130 -128
b:comes as	98 -127 -40
b:comes to	45 -9 -55
b:comment ,	59 -90 13
b:comment from	-68 53 -41
b:commentary on	0 -56 20
b:comments .	89 -66 -112
b:comments about	38 -52 -116
b:comments and	12 18 -90
b:comments were	93 -58 -127
b:commitment to	-42 -94 95
b:committed to	-123 -21 96
b:committee 's	26 -62 23
b:committee ,	18 30 -65
b:committee and	-59 91 -115
b:communications director	40 7 -107
b:communications with	82 -66 -113
b:communities .	-76 2 31
b:community ,	33 -119 24
b:company 's	-94 -13 42
b:compared to	-27 26 -20
b:complained that	104 -106 -96
b:concerned about	74 -109 -46
b:concerns about	-70 36 25
b:concession to	28 23 -121
b:conduct a	-93 9 9
b:conference call	-125 52 29
b:conference in	-130 -18 86
b:conference on	45 -47 13
b:conference with	6 -40 9
b:confidence in	38 -82 51
b:confirmation hearing	-48 50 -46
b:confirmed to	-12 33 -102
b:congressional ORG	-16 -79 54
b:congressional leaders	63 31 -126
b:connection to	50 -50 -20
b:connection with	45 -21 -89
b:consequences .	27 -44 -69
b:conservative ,	-105 34 20
b:considering a	-24 75 -107
b:contacts with	67 -64 -94
b:contempt for	26 -3 -104
b:contests ,	-6 -123 83
b:continue to	21 4 -53
b:continued .	-72 81 -46
b:continued to	7 -56 7
b:continues to	-114 -60 96
b:control .	52 -21 -86
b:controversy over	63 -104 -15
b:convention ,	24 -91 38
b:copy this	93 -96 -68
b:copyright ORG	20 -67 18
b:could be	48 18 -122
b:could have	35 8 -88
b:could help	-105 -81 97
b:could make	-43 24 15
b:could n't	2 -12 -25
b:could not	-43 29 -3
b:counsel PER	-57 84 -187
b:countries .	102 -124 -71
b:country 's	-5 -149 97
b:country ,	-2 -41 8
b:country .	6 -82 71
b:country and	86 8 -142
b:counts of	26 -5 -155
b:couple of	68 -94 14
b:courage she	5 -48 7
b:course ,	-109 62 7
b:course of	-29 -36 43
b:court .	-16 -3 -8
b:coverage of	74 -64 -93
b:created in	-14 -61 30
b:crime .	-19 -14 18
b:crime and	12 -92 -23
b:criminal justice	-14 -23 27
b:criticism for	129 -142 -103
b:criticism from	13 -18 -48
b:criticism in	110 -120 -93
b:criticism of	53 -116 -15
b:criticized TARGET	154 -151 -154
b:criticized for	63 -29 -115
b:critics have	-23 -110 39
b:critics to	-40 48 -105
b:crowd at	35 -61 10
b:crown prince	-19 23 -29
b:culpable homicide	-6 9 -81
b:d -	-32 7 -17
b:day ,	-88 61 -41
b:day .	-104 -18 64
b:day after	-97 83 -25
b:day for	16 -12 -17
b:day in	45 51 -134
b:days ,	-79 -51 64
b:days after	-34 -92 95
b:days as	74 21 -130
b:days before	25 16 -109
b:days of	-38 20 -17
b:days to	28 5 -61
b:deal ,	96 -45 -110
b:deal .	-16 -24 19
b:deal and	13 4 -36
b:deal that	-5 6 -32
b:deal with	19 -18 -34
b:death in	-2 -4 -97
b:death of	0 -34 -17
b:debate ,	-39 37 -15
b:debate .	-30 53 -73
b:debate in	87 -17 -131
b:debate performance	-7 -73 55
b:debates .	29 8 -103
b:decade ago	26 41 -89
b:decades ,	32 -124 45
b:december .	-67 81 -108
b:december 0	-54 50 -114
b:decided to	8 30 -38
b:decision .	-121 96 -38
b:decision to	-19 31 -35
b:declined to	-58 71 -97
b:defense of	-29 -12 27
b:defense secretary	-97 72 -36
b:delegates and	-31 -27 37
b:demeanor ,	13 -112 65
b:democracy .	29 -32 -33
b:denied .	-64 55 -54
b:denounced TARGET	116 -116 -108
b:described TARGET	-47 -171 113
b:described as	-102 71 -9
b:description of	-16 32 -84
b:designed to	25 -65 33
b:despite being	92 -94 -93
b:despite the	109 -115 -100
b:did ,	14 40 -115
b:did .	-9 35 -50
b:did n't	84 -25 -161
b:did not	41 -19 -41
b:did the	-78 64 -17
b:director ,	-44 66 -135
b:director .	-55 61 -32
b:director PER	30 -3 -69
b:director of	9 -6 -25
b:discussed the	1 17 -39
b:do ,	-67 84 -71
b:do -	-33 3 19
b:do .	-4 14 -36
b:do about	-49 60 -92
b:do anything	108 -99 -118
b:do for	-112 -30 87
b:do n't	115 -51 -89
b:do not	-37 56 -43
b:do so	21 -47 0
b:do something	-114 10 58
b:do that	-65 69 -53
b:do the	-96 -33 77
b:do with	-70 71 -47
b:does n't	28 -39 -2
b:does not	87 9 -124
b:doing the	-8 34 -56
b:dollars in	2 31 -38
b:done ,	-30 20 11
b:done and	5 -48 7
b:done more	61 -65 -12
b:doubt that	-74 23 28
b:down ,	-34 30 0
b:down .	101 -40 -119
b:down as	63 -92 -12
b:down in	-4 -57 32
b:down on	33 -115 46
b:down the	-10 25 -20
b:down with	-52 99 -127
b:dozens of	-4 -34 12
b:dr. PER	-34 -56 50
b:drop out	-8 40 -95
b:dropped out	-4 59 -127
b:due to	-101 58 2
b:during PER	-22 -69 59
b:during TARGET	-2 12 -25
b:during a	12 38 -83
b:during an	111 -109 -105
b:during her	-38 22 -18
b:during his	30 29 -109
b:during the	-17 10 -9
b:each other	-55 21 -1
b:earlier ,	2 14 -41
b:earlier in	-90 36 12
b:earlier this	6 -107 76
b:early in	6 -13 -6
b:economy ,	-38 -55 80
b:economy and	50 -122 -32
b:editor PER	-29 20 -20
b:effort to	48 -56 -24
b:efforts on	-116 34 30
b:efforts to	-13 9 2
b:either TARGET	-35 -31 29
b:elect PER	-34 43 -53
b:elected ,	-11 -18 3
b:elected president	33 -88 33
b:elected to	40 59 -152
b:election ,	61 -115 13
b:election -	86 -54 -118
b:election .	62 -53 -25
b:election campaign	-69 79 -44
b:election in	-76 88 -57
b:election night	-22 -36 40
b:elections ,	-49 -27 45
b:elections .	-68 46 10
b:electoral votes	-97 -76 91
b:elevated through	5 -48 7
b:email account	52 -25 -57
b:email probe	111 -107 -96
b:email scandal	37 -29 -95
b:email server	51 -41 -114
b:emails ,	54 -48 -111
b:emails in	61 -51 -88
b:emails were	15 38 -134
b:end ,	-25 -74 56
b:end of	-19 101 -111
b:end the	-69 -12 61
b:end to	17 -20 -39
b:endorsement of	27 -91 15
b:enemy of	15 -1 -106
b:engaged in	81 -61 -86
b:enough to	66 -99 -16
b:entering the	32 -34 -6
b:environment ,	-59 -100 69
b:equal pay	-16 19 -13
b:error -	-59 -32 59
b:even as	195 -201 -140
b:even before	-91 37 26
b:even if	-48 1 61
b:even more	9 19 -83
b:even though	29 -46 -6
b:even when	26 -60 24
b:evening ,	-55 -2 24
b:event ,	-54 -46 78
b:events in	-97 -75 85
b:ever .	-60 29 9
b:ever delivered	26 57 -112
b:every day	-47 -23 41
b:everyone in	-92 -37 41
b:evidence of	-2 34 -51
b:evidence that	92 -90 -62
b:evidence to	38 39 -104
b:ex -	55 -19 -109
b:example ,	-41 68 -69
b:example of	22 3 -45
b:exchange for	76 -70 -41
b:expand the	12 25 -55
b:expected to	-44 -11 29
b:face ,	11 28 -99
b:face of	25 -108 28
b:face the	42 -70 0
b:faced a	90 -31 -102
b:fact ,	-86 32 28
b:fact that	-45 54 -16
b:facts :	99 -97 -92
b:failed to	34 -9 -115
b:failing to	131 -74 -165
b:fake news	-100 113 -143
b:fall in	144 -147 -128
b:fall to	-21 74 -142
b:familiar with	-47 24 9
b:family 's	-16 -3 -1
b:family .	-81 -37 65
b:family and	24 -120 29
b:family members	-41 -10 26
b:far ,	-34 19 3
b:far -	35 -33 -40
b:far .	-23 -10 4
b:far as	16 -35 10
b:far more	-41 -51 60
b:father ,	-62 -16 47
b:favor of	90 -156 -35
b:featuring his	5 -48 7
b:feb. 0	3 7 -94
b:february ,	-49 82 -111
b:february 0	-11 46 -112
b:federal court	14 10 -99
b:federal government	-13 -2 -8
b:fellow MISC	33 -12 -60
b:fellow ORG	-23 -133 51
b:feud between	-25 24 -95
b:few days	-10 -109 58
b:fight to	49 3 -122
b:figure in	-45 49 -60
b:filed a	51 -18 -128
b:find a	-56 47 -16
b:fire TARGET	111 -112 -90
b:fire for	108 -96 -114
b:fired ORG	-28 -21 33
b:fired TARGET	-30 37 -98
b:fired back	130 -126 -124
b:fired from	27 -7 -123
b:firing of	134 -138 -113
b:firm ORG	70 -47 -52
b:first -	-160 91 14
b:first 0	80 -129 -17
b:first MISC	-54 -67 67
b:first debate	-13 -83 60
b:first in	-70 28 -6
b:first lady	-46 -24 51
b:first place	52 -50 -29
b:first time	58 -35 -63
b:first year	-29 -66 53
b:five -	-46 25 5
b:five years	61 -27 -51
b:floor speech	30 9 -108
b:focus on	16 -23 -10
b:focused on	-51 -87 81
b:following a	-22 50 -123
b:following the	-21 1 -8
b:foot ,	-35 21 6
b:for "	7 30 -47
b:for 0	6 -79 38
b:for LOC	-99 -7 72
b:for MISC	-9 -62 33
b:for ORG	-39 15 13
b:for PER	23 -32 1
b:for TARGET	49 -70 5
b:for a	-40 134 -135
b:for all	-111 9 64
b:for allegedly	97 -92 -130
b:for allowing	38 -107 0
b:for an	-50 60 -29
b:for any	-27 -20 37
b:for being	-24 -98 50
b:for both	-1 11 -33
b:for decades	-36 -25 21
b:for example	-38 80 -91
b:for failing	83 -43 -134
b:for having	6 10 -102
b:for her	-7 56 -55
b:for him	-77 65 -7
b:for his	24 -123 48
b:for instance	73 -66 -52
b:for it	-112 161 -135
b:for its	12 -101 47
b:for justice	-39 -6 14
b:for making	39 -40 -41
b:for many	49 -146 30
b:for me	-101 8 52
b:for months	71 4 -145
b:for more	-42 17 -15
b:for mr.	-1 38 -64
b:for not	130 -74 -133
b:for office	3 5 -52
b:for our	-53 -54 51
b:for people	-47 16 -8
b:for president	-88 -5 58
b:for questioning	-13 30 -87
b:for re-election	81 -29 -114
b:for some	8 8 -33
b:for the	17 -87 31
b:for their	-128 26 50
b:for this	-7 -26 15
b:for those	-104 30 33
b:for three	-32 72 -125
b:for two	-17 -55 37
b:for us	-44 27 -25
b:for using	117 -126 -109
b:for what	-29 -23 34
b:for which	-62 41 -13
b:for years	-23 -31 11
b:for your	-87 -97 79
b:for “	-37 35 -34
b:force .	-86 -20 83
b:forced to	-92 15 70
b:foreign minister	-38 -59 76
b:foreign policy	63 -69 -31
b:form of	-9 27 -52
b:former LOC	-13 -100 75
b:former MISC	0 6 -48
b:former ORG	76 -53 -32
b:former first	-28 -6 16
b:former national	-30 42 -94
b:former president	14 40 -69
b:former secretary	-26 -32 35
b:former trump	40 -34 -88
b:former vice	77 -58 -128
b:forward ,	-16 1 -1
b:forward to	-103 -63 83
b:found TARGET	86 -112 -10
b:found that	71 -63 -41
b:four -	-70 58 -41
b:four years	67 -106 0
b:freedom of	-70 -3 65
b:friday 's	3 50 -129
b:friday ,	-20 -25 38
b:friday .	-142 1 72
b:friday morning	-67 56 -18
b:friday that	43 -10 -82
b:friday to	13 -6 -35
b:friend .	-11 61 -86
b:friend of	-4 46 -69
b:from 0	-68 -28 50
b:from LOC	-127 186 -121
b:from MISC	-16 60 -72
b:from ORG	2 -27 -18
b:from PER	-30 3 -1
b:from TARGET	-74 17 25
b:from a	76 -21 -91
b:from an	53 5 -85
b:from both	7 1 -20
b:from entering	-40 44 -15
b:from her	5 2 -32
b:from his	98 -140 -5
b:from the	-57 49 6
b:front ,	9 36 -73
b:front -	26 -47 -5
b:front of	-30 11 12
b:full of	-53 -47 63
b:further ,	-1 -1 -22
b:future of	-123 46 34
b:gave TARGET	-46 -47 55
b:gave a	-52 37 -5
b:gay ,	-33 9 -4
b:gay marriage	22 -28 -34
b:general ,	9 18 -93
b:general -	-68 31 12
b:general .	46 -43 -41
b:general PER	-75 85 -57
b:general election	10 1 -10
b:general in	50 -39 -97
b:get a	50 -99 32
b:get it	-36 -35 31
b:get out	-136 4 87
b:get the	-75 -32 75
b:get to	17 17 -46
b:getting a	-8 -6 -20
b:give him	50 -74 17
b:give the	12 -17 0
b:give up	93 -116 -40
b:go ,	81 -18 -117
b:go .	57 -39 -53
b:go back	-4 33 -107
b:go to	-4 45 -57
b:goal of	-12 -74 61
b:going forward	4 12 -42
b:going on	60 5 -128
b:going to	-65 53 -4
b:got to	47 11 -88
b:government ,	13 -78 41
b:government .	-1 23 -33
b:government and	31 -117 22
b:government shutdown	5 -24 -9
b:governor ,	-31 -22 34
b:governor .	-58 -66 68
b:governor PER	62 -92 7
b:governor and	-20 53 -82
b:governor of	-3 19 -39
b:ground ,	-90 -20 57
b:group ,	77 -112 -44
b:group .	-110 44 31
b:group ORG	8 -36 11
b:group of	58 -148 20
b:groups ,	39 34 -130
b:guilty of	-14 -60 27
b:guilty to	65 -59 -129
b:gun ,	68 -58 -69
b:gun control	14 -15 -6
b:had "	-125 -9 82
b:had a	-34 -34 75
b:had already	-23 -22 17
b:had an	55 -62 -39
b:had been	2 61 -110
b:had called	-76 99 -134
b:had done	-46 -29 46
b:had just	-24 38 -85
b:had n't	27 -45 -18
b:had never	-82 91 -46
b:had no	42 -24 -65
b:had not	-87 33 25
b:had previously	1 -85 41
b:had the	11 -144 84
b:had to	46 -21 -45
b:had with	-92 88 -103
b:had “	-49 77 -58
b:hailed TARGET	-110 -100 104
b:half -	12 -34 -1
b:hallmark of	20 -22 -32
b:hand ,	-47 35 -7
b:handful of	-87 -31 62
b:handling of	4 14 -154
b:hands of	5 -72 33
b:hard -	75 -114 -23
b:hard to	-114 8 76
b:has "	-9 -95 45
b:has a	18 -30 -32
b:has aggressively	70 -94 -38
b:has agreed	38 -34 -31
b:has already	-100 58 17
b:has also	92 -27 -161
b:has always	-54 -62 71
b:has an	48 -123 13
b:has become	-12 1 -10
b:has been	-1 -61 40
b:has called	7 65 -100
b:has come	95 -79 -56
b:has done	-25 -77 55
b:has ever	-74 35 29
b:has faced	45 1 -121
b:has given	-114 19 26
b:has had	17 2 -62
b:has led	11 -21 -32
b:has long	61 -129 3
b:has made	-4 -31 2
b:has n't	-13 11 -16
b:has no	95 -92 -27
b:has not	-77 171 -150
b:has proven	-30 -122 71
b:has repeatedly	-51 -111 75
b:has said	75 89 -234
b:has shown	23 -99 11
b:has since	77 -119 -8
b:has taken	-9 43 -68
b:has the	-87 38 40
b:has to	-6 92 -119
b:have a	-29 -5 2
b:have already	10 -15 -58
b:have become	-26 20 -20
b:have been	-9 29 -60
b:have come	-71 -92 77
b:have done	65 -28 -80
b:have given	-8 -61 29
b:have had	47 7 -122
b:have heard	-118 104 -52
b:have led	40 -107 6
b:have n't	12 34 -82
b:have no	-3 -30 20
b:have not	13 22 -56
b:have said	35 -40 -18
b:have seen	59 15 -113
b:have that	54 -26 -67
b:have the	-35 -56 62
b:have to	-105 91 -42
b:having a	56 -109 7
b:he 'd	126 -76 -102
b:he 'll	-74 -10 47
b:he 's	-7 -39 37
b:he added	-56 45 -14
b:he also	95 -113 -18
b:he and	-43 2 23
b:he asked	-9 21 -34
b:he believes	-132 49 65
b:he called	-34 78 -83
b:he can	50 -73 -24
b:he could	-62 -16 51
b:he did	-31 -43 72
b:he does	-79 -1 76
b:he expects	-111 43 -40
b:he felt	-33 -37 34
b:he found	11 0 -105
b:he gave	45 -39 -86
b:he had	66 -29 -64
b:he has	-36 -59 55
b:he is	15 -60 -2
b:he knew	-71 33 -8
b:he knows	52 -23 -63
b:he learned	-58 48 -26
b:he lied	70 -48 -135
b:he made	-19 3 4
b:he may	-40 -64 52
b:he might	20 -8 -29
b:he must	-60 62 -50
b:he needs	-131 102 -62
b:he resigned	76 -59 -99
b:he said	61 -73 0
b:he says	-87 47 21
b:he should	52 -36 -26
b:he spoke	-97 73 -57
b:he supported	-121 -2 65
b:he thinks	-17 95 -134
b:he told	-45 96 -126
b:he took	8 -155 62
b:he tweeted	52 -100 -12
b:he wanted	65 -28 -129
b:he wants	39 -65 9
b:he was	-111 -21 126
b:he will	19 15 -54
b:he would	-46 73 -76
b:he “	-61 83 -63
b:head of	-104 22 26
b:health care	-103 72 31
b:health insurance	-63 23 14
b:held in	27 -10 -41
b:help .	-34 79 -72
b:helping to	-6 21 -43
b:her ,	14 9 -54
b:her .	-68 73 -22
b:her 0	42 -17 -77
b:her LOC	-38 58 -75
b:her MISC	-43 -4 23
b:her ORG	-15 -41 26
b:her a	49 -45 -29
b:her and	11 -15 -28
b:her campaign	-1 -19 -20
b:her career	-34 -53 48
b:her emails	60 -23 -86
b:her family	45 -67 -6
b:her father	21 -26 -12
b:her first	22 -125 58
b:her husband	4 33 -184
b:her in	79 -50 -73
b:her life	-127 -29 68
b:her office	27 18 -101
b:her on	63 -111 -11
b:her own	-20 38 -62
b:her relationship	79 -102 -14
b:her tenure	13 -4 -36
b:her to	103 -10 -133
b:her work	-17 -80 77
b:here 's	20 -3 -46
b:here ,	-21 -129 101
b:here .	5 14 -90
b:here is	-5 37 -58
b:herself as	-49 -62 58
b:high -	15 -67 8
b:high school	-43 56 -64
b:highest -	-51 -78 99
b:him ,	100 -83 -59
b:him .	8 -61 14
b:him a	-46 11 1
b:him and	16 -65 6
b:him as	0 -30 -17
b:him at	3 -7 -19
b:him for	-47 -16 35
b:him in	-111 -32 88
b:him of	-23 -37 18
b:him on	-134 47 29
b:him the	-14 -3 -22
b:him to	14 -14 -26
b:him with	-46 -56 47
b:himself .	6 -142 63
b:himself and	4 5 -65
b:himself as	-134 33 41
b:himself from	-38 23 11
b:himself to	14 11 -45
b:his "	18 -47 8
b:his 0	29 -75 10
b:his LOC	-30 59 -82
b:his MISC	-16 -54 58
b:his ORG	79 -15 -145
b:his ability	-18 -15 11
b:his acceptance	-52 70 -61
b:his actions	77 -26 -97
b:his administration	55 -67 -32
b:his aides	-11 -49 36
b:his allies	23 0 -26
b:his argument	-16 -112 50
b:his base	48 -106 -10
b:his brother	-123 18 27
b:his business	8 -13 -4
b:his campaign	-71 81 -11
b:his career	-39 -35 32
b:his chief	-93 46 -15
b:his comments	-9 10 -63
b:his communications	51 -46 -81
b:his country	-16 5 7
b:his daughter	-86 21 20
b:his decision	-154 37 31
b:his efforts	-55 -116 92
b:his family	-156 -89 132
b:his father	-146 31 50
b:his first	68 4 -102
b:his followers	-1 -121 45
b:his former	18 32 -142
b:his gun	-69 -28 60
b:his head	29 24 -130
b:his health	0 -138 56
b:his home	52 19 -133
b:his insults	5 -48 7
b:his interview	-15 -24 26
b:his job	-64 25 13
b:his lawyer	62 -131 1
b:his leadership	-26 -117 62
b:his life	-49 29 -13
b:his name	8 34 -94
b:his office	27 37 -87
b:his own	104 -48 -72
b:his parents	-110 62 -24
b:his party	-29 -109 57
b:his personal	115 -119 -100
b:his political	-13 23 -25
b:his position	65 7 -152
b:his predecessors	-76 -39 78
b:his presidency	19 -37 -3
b:his private	107 -116 -97
b:his re-election	-62 25 18
b:his release	90 -23 -127
b:his remarks	26 30 -118
b:his resignation	31 -3 -107
b:his response	39 19 -114
b:his right	-11 33 -44
b:his role	-10 40 -58
b:his seat	-15 -32 21
b:his service	-28 -102 67
b:his son	-47 -61 70
b:his speech	61 -117 32
b:his staff	-86 51 -43
b:his statement	87 -74 -105
b:his support	28 -24 -37
b:his supporters	4 8 -34
b:his tax	121 -124 -133
b:his team	-76 -46 96
b:his then	42 -1 -100
b:his time	-18 -9 -13
b:his way	18 14 -53
b:his wife	8 21 -45
b:his words	32 -40 -14
b:his “	-21 -62 44
b:history ,	-80 -20 41
b:history .	116 -120 -100
b:history of	99 -96 -74
b:hit the	-52 6 36
b:holding a	22 -23 -28
b:holds a	-47 28 3
b:home ,	76 -108 -11
b:home .	-122 62 -2
b:home and	-14 -2 -13
b:home in	-64 96 -184
b:home to	-137 52 16
b:honesty and	42 -24 -54
b:hope for	-125 -30 45
b:hope that	-131 -66 100
b:hospital ,	-103 18 27
b:host PER	78 -38 -130
b:host of	29 29 -128
b:hour ,	-72 40 17
b:hours after	42 0 -140
b:hours before	66 -24 -130
b:hours later	-46 65 -69
b:hours of	26 7 -114
b:house ORG	93 -51 -125
b:house speaker	82 -6 -158
b:how he	-121 21 55
b:how many	-9 33 -98
b:how the	17 -26 -13
b:how they	19 -20 -16
b:how to	7 -100 58
b:however ,	23 17 -70
b:human rights	101 -62 -97
b:hundreds of	83 -57 -73
b:husband 's	-66 72 -102
b:husband ,	17 -5 -33
b:husband from	109 -115 -101
b:i 'd	53 -16 -89
b:i 'll	-9 -6 -4
b:i 'm	-25 -82 74
b:i 've	2 -33 33
b:i TARGET	-151 97 -9
b:i am	-33 24 -11
b:i believe	-55 -32 38
b:i can	9 -23 9
b:i did	103 -130 -1
b:i do	53 42 -133
b:i felt	-29 -7 10
b:i had	3 -12 -27
b:i have	-21 71 -81
b:i hope	-32 -7 18
b:i just	-56 -32 55
b:i know	-105 77 -32
b:i made	63 -11 -70
b:i mean	-7 56 -116
b:i said	-54 -6 33
b:i think	-37 39 2
b:i want	-166 118 -71
b:i was	-85 12 45
b:i will	-68 -18 46
b:i would	-3 -8 -2
b:ideas ,	6 -36 -34
b:if PER	-120 167 -114
b:if TARGET	54 -111 11
b:if he	-18 -11 -14
b:if i	51 -29 -80
b:if it	49 12 -135
b:if she	-6 32 -96
b:if that	31 14 -136
b:if the	-41 112 -108
b:if there	-4 11 -2
b:if they	-68 100 -80
b:if we	2 -120 93
b:if you	35 -17 -23
b:illegal immigrants	-105 54 38
b:illegal immigration	34 -66 3
b:image caption	-49 -23 49
b:image copyright	7 -26 -4
b:immigrants .	-19 20 -16
b:immigration ,	-65 -35 61
b:immigration .	66 -28 -77
b:immigration reform	-66 46 6
b:importance of	-102 37 -23
b:important to	-79 -22 43
b:in "	-52 -22 32
b:in ,	72 -77 -47
b:in -	-21 -36 29
b:in .	-29 24 -17
b:in 0	-95 47 30
b:in LOC	64 -66 -20
b:in MISC	-38 -59 76
b:in ORG	-56 -41 45
b:in PER	-66 40 -5
b:in TARGET	-284 289 -160
b:in a	16 26 -40
b:in addition	-30 16 -7
b:in all	-28 -42 50
b:in an	-26 -24 34
b:in and	62 -11 -78
b:in another	32 -1 -50
b:in april	54 -10 -72
b:in august	109 -61 -110
b:in bad	-5 -97 57
b:in both	-103 8 39
b:in charge	32 -77 35
b:in connection	55 -26 -105
b:in contempt	12 -4 -98
b:in court	33 -24 -101
b:in december	-50 79 -197
b:in exchange	76 -70 -41
b:in fact	-6 -47 40
b:in favor	99 -149 -53
b:in february	40 6 -117
b:in front	-41 32 -1
b:in good	-31 -93 58
b:in her	87 -90 -32
b:in his	-27 -9 14
b:in history	47 32 -149
b:in its	-101 0 66
b:in january	-99 51 9
b:in july	4 14 -41
b:in june	-20 -66 53
b:in large	34 25 -73
b:in line	-18 24 -13
b:in many	-129 11 36
b:in march	36 -24 -75
b:in may	-63 35 -7
b:in most	42 -118 38
b:in my	-117 58 12
b:in new	-17 -45 29
b:in november	-16 13 -21
b:in october	-12 -51 48
b:in office	29 -2 -23
b:in one	89 -130 -15
b:in order	95 -80 -67
b:in other	34 -66 -3
b:in our	-65 -5 35
b:in part	79 -5 -108
b:in particular	67 -30 -62
b:in place	-65 40 -13
b:in politics	-49 -6 7
b:in prison	116 -67 -117
b:in public	76 -106 -13
b:in recent	48 -64 -2
b:in relation	79 -41 -92
b:in response	-103 46 23
b:in september	34 -17 -84
b:in some	-34 45 -32
b:in terms	-126 17 26
b:in that	-66 -30 61
b:in the	-79 8 56
b:in their	15 -18 8
b:in these	1 -18 -4
b:in this	84 63 -220
b:in what	-55 -5 48
b:in which	40 -42 3
b:in “	103 -127 -39
b:inauguration .	-16 25 -81
b:including PER	37 1 -75
b:including that	29 -32 -25
b:including the	41 -92 29
b:income inequality	-85 6 53
b:income tax	36 -34 -17
b:indeed ,	-15 -35 33
b:information ,	49 2 -101
b:information .	-49 63 -106
b:information about	-40 35 -6
b:information on	60 -39 -91
b:information that	37 -85 12
b:inside the	-75 19 19
b:insisted that	-68 -85 82
b:inspector general	74 -45 -102
b:instance ,	45 -17 -80
b:instead of	93 -103 -4
b:insults of	5 -48 7
b:integrity and	-106 -39 89
b:integrity of	67 -118 -21
b:intelligence community	55 -77 -5
b:intended to	-70 101 -62
b:intends to	-8 -53 38
b:interactions with	9 0 -84
b:interested in	-134 28 28
b:interests in	-20 26 -19
b:interview ,	81 -52 -74
b:interview .	33 -65 -20
b:interview in	-35 23 -10
b:interview on	-32 14 4
b:interview that	3 25 -106
b:interview with	-55 24 -6
b:interviewed by	16 19 -125
b:into LOC	-107 53 19
b:into MISC	21 3 -74
b:into PER	67 -57 -98
b:into TARGET	-5 37 -114
b:into a	12 62 -209
b:into his	-20 9 -17
b:into the	-54 37 5
b:investigation ,	-19 29 -49
b:investigation .	-27 50 -170
b:investigation into	1 18 -106
b:investigation was	37 -12 -99
b:investment and	-107 -64 88
b:invited to	-129 -50 85
b:involved in	92 -39 -131
b:involvement in	68 -84 -43
b:is "	-16 -44 27
b:is '	-36 22 -23
b:is ,	52 -19 -43
b:is .	13 59 -98
b:is PER	-16 19 -26
b:is TARGET	9 59 -203
b:is a	2 -69 37
b:is about	93 -55 -129
b:is accused	42 -17 -97
b:is already	72 -19 -122
b:is also	-24 65 -49
b:is an	33 -91 -8
b:is and	-129 -123 129
b:is being	58 -8 -124
b:is both	-37 -99 63
b:is committed	-100 -43 80
b:is completely	-46 21 16
b:is expected	-79 -33 70
b:is facing	-80 95 -112
b:is for	-62 107 -124
b:is going	15 41 -59
b:is important	-96 69 6
b:is in	-32 49 -62
b:is just	24 -14 -56
b:is known	-43 -57 50
b:is more	18 -44 19
b:is n't	-98 81 -30
b:is no	-34 -4 30
b:is not	26 13 -78
b:is now	-43 23 16
b:is on	48 -34 -51
b:is one	-40 -8 -11
b:is really	43 -30 -42
b:is right	24 -129 55
b:is running	-7 39 -61
b:is scheduled	-58 33 -9
b:is so	22 -87 21
b:is something	-34 -13 11
b:is still	-15 9 -29
b:is that	78 -153 46
b:is the	47 -23 -68
b:is to	-44 -124 131
b:is trying	42 -12 -55
b:is under	112 -135 -83
b:is unlikely	81 -62 -86
b:is very	10 -15 -17
b:is willing	-65 -15 52
b:is “	48 -43 -34
b:issue ,	35 -57 -5
b:issue with	29 32 -125
b:issues ,	39 -20 -55
b:issues .	-45 -49 59
b:issues and	-30 -39 52
b:it "	31 -118 43
b:it 's	-7 -16 -1
b:it ,	-10 -31 11
b:it .	32 6 -100
b:it a	-63 -78 101
b:it also	32 -8 -78
b:it as	-31 91 -81
b:it comes	-13 -2 -4
b:it could	34 -103 43
b:it does	78 -49 -47
b:it for	-125 -115 115
b:it had	-66 52 -20
b:it has	85 44 -158
b:it in	-54 64 -46
b:it is	-49 -5 25
b:it may	-139 85 -5
b:it or	91 -51 -114
b:it takes	48 -27 -48
b:it to	-45 -52 65
b:it was	67 -54 -31
b:it will	-97 46 10
b:it with	-20 -54 42
b:it would	64 10 -105
b:it “	-50 71 -77
b:jan. 0	-81 72 -38
b:january .	-50 -7 25
b:january 0	-39 91 -125
b:job ,	3 14 -58
b:job .	-68 56 -16
b:job as	-80 95 -107
b:job of	30 -69 28
b:jobs and	79 5 -119
b:joined the	-61 57 -19
b:journalist PER	71 -32 -158
b:judge PER	-54 49 -29
b:july 0	91 -128 9
b:june 0	-28 32 -61
b:just 0	31 -126 17
b:just a	74 -52 -55
b:just an	-14 2 -4
b:just as	8 -13 -25
b:just because	-4 -39 20
b:just in	125 -124 -127
b:just the	34 -136 48
b:justice .	63 -111 2
b:justice PER	-2 11 -31
b:keep the	5 -21 -39
b:kids ,	-22 -85 43
b:killing of	-83 54 14
b:kind of	35 -20 -12
b:kinds of	-119 67 -37
b:know ,	-72 20 -2
b:know TARGET	1 42 -69
b:know if	-33 -36 40
b:know that	-66 -24 48
b:know what	-29 13 -1
b:knowledge of	-76 67 -2
b:known as	-4 17 -52
b:known for	-18 -99 78
b:ky. )	-17 61 -101
b:lack of	64 -25 -104
b:lady PER	-106 77 -43
b:lashed out	47 -112 6
b:last fall	54 -33 -121
b:last month	-85 33 36
b:last night	-28 37 -19
b:last week	6 -80 58
b:last year	27 6 -97
b:late -	125 -85 -46
b:late last	78 -53 -131
b:late monday	14 -34 16
b:later ,	43 -29 -15
b:later .	-83 91 -125
b:later in	27 57 -109
b:later this	-133 36 51
b:latest in	-4 -25 5
b:law ,	-37 -33 27
b:law -	-8 -19 -3
b:law .	79 -43 -107
b:law enforcement	9 -13 -23
b:law firm	29 -63 4
b:law that	-18 2 -21
b:lawmakers who	47 -69 -18
b:laws and	-4 -111 55
b:lawsuit against	-2 23 -113
b:lawyer ,	-27 -29 18
b:lawyer PER	-4 4 -130
b:lead in	-42 -85 79
b:lead over	-127 55 10
b:lead the	-42 -37 60
b:leader ,	71 -85 -9
b:leader .	-57 -7 39
b:leader PER	-28 113 -103
b:leader of	-121 80 -49
b:leaders ,	-29 -13 14
b:leaders .	97 -95 -62
b:leaders and	-41 -113 68
b:leaders of	-147 41 11
b:leadership ,	-122 64 5
b:leadership .	35 -84 9
b:leaked emails	15 19 -112
b:least 0	22 -49 21
b:least one	29 23 -110
b:leaving the	42 2 -63
b:led the	14 -6 -35
b:led to	93 -48 -156
b:left ,	-60 94 -114
b:left -	-39 77 -123
b:left the	-1 43 -74
b:legacy .	-77 -90 74
b:legislation .	-106 -3 50
b:less than	-49 -23 40
b:let 's	-60 -13 41
b:let TARGET	67 -39 -95
b:letter ,	11 17 -18
b:letter to	-45 72 -180
b:level of	63 26 -123
b:lied about	53 -53 -108
b:lied to	41 -40 -100
b:lies ,	13 20 -87
b:life ,	-70 33 -13
b:life -	10 -155 64
b:life .	-90 2 42
b:life and	-112 -34 54
b:life in	39 -76 19
b:like LOC	70 -62 -32
b:like PER	44 -24 -47
b:like TARGET	16 -211 124
b:like a	-13 -128 97
b:like the	-3 -70 36
b:like this	-54 44 12
b:like to	-72 5 32
b:likely to	38 -3 -80
b:likely voters	-101 -110 107
b:line .	86 -46 -87
b:list of	92 -111 -58
b:listen to	-60 -52 72
b:little more	62 -18 -79
b:live on	-131 -121 127
b:lives ,	42 -119 32
b:lives on	-36 -50 41
b:long -	-38 70 -77
b:long as	-45 -28 58
b:long before	96 -115 -23
b:look ,	20 57 -117
b:look at	-44 52 -45
b:look like	-2 -23 5
b:looking for	-46 1 24
b:looking to	25 -11 -37
b:looks like	20 -109 52
b:lot of	12 -46 27
b:lots of	-133 108 -74
b:love and	0 -84 21
b:low -	-14 -16 25
b:lying to	6 -28 -55
b:made a	59 -43 -37
b:made by	36 -5 -107
b:made clear	-42 -11 32
b:made his	-8 16 -49
b:made in	24 -130 62
b:made it	-83 15 41
b:made that	-5 -17 18
b:made the	-84 2 60
b:maintained that	45 -6 -126
b:major MISC	50 -118 12
b:majority leader	3 24 -45
b:majority of	38 -80 22
b:make a	-134 93 -31
b:make it	43 -33 -59
b:make sure	-9 -38 32
b:make the	13 -16 -11
b:make up	-14 -21 14
b:making a	-4 -54 47
b:making his	59 -42 -45
b:making the	-29 34 -31
b:man and	-101 44 23
b:man in	-9 -5 -6
b:man of	-89 -53 92
b:man to	27 -43 -11
b:man who	-56 -118 107
b:manager PER	-145 83 28
b:many MISC	47 25 -139
b:many ORG	62 -31 -101
b:many of	-17 -102 85
b:many people	-67 23 -1
b:many times	93 -48 -120
b:many ways	-106 67 -20
b:many years	38 -147 59
b:march ,	-6 0 -37
b:march 0	63 2 -106
b:matter of	-9 -61 40
b:may ,	-63 85 -116
b:may 0	20 -64 27
b:may be	18 -33 5
b:may have	84 -40 -88
b:may not	94 -68 -71
b:mayor PER	4 -45 12
b:me ,	-30 45 -45
b:me .	-37 36 -16
b:me to	-95 -40 95
b:means to	-27 18 -9
b:meanwhile ,	15 -40 -18
b:media ,	72 -48 -49
b:media and	0 35 -125
b:media in	-14 -37 38
b:media to	40 9 -104
b:meet the	-36 65 -97
b:meet with	-170 131 -69
b:meeting ,	-22 28 -27
b:meeting in	3 6 -32
b:meeting with	62 -55 -20
b:meetings with	-101 100 -21
b:member of	1 -25 -8
b:members of	-5 33 -46
b:members who	73 -16 -125
b:men and	14 60 -107
b:mental health	31 -43 1
b:mention the	-31 90 -129
b:message ,	36 -39 -28
b:message that	36 -122 45
b:met with	-40 65 -80
b:middle class	-26 -118 71
b:midterm elections	-117 51 33
b:might be	-25 19 -13
b:might have	54 -69 -43
b:might not	61 -11 -121
b:military action	12 -22 -13
b:million in	4 -74 35
b:millions of	88 -70 -46
b:minister ,	-9 3 9
b:minister PER	2 56 -185
b:minister of	-115 -75 91
b:minority leader	-144 131 -55
b:misled vice	9 -10 -70
b:moment ,	-5 -33 9
b:monday ,	60 -22 -48
b:monday .	-155 9 64
b:monday in	31 17 -100
b:monday morning	-40 76 -131
b:monday night	-35 6 20
b:monday that	-120 60 6
b:money ,	-59 -140 104
b:money .	6 -103 19
b:money and	-94 -129 108
b:money from	88 -19 -112
b:month ,	-43 64 -37
b:month .	17 -63 37
b:months ,	6 4 -30
b:months after	-7 7 -35
b:months ago	-7 1 -10
b:months before	32 -10 -95
b:more .	51 -53 -20
b:more :	136 -100 -139
b:more about	-5 -9 -24
b:more of	-35 8 7
b:more than	-13 -8 22
b:more to	76 -45 -70
b:morning ,	-55 61 -32
b:morning .	-1 -96 82
b:morning PER	-17 42 -106
b:morning that	-71 24 17
b:most MISC	-13 -37 26
b:most admired	-126 -102 94
b:most important	26 -72 5
b:most odd	26 57 -112
b:most of	-5 -24 12
b:most recent	-112 6 49
b:mounting evidence	110 -108 -107
b:moved on	-75 6 41
b:mr PER	-54 29 -14
b:mr. PER	-10 0 19
b:mr. TARGET	102 -94 -45
b:mrs. PER	-130 110 7
b:mrs. TARGET	8 -73 41
b:ms. PER	-103 60 1
b:much -	75 -50 -70
b:much less	13 -12 -24
b:much more	6 -39 11
b:much of	-3 -18 -11
b:murder ,	-37 56 -94
b:murder in	-15 25 -107
b:murder of	-30 28 -111
b:must be	26 -35 -28
b:n't be	60 -9 -95
b:n't been	21 9 -112
b:n't believe	103 -79 -112
b:n't care	48 -111 -56
b:n't deny	-107 30 56
b:n't do	119 -125 -87
b:n't done	12 19 -122
b:n't get	16 -16 -22
b:n't have	-2 4 -21
b:n't just	45 -54 -13
b:n't know	-38 11 24
b:n't like	95 -82 -55
b:n't sure	19 14 -128
b:n't the	24 -5 -112
b:n't think	6 -17 3
b:n't understand	89 -44 -119
b:n't want	27 52 -164
b:name ,	-10 51 -106
b:name .	32 35 -101
b:nation 's	11 -33 6
b:nation ,	4 -119 54
b:national polls	-83 28 32
b:national security	34 4 -89
b:nature of	-42 64 -103
b:near the	-86 47 -3
b:nearly 0	4 -73 52
b:nearly a	14 -27 -4
b:need a	-70 72 -21
b:need to	38 -7 -38
b:needed to	1 -10 -1
b:needs to	-39 126 -130
b:negotiations .	-106 -21 51
b:new ORG	31 -18 -41
b:new and	13 -3 -56
b:new attack	5 -48 7
b:news conference	38 25 -146
b:news media	9 11 -92
b:news reports	-11 66 -154
b:next president	-44 -153 124
b:next to	-1 68 -156
b:next week	27 -50 -1
b:next year	-10 -29 23
b:night 's	-81 45 -10
b:night ,	-42 66 -33
b:night .	-130 44 5
b:no ,	-93 79 -54
b:no -	17 -55 5
b:no .	23 47 -114
b:no evidence	-46 88 -108
b:no idea	22 -23 -5
b:no longer	103 -27 -117
b:no matter	66 -113 -7
b:no more	28 7 -118
b:no one	-8 -56 30
b:nomination ,	-33 71 -72
b:nomination .	-37 -27 28
b:nomination of	-42 25 12
b:nominee PER	-7 74 -73
b:nominee and	-26 -107 55
b:nominee for	-59 -17 46
b:none of	-16 61 -151
b:not ,	-75 35 17
b:not .	44 -3 -76
b:not PER	9 -34 7
b:not a	60 6 -115
b:not an	-35 33 -12
b:not be	-62 -9 54
b:not been	-15 58 -92
b:not by	-58 -38 59
b:not doing	12 -120 37
b:not enough	-50 79 -117
b:not for	12 -37 4
b:not get	73 -36 -122
b:not give	54 -76 5
b:not going	-60 113 -151
b:not guilty	76 -55 -103
b:not have	76 -48 -78
b:not immediately	101 -108 -83
b:not in	28 -3 -68
b:not just	-4 -163 101
b:not only	-30 -21 29
b:not the	-4 -28 -21
b:not to	6 -87 73
b:not want	-23 -23 26
b:not yet	-110 117 -96
b:noted that	-116 78 -19
b:notes that	-66 71 -60
b:nothing to	-80 37 -8
b:noting that	97 -126 -11
b:nov. 0	-46 75 -50
b:november ,	-10 -9 -4
b:november .	17 21 -65
b:november 0	62 -51 -20
b:november election	-110 40 8
b:now ,	27 38 -73
b:now -	133 -136 -120
b:now .	-62 76 -54
b:now TARGET	-35 32 -50
b:now the	-104 23 24
b:nuclear weapons	-32 -14 28
b:number of	-52 82 -74
b:obstruction of	38 -19 -77
b:oct. 0	1 -72 37
b:october ,	-52 -16 48
b:october 0	-3 -70 50
b:odd presidential	26 57 -112
b:of "	-99 30 65
b:of '	15 -50 3
b:of -	52 -61 -13
b:of 0	-89 38 14
b:of LOC	-77 15 59
b:of MISC	10 -19 -7
b:of ORG	-119 71 16
b:of PER	55 -36 -36
b:of TARGET	8 -31 -32
b:of a	-45 16 30
b:of all	-31 40 -38
b:of an	-33 3 23
b:of any	-34 43 -13
b:of being	64 -43 -100
b:of both	21 -25 -41
b:of campaign	103 -98 -97
b:of classified	47 -26 -90
b:of color	105 -56 -122
b:of course	-35 38 -35
b:of criticism	84 -92 -70
b:of culpable	10 -7 -96
b:of delegates	-27 -47 59
b:of dollars	69 -26 -76
b:of engaging	8 8 -86
b:of events	-16 14 -27
b:of former	4 -13 -27
b:of having	38 -3 -131
b:of her	-44 -25 52
b:of his	-31 11 -15
b:of history	0 -62 52
b:of how	-46 40 -6
b:of interest	56 -27 -93
b:of issues	-14 -96 47
b:of it	-6 -101 62
b:of its	-104 67 -12
b:of justice	59 -5 -106
b:of law	-65 -29 57
b:of money	63 -81 -27
b:of more	-52 11 17
b:of mr.	-45 -40 75
b:of murder	-25 36 -92
b:of my	-126 23 39
b:of national	119 -137 -96
b:of other	20 -19 -61
b:of our	-44 -4 22
b:of people	52 -108 29
b:of power	53 -39 -78
b:of president	42 43 -158
b:of private	33 11 -89
b:of security	44 -15 -91
b:of several	-34 -63 61
b:of sexual	35 -10 -154
b:of some	-6 -106 55
b:of staff	11 -7 -32
b:of state	-2 10 -19
b:of support	51 -138 10
b:of supporters	-38 -124 68
b:of that	4 17 -40
b:of the	-67 -17 106
b:of their	-17 -3 23
b:of them	38 -42 6
b:of these	20 73 -166
b:of this	24 -41 -3
b:of those	-26 -24 10
b:of times	77 -13 -116
b:of trying	93 -61 -115
b:of tweets	103 -65 -130
b:of two	-3 27 -89
b:of us	-31 -47 54
b:of using	99 -115 -91
b:of view	25 -32 -7
b:of violence	131 -119 -135
b:of weeks	60 -34 -35
b:of what	-12 55 -43
b:of which	-44 59 -55
b:of whom	-101 89 -67
b:of women	-56 21 21
b:of “	-17 41 -38
b:off -	-19 45 -100
b:off .	31 30 -118
b:off LOC	-65 78 -106
b:off a	-26 29 -22
b:off the	113 -90 -117
b:offensive and	39 -105 -12
b:offer thanks	5 -48 7
b:offered his	-93 108 -94
b:offered to	-16 -127 79
b:office ,	-6 57 -94
b:office .	-48 53 -33
b:office and	29 -17 -43
b:office in	-56 5 4
b:officer ,	38 -78 14
b:official ,	4 22 -110
b:official said	35 -22 -20
b:official to	50 -20 -56
b:officials ,	-30 -23 31
b:officials .	75 -53 -101
b:officials have	-21 -50 48
b:officials said	-18 7 -17
b:oil and	8 -1 -28
b:old ,	29 22 -81
b:old PER	10 24 -138
b:on "	31 -17 -49
b:on ,	-1 18 -29
b:on .	-23 1 -20
b:on 0	-21 -54 32
b:on LOC	-66 -21 48
b:on MISC	112 -8 -205
b:on ORG	-5 30 -41
b:on PER	27 -11 -88
b:on TARGET	-49 90 -136
b:on a	-75 10 41
b:on an	-5 77 -104
b:on aug.	1 34 -103
b:on behalf	-120 -67 99
b:on both	11 61 -133
b:on charges	62 -31 -103
b:on friday	40 -20 -39
b:on her	-17 -49 29
b:on him	-57 84 -95
b:on his	27 -11 -32
b:on immigration	38 -39 -16
b:on in	-65 -109 88
b:on issues	35 8 -70
b:on it	-40 -44 31
b:on jan.	-83 57 -14
b:on january	6 -13 -19
b:on june	-84 67 -33
b:on march	-91 58 -12
b:on monday	-27 17 -28
b:on mr.	18 -45 -6
b:on national	72 -94 -12
b:on our	34 57 -103
b:on president	-80 69 -8
b:on race	-67 -120 83
b:on record	62 -43 -100
b:on saturday	38 -39 -26
b:on stage	-58 36 -4
b:on sunday	-91 21 38
b:on television	-118 -115 119
b:on that	14 44 -147
b:on the	37 -52 6
b:on their	50 -21 -48
b:on this	-136 61 2
b:on thursday	68 -134 50
b:on to	-102 -8 63
b:on top	33 -21 -34
b:on tuesday	13 -83 48
b:on wednesday	-10 -21 1
b:on what	-37 -27 40
b:on your	-108 76 -21
b:on “	-18 -16 20
b:once again	-87 96 -117
b:one ,	-59 26 11
b:one -	110 -72 -76
b:one .	15 -126 57
b:one another	-21 -101 72
b:one of	-50 0 18
b:one person	-4 37 -56
b:one point	-13 -20 3
b:one that	79 -80 -40
b:one thing	-18 -57 64
b:only 0	69 -39 -51
b:only ORG	-13 31 -127
b:only because	-85 23 46
b:open .	-15 6 -17
b:opponent ,	-109 91 7
b:opportunity to	-116 5 71
b:opposite of	1 -25 -4
b:opposition to	34 9 -119
b:or 0	-60 74 -70
b:or MISC	66 -47 -53
b:or a	-70 48 -8
b:or any	108 -112 -96
b:or blog	93 -96 -68
b:or early	-108 109 -101
b:or he	-3 -102 66
b:or his	-62 -17 57
b:or not	44 -106 43
b:or the	8 -118 93
b:order to	79 -64 -47
b:other .	19 20 -91
b:other MISC	-88 58 6
b:other ORG	-28 4 -1
b:other top	23 15 -110
b:others ,	58 -100 13
b:others .	-32 -131 72
b:others to	20 -107 19
b:ought to	-33 34 -32
b:our country	104 -25 -108
b:our economy	-6 -113 86
b:our nation	38 -30 -34
b:out ,	-38 9 7
b:out -	62 -5 -86
b:out .	45 18 -154
b:out TARGET	12 10 -100
b:out a	-55 -104 81
b:out as	-88 39 40
b:out at	28 -61 -7
b:out for	26 -49 15
b:out in	18 8 -61
b:out of	7 34 -58
b:out that	-25 -33 19
b:out the	51 -44 -35
b:out there	-106 39 39
b:out to	-48 -140 97
b:outside the	-113 -84 114
b:over 0	-16 -1 8
b:over LOC	-65 -63 72
b:over PER	-118 30 51
b:over TARGET	105 -47 -127
b:over a	-14 6 -12
b:over her	97 -86 -102
b:over his	1 -46 9
b:over the	51 -38 -4
b:overall ,	-96 -4 36
b:own party	59 -71 -6
b:part because	93 -45 -111
b:part of	-22 -3 4
b:part to	34 28 -78
b:particular ,	109 -103 -98
b:particularly as	16 35 -56
b:parts of	-87 -12 63
b:party 's	26 -212 86
b:party ,	40 -76 15
b:party .	-125 62 26
b:party and	-12 -112 59
b:party has	40 -105 3
b:party in	-106 24 34
b:party to	18 61 -84
b:past .	113 -37 -181
b:past 0	29 26 -119
b:past few	-7 -20 13
b:path to	-10 20 -28
b:pay for	-70 100 -59
b:people 's	-15 -96 81
b:people ,	-50 -22 43
b:people .	-50 0 14
b:people and	66 -103 -15
b:people are	-116 5 62
b:people from	-105 62 6
b:people in	-18 -88 84
b:people of	114 -60 -84
b:people should	47 -7 -121
b:people that	-46 -58 68
b:people to	-24 70 -78
b:people who	-22 -55 37
b:people with	-45 -15 46
b:percent ,	-67 -109 107
b:percent .	18 -78 24
b:percent in	33 0 -64
b:percent of	-81 -26 50
b:percent to	16 -33 1
b:percent who	18 -24 -8
b:percentage points	-133 69 -6
b:performance .	-23 -102 72
b:person ,	-4 -82 52
b:person .	-87 -101 99
b:person in	-18 110 -129
b:person who	-5 -108 74
b:phone call	-28 82 -111
b:photo ,	-12 25 -91
b:photo of	76 -90 -18
b:piece of	48 -112 2
b:place ,	-106 34 33
b:place .	-39 64 -57
b:plan .	-26 -109 59
b:plan to	48 -65 5
b:plans to	32 -101 42
b:played a	9 -38 1
b:pleaded guilty	13 -7 -132
b:pleaded not	89 -89 -79
b:pledged to	-107 -13 76
b:plenty of	-61 78 -62
b:point ,	-7 -76 63
b:point .	14 33 -99
b:pointed out	-123 87 -39
b:pointing to	73 -5 -141
b:points ,	-89 55 -21
b:points .	-68 20 5
b:points among	-9 -114 60
b:police officer	-74 58 -68
b:police officers	-69 20 31
b:police said	56 -107 24
b:policies ,	-96 -49 74
b:policies .	31 -87 -4
b:policies that	-9 -27 10
b:policy ,	18 -125 -3
b:policy .	3 -18 -4
b:political position	69 -103 -17
b:politics ,	-170 -30 95
b:politics .	39 17 -110
b:politics and	66 -107 -62
b:poll of	-127 64 11
b:polls ,	-24 13 -3
b:position in	7 -30 -7
b:position on	74 -4 -134
b:possibility of	-6 56 -80
b:post -	-35 46 -32
b:power .	0 8 -58
b:power in	15 -59 26
b:power to	50 20 -135
b:praise for	-16 -133 97
b:praised TARGET	-122 -124 113
b:prepared to	-143 -44 111
b:presidency ,	13 -135 51
b:presidency .	-23 52 -118
b:president 's	71 -14 -108
b:president ,	-75 -93 134
b:president -	-28 20 -10
b:president .	-11 29 -50
b:president PER	-37 70 -33
b:president TARGET	53 -77 -14
b:president and	9 4 -13
b:president for	-57 -46 80
b:president had	35 14 -98
b:president has	-105 136 -104
b:president in	-90 3 55
b:president of	-13 -177 123
b:president to	67 -154 53
b:president who	-31 -131 69
b:presidential bid	-57 45 -21
b:presidential campaign	23 -121 40
b:presidential candidate	62 -86 -5
b:presidential election	13 -75 41
b:presidential nomination	-107 -20 86
b:presidential nominee	23 35 -78
b:presidential race	-60 12 8
b:presidential speeches	26 57 -112
b:press briefing	-108 49 3
b:press conference	17 -43 6
b:press secretary	-57 -14 42
b:pressure from	46 -10 -132
b:pressure on	-32 -34 40
b:pretty unpleasant	5 -48 7
b:primary ,	0 -47 25
b:primary .	-10 -7 4
b:prime minister	-51 100 -92
b:print and	85 -15 -106
b:prior to	-29 25 -10
b:prison for	66 -6 -154
b:prison in	65 -52 -106
b:prison time	5 12 -103
b:private email	81 -48 -106
b:private server	111 -111 -94
b:pro -	90 -68 -62
b:process ,	30 14 -49
b:process .	86 -95 -49
b:program ,	-62 57 -22
b:program .	-64 51 -21
b:promised to	-49 -116 94
b:prosecutors said	93 -40 -111
b:prosecutors say	41 -17 -106
b:protect the	49 1 -68
b:proud of	-146 -11 51
b:proud to	-126 -147 143
b:provide a	45 -55 -20
b:provided a	6 26 -46
b:push for	20 -63 3
b:pushed back	-73 3 58
b:put the	37 6 -54
b:question about	41 -18 -112
b:questioned the	-49 65 -115
b:questions .	-4 -28 11
b:questions about	130 -108 -71
b:quick to	-1 -87 47
b:r -	-90 86 -57
b:race ,	-100 -103 121
b:race .	-93 64 -2
b:race and	30 -112 27
b:racist ,	-41 -4 32
b:raised by	-80 39 20
b:raising money	-117 -98 105
b:raising the	-73 -29 59
b:rally in	7 23 -35
b:range of	2 -50 32
b:rank -	-15 -5 -3
b:rather than	-13 61 -82
b:reached out	-128 49 22
b:read more	90 -115 -16
b:ready to	64 -43 -71
b:real estate	40 0 -47
b:realdonaldtrump )	0 11 -37
b:reason to	-128 3 68
b:recent days	101 -83 -55
b:recent weeks	-11 -26 12
b:record .	-13 -20 3
b:record of	52 -122 -18
b:record on	72 -36 -117
b:reference to	33 28 -130
b:referred to	11 25 -116
b:referring to	10 9 -44
b:reform .	60 -51 -22
b:refusal to	118 -119 -117
b:refused to	26 48 -176
b:refusing to	73 -56 -101
b:related to	46 24 -144
b:relation to	64 -4 -110
b:relationship with	1 2 -29
b:relationships with	-64 -29 57
b:release .	63 22 -121
b:release of	43 -52 -27
b:released a	-47 9 16
b:released by	-49 58 -28
b:released friday	-107 -21 53
b:remain in	-81 -15 61
b:remarks ,	92 -49 -71
b:remove TARGET	124 -118 -107
b:removed from	75 -64 -92
b:report ,	-43 36 -12
b:report on	26 13 -155
b:report that	-14 10 -112
b:report to	3 11 -87
b:reported ,	47 -38 -28
b:reported .	1 -2 -44
b:reported that	-2 5 -45
b:reporter PER	-87 77 -102
b:reporters .	0 -7 -16
b:reports .	-15 15 -22
b:reports of	-43 76 -125
b:reports that	-35 97 -140
b:represent the	20 -6 -15
b:resign ,	55 -30 -44
b:resign .	88 -78 -77
b:respond to	23 -24 -29
b:responded to	-18 40 -42
b:responding to	64 -26 -125
b:response to	-67 63 -24
b:responsibility for	-28 22 -3
b:responsible for	26 54 -115
b:rest of	62 -38 -68
b:result of	-23 95 -155
b:results in	47 -73 -27
b:return to	-59 59 -61
b:returned to	-54 -20 43
b:revelations that	73 -74 -103
b:right ,	-23 19 -14
b:right -	51 20 -132
b:right .	-28 -28 23
b:right now	-116 -50 97
b:right thing	-108 -104 112
b:right to	-7 -17 30
b:rights ,	-41 8 -22
b:rights and	20 -47 -7
b:rival PER	-134 103 18
b:role as	-141 28 74
b:role in	-30 -85 76
b:run .	-25 -114 89
b:run for	-53 90 -70
b:runner PER	48 -70 -17
b:running a	37 -92 -13
b:running for	-71 8 22
b:running mate	-19 -53 53
b:s.c. )	-69 80 -113
b:said "	-6 -22 22
b:said ,	-148 61 45
b:said .	-3 4 -58
b:said :	-38 29 -22
b:said LOC	15 -18 -13
b:said ORG	-66 94 -58
b:said PER	-69 62 -13
b:said TARGET	-66 44 6
b:said at	-68 -31 66
b:said friday	11 -56 34
b:said he	-63 28 11
b:said his	-57 9 23
b:said in	-57 60 -74
b:said it	23 11 -81
b:said monday	-152 -30 90
b:said mr.	-4 -20 10
b:said of	69 -15 -87
b:said on	67 -29 -71
b:said president	-4 -3 -31
b:said she	60 -80 -1
b:said sunday	-47 -83 83
b:said that	-115 88 3
b:said the	-22 61 -72
b:said there	-57 121 -138
b:said they	107 -148 30
b:said thursday	-39 44 -74
b:said to	4 -23 -8
b:said tuesday	-100 -7 69
b:said wednesday	-62 -30 44
b:said when	31 -10 -107
b:same -	24 -11 -47
b:same day	93 -108 -15
b:same thing	-27 85 -116
b:same time	-11 26 -52
b:sanctions on	-36 3 13
b:saturday ,	-34 -123 108
b:saturday .	-40 52 -74
b:saw the	-25 -69 56
b:say ,	-45 8 7
b:say .	-5 -1 -20
b:say TARGET	164 -195 -89
b:say in	-5 -20 17
b:say that	11 43 -117
b:say the	-36 60 -123
b:say they	4 -40 23
b:saying ,	-21 10 6
b:saying :	58 -94 1
b:saying TARGET	32 -71 6
b:saying he	27 -60 21
b:saying she	-7 7 3
b:saying that	18 -39 18
b:saying the	134 -120 -170
b:says ,	-149 75 24
b:says .	-115 153 -98
b:says PER	40 -118 28
b:says TARGET	-71 29 -1
b:says he	-6 7 -48
b:says in	-68 31 -35
b:says it	26 -83 47
b:says that	33 25 -151
b:says the	-8 31 -59
b:scandal .	55 -41 -131
b:scheduled for	-108 18 31
b:scheduled to	20 29 -93
b:school ,	-73 -15 32
b:second term	17 -52 2
b:secretary ,	-135 22 45
b:secretary PER	-53 43 -14
b:secretary of	0 32 -39
b:security ,	-25 43 -54
b:security adviser	33 1 -75
b:see TARGET	17 -92 22
b:see also	82 -21 -124
b:seemed to	-47 59 -78
b:seems to	13 -67 28
b:seen as	58 -25 -57
b:seen in	-19 -50 51
b:self -	71 -72 -46
b:senator ,	-2 -65 45
b:senator PER	40 -24 -28
b:senator TARGET	0 -122 67
b:senior ORG	-54 8 8
b:senior policy	-18 -1 -5
b:sense of	79 -135 -34
b:sent a	68 -29 -104
b:sent the	29 -42 -3
b:sentence .	-70 51 -11
b:sentenced to	5 13 -125
b:sept. 0	-84 96 -101
b:september 0	26 -52 8
b:series of	103 -92 -55
b:served as	-18 48 -46
b:served in	-25 -20 24
b:served with	-117 -63 71
b:serves as	41 -27 -110
b:service and	-27 -82 44
b:service to	71 -2 -136
b:serving as	-69 0 19
b:set of	-117 6 51
b:set up	-37 15 1
b:several times	8 -34 2
b:sex marriage	3 3 -34
b:sexual assault	84 -65 -132
b:sexual harassment	-8 -4 -83
b:sexual misconduct	110 -114 -94
b:sexually assaulting	-4 17 -97
b:shared by	-64 -26 64
b:she 's	84 18 -148
b:she also	24 -31 -19
b:she called	17 11 -46
b:she could	35 -18 -33
b:she described	-23 -78 68
b:she did	3 11 -54
b:she had	-47 -16 41
b:she has	34 14 -47
b:she is	-104 -76 114
b:she said	78 -92 -12
b:she should	-4 16 -27
b:she spoke	-27 -4 5
b:she told	54 -10 -123
b:she was	-10 -9 -3
b:she will	21 48 -79
b:she would	-77 61 -24
b:she wrote	112 -94 -117
b:sheriff PER	-17 50 -120
b:shooting .	-41 7 12
b:shooting in	15 42 -135
b:short -	-83 4 51
b:shortly after	-25 -32 32
b:shot at	23 -13 -39
b:should be	-12 -43 25
b:should have	48 -89 11
b:should n't	-50 40 -1
b:should not	65 -45 -86
b:should resign	-41 81 -50
b:show ,	-6 -47 30
b:show TARGET	-62 51 -1
b:show of	-5 -14 -5
b:show that	-13 30 -20
b:show the	38 -23 -92
b:showed TARGET	-47 -128 90
b:shown ,	5 -48 7
b:shows a	50 -69 4
b:shows that	35 14 -112
b:shutdown .	-16 11 -27
b:side ,	-4 -126 72
b:side of	-8 -84 63
b:since 0	135 -149 -89
b:since TARGET	16 10 -46
b:since the	37 15 -77
b:size of	20 8 -107
b:so ,	-20 -3 2
b:so -	8 -88 37
b:so .	-13 37 -43
b:so far	-22 -58 43
b:so i	-68 41 14
b:so many	41 26 -96
b:so much	84 -108 -23
b:so that	-30 -12 22
b:social media	-48 57 -27
b:some 0	25 29 -130
b:some ORG	-2 -1 -109
b:some of	-35 -5 5
b:some people	-63 98 -84
b:some pretty	-30 23 -3
b:someone who	-47 -91 100
b:something of	-22 19 -14
b:something that	47 -50 -21
b:son ,	-111 38 30
b:son of	-34 66 -59
b:sort of	65 -20 -64
b:sought to	23 -38 8
b:sounds like	-50 -108 98
b:speaker ,	36 -116 22
b:speaker PER	63 -8 -80
b:speaker TARGET	117 -115 -88
b:speaker of	-105 74 -9
b:speaking to	-53 -11 67
b:speaks to	-106 116 -109
b:speaks with	-214 194 -92
b:special counsel	-21 49 -89
b:speech ,	-6 -43 35
b:speech .	-8 28 -41
b:speech as	-27 -115 63
b:speech on	29 -14 -29
b:speeches ever	26 57 -112
b:spent much	-5 11 -22
b:spent the	-27 -50 49
b:spoke about	-112 -11 59
b:spoke to	-58 39 -21
b:spoke with	-151 113 -61
b:spokesman .	-18 -83 45
b:spokesman PER	0 47 -116
b:spokesman for	95 -23 -127
b:staff ,	-54 -21 45
b:staff PER	-5 26 -123
b:staff to	-123 15 35
b:stand up	-78 -47 74
b:standing in	-53 32 -12
b:stands for	-43 -26 41
b:star PER	118 -121 -95
b:state 's	22 -29 -13
b:state ,	-20 43 -45
b:state .	55 13 -83
b:state ORG	-2 -52 22
b:state PER	-72 2 40
b:state and	46 -105 5
b:state of	-16 20 -27
b:state senator	-45 15 25
b:statement ,	-6 -72 49
b:statement .	-33 16 -35
b:statement released	-98 116 -100
b:statement that	-9 -47 26
b:states .	-79 25 42
b:step down	62 -74 -9
b:stepping down	24 6 -40
b:steps to	-57 -121 118
b:still ,	107 -172 5
b:still a	-75 2 27
b:stop the	-38 42 -76
b:story continued	-72 32 -4
b:strategist PER	81 -27 -104
b:strength of	-114 -14 63
b:stressed that	-131 83 -31
b:struggled to	18 -125 25
b:success ,	-125 23 61
b:such a	-33 -25 11
b:such as	27 6 -46
b:suggested TARGET	-4 45 -123
b:suggested he	37 -119 39
b:suggested that	115 -132 -39
b:suggesting that	75 -151 -4
b:suggesting the	53 -95 -12
b:summer of	-30 56 -88
b:summit in	-87 21 -7
b:sunday ,	69 -27 -86
b:sunday .	-153 34 37
b:sunday morning	68 -33 -46
b:sunday on	-40 71 -137
b:sunday that	-58 55 -24
b:super ORG	-82 -74 89
b:support ,	-27 -2 -12
b:support .	-41 -29 18
b:support for	7 -35 -14
b:support from	-6 -50 23
b:support him	-141 28 23
b:support in	47 29 -84
b:support of	-44 -41 77
b:support to	-85 -78 99
b:supporters ,	-21 -108 78
b:supporters .	-6 -108 51
b:supporters of	-22 -29 30
b:sure that	52 -39 -29
b:surprised that	-6 57 -122
b:swing states	-39 94 -110
b:take a	66 -17 -67
b:take on	-62 24 -6
b:take the	-18 -11 7
b:taken a	39 -6 -61
b:taken by	-36 -119 75
b:talk about	-25 -23 50
b:talked about	-4 -70 34
b:talking about	-18 59 -103
b:talking points	50 -176 20
b:talks to	-156 156 -139
b:talks with	-50 64 -102
b:target of	75 -46 -116
b:tariffs on	-36 5 11
b:tax -	37 -35 -20
b:tax cuts	35 12 -71
b:tax returns	93 -136 -17
b:taxes and	-79 60 -42
b:taxes for	15 -120 18
b:taxes on	-13 20 -20
b:team ,	32 -84 36
b:team .	102 -84 -68
b:team of	-144 -2 53
b:telling the	61 -35 -62
b:term .	1 -51 21
b:term as	-20 -35 19
b:terms of	-126 17 26
b:terrorism ,	55 -110 -7
b:testimony .	112 -102 -107
b:testimony before	28 -44 -72
b:text messages	31 2 -94
b:than $	-120 12 71
b:than 0	-31 0 30
b:than PER	52 -112 10
b:than TARGET	133 -106 -88
b:than a	27 17 -81
b:than his	30 -39 -13
b:than the	78 -32 -55
b:than two	25 3 -50
b:than what	-38 34 -7
b:thank you	-90 -30 16
b:thanks to	-130 -135 129
b:thanks “	5 -48 7
b:that "	-16 -12 14
b:that 's	-174 119 -33
b:that ,	-3 32 -52
b:that 0	-59 73 -78
b:that LOC	0 32 -73
b:that MISC	-138 75 -3
b:that ORG	-54 -15 61
b:that PER	-66 74 -31
b:that TARGET	155 -195 -29
b:that a	74 26 -157
b:that all	5 34 -120
b:that an	-50 88 -115
b:that are	-16 -36 48
b:that can	-50 -47 63
b:that could	27 -17 -68
b:that day	-12 51 -127
b:that had	-47 63 -47
b:that has	15 -94 34
b:that have	75 -93 -42
b:that he	-22 -19 8
b:that her	27 21 -114
b:that his	3 54 -96
b:that i	-122 106 -13
b:that if	-78 -57 91
b:that in	-35 50 -28
b:that included	17 30 -133
b:that is	-62 18 42
b:that it	61 -27 -58
b:that killed	-64 70 -76
b:that may	93 -78 -100
b:that most	-25 -97 63
b:that mr.	68 -12 -152
b:that mrs.	-40 26 7
b:that no	-12 0 -3
b:that of	-72 16 34
b:that our	35 -22 -18
b:that president	-66 -12 53
b:that she	34 17 -107
b:that the	-44 29 24
b:that there	87 -168 49
b:that they	11 -53 9
b:that this	-79 65 -10
b:that turned	62 -117 -8
b:that voters	4 -13 -10
b:that was	82 -163 49
b:that way	-20 1 3
b:that we	-96 105 -30
b:that were	-5 -24 12
b:that when	23 54 -116
b:that while	-104 125 -123
b:that will	-89 -87 100
b:that would	93 -33 -73
b:that you	0 -70 55
b:that “	-99 62 4
b:the "	-36 18 5
b:the $	8 2 -7
b:the '	10 62 -138
b:the -	-56 -34 55
b:the 0	-44 5 30
b:the 1990s	-36 -108 79
b:the LOC	23 -33 5
b:the MISC	31 -74 48
b:the ORG	4 -5 -7
b:the PER	-30 -2 22
b:the TARGET	31 -1 -80
b:the ability	-117 23 53
b:the accusations	4 -8 -121
b:the administration	49 51 -195
b:the aftermath	-34 34 -14
b:the agency	17 -39 12
b:the air	1 -38 20
b:the aisle	31 -60 -5
b:the allegations	22 -6 -128
b:the alleged	-61 35 16
b:the amount	-34 43 -32
b:the announcement	30 54 -162
b:the area	-13 32 -28
b:the attack	8 -21 -29
b:the attorney	59 -37 -104
b:the audience	44 -62 -19
b:the average	-32 78 -112
b:the back	-98 47 -17
b:the beginning	-12 -75 60
b:the best	-96 -38 40
b:the biggest	-47 29 -14
b:the bill	36 -51 -19
b:the black	105 -44 -153
b:the blame	94 -160 -33
b:the board	-8 0 -42
b:the book	12 -41 16
b:the border	10 43 -108
b:the building	16 -27 -10
b:the bureau	38 -27 -103
b:the campaign	69 -5 -80
b:the candidate	27 -28 0
b:the case	-53 34 -12
b:the center	92 -158 -4
b:the chairman	-112 77 -40
b:the chance	-22 -16 22
b:the charges	25 -41 -4
b:the chief	-16 69 -111
b:the church	-62 18 0
b:the city	-19 25 -19
b:the committee	10 -11 -6
b:the company	-71 24 5
b:the conservative	-61 -18 42
b:the controversy	-43 40 -29
b:the conversation	3 0 -13
b:the country	-70 -119 137
b:the courage	4 -37 13
b:the course	-29 -36 43
b:the court	-13 31 -40
b:the crowd	-31 13 1
b:the current	-60 38 -31
b:the day	-141 83 4
b:the deal	75 -99 -13
b:the death	-70 43 4
b:the debate	56 -43 -75
b:the debt	-42 29 -21
b:the decision	7 14 -41
b:the department	12 24 -48
b:the early	-6 15 -17
b:the economic	54 30 -105
b:the economy	-33 -10 29
b:the edge	-23 -116 76
b:the effect	50 44 -124
b:the election	40 -2 -56
b:the emails	64 -123 19
b:the end	-46 16 23
b:the entire	39 -5 -60
b:the event	7 -98 50
b:the exact	-6 -3 -16
b:the executive	-4 31 -40
b:the extent	42 -71 -33
b:the face	51 -132 25
b:the fact	-28 43 -34
b:the facts	63 -9 -96
b:the false	-30 54 -103
b:the families	49 -96 -22
b:the family	-72 -15 63
b:the federal	-99 59 27
b:the fight	-56 -18 34
b:the final	-134 88 23
b:the firing	48 -32 -119
b:the first	-44 -35 73
b:the five	-38 29 -6
b:the floor	-61 21 22
b:the following	-44 -63 69
b:the form	104 -115 -64
b:the former	5 -43 17
b:the freedom	-25 -27 14
b:the front	-38 -36 48
b:the full	-99 43 -17
b:the future	-146 26 36
b:the gap	-39 47 -59
b:the general	39 -127 29
b:the good	-67 45 -25
b:the government	-60 -50 73
b:the governor	-3 7 -13
b:the great	-3 39 -61
b:the greatest	-59 -120 84
b:the ground	-63 13 25
b:the group	0 -1 -17
b:the hands	-53 -50 66
b:the health	-49 -44 58
b:the highest	3 -193 107
b:the hospital	-131 -4 62
b:the house	18 -22 -12
b:the idea	58 -27 -97
b:the importance	-102 37 -23
b:the incident	16 -1 -98
b:the indictment	59 -29 -112
b:the information	-53 64 -31
b:the initial	85 -38 -103
b:the integrity	67 -118 -21
b:the intelligence	13 -12 -7
b:the international	27 -111 13
b:the interview	-22 42 -53
b:the investigation	16 48 -130
b:the issue	-20 -16 3
b:the issues	-120 -8 93
b:the job	9 -11 -18
b:the judge	31 -64 27
b:the justice	-108 -107 115
b:the killing	-139 110 14
b:the kind	48 -176 47
b:the last	-109 75 13
b:the late	-69 76 -43
b:the latest	67 -5 -122
b:the law	87 -102 -73
b:the lawsuit	41 -27 -88
b:the lead	-136 -117 124
b:the leader	-121 131 -114
b:the leaders	-121 95 -53
b:the legal	-9 -4 -22
b:the legislation	13 28 -121
b:the letter	-26 60 -82
b:the line	-35 -37 45
b:the long	-84 68 -2
b:the main	-73 47 11
b:the majority	-25 103 -157
b:the man	128 -124 -117
b:the many	47 -98 -2
b:the matter	8 31 -86
b:the media	141 -58 -213
b:the meeting	-84 93 -53
b:the men	-66 24 19
b:the message	60 -65 -24
b:the middle	36 -20 -42
b:the military	53 -72 -10
b:the moment	9 31 -54
b:the money	-18 -30 25
b:the more	-76 -48 53
b:the most	-38 -43 57
b:the move	-83 -15 52
b:the murder	-43 41 -99
b:the nation	-45 -42 85
b:the national	-91 71 -15
b:the need	-62 -111 78
b:the new	-75 36 29
b:the news	-28 21 -10
b:the next	-88 -45 98
b:the night	-160 52 8
b:the nomination	18 -26 -20
b:the north	-15 35 -55
b:the november	-115 12 33
b:the now	103 -106 -91
b:the nuclear	-41 -14 34
b:the office	-26 2 7
b:the officer	-50 80 -149
b:the officers	82 -57 -108
b:the official	-100 129 -118
b:the one	-142 103 -28
b:the ones	-3 -7 -7
b:the only	23 -46 -15
b:the opportunity	-75 -14 69
b:the opposite	-28 51 -52
b:the other	-83 137 -130
b:the outcome	75 -33 -117
b:the paper	15 -9 -25
b:the party	-22 -34 33
b:the past	109 -21 -106
b:the path	-25 -9 6
b:the people	-18 -123 82
b:the person	-24 -56 55
b:the phone	-27 2 -9
b:the photo	-70 83 -123
b:the plans	-100 33 29
b:the police	61 -14 -85
b:the political	-27 -53 56
b:the polls	62 -53 -48
b:the pope	-82 69 -39
b:the possibility	7 66 -109
b:the post	-62 -9 47
b:the potential	-49 2 23
b:the presidency	68 6 -132
b:the president	-9 35 -21
b:the presidential	27 -81 26
b:the press	56 -39 -45
b:the pressure	-39 32 -15
b:the primary	-7 -31 19
b:the prime	17 58 -101
b:the problem	35 -48 -8
b:the process	-80 41 8
b:the program	1 50 -82
b:the progressive	-128 -56 90
b:the promise	31 -17 -26
b:the public	-45 -3 33
b:the question	2 48 -128
b:the race	-80 -38 75
b:the rally	36 34 -143
b:the real	89 -121 -18
b:the reality	62 -128 -34
b:the reason	66 -117 2
b:the region	-116 -21 84
b:the release	-15 -1 4
b:the remarks	-50 56 -46
b:the report	53 -28 -103
b:the rest	35 -69 -4
b:the result	-26 7 7
b:the results	9 -36 -4
b:the right	-65 -112 137
b:the role	0 -30 14
b:the room	-91 2 33
b:the run	42 -39 -94
b:the same	-15 20 -42
b:the scandal	10 2 -92
b:the school	-83 61 -40
b:the second	-37 -62 58
b:the secretary	-15 -33 37
b:the senator	0 21 -22
b:the shooting	-36 45 -100
b:the show	-19 30 -41
b:the situation	-59 84 -45
b:the son	-10 27 -40
b:the source	-6 -17 -4
b:the speaker	55 19 -132
b:the special	49 26 -134
b:the speech	-94 101 -97
b:the state	-119 21 48
b:the statement	-62 39 2
b:the states	92 -72 -40
b:the story	-3 54 -137
b:the street	-88 15 53
b:the subject	-13 -7 7
b:the success	-41 19 -8
b:the summer	28 -8 -37
b:the table	-108 103 -89
b:the tax	34 -120 16
b:the the	-44 32 -18
b:the third	-120 56 -7
b:the time	-41 20 -11
b:the top	-45 -82 97
b:the town	-3 37 -126
b:the trial	10 0 -94
b:the trip	-26 34 -43
b:the true	28 -7 -28
b:the trump	14 -20 -14
b:the truth	70 -199 37
b:the tweet	71 -77 -97
b:the two	-16 84 -90
b:the union	-101 42 43
b:the university	25 -58 -1
b:the upcoming	-102 19 5
b:the very	-13 70 -78
b:the vice	-60 -95 114
b:the victim	-111 -28 97
b:the victims	14 -35 12
b:the video	-47 48 -2
b:the vote	-75 45 -13
b:the voters	-22 8 -10
b:the wake	-64 53 -24
b:the war	-34 -60 64
b:the way	-41 -16 25
b:the wealthy	-16 -17 8
b:the week	-57 -12 29
b:the weekend	-18 54 -97
b:the west	9 -98 44
b:the whole	112 -57 -118
b:the woman	-4 42 -125
b:the word	20 -60 23
b:the words	-95 -71 87
b:the work	-117 23 6
b:the world	-78 -77 113
b:the worst	35 -12 -69
b:the wrong	125 -88 -149
b:the years	-20 57 -55
b:the “	-16 -54 31
b:their LOC	-26 27 -30
b:their concerns	-107 -56 103
b:their families	-22 -109 59
b:their lives	-21 -9 18
b:their own	-13 31 -43
b:their power	-31 -19 42
b:their work	-37 55 -59
b:them ,	-38 -51 82
b:them .	-6 -13 -10
b:them from	-7 41 -119
b:them in	91 -71 -107
b:them to	-83 114 -76
b:themes of	-78 -97 78
b:then ,	-17 16 -53
b:then -	77 -26 -107
b:there 's	-12 65 -140
b:there ,	25 10 -63
b:there .	-87 31 48
b:there are	-89 -31 92
b:there have	15 -36 -3
b:there is	39 77 -163
b:there was	4 12 -48
b:there would	-120 -5 48
b:these people	-103 40 6
b:they 're	-48 29 8
b:they 've	-53 18 15
b:they also	-19 -5 -5
b:they are	48 -18 -67
b:they believe	-117 58 10
b:they can	-112 63 -29
b:they could	5 55 -102
b:they did	-8 -61 39
b:they had	-29 20 -10
b:they have	-13 26 -43
b:they said	-25 -53 41
b:they say	-1 8 -53
b:they were	76 1 -132
b:they will	24 -85 21
b:they would	-3 2 -22
b:thing ,	-2 10 -11
b:thing to	-126 -26 63
b:things ,	47 5 -66
b:think ,	28 -4 -29
b:think TARGET	-5 -99 68
b:think he	6 0 -25
b:think it	46 43 -199
b:think of	-23 -69 67
b:think that	-162 40 59
b:think the	-85 117 -139
b:think they	-5 48 -62
b:think we	-88 47 14
b:this ,	47 11 -111
b:this .	-26 7 12
b:this :	121 -152 -23
b:this became	5 -48 7
b:this code	93 -96 -68
b:this country	-87 -17 53
b:this is	62 -6 -103
b:this month	36 -17 -39
b:this morning	11 -113 84
b:this point	55 13 -127
b:this summer	-48 31 -29
b:this time	19 -60 6
b:this was	-35 58 -56
b:this way	68 -9 -117
b:this week	21 -8 -52
b:this year	-204 18 137
b:those in	-28 -11 28
b:those of	-88 90 -41
b:those who	45 -135 36
b:though ,	16 5 -50
b:though PER	-62 63 -33
b:though he	43 3 -147
b:though the	58 -50 -51
b:thought he	11 10 -29
b:thousands of	54 -47 -36
b:threat to	74 -55 -112
b:threatened to	24 36 -149
b:three -	-95 -15 75
b:through TARGET	-133 49 25
b:through a	-25 12 -10
b:through his	-38 -56 46
b:through the	-116 105 -15
b:throughout the	89 -10 -118
b:thursday 's	17 19 -60
b:thursday ,	-30 -17 55
b:thursday .	-8 -43 20
b:thursday for	20 -24 -33
b:thursday morning	-95 111 -120
b:thursday night	21 -46 37
b:tied to	31 -60 2
b:ties to	-72 73 -85
b:time ,	-46 90 -84
b:time .	52 -43 -39
b:time TARGET	23 -85 24
b:time as	-15 51 -134
b:time for	53 -93 -10
b:time in	23 8 -52
b:time on	93 -58 -104
b:time that	56 -101 -16
b:time to	-23 -54 61
b:time when	-44 -45 47
b:times ,	137 -52 -176
b:times .	83 -58 -97
b:times and	26 -46 2
b:to "	25 -64 26
b:to '	-17 3 0
b:to -	-86 115 -133
b:to 0	-43 -57 59
b:to LOC	-24 100 -126
b:to MISC	72 1 -114
b:to ORG	81 -105 2
b:to PER	16 11 -65
b:to TARGET	-91 110 -88
b:to a	-4 4 -10
b:to achieve	40 -85 -27
b:to act	36 2 -100
b:to address	-98 -70 104
b:to all	2 -76 30
b:to an	17 -76 36
b:to another	57 -6 -104
b:to any	28 -47 -6
b:to apologize	72 -44 -127
b:to appear	-99 113 -126
b:to ask	-95 69 -38
b:to avoid	25 -32 -24
b:to back	-17 38 -62
b:to be	-72 -4 54
b:to become	47 -28 -37
b:to begin	14 -131 91
b:to believe	34 -54 -11
b:to blame	119 -117 -117
b:to block	-2 47 -107
b:to bring	-21 -71 63
b:to build	-13 46 -47
b:to buy	-72 70 -6
b:to call	-26 55 -56
b:to carry	6 -19 -4
b:to catch	-84 -39 66
b:to change	-39 43 -48
b:to claim	14 -137 57
b:to clinch	-83 41 -23
b:to come	-19 58 -64
b:to comply	-66 71 -70
b:to condemn	100 -113 -98
b:to conduct	-22 -9 -7
b:to confirm	-83 11 36
b:to continue	-167 41 59
b:to create	20 -115 40
b:to death	32 -31 -129
b:to declare	11 -1 -22
b:to defend	24 -34 -17
b:to deliver	56 -7 -120
b:to describe	123 -133 -109
b:to determine	41 -44 -15
b:to disavow	130 -128 -114
b:to discuss	-121 91 -34
b:to do	-113 61 -9
b:to drive	-63 42 -32
b:to drop	-31 -22 30
b:to end	-34 -17 33
b:to endorse	44 -44 -41
b:to ensure	-77 -113 94
b:to expand	-80 -91 112
b:to fight	-131 26 76
b:to find	-17 -2 10
b:to fire	14 -41 -13
b:to focus	76 -58 -72
b:to force	100 -137 -44
b:to get	22 -7 -23
b:to give	-42 -48 77
b:to go	40 -144 42
b:to gun	32 37 -129
b:to have	-64 -22 53
b:to hear	-113 50 3
b:to help	59 -85 -23
b:to her	67 -82 -23
b:to him	45 -1 -53
b:to his	41 -87 18
b:to hit	-14 15 -2
b:to hold	34 -40 -1
b:to honor	32 -104 25
b:to intervene	47 -25 -73
b:to investigate	95 -25 -123
b:to issue	-56 31 -15
b:to its	-41 -40 29
b:to join	11 -74 25
b:to keep	60 -18 -81
b:to kill	49 -3 -133
b:to know	-78 50 -6
b:to lead	-42 -50 57
b:to learn	3 -32 -17
b:to leave	-32 -12 18
b:to let	39 -70 2
b:to limit	-67 95 -102
b:to look	-146 91 -3
b:to lying	-37 20 -54
b:to make	-86 -65 131
b:to me	-127 -59 84
b:to meet	-123 134 -120
b:to mention	47 49 -119
b:to move	-63 77 -37
b:to mr.	2 30 -41
b:to negotiate	103 -75 -52
b:to offer	-31 -34 36
b:to one	63 7 -180
b:to oppose	-82 81 -14
b:to our	45 -44 -23
b:to pass	1 -44 22
b:to pay	-21 61 -72
b:to people	-23 70 -70
b:to persuade	100 -32 -127
b:to play	-9 -56 48
b:to power	37 -111 50
b:to praise	40 -60 12
b:to president	-67 86 -126
b:to prison	60 -24 -123
b:to protect	63 -66 -47
b:to prove	37 24 -129
b:to provide	10 46 -69
b:to pursue	26 25 -63
b:to push	-43 37 -17
b:to put	16 63 -91
b:to raise	20 -72 14
b:to reach	-31 -1 17
b:to receive	-122 -60 104
b:to reduce	-124 56 18
b:to remain	-21 39 -35
b:to remove	47 -95 44
b:to replace	-20 7 -13
b:to reporters	-119 91 6
b:to resign	142 -113 -136
b:to respond	20 -18 -23
b:to return	23 -19 -27
b:to run	-5 -2 3
b:to same	45 -32 -70
b:to save	-58 -147 114
b:to say	-97 118 -58
b:to secure	-12 -45 24
b:to see	-50 -23 44
b:to send	6 88 -143
b:to serve	24 -16 -31
b:to show	-109 43 41
b:to sign	-64 4 25
b:to speak	-131 5 69
b:to spend	-36 -46 52
b:to stand	-149 -83 125
b:to start	-47 97 -80
b:to stay	-34 -13 20
b:to step	82 -142 -13
b:to stop	49 -57 -36
b:to succeed	-39 -43 49
b:to support	17 23 -75
b:to take	-19 12 3
b:to talk	-41 -4 40
b:to tell	-48 34 -9
b:to testify	33 -10 -137
b:to that	-7 35 -111
b:to the	-16 52 -35
b:to their	-51 -67 44
b:to them	6 -96 39
b:to this	-130 48 37
b:to those	-76 6 52
b:to try	-7 24 -50
b:to turn	-13 -98 74
b:to us	31 63 -121
b:to use	-4 44 -83
b:to victory	-11 -22 6
b:to visit	-74 -102 107
b:to vote	-28 -36 36
b:to voters	-30 -107 34
b:to walk	-42 -32 46
b:to watch	-38 10 10
b:to what	-29 47 -47
b:to which	63 -67 -41
b:to win	25 0 -37
b:to work	-84 -72 109
b:to working	-69 -11 52
b:to young	-96 -13 69
b:to your	98 -96 -90
b:to “	-15 -55 38
b:today ,	-58 -20 22
b:today .	-126 31 40
b:today ”	-26 -39 43
b:together ,	-109 45 8
b:together .	-127 -137 139
b:told ORG	-94 71 -6
b:told PER	47 42 -125
b:told TARGET	-129 179 -211
b:told a	14 0 -100
b:told him	-17 27 -54
b:told reporters	-67 33 5
b:told the	-22 24 -41
b:told them	81 -111 -5
b:too .	55 -39 -70
b:too close	-28 58 -41
b:too far	-26 51 -65
b:too many	-38 -4 19
b:too much	68 -22 -114
b:took a	24 -39 7
b:took office	-104 19 39
b:took place	7 1 -37
b:took the	-24 29 -35
b:took to	-66 -25 59
b:top ORG	7 -75 55
b:top of	-53 -8 36
b:total disgrace	103 -95 -102
b:tough questions	-47 -26 53
b:toward a	41 -64 -15
b:toward the	-47 74 -105
b:town of	-30 26 -46
b:trade and	59 -25 -61
b:trade deals	56 -28 -65
b:travel to	-41 -22 44
b:traveled to	-115 75 -17
b:trial .	-4 -14 5
b:tried to	21 1 -45
b:tries to	-55 12 12
b:trump -	-91 50 -2
b:trump administration	-108 -3 73
b:trump campaign	51 -46 -132
b:truth is	-130 -90 128
b:try to	44 -16 -82
b:trying to	26 -40 -13
b:tuesday 's	-17 -48 23
b:tuesday ,	-13 -56 42
b:tuesday .	-29 -9 24
b:tuesday afternoon	18 14 -105
b:tuesday morning	-16 -46 45
b:tuesday night	-90 23 7
b:tuesday that	32 -31 -26
b:turned out	-70 -12 62
b:tweeted .	-110 34 37
b:tweeted :	-95 -2 66
b:tweeted that	18 31 -102
b:two -	14 -8 -59
b:two MISC	9 -83 52
b:two days	-85 43 -12
b:two men	-37 14 9
b:two of	-7 33 -69
b:two weeks	71 -90 -11
b:two women	73 -30 -103
b:two years	-72 6 30
b:type of	-8 1 -6
b:ultimately ,	-13 -98 58
b:unable to	104 1 -152
b:unaware of	18 14 -72
b:under TARGET	-37 23 -2
b:under a	103 -122 -73
b:under fire	151 -157 -122
b:under pressure	124 -131 -111
b:under the	39 -13 -93
b:understand why	-52 21 2
b:understanding of	-36 -97 69
b:unlikely to	47 -12 -89
b:unpleasant words	5 -48 7
b:until 0	-117 44 -11
b:until the	-68 40 15
b:up ,	-31 -22 22
b:up .	-26 25 -20
b:up LOC	-25 64 -89
b:up a	-8 35 -52
b:up and	-24 -76 81
b:up for	-44 67 -51
b:up his	61 -130 -7
b:up in	70 18 -153
b:up on	-6 -51 29
b:up that	-21 32 -24
b:up the	-45 29 -3
b:up to	-37 31 -3
b:up with	-58 31 -26
b:us ,	53 -88 -9
b:us .	30 -80 28
b:use of	28 23 -151
b:use the	-106 65 -6
b:used a	11 4 -71
b:used in	59 -38 -84
b:used the	45 -4 -151
b:using the	46 -23 -108
b:version of	64 -70 -31
b:very good	14 -100 46
b:very much	-102 -125 120
b:vice -	-69 -53 51
b:vice president	19 -1 -26
b:vice presidential	-22 -22 21
b:victim of	-53 6 16
b:victims ,	-31 69 -94
b:victims of	-23 -61 59
b:victory .	-42 -89 53
b:victory in	-94 22 35
b:victory over	-6 28 -42
b:viewed as	-8 16 -24
b:views .	-24 30 -37
b:views on	-55 60 -39
b:violence .	9 -75 28
b:vision of	-85 25 12
b:visit to	-23 99 -146
b:vote ,	-136 -59 94
b:vote .	-109 13 55
b:vote for	-43 33 -16
b:vote on	20 -6 -19
b:voted against	-103 137 -117
b:voted for	47 -34 -52
b:voted to	36 -7 -117
b:voters ,	-102 102 -44
b:voters .	-78 -100 108
b:voters in	12 -38 21
b:voters who	-58 -45 78
b:voting for	-123 33 50
b:vowed to	-83 -33 68
b:vowing to	-78 31 31
b:wake of	-64 53 -24
b:want the	-36 16 12
b:want to	-30 72 -88
b:wanted to	-46 -134 136
b:wants to	1 -14 -13
b:war .	20 -44 -1
b:war of	5 -48 7
b:war on	47 -91 -7
b:was "	-17 -28 20
b:was '	23 -19 -57
b:was ,	-18 -42 51
b:was 0	-118 97 -33
b:was PER	49 -5 -105
b:was TARGET	33 1 -94
b:was a	-43 -65 83
b:was able	19 -141 77
b:was accused	21 -85 17
b:was also	3 16 -84
b:was among	56 -67 -10
b:was an	-68 -80 113
b:was appointed	-2 13 -118
b:was arrested	77 -50 -154
b:was asked	-8 19 -64
b:was at	-106 36 56
b:was being	10 -33 -21
b:was born	-55 31 -1
b:was charged	-4 -1 -111
b:was convicted	87 -85 -77
b:was criticized	127 -126 -110
b:was elected	-101 -7 49
b:was fired	65 -66 -122
b:was forced	33 -70 -29
b:was found	-39 71 -130
b:was going	-31 48 -117
b:was his	64 -94 -17
b:was in	-35 109 -189
b:was making	-113 69 30
b:was more	24 -31 -29
b:was n't	45 13 -117
b:was no	39 -13 -83
b:was not	18 35 -121
b:was on	-29 18 -28
b:was one	22 -92 45
b:was released	45 -28 -36
b:was reportedly	-32 -30 47
b:was responsible	15 74 -128
b:was running	57 -118 -4
b:was sentenced	51 -44 -80
b:was shot	-15 42 -105
b:was something	3 -86 55
b:was still	-83 106 -110
b:was that	79 -18 -134
b:was the	-50 -70 121
b:was to	-7 10 -34
b:was trying	-40 36 -39
b:was unaware	18 14 -72
b:was under	-122 79 18
b:was willing	-90 -40 58
b:was wrong	37 -23 -99
b:was “	15 33 -101
b:watch PER	-72 -18 64
b:way ,	75 -20 -147
b:way .	29 -13 -40
b:way TARGET	-32 -38 48
b:way of	-42 -38 42
b:way to	-43 -24 37
b:ways ,	-22 -31 12
b:we 'll	56 -25 -55
b:we 're	-76 39 -2
b:we 've	-68 57 -47
b:we all	-99 -43 69
b:we are	-9 -45 0
b:we can	-89 -7 60
b:we did	12 11 -15
b:we do	-72 57 -15
b:we have	-53 19 21
b:we know	18 -46 -10
b:we need	-116 -17 69
b:we should	2 13 -70
b:we want	-137 -46 39
b:we were	-14 21 -28
b:we will	-184 -5 55
b:weapons ,	-34 -55 59
b:wearing a	4 -77 54
b:website or	93 -96 -68
b:wednesday ,	-1 -66 51
b:wednesday .	16 58 -175
b:wednesday night	-36 34 -12
b:wednesday that	41 -95 26
b:week 's	67 -109 32
b:week ,	28 1 -96
b:week .	59 17 -134
b:week after	-15 41 -132
b:week in	-129 -9 52
b:week that	-4 -137 71
b:week with	-5 -5 -26
b:weekend ,	29 -13 -42
b:weeks ,	-7 68 -98
b:weeks .	-18 -63 56
b:weeks ago	51 -40 -32
b:weeks before	6 -33 7
b:well ,	-72 106 -93
b:well -	-73 46 6
b:well .	42 -56 -2
b:well as	15 -71 56
b:went on	-60 51 -30
b:went out	-7 -131 62
b:went to	-126 53 8
b:were "	-70 30 16
b:were in	-95 33 40
b:were not	0 29 -55
b:were the	-53 42 -39
b:were “	92 -54 -84
b:west wing	-135 62 1
b:what 's	-21 -76 63
b:what PER	58 -69 -46
b:what TARGET	20 7 -67
b:what happened	26 88 -127
b:what he	-118 98 -24
b:what his	-74 -51 75
b:what i	-38 12 32
b:what it	18 -8 -26
b:what she	8 12 -114
b:what the	-46 52 -35
b:what they	18 28 -122
b:what we	2 -67 46
b:when ORG	-118 97 -20
b:when PER	-64 55 -9
b:when TARGET	-35 4 13
b:when a	-58 98 -116
b:when asked	82 -97 -56
b:when he	4 -12 -3
b:when his	65 -104 9
b:when i	23 5 -43
b:when it	13 -33 0
b:when she	-69 -36 86
b:when the	69 -25 -91
b:when they	-20 83 -146
b:when we	-131 23 35
b:when you	-82 -48 85
b:where PER	-52 43 -33
b:where TARGET	70 -163 33
b:where he	-51 59 -16
b:where the	-64 28 10
b:where they	-7 28 -93
b:whether TARGET	68 -4 -164
b:whether he	1 32 -58
b:whether or	-32 -31 48
b:whether the	-40 65 -94
b:which ORG	-78 56 -3
b:which PER	-30 -81 87
b:which TARGET	58 -12 -76
b:which has	-25 69 -124
b:which he	7 -23 -13
b:which is	-13 -58 41
b:which it	-29 68 -96
b:which mr.	-37 13 -3
b:which she	9 47 -109
b:which the	47 36 -100
b:which was	6 -21 -8
b:while PER	18 40 -103
b:while TARGET	19 -7 -48
b:while he	-55 74 -48
b:while it	-120 93 -14
b:while she	17 -26 0
b:while the	56 -38 -60
b:white supremacists	67 -119 -10
b:who 's	-61 53 -45
b:who ,	-56 -8 50
b:who accused	89 -109 -80
b:who are	-157 75 21
b:who can	-21 -38 38
b:who could	19 -136 31
b:who did	49 -116 17
b:who had	36 -46 -14
b:who has	-95 -59 104
b:who have	-65 1 38
b:who is	15 7 -79
b:who said	114 -149 -29
b:who says	-68 98 -114
b:who served	-19 -63 41
b:who spent	-63 34 -5
b:who spoke	-49 -35 42
b:who suggested	23 25 -112
b:who talked	-61 -53 53
b:who took	95 -14 -108
b:who was	60 -38 -37
b:who were	-62 25 17
b:who will	-28 11 -11
b:who won	-2 27 -54
b:who would	-70 -45 83
b:whom he	-29 37 -12
b:why ,	-11 21 -31
b:why TARGET	74 -47 -98
b:why he	-84 24 44
b:why is	68 -59 -108
b:why the	31 -44 -7
b:wife 's	30 41 -117
b:wife ,	15 43 -96
b:will also	-71 -51 50
b:will be	-12 -46 10
b:will continue	11 14 -53
b:will determine	-23 62 -59
b:will have	-113 68 -17
b:will likely	-15 73 -61
b:will make	43 0 -73
b:will meet	-92 113 -123
b:will not	65 -94 26
b:will require	-45 -14 42
b:will soon	22 -19 -18
b:will take	-129 -8 59
b:will work	-103 -94 87
b:willing to	-29 -93 64
b:win ,	63 55 -129
b:win for	-98 -20 52
b:win in	-6 -190 103
b:win over	27 5 -46
b:win the	-116 -63 106
b:wing of	-10 -110 41
b:winning the	-85 -97 119
b:with "	24 -84 44
b:with 0	-64 62 -35
b:with LOC	-51 92 -103
b:with MISC	8 -25 -6
b:with ORG	12 -23 -16
b:with PER	-102 86 -20
b:with TARGET	-63 31 -19
b:with a	4 13 -34
b:with an	27 -19 -7
b:with former	-8 14 -43
b:with her	12 -71 41
b:with him	-103 34 31
b:with his	52 -57 -25
b:with mr.	21 -96 33
b:with murder	34 -48 -85
b:with no	62 1 -99
b:with one	24 -116 49
b:with other	-11 -23 32
b:with president	-107 97 -47
b:with reporters	-132 78 -28
b:with the	51 -12 -43
b:with their	15 -19 -10
b:with them	-24 77 -108
b:with us	-113 -104 111
b:within the	-10 -40 29
b:without a	18 46 -81
b:without the	99 -86 -82
b:wo n't	10 51 -128
b:woman ,	-6 -112 68
b:woman .	-100 66 2
b:woman in	-23 -59 34
b:woman who	76 -85 -41
b:women 's	46 -27 -38
b:women ,	16 -81 12
b:women .	-43 -53 50
b:women and	-61 -105 66
b:women over	18 -57 -1
b:women who	21 31 -80
b:won .	-29 -50 46
b:won the	-84 -14 27
b:words ,	11 -112 40
b:words .	-22 -15 23
b:words of	-1 -101 66
b:work ,	53 12 -76
b:work at	45 -9 -104
b:work for	-7 28 -37
b:work in	-46 60 -36
b:work that	-27 -44 32
b:work together	-91 -13 71
b:work with	-89 -71 97
b:worked as	-20 -26 19
b:worked for	78 -38 -73
b:worked with	-118 45 38
b:working for	-60 85 -127
b:working in	-64 69 -64
b:working on	-1 -52 28
b:working to	-149 2 73
b:working with	-141 -44 100
b:world 's	-31 -133 99
b:world ,	-5 60 -88
b:world .	-51 -10 65
b:worth of	-21 42 -82
b:would "	-107 -133 114
b:would be	-23 -7 -2
b:would bring	-12 81 -109
b:would do	-7 -25 8
b:would have	6 -41 16
b:would like	-108 -55 92
b:would n't	63 -65 -48
b:would not	49 30 -110
b:would vote	-11 -8 6
b:would “	-14 -11 26
b:writes .	-20 11 -14
b:wrong ,	-6 -55 40
b:wrong .	-26 21 -29
b:wrong on	-8 -39 6
b:wrote ,	13 51 -63
b:wrote .	-51 88 -71
b:wrote in	-122 125 -93
b:wrote that	-27 42 -103
b:year 's	73 -60 -51
b:year ,	-27 -65 62
b:year -	-5 30 -54
b:year .	-89 69 -3
b:year and	-63 10 31
b:year in	-40 -87 87
b:year to	-55 18 23
b:years ,	-146 1 76
b:years .	-60 -32 54
b:years after	29 -16 -51
b:years ago	-15 -107 94
b:years and	-4 -17 3
b:years in	77 -79 -38
b:years later	115 -69 -131
b:years of	-60 -60 81
b:years on	-70 -70 88
b:yes ,	20 -41 -26
b:yet ,	37 -20 -41
b:yet for	42 -111 26
b:you 're	79 -40 -45
b:you ,	-1 15 -34
b:you .	44 15 -116
b:you are	46 -15 -125
b:you can	-68 37 15
b:you do	28 -35 -29
b:you have	-34 68 -76
b:you know	-37 4 20
b:you would	30 41 -106
b:young people	-79 -84 99
b:your website	93 -96 -68
b:£ 0	-21 51 -88
b:“ LOC	9 -80 53
b:“ MISC	-61 21 26
b:“ ORG	31 -134 30
b:“ PER	75 -4 -100
b:“ TARGET	-21 -208 141
b:“ a	-48 -12 42
b:“ and	-129 15 37
b:“ as	3 -44 29
b:“ did	-29 39 -81
b:“ fake	-46 49 -75
b:“ for	-38 -32 40
b:“ he	-137 35 40
b:“ i	7 -74 34
b:“ if	-43 71 -74
b:“ in	-38 104 -84
b:“ it	-41 58 -36
b:“ morning	-9 29 -102
b:“ my	-48 35 -13
b:“ new	-118 10 27
b:“ no	76 -73 -26
b:“ nobody	33 -12 -106
b:“ not	-32 -47 41
b:“ she	17 20 -75
b:“ state	-48 31 -20
b:“ that	-45 -2 44
b:“ the	27 25 -78
b:“ there	-41 61 -53
b:“ this	84 12 -132
b:“ to	44 -45 -15
b:“ today	-4 -26 14
b:“ very	10 -76 29
b:“ we	-8 49 -89
b:“ well	3 31 -125
b:“ what	6 45 -84
b:“ when	-7 20 -54
b:“ while	-42 -78 86
b:“ will	17 -106 70
b:“ you	24 -22 -15
b:” ,	-7 32 -38
b:” -	64 -55 -72
b:” .	38 -27 -19
b:” LOC	103 -79 -133
b:” ORG	-42 55 -117
b:” PER	117 -171 51
b:” TARGET	-297 232 -95
b:” a	-38 23 -11
b:” about	-30 -47 78
b:” according	-13 -23 14
b:” after	-73 46 -2
b:” and	90 -28 -70
b:” as	-18 44 -67
b:” because	84 -71 -61
b:” but	55 -129 33
b:” by	18 -21 -18
b:” for	-24 -37 39
b:” he	65 -158 38
b:” in	11 60 -108
b:” is	-47 -44 45
b:” mr.	-131 14 28
b:” of	-8 31 -27
b:” on	-94 36 53
b:” said	-45 69 -43
b:” she	48 -21 -57
b:” show	20 31 -115
b:” that	-31 30 -36
b:” the	74 -80 9
b:” to	31 -24 -3
b:” while	70 -93 -35
b:” who	-41 -31 42
b:” with	33 -93 41
d-1	53 -9 -133
d-2	88 -29 -172
d-3	54 -76 -31
d-4	147 -90 -145
d0	-27 90 -83
d1	-153 -32 86
d2	-182 -178 212
d3	-144 -157 171
d4	-89 -103 117
e+2	-63 -123 156
e-2	106 -29 -114
e-3	175 -88 -170
e01	70 -71 14
e02	49 -84 44
e~+2	119 -37 -79
e~-2	-74 36 32
e~-3	5 -49 30
l:'m	-124 -57 109
l:'re	-26 -1 15
l:'s	-64 45 -21
l:'ve	2 86 -148
l:LOC	-47 35 -24
l:MISC	-24 46 -66
l:ORG	-10 -23 4
l:PER	-4 -29 -10
l:a	24 -2 -50
l:able	-27 -51 62
l:about	-32 5 -18
l:absolutely	42 2 -132
l:according	-1 -10 1
l:accounts	61 -114 1
l:accused	216 -267 -83
l:across	-49 -48 58
l:action	42 23 -134
l:actions	-32 -112 89
l:activists	-19 -107 63
l:ad	-12 -20 -3
l:added	-91 78 -25
l:adding	-50 -84 81
l:address	-120 39 12
l:administration	-146 58 43
l:adviser	-90 99 -55
l:after	51 -52 -26
l:again	15 -5 -95
l:against	152 -120 -120
l:ago	-7 -109 59
l:agreed	26 -36 2
l:agreement	64 -16 -100
l:ahead	-10 -12 -6
l:aides	-4 -40 13
l:all	33 -46 -39
l:allegations	6 1 -89
l:allege	23 11 -118
l:alleged	100 -93 -107
l:already	-36 9 -5
l:also	35 -81 14
l:although	-127 -115 111
l:always	-19 24 -43
l:am	66 -81 20
l:amid	29 -36 -92
l:among	46 -36 -26
l:an	117 -98 -54
l:analysis	62 -120 20
l:and	-26 -18 14
l:announcement	-8 50 -76
l:another	98 -99 -45
l:any	-40 2 11
l:anything	-65 57 -11
l:apparent	100 -130 -20
l:appeal	-31 -62 76
l:appeared	45 -32 -50
l:approached	-21 17 -1
l:are	39 29 -118
l:argued	91 -92 -84
l:around	-16 37 -43
l:as	-39 6 23
l:ask	-5 43 -134
l:asked	-26 50 -112
l:asking	-126 135 -124
l:at	-10 46 -70
l:attack	38 -26 -52
l:attacking	113 -113 -111
l:attacks	-11 -30 -1
l:attorney	-33 72 -92
l:august	29 -52 1
l:away	-1 -47 16
l:back	24 -16 -40
l:bad	44 -39 -45
l:be	15 19 -58
l:beat	44 36 -101
l:because	-33 32 -14
l:become	-5 10 -21
l:been	-13 -12 6
l:before	-53 50 -38
l:began	17 -5 -112
l:begin	-59 34 -11
l:behind	-36 2 9
l:being	-39 41 -16
l:believe	23 -3 -81
l:believed	88 -107 -28
l:believes	-3 -48 27
l:best	-122 -18 42
l:better	1 -74 33
l:between	24 17 -110
l:beyond	-69 98 -138
l:bid	42 -102 25
l:bill	16 -38 -1
l:blamed	105 -105 -88
l:blasted	68 -67 -83
l:book	-26 13 -12
l:both	-17 -29 14
l:brought	-27 2 -18
l:building	-17 40 -55
l:businessman	29 -38 -17
l:but	32 -16 -53
l:by	23 -23 -17
l:call	61 -57 -31
l:called	111 -57 -146
l:calling	121 -165 -37
l:calls	137 -126 -128
l:came	47 -7 -76
l:campaign	80 -84 -36
l:can	-108 53 -26
l:candidate	13 -63 34
l:candidates	-28 -22 31
l:caption	-34 8 -2
l:care	-50 68 -123
l:case	40 -3 -86
l:chairman	35 38 -124
l:chance	-2 -113 46
l:change	-95 0 20
l:charge	6 4 -77
l:charged	-11 38 -123
l:charges	62 -52 -139
l:chief	-5 41 -83
l:church	85 -60 -81
l:city	-107 -7 58
l:claim	50 -76 -18
l:claimed	37 -25 -42
l:claiming	4 22 -102
l:claims	18 -91 40
l:clear	1 50 -112
l:clearly	11 -14 -23
l:come	-10 -29 12
l:comes	-32 10 7
l:comment	-84 114 -150
l:comments	-45 18 5
l:committee	-29 -49 52
l:companies	35 -36 -11
l:comparing	52 -117 13
l:complained	98 -108 -92
l:completely	59 -16 -103
l:concerns	35 -136 66
l:conference	52 -37 -38
l:confidence	-50 -86 93
l:conservative	-10 -119 72
l:continued	-23 97 -120
l:convention	92 -105 -29
l:conversation	-113 123 -126
l:copyright	0 -46 16
l:could	36 -38 -19
l:counsel	-74 56 -27
l:country	-99 -61 65
l:course	-43 29 -13
l:court	38 -49 -31
l:criticism	79 -65 -129
l:criticized	137 -185 -55
l:critics	10 -4 -118
l:d	8 -21 -2
l:day	12 12 -76
l:days	-35 37 -23
l:deal	69 -61 -25
l:death	-128 62 47
l:debate	25 -65 20
l:decades	-63 -129 105
l:decided	30 -30 -20
l:decision	-35 16 -9
l:declared	58 -115 -15
l:defended	-91 -39 85
l:denounced	59 -114 -14
l:deputy	-16 35 -101
l:described	12 -184 74
l:despite	19 -11 -51
l:did	28 38 -133
l:different	-60 77 -56
l:directly	60 -65 -112
l:director	-114 145 -154
l:discuss	-40 21 -40
l:district	-41 31 -23
l:do	-15 -10 21
l:does	61 -75 -29
l:doing	71 -94 -42
l:done	14 -14 -10
l:down	3 -23 3
l:during	-28 31 -35
l:earlier	-55 13 14
l:early	-61 57 -24
l:economic	-24 -14 7
l:economy	-76 12 35
l:editor	-17 -15 19
l:efforts	-102 -91 85
l:either	41 -49 -34
l:elect	-138 76 20
l:elected	-133 -1 62
l:election	12 -26 -15
l:else	24 -55 -12
l:email	57 -74 -83
l:emails	-3 -43 28
l:employee	72 -106 -10
l:end	8 -43 20
l:enough	89 -58 -125
l:even	110 -90 -96
l:ever	71 -83 11
l:every	-11 -77 47
l:everything	14 -57 34
l:evidence	92 -75 -49
l:example	-110 90 -37
l:exchange	-121 105 -16
l:expected	-9 -5 -3
l:experience	33 -99 35
l:face	16 -28 -25
l:fact	41 -71 -18
l:family	-36 -34 51
l:far	-184 11 72
l:father	-19 -16 18
l:february	-106 75 -29
l:federal	24 -11 -40
l:filed	11 0 -91
l:final	-74 42 19
l:financial	17 -10 -34
l:find	50 -26 -137
l:fire	108 -114 -111
l:fired	48 -29 -166
l:first	53 -111 20
l:five	-47 25 -3
l:focus	51 -31 -46
l:following	37 -43 -19
l:for	-9 -23 0
l:foreign	83 -116 -45
l:former	-51 26 -6
l:forward	-21 -35 12
l:found	76 -128 10
l:four	-143 39 32
l:fox	57 -15 -110
l:friday	48 -38 -52
l:friend	-13 46 -40
l:from	-180 160 -37
l:full	-124 16 7
l:further	39 -3 -105
l:gave	-79 -39 80
l:general	-11 64 -105
l:get	42 -68 2
l:getting	86 -112 -20
l:give	-42 -8 33
l:given	-80 39 17
l:go	-6 -8 3
l:going	-36 95 -107
l:good	27 -60 12
l:got	-21 22 -65
l:government	46 5 -133
l:governor	33 -64 29
l:great	35 -37 -34
l:ground	-1 42 -102
l:group	50 -99 -1
l:groups	4 -91 45
l:guilty	-102 72 21
l:had	96 -92 -41
l:hailed	-122 -115 118
l:happened	-117 109 -42
l:harassment	-20 15 -94
l:hard	-17 -3 4
l:has	13 -36 -4
l:have	3 -56 28
l:he	-116 6 81
l:health	-50 32 3
l:heard	-72 15 28
l:help	-63 44 -44
l:helped	-27 -110 67
l:her	-29 14 7
l:here	-68 67 -66
l:him	-81 26 11
l:himself	-92 -42 84
l:his	-9 50 -62
l:history	-78 -16 36
l:hold	24 -86 13
l:home	-40 35 -42
l:hope	-140 -104 119
l:host	-3 28 -111
l:hours	40 -6 -91
l:house	19 -42 -10
l:how	-16 -176 105
l:however	33 -5 -74
l:hurt	-15 -29 31
l:i	41 -137 59
l:if	88 -133 9
l:image	-14 -5 -7
l:important	31 -32 -54
l:impressed	-120 -122 123
l:in	-157 162 -61
l:incident	59 -37 -86
l:including	5 33 -56
l:indictment	65 -51 -99
l:information	-42 34 -57
l:initial	33 -10 -92
l:inquiry	-14 -3 -89
l:inside	-95 97 -104
l:insisted	-103 -5 71
l:instead	-17 -2 7
l:interview	-51 22 5
l:into	77 -23 -152
l:investigation	23 -43 -23
l:is	-33 40 -44
l:issue	44 -66 -9
l:issued	-16 -66 41
l:issues	62 -10 -139
l:it	95 -20 -122
l:its	-13 16 -25
l:job	-29 -3 -14
l:joined	-130 85 -16
l:judge	75 -70 -67
l:july	14 -25 -29
l:june	-1 35 -96
l:just	-167 121 -62
l:justice	-107 128 -133
l:key	58 -49 -43
l:knew	1 63 -106
l:know	-10 -6 -21
l:known	-13 56 -95
l:knows	-72 65 -48
l:last	-17 -25 25
l:late	-72 -22 77
l:later	-28 13 -6
l:lawmakers	23 28 -117
l:lawsuit	69 -56 -88
l:lead	-75 9 15
l:leader	58 -45 -41
l:leaders	26 -48 -15
l:learned	-35 59 -69
l:least	-162 12 88
l:leaving	-45 92 -102
l:led	28 -30 -24
l:left	-37 66 -114
l:legal	80 -67 -77
l:legislative	43 5 -72
l:less	3 49 -94
l:let	2 -19 2
l:letter	-65 92 -142
l:life	68 -83 -31
l:like	30 -191 116
l:likely	-8 54 -73
l:likes	33 -124 31
l:line	-136 127 -86
l:little	8 -27 -11
l:live	-112 28 38
l:long	83 -39 -87
l:look	5 8 -49
l:looking	70 -82 -30
l:lot	-106 40 8
l:low	13 13 -109
l:lying	-64 37 -69
l:made	-34 24 -4
l:majority	-57 15 -7
l:make	-15 -26 -5
l:man	37 8 -133
l:many	18 -15 -20
l:march	-21 34 -104
l:matter	-2 -58 33
l:may	57 10 -124
l:me	-94 47 3
l:meanwhile	-18 -30 25
l:media	-38 25 -2
l:meet	-96 112 -135
l:meeting	5 18 -42
l:member	34 -57 -25
l:members	-21 -62 50
l:met	-58 54 -66
l:military	53 -5 -113
l:million	-19 6 1
l:minister	-56 93 -63
l:mocked	150 -134 -139
l:moment	-83 34 -5
l:monday	-77 -3 54
l:month	-86 60 -9
l:months	-1 26 -69
l:more	115 -113 -46
l:morning	3 -30 7
l:most	-10 -46 15
l:mr.	87 -91 -20
l:mrs.	-59 54 -25
l:much	106 -101 -23
l:murder	-119 111 -115
l:must	24 -88 41
l:my	-53 26 -6
l:n't	102 -76 -69
l:name	-134 120 -62
l:named	-95 -1 40
l:national	-101 95 -28
l:needs	-101 13 46
l:never	54 -134 31
l:new	14 -19 -21
l:news	22 -16 -41
l:next	-3 20 -37
l:night	-20 -19 48
l:no	-27 -29 40
l:nomination	-11 38 -52
l:nominee	-64 93 -80
l:not	170 -92 -151
l:notes	78 -120 8
l:nothing	-49 1 29
l:november	-38 37 -32
l:now	-78 94 -76
l:nuclear	-3 -16 12
l:of	46 -34 -46
l:off	37 -3 -100
l:offered	-74 -34 59
l:office	-72 108 -131
l:officer	7 -12 -50
l:officers	-14 11 -25
l:official	-90 133 -130
l:officials	51 -65 -15
l:often	-61 -10 48
l:old	-10 -1 -6
l:on	26 17 -105
l:one	-62 56 -35
l:only	15 -5 -39
l:operations	-8 -18 9
l:opponent	-61 47 -2
l:or	-89 32 45
l:other	46 -117 47
l:others	58 -64 -34
l:our	-58 -34 39
l:out	-4 37 -63
l:over	46 -64 -10
l:own	-4 32 -28
l:paid	-22 16 -24
l:part	37 -60 1
l:party	-20 22 -26
l:past	-16 10 -53
l:people	-109 14 61
l:percent	-85 77 -50
l:perhaps	110 -120 -62
l:person	-87 21 -3
l:personal	14 -140 68
l:photo	-18 7 -22
l:pinterest	15 5 -54
l:place	-79 11 29
l:point	69 -90 -6
l:pointed	4 27 -93
l:points	-38 7 11
l:police	90 -119 -23
l:policy	77 -108 -45
l:political	62 54 -152
l:politics	-124 -42 100
l:poll	-43 -54 57
l:polling	-18 -30 12
l:polls	-98 -88 117
l:pope	-73 -42 71
l:position	-23 -42 21
l:possible	7 3 -30
l:post	10 49 -119
l:praise	-57 -138 124
l:praised	-122 -124 113
l:present	83 -92 -63
l:president	-26 -74 81
l:presidential	-22 -46 52
l:press	-41 51 -44
l:pressed	126 -133 -100
l:pressure	72 -44 -117
l:previously	-19 21 -44
l:primary	-73 69 -3
l:prime	-44 70 -57
l:private	25 1 -90
l:problem	-3 34 -117
l:professional	13 -49 8
l:prosecutors	88 -53 -156
l:proud	-103 -116 104
l:public	-76 100 -72
l:publicly	51 -57 -29
l:pushed	-23 28 -108
l:put	120 -124 -46
l:question	10 -22 -20
l:questioned	69 -24 -118
l:questioning	43 -36 -93
l:quickly	54 -16 -54
l:r	-48 38 -27
l:race	-11 -4 -9
l:rally	-47 24 -29
l:ran	-77 87 -104
l:read	12 16 -114
l:really	-46 58 -21
l:recent	11 22 -48
l:recently	67 -30 -97
l:referring	13 -7 -38
l:relationship	-45 25 -7
l:release	7 12 -85
l:released	-97 51 12
l:remarks	-58 47 -38
l:remove	103 -56 -131
l:repeatedly	-12 8 -102
l:report	49 -4 -162
l:reported	-39 -48 52
l:reportedly	12 -8 -42
l:reporter	51 -49 -75
l:reporters	-23 26 -20
l:reports	30 42 -116
l:response	-109 84 -50
l:results	43 -64 -14
l:right	-3 -103 65
l:rights	-78 -25 45
l:run	-8 51 -96
l:running	63 53 -184
l:said	25 -66 52
l:same	9 -73 41
l:sat	-105 111 -98
l:saturday	14 -124 81
l:saw	72 -155 23
l:say	85 -51 -71
l:saying	75 -100 -2
l:says	14 -65 18
l:scheduled	-111 112 -111
l:school	-110 105 -76
l:second	-88 50 14
l:secretary	-107 18 80
l:security	-84 94 -92
l:see	-28 -75 68
l:senator	49 -157 60
l:senior	-48 47 -30
l:september	-7 -135 89
l:series	21 -63 0
l:served	-5 -64 52
l:set	-90 68 24
l:seven	81 -72 -37
l:several	-64 22 6
l:sexual	-29 29 -83
l:she	70 -99 -8
l:shot	-48 66 -129
l:should	47 -88 34
l:show	-68 55 -22
l:showed	-40 -81 79
l:shows	12 -51 1
l:side	12 -58 15
l:simply	53 -12 -103
l:since	-1 22 -41
l:small	-103 -6 79
l:so	-63 2 39
l:some	-24 -3 -12
l:something	52 -82 1
l:son	-101 113 -116
l:soon	23 -53 -16
l:speaker	103 -74 -92
l:speaking	-42 37 -29
l:speaks	-127 134 -107
l:special	-115 11 80
l:speech	91 -64 -23
l:spoke	-126 114 -68
l:spokesman	-47 6 -4
l:staff	-90 61 -42
l:stands	-80 33 -10
l:star	-4 -28 27
l:started	0 21 -39
l:state	-13 -14 -7
l:statement	-56 17 37
l:states	-27 15 2
l:still	-6 -82 51
l:stop	101 -62 -113
l:story	-1 40 -92
l:strong	22 -133 21
l:such	-97 -8 70
l:suggested	81 2 -207
l:sunday	2 1 -37
l:support	-1 -138 70
l:supported	-33 -58 25
l:supporters	-18 -28 10
l:supporting	-8 -66 31
l:sure	50 -72 -4
l:surprised	52 -13 -135
l:take	30 -41 -9
l:taken	-30 -51 70
l:taking	-123 55 -6
l:talk	65 -98 -25
l:talks	-108 108 -101
l:team	79 -84 -48
l:term	33 67 -123
l:than	85 -59 -61
l:thank	-106 -148 132
l:that	127 -107 -48
l:the	-56 7 30
l:their	22 -133 64
l:them	99 -29 -199
l:then	35 14 -79
l:there	-14 -27 18
l:these	5 52 -86
l:they	53 -16 -81
l:thing	13 -79 64
l:think	-23 -166 135
l:this	-27 57 -73
l:those	94 -100 -32
l:though	-19 -7 2
l:thought	-31 104 -145
l:three	-33 8 11
l:through	-31 14 -13
l:thursday	57 -73 0
l:time	53 -39 -45
l:times	44 -25 -56
l:to	21 -26 -25
l:today	-54 49 -37
l:together	90 -104 -55
l:told	-22 101 -152
l:too	-39 77 -110
l:took	24 44 -134
l:top	7 -13 -10
l:trade	-23 52 -48
l:true	47 -30 -37
l:trump	7 -18 -33
l:truth	61 -120 -3
l:trying	78 -54 -98
l:tuesday	45 -11 -56
l:turned	45 -133 42
l:tweet	18 -35 -2
l:tweeted	-8 -71 63
l:two	-153 10 86
l:under	6 20 -46
l:unlike	29 -103 46
l:until	-87 54 13
l:up	-73 -23 69
l:us	-63 21 7
l:use	-73 110 -103
l:used	32 -37 -14
l:very	-31 -124 121
l:vice	3 -67 16
l:victory	-74 52 -10
l:video	49 -16 -76
l:view	-31 -9 -1
l:visit	-110 85 -34
l:vote	-19 12 -32
l:voted	11 -18 -13
l:voters	-47 16 6
l:votes	54 -37 -50
l:voting	-33 -53 70
l:want	57 -77 -21
l:war	72 -87 -19
l:was	-26 -29 40
l:watch	-55 -37 50
l:watched	-69 29 12
l:way	-3 -2 -27
l:we	24 -72 27
l:weapons	-35 22 12
l:wednesday	-29 -43 64
l:week	59 -89 -12
l:weeks	30 31 -85
l:well	55 -82 23
l:went	98 -75 -124
l:were	-16 -21 27
l:what	5 4 -45
l:when	9 11 -59
l:where	-6 -11 10
l:whether	24 35 -121
l:which	69 20 -144
l:while	60 -4 -100
l:who	65 14 -131
l:why	146 -113 -190
l:will	-147 54 36
l:win	-130 2 39
l:wing	-61 33 16
l:with	-34 49 -42
l:within	-15 83 -135
l:without	57 -12 -106
l:woman	72 -18 -130
l:women	36 -44 -13
l:won	-2 23 -46
l:words	26 -156 77
l:work	-34 -114 98
l:worked	15 -44 1
l:working	-40 -28 58
l:world	-51 -28 53
l:would	-80 29 28
l:wrote	-89 1 10
l:year	-1 22 -59
l:years	-41 -80 100
l:yet	3 -61 33
l:you	-81 -94 125
l:young	-116 -19 78
l:your	-92 22 4
lb:" said	-109 86 -53
lb:, "	-391 145 -22
lb:, '	-109 -10 48
lb:, PER	44 -51 -14
lb:, and	-2 50 -86
lb:, as	13 1 -66
lb:, but	58 -15 -60
lb:, said	-104 29 45
lb:, the	-83 25 37
lb:, when	1 -82 28
lb:, while	-63 75 -55
lb:, with	-12 -15 10
lb:, “	46 -103 12
lb:, ”	-301 212 -78
lb:0 ,	-90 -56 90
lb:: PER	-114 24 38
lb:: “	5 -52 54
lb:? ”	-65 85 -114
lb:LOC ,	-46 52 -43
lb:MISC ,	35 -63 -24
lb:MISC MISC	14 -13 -25
lb:ORG 's	-98 157 -200
lb:ORG )	21 13 -93
lb:ORG ,	-69 -94 117
lb:ORG ORG	77 -101 -9
lb:ORG and	69 -19 -138
lb:ORG that	-16 -53 38
lb:PER ,	-94 106 -78
lb:PER :	104 -138 -5
lb:PER PER	87 -32 -128
lb:PER and	-64 53 -30
lb:PER called	-10 -110 46
lb:PER criticized	104 -107 -89
lb:PER on	-22 32 -47
lb:PER said	-34 42 -39
lb:PER told	-59 88 -119
lb:^ "	-47 -155 118
lb:^ -	-35 50 -74
lb:^ PER	-29 -51 36
lb:^ ^	-217 112 13
lb:^ after	41 -16 -130
lb:^ and	-97 15 1
lb:^ as	-64 32 -4
lb:^ but	5 -3 -50
lb:^ for	-41 -9 2
lb:^ if	57 -74 -29
lb:^ in	-77 123 -106
lb:^ mr.	64 -77 -28
lb:^ president	-80 -42 84
lb:^ the	55 -36 -56
lb:^ when	-1 10 -43
lb:^ while	49 -88 -10
lb:^ with	-126 -109 114
lb:^ “	-14 -208 130
lb:again ,	0 -10 -35
lb:and PER	-7 -2 -8
lb:by PER	-13 12 -38
lb:criticism of	115 -106 -104
lb:fact that	-40 -99 70
lb:for PER	-8 -10 -8
lb:from the	-49 68 -94
lb:general PER	-21 78 -86
lb:he said	143 -151 -125
lb:however ,	-12 73 -129
lb:i think	-2 -149 69
lb:image caption	32 -109 21
lb:in which	90 -109 -11
lb:interview with	-107 107 -114
lb:is that	38 -73 -15
lb:it was	98 -97 -97
lb:later ,	-35 55 -96
lb:leader PER	-79 19 19
lb:meeting with	44 -41 -22
lb:monday ,	-28 2 -12
lb:month ,	-124 123 -66
lb:of PER	-1 28 -40
lb:of the	111 -106 -76
lb:one of	-63 94 -144
lb:point ,	23 -33 -12
lb:president PER	39 -42 -18
lb:referring to	18 4 -98
lb:reported that	21 -65 5
lb:said of	80 -134 5
lb:said that	68 -83 -21
lb:secretary PER	-84 102 -115
lb:speaks with	-105 115 -106
lb:suggested that	140 -134 -130
lb:that the	59 -133 38
lb:time ,	-2 1 -17
lb:to PER	69 -44 -97
lb:to remove	108 -107 -105
lb:to the	-59 79 -55
lb:wednesday ,	29 -76 25
lb:week ,	-39 25 -14
lb:who said	92 -143 -12
lb:year ,	-67 -4 20
lb:” said	-187 135 -49
ld-1	119 -47 -218
ld-2	-16 47 -114
ld-3	60 -71 -50
ld0	-56 29 -30
ld1	-81 -67 95
ld2	-53 -48 46
ld3	-119 -40 95
lf+	21 39 -38
lf-	-41 147 -129
lf0	-34 109 -78
lf:'d	58 11 -132
lf:'m	-51 -133 118
lf:'s	-23 42 -56
lf:LOC	-50 -2 35
lf:MISC	48 -25 -50
lf:ORG	63 -44 -55
lf:PER	11 7 -58
lf:a	51 5 -76
lf:abl	-5 -53 49
lf:about	9 -11 -37
lf:absolut	21 -10 -84
lf:abus	24 -60 -2
lf:accord	-2 39 -63
lf:account	30 -33 -38
lf:accur	-19 27 -117
lf:accus	137 -140 -117
lf:across	-27 -11 31
lf:act	36 20 -139
lf:action	-10 -41 36
lf:activist	-62 -153 115
lf:actor	1 14 -36
lf:actual	-50 31 -41
lf:ad	-106 69 20
lf:addit	-84 49 -1
lf:address	-36 21 -17
lf:administr	-107 110 -47
lf:admir	-51 35 -27
lf:admit	12 15 -69
lf:advis	-46 38 -16
lf:affair	105 -75 -113
lf:after	48 -37 -20
lf:afternoon	13 -10 -29
lf:again	-8 38 -123
lf:against	137 -97 -118
lf:aggress	-44 -20 42
lf:ago	17 -108 32
lf:agre	19 -28 -2
lf:agreement	18 25 -107
lf:ahead	-26 -45 27
lf:aid	-21 -22 10
lf:air	106 -48 -133
lf:all	-27 38 -71
lf:alleg	135 -121 -143
lf:alli	14 -34 8
lf:allow	64 -70 -33
lf:almost	-48 99 -118
lf:along	17 49 -143
lf:alreadi	-23 30 -38
lf:also	40 -80 -1
lf:although	-11 -164 83
lf:alway	-9 12 -33
lf:am	-3 -67 48
lf:ambassador	-91 89 -92
lf:amid	22 -68 -14
lf:among	58 -47 -20
lf:an	67 -13 -85
lf:analysi	25 -40 -5
lf:and	-26 1 14
lf:ani	-53 26 -9
lf:announc	0 26 -30
lf:anoth	80 -83 -25
lf:anti	104 -115 -31
lf:anyon	-33 58 -46
lf:anyth	-55 75 -54
lf:apolog	26 -107 56
lf:appar	114 -120 -56
lf:appeal	-2 -73 67
lf:appear	10 68 -131
lf:appoint	-89 55 14
lf:appreci	-96 -127 102
lf:approach	7 2 -51
lf:approv	-25 -122 84
lf:april	-10 -82 54
lf:are	52 28 -133
lf:argu	147 -121 -154
lf:argument	7 -114 38
lf:arm	-22 4 -8
lf:around	-32 8 7
lf:arrest	11 24 -94
lf:articl	39 -9 -122
lf:as	-46 -29 60
lf:ask	-25 92 -204
lf:assist	-83 78 -74
lf:at	-44 103 -90
lf:attack	29 -41 -81
lf:attempt	34 -48 2
lf:attorney	38 16 -118
lf:audienc	52 -49 -103
lf:august	43 -67 -5
lf:author	-117 84 -18
lf:avail	-6 -30 18
lf:averag	-96 82 -42
lf:awar	-28 -27 26
lf:away	-58 10 17
lf:back	-2 32 -63
lf:backlash	-73 70 -71
lf:bad	60 -49 -53
lf:ban	28 -6 -113
lf:base	-37 10 6
lf:battl	104 -133 -33
lf:be	-29 82 -77
lf:beat	89 -19 -130
lf:becam	-7 -35 23
lf:becaus	-29 -20 27
lf:becom	-6 -4 -10
lf:been	15 2 -35
lf:befor	9 33 -82
lf:began	38 -58 1
lf:begin	-2 -19 5
lf:behind	28 -32 -16
lf:believ	70 -78 -21
lf:below	11 -28 -1
lf:best	-135 0 35
lf:better	-33 -23 17
lf:between	34 28 -132
lf:beyond	-79 108 -151
lf:bid	44 -122 36
lf:big	-18 16 -17
lf:biggest	-57 37 -14
lf:bill	14 -58 16
lf:black	-55 14 21
lf:blame	211 -208 -182
lf:blast	126 -112 -128
lf:block	35 -53 1
lf:blue	-24 -35 43
lf:book	-58 49 -37
lf:both	-35 -4 18
lf:break	-140 92 -6
lf:brief	-62 25 12
lf:bring	42 -139 50
lf:broadcast	67 -1 -136
lf:brought	-22 17 -46
lf:budget	-40 10 12
lf:build	-34 65 -78
lf:busi	7 -33 2
lf:businessman	4 -16 -19
lf:but	23 -15 -42
lf:by	67 -60 -20
lf:call	174 -136 -137
lf:came	50 -64 -18
lf:campaign	58 -97 19
lf:can	-40 66 -58
lf:candid	47 -85 25
lf:caption	-71 30 13
lf:car	51 -5 -94
lf:care	-97 133 -125
lf:career	-62 30 -7
lf:carri	36 -57 -11
lf:case	99 -86 -54
lf:caucus	33 -131 51
lf:caus	-20 1 9
lf:celebr	-65 -62 58
lf:certain	-5 6 -42
lf:chair	-7 -60 34
lf:chairman	38 -15 -45
lf:challeng	-7 62 -100
lf:chamber	-53 -30 50
lf:chanc	19 -90 27
lf:chang	-73 34 -14
lf:charg	31 27 -226
lf:check	24 2 -66
lf:cheer	75 -107 -16
lf:chief	7 13 -75
lf:children	-43 29 -16
lf:choic	-58 -5 15
lf:church	71 -35 -98
lf:cite	24 21 -141
lf:citi	-61 6 24
lf:civil	-18 -112 73
lf:claim	89 -97 -37
lf:class	0 28 -52
lf:clear	-37 60 -74
lf:clip	123 -132 -94
lf:close	12 60 -157
lf:coalit	85 -36 -117
lf:come	-48 -2 16
lf:comment	-78 67 -36
lf:commentari	-51 84 -108
lf:commit	37 -58 3
lf:committe	38 -57 6
lf:communic	65 -84 -2
lf:communiti	-14 -89 63
lf:compani	96 -74 -59
lf:compar	63 -9 -95
lf:comparison	-37 -17 33
lf:complain	42 -4 -106
lf:complaint	104 -117 -88
lf:complet	5 67 -148
lf:concern	-8 -83 48
lf:conclud	-86 55 4
lf:condemn	-21 21 -108
lf:conduct	-31 43 -55
lf:confer	25 22 -72
lf:confid	-8 -121 91
lf:confirm	-137 172 -171
lf:congratul	-145 -153 152
lf:congression	-13 20 -75
lf:conserv	-22 -107 86
lf:consid	102 -94 -54
lf:contact	-21 52 -55
lf:contest	-138 -61 84
lf:continu	-29 6 22
lf:contradict	63 -54 -106
lf:controversi	18 -65 22
lf:convent	95 -82 -37
lf:convers	-111 108 -80
lf:convict	18 6 -108
lf:copyright	21 -36 -6
lf:correspond	-13 35 -109
lf:corrupt	-6 47 -115
lf:could	39 -65 1
lf:counsel	-95 82 -54
lf:count	-33 70 -77
lf:counter	102 -69 -113
lf:countri	-110 25 23
lf:cours	-30 34 -41
lf:court	34 -2 -71
lf:cover	-103 81 -16
lf:creat	7 -140 65
lf:credit	-43 -136 100
lf:critic	111 -113 -122
lf:crowd	3 -92 58
lf:current	-133 41 26
lf:d	2 -32 6
lf:daili	29 -78 18
lf:damag	25 3 -96
lf:danger	23 11 -114
lf:daughter	16 -91 29
lf:day	-35 15 -8
lf:deal	-5 -55 36
lf:death	-163 105 34
lf:debat	-8 -38 30
lf:decad	-51 -127 88
lf:decemb	-113 111 -97
lf:decid	-47 42 -7
lf:decis	-35 47 -41
lf:declar	26 -22 -33
lf:declin	35 -48 -71
lf:defend	-75 -123 120
lf:deleg	-53 62 -55
lf:deliv	68 10 -128
lf:demand	37 -25 -62
lf:demonstr	-72 49 4
lf:deni	-62 90 -95
lf:denounc	106 -147 -32
lf:deputi	-36 61 -122
lf:describ	11 -77 32
lf:despit	-32 23 -23
lf:detail	-7 4 -21
lf:determin	64 -75 -18
lf:did	-4 35 -74
lf:differ	-52 95 -119
lf:direct	23 45 -136
lf:director	-58 98 -119
lf:discuss	86 -70 -123
lf:district	-47 7 3
lf:do	38 11 -71
lf:document	70 -41 -87
lf:doe	57 6 -94
lf:donat	113 -107 -117
lf:done	-2 10 -10
lf:doubt	-19 -61 45
lf:down	18 -15 -17
lf:drive	-24 -79 70
lf:drop	117 -89 -91
lf:drug	37 -63 -3
lf:dure	13 26 -76
lf:earli	-20 13 -18
lf:earlier	-23 -13 -2
lf:econom	-55 9 9
lf:economi	-102 0 56
lf:editor	-17 -15 19
lf:educ	-46 6 18
lf:effect	-33 0 28
lf:effort	-142 47 32
lf:eight	19 -1 -41
lf:either	15 -29 -16
lf:elect	-102 55 3
lf:els	-3 -40 10
lf:email	61 -48 -65
lf:embarrass	31 -112 22
lf:emot	-54 -129 100
lf:employe	64 -45 -55
lf:encount	17 1 -87
lf:end	-12 0 -9
lf:endors	-189 10 132
lf:enough	79 -43 -78
lf:entir	10 -19 -28
lf:error	-73 26 27
lf:especi	-47 72 -65
lf:establish	32 25 -105
lf:even	87 -107 -10
lf:event	13 -137 88
lf:ever	85 -115 38
lf:everi	-27 -66 63
lf:everyth	45 -53 -15
lf:evid	13 1 -65
lf:exampl	-69 51 -62
lf:exchang	-102 104 -47
lf:execut	-138 -3 45
lf:exist	1 -128 48
lf:expect	-50 62 -62
lf:experi	18 -73 43
lf:explain	-20 11 -20
lf:express	55 10 -136
lf:face	-60 61 -99
lf:facil	-64 98 -111
lf:fact	16 -27 -35
lf:fail	95 -39 -110
lf:fair	-53 -39 33
lf:fals	-32 18 -88
lf:famili	-41 -92 85
lf:far	-73 -8 39
lf:father	-42 1 20
lf:favor	22 -16 -54
lf:favorit	-20 -11 3
lf:fear	59 17 -125
lf:februari	-51 50 -43
lf:feder	4 15 -86
lf:feel	-125 9 89
lf:fellow	14 -48 4
lf:few	-72 -51 77
lf:fight	-108 52 20
lf:figur	-7 57 -128
lf:file	60 3 -173
lf:film	27 5 -114
lf:final	-17 9 0
lf:financ	-42 -125 86
lf:financi	31 -89 28
lf:find	101 -79 -158
lf:finish	22 29 -65
lf:fire	124 -75 -243
lf:firm	-8 29 -49
lf:first	-29 -38 54
lf:five	1 28 -58
lf:floor	30 2 -108
lf:focus	32 -49 -4
lf:follow	-77 42 -8
lf:for	-47 30 -15
lf:forc	-12 51 -139
lf:foreign	111 -140 -64
lf:former	39 -38 -13
lf:forward	43 -70 7
lf:found	-8 -125 86
lf:four	-95 48 10
lf:fox	79 -27 -130
lf:fraud	104 -116 -87
lf:friday	110 -82 -93
lf:friend	-51 30 7
lf:from	-136 164 -73
lf:front	45 -3 -86
lf:full	-105 48 -8
lf:fund	-24 -16 24
lf:furious	50 -31 -104
lf:further	73 -37 -129
lf:futur	-93 69 -17
lf:gain	2 -33 25
lf:gap	59 -21 -67
lf:gave	-92 19 34
lf:gay	35 -34 -37
lf:general	-14 70 -140
lf:get	73 -38 -64
lf:give	-80 56 17
lf:given	-76 54 -18
lf:go	57 0 -75
lf:gone	25 30 -119
lf:good	2 -96 63
lf:got	15 25 -91
lf:govern	55 -2 -107
lf:governor	86 -80 -6
lf:grant	73 -29 -125
lf:great	63 -14 -60
lf:ground	-21 65 -121
lf:group	83 -166 34
lf:growth	-90 6 23
lf:guilti	-130 91 21
lf:gun	-155 118 -6
lf:had	63 -49 -48
lf:hail	-141 -126 135
lf:half	76 -131 5
lf:hand	-25 -69 52
lf:happen	-125 56 6
lf:harass	-20 15 -94
lf:hard	-46 49 -32
lf:has	10 -15 -18
lf:hate	1 36 -122
lf:have	37 -80 16
lf:he	-102 86 -8
lf:head	-1 24 -45
lf:health	-30 25 -14
lf:hear	-42 91 -133
lf:heard	-49 24 12
lf:heat	36 -36 -119
lf:held	10 13 -40
lf:help	-19 -55 43
lf:her	-91 67 14
lf:here	-61 63 -63
lf:high	-22 21 -21
lf:highlight	58 -119 23
lf:him	-113 78 -3
lf:himself	-48 -66 77
lf:his	6 38 -61
lf:histor	-47 53 -37
lf:histori	-78 -16 36
lf:hold	8 -34 -8
lf:home	-42 -6 20
lf:honor	-37 -121 81
lf:hope	35 -105 29
lf:hospit	-111 56 2
lf:host	87 -39 -182
lf:hour	109 -53 -136
lf:hous	22 -34 -25
lf:how	-13 -128 96
lf:howev	60 -76 -24
lf:human	-49 29 -24
lf:hurt	-35 -3 26
lf:husband	-11 -14 3
lf:i	24 -103 58
lf:idea	70 -7 -127
lf:ident	-123 67 13
lf:if	69 -103 24
lf:imag	-11 -19 15
lf:immedi	-46 21 -25
lf:immigr	-33 40 -8
lf:import	22 -15 -52
lf:impress	-120 -122 123
lf:in	-139 116 -2
lf:incid	67 -47 -100
lf:includ	-18 68 -97
lf:incom	-86 53 -6
lf:increas	89 -46 -121
lf:indic	-36 65 -83
lf:indict	73 -57 -150
lf:inform	21 20 -79
lf:initi	-9 21 -56
lf:inquiri	2 -22 -97
lf:insid	-62 33 -13
lf:insist	-114 40 45
lf:instanc	29 -6 -62
lf:instead	-10 16 -27
lf:insult	34 -103 40
lf:intellig	68 5 -154
lf:intend	-61 64 -49
lf:intens	-9 -12 -7
lf:interest	-86 10 34
lf:intern	-60 42 22
lf:interview	-61 58 -22
lf:into	85 -10 -167
lf:introduc	89 -109 -35
lf:investig	31 -24 -96
lf:invit	-55 -44 74
lf:involv	54 -47 -51
lf:is	44 -19 -35
lf:issu	-1 -78 40
lf:it	63 -8 -91
lf:itself	20 33 -115
lf:januari	-22 74 -102
lf:job	-54 -1 14
lf:join	-53 25 -2
lf:journalist	16 40 -163
lf:judg	39 -26 -78
lf:judici	-41 83 -112
lf:juli	-69 9 26
lf:june	37 3 -114
lf:just	-88 121 -83
lf:justic	26 49 -112
lf:keep	20 -29 -17
lf:kept	58 -46 -62
lf:key	46 -63 -26
lf:kill	-163 125 30
lf:knew	18 31 -86
lf:know	-74 76 -36
lf:known	-57 91 -84
lf:ladi	-116 60 29
lf:last	-27 11 -3
lf:late	-2 -70 72
lf:later	36 -49 -5
lf:latest	-9 4 -27
lf:laugh	43 -114 20
lf:launch	76 -77 -64
lf:law	-32 -14 31
lf:lawmak	38 38 -167
lf:lawsuit	44 -28 -116
lf:lawyer	37 -31 -47
lf:lead	37 -12 -59
lf:leader	10 -2 -26
lf:leak	67 -53 -108
lf:learn	-6 -5 -39
lf:least	-153 32 83
lf:leav	-110 130 -75
lf:led	45 -42 -34
lf:left	-27 54 -113
lf:legal	60 -38 -92
lf:legisl	33 23 -86
lf:less	90 -12 -153
lf:let	9 -66 41
lf:letter	-87 108 -96
lf:level	98 -39 -102
lf:liber	72 -17 -98
lf:lie	-59 58 -161
lf:life	16 -6 -26
lf:like	15 -127 100
lf:limit	47 -33 -23
lf:line	-140 105 -2
lf:link	132 -125 -113
lf:list	-7 11 -31
lf:listen	-78 -7 26
lf:littl	-1 -32 14
lf:live	-38 -7 -7
lf:ll	-13 47 -48
lf:long	88 -53 -81
lf:longtim	-65 61 -27
lf:look	80 -75 -33
lf:lost	-38 54 -87
lf:lot	-84 -4 45
lf:love	-59 -111 85
lf:low	-26 36 -51
lf:made	19 -24 -18
lf:major	20 -30 -15
lf:make	-27 -12 11
lf:man	81 -28 -180
lf:manag	-2 -60 38
lf:mani	-5 -7 -4
lf:march	-42 47 -36
lf:marriag	-120 95 -30
lf:mass	-3 51 -90
lf:materi	7 -41 -4
lf:matter	27 -75 3
lf:may	34 12 -72
lf:mayb	23 -68 17
lf:mayor	6 -34 -5
lf:me	-53 55 -39
lf:mean	-100 134 -127
lf:meanwhil	-53 9 23
lf:measur	-15 12 -15
lf:media	16 14 -43
lf:medic	-129 46 48
lf:meet	-78 91 -79
lf:member	25 -73 25
lf:memo	77 -79 -96
lf:men	-124 70 -11
lf:mention	63 -63 -54
lf:messag	-76 89 -56
lf:met	-78 80 -79
lf:might	27 -11 -39
lf:militari	20 35 -97
lf:million	3 -26 2
lf:minist	-24 -13 32
lf:minor	-55 -38 61
lf:minut	77 -88 -30
lf:mock	143 -117 -151
lf:moment	-26 28 -39
lf:monday	-83 36 9
lf:money	1 -28 6
lf:month	-66 62 -27
lf:more	72 -41 -55
lf:morn	-43 38 -23
lf:most	-7 -3 -24
lf:mother	17 24 -112
lf:move	49 -24 -66
lf:mr	6 -60 45
lf:mr.	-42 51 -42
lf:mrs.	-116 100 -29
lf:ms.	-102 111 -62
lf:much	65 -64 -19
lf:murder	-148 128 -37
lf:must	14 -67 30
lf:my	-79 16 3
lf:n't	73 0 -102
lf:name	-208 135 -34
lf:nation	-53 79 -47
lf:near	-15 -7 4
lf:need	-98 86 -18
lf:negoti	33 -22 -29
lf:neither	-22 79 -140
lf:network	95 -66 -113
lf:never	25 -171 86
lf:new	-4 -41 20
lf:news	-31 19 -15
lf:next	10 -14 0
lf:night	-7 18 -22
lf:no	24 -85 41
lf:nomin	-85 -14 42
lf:nomine	35 38 -99
lf:not	106 -50 -85
lf:note	53 -140 82
lf:noth	-69 60 -16
lf:novemb	-38 37 -32
lf:now	26 32 -101
lf:nuclear	-3 -16 12
lf:number	4 28 -64
lf:of	0 30 -37
lf:off	-5 24 -103
lf:offens	-4 29 -106
lf:offer	-96 -39 70
lf:offic	-1 40 -87
lf:offici	-28 69 -74
lf:often	-119 72 13
lf:old	-46 27 10
lf:on	26 27 -100
lf:onc	-49 78 -155
lf:one	-3 -10 -23
lf:onli	26 -39 -12
lf:onlin	11 -16 -17
lf:open	29 -140 77
lf:oper	-21 -11 15
lf:opinion	-158 55 39
lf:oppon	-69 34 22
lf:opportun	-86 71 -34
lf:opposit	-9 -17 -5
lf:or	-154 89 13
lf:order	35 22 -113
lf:organ	38 -28 -33
lf:origin	58 -123 12
lf:other	40 -128 58
lf:our	-109 -29 65
lf:out	-21 32 -9
lf:over	35 -36 -16
lf:overal	-96 -4 36
lf:own	42 4 -68
lf:page	7 9 -96
lf:paid	-22 16 -24
lf:parent	-78 44 -3
lf:part	-20 -14 0
lf:parti	7 -20 6
lf:particular	67 -65 -35
lf:pass	39 -107 47
lf:past	1 -23 -16
lf:path	-108 48 15
lf:pattern	49 -13 -104
lf:pay	-37 14 -4
lf:peopl	-112 40 51
lf:percent	-119 70 -10
lf:perform	23 27 -71
lf:perhap	88 -54 -81
lf:person	-60 -18 54
lf:phone	-7 31 -90
lf:photo	-34 26 -26
lf:pick	-43 52 -41
lf:pinterest	-20 44 -70
lf:place	-76 34 10
lf:plan	-38 107 -114
lf:play	59 -140 59
lf:point	38 -42 -37
lf:polic	119 -57 -120
lf:polici	41 -25 -66
lf:polit	29 -42 -16
lf:poll	-50 -43 84
lf:poor	82 -64 -26
lf:pope	-154 70 44
lf:posit	-47 -21 55
lf:possibl	37 -16 -52
lf:post	4 72 -185
lf:potenti	9 7 -39
lf:power	89 -27 -118
lf:prais	-154 -82 151
lf:present	15 -16 -29
lf:presid	25 -150 107
lf:presidenti	81 -113 3
lf:press	31 -41 -19
lf:pressur	-11 23 -46
lf:previous	-52 60 -60
lf:primari	-44 51 -25
lf:prime	-56 79 -63
lf:print	83 -118 -14
lf:prior	-122 49 13
lf:prison	12 11 -94
lf:privat	76 -45 -131
lf:problem	51 -40 -131
lf:process	-107 110 -114
lf:profession	-2 -65 34
lf:professor	36 8 -128
lf:profil	-25 29 -8
lf:program	-53 7 -4
lf:progress	-91 57 -21
lf:prompt	9 -41 -14
lf:prosecutor	53 -28 -88
lf:protect	-100 -50 72
lf:protest	56 -42 -137
lf:proud	-69 -88 87
lf:prove	23 67 -137
lf:provid	15 -37 -15
lf:public	36 0 -69
lf:publish	0 -47 28
lf:pundit	29 -95 18
lf:push	74 -30 -181
lf:put	96 -34 -86
lf:question	17 49 -182
lf:quick	33 6 -69
lf:quit	23 -28 -30
lf:quot	-96 55 6
lf:r	-66 44 -12
lf:race	-4 30 -51
lf:radio	57 -3 -108
lf:rais	-5 17 -59
lf:ralli	-55 37 -24
lf:ran	-87 102 -120
lf:rang	57 -2 -109
lf:rank	29 -7 -99
lf:rate	80 -61 -80
lf:re	-38 42 -52
lf:reach	-33 87 -135
lf:react	-17 -6 -5
lf:read	-21 64 -158
lf:readi	67 -72 -37
lf:real	13 38 -100
lf:realli	-78 10 49
lf:reason	-44 9 1
lf:rebuk	1 -1 -102
lf:receiv	-73 -25 64
lf:recent	15 40 -85
lf:recommend	21 19 -102
lf:record	1 -132 60
lf:reduc	93 -112 -37
lf:refer	58 -43 -79
lf:reform	-42 72 -80
lf:reject	-4 56 -112
lf:relat	-58 26 11
lf:relationship	-11 0 1
lf:releas	4 43 -72
lf:remain	-56 107 -124
lf:remark	-23 18 -43
lf:rememb	-93 73 -55
lf:remov	94 -90 -28
lf:repeat	-16 31 -150
lf:replac	-32 69 -126
lf:report	-8 26 -77
lf:repres	-40 -91 104
lf:request	-87 30 7
lf:research	-39 66 -72
lf:resign	7 33 -131
lf:resist	26 -103 25
lf:resolut	104 -129 -29
lf:respect	36 -1 -52
lf:respond	119 -108 -69
lf:respons	-30 77 -92
lf:result	5 24 -71
lf:retir	-7 54 -135
lf:return	-25 21 -12
lf:reveal	71 -41 -109
lf:revel	31 -40 -89
lf:review	-28 45 -72
lf:right	-44 -78 95
lf:rise	38 -101 38
lf:rival	-85 78 -22
lf:role	-47 -50 67
lf:room	-41 82 -109
lf:rule	48 -4 -117
lf:run	-27 62 -79
lf:said	21 -51 39
lf:same	16 -84 42
lf:sander	34 2 -74
lf:sat	-116 119 -103
lf:saturday	-21 -106 99
lf:saw	56 -126 25
lf:say	82 -93 -14
lf:schedul	-124 133 -132
lf:school	-104 80 -51
lf:search	-31 84 -109
lf:second	-67 19 37
lf:secretari	-20 -5 23
lf:secur	-70 87 -78
lf:see	21 -103 42
lf:seem	-29 21 -45
lf:seen	38 -35 -29
lf:select	-59 -46 57
lf:senat	3 -62 56
lf:send	-72 84 -53
lf:senior	-101 83 -26
lf:sent	-96 103 -46
lf:sentenc	66 -97 12
lf:separ	13 -36 8
lf:septemb	8 -148 74
lf:seri	48 -98 5
lf:serious	-47 76 -54
lf:serv	-38 -2 0
lf:server	-38 53 -82
lf:servic	9 -64 42
lf:session	-28 81 -116
lf:set	-45 15 23
lf:seven	66 -79 -10
lf:sever	-50 55 -30
lf:sexual	-64 37 -5
lf:share	-66 16 26
lf:she	17 10 -65
lf:shock	-21 72 -112
lf:shoot	-55 95 -116
lf:shooter	67 -66 -31
lf:short	-109 -7 76
lf:shot	30 9 -158
lf:should	14 -2 -19
lf:show	36 -33 -30
lf:shown	-48 -56 69
lf:side	18 -32 -23
lf:sign	-27 -23 41
lf:signal	33 -118 22
lf:signific	6 -18 5
lf:similar	-57 56 -35
lf:simpli	25 31 -133
lf:sinc	-12 34 -31
lf:sit	10 35 -99
lf:slam	120 -123 -83
lf:small	-111 18 59
lf:so	4 -27 7
lf:social	-55 5 9
lf:some	-20 -24 8
lf:someon	6 -36 5
lf:someth	40 -102 37
lf:son	-94 37 5
lf:soon	32 -34 -32
lf:sort	5 66 -108
lf:sourc	25 18 -107
lf:speak	-98 91 -23
lf:speaker	135 -115 -89
lf:special	-135 57 45
lf:speech	73 -73 -1
lf:spent	52 -79 1
lf:spoke	-89 124 -101
lf:spokesman	-21 28 -54
lf:staff	-71 38 -19
lf:stand	-11 42 -69
lf:star	-4 -28 27
lf:start	36 10 -99
lf:state	-35 70 -48
lf:statement	-5 -27 3
lf:stay	-35 -56 49
lf:step	36 -110 56
lf:still	-17 -52 40
lf:stop	65 -36 -67
lf:stori	19 -58 19
lf:strategist	-8 14 -41
lf:stress	-132 81 30
lf:strike	3 41 -107
lf:strong	35 -61 -7
lf:student	-110 30 15
lf:success	-5 -12 -4
lf:such	-67 -27 65
lf:suggest	129 -103 -116
lf:sunday	15 -6 -29
lf:support	-11 -155 107
lf:sure	45 -52 -9
lf:surpris	2 67 -186
lf:survey	-115 -113 127
lf:suspect	31 -85 9
lf:take	-69 88 -82
lf:taken	-60 -30 81
lf:talk	-37 44 -20
lf:target	130 -126 -64
lf:tax	101 -42 -134
lf:team	77 -60 -74
lf:televis	-43 -31 49
lf:tell	77 -95 -34
lf:term	-20 70 -71
lf:terror	8 -24 6
lf:test	-80 82 -22
lf:testifi	71 -55 -119
lf:testimoni	-35 -35 46
lf:text	36 1 -121
lf:than	71 -42 -64
lf:thank	-183 -181 188
lf:that	157 -196 27
lf:the	-20 48 -44
lf:their	62 -92 14
lf:them	44 37 -131
lf:then	9 21 -48
lf:there	-13 -37 20
lf:these	10 17 -56
lf:they	66 34 -151
lf:thing	10 -55 44
lf:think	10 -44 25
lf:third	-66 10 12
lf:this	-9 50 -83
lf:those	72 -90 3
lf:though	19 -84 46
lf:thought	-50 80 -55
lf:threat	-89 36 19
lf:three	-59 19 17
lf:through	-86 17 31
lf:thursday	22 -42 -7
lf:time	70 -32 -71
lf:to	-1 -4 -14
lf:today	-36 81 -105
lf:togeth	87 -87 -64
lf:told	12 70 -142
lf:too	-85 114 -137
lf:took	14 58 -140
lf:top	-32 65 -57
lf:total	24 -40 -18
lf:toward	17 -109 65
lf:town	-41 49 -96
lf:track	16 14 -59
lf:trade	13 38 -67
lf:travel	-28 83 -108
lf:tri	1 46 -117
lf:trip	-19 21 -21
lf:true	82 -34 -81
lf:trump	0 8 -52
lf:trust	13 13 -45
lf:truth	88 -176 2
lf:tuesday	12 2 -28
lf:turn	50 -104 35
lf:tweet	94 -125 12
lf:two	-163 100 5
lf:under	38 1 -75
lf:understand	-36 -34 48
lf:unlik	28 -100 39
lf:until	-11 62 -75
lf:up	-78 -5 65
lf:updat	-53 69 -68
lf:upset	66 -16 -100
lf:urg	59 -50 -48
lf:us	-79 50 -13
lf:use	-44 72 -56
lf:ve	14 23 -40
lf:veri	-36 -29 38
lf:veteran	18 -21 -12
lf:vice	-12 -16 6
lf:victim	-97 35 40
lf:victori	-94 34 21
lf:video	81 -23 -117
lf:view	61 -45 -45
lf:violat	-23 56 -108
lf:visit	-80 84 -48
lf:vote	37 -107 49
lf:voter	-47 -52 70
lf:walk	-120 104 -69
lf:want	3 -30 -9
lf:war	27 -29 -34
lf:warn	88 -67 -121
lf:was	9 19 -53
lf:watch	-78 19 15
lf:way	-24 59 -80
lf:we	-8 -63 23
lf:weapon	-47 39 9
lf:wear	-63 -112 92
lf:wednesday	-3 -54 43
lf:week	73 -52 -40
lf:welcom	-115 -121 123
lf:well	38 -9 -30
lf:went	57 -92 -51
lf:were	13 28 -66
lf:west	-16 -36 23
lf:what	-39 34 -27
lf:when	53 -26 -74
lf:where	-1 27 -55
lf:whether	72 3 -146
lf:whi	141 -105 -175
lf:which	69 24 -125
lf:while	30 15 -79
lf:white	-60 58 -35
lf:who	24 22 -73
lf:whose	1 0 -36
lf:wide	-106 79 -3
lf:wife	5 -66 24
lf:will	-29 9 -4
lf:win	-103 10 33
lf:wing	-83 28 38
lf:wish	70 -110 -12
lf:wit	-58 33 -10
lf:with	-98 108 -38
lf:within	-59 118 -151
lf:without	35 28 -139
lf:woman	17 19 -89
lf:women	22 -36 4
lf:won	-10 40 -66
lf:wonder	58 -60 -45
lf:word	60 -194 89
lf:work	-69 -15 40
lf:worker	-105 -27 63
lf:world	-49 -10 36
lf:worri	49 -30 -116
lf:worth	-27 46 -94
lf:would	-87 10 75
lf:write	34 -103 27
lf:wrong	11 27 -96
lf:wrote	-60 -28 -4
lf:year	-40 -26 62
lf:yes	73 -89 -35
lf:yesterday	48 -48 -28
lf:yet	65 -69 -10
lf:you	-35 -72 82
lf:young	-72 7 32
lf:your	-128 34 20
lf~+	-45 -4 35
lf~-	-130 93 -17
lm+	-35 -34 41
lm-	38 -20 -76
lm0	-74 15 -4
lm1	115 -71 -125
lm2	32 38 -172
lm3	28 -30 -42
lm~-	-135 -29 81
ln+	-126 -184 216
ln-	158 -128 -156
ln0	78 -77 -46
ln~+	96 -126 -72
ln~-	51 -111 66
lp0	-13 11 -90
lp1	-36 -86 93
lp2	-52 -40 57
lp3	-89 12 52
m:'d	140 -51 -128
m:'m	-25 -82 74
m:'s	4 27 -23
m:1990s	-36 -108 79
m:LOC	-29 39 -7
m:MISC	4 -23 26
m:ORG	29 6 -43
m:PER	-27 91 -82
m:a	5 3 7
m:a.m.	-115 94 -27
m:abandon	-19 57 -150
m:abid	15 -10 -45
m:abil	-143 15 99
m:abl	-71 -20 64
m:abort	18 14 -68
m:about	54 11 -81
m:abov	-56 -96 106
m:abroad	-65 -64 87
m:absolut	3 -12 -18
m:absurd	-1 8 -107
m:abus	32 -98 8
m:academ	9 -73 48
m:accept	10 -54 21
m:access	-55 -67 84
m:accomplish	-15 1 -3
m:accord	-47 36 5
m:account	113 -38 -109
m:accur	-8 -8 -56
m:accus	120 -76 -180
m:achiev	-65 -148 110
m:acknowledg	40 -39 -15
m:across	-44 -64 82
m:act	1 59 -104
m:action	-4 -21 11
m:activ	-3 17 -62
m:activist	-96 -142 177
m:actor	-6 -44 32
m:actress	51 -15 -88
m:actual	-6 68 -100
m:ad	-144 145 -27
m:add	74 20 -201
m:addit	-50 45 -22
m:address	-84 16 61
m:administr	45 16 -86
m:admir	2 -107 62
m:admit	59 13 -109
m:adopt	-29 -37 24
m:adult	17 -49 3
m:advanc	126 -8 -182
m:advantag	-139 -79 157
m:advertis	49 -7 -101
m:advic	16 -64 23
m:advis	0 -2 -15
m:advisor	-14 24 -92
m:advoc	55 -51 -64
m:advocaci	-29 -68 53
m:affair	101 -63 -102
m:affect	-64 10 35
m:affili	-27 55 -124
m:afford	20 40 -85
m:afraid	-45 13 10
m:after	95 -44 -48
m:aftermath	-34 34 -14
m:afternoon	-116 61 3
m:again	20 21 -99
m:against	71 -43 -40
m:age	-65 100 -87
m:agenc	-106 80 -4
m:agenda	-57 -47 58
m:agent	58 -52 -34
m:aggress	9 5 -48
m:ago	70 -134 62
m:agre	-18 -41 43
m:agreement	-57 91 -59
m:ahead	-90 -20 51
m:aid	-61 -24 68
m:aim	-5 -22 7
m:air	121 -111 -28
m:aisl	31 -60 -5
m:alarm	4 33 -136
m:alien	1 47 -113
m:align	-37 39 -18
m:alik	-116 2 47
m:aliv	-91 81 -22
m:all	-30 -56 85
m:alleg	159 -124 -154
m:alli	63 29 -111
m:allow	-6 -93 76
m:almost	39 -34 -26
m:alon	-45 48 -49
m:along	-45 41 -13
m:alongsid	-71 -79 94
m:alreadi	1 17 -33
m:also	54 -28 -26
m:altern	51 -90 -12
m:although	-30 -41 55
m:alway	-14 -52 43
m:am	-25 20 -11
m:amaz	-61 -123 101
m:ambassador	-27 35 -84
m:amend	-51 -75 75
m:amid	29 -53 -10
m:amnesti	-13 -20 12
m:among	-31 -43 63
m:amount	-48 87 -67
m:an	34 -45 27
m:analysi	56 -8 -101
m:analyst	47 -37 -55
m:anchor	36 -24 -42
m:and	-1 -64 83
m:anger	103 -40 -163
m:angri	-56 43 5
m:angrili	116 -112 -105
m:ani	-85 116 -56
m:anim	-73 -69 75
m:announc	-113 -4 105
m:annual	-134 -70 110
m:anonym	20 -40 12
m:anoth	98 -88 -32
m:answer	-14 6 -30
m:anti	106 -91 -73
m:anybodi	-99 102 -10
m:anyon	-37 19 17
m:anyth	6 71 -150
m:apart	2 16 -44
m:apartheid	49 -88 2
m:apolog	157 -103 -96
m:app	-33 5 17
m:appar	101 -46 -103
m:appeal	-44 -12 50
m:appear	-16 22 -8
m:applaus	-93 -118 107
m:applic	79 -33 -119
m:appoint	30 25 -78
m:appreci	-110 -120 120
m:approach	-20 -77 57
m:appropri	-99 -27 79
m:approv	15 16 -60
m:april	3 37 -86
m:are	19 -59 45
m:area	-75 68 11
m:argu	79 -15 -141
m:argument	-10 -57 23
m:ariz.	-3 19 -110
m:arm	-37 26 -9
m:around	-108 62 8
m:arrang	46 -2 -104
m:arrest	134 -64 -168
m:arriv	-51 78 -131
m:arsenal	37 -14 -99
m:art	-13 77 -129
m:articl	64 -26 -172
m:artist	62 -81 -4
m:as	35 -45 24
m:asham	86 -94 -30
m:asid	37 -115 33
m:ask	-42 125 -195
m:assault	1 6 -43
m:assert	-17 1 -14
m:assess	-15 64 -99
m:assist	-204 89 27
m:associ	105 -40 -113
m:assum	-26 85 -125
m:assur	-10 -33 -1
m:asylum	80 -115 -27
m:at	42 -40 19
m:attack	80 -98 -50
m:attempt	129 -54 -175
m:attend	-66 42 -12
m:attent	-9 -47 25
m:attitud	38 -26 -62
m:attorney	-70 116 -89
m:attract	60 -148 20
m:audienc	46 -42 -52
m:aug.	2 63 -150
m:august	61 67 -157
m:authent	4 -125 61
m:author	-18 8 -26
m:authoritarian	38 -87 2
m:automat	-20 -3 4
m:autoplay	93 -96 -68
m:avail	-41 48 -37
m:averag	-49 130 -142
m:avoid	57 -65 -52
m:awar	59 -82 -10
m:award	-61 -175 154
m:away	-54 51 -54
m:back	-30 -50 82
m:background	-167 -46 119
m:backlash	-57 52 -93
m:bad	73 -15 -90
m:bail	99 -84 -96
m:balanc	-48 65 -44
m:ball	13 -36 -5
m:ballot	-76 12 43
m:ban	-21 25 -34
m:bank	103 -87 -42
m:bannon	39 -24 -48
m:bar	-40 66 -121
m:bare	87 -52 -88
m:barrel	-32 66 -99
m:base	-46 42 -13
m:basement	-16 -39 33
m:basic	43 -52 -14
m:battl	-18 -37 26
m:battleground	-62 -37 65
m:be	-7 11 4
m:bear	-174 96 35
m:beat	75 -81 -47
m:becam	-6 -23 12
m:becaus	26 -11 -18
m:becom	76 12 -115
m:bed	-11 19 -31
m:been	-28 86 -65
m:befor	50 46 -116
m:beg	-10 24 -45
m:began	25 -37 -24
m:begin	66 -137 55
m:behalf	-84 -43 97
m:behav	111 -85 -126
m:behavior	59 -125 17
m:behind	61 -51 -30
m:belief	-109 91 -21
m:believ	-19 -81 73
m:belong	94 -128 -11
m:below	40 -15 -32
m:bench	43 -66 1
m:beneath	100 -64 -66
m:benefit	87 -121 -21
m:best	-50 -66 59
m:bet	-26 27 -21
m:better	-159 -35 98
m:between	78 -2 -91
m:beyond	22 37 -116
m:bias	42 -12 -84
m:bid	-59 -47 98
m:big	-42 6 21
m:bigger	19 -127 47
m:biggest	-7 28 -51
m:bill	-22 10 2
m:billion	30 -7 -58
m:bipartisan	-49 10 29
m:bit	82 7 -149
m:bitter	138 -127 -147
m:black	-18 -23 27
m:blame	163 -152 -149
m:blast	25 9 -84
m:block	-17 8 -10
m:blog	129 -131 -109
m:blogger	-77 87 -114
m:blood	-122 22 67
m:blow	18 49 -122
m:blue	-30 -155 109
m:board	6 -57 12
m:boast	111 -114 -110
m:bodi	-12 86 -118
m:bolster	-1 -143 47
m:bomb	158 -151 -125
m:bombast	60 -116 5
m:boo	125 -105 -110
m:book	-22 28 -23
m:boost	-66 102 -92
m:border	-13 72 -99
m:born	-26 -8 25
m:borrow	-22 -43 40
m:boss	-18 50 -143
m:both	-20 -46 51
m:bottl	81 -49 -106
m:box	-69 23 30
m:boy	-24 4 -29
m:boycott	52 -58 -119
m:brag	-16 -21 1
m:brain	-18 19 -44
m:branch	0 -28 9
m:brand	-6 31 -36
m:brave	-102 -116 114
m:breach	-22 36 -109
m:break	-80 79 -17
m:briberi	-9 1 -101
m:bridg	17 12 -117
m:brief	-97 99 -36
m:briefli	-120 74 -26
m:bring	-133 -74 154
m:broad	-67 -57 62
m:broadcast	80 -8 -147
m:broader	-71 48 -2
m:broke	83 -81 -59
m:broken	98 -96 -86
m:brother	-103 48 -18
m:brought	-39 6 -2
m:brutal	38 -39 -35
m:budget	-41 19 -4
m:build	-56 5 22
m:built	-38 -29 32
m:bullet	-118 94 -49
m:bulli	-90 80 -31
m:bureau	47 -38 -95
m:buri	16 67 -135
m:burn	71 -35 -116
m:bus	-21 71 -112
m:busi	-59 44 -7
m:businessman	30 -74 15
m:but	37 0 -41
m:buy	-35 39 -56
m:by	10 -36 43
m:c	-38 50 -34
m:ca	-6 33 -48
m:cabinet	34 -65 -8
m:cabl	138 -93 -149
m:call	49 33 -108
m:calm	-77 -56 86
m:came	34 -55 10
m:camera	67 -57 -47
m:camp	-106 78 -24
m:campaign	82 -117 36
m:campus	59 -89 12
m:can	-77 27 43
m:candid	-56 20 28
m:candidaci	-28 -61 33
m:capabl	-125 -112 125
m:capit	-60 47 -21
m:caption	-89 39 21
m:captur	-7 -130 77
m:car	86 8 -162
m:card	106 -90 -128
m:care	-20 -21 38
m:career	-43 -12 11
m:careless	99 -97 -90
m:carri	20 -38 -10
m:case	4 39 -81
m:cash	64 -85 -24
m:cast	-100 -89 133
m:catch	-84 -14 66
m:caucus	21 -28 -7
m:caught	77 -18 -130
m:caus	31 -48 -11
m:cautious	-151 55 48
m:cave	130 -128 -113
m:celebr	-160 -88 123
m:center	29 -29 -20
m:central	-104 42 34
m:centuri	-147 -141 148
m:ceo	-6 -11 6
m:certain	22 -26 -21
m:chair	-65 16 13
m:chairman	-39 49 -38
m:challeng	4 2 -34
m:chamber	-99 -66 120
m:champion	-28 -43 17
m:chanc	-22 31 -32
m:chancellor	-97 -39 69
m:chang	-59 102 -82
m:channel	11 -48 -3
m:chant	58 -76 -38
m:chapter	-104 -34 71
m:charact	-50 79 -72
m:character	-68 48 -16
m:charg	179 -103 -185
m:chariti	-40 -28 38
m:chat	-77 77 -17
m:check	-62 46 -41
m:cheer	-77 -170 145
m:chemic	104 -46 -136
m:chief	-15 46 -52
m:child	5 16 -37
m:children	-58 -83 103
m:choic	25 -114 51
m:choos	72 -47 -83
m:chose	-13 6 -7
m:church	70 -62 -51
m:circl	-27 6 11
m:circuit	17 -36 7
m:cite	-8 -8 -2
m:citi	-96 -15 73
m:citizen	28 -17 -19
m:citizenship	12 27 -114
m:civil	-59 -89 88
m:claim	202 -129 -178
m:clarifi	-9 -36 14
m:clash	68 -37 -121
m:class	-96 -61 121
m:classic	-32 -1 8
m:classifi	55 -18 -104
m:clean	-70 48 -35
m:clear	-70 37 16
m:clearanc	68 -87 -6
m:clerk	-103 101 -61
m:client	-25 62 -63
m:climat	-58 -11 64
m:clinch	-83 41 -23
m:clinton	59 -132 50
m:clip	95 -23 -127
m:clock	-30 50 -47
m:close	9 -23 -25
m:closer	20 33 -91
m:closest	-63 30 18
m:cloth	-49 83 -100
m:co-found	-35 -46 65
m:co-host	-126 -10 70
m:coalit	-4 17 -32
m:code	141 -126 -112
m:cold	37 -104 -3
m:collabor	-6 -94 30
m:colleagu	-26 27 -24
m:collect	-38 20 -9
m:colleg	-15 -6 -8
m:collud	17 -3 -123
m:collus	-21 39 -128
m:color	108 -96 -58
m:column	-17 5 -7
m:combat	22 -34 -10
m:combin	22 -13 -28
m:come	-17 -56 74
m:comey	105 -123 -56
m:comfort	-63 -28 31
m:command	-137 39 51
m:comment	85 -41 -106
m:commentari	-78 91 -72
m:commerci	-44 -21 36
m:commiss	-15 34 -58
m:commission	-67 71 -78
m:commit	-5 -130 98
m:committe	-22 -41 45
m:common	-62 -19 39
m:communic	120 -117 -20
m:communiti	-5 -181 132
m:compani	58 -60 -51
m:compar	-48 78 -53
m:comparison	-79 4 44
m:compens	115 -113 -118
m:compet	-53 -70 70
m:competit	13 -37 9
m:complain	46 -2 -157
m:complaint	182 -195 -149
m:complet	-67 83 -53
m:complex	-92 -45 70
m:compli	-66 71 -70
m:complic	-12 63 -109
m:comprehens	-4 0 -20
m:compromis	36 12 -79
m:conced	74 2 -129
m:concern	42 -71 16
m:concess	19 14 -75
m:conclud	-47 45 -21
m:conclus	48 29 -108
m:condemn	15 -42 -28
m:condit	-24 10 -1
m:conduct	57 -4 -89
m:confer	-47 -17 37
m:confess	-51 15 5
m:confid	62 -176 88
m:confirm	-73 125 -122
m:conflict	17 49 -105
m:confront	9 -49 1
m:congratul	-27 -189 140
m:congression	57 -54 -35
m:congressman	-50 54 -60
m:connect	62 -40 -49
m:consent	73 -34 -106
m:consequ	39 -41 -120
m:conserv	-77 -3 69
m:consid	-15 48 -54
m:consider	34 -77 -13
m:consist	-64 -48 67
m:conspiraci	116 -71 -136
m:constant	61 -70 -24
m:constitu	-21 31 -28
m:constitut	14 -62 22
m:construct	30 -119 42
m:consult	25 -67 10
m:contact	58 -30 -60
m:contain	20 16 -67
m:contempt	36 -3 -126
m:contend	-50 -122 68
m:content	1 50 -129
m:contenti	92 -50 -150
m:contest	-46 -111 96
m:context	-87 -51 86
m:continu	-107 101 -11
m:contract	-81 42 -13
m:contradict	148 -119 -193
m:contrari	78 -128 -42
m:contrast	-24 4 9
m:contribut	-16 -22 16
m:control	-44 28 -18
m:controversi	177 -149 -138
m:convent	-27 -139 121
m:convers	10 14 -38
m:convict	84 -38 -142
m:convinc	-30 -1 -11
m:cooper	-62 -74 99
m:coordin	-53 -68 76
m:copi	110 -104 -70
m:copyright	-18 -21 21
m:corner	60 -129 8
m:corpor	-87 -13 69
m:correct	-104 -30 103
m:correspond	53 -11 -76
m:corrupt	37 -59 -42
m:cost	-58 -52 72
m:could	40 -8 -37
m:council	-155 117 -68
m:counsel	-82 109 -106
m:count	49 -6 -78
m:counter	62 -106 6
m:counterterror	-94 95 -25
m:countri	-28 -84 109
m:coup	117 -119 -106
m:coupl	45 -90 44
m:courag	-42 -64 60
m:cours	-45 24 5
m:court	11 36 -101
m:cover	25 8 -96
m:coverag	42 -34 -54
m:creat	2 -96 87
m:credenti	-85 -41 86
m:credibl	60 -141 21
m:credit	-36 -195 151
m:crime	43 -111 19
m:crimin	4 45 -107
m:crisi	-130 -15 110
m:critic	110 -92 -97
m:cross	-87 -26 70
m:crowd	-55 -52 83
m:crown	-57 62 -51
m:crucial	-71 28 1
m:culpabl	10 -7 -96
m:cultur	1 24 -45
m:current	-140 152 -123
m:custodi	43 -9 -112
m:cut	42 -45 -20
m:d	-9 -32 -6
m:dad	-81 -99 103
m:daili	7 -44 15
m:damag	8 25 -183
m:damn	-68 30 12
m:danger	-22 43 -59
m:dare	122 -114 -107
m:dark	-13 -28 21
m:data	-97 41 8
m:date	-128 56 16
m:daughter	-98 23 28
m:day	-55 27 16
m:dead	33 31 -183
m:deal	63 -39 -55
m:death	-94 47 23
m:debat	-34 -26 53
m:debt	28 -21 -26
m:decad	-63 -44 66
m:decemb	-66 101 -222
m:decid	-87 100 -58
m:decis	-36 85 -65
m:declar	33 -68 12
m:declin	-31 35 -61
m:dedic	-127 -19 56
m:deem	12 26 -130
m:deep	-126 56 -11
m:deepli	-9 -61 58
m:defeat	-98 -154 167
m:defend	28 -75 11
m:defens	-44 17 -7
m:deficit	-68 -54 97
m:defin	-68 -34 68
m:definit	97 -62 -109
m:deft	-37 -116 76
m:degre	-87 -24 64
m:delay	-37 75 -145
m:deleg	-120 24 26
m:delet	68 -15 -137
m:deliber	-11 25 -55
m:deliv	55 41 -131
m:dem	-4 46 -52
m:demand	-40 4 3
m:demeanor	13 -112 65
m:democraci	35 -9 -68
m:democrat	72 -26 -77
m:demonstr	-27 22 -6
m:deni	47 26 -165
m:denial	152 -163 -143
m:denounc	62 -78 -20
m:depart	38 -40 -20
m:departur	1 -43 29
m:deploy	-22 25 -46
m:deport	30 -24 -35
m:depress	-29 -24 43
m:depth	-5 -114 50
m:deputi	-20 80 -129
m:describ	-10 14 -23
m:descript	-8 23 -91
m:deserv	-54 -167 129
m:design	-20 -36 46
m:desir	-86 2 38
m:desper	-55 61 -14
m:despic	121 -118 -117
m:despit	140 -82 -124
m:destroy	59 -119 20
m:destruct	29 -47 -2
m:detail	-86 85 -43
m:detect	-38 48 -41
m:detent	12 26 -76
m:determin	-5 -41 23
m:devast	20 -53 -10
m:develop	-123 -1 93
m:devic	-84 63 -8
m:devot	-23 -130 64
m:dictat	12 -78 30
m:did	30 -12 -59
m:die	-94 106 -59
m:differ	-101 64 -12
m:difficult	-42 4 18
m:digit	-14 0 12
m:digniti	37 -40 -5
m:dinner	-107 -25 86
m:diplomaci	-114 12 13
m:diplomat	-30 11 -2
m:direct	4 24 -76
m:director	-13 63 -72
m:disabl	-34 -49 31
m:disagre	-85 25 21
m:disappear	-21 90 -153
m:disappoint	101 -17 -200
m:disast	-49 14 30
m:disastr	109 -64 -146
m:disavow	132 -165 -33
m:disclos	-28 55 -139
m:disclosur	39 -4 -56
m:discrimin	-66 -2 64
m:discuss	-7 11 -56
m:disgrac	75 -98 -25
m:disgust	116 -101 -110
m:dismiss	-17 14 -86
m:display	35 15 -140
m:disput	4 32 -106
m:disrespect	26 -14 -93
m:distanc	-52 57 -20
m:distract	11 0 -29
m:district	-84 55 -17
m:disturb	-46 71 -122
m:divers	60 -83 -13
m:divid	-14 -58 51
m:divis	18 26 -111
m:dnc	-40 47 -37
m:do	16 14 -43
m:doctor	-205 27 73
m:document	99 -36 -111
m:documentari	-70 11 25
m:dodg	56 -5 -100
m:doe	61 -28 -33
m:dog	62 -29 -44
m:dollar	83 -28 -86
m:domest	56 -59 -55
m:domin	-125 -33 94
m:donat	19 -154 71
m:done	10 -22 0
m:donor	79 -59 -67
m:door	36 -13 -68
m:doubl	23 -30 -4
m:doubt	-60 23 18
m:down	42 24 -59
m:downplay	-80 79 -99
m:dozen	65 -8 -56
m:dr.	-34 -56 50
m:dramat	-26 -40 17
m:draw	45 -109 21
m:drawn	75 -32 -106
m:dream	7 -16 -29
m:dress	-37 70 -68
m:drew	70 -90 -27
m:drink	-11 -26 17
m:drive	-13 -17 8
m:driver	26 55 -162
m:drop	26 -11 -63
m:drove	16 -8 -29
m:drug	25 -53 -6
m:dub	48 -14 -71
m:due	-8 24 -53
m:dure	37 -15 -48
m:duti	62 -35 -58
m:e	-122 98 -33
m:e-mail	5 3 -48
m:each	-56 29 2
m:eager	-35 -50 58
m:earli	-120 126 -64
m:earlier	-29 -23 36
m:earn	-82 -40 93
m:earth	69 -117 -11
m:eas	-55 -10 50
m:easier	-93 61 0
m:easili	70 -113 -28
m:east	-111 115 -110
m:echo	-162 82 19
m:econom	-82 4 44
m:economi	-6 -116 86
m:edg	-63 -141 119
m:edit	11 77 -121
m:editor	42 -59 0
m:editori	63 -43 -95
m:educ	-94 -49 100
m:effect	-25 37 -37
m:effort	-89 -1 75
m:ego	-48 4 24
m:eight	-26 -36 37
m:either	25 0 -49
m:elect	-40 -23 59
m:elector	26 -149 52
m:elev	43 -116 -5
m:elimin	-4 -62 44
m:elit	-22 22 -37
m:els	-5 -3 3
m:email	160 -110 -143
m:embarrass	53 -37 -37
m:embodi	-84 -83 90
m:embolden	-34 28 -9
m:embrac	2 26 -38
m:emerg	-33 -98 102
m:emot	-10 -156 88
m:emphas	-38 14 -10
m:employ	-90 11 32
m:employe	99 -70 -85
m:en	-30 81 -117
m:encount	61 -33 -135
m:encourag	-118 -107 133
m:end	-42 8 30
m:endang	69 -85 -3
m:endors	-119 -39 130
m:endur	-14 -120 60
m:enemi	-12 6 -57
m:energi	-111 -75 106
m:enforc	40 -25 -33
m:engag	-47 35 -22
m:enjoy	-75 -52 74
m:enough	47 -39 -25
m:ensur	-95 -92 101
m:enter	-48 65 -48
m:enthusiasm	11 -122 68
m:enthusiast	-75 -126 96
m:entir	70 -77 -19
m:entitl	22 -62 19
m:environ	-77 -146 113
m:environment	-100 -9 75
m:episod	45 -82 7
m:equal	-33 -39 58
m:era	12 -17 -17
m:error	-124 94 -9
m:erupt	15 11 -113
m:escap	128 -92 -144
m:especi	34 1 -50
m:essenti	-17 -124 85
m:establish	-100 -33 61
m:estat	0 -28 12
m:estim	-80 122 -101
m:ethic	52 -134 16
m:ethnic	13 -13 -22
m:evangel	-69 37 -22
m:even	97 -50 -61
m:event	-50 -115 135
m:eventu	-48 34 -16
m:ever	-71 -11 74
m:everi	-38 -80 68
m:everybodi	-30 61 -71
m:everyon	23 -98 40
m:everyth	-67 65 -28
m:evid	87 19 -175
m:ex	55 -19 -109
m:exact	49 6 -73
m:exampl	-29 76 -101
m:excel	-146 7 73
m:except	-61 -7 61
m:excerpt	-123 75 -3
m:exchang	13 10 -66
m:exclus	-47 64 -114
m:execut	-150 38 65
m:exist	-35 -70 48
m:exit	-68 -40 63
m:exoner	107 -80 -123
m:expand	-113 -30 102
m:expans	-93 77 -56
m:expect	-87 57 -11
m:expens	59 -27 -72
m:experi	24 -170 99
m:experienc	-112 -7 88
m:expert	88 -21 -89
m:explain	38 -8 -50
m:explan	3 5 -47
m:explos	1 17 -129
m:expos	53 -102 -20
m:express	-27 40 -45
m:extend	33 -71 7
m:extens	-111 -28 97
m:extent	42 -71 -33
m:extrem	9 -115 60
m:extremist	51 -54 -31
m:eye	-52 49 -26
m:fabric	22 -42 -16
m:face	146 -71 -166
m:facil	38 36 -140
m:fact	60 -18 -61
m:factori	64 -85 20
m:fail	102 -82 -88
m:failur	20 58 -132
m:fair	3 -32 -7
m:faith	-51 -44 68
m:fake	-60 86 -167
m:fall	117 -42 -109
m:fals	-10 56 -241
m:falsehood	-31 -1 14
m:famili	-101 -46 120
m:familiar	13 -39 3
m:famous	32 -25 -49
m:fan	-30 66 -127
m:fantasi	75 -30 -103
m:far	-34 -20 47
m:farm	-38 -48 55
m:fashion	33 -77 17
m:fast	-29 23 -6
m:fatal	-51 50 -91
m:fate	-34 -33 52
m:father	-78 28 30
m:fault	52 26 -146
m:favor	87 -90 -25
m:favorit	-33 -56 50
m:fear	-41 24 18
m:featur	2 -93 51
m:feb.	3 7 -94
m:februari	20 70 -173
m:feder	46 -28 -25
m:feel	-56 22 23
m:fell	-47 82 -126
m:fellow	78 -69 -53
m:feloni	14 -1 -116
m:felt	16 -115 55
m:femal	1 -43 28
m:feminist	51 -101 -8
m:feud	15 16 -182
m:few	-91 -33 78
m:field	-99 -17 61
m:fierc	-46 -12 29
m:fight	-161 -91 212
m:fighter	-52 4 30
m:figur	-66 -12 41
m:file	77 9 -150
m:filibust	52 -62 1
m:fill	-22 -12 -22
m:film	1 72 -118
m:final	-54 35 21
m:financ	8 -87 71
m:financi	-86 31 33
m:find	-49 -26 48
m:fine	13 -56 10
m:finish	-7 10 -45
m:fire	208 -133 -207
m:firm	66 -33 -47
m:first	-43 -20 69
m:fiscal	5 -100 44
m:fit	36 -16 -37
m:five	-40 29 0
m:fix	-41 31 -1
m:flee	-20 -46 38
m:fli	-2 16 -50
m:floor	-21 48 -69
m:focus	3 -67 53
m:follow	-36 -7 30
m:food	108 -100 -97
m:foot	-88 8 69
m:footag	32 -17 -107
m:for	-5 -22 49
m:forc	-96 23 68
m:foreign	116 -114 -31
m:forget	35 -105 45
m:form	-9 -46 42
m:formal	-120 66 5
m:former	31 -33 -4
m:forum	12 3 -18
m:forward	14 -33 -1
m:fossil	-122 -32 97
m:fought	-7 -172 111
m:found	-32 -28 33
m:foundat	3 -2 -12
m:founder	62 -106 3
m:four	-78 82 -23
m:fox	54 -51 -32
m:frame	-49 87 -105
m:frank	33 28 -119
m:fraud	105 -66 -152
m:free	-14 -8 6
m:freedom	-22 -21 18
m:frequent	65 -76 -5
m:fresh	-98 -44 58
m:freshman	-108 -56 77
m:fri	9 32 -44
m:friday	-5 40 -35
m:friend	-72 60 -21
m:frighten	145 -153 -132
m:from	46 -4 -41
m:front	1 -50 32
m:frontrunn	-104 16 53
m:frustrat	-49 -31 45
m:fuel	-142 -25 122
m:fulfil	5 -118 63
m:full	-103 60 5
m:fulli	-106 8 51
m:fun	80 -73 -41
m:fund	-12 -15 27
m:fundament	-86 7 14
m:fundrais	-5 -74 57
m:funer	28 24 -122
m:furious	86 -101 -35
m:further	40 -29 -31
m:futur	-40 -3 24
m:gain	89 -110 -34
m:game	-61 30 -4
m:gang	23 -128 40
m:gap	8 -15 -14
m:gas	25 -53 -13
m:gather	-106 -43 100
m:gave	-33 2 1
m:gay	78 -94 -11
m:gear	-28 -23 37
m:gen.	-91 39 -20
m:gender	-105 -19 76
m:general	-22 44 -46
m:generat	-98 -193 162
m:genuin	-122 80 -13
m:get	25 -76 47
m:gift	-59 -124 89
m:girl	1 16 -33
m:give	-60 -28 100
m:given	-44 -14 21
m:glad	-22 -81 79
m:glass	55 -50 -19
m:global	-6 -94 58
m:go	3 6 -23
m:goal	-49 -21 67
m:goe	-59 86 -74
m:goer	6 -31 11
m:golf	2 50 -101
m:gone	135 -58 -195
m:good	-95 -66 128
m:got	34 23 -106
m:gotten	60 -53 -42
m:gov.	-151 43 34
m:govern	95 -9 -123
m:governor	8 -51 30
m:grab	93 -62 -98
m:grace	3 -54 27
m:graduat	-66 -83 82
m:grand	27 51 -141
m:grant	-42 -54 73
m:grasp	-29 -8 -18
m:grassroot	-23 -37 31
m:grate	-124 -97 102
m:great	29 -74 10
m:greater	-15 43 -49
m:greatest	25 -140 13
m:greet	-155 -29 100
m:grew	5 -13 -22
m:grope	66 -31 -135
m:ground	-72 50 -11
m:group	155 -117 -61
m:grow	-16 -13 5
m:growth	-137 17 51
m:guest	-16 21 -17
m:guid	-125 15 39
m:guilti	78 -94 -53
m:gun	-24 47 -23
m:gunman	-34 52 -105
m:guy	-42 72 -60
m:hack	72 -97 -1
m:had	-6 48 -53
m:hail	-68 -65 80
m:half	64 -39 -52
m:hall	35 -65 5
m:hallmark	-6 -37 5
m:halt	17 31 -119
m:hand	-2 -94 83
m:handl	6 -33 -15
m:happen	-8 98 -120
m:happi	-45 28 -33
m:harass	36 -100 2
m:hard	85 -99 -18
m:harder	76 -41 -79
m:hardlin	-3 -31 1
m:harm	-34 -32 45
m:has	-29 -17 62
m:hate	93 -105 -54
m:have	-14 19 0
m:he	20 -40 26
m:head	-41 23 -21
m:headlin	164 -189 -115
m:headquart	-20 79 -116
m:heal	-112 25 55
m:health	-65 -12 68
m:hear	-67 70 -64
m:heard	-120 122 -30
m:heart	-105 -98 129
m:heat	29 -33 -59
m:heavi	44 -95 20
m:held	-21 -62 69
m:hell	33 1 -125
m:help	-37 -104 105
m:her	12 -48 56
m:here	-29 11 -13
m:hero	-10 -9 12
m:herself	-4 -60 17
m:hide	73 -110 -22
m:high	-27 -74 74
m:higher	-20 -59 57
m:highest	-53 -82 110
m:highlight	-9 -48 18
m:hike	-1 52 -115
m:him	27 -27 -9
m:himself	-13 -29 26
m:hint	-31 23 -44
m:hire	29 -9 -39
m:his	50 -83 36
m:histor	-29 -4 3
m:histori	40 -42 -21
m:hit	51 1 -74
m:hold	-9 22 -29
m:home	-72 43 0
m:homicid	-6 9 -81
m:homosexu	53 -28 -102
m:honest	105 19 -169
m:honesti	-20 20 -29
m:honor	-97 -93 107
m:hope	-12 -36 26
m:hospit	-117 -2 81
m:host	73 3 -182
m:hostag	67 -6 -127
m:hostil	46 33 -142
m:hot	61 -22 -63
m:hotel	-41 3 12
m:hour	25 43 -125
m:hous	37 -16 -25
m:how	-22 -12 49
m:howev	23 17 -70
m:huffpost	-110 -37 97
m:huge	44 3 -112
m:human	-70 -15 41
m:humili	-47 -7 24
m:hundr	96 -91 -66
m:hurrican	-15 30 -46
m:hurt	-19 22 -39
m:husband	47 -28 -77
m:hypocrit	76 -117 -35
m:i	-21 49 -20
m:idea	59 -67 -33
m:ident	-110 81 11
m:identifi	-81 76 -55
m:ideolog	19 16 -78
m:if	-1 67 -70
m:ig	16 -35 -92
m:ignor	87 -111 -1
m:ill	135 -106 -135
m:illeg	-7 34 -53
m:imag	-17 39 -40
m:immedi	-43 -13 19
m:immens	-43 -95 72
m:immigr	31 -5 -34
m:immun	151 -144 -125
m:impact	-23 -106 111
m:impeach	57 -72 -22
m:imperson	-44 39 -93
m:implement	43 -31 -46
m:implic	50 -4 -127
m:import	-71 10 35
m:impos	-5 -52 30
m:imposs	15 -20 -14
m:impress	-146 -63 118
m:improp	117 -78 -107
m:improv	-144 -112 127
m:in	-62 26 47
m:inabl	56 -19 -108
m:inappropri	145 -126 -147
m:inaugur	-54 -12 45
m:inch	-53 39 2
m:incid	49 3 -160
m:incit	81 -60 -119
m:inclin	78 -16 -141
m:includ	-49 7 55
m:incom	-98 21 54
m:increas	7 -40 25
m:incred	-27 85 -73
m:incumb	-32 5 15
m:inde	8 -23 -5
m:independ	-29 1 20
m:indic	-71 126 -140
m:indict	158 -130 -203
m:individu	64 -75 -59
m:industri	-82 58 -12
m:ineffect	100 -104 -91
m:inequ	-48 -47 67
m:infam	104 -99 -106
m:inflat	3 19 -92
m:influenc	144 -32 -163
m:influenti	-71 6 -1
m:inform	-10 38 -64
m:infrastructur	-68 -80 54
m:inherit	84 -115 -20
m:initi	-40 40 -32
m:injur	-30 54 -99
m:inner	38 -20 -27
m:innoc	-74 -8 34
m:inquiri	35 -33 -175
m:insid	-49 23 23
m:insist	-30 -33 34
m:inspector	52 28 -133
m:inspir	-22 -29 9
m:instanc	56 -28 -85
m:instead	66 -66 -38
m:institut	94 -160 23
m:insult	99 -98 -65
m:insur	14 16 -51
m:insurg	38 -88 -8
m:integr	-73 -14 61
m:intellig	-13 -11 10
m:intend	-88 70 2
m:intens	-93 68 13
m:intent	-19 5 -36
m:interact	-30 43 -113
m:interest	42 -62 12
m:interfer	-65 70 -44
m:intern	-9 -28 27
m:internet	-42 13 1
m:interrupt	129 -129 -99
m:interven	47 -10 -132
m:interview	-28 48 -34
m:intimid	16 -71 32
m:into	79 -6 -92
m:introduc	-58 -16 72
m:invest	-1 -175 123
m:investig	82 16 -265
m:investor	62 -74 -32
m:invit	-60 -82 125
m:invok	33 -13 -50
m:involv	66 -53 -21
m:irrat	22 -52 9
m:is	33 -18 -9
m:islam	32 18 -152
m:island	55 -48 -47
m:isol	94 -64 -112
m:issu	-36 -45 58
m:it	59 -13 -35
m:item	-36 42 -15
m:itself	25 37 -123
m:jab	41 3 -70
m:jail	105 -43 -184
m:jan.	-81 72 -38
m:januari	-68 89 -66
m:jihad	119 -114 -100
m:job	-29 6 7
m:join	-71 33 0
m:joint	-49 -4 11
m:joke	76 -78 -60
m:journal	-126 15 37
m:journalist	27 -35 -13
m:journey	-87 13 49
m:judg	-12 3 -19
m:judgement	43 -119 10
m:judici	-13 -29 47
m:judiciari	25 -51 5
m:juli	65 -76 -19
m:jump	-27 -59 50
m:june	-75 19 2
m:juri	64 15 -151
m:juror	87 -55 -95
m:just	64 58 -111
m:justic	8 -5 -9
m:kain	96 -123 -41
m:kavanaugh	-117 57 4
m:keep	-81 75 -29
m:kept	-80 -10 55
m:key	16 -95 49
m:kid	10 -36 -1
m:kill	-135 156 -79
m:killer	109 -114 -95
m:kind	-18 14 9
m:king	-11 65 -110
m:knew	-59 94 -64
m:knock	52 -145 42
m:know	6 1 -11
m:knowledg	-80 37 31
m:known	2 -36 24
m:ky.	-17 61 -101
m:labor	15 -134 79
m:lack	104 -47 -124
m:ladi	-107 60 23
m:land	-115 103 -48
m:languag	96 -133 8
m:larg	-24 78 -90
m:larger	24 -46 -10
m:largest	-4 -95 73
m:lash	44 -58 -31
m:last	-11 16 -6
m:late	-3 19 -6
m:later	-8 -6 5
m:latest	21 14 -59
m:laugh	-44 -11 23
m:launch	48 -41 -44
m:launder	95 -90 -83
m:law	57 -69 -18
m:lawmak	73 20 -141
m:lawsuit	56 13 -200
m:lawyer	15 3 -63
m:lay	-89 37 17
m:lead	-133 -136 205
m:leader	63 60 -108
m:leadership	77 -67 -43
m:leak	93 -58 -133
m:leaker	87 -66 -99
m:lean	5 -45 12
m:learn	20 -50 11
m:least	-7 48 -54
m:leav	40 -5 -53
m:led	83 -90 -36
m:left	-52 141 -168
m:legaci	-142 -58 128
m:legal	132 -143 -25
m:legisl	-90 25 37
m:legitim	133 -61 -139
m:legitimaci	62 -161 28
m:length	6 44 -96
m:lengthi	-57 67 -112
m:lesbian	-53 30 10
m:less	56 -91 -4
m:let	55 -47 -28
m:letter	-59 111 -147
m:level	60 -91 26
m:liar	102 -36 -163
m:liber	-8 -5 4
m:libertarian	74 33 -173
m:liberti	67 -143 -42
m:licens	25 6 -106
m:lie	112 -90 -176
m:lieuten	64 -65 -28
m:life	-85 -26 64
m:lifetim	-108 -108 113
m:lift	17 -103 68
m:light	-49 -34 63
m:like	20 -116 100
m:limit	92 5 -126
m:line	-5 -47 48
m:link	134 -94 -172
m:list	-20 30 -31
m:listen	-87 16 31
m:littl	67 -31 -77
m:live	-8 -78 61
m:ll	-26 -29 46
m:loan	21 -119 57
m:lobbi	-15 106 -145
m:local	-70 70 -59
m:locat	12 46 -143
m:lock	55 -12 -60
m:long	-11 -27 24
m:longer	77 -17 -85
m:longstand	-24 -24 28
m:longtim	-127 35 57
m:look	3 -35 24
m:lose	-13 39 -42
m:loser	107 -103 -105
m:loss	22 -59 -20
m:lost	135 -74 -131
m:lot	-93 25 38
m:love	-129 -136 137
m:low	87 -36 -80
m:lower	65 -94 -4
m:loyalti	-53 24 7
m:lucki	-110 -13 70
m:m	-12 44 -79
m:made	6 -57 39
m:magazin	20 16 -111
m:main	-73 51 0
m:maintain	2 8 -27
m:major	-1 34 -35
m:make	-40 -9 52
m:male	-21 50 -61
m:man	-4 -38 4
m:manag	-31 38 -29
m:mandat	-24 -102 58
m:mani	26 -97 65
m:manner	53 -36 -53
m:manufactur	-55 -64 74
m:march	19 31 -77
m:margin	42 -95 38
m:marin	-92 106 -112
m:mark	-2 -6 -30
m:market	-96 60 -10
m:marri	-124 127 -39
m:marriag	-10 24 -48
m:mass	8 -1 -4
m:master	77 -32 -81
m:match	14 -47 4
m:mate	-41 -49 57
m:materi	-67 21 25
m:math	-113 14 43
m:matter	49 -66 -16
m:may	55 -28 -45
m:mayb	-15 -32 28
m:mayor	22 -43 -5
m:me	45 -49 -5
m:mean	55 53 -146
m:meant	4 89 -132
m:meanwhil	15 -40 -18
m:measur	21 50 -81
m:meddl	-54 67 -81
m:media	44 2 -70
m:medic	-63 36 24
m:meet	-109 154 -103
m:member	-15 -2 5
m:memo	125 -124 -106
m:memori	-47 -60 65
m:men	-16 52 -47
m:mental	66 -25 -113
m:mention	48 21 -148
m:mere	-16 33 -60
m:messag	-16 0 17
m:met	-57 71 -56
m:middl	-6 -30 25
m:midterm	-82 32 22
m:might	88 -72 -60
m:migrant	-117 45 14
m:migrat	-25 -53 58
m:mile	-66 110 -124
m:milit	59 -45 -116
m:militari	58 -120 21
m:million	78 -131 34
m:mind	-26 -36 45
m:mine	-86 -39 98
m:minimum	-107 2 72
m:minist	-3 14 -12
m:minor	-84 52 3
m:minut	45 31 -92
m:misconduct	84 -68 -126
m:misl	36 -24 -134
m:mislead	116 -119 -102
m:miss	22 -97 63
m:missil	-64 105 -150
m:mission	-74 15 10
m:mistak	50 -5 -96
m:mix	44 -24 -64
m:mob	105 -122 -106
m:mock	90 -62 -111
m:model	18 -34 2
m:moder	-7 15 -32
m:modern	-67 68 -35
m:molest	83 -70 -138
m:mom	-79 52 19
m:moment	-9 -67 55
m:momentum	-70 -70 85
m:monday	-129 94 -3
m:money	67 -186 69
m:monitor	36 -80 53
m:month	-24 9 18
m:moral	111 -52 -114
m:more	-8 -82 87
m:morn	-93 75 -10
m:most	-37 -62 75
m:mother	-73 49 -14
m:motion	-57 58 -40
m:motiv	58 -24 -78
m:mount	99 -144 -8
m:move	-130 78 21
m:movement	26 -98 53
m:mp	52 -15 -108
m:mr	-70 37 -5
m:mr.	-9 10 6
m:mrs.	-111 83 23
m:ms.	-103 60 1
m:much	36 -81 20
m:mueller	58 -7 -124
m:multipl	32 -60 12
m:murder	-73 91 -112
m:must	19 -45 0
m:my	-30 -6 42
m:myself	-5 -117 79
m:n't	107 -11 -126
m:name	-145 132 -49
m:narrat	33 -37 -27
m:narrow	-106 80 -51
m:nation	31 -52 18
m:nationalist	117 -98 -125
m:nationwid	15 8 -46
m:nativ	3 8 -33
m:natur	-11 47 -97
m:navig	-41 -107 82
m:near	-36 3 17
m:nearbi	-9 15 -26
m:neck	3 22 -38
m:need	-46 20 30
m:negat	125 -59 -73
m:neglig	62 -62 -98
m:negoti	35 -20 -42
m:neighbor	-102 -135 128
m:neighborhood	-30 57 -97
m:neither	-13 78 -108
m:net	-1 38 -59
m:network	121 -118 -62
m:neutral	84 -9 -107
m:never	29 -58 31
m:new	-52 -45 93
m:newli	36 17 -75
m:news	9 46 -97
m:newspap	-15 -27 7
m:next	-47 -20 67
m:nice	46 -11 -51
m:nicknam	56 -128 9
m:night	-99 71 21
m:nine	-40 -11 37
m:no	72 19 -125
m:nobodi	-16 -23 8
m:nomin	-51 -11 27
m:nomine	4 28 -49
m:none	1 78 -171
m:nor	-12 46 -47
m:normal	-60 -24 58
m:north	-21 -44 31
m:not	99 -10 -72
m:note	-17 -29 46
m:noth	0 3 -25
m:notic	-103 56 30
m:nov.	-46 75 -50
m:novemb	-20 2 -1
m:now	53 -23 -16
m:nowher	69 -74 -20
m:nuclear	-119 56 45
m:number	20 51 -115
m:numer	-1 -149 67
m:nurs	-117 69 -27
m:obamacar	56 -117 -2
m:object	50 -59 -52
m:observ	54 -153 30
m:obstruct	1 32 -129
m:obtain	26 22 -54
m:obvious	-2 16 -32
m:occas	115 -113 -117
m:occur	-23 45 -80
m:oct.	1 -72 37
m:octob	-37 -89 87
m:odd	19 83 -154
m:of	5 -4 13
m:off	122 -66 -118
m:offend	-53 57 -98
m:offens	79 -74 -74
m:offer	-21 -65 52
m:offic	6 42 -88
m:offici	-15 60 -35
m:often	-104 62 9
m:oh	-19 83 -104
m:oil	-12 39 -50
m:ok	16 30 -109
m:old	-23 43 -57
m:older	-2 -59 37
m:on	-7 -6 23
m:onc	1 60 -117
m:one	2 -6 19
m:ongo	2 -17 -30
m:onli	35 -12 -44
m:onlin	-22 -12 17
m:onto	12 -21 -2
m:open	31 -54 19
m:oper	-56 33 -13
m:opinion	-13 -1 -14
m:oppon	-148 67 75
m:opportun	-88 12 44
m:oppos	53 35 -138
m:opposit	29 -34 -34
m:optim	-70 55 -38
m:optimist	-44 -31 38
m:option	-105 101 -56
m:or	-49 39 18
m:order	97 -63 -69
m:organ	-4 -106 76
m:origin	-3 -60 35
m:other	32 -25 -4
m:otherwis	57 -45 -97
m:ought	-33 34 -32
m:our	-8 -49 23
m:oust	58 -29 -143
m:out	-28 -4 32
m:outcom	67 -45 -55
m:outlet	45 -3 -74
m:outlin	-52 8 6
m:outrag	23 12 -115
m:outright	-56 -28 54
m:outsid	-137 55 57
m:outspoken	-1 4 -38
m:outstand	-110 -118 111
m:ovat	-58 -34 53
m:over	98 -44 -72
m:overal	-116 31 32
m:overcom	27 -133 54
m:overhaul	-4 -13 2
m:overse	-41 -29 49
m:oversea	-110 -59 94
m:overwhelm	-47 -46 52
m:own	146 -80 -116
m:owner	-43 72 -44
m:packag	-130 -47 99
m:page	-13 54 -127
m:paid	50 -59 -30
m:pain	-130 103 0
m:paint	55 -79 -3
m:pair	62 -116 -5
m:panel	-117 57 20
m:paper	41 -43 -8
m:pardon	98 -114 -32
m:parent	-125 25 50
m:park	-80 40 -4
m:parliament	-127 41 23
m:part	-19 25 -31
m:parti	-21 -58 59
m:particip	8 72 -101
m:particular	59 8 -90
m:partisan	74 -62 -42
m:partner	-53 -57 85
m:pass	-59 37 -13
m:passion	-126 -126 123
m:past	89 6 -153
m:path	-80 32 16
m:patient	1 -46 26
m:patriot	39 10 -98
m:pattern	-30 44 -43
m:pay	28 20 -71
m:payment	87 -93 -38
m:peac	-15 -81 55
m:penalti	-29 -7 26
m:peopl	-49 -27 83
m:per	-164 5 78
m:perceiv	32 -101 4
m:percent	-15 -17 2
m:percentag	-154 48 25
m:percept	11 -13 -10
m:perform	-2 -29 23
m:perhap	-32 -13 24
m:period	-12 -4 -2
m:perman	-10 -55 22
m:person	59 -21 -38
m:perspect	-113 -22 89
m:persuad	115 -79 -88
m:petit	-99 88 -18
m:phone	-4 108 -175
m:phoni	107 -114 -111
m:photo	-32 33 -39
m:photograph	-11 12 -33
m:phrase	-72 41 -13
m:pick	0 37 -74
m:pictur	-31 62 -126
m:piec	29 -65 4
m:pilot	-100 42 11
m:pinterest	-41 25 -19
m:pitch	85 -37 -122
m:pivot	93 -49 -109
m:place	-57 -29 68
m:plain	17 -98 23
m:plan	-11 -18 35
m:plant	-103 -9 53
m:platform	33 -7 -45
m:play	-83 -37 97
m:player	-34 10 -1
m:plea	25 11 -166
m:plead	94 -41 -198
m:pledg	-37 -93 103
m:plenti	-61 78 -62
m:plot	6 14 -110
m:pm	14 -45 7
m:pocket	-70 58 -45
m:podium	-50 -108 86
m:point	-16 -31 38
m:pois	-3 -134 40
m:polic	92 -18 -118
m:polici	76 -107 -9
m:polit	-10 -51 58
m:politician	-37 21 0
m:poll	-64 -24 80
m:pollster	77 -52 -39
m:pool	-18 -17 23
m:poor	123 -118 -49
m:pope	-137 63 38
m:popul	-100 34 38
m:popular	25 -123 52
m:portray	-4 -40 9
m:pose	-85 45 -24
m:posit	-8 -93 82
m:possess	-35 2 6
m:possibl	-35 13 20
m:post	49 31 -106
m:pot	52 18 -143
m:potenti	-28 -94 83
m:pounc	21 -101 18
m:pound	-105 68 10
m:poverti	62 -108 -25
m:power	64 -63 -22
m:practic	18 -82 37
m:prais	-62 -145 157
m:prayer	-50 -61 59
m:preced	67 -101 -12
m:precinct	-6 1 -9
m:precis	-113 78 -13
m:predecessor	-102 -83 112
m:predict	-67 105 -73
m:prefer	-66 78 -50
m:prejudic	-2 -19 20
m:prepar	-5 -72 61
m:presenc	-153 119 -66
m:present	-36 11 0
m:preserv	-55 21 33
m:presid	-13 -7 30
m:presidenti	17 -45 16
m:press	-9 4 -9
m:pressur	-29 18 -18
m:presum	137 -32 -165
m:presumpt	19 -41 -1
m:pretti	42 -57 -1
m:prevail	91 -10 -122
m:prevent	25 -99 50
m:previous	10 -3 -33
m:price	-28 72 -76
m:primari	-93 49 29
m:prime	-59 112 -104
m:princ	-65 21 15
m:princip	-40 32 -30
m:principl	-28 -46 44
m:print	113 -55 -84
m:prior	-78 88 -36
m:prioriti	-106 48 8
m:prison	129 -85 -98
m:privaci	57 -54 -39
m:privat	186 -119 -165
m:privileg	-33 3 4
m:pro	76 -70 -47
m:probabl	-116 93 -19
m:probe	56 3 -190
m:problem	109 -175 12
m:proceed	40 -40 -16
m:process	42 -19 -29
m:produc	-56 92 -104
m:product	-82 15 14
m:profess	71 -97 -44
m:profession	-87 -90 112
m:professor	-44 23 -1
m:profil	-107 -52 108
m:program	0 7 -38
m:progress	-141 -54 95
m:project	-73 71 -31
m:promin	62 -128 1
m:promis	20 -141 63
m:promot	3 -44 19
m:prompt	-3 15 -80
m:pronounc	-31 -114 79
m:proof	-13 5 -5
m:propaganda	65 -31 -97
m:properti	52 9 -153
m:propos	-33 56 -52
m:prosecut	19 -55 0
m:prosecutor	127 -68 -136
m:protect	50 -18 -33
m:protest	30 2 -101
m:proud	-115 -132 137
m:prove	61 3 -130
m:proven	-48 -12 24
m:provid	3 2 -6
m:provis	-56 45 -7
m:public	23 -58 25
m:publish	52 42 -178
m:pull	29 42 -132
m:punch	132 -126 -119
m:pundit	26 -115 26
m:punish	5 22 -86
m:purchas	31 29 -110
m:purport	-13 3 -5
m:purpos	-100 31 27
m:pursu	-3 32 -61
m:push	-109 86 29
m:put	109 -46 -75
m:putin	11 49 -109
m:qualif	-61 64 -27
m:qualifi	31 -81 -3
m:qualiti	76 -87 -37
m:quarter	-112 -55 97
m:question	70 -9 -115
m:quick	25 -15 -25
m:quiet	-3 -97 54
m:quit	59 -51 -35
m:quot	-93 48 9
m:r	-69 83 -63
m:race	-61 21 25
m:racial	2 -26 0
m:racism	42 -48 -19
m:racist	12 -38 -10
m:radic	60 0 -89
m:radio	18 49 -117
m:rais	21 -122 70
m:ralli	-23 12 -9
m:ran	-81 122 -122
m:rang	32 -43 -14
m:rank	35 -98 41
m:rape	79 -45 -63
m:rare	42 -31 -33
m:rate	50 -38 -54
m:rather	25 46 -90
m:re	-42 22 10
m:re-elect	29 -35 6
m:reach	-145 -4 91
m:react	-42 13 -20
m:reaction	105 -86 -59
m:read	87 -27 -128
m:readi	46 -82 -4
m:real	-42 27 -6
m:realdonaldtrump	12 2 -42
m:realiti	-11 -47 12
m:realiz	-105 -122 115
m:realli	-68 12 46
m:reason	-8 -44 39
m:rebel	67 -20 -123
m:rebuk	18 -22 -138
m:recal	-36 14 2
m:receiv	-54 -13 45
m:recent	40 -17 -26
m:recipi	-23 -30 30
m:recogn	14 -50 -5
m:recommend	-10 7 -54
m:record	100 -47 -110
m:recov	75 -5 -88
m:recoveri	-12 -30 11
m:recruit	50 3 -144
m:recus	84 -68 -95
m:red	-69 87 -54
m:reduc	3 -32 24
m:reelect	91 -45 -133
m:refer	29 44 -141
m:referenc	67 -6 -98
m:reflect	-90 39 22
m:reform	-33 -1 20
m:refuge	-18 1 -10
m:refus	69 4 -197
m:regard	-154 80 -8
m:regim	63 -27 -107
m:region	-59 1 10
m:regist	-26 -3 -6
m:regret	50 -5 -132
m:regul	91 -86 -46
m:regular	-46 -41 45
m:reinforc	-24 -10 4
m:reiter	-51 17 22
m:reject	52 -22 -66
m:relat	-3 -75 47
m:relationship	-42 24 5
m:releas	-4 24 -20
m:relev	18 -35 -16
m:relief	-12 18 -31
m:religi	42 -9 -78
m:religion	-42 98 -122
m:reluct	-48 81 -121
m:remain	-73 42 -2
m:remark	-17 25 -46
m:rememb	-55 -3 16
m:remind	56 -57 -26
m:remov	114 -128 18
m:renew	-52 -90 77
m:reopen	73 -51 -84
m:rep.	-61 18 1
m:repeal	-60 8 11
m:repeat	68 -37 -95
m:replac	40 3 -76
m:repli	-69 120 -181
m:report	9 63 -119
m:repres	-59 -43 60
m:reput	28 -146 46
m:request	-117 115 -48
m:requir	-37 13 2
m:research	-50 19 9
m:reserv	-51 98 -104
m:resid	-54 123 -156
m:resign	205 -117 -276
m:resist	113 -176 -35
m:resolut	42 -44 -29
m:resort	24 -1 -49
m:resourc	-51 -33 44
m:respect	-12 -89 38
m:respond	95 -22 -167
m:respons	-1 71 -108
m:rest	28 -84 11
m:restaur	29 -6 -47
m:restor	-40 -24 21
m:restrict	-56 50 -6
m:result	-34 34 -38
m:resum	-90 52 7
m:retali	43 -49 -31
m:retir	-3 52 -108
m:return	5 11 -15
m:retweet	-61 46 -33
m:reveal	32 -32 -37
m:revel	60 -60 -155
m:revenu	25 -36 0
m:rever	-51 -109 82
m:revers	84 -118 -33
m:review	-54 80 -71
m:revok	60 -51 -41
m:rhetor	119 -41 -164
m:rich	61 -12 -94
m:ride	-38 63 -54
m:ridicul	137 -94 -130
m:rig	1 -1 -17
m:right	-27 -152 146
m:rip	52 -2 -109
m:rise	-50 -31 56
m:risk	3 -85 33
m:rival	-98 72 12
m:road	-81 -22 62
m:rob	-44 49 -118
m:robust	60 -42 -66
m:rock	45 -53 -21
m:role	-48 -65 99
m:roll	20 -60 26
m:romney	-46 -23 37
m:room	-121 91 -32
m:rose	-38 -27 33
m:rough	-61 70 -57
m:round	-69 59 -39
m:rout	-45 72 -55
m:routin	-3 2 -25
m:row	-34 -17 29
m:rule	-6 11 -29
m:rumor	-142 152 -62
m:run	5 2 -30
m:runner	17 -87 27
m:runoff	-76 70 -51
m:rural	-102 -5 43
m:s.c.	-69 80 -113
m:sacrific	-37 -13 12
m:sad	82 -97 -14
m:safe	-26 -94 41
m:safer	43 -111 43
m:safeti	-106 27 42
m:said	-99 97 -1
m:sale	5 44 -55
m:same	2 11 -54
m:sanction	14 4 -46
m:sander	45 -36 -44
m:sat	-143 161 -162
m:saturday	-73 11 56
m:save	-101 -58 84
m:saw	46 -64 -2
m:say	-8 72 -62
m:scandal	45 -26 -83
m:scene	-38 72 -63
m:schedul	-75 121 -116
m:scheme	43 -64 -3
m:school	-115 -15 65
m:scienc	-66 42 -1
m:scientist	-105 -1 73
m:score	-12 -24 11
m:scream	70 -92 -27
m:script	2 -54 28
m:scrutini	72 -156 0
m:search	-81 85 -71
m:season	-38 -13 33
m:seat	-125 104 -36
m:second	-55 26 0
m:secret	83 -78 -73
m:secretari	-96 73 13
m:sector	-124 -3 74
m:secur	-8 -5 -12
m:see	21 -25 -8
m:seek	30 -14 -44
m:seem	46 -1 -111
m:seen	26 17 -57
m:seiz	53 -1 -81
m:select	12 -70 7
m:self	71 -72 -46
m:sell	95 -64 -57
m:semit	13 -65 38
m:sen.	15 38 -89
m:senat	8 -18 25
m:send	-63 99 -66
m:senior	-51 11 12
m:sens	10 16 -72
m:sensit	41 -10 -37
m:sent	7 50 -66
m:sentenc	51 -13 -75
m:sentiment	-54 42 -15
m:separ	62 -17 -50
m:sept.	-84 96 -101
m:septemb	11 -22 -11
m:seri	55 -115 28
m:serious	-13 28 -47
m:serv	5 1 -31
m:server	84 -50 -167
m:servic	-60 -107 109
m:session	-38 79 -87
m:set	-71 7 47
m:seven	28 -38 4
m:sever	10 -13 4
m:sex	162 -118 -154
m:sexual	126 -89 -175
m:shake	50 -32 -83
m:shame	90 -42 -151
m:shape	-41 -10 22
m:share	-112 5 70
m:sharp	-4 8 -41
m:sharpli	67 -38 -120
m:she	31 -17 -21
m:sheriff	-9 0 -9
m:shield	73 -52 -109
m:shift	38 -54 -17
m:shirt	-99 -87 95
m:shock	69 4 -181
m:shoot	39 7 -104
m:shooter	18 -42 4
m:shop	21 40 -132
m:shore	-112 50 10
m:short	40 -26 -33
m:shot	67 9 -183
m:should	45 -5 -44
m:shoulder	-45 -1 44
m:shout	73 -21 -137
m:show	59 -56 -4
m:showdown	29 25 -119
m:shown	-104 -46 100
m:shutdown	29 6 -85
m:sick	98 -122 -19
m:side	2 -26 -2
m:sign	-137 55 35
m:signal	37 -119 15
m:signatur	-33 -98 74
m:signific	-3 -41 28
m:silenc	27 2 -105
m:silent	-113 109 -85
m:similar	-20 79 -119
m:simpl	-32 -42 40
m:simpli	14 -48 -17
m:sinc	66 -18 -55
m:singl	9 8 -23
m:sister	-62 65 -25
m:sit	-25 98 -149
m:site	-17 86 -140
m:situat	-78 74 -26
m:six	-22 -9 16
m:size	43 -6 -119
m:skeptic	-7 -22 7
m:skill	-45 37 -31
m:slam	1 -17 -17
m:slate	39 14 -96
m:slight	-92 -10 49
m:slow	73 -107 -23
m:slur	116 -106 -134
m:small	-24 -47 57
m:smart	134 -137 -95
m:smear	129 -114 -119
m:smile	-18 -151 104
m:smoke	18 30 -133
m:so	19 -14 -27
m:social	-88 29 50
m:socialist	25 41 -100
m:societi	-10 -132 59
m:soft	-15 -65 59
m:sold	74 -53 -115
m:soldier	-25 -3 17
m:solid	-128 -53 98
m:solut	-26 -155 69
m:some	-4 52 -75
m:somebodi	22 1 -30
m:somehow	143 -107 -140
m:someon	-35 2 26
m:someth	53 -81 10
m:sometim	-9 -10 4
m:son	-100 51 1
m:soon	29 -66 14
m:sorri	-16 48 -149
m:sort	59 -49 -16
m:sought	12 22 -69
m:sound	-78 -36 70
m:sourc	3 -67 49
m:south	-58 96 -97
m:southern	-53 79 -92
m:space	-46 3 3
m:spar	-57 49 2
m:spark	-30 3 7
m:speak	-129 89 21
m:speaker	87 -59 -66
m:special	-79 7 62
m:specif	-69 61 -35
m:spectrum	77 -34 -121
m:specul	-7 16 -34
m:speech	1 -16 19
m:spend	60 -95 22
m:spent	0 -39 31
m:spi	-4 8 -36
m:spirit	-7 -106 44
m:spoke	-191 102 20
m:spoken	-67 50 -22
m:spokesman	66 -11 -103
m:spokesperson	-52 27 10
m:spokeswoman	17 -61 19
m:sport	-72 17 28
m:spot	-49 20 -3
m:spous	-64 -58 74
m:spread	-135 33 74
m:spring	-130 96 -12
m:stab	71 -47 -172
m:stabil	-66 44 -13
m:staff	-65 74 -40
m:staffer	79 -108 -18
m:stage	-134 33 48
m:stake	6 28 -68
m:stanc	68 -19 -139
m:stand	-36 -3 23
m:standard	29 -6 -60
m:star	19 -2 -38
m:start	-120 91 -15
m:state	-17 0 17
m:statement	28 -29 -32
m:status	35 -30 -47
m:statut	-17 71 -103
m:stay	14 -49 21
m:steadi	4 -5 -26
m:stem	-107 63 35
m:step	111 -151 22
m:stick	51 -43 -42
m:sticker	-26 -40 41
m:still	-15 16 -8
m:stock	-83 85 -45
m:stole	136 -133 -132
m:stone	3 -138 60
m:stood	-146 18 74
m:stop	42 -33 -45
m:store	3 -25 3
m:stori	-4 -40 17
m:storm	-67 108 -137
m:straight	-104 -105 117
m:strategi	-44 1 23
m:strategist	49 4 -107
m:street	40 -59 -5
m:strength	-95 -84 124
m:strengthen	-24 -85 81
m:stress	-189 92 45
m:strike	80 -10 -129
m:strip	36 -68 -31
m:strong	21 -73 11
m:stronger	-70 -100 103
m:strongest	-36 2 15
m:struck	-77 70 -34
m:struggl	78 -148 8
m:stuck	78 -105 -27
m:student	-146 -50 128
m:studi	-111 4 55
m:stump	57 7 -164
m:stun	-12 -4 -6
m:style	-33 1 -16
m:su	-13 53 -108
m:subject	-55 86 -74
m:subpoena	14 22 -77
m:subsequ	44 -50 -31
m:substanc	2 70 -113
m:substanti	17 -140 75
m:suburb	-12 112 -149
m:succeed	-59 -42 54
m:success	-68 -14 61
m:successor	-112 48 29
m:such	-15 -52 44
m:suffer	-62 40 -5
m:suggest	94 -36 -87
m:suit	-51 28 13
m:sum	19 31 -128
m:summar	-16 29 -79
m:summer	-58 73 -38
m:summit	-62 99 -87
m:sunday	-8 17 -20
m:super	-96 -122 129
m:support	-56 -24 57
m:suppos	124 -38 -176
m:supremacist	43 -132 24
m:sure	-38 58 -52
m:surfac	90 -43 -110
m:surg	-176 21 118
m:surpris	-11 -12 -6
m:surround	-127 56 25
m:surveil	69 -117 -17
m:survey	-65 -90 99
m:surviv	-93 11 44
m:suspect	54 -44 -53
m:suspend	-4 -47 36
m:sustain	65 -112 -26
m:sweep	-55 3 10
m:sweet	-108 0 53
m:swift	-66 47 3
m:swing	-118 79 -8
m:symbol	-134 0 53
m:symptom	-74 87 -55
m:system	-68 -11 48
m:t	7 -40 24
m:tabl	-156 91 -36
m:tackl	-96 39 -1
m:tactic	3 32 -138
m:take	-49 20 20
m:taken	75 -132 49
m:talent	-137 -69 107
m:talk	-126 140 -50
m:tap	10 32 -74
m:tape	39 -22 -26
m:target	131 -52 -169
m:tariff	9 -20 -4
m:task	-139 88 -33
m:tax	47 -15 -36
m:taxpay	33 13 -64
m:teacher	-153 -36 98
m:team	11 -19 -7
m:tear	-42 -138 121
m:technolog	-67 -18 55
m:teen	29 25 -72
m:teenag	-113 68 -18
m:telephon	-19 -12 12
m:televis	20 -45 -9
m:tell	70 18 -142
m:ten	95 -52 -131
m:tendenti	28 -105 -2
m:tension	34 34 -100
m:tenur	-18 46 -62
m:term	-11 8 -16
m:termin	79 -76 -102
m:terribl	-5 33 -126
m:terror	71 -85 -30
m:terrorist	-50 7 35
m:test	-53 27 -4
m:testifi	13 38 -217
m:testimoni	35 -5 -79
m:text	63 25 -194
m:than	62 -91 40
m:thank	-234 -145 188
m:that	9 9 1
m:the	-19 12 19
m:their	-17 -88 112
m:them	70 -66 -14
m:theme	-65 11 4
m:themselv	43 -125 62
m:then	89 -22 -98
m:there	-41 35 -2
m:therefor	58 -89 -10
m:these	-17 104 -121
m:they	15 16 -27
m:thing	-33 -13 45
m:think	19 42 -38
m:third	-82 31 15
m:this	-3 22 -17
m:those	-24 -10 42
m:though	94 -24 -103
m:thought	-86 101 -34
m:thousand	-23 -21 38
m:threat	50 -36 -34
m:threaten	60 -90 -5
m:three	-28 67 -43
m:through	-68 36 9
m:throughout	127 -35 -141
m:throw	63 8 -103
m:thrust	68 -66 -27
m:thursday	9 -47 23
m:thus	14 19 -50
m:tick	-17 18 -19
m:ticket	-36 -123 92
m:tie	-75 20 13
m:tight	-61 52 -18
m:time	18 -37 11
m:titl	-24 40 -60
m:to	-8 0 26
m:today	-70 -11 46
m:togeth	-87 -83 113
m:told	-30 64 -61
m:tomorrow	-24 -9 6
m:tone	83 -145 -46
m:tonight	-61 35 -7
m:too	-20 32 -35
m:took	-24 31 -6
m:tool	-73 -26 53
m:top	-14 -31 44
m:topic	-40 -17 27
m:toppl	-58 -69 82
m:toss	-24 67 -102
m:total	163 -113 -115
m:touch	66 -44 -54
m:tough	38 -49 -12
m:tougher	6 12 -44
m:tour	65 -24 -60
m:tout	-38 -85 57
m:toward	-26 -49 50
m:town	-2 28 -72
m:toxic	31 -11 -120
m:track	-6 -5 -25
m:traction	98 -51 -97
m:trade	21 2 -34
m:tradit	-7 -108 69
m:traffick	53 -113 0
m:trail	-1 47 -68
m:train	-12 -25 -1
m:tran	-152 87 52
m:transform	-109 -10 66
m:transgend	-91 72 -7
m:transit	27 12 -62
m:transport	-29 72 -87
m:trash	-35 6 12
m:travel	-24 12 -8
m:treason	113 -117 -119
m:treat	-24 77 -95
m:treati	3 38 -79
m:treatment	20 -48 -12
m:tremend	52 -76 -22
m:tri	47 -7 -47
m:trial	45 -52 -27
m:trip	-32 65 -73
m:troop	-46 28 -17
m:troubl	58 -30 -78
m:trounc	67 -110 -3
m:truck	-41 14 -16
m:true	27 28 -71
m:truli	-5 -82 46
m:trump	11 36 -93
m:trust	28 73 -127
m:trustworthi	92 -11 -118
m:truth	157 -270 -16
m:tuesday	-46 1 33
m:tune	42 -35 -53
m:turn	89 -141 22
m:turnout	-42 56 -21
m:tv	-23 2 5
m:tweet	62 -24 -89
m:twice	-42 4 -2
m:twist	-62 19 30
m:two	-35 54 -28
m:type	-17 -21 22
m:typic	-62 -15 70
m:tyranni	5 -4 -25
m:ultim	-2 -26 13
m:unabl	104 1 -152
m:unaccept	-15 16 -21
m:unanim	-27 -48 64
m:unawar	31 8 -85
m:unbeliev	-7 -115 58
m:uncomfort	116 -122 -105
m:under	50 -93 27
m:undermin	86 -38 -86
m:underscor	39 -30 -24
m:understand	-81 -78 112
m:understood	51 -53 -21
m:unemploy	13 10 -43
m:unfair	-93 47 34
m:unfit	35 -35 -39
m:unfortun	-65 25 20
m:unidentifi	9 -35 -23
m:unifi	-32 -126 83
m:uniform	-12 30 -35
m:union	-77 -8 36
m:uniqu	-66 16 9
m:unit	-63 -56 69
m:uniti	-39 3 12
m:univers	-8 -87 54
m:unless	-10 -7 -3
m:unlik	57 -107 5
m:unnam	104 -102 -90
m:unpleas	-9 24 -26
m:unpreced	-20 -55 42
m:unrel	-5 -89 59
m:until	48 65 -144
m:unusu	-5 -7 -1
m:unveil	-111 57 6
m:up	-23 3 24
m:upcom	-39 16 -28
m:updat	-95 81 -34
m:upon	20 -18 -23
m:uproar	-60 -18 52
m:upset	44 -27 -30
m:uranium	-37 46 -58
m:urban	-28 -71 51
m:urg	-47 -10 46
m:us	-51 -84 98
m:use	120 7 -193
m:user	-49 83 -100
m:usual	11 50 -131
m:utter	41 -53 -28
m:v.	-102 99 -111
m:vacant	-104 62 -24
m:vacat	89 -45 -112
m:valu	-13 -78 73
m:valuabl	-5 -19 -16
m:various	-39 -12 36
m:ve	-45 19 18
m:vehicl	-4 39 -55
m:verbal	60 -132 -1
m:veri	-104 -33 122
m:version	64 -70 -31
m:veteran	-145 27 83
m:veto	111 -121 -78
m:via	43 -70 8
m:viabil	34 -28 -33
m:vice	20 -29 -5
m:victim	-115 25 84
m:victori	-93 -66 100
m:video	69 -18 -89
m:view	-8 7 -21
m:viewer	15 -67 28
m:villag	-60 -90 69
m:violat	86 10 -249
m:violenc	-8 -88 60
m:violent	-8 -59 36
m:virtual	-86 34 1
m:visibl	-26 15 -5
m:vision	72 -53 -75
m:visit	-130 33 61
m:visitor	-128 5 47
m:voic	-98 -91 110
m:volunt	-77 -91 114
m:vote	-27 -51 64
m:voter	-27 -120 109
m:vow	-40 -11 33
m:vulner	21 -148 57
m:wage	-107 63 8
m:wait	-96 72 -38
m:wake	-42 65 -61
m:walk	-92 51 -4
m:wall	46 -31 -51
m:want	-52 12 16
m:war	-41 -23 59
m:warm	-114 -139 128
m:warn	-107 53 48
m:warrant	74 -13 -112
m:was	37 -7 -30
m:watch	-59 59 -9
m:water	-52 -19 39
m:waterg	124 -129 -94
m:wave	-46 -9 27
m:way	-20 -14 21
m:we	-104 -44 97
m:weak	70 -59 -49
m:wealthi	68 -136 -15
m:weapon	89 -80 -52
m:wear	-18 -59 66
m:websit	142 -68 -186
m:wed	-117 62 2
m:wednesday	-22 19 -21
m:week	37 -44 20
m:weekend	-27 36 -35
m:weigh	-188 144 -28
m:weight	-76 58 -36
m:welcom	-98 -93 102
m:well	-49 1 47
m:went	-4 36 -61
m:were	11 42 -63
m:west	-54 -4 20
m:what	-7 34 -28
m:whatev	0 -19 -13
m:when	1 3 10
m:where	-42 37 -6
m:whether	-17 70 -73
m:whi	83 -41 -107
m:which	26 59 -80
m:while	45 3 -54
m:white	11 -18 -7
m:who	5 -60 64
m:whole	44 -97 21
m:whom	-13 30 -21
m:whose	49 -54 -13
m:wide	-117 2 94
m:widow	-49 -47 57
m:wife	55 -18 -78
m:wild	42 -64 -1
m:will	-91 -7 69
m:willing	6 -118 49
m:win	-44 -62 65
m:wind	-26 -40 54
m:wing	-6 -10 -3
m:winner	26 -3 -39
m:winter	-110 5 61
m:wire	74 -63 -112
m:wise	-57 30 -38
m:wish	97 -123 2
m:wit	-61 54 -32
m:with	-28 -9 44
m:withhold	84 -72 -122
m:within	-53 18 14
m:without	78 -38 -68
m:wo	10 51 -128
m:woman	18 -28 -10
m:women	97 -76 -63
m:won	-133 -88 130
m:wonder	59 -117 21
m:word	88 -189 84
m:work	-131 -110 195
m:worker	-189 11 95
m:world	-108 -33 115
m:worri	-21 -21 27
m:wors	41 -48 -28
m:worst	15 -25 -38
m:worth	43 -39 -40
m:would	-63 59 4
m:wound	-115 70 22
m:write	61 -63 -35
m:written	12 -75 37
m:wrong	70 -49 -73
m:wrote	-47 100 -98
m:year	-46 7 60
m:yell	125 -109 -141
m:yes	-32 1 -20
m:yesterday	10 -5 -13
m:yet	-23 36 -37
m:you	61 -82 10
m:young	-111 -77 148
m:younger	-93 90 -82
m:your	-47 -12 3
m:yourself	42 7 -125
m:youth	-15 -80 35
r:'d	-11 40 -56
r:'ll	-17 -39 34
r:'m	-119 107 -86
r:'s	39 -48 -24
r:'ve	-161 96 -29
r:LOC	-80 123 -131
r:MISC	-37 3 6
r:ORG	-25 26 -54
r:PER	-210 191 -68
r:a	-56 -58 100
r:ability	-123 -122 127
r:able	-86 -65 97
r:about	27 49 -151
r:absolutely	-75 21 27
r:according	95 -72 -74
r:accusations	-56 53 -104
r:accused	150 -100 -194
r:acted	-35 70 -116
r:acting	-19 52 -47
r:action	-56 -97 82
r:actions	-4 4 -34
r:actually	-26 39 -47
r:added	-159 189 -147
r:adding	-136 81 -9
r:address	2 -11 -7
r:addressed	-119 72 -37
r:administration	102 -88 -62
r:admired	-93 -108 112
r:admitted	-15 2 -9
r:advantage	-49 -134 97
r:adviser	-26 2 6
r:after	67 -35 -129
r:afternoon	-128 77 3
r:again	53 -45 -38
r:against	-43 15 10
r:agenda	0 -73 32
r:ago	117 -128 -74
r:agreed	-47 -29 46
r:ahead	-62 -8 40
r:aide	-124 126 -104
r:aides	70 -118 3
r:all	-4 -113 92
r:allegations	74 -137 -5
r:alleged	98 -99 -81
r:allegedly	92 -86 -132
r:allowed	-8 -46 29
r:almost	27 -52 -9
r:along	-2 25 -59
r:already	12 -22 -16
r:also	-34 31 -18
r:although	-86 37 19
r:always	-22 -125 93
r:ambassador	2 -51 36
r:among	-7 -53 38
r:an	-53 -7 30
r:and	24 -85 36
r:announced	-112 -85 138
r:announcement	-63 88 -62
r:another	34 -46 -23
r:answer	-43 89 -112
r:anti	39 -36 -109
r:any	-47 86 -103
r:apologize	60 -42 -119
r:apologized	143 -97 -162
r:apology	109 -99 -111
r:apparently	124 -113 -113
r:appeal	0 9 -42
r:appearance	-41 40 -42
r:appeared	-81 -39 74
r:appointed	81 -22 -117
r:approach	98 -126 -29
r:approval	88 -43 -111
r:april	-3 40 -101
r:are	29 -66 18
r:argued	-75 104 -119
r:around	-4 36 -100
r:arrest	55 -9 -89
r:arrested	200 -195 -165
r:arrived	-31 52 -77
r:as	16 -88 42
r:ask	-105 71 -20
r:asked	-46 134 -198
r:asking	72 -53 -114
r:assertion	32 5 -104
r:at	76 -95 -13
r:attack	44 -89 -9
r:attacked	129 -120 -121
r:attacks	136 -183 -62
r:attention	12 -7 -32
r:attorney	-109 78 -10
r:audience	13 -1 -32
r:august	-16 66 -96
r:award	-12 -108 67
r:away	0 33 -136
r:back	-31 -16 48
r:background	-74 -4 34
r:bad	82 -73 -74
r:ban	32 -81 15
r:based	32 2 -121
r:battle	-72 51 -6
r:be	32 -138 73
r:became	20 -52 10
r:because	77 -119 -15
r:become	67 -27 -66
r:been	14 -69 48
r:before	6 24 -76
r:began	-49 21 -16
r:behavior	102 -89 -157
r:behind	21 60 -141
r:being	123 -130 -44
r:believe	7 -26 -4
r:believed	-21 -70 70
r:believes	-156 58 56
r:best	3 -184 71
r:better	-198 -80 133
r:between	23 -84 43
r:beyond	108 -62 -113
r:bid	-10 12 -7
r:big	-70 -2 44
r:bill	-93 76 -9
r:billion	62 -114 21
r:black	64 -36 -71
r:blame	67 -35 -68
r:blamed	-8 20 -125
r:blasted	-100 22 43
r:book	-61 40 -10
r:both	-49 0 19
r:break	48 -64 -29
r:bring	-91 -29 77
r:bringing	-110 -131 123
r:brings	-39 -116 84
r:broke	84 -39 -144
r:brother	-103 32 -19
r:brought	31 -55 -4
r:budget	42 39 -117
r:business	34 -23 -77
r:but	58 -89 4
r:by	-43 -13 50
r:ca	47 -51 -13
r:call	47 -1 -83
r:called	-97 110 -59
r:calling	1 -6 -20
r:calls	-31 43 -76
r:came	-10 39 -54
r:campaign	59 -92 2
r:can	-17 -26 37
r:candidate	15 -24 -29
r:care	7 -31 2
r:career	39 -4 -54
r:carried	49 -74 -2
r:carry	-7 -115 38
r:case	-148 120 -49
r:caucus	-19 9 0
r:certainly	-13 -5 -7
r:chairman	-74 43 -16
r:challenge	-85 -2 35
r:challenging	-41 62 -96
r:change	15 39 -129
r:character	21 -68 9
r:charge	58 -121 9
r:charged	201 -245 -83
r:charges	113 -99 -116
r:chief	-69 52 -22
r:child	-29 27 -18
r:children	-5 -133 54
r:choice	54 -110 -12
r:city	-7 -91 69
r:claim	-19 -6 -30
r:claimed	18 21 -125
r:claims	127 -94 -154
r:clear	-60 -54 54
r:close	-44 -71 79
r:closest	-33 -61 59
r:colleague	-40 0 10
r:colleagues	61 -7 -101
r:come	91 -44 -92
r:comes	8 -7 -8
r:coming	34 -40 -23
r:comment	83 -62 -151
r:comments	74 -55 -88
r:committed	-57 -131 103
r:committee	-71 70 -40
r:company	31 3 -64
r:compared	-18 44 -74
r:complete	-4 -9 -14
r:concerns	-6 -56 26
r:condemn	93 -98 -101
r:conference	-68 31 -6
r:confirmation	42 1 -101
r:confirmed	-113 75 -6
r:congressional	-72 -58 70
r:conservative	-105 89 -19
r:consider	11 -38 -7
r:contempt	122 -139 -85
r:continue	2 6 -31
r:continued	-39 91 -116
r:continues	-115 -9 52
r:control	67 -54 -48
r:controversial	113 -89 -136
r:convicted	51 -50 -79
r:could	26 -7 -24
r:counsel	-36 -21 10
r:country	-47 -123 111
r:course	45 -25 -49
r:court	61 -73 -28
r:credit	-45 -109 88
r:criminal	-1 -15 -8
r:crisis	-23 -110 55
r:criticism	72 -76 -136
r:criticized	85 -71 -133
r:critics	-14 56 -121
r:crowd	-54 24 -5
r:cut	53 -22 -86
r:day	14 12 -51
r:days	-10 -6 -2
r:deal	-1 -65 31
r:death	-22 -6 0
r:debate	-55 -24 59
r:december	13 21 -119
r:decided	-108 67 -21
r:decision	-79 98 -62
r:decisive	87 -71 -57
r:declared	-17 27 -22
r:defeated	-77 -103 110
r:defense	-89 -38 86
r:delegates	-120 -48 74
r:delivered	-37 -78 81
r:denied	113 -74 -115
r:deputy	6 -16 -26
r:described	-122 100 -38
r:deserves	-40 -120 87
r:despite	50 5 -145
r:did	-22 9 -25
r:died	-49 87 -121
r:difference	-88 21 41
r:different	-119 40 17
r:directly	4 46 -111
r:director	-34 57 -38
r:discuss	-67 29 -9
r:discussed	25 -56 10
r:disgrace	103 -95 -102
r:district	-61 103 -122
r:do	33 -101 48
r:does	50 -21 -53
r:doing	10 -13 -41
r:domestic	41 -45 -36
r:done	20 -75 25
r:down	116 -19 -178
r:drew	16 -68 19
r:during	-25 -23 10
r:e	-111 123 -115
r:earlier	-52 19 19
r:early	-41 -1 8
r:earned	11 -72 35
r:economic	36 -25 -46
r:economy	-44 -33 51
r:education	-108 -31 69
r:efforts	-178 -11 118
r:eight	-41 -99 73
r:either	24 28 -116
r:elected	-74 -15 44
r:election	3 -37 18
r:email	204 -202 -157
r:emails	94 -77 -142
r:encouraged	-101 18 24
r:end	-1 -59 29
r:endorsement	9 -120 59
r:enough	-95 -37 75
r:especially	70 -52 -60
r:even	-10 -27 21
r:event	-42 -4 27
r:events	-46 -32 19
r:every	28 -38 -11
r:evidence	-10 60 -140
r:example	-90 85 -57
r:excellent	-99 -111 100
r:exchange	14 -18 -88
r:executive	43 11 -106
r:exonerated	90 -54 -110
r:expected	-182 105 14
r:experience	54 -85 -15
r:explain	68 -98 -16
r:explained	-136 128 -100
r:expressed	-66 43 -13
r:face	57 -19 -114
r:faced	71 18 -168
r:faces	159 -153 -120
r:facing	43 -24 -95
r:fact	12 6 -111
r:failed	123 -120 -110
r:failing	92 -97 -97
r:failure	100 -109 -112
r:false	28 -30 -76
r:families	49 -84 -37
r:family	-132 72 15
r:far	-32 -109 92
r:father	-111 25 23
r:favored	64 -15 -84
r:federal	-2 -44 36
r:feel	-20 -7 1
r:fellow	50 9 -91
r:felt	36 -57 -15
r:fight	-54 -71 92
r:final	-32 51 -56
r:financial	-4 57 -141
r:find	33 -3 -46
r:fire	148 -177 -63
r:fired	86 -60 -96
r:first	-17 -73 73
r:five	-30 27 -28
r:floor	-39 18 -7
r:focus	-33 48 -43
r:focused	-58 -112 97
r:following	-19 -100 59
r:for	-17 -63 62
r:force	-86 55 23
r:forced	-4 -12 -7
r:foreign	129 -168 -37
r:former	-86 81 -28
r:forward	-20 -141 65
r:found	-40 -55 39
r:four	-61 40 3
r:free	31 -108 -2
r:friday	-52 43 10
r:friend	3 52 -86
r:from	55 -14 -65
r:front	-71 -49 80
r:full	9 -42 -4
r:fully	-16 -96 73
r:fundraising	-42 -3 11
r:furious	115 -107 -96
r:further	-29 38 -50
r:future	-36 7 12
r:gave	14 -53 3
r:general	-7 50 -110
r:get	-65 -19 45
r:getting	35 -109 51
r:give	61 -41 -46
r:given	-50 9 21
r:giving	59 -116 8
r:global	39 -125 37
r:go	112 -26 -165
r:going	-105 38 30
r:good	-22 -146 102
r:got	27 -25 -41
r:government	35 7 -87
r:governor	-57 8 1
r:granted	-17 -24 29
r:great	-41 -17 17
r:group	-58 -107 93
r:guilty	107 -168 -34
r:gun	99 -158 8
r:guy	-14 -60 44
r:had	-13 -2 0
r:handed	12 -116 59
r:handling	33 -38 -94
r:hands	13 -8 -24
r:hard	-7 -102 58
r:has	26 -87 37
r:have	107 -97 -48
r:having	23 -13 -18
r:he	62 -19 -57
r:head	-55 93 -85
r:health	-4 -33 29
r:heard	-68 74 -61
r:heated	-46 53 -88
r:held	42 -1 -75
r:help	-96 -54 97
r:helped	-76 -139 111
r:helping	34 -120 8
r:her	62 -130 51
r:here	3 -58 42
r:herself	39 -144 2
r:high	1 -175 117
r:higher	-4 -66 32
r:highest	-110 -117 120
r:highly	84 -123 -37
r:him	4 -54 33
r:himself	60 -23 -79
r:his	3 -70 52
r:history	23 -5 -117
r:hold	4 -36 26
r:holds	-20 10 -3
r:home	-21 52 -91
r:honest	64 -33 -63
r:honor	-10 -111 52
r:hope	-97 -2 45
r:hopes	-143 -20 91
r:host	-11 48 -105
r:hot	62 -52 -42
r:house	-31 0 2
r:how	-29 116 -138
r:however	-54 72 -73
r:hundreds	-29 -11 -8
r:husband	22 -2 -68
r:i	-94 96 -48
r:idea	-8 37 -51
r:if	-147 134 -39
r:illegal	38 -41 -29
r:immediate	-29 5 -5
r:immediately	9 -53 31
r:immigration	38 -54 -17
r:in	-2 27 -63
r:including	-21 51 -64
r:income	8 -49 -3
r:independent	-99 49 -3
r:indicated	-129 104 -42
r:influence	109 -120 -54
r:information	56 -23 -137
r:inside	37 -4 -57
r:instead	-34 -30 17
r:insults	117 -100 -132
r:intelligence	-37 -8 33
r:interview	-133 136 -85
r:into	24 -71 27
r:investigation	9 7 -140
r:investigators	102 -122 -61
r:involved	24 22 -121
r:involvement	118 -73 -127
r:is	51 -105 25
r:issue	75 -41 -84
r:issued	-7 26 -37
r:issues	1 47 -87
r:it	-103 46 32
r:its	-22 48 -68
r:jail	57 -24 -111
r:january	-125 20 56
r:job	70 -118 -6
r:jobs	-36 14 7
r:joined	-59 41 -23
r:judge	-82 52 -2
r:july	72 -49 -82
r:just	117 -83 -58
r:justice	-66 -71 99
r:keep	26 -33 -4
r:keeping	-18 28 -23
r:kept	-112 -14 72
r:key	-6 2 -24
r:killed	-76 83 -92
r:kind	-30 -57 37
r:knew	-127 117 -95
r:know	-27 20 -18
r:known	-71 -68 102
r:knows	73 -78 -45
r:large	82 -34 -72
r:last	-99 33 42
r:late	-11 45 -92
r:later	-66 100 -81
r:latest	12 9 -25
r:law	-68 29 20
r:lawmakers	-12 17 -25
r:lawyer	-50 28 -25
r:lawyers	-55 60 -96
r:lead	-39 -164 120
r:leader	-44 36 -19
r:leaders	2 76 -109
r:leadership	56 -71 -47
r:leading	-81 24 19
r:leads	-113 -158 146
r:least	38 10 -88
r:leave	-2 -26 15
r:led	36 -134 54
r:left	-14 79 -147
r:legislation	-4 -64 35
r:less	8 -53 18
r:letter	-9 28 -51
r:liar	94 -87 -90
r:lied	112 -108 -120
r:life	-150 -51 116
r:like	-16 5 -22
r:likely	66 -38 -90
r:list	32 -61 13
r:little	94 -36 -88
r:live	54 -123 21
r:lived	-97 53 -14
r:long	95 -105 -40
r:longer	48 -48 -29
r:longtime	-122 50 4
r:look	-36 54 -49
r:looked	-12 -63 49
r:looking	5 -34 13
r:lost	65 -82 -22
r:lot	-4 -32 -6
r:low	95 -43 -115
r:lying	25 -26 -59
r:m	-24 -2 -2
r:made	29 -78 13
r:major	74 -128 7
r:majority	-59 50 -25
r:make	-151 39 48
r:makes	14 -33 -20
r:making	24 -25 -29
r:man	-89 -21 62
r:many	49 -69 10
r:marriage	28 -22 -42
r:may	108 -157 7
r:me	19 -103 35
r:meanwhile	64 -76 -39
r:media	11 65 -160
r:meet	-69 74 -93
r:meeting	-42 48 -69
r:member	-136 92 -24
r:members	67 -99 3
r:men	-50 87 -96
r:mention	20 0 -101
r:message	-60 -100 89
r:met	5 -52 37
r:might	82 -105 -33
r:military	-15 -109 63
r:million	29 -130 64
r:minister	-16 35 -43
r:monday	-134 89 -34
r:money	38 -153 33
r:month	-79 43 9
r:months	27 52 -147
r:more	29 -90 32
r:morning	-99 143 -193
r:most	-13 -97 71
r:mother	-126 62 -21
r:move	35 -118 63
r:moved	-58 -71 78
r:mr	-47 38 -51
r:mr.	-120 -10 59
r:mrs.	-57 69 -55
r:ms.	-29 88 -101
r:much	-70 -3 32
r:murder	-5 18 -140
r:must	79 -77 -55
r:my	33 -101 43
r:n't	58 7 -111
r:name	81 -152 8
r:named	-35 -27 14
r:nation	-55 -43 57
r:national	32 -16 -58
r:nearly	-62 37 -15
r:need	45 -124 32
r:needed	105 -30 -117
r:never	105 -52 -133
r:new	-72 -43 71
r:news	-34 40 -10
r:next	16 -12 -31
r:night	-130 123 -41
r:no	15 12 -75
r:nomination	96 -47 -122
r:nominee	-118 -4 68
r:not	55 -3 -108
r:noted	-130 56 -7
r:nothing	60 -55 -56
r:november	56 -79 9
r:now	-22 0 14
r:number	20 -29 6
r:numbers	60 15 -118
r:occurred	49 -15 -98
r:october	-33 62 -55
r:of	37 -41 -32
r:off	102 -96 -46
r:offensive	37 -103 1
r:offered	-70 8 26
r:office	-22 27 -29
r:officer	-46 62 -82
r:official	39 6 -112
r:officially	-42 8 8
r:officials	35 -4 -83
r:often	39 13 -98
r:old	49 -5 -114
r:on	-29 -13 14
r:once	62 21 -182
r:one	23 -12 -32
r:online	-21 -66 64
r:only	34 -7 -69
r:opponent	-153 116 34
r:opposition	46 -65 -24
r:or	40 -21 -58
r:order	143 -148 -135
r:ordered	83 -74 -62
r:other	-21 115 -211
r:others	-58 59 -42
r:our	44 -45 -49
r:out	85 -148 24
r:outside	-58 5 31
r:outstanding	-102 -90 95
r:over	53 -86 18
r:own	92 -87 -109
r:paid	69 -51 -68
r:parents	-117 31 47
r:part	-42 62 -67
r:partner	-25 -60 58
r:party	-70 8 44
r:past	84 -100 -39
r:pay	40 -14 -50
r:people	121 -69 -106
r:percent	-73 32 -1
r:performance	12 -79 46
r:perhaps	-100 15 25
r:person	17 -106 50
r:personal	82 -64 -58
r:phone	-64 105 -125
r:pick	-21 23 -46
r:place	-74 -111 100
r:plan	44 -71 -10
r:plans	45 -45 -9
r:play	0 -64 47
r:played	-119 40 19
r:pleaded	148 -108 -128
r:point	-7 -104 62
r:pointed	-35 14 -12
r:points	-69 -84 89
r:police	37 -41 -41
r:policies	10 19 -59
r:policy	16 -58 14
r:political	-108 25 33
r:politics	21 5 -83
r:polls	-131 13 71
r:position	-52 34 -32
r:posted	44 36 -122
r:potential	-15 18 -31
r:power	71 -151 6
r:praise	-112 -6 46
r:praised	-98 -25 57
r:predicted	-107 120 -101
r:prepared	28 -66 28
r:presidency	123 -120 -107
r:president	-183 111 26
r:presidential	27 -36 -44
r:press	-23 58 -107
r:pressure	-78 67 -29
r:pretty	13 -33 9
r:previously	-15 1 -19
r:primary	-93 26 41
r:prime	-20 49 -62
r:prison	87 -29 -167
r:private	86 -119 -19
r:probably	-72 31 21
r:probe	13 21 -107
r:problem	78 -102 -36
r:professor	-136 47 11
r:profile	-28 -54 43
r:program	-28 4 -9
r:promise	-24 -95 59
r:promised	-84 -62 92
r:public	-10 -66 44
r:publicly	65 3 -128
r:pursue	-41 43 -40
r:push	-21 36 -49
r:pushed	-84 -7 71
r:put	25 -39 -15
r:question	-23 6 -26
r:questioned	-40 42 -86
r:questions	104 -85 -99
r:r	-115 133 -136
r:race	-33 102 -134
r:racial	17 -61 15
r:racism	1 -125 43
r:racist	4 -52 12
r:raise	-63 -2 36
r:raised	-14 -65 27
r:raising	7 -145 52
r:rally	47 -28 -48
r:ran	-15 42 -64
r:rating	4 19 -35
r:ratings	21 -120 53
r:re-election	50 -2 -75
r:reached	-57 41 -27
r:read	0 -107 60
r:real	-42 -37 52
r:really	29 -38 -19
r:receive	-38 16 -9
r:received	-11 -22 8
r:recent	33 -57 12
r:recently	-64 50 -21
r:record	124 -69 -151
r:referred	-65 90 -113
r:referring	-60 89 -69
r:release	68 -22 -79
r:released	-134 133 -93
r:remain	-59 -34 57
r:remained	-15 18 -20
r:remains	57 -60 -16
r:remarks	16 -50 -4
r:remembered	-62 -111 94
r:rep.	-124 70 -33
r:repeatedly	22 -128 58
r:replied	-104 125 -124
r:report	-80 106 -87
r:reported	-15 -40 33
r:reportedly	49 -56 -33
r:reporters	-93 17 25
r:reports	-28 42 -77
r:represents	26 15 -64
r:resign	190 -163 -170
r:resignation	96 -70 -157
r:responded	-32 73 -156
r:response	11 8 -82
r:retired	-65 42 -10
r:returned	-39 -22 25
r:returns	10 -24 -22
r:rhetoric	57 -14 -111
r:right	-14 -57 52
r:role	-42 -133 89
r:rules	96 -70 -131
r:run	50 -49 -26
r:running	-27 31 -42
r:said	-343 263 -101
r:same	-28 41 -71
r:saturday	-3 10 -43
r:saw	-83 -35 70
r:say	-76 112 -102
r:saying	15 -1 -30
r:says	-213 189 -76
r:scheduled	-96 93 -86
r:school	-109 -58 84
r:seat	-81 46 -9
r:second	-79 9 33
r:secretary	-103 117 -110
r:secure	-56 -116 105
r:security	106 -92 -80
r:see	-92 35 28
r:seemed	101 -152 26
r:seems	67 1 -140
r:seen	-3 26 -57
r:sees	30 -114 16
r:self	49 -119 0
r:sen.	-106 135 -142
r:senator	-38 51 -51
r:senior	15 -54 19
r:sent	75 -45 -108
r:sentence	82 -30 -139
r:september	-9 37 -110
r:series	-8 19 -31
r:served	33 -26 -16
r:service	-57 -59 52
r:serving	75 -129 7
r:set	-91 74 -17
r:several	8 -67 40
r:sex	137 -162 -94
r:sexual	107 -111 -107
r:she	-49 8 24
r:shot	80 -50 -91
r:should	59 17 -133
r:show	-25 -11 15
r:showing	28 -13 -23
r:sign	-127 55 19
r:significant	-29 10 3
r:similar	47 -23 -47
r:simply	-24 -48 39
r:since	41 -73 28
r:six	26 -47 4
r:slammed	1 -53 24
r:small	7 8 -50
r:so	39 -3 -96
r:social	-22 37 -40
r:some	35 31 -86
r:someone	-21 -89 68
r:something	5 -115 63
r:son	-91 46 14
r:soon	28 -61 2
r:sought	-91 64 -13
r:speak	-44 4 5
r:speaker	-49 -5 17
r:speaking	-19 -67 60
r:speaks	-85 42 -21
r:special	-29 -80 66
r:speech	-103 43 28
r:spent	17 -30 -17
r:spoke	-115 21 39
r:spoken	-69 49 -23
r:spokesman	7 73 -127
r:staff	-59 32 -1
r:stand	21 18 -66
r:started	-109 -12 26
r:state	-107 121 -104
r:statement	-87 81 -56
r:statements	20 -29 -16
r:states	29 12 -55
r:step	153 -115 -123
r:still	-30 18 -24
r:stood	-107 37 14
r:stop	41 -53 -15
r:story	-59 26 11
r:strikes	90 -77 -110
r:strong	22 -137 8
r:struggled	142 -118 -156
r:succeed	-134 -25 92
r:success	-79 41 15
r:successful	-26 -114 75
r:such	62 -30 -61
r:suggested	21 -30 -6
r:sunday	-111 28 15
r:support	-172 -48 97
r:supporters	-83 104 -62
r:sure	-163 135 -50
r:suspended	-27 18 -27
r:system	25 -26 -37
r:take	-10 -47 29
r:taken	76 -100 -6
r:takes	40 -118 42
r:taking	5 -78 39
r:talk	20 -29 -26
r:talked	-83 61 -20
r:talking	52 -32 -63
r:talks	-165 167 -109
r:targeted	90 -110 -51
r:tax	52 -90 -9
r:team	-6 35 -49
r:tell	14 -27 -37
r:term	-18 -8 -13
r:testify	-63 92 -99
r:testimony	-40 55 -113
r:than	-12 -109 101
r:thank	-30 89 -93
r:thanked	-138 -159 149
r:that	-153 112 -11
r:the	-37 -45 67
r:their	-57 23 32
r:them	62 -63 -30
r:then	-18 64 -92
r:there	-138 89 -7
r:these	-30 114 -137
r:they	-61 -25 54
r:thing	-87 16 30
r:things	65 -79 -19
r:think	-61 51 -10
r:thinks	47 35 -146
r:third	-111 39 4
r:this	26 -34 -14
r:those	-94 62 -8
r:though	50 45 -168
r:thought	13 6 -48
r:threatening	26 -37 -76
r:three	39 -16 -65
r:through	48 -8 -62
r:thursday	-80 46 -2
r:time	-47 15 10
r:times	142 -173 -69
r:to	111 -103 -37
r:today	-32 52 -31
r:together	-125 -58 94
r:told	-124 77 -3
r:too	-3 -9 -29
r:took	-85 35 27
r:top	-65 -143 119
r:total	103 -95 -102
r:tough	79 -79 -36
r:toward	-11 9 -35
r:town	-39 23 -13
r:trade	-11 28 -25
r:travel	24 -18 -30
r:tried	58 -39 -49
r:trip	-12 24 -36
r:true	-1 -43 5
r:trump	75 -66 -41
r:try	91 -46 -117
r:trying	-11 -63 32
r:tuesday	-28 -46 37
r:turn	10 -129 72
r:turned	50 -60 -29
r:tv	-56 14 14
r:tweet	2 25 -129
r:tweeted	-68 73 -65
r:tweets	47 15 -145
r:two	10 -20 -12
r:under	128 -154 -33
r:unique	-123 76 -58
r:up	-30 -37 43
r:urged	-108 -11 68
r:us	65 -155 50
r:use	18 -8 -72
r:used	179 -166 -159
r:using	98 -73 -134
r:very	-50 -139 121
r:veteran	-124 52 22
r:vice	-36 7 -20
r:victims	-42 -10 31
r:victory	-43 -151 84
r:view	-57 31 -3
r:views	10 24 -128
r:violated	5 14 -91
r:violence	-32 -23 18
r:visit	-37 8 -15
r:voice	-61 -134 97
r:vote	-77 59 -21
r:voters	25 -6 -31
r:votes	-111 -22 67
r:vowed	-134 -79 131
r:walked	-26 25 -46
r:want	-125 78 -22
r:wanted	-81 -25 61
r:wants	48 -55 -14
r:war	-39 5 20
r:warning	-109 -49 96
r:was	20 -44 -2
r:waved	-83 3 30
r:way	29 -76 22
r:we	-51 61 -46
r:weak	162 -148 -156
r:weapons	9 18 -122
r:wednesday	4 -31 -3
r:week	1 -24 14
r:weekend	18 11 -55
r:weeks	21 -53 11
r:well	-72 -23 49
r:went	-49 50 -26
r:were	-5 -121 92
r:what	27 35 -119
r:when	-2 37 -73
r:where	90 -99 -57
r:whether	-11 27 -39
r:which	-36 -28 52
r:while	60 7 -109
r:white	20 -19 -6
r:who	33 -86 42
r:whom	-23 -112 58
r:whose	33 -32 -33
r:why	-67 94 -84
r:wife	22 59 -148
r:will	-47 -43 53
r:willing	-90 -81 112
r:win	8 -56 5
r:winning	-26 -57 28
r:wins	-58 -61 59
r:wish	-9 -27 21
r:with	58 -62 -31
r:within	-73 -67 99
r:without	54 -65 3
r:wo	-17 20 -48
r:woman	-58 -4 49
r:women	56 -76 -12
r:won	-97 -144 140
r:word	117 -128 -34
r:words	18 12 -53
r:work	-105 -57 108
r:worked	-58 -15 30
r:working	-178 -10 99
r:world	-17 -43 19
r:worst	6 1 -110
r:would	-54 0 25
r:write	-95 71 -32
r:writes	-100 109 -118
r:wrong	131 -69 -160
r:wrote	-151 185 -130
r:year	30 -66 -17
r:years	65 12 -118
r:you	46 62 -165
r:young	-16 -110 77
r:your	-72 -36 77
rb:" was	97 -97 -98
rb:$ $	-105 26 -29
rb:'s "	55 -39 -117
rb:'s 0	-25 6 -45
rb:'s MISC	-20 67 -147
rb:'s a	-17 -51 36
rb:'s announcement	-100 38 19
rb:'s campaign	-13 -45 34
rb:'s comments	66 -42 -117
rb:'s decision	-32 54 -72
rb:'s failure	92 -104 -94
rb:'s first	11 -33 15
rb:'s not	-17 -41 28
rb:'s office	-130 96 -17
rb:'s remarks	20 -30 -32
rb:'s resignation	8 6 -98
rb:'s speech	-19 15 -8
rb:'s “	44 -41 -16
rb:( @	-139 110 -63
rb:( r	-110 120 -116
rb:, "	11 9 -26
rb:, 0	79 -45 -48
rb:, LOC	-54 100 -141
rb:, ORG	-30 -6 -2
rb:, PER	-65 40 -32
rb:, a	-190 3 116
rb:, and	98 -189 46
rb:, as	77 -36 -47
rb:, but	-29 65 -74
rb:, for	-104 36 33
rb:, he	-91 57 -32
rb:, in	-45 -30 50
rb:, it	-15 53 -78
rb:, meanwhile	31 -62 2
rb:, said	-48 8 22
rb:, saying	33 -63 11
rb:, the	-130 -23 92
rb:, who	83 -27 -77
rb:, ”	80 -139 21
rb:- who	32 -113 17
rb:. "	-55 -36 65
rb:. $	-28 42 -128
rb:. ”	-36 -13 27
rb:: '	54 -63 -12
rb:: PER	-167 100 -33
rb:: i	-26 68 -90
rb:: well	-106 130 -131
rb:? $	-15 53 -165
rb:MISC MISC	81 -47 -141
rb:ORG ORG	7 -22 -24
rb:PER 's	16 -52 -4
rb:PER ,	-11 -50 24
rb:PER PER	-14 15 -54
rb:a “	102 -116 -94
rb:about his	-130 127 -77
rb:added ,	-106 45 18
rb:added .	-136 138 -125
rb:added :	-60 119 -155
rb:added that	-14 86 -145
rb:administration 's	46 -65 -17
rb:administration ,	70 -14 -121
rb:also said	-107 82 -59
rb:and LOC	0 30 -93
rb:and MISC	-44 74 -71
rb:and ORG	30 -13 -54
rb:and PER	22 -87 33
rb:and his	51 85 -213
rb:and others	49 7 -108
rb:and the	63 21 -138
rb:as a	-12 -127 68
rb:asked PER	-115 107 -96
rb:at a	114 -105 -108
rb:at his	-53 16 28
rb:at the	-93 34 38
rb:called PER	-2 6 -107
rb:continued .	-119 109 -84
rb:did not	-21 71 -110
rb:does n't	50 -71 -27
rb:does not	57 -13 -88
rb:during the	-45 33 -47
rb:for his	19 -141 57
rb:for the	98 -64 -76
rb:had a	-13 -84 63
rb:had been	93 -56 -100
rb:has a	-94 -55 77
rb:has been	-71 -16 49
rb:has made	73 -136 -45
rb:has n't	51 -7 -113
rb:has not	15 89 -167
rb:in 0	-49 54 -33
rb:in LOC	-77 86 -85
rb:in a	-76 89 -59
rb:in an	97 -69 -109
rb:in the	-68 97 -73
rb:is a	-33 -5 -11
rb:is also	-49 15 22
rb:is an	-31 -91 46
rb:is expected	-98 4 45
rb:is in	-17 -8 -7
rb:is not	54 -55 -55
rb:is one	-114 27 14
rb:is the	68 -49 -56
rb:made his	-42 15 -10
rb:may have	84 -60 -75
rb:met with	-112 -2 49
rb:of LOC	-140 38 22
rb:on ORG	79 -47 -134
rb:on his	60 -120 6
rb:on sunday	-74 -29 47
rb:on the	32 -95 18
rb:on thursday	42 21 -137
rb:on tuesday	-1 -17 -7
rb:over the	-52 21 0
rb:pleaded guilty	125 -140 -79
rb:said ,	-250 129 -56
rb:said .	-477 191 -119
rb:said :	-40 29 -13
rb:said PER	-155 83 -25
rb:said at	-106 -63 70
rb:said friday	-99 -39 67
rb:said he	-53 -16 35
rb:said his	-127 -24 67
rb:said in	-106 104 -85
rb:said it	-158 78 29
rb:said of	-147 98 -68
rb:said on	-35 86 -146
rb:said she	-50 69 -60
rb:said that	-195 44 -15
rb:said the	-90 83 -91
rb:said wednesday	-79 -11 12
rb:says .	-156 174 -150
rb:says he	-58 45 -43
rb:speaks with	-126 98 -51
rb:spokesman PER	-110 107 -98
rb:talks to	-130 124 -112
rb:that he	-29 61 -99
rb:to be	-35 -20 37
rb:to resign	102 -102 -78
rb:to step	114 -107 -107
rb:to the	8 -20 -6
rb:told ORG	-139 101 -42
rb:told reporters	-134 19 29
rb:told the	-123 -2 40
rb:tried to	20 -73 28
rb:vowed to	-106 -106 112
rb:wants to	-21 -66 54
rb:was "	73 -135 13
rb:was a	-32 -183 130
rb:was an	-117 -112 114
rb:was arrested	110 -110 -96
rb:was in	-30 31 -76
rb:was n't	45 -43 -31
rb:was the	-38 -117 101
rb:went on	-74 75 -57
rb:will be	12 -32 1
rb:with the	75 -110 -14
rb:wo n't	21 -6 -96
rb:would be	-95 -155 143
rb:would have	-43 -78 66
rb:wrote .	-182 109 -44
rb:wrote in	-98 107 -105
rd-1	60 -49 -74
rd-2	130 -73 -155
rd-3	77 -71 -46
rd0	-54 95 -92
rd1	-120 -33 66
rd2	-135 -212 206
rd3	-112 -172 166
rf+	37 -70 29
rf-	24 3 6
rf0	28 -68 38
rf:'d	110 -26 -127
rf:'m	-17 57 -79
rf:'s	16 -36 -4
rf:LOC	-95 70 -11
rf:MISC	-2 8 -32
rf:ORG	-70 65 -38
rf:PER	-100 149 -93
rf:a	-39 -41 73
rf:abil	-127 -29 116
rf:abl	-105 -16 58
rf:abort	-48 29 -7
rf:about	63 4 -129
rf:abov	-118 -102 117
rf:absolut	15 -9 -18
rf:abus	27 -107 21
rf:accept	-3 -85 47
rf:access	-11 -20 -7
rf:accomplish	-37 -38 37
rf:accord	67 -94 1
rf:account	111 -25 -165
rf:accus	66 -15 -221
rf:achiev	-12 -176 74
rf:acknowledg	57 -65 -17
rf:across	-31 32 -15
rf:act	-65 72 -37
rf:action	-19 -29 19
rf:activ	54 -87 -15
rf:activist	-15 -43 55
rf:actress	33 -22 -41
rf:actual	-59 85 -72
rf:ad	-130 151 -95
rf:add	1 63 -148
rf:address	-36 -45 49
rf:administr	73 -93 -15
rf:admir	-121 -150 148
rf:admit	55 8 -101
rf:adopt	-51 -30 41
rf:adult	50 -113 33
rf:advanc	62 28 -136
rf:advantag	-89 -108 122
rf:advis	-20 33 -42
rf:advoc	9 -28 -23
rf:after	65 -65 -48
rf:afternoon	-158 64 30
rf:again	62 -73 -27
rf:against	-24 4 6
rf:age	-48 69 -64
rf:agenc	-105 92 -39
rf:agenda	20 -106 24
rf:agent	27 -5 -112
rf:aggress	11 -27 -44
rf:ago	94 -62 -62
rf:agre	-115 -26 92
rf:agreement	-32 70 -68
rf:ahead	-161 29 75
rf:aid	-84 29 35
rf:aim	0 -25 0
rf:air	60 -31 -66
rf:all	-80 -76 127
rf:alleg	85 -62 -148
rf:alli	-9 70 -102
rf:allow	14 -76 34
rf:almost	23 -38 -12
rf:along	-13 7 -15
rf:alreadi	24 -13 -43
rf:also	-33 13 0
rf:altern	23 -13 -38
rf:although	-84 2 51
rf:alway	-19 -142 100
rf:am	-35 53 -62
rf:ambassador	7 -20 -18
rf:amid	2 -2 -20
rf:amnesti	46 -48 -33
rf:among	-51 -63 81
rf:an	0 -81 54
rf:and	-14 -99 94
rf:angri	8 6 -40
rf:ani	-88 95 -64
rf:announc	-173 76 52
rf:anoth	103 -67 -97
rf:answer	-17 5 -45
rf:anti	82 -62 -156
rf:anyon	12 -80 36
rf:anyth	71 -37 -134
rf:apart	48 -34 -48
rf:apolog	209 -164 -185
rf:appar	88 -40 -164
rf:appeal	1 38 -72
rf:appear	-78 34 19
rf:appoint	68 2 -124
rf:appreci	-13 -81 46
rf:approach	28 -70 1
rf:appropri	-118 -76 107
rf:approv	37 65 -159
rf:april	-24 61 -141
rf:are	51 -106 40
rf:area	-46 -40 61
rf:argu	-39 68 -86
rf:around	-39 20 -23
rf:arrest	176 -117 -219
rf:arriv	-64 82 -120
rf:as	67 -57 -22
rf:ask	-85 137 -151
rf:assault	85 -70 -92
rf:assert	-22 -6 9
rf:assess	-11 44 -106
rf:assist	-145 12 72
rf:associ	-20 10 -16
rf:assur	-8 -72 54
rf:at	43 -27 -35
rf:attack	158 -181 -72
rf:attempt	83 -50 -137
rf:attend	-125 -8 46
rf:attent	48 -48 -45
rf:attorney	-140 123 -19
rf:attract	24 -123 52
rf:audienc	-23 -7 -4
rf:aug.	-34 67 -117
rf:august	-10 91 -131
rf:author	40 -89 15
rf:autoplay	93 -96 -68
rf:avoid	65 -70 -63
rf:award	-53 -163 143
rf:away	-8 25 -84
rf:back	-3 -81 84
rf:background	-106 -20 61
rf:bad	161 -141 -133
rf:balanc	-13 17 -22
rf:ballot	-32 -27 28
rf:ban	-8 -43 36
rf:bank	31 -87 21
rf:bare	115 -104 -100
rf:base	-1 6 -39
rf:basic	50 -53 -33
rf:battl	-133 57 66
rf:be	52 -119 37
rf:bear	-132 65 43
rf:beat	-10 -92 68
rf:becam	-53 14 16
rf:becaus	122 -142 -33
rf:becom	88 5 -154
rf:been	-5 -20 5
rf:befor	-6 67 -131
rf:began	3 -14 -27
rf:begin	89 -55 -62
rf:behalf	-71 -70 84
rf:behavior	50 -87 -12
rf:behind	-21 42 -49
rf:believ	-85 -7 49
rf:belong	56 -55 -42
rf:benefit	18 -35 -14
rf:best	0 -128 55
rf:better	-133 -102 132
rf:between	11 21 -35
rf:beyond	86 -55 -45
rf:bid	-48 -3 52
rf:big	-65 -6 52
rf:bill	-82 55 8
rf:billion	100 -117 -19
rf:bipartisan	-86 20 39
rf:bit	29 -3 -79
rf:bitter	114 -103 -125
rf:black	56 -64 -35
rf:blame	46 -7 -158
rf:blast	-86 79 -30
rf:block	-64 27 22
rf:bodi	21 -7 -60
rf:book	-43 -16 44
rf:border	-11 31 -58
rf:born	-70 49 -2
rf:both	-15 -46 48
rf:box	-69 23 30
rf:brain	-85 58 -21
rf:break	1 50 -78
rf:briberi	-9 1 -101
rf:brief	-52 54 -42
rf:bring	-177 -78 158
rf:broke	84 -39 -144
rf:brother	-155 40 10
rf:brought	-42 -12 22
rf:brutal	85 -43 -126
rf:budget	-7 71 -121
rf:build	47 -68 -17
rf:busi	-30 19 -34
rf:but	47 -35 -16
rf:buy	18 1 -99
rf:by	-29 19 4
rf:ca	96 -85 -53
rf:call	-93 150 -111
rf:calm	-81 -71 86
rf:came	20 -37 1
rf:camera	26 -43 -9
rf:camp	-86 58 -22
rf:campaign	81 -90 -20
rf:can	-30 -51 68
rf:candid	-55 -37 45
rf:candidaci	-11 -17 -14
rf:capabl	-105 -96 101
rf:capit	-100 108 -87
rf:caption	-86 24 15
rf:car	50 -16 -57
rf:care	80 -99 -18
rf:career	-14 -44 12
rf:careless	88 -87 -84
rf:carri	22 -27 -37
rf:case	-117 98 -19
rf:cast	-113 -31 110
rf:caucus	8 12 -34
rf:caught	26 17 -92
rf:caus	79 -6 -159
rf:center	18 -50 -7
rf:ceo	-2 -54 44
rf:certain	41 -61 -11
rf:chairman	-80 59 -29
rf:challeng	-49 -18 35
rf:champion	-129 20 20
rf:chanc	38 -51 -6
rf:chang	-52 111 -134
rf:charact	8 -19 -22
rf:character	12 36 -123
rf:charg	192 -168 -123
rf:check	-152 48 38
rf:cheer	-148 -64 121
rf:chemic	102 -52 -118
rf:chief	-58 98 -91
rf:child	2 4 -24
rf:children	-27 -204 114
rf:choic	72 -108 -27
rf:cite	-33 29 -3
rf:citi	-39 -14 21
rf:citizen	-77 61 -33
rf:civil	-12 -115 32
rf:claim	172 -69 -271
rf:class	-150 -129 158
rf:classifi	85 -73 -105
rf:clean	-120 32 22
rf:clear	-108 -14 73
rf:client	-50 69 -107
rf:close	-42 -70 60
rf:closer	11 -14 -23
rf:closest	-56 -7 44
rf:code	67 -87 -58
rf:colleagu	-1 -16 -14
rf:color	112 -61 -115
rf:column	-59 30 1
rf:come	48 -91 19
rf:comfort	-120 31 9
rf:command	-59 3 6
rf:comment	97 -35 -160
rf:commiss	-8 15 -47
rf:commit	-4 -152 106
rf:committe	-77 12 58
rf:communic	19 0 -58
rf:communiti	84 -172 44
rf:compani	80 -70 -54
rf:compar	-101 76 -4
rf:complet	-31 -10 14
rf:concern	91 -70 -61
rf:conclud	64 -107 -18
rf:condemn	15 -150 42
rf:condit	41 -81 -20
rf:conduct	58 -88 11
rf:confer	-70 40 -13
rf:confid	77 -145 53
rf:confirm	-29 76 -91
rf:conflict	40 16 -104
rf:confront	25 -93 16
rf:congratul	26 -118 46
rf:congression	-81 -92 100
rf:congressman	6 -26 -10
rf:connect	82 -91 -9
rf:conserv	-87 46 3
rf:consid	-96 100 -38
rf:consist	-77 -35 66
rf:conspiraci	105 -115 -74
rf:constitut	-110 20 63
rf:contact	45 -1 -109
rf:contain	-44 74 -55
rf:contempt	35 -20 -110
rf:content	45 -18 -93
rf:contest	25 -119 36
rf:continu	-129 65 24
rf:contradict	96 -64 -129
rf:contribut	4 -141 73
rf:control	8 -54 32
rf:controversi	167 -111 -208
rf:convent	-87 -72 90
rf:convers	58 -52 -34
rf:convict	86 -37 -179
rf:convinc	-21 -12 1
rf:cooper	-135 -73 110
rf:copi	121 -122 -99
rf:corner	60 -129 8
rf:corpor	-32 -65 54
rf:correct	-129 -61 113
rf:correspond	68 -86 0
rf:corrupt	33 -105 16
rf:could	14 -16 -4
rf:council	-107 36 3
rf:counsel	-33 33 -32
rf:count	96 -106 -67
rf:countri	77 -81 -25
rf:coupl	31 -164 74
rf:cours	-14 -40 10
rf:court	21 -37 -23
rf:cover	55 -53 -74
rf:coverag	2 7 -68
rf:creat	4 -28 18
rf:credenti	-53 -26 61
rf:credibl	80 -171 -21
rf:credit	12 -105 47
rf:crime	69 -66 -46
rf:crimin	27 -10 -78
rf:crisi	-103 -79 114
rf:critic	20 11 -80
rf:cross	-67 -25 52
rf:crowd	-71 33 6
rf:culpabl	-6 9 -81
rf:current	-27 67 -137
rf:cut	60 -39 -72
rf:d	-78 -31 46
rf:daili	-35 85 -73
rf:damag	-53 43 -117
rf:danger	-63 62 -42
rf:date	-63 45 -14
rf:daughter	-92 19 38
rf:day	-13 -8 -2
rf:dead	122 -96 -135
rf:deal	76 -118 -2
rf:death	17 -21 -59
rf:debat	-39 -79 92
rf:debt	43 -137 47
rf:decad	-80 45 -16
rf:decemb	-12 47 -148
rf:decid	-76 62 -44
rf:decis	-44 85 -84
rf:declar	-22 -39 30
rf:declin	-3 20 -62
rf:deepli	-93 -10 82
rf:defeat	-113 -153 155
rf:defend	101 14 -162
rf:defens	0 -62 20
rf:definit	83 -70 -104
rf:degre	-101 -65 96
rf:delay	-66 75 -104
rf:deleg	-42 -43 36
rf:delet	50 -20 -101
rf:deliber	-8 -14 6
rf:deliv	-12 0 -15
rf:dem	-48 56 -9
rf:demand	55 -66 -25
rf:democraci	31 -69 -4
rf:demonstr	-7 35 -69
rf:deni	111 -94 -107
rf:denial	108 -116 -96
rf:denounc	0 -23 5
rf:depart	-110 -8 82
rf:deputi	-61 79 -75
rf:describ	4 47 -98
rf:deserv	-15 -160 91
rf:design	-22 -27 14
rf:despit	131 -54 -145
rf:detail	-93 67 -6
rf:determin	-98 49 0
rf:develop	-110 35 42
rf:did	-6 -23 -11
rf:die	-144 94 -13
rf:differ	-75 52 -11
rf:diplomat	-67 -44 55
rf:direct	-23 17 -32
rf:director	35 9 -54
rf:disappear	43 1 -125
rf:disappoint	12 43 -141
rf:disclos	102 -109 -102
rf:discuss	-62 29 -1
rf:disgrac	95 -151 -34
rf:dismiss	83 -117 -46
rf:display	46 0 -107
rf:distract	35 -62 -21
rf:district	-103 85 -68
rf:divers	42 -140 15
rf:divis	-11 50 -97
rf:do	-8 -10 -6
rf:doctor	-143 23 23
rf:document	53 -63 -32
rf:doe	55 -27 -47
rf:dog	-53 25 -2
rf:dollar	69 -47 -65
rf:domest	69 -67 -48
rf:domin	-81 -57 63
rf:donat	-145 -51 120
rf:done	-43 -37 53
rf:donor	-7 18 -38
rf:doubl	-11 -56 35
rf:doubt	-59 76 -36
rf:down	96 -48 -81
rf:downplay	-83 87 -88
rf:dramat	-51 -35 24
rf:draw	28 -148 85
rf:dream	6 -57 -3
rf:drew	70 -108 -11
rf:drive	-10 12 -56
rf:driver	-10 64 -107
rf:drop	-37 9 13
rf:drug	22 10 -85
rf:due	-1 20 -39
rf:dure	39 -45 -21
rf:e	-126 137 -122
rf:each	-50 39 -31
rf:earli	-77 48 -9
rf:earlier	-63 23 21
rf:earn	-22 -116 89
rf:econom	-41 -34 35
rf:economi	-49 -69 77
rf:educ	-78 -79 87
rf:effect	-32 23 -26
rf:effort	-58 -42 65
rf:eight	-31 -49 46
rf:either	35 -14 -66
rf:elect	-10 -54 39
rf:els	5 35 -115
rf:email	213 -157 -262
rf:embarrass	99 -68 -73
rf:embodi	-39 -114 79
rf:embrac	23 13 -69
rf:emerg	18 -45 22
rf:encourag	-97 -20 54
rf:end	2 -61 38
rf:endors	-5 -62 22
rf:endur	63 -77 -48
rf:enemi	92 -60 -156
rf:energi	-38 -42 41
rf:enforc	10 -51 14
rf:engag	-45 26 -8
rf:enjoy	-40 -109 62
rf:enough	-36 11 -13
rf:ensur	-92 -41 58
rf:enter	-10 -36 6
rf:entir	106 -101 -71
rf:environment	-60 8 30
rf:equal	13 -69 45
rf:era	4 -49 21
rf:escap	103 -63 -128
rf:especi	10 -71 14
rf:establish	-125 -52 90
rf:estim	-106 120 -121
rf:even	1 25 -47
rf:event	-84 -37 84
rf:eventu	42 -23 -35
rf:ever	-74 54 0
rf:everi	-16 13 -29
rf:everyon	32 -103 58
rf:everyth	-95 90 -31
rf:evid	60 13 -140
rf:exact	-126 40 6
rf:exampl	-90 85 -57
rf:excel	-117 -11 66
rf:except	-54 -47 62
rf:exchang	85 -60 -135
rf:execut	-37 53 -27
rf:exoner	90 -54 -110
rf:expand	-78 -22 69
rf:expect	-125 16 73
rf:expens	100 -75 -94
rf:experi	28 -89 33
rf:explain	35 42 -105
rf:explan	21 -3 -98
rf:expos	19 -88 12
rf:express	-66 43 -13
rf:extend	-5 0 -19
rf:extrem	42 -133 37
rf:extremist	33 -45 -21
rf:eye	-66 13 8
rf:face	163 -86 -149
rf:fact	65 -17 -126
rf:fail	171 -138 -195
rf:failur	60 -29 -70
rf:fair	43 10 -57
rf:faith	-41 23 2
rf:fake	-84 95 -103
rf:fall	127 -58 -152
rf:fals	11 14 -158
rf:famili	-94 -4 63
rf:far	-61 -57 76
rf:fashion	33 -101 38
rf:father	1 -34 12
rf:favor	55 -55 -22
rf:featur	52 -54 -51
rf:februari	52 11 -117
rf:feder	-56 14 39
rf:feel	-32 23 -3
rf:fellow	43 -33 -52
rf:felt	5 -36 6
rf:femal	14 -122 49
rf:feud	-77 86 -109
rf:few	-9 -7 -9
rf:fight	-66 -170 144
rf:figur	-36 -37 51
rf:file	-62 92 -122
rf:fill	10 -25 -28
rf:film	51 13 -115
rf:final	-61 63 -42
rf:financ	52 -51 -49
rf:financi	-55 15 15
rf:find	-95 6 66
rf:fine	63 -116 6
rf:finish	-82 23 11
rf:fire	198 -130 -176
rf:firm	8 1 -36
rf:first	-36 -54 84
rf:fit	-9 -19 14
rf:five	-12 22 -49
rf:floor	-59 33 -5
rf:focus	-49 43 -14
rf:follow	23 -80 28
rf:food	66 -52 -102
rf:for	58 -102 34
rf:forc	-108 25 87
rf:foreign	80 -64 -38
rf:form	-3 -39 12
rf:former	-98 13 65
rf:forward	-42 -10 42
rf:fought	-134 -140 144
rf:found	-21 -12 3
rf:founder	44 -118 38
rf:four	19 -10 -20
rf:free	14 -120 10
rf:freedom	-25 -8 18
rf:frequent	52 -22 -54
rf:friday	-124 121 -21
rf:friend	1 27 -73
rf:frighten	107 -120 -92
rf:from	75 -83 -12
rf:front	-67 -49 83
rf:frustrat	-5 -124 44
rf:full	-48 -20 44
rf:fulli	-95 -46 83
rf:fund	-91 18 56
rf:fundrais	20 -31 -11
rf:furious	124 -116 -108
rf:further	-57 27 14
rf:futur	-46 -10 25
rf:gain	65 -178 0
rf:game	-46 -37 53
rf:gather	-30 -37 45
rf:gave	32 -70 8
rf:gay	60 -48 -49
rf:general	-23 -19 25
rf:generat	-107 -130 130
rf:get	21 -130 74
rf:girl	68 -29 -68
rf:give	17 -56 30
rf:given	-85 15 31
rf:global	2 -79 39
rf:go	-56 27 -3
rf:goal	-53 -63 92
rf:good	-73 -219 185
rf:got	29 -6 -56
rf:gov.	-133 -1 46
rf:govern	77 2 -132
rf:governor	-58 -23 24
rf:grab	72 -26 -114
rf:graduat	-124 -33 49
rf:grant	-99 -49 109
rf:great	26 -31 -32
rf:greatest	40 -104 -16
rf:greet	-101 3 43
rf:grew	56 -59 -30
rf:ground	-18 -2 -8
rf:group	104 -189 21
rf:guest	-2 -24 10
rf:guilti	153 -208 -51
rf:gun	-17 -43 54
rf:gunman	-34 52 -105
rf:guy	41 -52 -16
rf:hack	67 -45 -117
rf:had	-61 24 20
rf:hail	-14 -5 13
rf:half	-59 56 -65
rf:hand	-13 -96 76
rf:handl	31 -16 -63
rf:happen	-25 67 -112
rf:happi	-6 -1 -16
rf:harass	23 -123 18
rf:hard	90 -128 -3
rf:has	-7 -89 84
rf:hate	94 -110 -71
rf:have	71 -105 39
rf:he	59 -112 45
rf:head	-104 49 18
rf:headlin	65 -98 -43
rf:health	25 -16 -12
rf:hear	-56 46 -46
rf:heard	-61 85 -86
rf:heat	1 -22 3
rf:held	40 -5 -57
rf:hell	38 -20 -107
rf:help	13 -155 82
rf:her	57 -149 68
rf:here	-1 -53 38
rf:hero	37 -115 10
rf:herself	23 -63 -10
rf:high	50 -144 49
rf:higher	-23 -21 24
rf:highest	-102 -151 134
rf:highlight	-69 71 -38
rf:him	-20 -24 25
rf:himself	33 -32 -46
rf:hire	63 -34 -82
rf:his	4 -67 44
rf:histor	18 -55 4
rf:histori	9 -53 20
rf:hit	125 -89 -94
rf:hold	-15 8 -12
rf:home	-31 72 -102
rf:homicid	-6 9 -81
rf:honest	93 -33 -104
rf:honor	-59 -86 70
rf:hope	-95 11 37
rf:hospit	-132 26 38
rf:host	-21 62 -99
rf:hostil	75 -14 -109
rf:hot	62 -52 -42
rf:hotel	-19 4 -7
rf:hour	-16 71 -140
rf:hous	-46 31 2
rf:how	-31 77 -63
rf:howev	-84 92 -78
rf:huge	73 -37 -92
rf:human	18 -85 29
rf:hundr	24 -102 19
rf:husband	47 -16 -90
rf:i	-22 54 -54
rf:idea	-9 -53 36
rf:identifi	3 52 -126
rf:if	-143 102 9
rf:ignor	69 -110 -8
rf:ill	130 -121 -127
rf:illeg	60 -32 -63
rf:imag	-14 20 -58
rf:immedi	1 -35 10
rf:immigr	7 10 -46
rf:immun	117 -117 -106
rf:import	-95 -10 57
rf:improp	121 -106 -109
rf:improv	-145 -86 112
rf:in	21 -42 0
rf:inappropri	119 -102 -114
rf:inaugur	-59 15 30
rf:includ	-47 4 45
rf:incom	-63 26 24
rf:increas	-41 3 31
rf:incred	20 18 -54
rf:incumb	5 -57 44
rf:independ	-44 20 10
rf:indic	-107 104 -62
rf:indict	113 -87 -129
rf:influenc	73 -4 -128
rf:inform	33 -60 -18
rf:initi	-82 124 -129
rf:innoc	-74 -8 34
rf:inquiri	15 5 -101
rf:insid	-12 -8 13
rf:insist	1 -40 13
rf:inspir	23 -67 -6
rf:instead	13 -39 -29
rf:insult	81 -63 -108
rf:insur	23 -25 -15
rf:integr	-64 13 33
rf:intellig	-31 -26 54
rf:intend	-46 18 12
rf:intens	-90 55 18
rf:intent	64 -58 -121
rf:interact	39 -35 -68
rf:interest	25 -45 -2
rf:intern	15 -28 -13
rf:interrupt	117 -137 -76
rf:interview	-13 51 -82
rf:into	22 -95 46
rf:introduc	-146 -6 120
rf:invest	12 -24 -3
rf:investig	64 -33 -146
rf:invit	-23 -55 69
rf:involv	79 -51 -64
rf:is	40 -83 20
rf:issu	25 -33 -19
rf:it	7 -19 7
rf:jab	14 -2 -33
rf:jail	88 -32 -162
rf:jan.	-57 66 -53
rf:januari	-175 86 20
rf:job	50 -48 -31
rf:join	-93 39 3
rf:joint	-27 16 -18
rf:journalist	-17 -54 45
rf:judg	-34 -9 28
rf:juli	69 -46 -90
rf:june	-101 33 -5
rf:juri	9 39 -132
rf:just	155 -34 -141
rf:justic	-39 -37 66
rf:keep	-66 60 -21
rf:kept	-153 32 74
rf:key	15 -62 13
rf:kid	0 1 -67
rf:kill	-22 46 -100
rf:kind	-73 -38 49
rf:knew	-139 104 -32
rf:knock	33 -130 52
rf:know	71 -51 -50
rf:known	-36 -74 78
rf:labor	-26 -132 112
rf:lack	100 -25 -153
rf:ladi	-89 4 31
rf:land	-120 81 -22
rf:languag	56 -134 14
rf:larg	81 -28 -90
rf:lash	53 -42 -117
rf:last	-56 56 -37
rf:late	-24 30 -35
rf:later	-25 63 -67
rf:latest	48 -31 -41
rf:laugh	-90 44 21
rf:launch	-31 21 -23
rf:law	-23 -19 4
rf:lawmak	24 -5 -46
rf:lawsuit	15 29 -118
rf:lawyer	-10 49 -112
rf:lay	-112 16 43
rf:lead	-105 -125 178
rf:leader	-7 58 -62
rf:leadership	119 -90 -111
rf:leak	38 8 -167
rf:learn	-93 -45 101
rf:least	16 74 -165
rf:leav	72 -47 -41
rf:led	95 -130 -10
rf:left	0 74 -132
rf:legaci	-83 -82 81
rf:legal	87 -116 -30
rf:legisl	-43 -63 76
rf:legitimaci	77 -120 -40
rf:less	19 -65 15
rf:let	51 56 -172
rf:letter	29 1 -58
rf:level	6 -47 32
rf:liar	130 -127 -117
rf:liber	-17 -108 66
rf:lie	206 -199 -161
rf:life	-134 -2 64
rf:light	-60 -50 75
rf:like	-18 -42 40
rf:limit	90 -14 -123
rf:line	17 -128 86
rf:link	34 0 -108
rf:list	-15 1 -12
rf:listen	-7 16 -26
rf:littl	85 -35 -99
rf:live	-15 -23 5
rf:ll	7 -56 31
rf:loan	59 -69 -21
rf:lock	20 -43 -5
rf:long	-29 11 3
rf:longer	41 -13 -55
rf:longtim	-171 44 55
rf:look	-68 -37 92
rf:lose	35 -25 -55
rf:loss	79 -115 -48
rf:lost	176 -151 -149
rf:lot	-46 50 -24
rf:love	-125 -73 114
rf:low	86 -71 -38
rf:m	-50 48 -37
rf:made	25 -37 0
rf:main	-117 15 58
rf:maintain	-41 84 -141
rf:major	20 -4 -33
rf:make	-68 -14 49
rf:man	-117 -32 93
rf:manag	-22 62 -98
rf:mani	11 -105 77
rf:march	-25 101 -143
rf:margin	35 -30 -45
rf:mark	18 -1 -35
rf:market	-53 -6 13
rf:marriag	63 -53 -45
rf:mass	48 -127 27
rf:master	86 -120 -52
rf:mate	8 -129 62
rf:matter	13 -60 15
rf:may	92 -138 -1
rf:mayor	27 -4 -69
rf:me	72 -79 -26
rf:mean	103 -51 -116
rf:meant	6 60 -90
rf:meanwhil	64 -76 -39
rf:measur	-98 50 -26
rf:media	52 -13 -106
rf:medic	-26 -5 20
rf:meet	-71 119 -131
rf:member	-88 -29 78
rf:memo	71 -37 -131
rf:memori	-138 35 28
rf:men	87 2 -110
rf:mental	111 -101 -119
rf:mention	33 -33 -33
rf:mere	-6 18 -33
rf:messag	69 -143 16
rf:met	-4 -10 -5
rf:middl	-32 -25 21
rf:might	65 -53 -71
rf:migrant	-92 71 -44
rf:militari	43 -114 30
rf:million	72 -147 45
rf:mind	59 -141 44
rf:minist	29 20 -63
rf:minor	-53 81 -80
rf:minut	-4 48 -142
rf:mislead	107 -108 -95
rf:miss	32 -127 71
rf:mission	-95 15 5
rf:mistak	76 -55 -110
rf:mock	-40 31 -33
rf:model	41 -116 43
rf:moder	64 -128 7
rf:moment	5 -120 76
rf:monday	-130 143 -101
rf:money	10 -194 82
rf:month	-28 72 -65
rf:moral	138 -119 -126
rf:more	-20 -115 112
rf:morn	-116 156 -116
rf:most	-44 -104 112
rf:mother	-54 30 -20
rf:motion	-43 27 -14
rf:motiv	-3 -39 29
rf:move	-96 -29 87
rf:movement	45 -38 -32
rf:mr	-26 23 -53
rf:mr.	-55 -31 61
rf:mrs.	-46 30 -4
rf:ms.	-33 51 -47
rf:much	-40 -31 35
rf:multipl	83 -53 -113
rf:murder	1 16 -117
rf:must	73 -85 -36
rf:my	58 -102 29
rf:n't	121 -52 -112
rf:name	-7 30 -77
rf:nation	35 -82 4
rf:natur	-54 98 -149
rf:near	-47 98 -89
rf:neck	-7 28 -39
rf:need	61 -105 -2
rf:negat	64 -7 -64
rf:negoti	26 -23 -28
rf:neighborhood	-78 73 -38
rf:net	-54 39 -33
rf:network	51 -93 0
rf:never	70 -25 -100
rf:new	-25 -39 37
rf:news	-26 84 -112
rf:next	-67 -30 88
rf:night	-48 53 -36
rf:no	37 23 -108
rf:nomin	-14 9 -31
rf:nomine	-62 -51 65
rf:nor	98 -85 -115
rf:not	79 -27 -69
rf:note	-90 27 37
rf:noth	72 -79 -38
rf:novemb	26 -49 -3
rf:now	19 -34 22
rf:nuclear	-106 47 36
rf:number	57 -11 -71
rf:object	-38 27 -23
rf:obstruct	-39 56 -115
rf:occur	49 -15 -98
rf:octob	-50 -64 83
rf:of	12 -72 49
rf:off	92 -83 -43
rf:offens	76 -104 -51
rf:offer	21 -55 19
rf:offic	15 62 -123
rf:offici	-27 -3 16
rf:often	54 -48 -34
rf:oil	-52 73 -60
rf:old	59 5 -150
rf:on	-27 -8 26
rf:onc	31 -13 -44
rf:one	-40 12 11
rf:onli	43 -23 -38
rf:onlin	-8 -26 30
rf:open	64 2 -88
rf:oper	10 12 -58
rf:oppon	-170 99 56
rf:opportun	-40 -42 31
rf:oppos	-71 79 -45
rf:opposit	58 -28 -79
rf:option	-111 22 41
rf:or	-40 2 14
rf:order	88 -156 13
rf:organ	-17 -144 57
rf:origin	-14 -58 53
rf:other	-15 123 -147
rf:our	45 -126 21
rf:out	7 -96 66
rf:outrag	-25 16 -36
rf:outsid	-87 49 17
rf:outspoken	-24 30 -40
rf:outstand	-102 -90 95
rf:over	100 -105 -40
rf:overse	-85 -37 75
rf:overwhelm	-12 -53 27
rf:own	153 -91 -179
rf:page	-29 75 -112
rf:paid	43 -49 -28
rf:pair	43 -113 11
rf:panel	-50 12 19
rf:paper	46 -22 -38
rf:pardon	85 -82 -55
rf:parent	-52 27 -8
rf:part	-48 47 1
rf:parti	-87 45 36
rf:particular	-76 47 5
rf:partisan	148 -134 -146
rf:partner	-67 0 57
rf:pass	-95 86 -45
rf:passion	-110 -110 107
rf:past	88 -80 -76
rf:path	17 -43 -6
rf:patient	-30 3 -4
rf:pay	60 -33 -64
rf:payment	74 -59 -49
rf:peac	-151 -80 126
rf:peopl	94 -94 -41
rf:percent	-34 -23 26
rf:percentag	-121 78 -23
rf:perform	-26 -60 77
rf:perhap	-116 0 44
rf:person	98 -132 -6
rf:persuad	11 9 -24
rf:petit	-106 90 -17
rf:phone	-21 115 -188
rf:photo	61 -15 -149
rf:pick	14 28 -96
rf:piec	105 -105 -108
rf:place	13 -114 75
rf:plan	12 -35 -4
rf:platform	32 -52 -25
rf:play	-73 -51 95
rf:plea	79 -54 -111
rf:plead	197 -146 -183
rf:pledg	-84 -26 81
rf:plot	-19 37 -90
rf:point	-38 -107 85
rf:polic	25 -40 -35
rf:polici	38 -65 4
rf:polit	-41 -38 52
rf:politician	-10 -7 -5
rf:poll	-30 21 -6
rf:poor	70 -160 1
rf:popular	91 -150 -33
rf:portray	-79 -41 73
rf:pose	-46 -6 5
rf:posit	18 -74 16
rf:possibl	23 -42 -3
rf:post	135 -23 -228
rf:potenti	-23 -9 -5
rf:pound	-78 75 -47
rf:power	89 -205 48
rf:practic	40 -52 -2
rf:prais	2 -90 53
rf:predict	-117 130 -110
rf:prefer	-30 46 -48
rf:prepar	3 -73 43
rf:present	-10 -73 47
rf:presid	-86 23 45
rf:presidenti	2 -96 64
rf:press	-14 63 -113
rf:pressur	-38 6 -3
rf:pretti	-20 -1 4
rf:prevent	-1 -71 39
rf:previous	54 -98 29
rf:price	-54 53 -30
rf:primari	-157 71 35
rf:prime	-12 16 -22
rf:principl	-10 2 -27
rf:prior	-18 18 -18
rf:prison	140 -111 -114
rf:privaci	-46 -14 30
rf:privat	108 -104 -98
rf:probabl	-72 31 21
rf:probe	18 3 -146
rf:problem	104 -172 2
rf:process	-25 38 -29
rf:produc	-3 63 -102
rf:profession	-105 -121 118
rf:professor	-79 22 14
rf:profil	-32 -36 23
rf:program	33 -19 -49
rf:promin	34 -65 -10
rf:promis	-45 -99 78
rf:promot	11 -81 28
rf:propos	13 -41 13
rf:prosecut	28 -49 -14
rf:prosecutor	6 27 -90
rf:protect	-50 -4 37
rf:protest	-19 69 -174
rf:prove	107 -77 -104
rf:proven	-41 -15 26
rf:provid	-29 33 -24
rf:public	34 -82 18
rf:publish	-24 71 -121
rf:pull	40 36 -140
rf:purchas	43 -30 -49
rf:purpos	-33 -20 23
rf:pursu	-60 74 -66
rf:push	-105 46 54
rf:put	14 -25 -4
rf:qualifi	27 -48 -17
rf:question	84 -49 -91
rf:quick	71 -121 -6
rf:quit	72 -124 -7
rf:quot	36 -40 -26
rf:r	-103 154 -172
rf:race	-53 50 -14
rf:racial	-7 -49 24
rf:racism	39 -88 -10
rf:racist	30 -68 -2
rf:radic	39 27 -124
rf:radio	-65 102 -115
rf:rais	-3 -184 116
rf:ralli	-29 -50 40
rf:ran	-32 60 -70
rf:rank	9 -94 61
rf:rape	25 -57 -2
rf:rate	77 -97 -28
rf:rather	18 0 -24
rf:re	-53 -51 64
rf:re-elect	40 -1 -50
rf:reach	-120 -47 114
rf:read	86 -85 -35
rf:readi	-7 -67 37
rf:real	-82 8 42
rf:realli	-1 -20 -7
rf:reason	-57 -6 34
rf:recal	-105 46 6
rf:receiv	15 -44 7
rf:recent	8 17 -51
rf:recogn	57 -68 -27
rf:recommend	-75 21 9
rf:record	131 -58 -217
rf:reduc	-57 17 15
rf:refer	-22 92 -174
rf:referenc	-70 78 -62
rf:reform	-1 -60 38
rf:refus	15 9 -90
rf:regard	-127 34 8
rf:region	-91 59 -9
rf:regist	-22 53 -64
rf:regret	13 13 -85
rf:reiter	-5 -6 -9
rf:reject	36 -49 0
rf:relat	-2 -53 25
rf:relationship	-20 -21 18
rf:releas	-34 108 -114
rf:relief	-123 39 11
rf:remain	-33 -42 47
rf:remark	-35 30 -30
rf:rememb	4 -177 106
rf:remind	33 -62 3
rf:remov	64 -50 -44
rf:rep.	-45 19 -27
rf:repeal	19 26 -132
rf:repeat	53 -50 -42
rf:replac	46 -62 -12
rf:repli	-26 81 -160
rf:report	-60 49 -43
rf:repres	-63 -14 23
rf:reput	60 -123 -5
rf:request	-20 56 -145
rf:requir	12 26 -52
rf:research	-129 -22 71
rf:resign	215 -161 -239
rf:resolut	19 -51 1
rf:respect	-108 -170 123
rf:respond	-15 65 -145
rf:respons	43 12 -85
rf:result	-16 1 -44
rf:resum	-37 -31 41
rf:retir	-65 42 -10
rf:return	-8 -7 -13
rf:retweet	-39 17 -27
rf:reveal	-24 -14 18
rf:revel	-14 19 -98
rf:revers	50 -113 5
rf:review	29 8 -49
rf:rhetor	89 -38 -130
rf:ridicul	133 -131 -117
rf:rig	-3 -57 28
rf:right	4 -121 89
rf:rise	-77 34 15
rf:risk	-14 -16 16
rf:rival	-38 33 -23
rf:role	-17 -23 12
rf:roll	-31 -23 28
rf:room	-83 8 24
rf:rose	-22 -51 41
rf:round	-31 59 -105
rf:rule	-52 33 -16
rf:run	17 -13 -16
rf:runner	-24 -53 41
rf:said	-230 188 -73
rf:same	6 84 -183
rf:sanction	-101 63 19
rf:sat	-61 83 -100
rf:saturday	-26 9 -8
rf:save	-67 -6 42
rf:saw	-80 9 36
rf:say	-71 148 -121
rf:scandal	85 -64 -156
rf:schedul	-19 94 -175
rf:school	-17 -81 52
rf:scientist	-77 -18 65
rf:scrutini	55 -107 -14
rf:seat	-139 64 10
rf:second	-101 46 2
rf:secret	115 -116 -98
rf:secretari	-93 88 -48
rf:sector	-89 -3 53
rf:secur	-4 -56 36
rf:see	-28 32 -36
rf:seek	19 -20 -45
rf:seem	111 -107 -74
rf:seen	9 -8 -26
rf:select	23 -68 -9
rf:self	42 -103 2
rf:semit	101 -82 -115
rf:sen.	-84 115 -90
rf:senat	38 14 -81
rf:send	-25 44 -38
rf:senior	39 -80 15
rf:sens	-9 -5 -18
rf:sent	112 -54 -153
rf:sentenc	101 -52 -149
rf:separ	-49 88 -131
rf:septemb	-3 52 -144
rf:seri	24 -24 -22
rf:serious	-31 15 -2
rf:serv	49 -67 -4
rf:server	121 -134 -90
rf:servic	-45 -66 62
rf:set	-22 9 -1
rf:seven	-26 31 -41
rf:sever	13 -112 61
rf:sex	154 -104 -196
rf:sexual	81 -86 -88
rf:shake	27 -24 -30
rf:shape	-4 -22 -5
rf:share	-65 -25 44
rf:she	16 -46 16
rf:sheriff	-64 0 29
rf:shift	41 -33 -24
rf:shock	91 -73 -125
rf:shoot	51 -82 -26
rf:shop	-23 59 -93
rf:short	54 -45 -43
rf:shot	54 9 -138
rf:should	85 -48 -71
rf:shoulder	-81 15 55
rf:shout	109 -82 -106
rf:show	11 -48 22
rf:shown	-71 -28 37
rf:side	-37 6 25
rf:sign	-113 16 49
rf:signal	14 -86 25
rf:signific	-34 13 2
rf:similar	55 -9 -98
rf:simpl	-2 -22 -16
rf:simpli	-12 -78 42
rf:sinc	52 -37 -26
rf:singl	27 -27 -19
rf:sit	-76 21 -2
rf:site	-38 62 -85
rf:situat	-26 -52 34
rf:six	26 -47 4
rf:slam	-45 31 4
rf:slate	21 16 -71
rf:small	17 10 -41
rf:smear	120 -126 -104
rf:smoke	88 -80 -98
rf:so	37 14 -90
rf:social	-21 -15 28
rf:societi	-89 -90 81
rf:soldier	-62 -57 74
rf:solid	-81 -2 18
rf:some	-55 86 -39
rf:someon	-38 -58 83
rf:someth	17 -61 27
rf:son	-103 50 -1
rf:soon	47 -106 23
rf:sort	72 -125 46
rf:sought	-54 60 -46
rf:sound	-120 -28 75
rf:sourc	63 -129 2
rf:speak	-117 41 19
rf:speaker	-28 6 1
rf:special	23 -101 62
rf:specif	-40 73 -96
rf:specul	28 33 -78
rf:speech	-60 28 21
rf:spend	111 -71 -63
rf:spent	4 14 -41
rf:spi	-4 1 -21
rf:spirit	25 -109 26
rf:spoke	-151 13 69
rf:spoken	-69 49 -23
rf:spokesman	27 42 -130
rf:spot	-67 53 -14
rf:stab	101 -91 -127
rf:staff	-110 76 -14
rf:stage	-53 -81 82
rf:stand	-73 -75 114
rf:standard	24 -33 -17
rf:star	-24 36 -49
rf:start	-172 92 -20
rf:state	-57 -31 52
rf:statement	-42 69 -80
rf:stay	66 -114 9
rf:step	126 -142 -31
rf:still	-32 66 -83
rf:stood	-135 43 30
rf:stop	17 -94 25
rf:stori	-49 31 -11
rf:storm	-58 88 -122
rf:straight	-99 -101 93
rf:strategi	-109 10 39
rf:street	85 -126 -29
rf:stress	-107 47 11
rf:strike	82 -65 -57
rf:strong	-53 -25 29
rf:struck	-105 62 6
rf:struggl	97 -88 -50
rf:student	-40 -134 104
rf:style	-4 -23 -11
rf:substanti	45 -121 32
rf:succeed	-148 -65 114
rf:success	-107 -96 136
rf:successor	-102 24 37
rf:such	87 -30 -99
rf:suffer	-6 -65 37
rf:suggest	3 19 -37
rf:summit	-11 83 -121
rf:sunday	-67 43 -24
rf:super	-59 -105 98
rf:support	-120 84 -10
rf:suppos	58 17 -119
rf:sure	-89 76 -43
rf:surg	-154 -28 124
rf:surpris	-2 -117 65
rf:surround	-43 -3 24
rf:surveil	23 -72 2
rf:suspect	42 10 -147
rf:suspend	6 -23 -4
rf:system	-43 -42 47
rf:take	-25 -3 25
rf:taken	119 -124 -45
rf:talk	-65 56 -46
rf:tap	82 -59 -50
rf:target	65 -8 -85
rf:tariff	9 -20 -4
rf:tax	24 5 -62
rf:team	-10 5 -7
rf:technolog	-83 -25 55
rf:televis	6 26 -49
rf:tell	-56 118 -165
rf:term	77 -37 -75
rf:terror	72 -115 -50
rf:terrorist	-67 -10 58
rf:testifi	-42 75 -181
rf:testimoni	-21 56 -158
rf:text	27 12 -125
rf:than	47 -112 51
rf:thank	-185 2 69
rf:that	-16 74 -85
rf:the	23 -25 14
rf:their	-65 8 54
rf:them	52 -73 0
rf:themselv	54 15 -118
rf:then	33 20 -112
rf:there	-120 110 -55
rf:these	-68 109 -105
rf:they	-103 -24 93
rf:thing	-27 -69 69
rf:think	47 -23 -40
rf:third	-111 24 28
rf:this	18 50 -91
rf:those	-113 22 38
rf:though	62 52 -212
rf:thought	-102 39 20
rf:thousand	-38 25 0
rf:threat	94 -63 -148
rf:threaten	95 -109 -61
rf:three	23 35 -96
rf:through	-7 30 -52
rf:throughout	66 27 -114
rf:thursday	-72 3 41
rf:tie	-126 55 35
rf:time	-60 -26 71
rf:to	95 -96 -4
rf:today	-21 11 8
rf:togeth	-183 -106 142
rf:told	-161 78 32
rf:too	3 -61 26
rf:took	-12 -7 -3
rf:top	-64 -109 119
rf:total	116 -34 -137
rf:touch	-2 -3 -25
rf:tough	45 -107 23
rf:tour	63 -98 16
rf:toward	-22 -44 35
rf:town	-16 38 -55
rf:trade	23 16 -58
rf:tradit	9 -126 54
rf:trail	91 -142 -19
rf:travel	-12 -33 26
rf:treat	-24 71 -113
rf:treatment	90 -116 -33
rf:tri	64 -72 -6
rf:trial	-5 2 -6
rf:trip	-12 24 -36
rf:troubl	122 -131 -124
rf:true	30 -72 -1
rf:trump	11 5 -38
rf:trust	34 56 -118
rf:trustworthi	92 -11 -118
rf:truth	122 -137 -63
rf:tuesday	-47 -15 29
rf:turn	43 -161 63
rf:tv	-15 -11 11
rf:tweet	4 54 -131
rf:two	-16 -14 13
rf:type	-33 -41 54
rf:typic	2 -32 33
rf:ultim	-43 7 17
rf:under	117 -127 -51
rf:understand	-48 -57 68
rf:union	-98 18 43
rf:uniqu	-47 89 -93
rf:univers	-61 -64 71
rf:unlik	57 -24 -106
rf:unpreced	32 -105 -6
rf:until	-41 -4 10
rf:up	-10 -60 31
rf:upon	-19 -51 37
rf:urg	-105 37 38
rf:us	76 -179 60
rf:use	194 -85 -240
rf:valu	-10 -118 78
rf:ve	-63 21 3
rf:vehicl	-14 -17 17
rf:veri	-30 -82 74
rf:veteran	-195 14 114
rf:vice	-23 5 -20
rf:victim	-69 -55 78
rf:victori	-32 -137 82
rf:video	11 -3 -36
rf:view	-52 57 -42
rf:violat	126 -42 -216
rf:violenc	-46 -51 57
rf:violent	7 -33 -8
rf:vision	107 -94 -93
rf:visit	-125 -30 87
rf:voic	-95 -23 58
rf:vote	-118 102 -34
rf:voter	71 -99 14
rf:vow	-96 -24 79
rf:walk	-22 -22 26
rf:wall	47 -49 -33
rf:want	-45 -14 38
rf:war	-44 -6 32
rf:warn	-159 63 84
rf:was	-1 -19 10
rf:watch	-42 81 -142
rf:wave	-114 20 29
rf:way	-3 -77 56
rf:we	-39 -60 64
rf:weak	62 -83 -23
rf:wealthi	61 -104 -23
rf:weapon	85 -91 -45
rf:websit	50 -2 -97
rf:wednesday	-61 67 -44
rf:week	-15 4 0
rf:weekend	16 1 -48
rf:weigh	-127 99 -41
rf:well	-21 -18 28
rf:went	-59 95 -79
rf:were	12 -44 21
rf:west	-112 30 24
rf:what	14 31 -77
rf:when	-37 -30 63
rf:where	7 -9 -32
rf:whether	-43 40 -7
rf:whi	-60 90 -103
rf:which	-82 67 -18
rf:while	52 -43 -36
rf:white	69 -117 -1
rf:who	6 -133 103
rf:whole	-9 -57 28
rf:whom	-57 -17 54
rf:whose	61 -9 -97
rf:wide	-100 12 55
rf:wife	28 43 -131
rf:will	-82 -43 83
rf:win	-12 -34 7
rf:wing	-42 50 -46
rf:wish	64 -83 9
rf:wit	-86 61 -2
rf:with	33 -73 31
rf:withhold	70 -56 -112
rf:within	-34 -67 73
rf:without	105 -56 -111
rf:wo	-22 38 -64
rf:woman	-53 -14 53
rf:women	92 -53 -102
rf:won	-135 -103 125
rf:word	96 -68 -56
rf:work	-145 -91 165
rf:worker	-48 -21 27
rf:world	-37 -77 67
rf:worri	2 13 -35
rf:worst	33 -13 -143
rf:would	-64 29 17
rf:write	13 24 -87
rf:wrong	83 -38 -108
rf:wrote	-53 125 -138
rf:year	39 42 -120
rf:yet	-40 62 -80
rf:you	91 1 -118
rf:young	-28 -144 103
rf:your	-78 -10 57
rf~+	50 1 -97
rf~-	9 -64 59
rm+	-76 -125 128
rm-	202 -121 -182
rm0	-157 53 13
rm1	118 -103 -67
rm2	93 -76 -62
rm3	136 -71 -106
rm~+	108 -65 -82
rm~-	9 50 -127
rn+	-113 -235 228
rn-	314 -262 -229
rn0	124 -177 6
rn~+	35 -31 -33
rn~-	-64 4 27
rp0	3 50 -141
rp1	1 -44 22
rp2	-68 -202 174
rp3	-38 -257 156
s:'d	140 -51 -128
s:'ll	-26 -29 46
s:'m	-25 -82 74
s:'re	-42 22 10
s:'s	4 27 -23
s:'ve	-45 19 18
s:1990s	-36 -108 79
s:LOC	-29 39 -7
s:MISC	4 -23 26
s:ORG	29 6 -43
s:PER	-27 91 -82
s:a	5 3 7
s:a.m.	-115 94 -27
s:abandon	-44 87 -143
s:abiding	-24 26 -29
s:ability	-161 18 104
s:able	-71 -20 64
s:abortion	18 14 -68
s:about	54 11 -81
s:above	-56 -96 106
s:abroad	-65 -64 87
s:absolute	10 -95 42
s:absolutely	2 18 -48
s:abuse	59 -36 -77
s:abusing	-10 -93 19
s:accept	81 -139 -5
s:acceptance	-19 45 -32
s:accepted	-47 -1 9
s:access	-28 -49 58
s:accomplish	3 -4 -1
s:accomplishments	-66 -28 63
s:according	-45 40 -2
s:account	96 -14 -166
s:accountable	43 -19 -48
s:accounts	5 -24 2
s:accurate	16 -4 -129
s:accusation	115 -143 -71
s:accusations	9 16 -177
s:accused	193 -158 -139
s:accusers	-68 66 -51
s:accusing	10 -9 -44
s:achieve	37 -100 -15
s:achieved	-83 -37 70
s:acknowledged	27 -10 -52
s:across	-44 -64 82
s:act	3 31 -43
s:acted	-38 32 -20
s:acting	11 25 -119
s:action	20 -101 56
s:actions	-26 40 -36
s:actively	-2 24 -47
s:activism	15 -117 30
s:activist	-124 -13 78
s:activists	-35 -170 133
s:activities	-17 27 -66
s:actor	26 -58 9
s:actress	51 -15 -88
s:acts	50 -16 -117
s:actually	-35 74 -75
s:ad	-6 -18 0
s:add	105 -62 -140
s:added	-133 148 -71
s:adding	-55 18 35
s:addition	-30 16 -7
s:additional	-9 61 -74
s:address	-59 2 53
s:addressed	-79 35 0
s:adds	-8 73 -144
s:administration	61 -8 -78
s:administrator	-104 38 -10
s:admiration	138 -132 -135
s:admired	-162 -66 108
s:admit	46 -100 10
s:admits	70 -9 -100
s:admitted	-32 36 -45
s:admitting	-32 56 -60
s:adopted	17 27 -87
s:ads	-63 53 8
s:adult	-11 -9 -13
s:advance	72 21 -137
s:advantage	-135 -57 145
s:advertisement	95 -58 -109
s:advice	16 -64 23
s:adviser	-8 -5 -3
s:advisers	-20 -17 -17
s:advisor	-14 24 -92
s:advocacy	-29 -68 53
s:advocate	77 -134 -34
s:advocating	0 15 -81
s:affair	89 -47 -131
s:affairs	42 -35 -33
s:affected	-55 -51 73
s:affordable	12 -23 -29
s:afraid	-45 13 10
s:after	95 -44 -48
s:aftermath	-34 34 -14
s:afternoon	-116 61 3
s:again	20 21 -99
s:against	71 -43 -40
s:age	-93 105 -79
s:agencies	-71 60 -16
s:agency	-70 41 4
s:agenda	-62 -43 60
s:agent	102 -66 -137
s:agents	24 -42 4
s:aggressive	-46 57 -28
s:aggressively	65 -126 -36
s:ago	70 -134 62
s:agree	-38 66 -46
s:agreed	-36 -85 98
s:agreement	-55 94 -64
s:ahead	-90 -20 51
s:aid	-164 1 108
s:aide	-64 70 -67
s:aides	76 -105 16
s:aimed	-82 -24 64
s:air	101 -78 -42
s:aired	32 -66 15
s:aisle	31 -60 -5
s:alike	-116 2 47
s:alive	-91 81 -22
s:all	-30 -56 85
s:allegation	109 -127 -98
s:allegations	68 -46 -139
s:allege	44 -6 -130
s:alleged	36 -85 24
s:allegedly	126 -109 -137
s:allies	87 -32 -86
s:allow	-67 37 9
s:allowed	7 -102 56
s:allowing	70 -165 5
s:ally	-12 64 -83
s:almost	39 -34 -26
s:alone	-45 48 -49
s:along	-45 41 -13
s:alongside	-71 -79 94
s:already	1 17 -33
s:also	54 -28 -26
s:alternative	51 -68 -29
s:although	-30 -41 55
s:always	-14 -52 43
s:am	-25 20 -11
s:amazing	-61 -123 101
s:ambassador	-27 35 -84
s:amendment	4 -127 78
s:amid	29 -53 -10
s:amnesty	-13 -20 12
s:among	-31 -43 63
s:amount	-57 92 -64
s:an	34 -45 27
s:analysis	56 -8 -101
s:analysts	36 -53 -7
s:anchor	6 -24 -25
s:and	-1 -64 83
s:angrily	116 -112 -105
s:angry	-56 43 5
s:animal	-102 -41 76
s:announced	-59 -72 110
s:announcement	-40 74 -55
s:announcing	-123 -54 90
s:annual	-134 -70 110
s:another	98 -88 -32
s:answer	11 47 -178
s:answers	-69 46 -4
s:anti	106 -91 -73
s:any	-85 116 -56
s:anybody	-99 102 -10
s:anyone	-37 19 17
s:anything	6 71 -150
s:apart	-27 0 2
s:apartheid	49 -88 2
s:apologize	108 -102 -82
s:apologized	125 -97 -59
s:apology	24 -19 -30
s:app	-33 5 17
s:apparent	31 -26 -23
s:apparently	121 -53 -164
s:appeal	-31 -8 20
s:appealing	-10 -3 -13
s:appeals	-50 -44 70
s:appear	-163 135 -39
s:appearance	-48 17 7
s:appeared	16 -78 29
s:appearing	47 -126 53
s:appears	62 -35 -61
s:applause	-93 -118 107
s:application	76 -25 -119
s:appoint	-23 48 -37
s:appointed	21 41 -113
s:appointment	63 -43 -55
s:appreciate	-108 -92 95
s:appreciated	-82 -88 75
s:approach	31 -166 67
s:approached	-65 71 -42
s:appropriate	-107 -6 60
s:approval	53 -44 -41
s:approve	-78 64 -22
s:approved	-2 -3 -13
s:april	3 37 -86
s:are	19 -59 45
s:area	-16 39 -22
s:areas	-127 63 37
s:argued	65 6 -176
s:argues	76 -24 -121
s:arguing	-67 13 17
s:argument	-29 -17 8
s:ariz.	-3 19 -110
s:arm	-101 20 39
s:around	-108 62 8
s:arrest	22 13 -58
s:arrested	154 -104 -199
s:arrive	-115 122 -115
s:arrived	-34 62 -116
s:arsenal	37 -14 -99
s:article	57 -20 -167
s:artist	82 -53 -94
s:as	35 -45 24
s:ashamed	86 -94 -30
s:aside	37 -115 33
s:ask	-23 66 -110
s:asked	-1 90 -216
s:asking	-78 61 5
s:assault	-16 6 -18
s:assaulted	38 -21 -99
s:assaulting	11 2 -107
s:assertion	13 -29 -20
s:assessment	4 15 -64
s:assistance	-67 -97 66
s:assistant	-155 132 -51
s:associate	62 -51 -31
s:associates	67 -31 -131
s:association	66 -15 -93
s:asylum	80 -115 -27
s:at	42 -40 19
s:attack	-4 -19 15
s:attacked	-1 32 -192
s:attacking	38 -53 -4
s:attacks	94 -158 -35
s:attempt	86 -28 -95
s:attempted	100 -90 -147
s:attempting	34 -7 -107
s:attended	-73 19 16
s:attention	-9 -47 25
s:attorney	-41 74 -64
s:attorneys	-68 104 -129
s:audience	46 -42 -52
s:aug.	2 63 -150
s:august	61 67 -157
s:author	-54 -120 104
s:authorities	53 -12 -122
s:authority	28 19 -144
s:authorized	-55 82 -96
s:automatic	-20 -3 4
s:autoplay	93 -96 -68
s:available	-59 53 -26
s:average	-24 103 -131
s:avoid	20 -12 -39
s:award	-47 -137 109
s:aware	67 -74 -15
s:away	-54 51 -54
s:back	-30 -37 67
s:backed	24 -22 -17
s:background	-149 -38 102
s:backing	-13 -88 63
s:backlash	-57 52 -93
s:bad	71 -35 -65
s:bail	99 -84 -96
s:ball	13 -36 -5
s:ballot	-67 5 43
s:ballots	-35 3 2
s:ban	-41 31 -10
s:bank	12 -59 14
s:banking	28 -52 13
s:banks	86 -19 -87
s:banned	12 -11 -80
s:bannon	39 -24 -48
s:barely	88 -68 -76
s:barrel	-32 66 -99
s:bars	2 11 -73
s:base	3 -23 -14
s:based	-53 56 -24
s:basic	33 -76 19
s:battle	-49 28 -3
s:battleground	-62 -37 65
s:battles	-27 -38 46
s:be	-43 15 25
s:bears	-129 85 -5
s:beat	24 -15 -45
s:became	-6 -23 12
s:because	26 -11 -18
s:become	90 23 -142
s:becoming	62 -112 14
s:been	-28 86 -65
s:before	50 46 -116
s:began	25 -37 -24
s:begin	21 -77 45
s:beginning	12 -72 38
s:behalf	-84 -43 97
s:behaved	104 -100 -98
s:behavior	59 -125 17
s:behind	61 -51 -30
s:being	71 17 -110
s:belief	-84 69 -17
s:believe	-5 -52 19
s:believed	89 -137 22
s:believes	-147 22 90
s:belonging	76 -67 -110
s:below	40 -15 -32
s:bench	43 -66 1
s:beneath	100 -64 -66
s:benefit	43 -42 -39
s:benefited	78 -66 -103
s:benefits	-25 -131 75
s:best	-50 -66 59
s:bet	-26 27 -21
s:better	-159 -35 98
s:between	78 -2 -91
s:beyond	22 37 -116
s:bias	42 -12 -84
s:bid	-59 -47 98
s:big	-42 6 21
s:bigger	19 -127 47
s:biggest	-7 28 -51
s:bill	-13 -14 17
s:billion	43 -20 -54
s:bills	-28 46 -40
s:bipartisan	-49 10 29
s:bit	101 -15 -147
s:bitter	138 -127 -147
s:black	-13 -16 19
s:blame	126 -103 -103
s:blamed	58 -65 -69
s:blaming	111 -121 -101
s:blast	11 44 -116
s:blasted	1 -17 -11
s:block	35 13 -71
s:blocked	-10 14 -45
s:blog	122 -123 -103
s:blood	-122 22 67
s:blow	18 49 -122
s:blue	-30 -155 109
s:board	27 -113 37
s:body	-67 105 -85
s:bombastic	60 -116 5
s:book	13 -15 -5
s:boost	-37 68 -68
s:border	-47 72 -59
s:borders	15 53 -99
s:born	-16 2 4
s:boss	-18 50 -143
s:both	-20 -46 51
s:bottle	81 -49 -106
s:box	-52 -1 37
s:boy	29 -51 -12
s:boycott	52 -58 -119
s:brain	-18 19 -44
s:branch	6 7 -28
s:brand	46 -9 -104
s:break	-37 9 16
s:bribery	-9 1 -101
s:brief	-18 41 -103
s:briefed	-60 69 -38
s:briefing	-140 50 34
s:briefly	-120 74 -26
s:bring	-68 -25 71
s:bringing	-107 -170 154
s:brings	-59 -18 41
s:broad	-63 -118 95
s:broadcast	41 40 -128
s:broader	-71 48 -2
s:broke	83 -81 -59
s:broken	98 -96 -86
s:brother	-120 47 -7
s:brought	-39 6 -2
s:budget	-60 22 10
s:build	-1 15 -15
s:building	-49 -30 43
s:built	-38 -29 32
s:bullet	-133 92 -41
s:bully	-104 112 -106
s:bureau	47 -38 -95
s:buried	23 49 -106
s:bus	-21 71 -112
s:business	-61 46 -11
s:businesses	50 -119 30
s:businessman	30 -74 15
s:but	37 0 -41
s:buy	-30 25 -34
s:by	10 -36 43
s:c	-38 50 -34
s:ca	-6 33 -48
s:cabinet	34 -65 -8
s:cable	143 -138 -147
s:call	14 -8 -21
s:called	-4 68 -100
s:calling	100 -63 -70
s:calls	21 9 -123
s:calm	-96 -33 76
s:came	34 -55 10
s:camera	43 -33 -40
s:camp	-48 57 -39
s:campaign	70 -84 19
s:campaigned	20 -92 16
s:campaigning	-16 -6 11
s:campaigns	-10 -72 55
s:campus	66 -81 -2
s:can	-68 21 44
s:candidacy	-28 -61 33
s:candidate	-23 -11 28
s:candidates	-85 53 -3
s:capabilities	-112 -78 99
s:capital	-60 47 -21
s:caption	-64 19 24
s:captured	13 -105 43
s:car	65 -15 -114
s:card	74 -57 -98
s:care	-33 -6 32
s:cared	12 -95 36
s:career	-26 -41 27
s:carefully	-111 35 32
s:careless	76 -71 -81
s:cares	53 -99 -24
s:carried	58 -112 29
s:carry	-6 -25 2
s:carrying	-62 94 -130
s:cars	37 36 -94
s:case	-4 72 -108
s:cases	30 -102 44
s:cash	64 -85 -24
s:cast	-96 -69 112
s:catch	-53 -53 69
s:caucus	21 -23 -2
s:caucuses	13 -32 -10
s:caught	77 -18 -130
s:cause	24 -9 -47
s:caused	38 -10 -130
s:causes	-59 -34 62
s:cautious	-136 41 49
s:celebrated	-122 25 37
s:celebrities	-152 -47 111
s:center	18 -38 -4
s:centers	1 20 -37
s:central	-104 42 34
s:century	-138 -124 132
s:ceo	-6 -11 6
s:certain	44 -3 -86
s:certainly	-7 -47 26
s:chair	-17 -22 15
s:chairman	-39 49 -38
s:challenge	-34 2 18
s:challenged	84 -18 -170
s:challenger	-98 0 60
s:challengers	-21 -56 24
s:challenges	-22 21 -47
s:challenging	29 8 -56
s:chamber	-44 -47 54
s:chambers	-97 -50 95
s:champion	-108 -106 106
s:championed	67 15 -105
s:chance	-18 7 -3
s:chancellor	-97 -39 69
s:chances	-15 42 -80
s:change	-43 52 -29
s:changed	-56 106 -97
s:changes	-69 14 17
s:changing	38 16 -122
s:chapter	-104 -34 71
s:character	-50 79 -72
s:characterization	30 39 -118
s:charge	26 -38 -4
s:charged	101 -36 -150
s:charges	120 -83 -141
s:check	-27 73 -112
s:checks	-117 16 42
s:cheered	44 -26 -37
s:cheers	-65 -86 77
s:chemical	104 -46 -136
s:chief	-15 46 -52
s:child	5 16 -37
s:children	-58 -83 103
s:choice	9 -132 72
s:choices	9 -27 -14
s:chose	-13 6 -7
s:church	70 -62 -51
s:circuit	-25 -15 29
s:cited	14 24 -108
s:cities	-124 -38 86
s:citing	40 -176 64
s:citizen	-68 38 -24
s:citizens	94 -112 -12
s:citizenship	12 27 -114
s:city	-63 -2 38
s:civil	-53 -67 69
s:claim	28 -25 -82
s:claimed	59 -26 -71
s:claiming	70 -27 -94
s:claims	199 -140 -170
s:class	-96 -61 121
s:classic	-32 -1 8
s:classified	55 -18 -104
s:clean	-48 65 -71
s:clear	-37 -12 30
s:cleared	-82 34 26
s:clearly	0 20 -45
s:client	-80 51 -2
s:climate	-58 -11 64
s:clinch	-83 41 -23
s:clip	58 20 -115
s:clock	-30 50 -47
s:close	-24 -34 33
s:closed	24 32 -97
s:closely	-3 14 -35
s:closer	20 33 -91
s:closest	-63 30 18
s:closing	43 -61 -13
s:clothing	-74 88 -123
s:co-founder	-35 -46 65
s:co-host	-126 -10 70
s:coalition	-4 17 -32
s:code	121 -112 -96
s:cold	37 -104 -3
s:colleague	-49 57 -28
s:colleagues	-5 -14 -2
s:college	9 17 -44
s:collusion	-21 39 -128
s:color	89 -99 -22
s:column	-17 5 -7
s:come	29 -111 70
s:comes	-7 -41 50
s:comey	105 -123 -56
s:comfortable	-86 -6 38
s:coming	-47 80 -49
s:commander	-61 73 -70
s:comment	61 -42 -128
s:commentary	-78 91 -72
s:commentators	3 -10 -21
s:comments	57 -45 -52
s:commercial	-104 -3 41
s:commission	3 52 -96
s:commissioner	-67 71 -78
s:commit	95 -35 -131
s:commitment	-41 -112 107
s:committed	-31 -105 87
s:committee	-22 -33 38
s:common	-62 -19 39
s:communications	49 -50 -12
s:communities	-111 -106 115
s:community	41 -155 71
s:companies	97 -159 -6
s:company	-4 16 -79
s:compare	51 -8 -129
s:compared	-59 63 -34
s:comparing	-27 -8 22
s:compensation	100 -98 -106
s:competition	-11 2 -15
s:complained	71 -44 -128
s:complaint	108 -113 -97
s:complaints	154 -158 -130
s:complete	-95 60 -8
s:completed	-90 57 14
s:completely	52 2 -83
s:complex	-92 -45 70
s:comply	-66 71 -70
s:comprehensive	12 -36 -1
s:concern	-21 47 -98
s:concerned	51 -78 -28
s:concerning	17 -110 44
s:concerns	10 -53 27
s:concession	58 -29 -87
s:concluded	-39 -28 32
s:conclusion	46 9 -88
s:condemn	121 -143 -119
s:condemned	-102 56 39
s:condition	-38 13 -14
s:conditions	-23 0 9
s:conduct	65 -49 -68
s:conducted	-82 70 -27
s:conference	-47 -17 37
s:confidence	16 -70 50
s:confident	-16 -139 100
s:confirm	-37 -19 27
s:confirmation	27 11 -85
s:confirmed	-145 160 -122
s:confirming	11 -29 6
s:conflict	-3 -11 -7
s:confrontation	13 31 -141
s:confronted	54 -112 -19
s:congratulations	16 -111 88
s:congressional	57 -54 -35
s:congressman	-50 54 -60
s:connection	80 -67 -61
s:consent	73 -34 -106
s:consequences	62 -68 -100
s:conservative	-106 12 69
s:conservatives	1 -56 34
s:consider	-14 -31 26
s:considered	16 24 -76
s:considering	17 27 -97
s:considers	-118 73 -8
s:consistently	-58 -50 64
s:conspiracy	147 -137 -128
s:constant	77 -126 -6
s:constituents	-21 31 -28
s:constitutional	-39 -18 29
s:contact	55 -35 -29
s:contacted	-21 9 -17
s:contacts	71 -73 -69
s:contained	46 -32 -51
s:contempt	36 -3 -126
s:content	14 28 -118
s:contentious	92 -50 -150
s:contest	-41 -59 57
s:contests	-39 -102 82
s:context	-66 -12 57
s:continue	-80 73 -24
s:continued	-87 75 -9
s:continues	-69 -2 50
s:contradiction	96 -48 -137
s:contradicts	102 -97 -120
s:contrary	78 -128 -42
s:contrast	-22 46 -48
s:contributed	59 -46 -63
s:contributions	-85 -9 63
s:control	-9 -19 -2
s:controlled	-79 78 -30
s:controversial	135 -126 -109
s:controversy	86 -66 -88
s:convention	-30 -109 102
s:conventions	19 -108 28
s:conversation	-31 74 -53
s:conversations	41 -74 9
s:convicted	54 -38 -150
s:conviction	14 23 -115
s:convinced	-7 4 -18
s:cooperation	-42 -66 77
s:copy	80 -79 -46
s:copyright	-18 -21 21
s:corporate	-114 -19 90
s:corporations	-40 14 12
s:correct	-104 -15 80
s:correspondent	-96 52 18
s:corrupt	-5 47 -144
s:corruption	44 -108 -2
s:cost	-50 -36 60
s:could	40 -8 -37
s:council	-155 117 -68
s:counsel	-50 68 -78
s:count	27 -25 -12
s:counted	16 40 -74
s:counter	-60 -118 99
s:countered	94 -22 -133
s:counterterrorism	-94 95 -25
s:countries	45 -47 0
s:country	-52 -66 102
s:counts	66 -64 -71
s:coup	117 -119 -106
s:couple	29 -96 53
s:courage	-42 -64 60
s:course	-45 24 5
s:court	2 40 -100
s:cover	51 -52 -28
s:coverage	42 -34 -54
s:covered	-44 46 -105
s:covering	11 20 -155
s:create	-32 -104 101
s:created	-22 -35 32
s:creating	31 14 -53
s:credentials	-43 -111 90
s:credibility	49 -84 -4
s:credible	30 -151 39
s:credit	-35 -137 100
s:credited	-23 -134 92
s:crime	-30 -37 28
s:crimes	85 -122 -16
s:criminal	34 -13 -86
s:crisis	-130 -15 110
s:critic	-71 30 13
s:critical	70 -55 -51
s:criticism	164 -184 -107
s:criticize	29 -27 -30
s:criticized	60 -40 -108
s:criticizing	46 -70 -23
s:critics	-33 -1 -18
s:cross	-71 -66 80
s:crowd	-40 -25 43
s:crowds	3 -148 72
s:crown	-41 38 -35
s:crucial	-62 -6 44
s:culpable	10 -7 -96
s:culture	-16 39 -43
s:current	-123 123 -101
s:currently	-107 96 -44
s:custody	43 -9 -112
s:cut	34 -50 -22
s:cuts	47 12 -91
s:cutting	-52 -67 100
s:d	-9 -32 -6
s:dad	-81 -99 103
s:daily	7 -44 15
s:damage	18 -14 -151
s:damaging	8 5 -95
s:danger	-71 64 -14
s:dangerous	28 -3 -56
s:dark	-13 -28 21
s:data	-97 41 8
s:date	-162 106 -23
s:daughter	-75 36 -5
s:day	-83 63 -11
s:days	-20 -24 30
s:dead	-11 70 -148
s:deadly	48 -29 -86
s:deal	11 -32 -5
s:dealing	25 -14 -33
s:deals	70 -43 -76
s:death	-105 55 26
s:debate	-38 -24 57
s:debates	-8 5 -13
s:debt	35 -13 -43
s:decade	-133 42 7
s:decades	1 -97 55
s:december	-66 101 -222
s:decide	57 2 -74
s:decided	-102 93 -36
s:decision	-75 116 -76
s:decisions	-22 -7 -3
s:decisive	23 -36 5
s:declaration	-95 44 40
s:declare	-41 -22 30
s:declared	82 -111 0
s:declined	-44 68 -112
s:deemed	20 6 -109
s:deep	-126 56 -11
s:deeply	-9 -61 58
s:defeat	-17 -165 71
s:defeated	-122 -68 135
s:defend	39 -5 -64
s:defended	-66 -53 71
s:defending	107 -95 -100
s:defense	-74 37 8
s:deficit	-48 -1 45
s:definitely	-6 47 -97
s:deftly	-37 -116 76
s:degree	-71 3 36
s:delay	-7 40 -120
s:delegate	-84 4 12
s:delegates	-101 27 15
s:deleted	111 -73 -119
s:deliberately	45 -46 -70
s:deliver	52 17 -94
s:delivered	46 13 -92
s:dem	-42 101 -118
s:demand	-113 42 44
s:demanded	25 -148 22
s:demanding	-19 31 -39
s:demeanor	13 -112 65
s:democracy	43 -23 -63
s:democratic	71 21 -122
s:demonstrate	-114 80 0
s:demonstrated	-54 -97 71
s:demonstrates	55 -46 -113
s:dems	24 -97 9
s:denials	152 -163 -143
s:denied	35 58 -167
s:denounced	0 -25 0
s:deny	-53 17 8
s:department	58 -7 -97
s:departure	1 -43 29
s:deportation	19 -17 -24
s:deputy	6 55 -111
s:describe	104 -57 -119
s:described	-68 24 16
s:describes	37 2 -49
s:describing	-2 19 -35
s:description	-16 32 -84
s:deserve	-17 -97 57
s:deserves	-37 -101 84
s:designed	22 -48 26
s:desire	-55 21 -6
s:desperately	-44 10 29
s:despicable	121 -118 -117
s:despite	140 -82 -124
s:destroyed	60 -112 -14
s:detail	-126 97 -36
s:detailed	-55 -5 39
s:details	29 31 -111
s:detention	12 26 -76
s:determination	35 -98 48
s:determine	15 10 -50
s:determined	-67 -21 54
s:developed	-34 -11 25
s:development	-52 31 4
s:devoted	-49 -117 81
s:dictator	23 -56 16
s:did	30 -12 -59
s:died	-113 147 -91
s:difference	-51 32 16
s:differences	-101 -55 52
s:different	-48 57 -37
s:differently	58 -64 -83
s:difficult	-42 4 18
s:digital	-50 14 22
s:dignity	37 -40 -5
s:dinner	-107 -25 86
s:diplomacy	-114 12 13
s:diplomatic	-63 29 1
s:direct	74 -20 -131
s:directed	-74 52 -15
s:direction	-127 -1 29
s:directly	30 -16 -54
s:director	-10 66 -87
s:disagree	-63 -8 15
s:disappearance	-26 78 -119
s:disappeared	-23 69 -121
s:disappointed	37 -5 -107
s:disappointing	120 -59 -142
s:disaster	-49 14 30
s:disastrous	90 -47 -130
s:disavow	130 -128 -114
s:disclose	12 -10 -113
s:discrimination	-66 -2 64
s:discuss	-101 72 -49
s:discussed	55 -43 -42
s:discussion	3 -16 -9
s:disgrace	61 -111 -35
s:disgraceful	2 -22 8
s:dismissed	-11 -22 -30
s:dismissing	11 -20 -21
s:display	40 -48 -113
s:distance	-30 47 -43
s:distract	-21 11 -11
s:district	-81 51 -14
s:disturbing	-50 66 -98
s:diverse	-31 -132 92
s:diversity	77 37 -163
s:division	-7 41 -68
s:divisive	76 -58 -159
s:dnc	-40 47 -37
s:do	19 5 -29
s:doctor	-149 43 51
s:doctors	-121 -6 42
s:document	-74 100 -99
s:documentary	-70 11 25
s:documented	70 -136 -14
s:documents	89 -34 -134
s:does	61 -28 -33
s:dog	-12 40 -65
s:doing	-1 35 -69
s:dollars	73 -5 -101
s:domestic	45 -53 -46
s:donate	-26 -130 83
s:donated	-17 -7 8
s:donations	48 -113 7
s:done	10 -22 0
s:donor	105 -45 -134
s:donors	3 -47 12
s:door	36 -13 -68
s:double	26 -41 -1
s:doubt	-117 53 36
s:down	47 12 -49
s:downplayed	-46 43 -73
s:dozen	59 13 -91
s:dozens	25 -50 -4
s:dr.	-34 -56 50
s:dramatic	0 -46 9
s:drawing	-23 -44 21
s:drawn	75 -32 -106
s:dream	-12 0 -20
s:drew	70 -90 -27
s:drink	-12 -35 33
s:drive	-95 79 -40
s:driver	50 30 -145
s:driving	55 -107 34
s:drop	-9 -45 23
s:dropped	74 -24 -118
s:drove	16 -8 -29
s:drug	12 -26 -23
s:dubbed	48 -14 -71
s:due	-8 24 -53
s:during	37 -15 -48
s:duties	50 -32 -54
s:e	-122 98 -33
s:e-mails	41 -15 -98
s:each	-56 29 2
s:eager	-77 -27 64
s:earlier	-29 -23 36
s:early	-120 126 -64
s:earn	-129 -55 84
s:earned	-56 -33 64
s:earning	-40 15 4
s:earth	69 -117 -11
s:ease	-34 -114 71
s:easier	-93 61 0
s:easily	70 -113 -28
s:east	-111 115 -110
s:echoed	-101 63 -8
s:economic	-76 24 25
s:economy	-22 -111 94
s:edge	-63 -141 119
s:editor	42 -59 0
s:editorial	63 -43 -95
s:educated	-4 -117 33
s:education	-97 -37 73
s:effect	17 47 -82
s:effective	-88 27 7
s:effectively	-20 -3 0
s:effort	-9 -27 14
s:efforts	-100 5 68
s:eight	-26 -36 37
s:either	25 0 -49
s:elect	-54 4 31
s:elected	-48 -49 66
s:election	10 -7 -8
s:elections	-83 22 20
s:electoral	-69 -103 98
s:electorate	85 -111 -70
s:elevated	-13 -82 34
s:else	-5 -3 3
s:email	108 -105 -74
s:emails	123 -71 -135
s:embarrassing	68 -11 -145
s:embraced	35 -20 -45
s:embraces	-106 48 54
s:embracing	-20 -48 33
s:emerged	26 -55 -4
s:emergency	-68 -68 86
s:emotional	-15 -142 84
s:emphasized	-37 8 -2
s:employee	70 -85 -34
s:employees	72 -32 -89
s:employment	-53 -40 33
s:en	-30 81 -117
s:encounter	46 -16 -126
s:encouraged	-56 -21 33
s:encouraging	-38 -99 73
s:end	-41 -26 46
s:endangered	60 -78 0
s:ended	20 -7 -62
s:ending	-66 18 35
s:endorse	25 6 -61
s:endorsed	-123 87 35
s:endorsement	-18 -172 103
s:enemies	62 -25 -134
s:enemy	-48 23 -11
s:energy	-111 -75 106
s:enforcement	14 -35 -13
s:engage	-47 39 -6
s:engaged	46 -41 -37
s:engaging	-45 42 -30
s:enjoys	-49 -6 30
s:enough	47 -39 -25
s:ensure	-95 -92 100
s:entered	18 4 -62
s:entering	-38 35 2
s:enthusiasm	11 -122 68
s:enthusiastic	-123 -88 98
s:entire	26 -28 -12
s:entirely	79 -117 -16
s:environment	-77 -146 113
s:environmental	-100 -9 75
s:episode	61 -109 -9
s:equal	-47 6 28
s:equality	-4 -111 58
s:era	12 -17 -17
s:error	-122 60 32
s:especially	34 1 -50
s:essential	-45 -95 90
s:establish	-90 15 38
s:established	-95 -73 87
s:establishment	-8 -5 -25
s:estate	0 -28 12
s:estimate	-110 65 3
s:ethnic	-20 9 -6
s:evangelical	-48 -30 26
s:even	129 -78 -82
s:evening	-49 15 8
s:event	-41 -104 112
s:events	-53 -53 81
s:eventually	-41 5 26
s:ever	-71 -11 74
s:every	-38 -80 68
s:everybody	-30 61 -71
s:everyone	23 -98 40
s:everything	-67 65 -28
s:evidence	72 26 -164
s:ex	55 -19 -109
s:exact	-6 -3 -16
s:exactly	56 4 -86
s:example	-43 105 -111
s:excellent	-146 7 73
s:exchange	19 10 -72
s:executive	-101 18 48
s:executives	-83 -78 75
s:exist	-6 8 -39
s:exit	-68 -40 63
s:exonerated	101 -67 -122
s:expand	-73 -39 85
s:expect	-40 56 -94
s:expectations	22 -36 -8
s:expected	-118 55 21
s:expects	-120 -4 26
s:expenses	61 -27 -71
s:experience	7 -173 127
s:experienced	-95 22 50
s:expert	-44 2 26
s:experts	114 -25 -182
s:explain	104 -140 -41
s:explained	-49 83 -74
s:explaining	32 -123 55
s:explanation	-20 24 -23
s:exposed	135 -78 -155
s:expressed	-55 71 -55
s:extended	25 -35 -24
s:extensive	-107 -43 85
s:extent	42 -71 -33
s:extreme	37 -93 -15
s:extremely	15 -48 11
s:extremist	34 -12 -101
s:eye	-6 -19 12
s:eyes	2 24 -64
s:fabricated	12 -8 -95
s:face	89 -99 -41
s:faced	84 47 -225
s:faces	88 -95 -76
s:facility	35 42 -113
s:facing	-11 24 -64
s:fact	-17 12 -2
s:facts	120 -80 -113
s:failed	21 -53 -11
s:failing	148 -82 -198
s:failure	14 76 -170
s:failures	8 -12 -15
s:fair	-70 10 22
s:fairly	78 -22 -88
s:fairness	-57 -48 31
s:faith	-51 -44 68
s:fake	-60 86 -167
s:fall	71 -46 -54
s:falling	31 32 -118
s:false	-39 76 -218
s:falsehoods	-17 2 -15
s:falsely	66 -43 -97
s:familiar	13 -39 3
s:families	34 -127 51
s:family	-138 4 111
s:fans	-39 75 -122
s:fantasy	75 -30 -103
s:far	-34 -20 47
s:farm	-38 -48 55
s:fashion	-20 -39 41
s:fast	-29 23 -6
s:fate	-34 -33 52
s:father	-72 31 16
s:favor	51 -90 14
s:favorability	42 36 -114
s:favorable	-53 42 -21
s:favored	92 -42 -99
s:favorite	-65 -45 61
s:fear	-76 42 24
s:featured	24 -30 -43
s:featuring	-25 -70 34
s:feb.	3 7 -94
s:february	20 70 -173
s:federal	25 -7 -25
s:feel	-44 4 19
s:feels	-1 -15 7
s:fell	-47 82 -126
s:fellow	78 -69 -53
s:felony	14 -1 -116
s:felt	16 -115 55
s:female	1 -43 28
s:feminist	51 -101 -8
s:feud	8 6 -136
s:few	-91 -33 78
s:field	-81 -7 43
s:fierce	-46 -12 29
s:fight	-81 -39 116
s:fighter	-52 4 30
s:fighting	-156 -104 172
s:figure	9 -22 -21
s:figures	-89 22 39
s:file	20 25 -83
s:filed	43 -4 -120
s:filibuster	52 -62 1
s:filing	42 10 -105
s:filled	-19 -112 60
s:film	-10 78 -110
s:final	-48 49 -2
s:finally	-14 -10 1
s:finance	-25 -80 67
s:finances	13 -19 -10
s:financial	-68 12 45
s:find	-42 18 10
s:finding	4 -114 60
s:findings	-9 -8 -7
s:fine	6 -13 -10
s:finished	-53 60 -51
s:fire	138 -83 -142
s:fired	70 -47 -113
s:fires	88 -65 -98
s:firing	124 -90 -131
s:firm	58 -49 -26
s:first	-43 -20 69
s:fit	-43 2 29
s:five	-40 29 0
s:fix	-125 98 -55
s:fixing	-41 -111 66
s:fleeing	10 -36 6
s:floor	-12 37 -64
s:flying	-10 17 -40
s:focus	67 -36 -46
s:focused	-63 -120 107
s:follow	44 30 -147
s:followed	-135 78 -5
s:followers	56 -147 -6
s:following	-12 -63 54
s:follows	-65 11 28
s:food	108 -100 -97
s:foot	-71 17 48
s:footage	32 -17 -107
s:for	-5 -22 49
s:force	-51 9 27
s:forced	-60 1 59
s:forces	-41 25 -17
s:forcing	-18 34 -80
s:foreign	112 -109 -29
s:form	28 -23 -12
s:formal	-61 9 18
s:formally	-93 76 -26
s:formed	-28 -116 58
s:former	41 -44 -3
s:formerly	-97 67 -22
s:forward	-22 -29 17
s:fought	-7 -172 111
s:found	-18 1 -13
s:foundation	20 0 -29
s:founded	-58 -55 62
s:founder	62 -106 3
s:founding	6 -43 13
s:four	-78 82 -23
s:fox	54 -51 -32
s:frankly	9 43 -110
s:fraud	105 -66 -152
s:free	-14 -8 6
s:freedom	-20 -7 -3
s:frequently	64 -42 -40
s:fresh	-98 -44 58
s:freshman	-108 -56 77
s:friday	-5 40 -35
s:friend	-9 94 -112
s:friendly	-19 -118 91
s:friends	-127 38 26
s:from	46 -4 -41
s:front	1 -50 32
s:frontrunner	-104 16 53
s:frustrated	-47 19 -14
s:fuel	-130 -28 110
s:full	-103 60 5
s:fully	-106 8 51
s:fun	80 -73 -41
s:fund	11 -130 58
s:funded	16 29 -110
s:funding	-29 -8 -3
s:fundraiser	60 -65 -36
s:fundraising	-70 -56 78
s:funds	-18 32 -26
s:furious	86 -101 -35
s:further	40 -29 -31
s:future	-40 -3 24
s:gain	-14 -33 18
s:gained	12 2 -53
s:gaining	59 -122 1
s:gains	61 -59 -33
s:game	-22 -1 -4
s:gang	23 -128 40
s:gap	8 -15 -14
s:gas	25 -53 -13
s:gathered	-104 -26 69
s:gathering	4 -59 33
s:gave	-33 2 1
s:gay	71 -88 -8
s:gen.	-91 39 -20
s:gender	-105 -19 76
s:general	-26 65 -66
s:generally	-45 -41 45
s:generation	-128 -149 141
s:genuine	-111 66 -10
s:get	32 -36 3
s:gets	-21 -83 60
s:getting	26 -75 39
s:girl	-61 75 -70
s:girls	80 -136 2
s:give	-14 -32 37
s:given	-44 -14 21
s:gives	-39 12 22
s:giving	-45 -29 56
s:glad	-22 -81 79
s:global	-1 -89 50
s:go	55 -78 1
s:goal	-9 -29 35
s:goals	-95 -1 55
s:goers	6 -31 11
s:goes	-59 86 -74
s:going	-39 78 -59
s:golf	2 50 -101
s:gone	135 -58 -195
s:good	-73 -64 110
s:got	34 23 -106
s:gotten	60 -53 -42
s:gov.	-151 43 34
s:governing	57 -24 -53
s:government	32 16 -86
s:governor	-11 -49 36
s:governors	41 -11 -37
s:grabbing	62 -133 -14
s:graduate	-121 -18 34
s:grand	27 51 -141
s:grant	-38 17 -7
s:granted	28 -87 39
s:granting	58 -59 -56
s:grassroots	-23 -37 31
s:grateful	-124 -97 102
s:great	15 -70 20
s:greater	-15 43 -49
s:greatest	25 -140 13
s:greeted	-129 -57 102
s:grew	5 -13 -22
s:ground	-92 50 10
s:group	90 -71 -28
s:groups	138 -111 -62
s:growing	-16 -3 -9
s:growth	-137 17 51
s:guest	-34 10 5
s:guided	-110 26 8
s:guilty	78 -94 -53
s:gun	18 -6 -14
s:gunman	-34 52 -105
s:guns	-94 98 -33
s:guy	-2 15 -37
s:had	-6 48 -53
s:hailed	-121 -67 119
s:half	64 -39 -52
s:hall	73 -29 -103
s:hallmark	20 -22 -32
s:hand	38 -58 -4
s:handed	9 -64 37
s:handful	-87 -31 62
s:handle	13 -55 27
s:handling	-5 -21 -37
s:hands	-36 -14 24
s:happened	-34 92 -88
s:happening	8 -8 -29
s:happy	-45 28 -33
s:harassment	-26 -49 28
s:hard	66 -92 -10
s:harder	76 -41 -79
s:hardline	-12 -19 4
s:harm	-34 -32 45
s:has	-29 -17 62
s:hate	88 -90 -55
s:have	-35 25 14
s:having	70 -33 -52
s:he	20 -40 26
s:head	-25 52 -51
s:heading	28 -115 57
s:headline	113 -133 -72
s:headlines	131 -113 -148
s:headquarters	-20 79 -116
s:health	-65 -12 68
s:hear	-99 67 -7
s:heard	-120 122 -30
s:hearing	-69 60 -45
s:hearings	16 7 -89
s:heart	-78 -113 113
s:heat	23 -64 20
s:heated	-6 20 -144
s:heavy	44 -95 20
s:held	-21 -62 69
s:hell	33 1 -125
s:help	-18 -59 47
s:helped	-48 -113 130
s:helping	-3 -3 -29
s:her	14 -48 55
s:here	-29 11 -13
s:hero	-12 7 -4
s:herself	-4 -60 17
s:high	-78 -34 79
s:higher	-20 -59 57
s:highest	-53 -82 110
s:highlighted	-6 41 -99
s:highlighting	-62 -12 43
s:highlights	24 -71 0
s:highly	52 -91 6
s:him	27 -27 -9
s:himself	-13 -29 26
s:hinted	-61 30 10
s:hired	-29 7 5
s:hiring	60 1 -106
s:his	50 -83 36
s:historic	-65 32 -6
s:history	40 -42 -21
s:hit	63 27 -132
s:hits	-23 -46 56
s:hold	9 -18 -1
s:holding	-17 32 -44
s:holds	-27 50 -41
s:home	-90 50 10
s:homicide	-6 9 -81
s:honest	55 66 -140
s:honesty	-20 20 -29
s:honor	-15 -67 33
s:honored	-111 -110 113
s:hope	-101 -49 81
s:hopeful	-97 7 20
s:hopes	-26 11 -14
s:hoping	64 -65 -36
s:hospital	-76 -75 122
s:host	94 -11 -240
s:hosted	-48 24 -11
s:hostile	46 33 -142
s:hosts	12 17 -111
s:hot	44 -7 -58
s:hotel	-41 3 12
s:hour	-1 27 -80
s:hours	40 19 -113
s:house	53 2 -93
s:housing	-68 -43 74
s:how	-22 -12 49
s:however	23 17 -70
s:huffpost	-110 -37 97
s:huge	43 24 -122
s:human	-55 -23 40
s:humanity	-34 -37 24
s:hundreds	103 -82 -92
s:hurt	-6 -2 -23
s:husband	47 -28 -77
s:i	-21 49 -20
s:idea	54 -5 -89
s:ideas	15 -110 45
s:identified	-29 19 -56
s:identity	-97 50 36
s:if	-1 67 -70
s:ig	16 -35 -92
s:ignorance	60 -105 -11
s:ignorant	37 -52 -12
s:ignored	45 -102 1
s:illegal	5 22 -61
s:illegally	-26 27 -14
s:image	-6 10 -15
s:images	-66 91 -111
s:immediate	-48 3 -7
s:immediately	-22 -22 24
s:immense	-43 -95 72
s:immigrant	-102 -8 68
s:immigrants	-60 36 16
s:immigration	65 -22 -67
s:immunity	123 -112 -103
s:impact	-13 -100 101
s:impersonation	-44 39 -93
s:importance	-32 -13 1
s:important	-95 -5 79
s:impossible	15 -20 -14
s:impressed	-130 -68 96
s:improperly	108 -42 -123
s:improve	-35 -51 42
s:improving	-80 -101 102
s:in	-63 27 47
s:inability	56 -19 -108
s:inappropriate	132 -120 -131
s:inauguration	-48 14 -3
s:incident	79 -29 -158
s:include	45 -44 -42
s:included	-107 100 -53
s:includes	-112 31 55
s:including	3 -36 63
s:income	-77 35 41
s:incoming	-30 17 -30
s:increase	-122 42 42
s:increases	53 -52 -39
s:increasing	7 -18 -18
s:increasingly	44 -62 -3
s:incredibly	-126 74 -4
s:incumbent	-71 39 10
s:indeed	8 -23 -5
s:independent	-29 25 -1
s:indicate	-3 22 -28
s:indicated	-60 81 -91
s:indicted	105 -103 -109
s:indictment	81 -47 -157
s:individual	48 7 -78
s:individuals	27 -129 16
s:industry	-73 47 -5
s:ineffective	100 -104 -91
s:inequality	-48 -47 67
s:infamous	96 -93 -98
s:influence	146 -58 -149
s:influential	-58 -12 9
s:information	10 22 -77
s:informed	-67 54 -4
s:infrastructure	-68 -80 54
s:initial	-12 101 -198
s:initially	-32 35 -40
s:injured	-30 54 -99
s:inner	38 -20 -27
s:inquiries	30 -8 -98
s:inquiry	24 -36 -141
s:inside	-110 47 28
s:insider	64 -11 -118
s:insiders	-40 -39 59
s:insisted	-59 -12 45
s:inspector	52 28 -133
s:inspired	-22 22 -18
s:instance	56 -28 -85
s:instead	66 -66 -38
s:insulting	38 -29 -44
s:insults	58 -56 -64
s:insurance	14 16 -51
s:integrity	-22 -155 95
s:intelligence	3 -8 -15
s:intended	-103 119 -42
s:intends	-8 -53 38
s:intense	-93 68 13
s:interactions	21 -18 -86
s:interest	50 -35 -29
s:interested	-4 -14 4
s:interests	-24 -23 38
s:interference	17 -40 5
s:internal	4 25 -122
s:international	14 -32 19
s:internet	-42 13 1
s:interrupted	113 -115 -78
s:intervene	47 -25 -73
s:interview	-27 64 -55
s:interviewed	9 15 -86
s:interviews	-15 -23 13
s:into	79 -6 -92
s:introduced	-50 11 19
s:investigate	113 -45 -131
s:investigating	76 -75 -90
s:investigation	38 8 -147
s:investigations	-12 51 -107
s:investigative	-48 47 -109
s:investigators	92 -82 -114
s:investment	-24 -106 90
s:investments	-60 -112 100
s:investors	75 -112 -15
s:invitation	-121 -33 95
s:invited	5 -67 55
s:involved	17 12 -46
s:involvement	117 -127 -61
s:involving	-98 35 42
s:irrational	22 -52 9
s:is	33 -18 -9
s:islam	24 21 -141
s:island	32 -37 -24
s:issue	1 -54 18
s:issued	-25 40 -50
s:issues	-31 -63 68
s:it	40 -23 -16
s:items	-21 1 5
s:its	31 -11 -40
s:itself	25 37 -123
s:jail	141 -117 -155
s:jan.	-81 72 -38
s:january	-68 89 -66
s:jihad	119 -114 -100
s:job	-29 35 -25
s:jobs	-37 -46 65
s:join	14 -44 0
s:joined	-73 39 -9
s:joint	-40 19 -11
s:joke	74 -63 -129
s:journalist	-8 -21 -5
s:journalists	72 -99 -17
s:journey	-87 13 49
s:judge	-32 19 -12
s:judgement	43 -119 10
s:judicial	-13 -29 47
s:judiciary	25 -51 5
s:july	65 -76 -19
s:june	-75 19 2
s:jury	64 15 -151
s:just	64 58 -111
s:justice	-16 -10 13
s:justices	51 -15 -60
s:kaine	96 -123 -41
s:kavanaugh	-117 57 4
s:keep	-57 3 26
s:keeping	-34 91 -94
s:kept	-80 -10 55
s:key	16 -95 49
s:kids	-38 -20 20
s:kill	39 13 -136
s:killed	-115 126 -61
s:killer	109 -116 -99
s:killing	-115 101 -3
s:kind	0 -41 41
s:kinds	-119 67 -37
s:king	-11 65 -110
s:knew	-59 94 -64
s:know	-79 17 47
s:knowing	73 0 -98
s:knowledge	-64 53 3
s:known	2 -36 24
s:knows	51 -57 -27
s:ky.	-17 61 -101
s:labor	53 -124 48
s:lack	64 -25 -104
s:lady	-104 50 34
s:land	-84 49 -2
s:language	67 -116 22
s:large	14 91 -150
s:largely	-61 -11 42
s:larger	24 -46 -10
s:largest	-4 -95 73
s:lashed	47 -112 6
s:lashing	-20 27 -126
s:last	-19 14 2
s:late	16 7 -13
s:later	-8 -6 5
s:latest	21 14 -59
s:laugh	-55 -1 21
s:launch	-55 16 15
s:launched	37 -22 -58
s:laundering	90 -85 -76
s:law	43 -64 -8
s:lawmaker	6 31 -58
s:lawmakers	79 -3 -132
s:laws	24 -27 -16
s:lawsuit	37 25 -190
s:lawyer	31 -43 -21
s:lawyers	-17 52 -123
s:lay	-54 31 -17
s:lead	-132 -104 181
s:leader	39 53 -85
s:leaders	61 12 -80
s:leadership	77 -67 -43
s:leading	-21 -23 32
s:leads	-31 -110 78
s:leak	-13 -45 14
s:leaked	75 -36 -173
s:leaks	69 -48 -105
s:leaning	6 -14 -19
s:learn	-22 -40 11
s:learned	35 -28 -44
s:learning	18 -34 12
s:least	-7 48 -54
s:leave	-25 6 8
s:leaves	39 -28 -50
s:leaving	57 7 -96
s:led	83 -90 -36
s:left	-52 141 -168
s:legacy	-142 -58 128
s:legal	98 -104 -10
s:legally	116 -94 -112
s:legislation	-90 1 53
s:legislative	-26 58 -37
s:legitimacy	62 -161 28
s:legitimate	107 -43 -114
s:length	6 44 -96
s:lengthy	-57 67 -112
s:less	56 -91 -4
s:let	23 -42 -1
s:letter	-34 90 -165
s:letting	19 8 -55
s:level	5 24 -32
s:levels	53 -122 38
s:liar	102 -36 -163
s:liberal	-62 27 27
s:liberals	85 -64 -80
s:libertarian	58 49 -167
s:liberties	65 -114 -52
s:license	32 -6 -91
s:lie	57 -82 -45
s:lied	40 -48 -76
s:lies	76 -22 -150
s:lieutenant	64 -65 -28
s:life	-85 -26 64
s:lifetime	-108 -108 113
s:lift	-22 -68 50
s:light	-42 -25 47
s:like	34 -154 112
s:liked	-53 -88 88
s:likely	-3 84 -87
s:likes	7 -37 10
s:limit	8 50 -72
s:limited	69 -28 -111
s:limits	23 -8 -22
s:line	5 -6 -5
s:lines	-29 -74 79
s:link	109 -58 -148
s:linked	113 -96 -103
s:list	39 -23 -43
s:listed	-96 63 21
s:listen	-89 -33 74
s:listening	-5 -22 -13
s:little	67 -31 -77
s:live	70 -60 -30
s:lived	-123 27 41
s:lives	9 -109 66
s:living	-62 -11 16
s:loan	20 -46 3
s:loans	-13 -110 64
s:lobbying	1 72 -118
s:local	-51 49 -55
s:locked	-2 42 -42
s:long	-11 -27 24
s:longer	77 -17 -85
s:longstanding	-24 -24 28
s:longtime	-127 35 57
s:look	-21 66 -67
s:looked	4 -73 54
s:looking	-12 2 2
s:looks	32 -144 78
s:lose	-28 26 -8
s:loser	107 -103 -105
s:loss	31 -61 -23
s:lost	135 -74 -131
s:lot	-60 -23 56
s:lots	-133 108 -74
s:love	-47 -87 41
s:loved	4 -140 75
s:loves	-121 0 25
s:low	97 -31 -103
s:lower	52 -115 22
s:loyalty	-53 24 7
s:lucky	-110 -13 70
s:lying	72 -56 -159
s:m	-12 44 -79
s:made	6 -57 39
s:main	-61 58 -15
s:maintained	33 24 -139
s:major	24 -93 46
s:majority	-56 119 -99
s:make	-56 -11 56
s:makes	43 -55 -33
s:making	-29 56 -38
s:man	-6 -37 6
s:managed	78 -99 -24
s:management	-148 37 65
s:manager	-39 37 -40
s:mandate	-24 -102 58
s:manner	38 4 -64
s:many	26 -97 65
s:march	25 13 -62
s:margin	2 -76 55
s:marine	-92 106 -112
s:mark	71 -104 -52
s:marked	-89 9 55
s:market	-136 57 29
s:markets	-45 17 -2
s:marriage	-10 24 -48
s:married	-123 100 -9
s:mass	23 -29 -2
s:master	77 -32 -81
s:mate	-41 -49 57
s:material	-36 14 -11
s:math	-113 14 43
s:matter	32 -54 -6
s:matters	53 -44 -40
s:may	55 -28 -45
s:maybe	-15 -32 28
s:mayor	51 -83 -1
s:me	45 -49 -5
s:mean	63 6 -112
s:meaning	-30 31 -25
s:means	15 61 -111
s:meant	4 89 -132
s:meanwhile	15 -40 -18
s:measure	15 98 -148
s:measured	-74 -25 61
s:measures	79 2 -89
s:meddling	-71 80 -61
s:media	44 2 -70
s:medical	-26 40 -31
s:meet	-135 178 -166
s:meeting	-20 64 -73
s:meetings	-109 35 24
s:member	-13 -21 -1
s:members	-22 17 10
s:memo	110 -136 -61
s:memorial	-77 -8 51
s:memos	51 -38 -146
s:men	-16 52 -47
s:mental	37 -4 -85
s:mention	13 32 -89
s:mentioned	-80 101 -113
s:mentioning	102 -122 -34
s:message	-14 -79 84
s:messages	-2 81 -171
s:met	-57 71 -56
s:middle	-6 -30 25
s:midterm	-117 51 33
s:might	88 -72 -60
s:migrant	-43 -21 40
s:migrants	-112 73 -23
s:migration	-25 -53 58
s:miles	-59 120 -149
s:military	58 -120 21
s:million	15 -86 60
s:millions	102 -125 -34
s:mind	-37 -58 85
s:mine	-53 -122 106
s:minimum	-107 2 72
s:minister	-14 46 -32
s:minority	-175 106 -1
s:minute	-149 119 11
s:minutes	147 -68 -203
s:misconduct	84 -68 -126
s:misled	36 -24 -134
s:miss	54 -46 -53
s:missed	29 -126 78
s:missile	-21 60 -117
s:missing	-83 34 35
s:mission	-59 19 -12
s:mistake	-3 38 -72
s:mistakes	89 -88 -67
s:mixed	76 -24 -133
s:mob	105 -122 -106
s:mocked	147 -153 -76
s:mocking	-39 67 -98
s:model	26 -28 -11
s:moderate	-26 9 -6
s:modern	-67 68 -35
s:mom	-62 69 -39
s:moment	33 -92 29
s:moments	-101 24 64
s:momentum	-70 -70 85
s:monday	-129 94 -3
s:money	67 -186 69
s:monitor	42 -55 24
s:month	-89 44 34
s:months	38 -24 -36
s:moral	65 -33 -63
s:more	-8 -82 87
s:morning	-93 75 -10
s:most	-43 -66 84
s:mother	-32 41 -60
s:motion	-57 58 -40
s:motivated	78 -35 -82
s:mounting	81 -135 7
s:move	-41 33 -6
s:moved	-63 -27 48
s:movement	35 -140 81
s:moves	-7 45 -69
s:moving	-151 93 6
s:mp	52 -15 -108
s:mr	-70 37 -5
s:mr.	-9 10 6
s:mrs.	-111 83 23
s:ms.	-103 60 1
s:much	36 -81 20
s:mueller	58 -7 -124
s:multiple	32 -60 12
s:murder	-71 97 -230
s:murdered	-69 -4 58
s:must	19 -45 0
s:my	-30 -6 42
s:myself	-5 -117 79
s:n't	107 -11 -126
s:name	-24 73 -74
s:named	-144 54 19
s:names	-70 106 -138
s:narrative	3 -14 -11
s:nation	9 -83 55
s:national	19 7 -54
s:nations	-114 -27 80
s:nationwide	15 8 -46
s:native	-38 47 -40
s:nature	-9 62 -148
s:navigate	-41 -107 82
s:near	-41 65 -54
s:nearby	-9 15 -26
s:nearly	-1 -63 45
s:neck	3 22 -38
s:need	-93 -61 114
s:needed	42 -27 -37
s:needs	-23 42 -33
s:negative	128 -111 -53
s:negotiate	81 -45 -75
s:negotiating	-72 -58 68
s:negotiations	-57 25 -19
s:negotiator	-5 -57 24
s:neighborhood	-5 4 -42
s:neither	-13 78 -108
s:net	-1 38 -59
s:network	69 -74 -25
s:networks	97 -41 -110
s:never	29 -58 31
s:new	-52 -45 93
s:newly	36 17 -75
s:news	9 46 -97
s:newspaper	-52 -13 24
s:next	-47 -20 67
s:nice	46 -11 -51
s:nickname	22 -110 32
s:night	-91 65 22
s:nine	-40 -11 37
s:no	72 19 -125
s:nobody	-16 -23 8
s:nominated	-102 35 -11
s:nominating	-102 -41 68
s:nomination	-39 -12 24
s:nominee	-4 30 -45
s:none	1 78 -171
s:nor	-12 46 -47
s:normal	-58 8 36
s:north	-21 -44 31
s:not	99 -10 -72
s:note	-90 -5 62
s:noted	-102 35 33
s:notes	18 16 -56
s:nothing	0 3 -25
s:notice	-122 87 -24
s:noting	104 -178 44
s:nov.	-46 75 -50
s:november	-20 2 -1
s:now	53 -23 -16
s:nowhere	69 -74 -20
s:nuclear	-119 56 45
s:number	-24 51 -71
s:numbers	57 19 -108
s:numerous	-1 -149 67
s:nurse	-98 72 -31
s:obamacare	56 -117 -2
s:objected	84 -59 -98
s:obstruction	1 29 -109
s:obtained	43 -6 -63
s:obvious	4 -3 -29
s:obviously	-5 16 -21
s:occurred	-58 71 -70
s:oct.	1 -72 37
s:october	-37 -89 87
s:odd	45 51 -129
s:of	5 -4 13
s:off	122 -66 -118
s:offenses	91 -82 -105
s:offensive	40 -53 -34
s:offer	-22 -55 41
s:offered	-53 -56 62
s:offering	52 8 -94
s:offers	-12 -48 45
s:office	-11 61 -77
s:officer	-11 31 -83
s:officers	35 -19 -54
s:official	-16 46 -12
s:officially	-42 6 28
s:officials	4 20 -46
s:often	-104 62 9
s:oh	-19 83 -104
s:oil	-12 39 -50
s:ok	16 30 -109
s:old	-23 43 -57
s:older	-2 -59 37
s:on	-11 -4 25
s:once	1 60 -117
s:one	10 -2 1
s:ones	-34 -23 42
s:ongoing	2 -17 -30
s:online	-22 -12 17
s:only	35 -12 -44
s:onto	12 -21 -2
s:open	-29 7 20
s:opened	18 -82 28
s:opening	1 34 -59
s:openly	19 -123 10
s:operation	50 -83 -5
s:operations	-74 56 -17
s:operative	-71 64 -34
s:opinion	16 -6 -32
s:opponent	-154 95 51
s:opponents	-12 -60 48
s:opportunity	-64 5 34
s:oppose	-82 81 -14
s:opposed	83 -84 -72
s:opposite	-39 39 -34
s:opposition	65 -91 -24
s:optimism	-64 30 -17
s:optimistic	-44 -31 38
s:option	-53 71 -59
s:options	-116 69 -10
s:or	-49 39 18
s:order	83 -39 -83
s:ordered	35 -56 13
s:orders	34 -17 -57
s:organization	8 -88 43
s:organized	36 -114 20
s:original	-19 -62 67
s:other	3 19 -16
s:others	46 -99 12
s:otherwise	57 -45 -97
s:ought	-33 34 -32
s:our	-8 -49 23
s:ousted	58 -29 -143
s:out	-28 -5 32
s:outcome	78 -71 -45
s:outlets	50 -32 -40
s:outrage	27 -46 -41
s:outrageous	-33 56 -112
s:outright	-56 -28 54
s:outside	-128 58 42
s:outspoken	-1 4 -38
s:outstanding	-110 -118 111
s:over	106 -39 -90
s:overall	-116 31 32
s:overcome	27 -133 54
s:overseas	-110 -59 94
s:overseeing	12 -69 24
s:own	114 -65 -83
s:package	-116 -26 76
s:page	-3 58 -179
s:paid	50 -59 -30
s:panel	-104 66 -10
s:paper	31 -52 4
s:pardon	49 -114 -1
s:parents	-174 43 54
s:parliament	-127 41 23
s:part	26 13 -66
s:particular	47 -10 -72
s:particularly	28 22 -62
s:parties	22 -39 -24
s:partisan	62 -54 -32
s:partner	-26 -53 61
s:partners	-50 -16 43
s:parts	-87 -12 63
s:party	-51 -41 72
s:pass	21 -55 5
s:passed	-72 65 -29
s:past	95 -3 -151
s:path	-67 46 -8
s:patient	54 -21 -50
s:patients	-56 -14 45
s:pattern	-63 41 5
s:pay	32 20 -69
s:paying	-24 18 -25
s:payment	91 -58 -117
s:payments	28 -72 27
s:peace	2 -92 49
s:people	-49 -27 83
s:per	-164 5 78
s:perceived	51 -75 -25
s:percent	-15 -17 2
s:percentage	-154 48 25
s:performance	18 -29 -4
s:performed	-108 -42 91
s:perhaps	-32 -13 24
s:period	-12 -4 -2
s:permanent	-7 -9 -15
s:person	-48 29 28
s:personal	29 -10 -35
s:personality	82 -116 -38
s:personally	64 -29 -80
s:perspective	-113 -22 89
s:persuade	100 -32 -127
s:persuaded	91 -64 -105
s:petition	-96 99 -41
s:phone	-41 111 -147
s:phones	92 -14 -102
s:phony	107 -114 -111
s:photo	-22 15 -24
s:pick	-21 22 -39
s:picked	51 -32 -40
s:picking	39 -15 -30
s:picture	-55 80 -112
s:piece	19 -58 6
s:pilot	-100 42 11
s:pinterest	-41 25 -19
s:pitch	85 -37 -122
s:place	-82 -7 70
s:placed	41 -16 -45
s:places	11 -103 11
s:plan	45 -99 33
s:planned	-173 119 -23
s:planning	-31 99 -148
s:plans	-30 -62 73
s:platform	5 2 -28
s:play	-59 7 46
s:played	-31 -39 40
s:players	-20 -16 16
s:playing	-41 -82 72
s:plea	25 11 -166
s:pleaded	59 -9 -174
s:pledge	-26 -138 100
s:pledged	-28 -22 24
s:plenty	-61 78 -62
s:plot	19 1 -103
s:pm	14 -45 7
s:podium	-50 -108 86
s:point	-7 -20 19
s:pointed	-8 31 -76
s:pointing	128 -63 -176
s:points	-84 -27 76
s:poised	-3 -134 40
s:police	80 -5 -116
s:policies	44 -34 -30
s:policy	61 -113 16
s:political	18 -48 19
s:politically	41 -39 -14
s:politician	-49 32 0
s:politicians	-16 -6 0
s:politics	-96 20 29
s:poll	-64 -61 103
s:polling	34 6 -47
s:polls	-54 -34 67
s:pollster	56 -126 26
s:pool	-18 -17 23
s:poor	94 -100 -33
s:pope	-137 63 38
s:popular	-23 -102 77
s:popularity	116 -115 -112
s:poses	-57 73 -95
s:position	54 -12 -94
s:positions	-26 18 -17
s:positive	-36 -152 124
s:possibility	7 66 -109
s:possible	-54 -11 45
s:possibly	3 -26 12
s:post	-3 51 -80
s:posted	-2 49 -60
s:posts	87 -100 -15
s:pot	52 18 -143
s:potential	-111 -49 96
s:potentially	123 -140 -80
s:pounds	-128 92 14
s:poverty	62 -108 -25
s:power	46 17 -92
s:powerful	-18 -64 53
s:powers	101 -106 -63
s:practical	-17 -55 40
s:practice	32 -46 -1
s:practices	-51 -45 75
s:praise	-9 -200 147
s:praised	-169 -71 133
s:praising	38 -50 -17
s:precedent	67 -101 -12
s:precincts	-6 1 -9
s:predecessors	-76 -39 78
s:predicted	-83 93 -46
s:preferred	9 21 -58
s:prejudice	-2 -19 20
s:prepared	-34 -54 69
s:presence	-153 119 -66
s:present	12 -83 40
s:presented	1 -9 -11
s:presenting	-52 -57 62
s:presidency	76 -52 -60
s:president	-34 7 43
s:presidential	17 -45 16
s:presidents	-156 28 -13
s:press	-48 22 16
s:pressed	76 -53 -110
s:pressure	-35 18 0
s:presumed	115 -93 -123
s:presumptive	-8 -31 18
s:pretty	42 -57 -1
s:prevent	-30 -170 116
s:prevented	39 -14 -44
s:previous	78 -71 -38
s:previously	-65 47 -20
s:price	16 -58 12
s:prices	-36 85 -101
s:primaries	-51 52 -40
s:primary	-78 20 53
s:prime	-59 112 -104
s:prince	-65 21 15
s:principal	-20 75 -92
s:principles	50 1 -76
s:print	114 -37 -139
s:prior	-78 88 -36
s:priority	-144 42 35
s:prison	148 -50 -203
s:prisoners	10 -61 30
s:privacy	57 -54 -39
s:private	184 -127 -153
s:pro	76 -70 -47
s:probably	-82 64 -13
s:probe	78 -16 -175
s:problem	131 -131 -50
s:problems	30 -132 59
s:proceeds	-35 -23 44
s:process	49 -15 -45
s:produce	-17 49 -97
s:produced	-63 28 18
s:products	-16 -30 17
s:professional	-69 -80 97
s:professor	-118 59 5
s:profile	-109 -33 99
s:program	-90 34 11
s:programs	76 -28 -113
s:progress	-34 13 -9
s:progressive	-171 -108 143
s:project	-70 81 -62
s:prominent	49 -119 4
s:promise	36 -83 14
s:promised	-30 -102 82
s:promises	22 -31 -23
s:promote	-14 -39 27
s:prompted	9 38 -132
s:proof	-13 5 -5
s:propaganda	65 -31 -97
s:property	52 9 -153
s:proposal	82 -43 -119
s:proposals	2 8 -35
s:proposed	-110 66 -6
s:prosecution	41 -64 -24
s:prosecutor	55 -77 -9
s:prosecutors	110 -41 -153
s:protect	55 -62 -26
s:protected	59 50 -121
s:protecting	-21 -18 23
s:protection	78 -107 -19
s:protections	-87 53 -1
s:protest	-21 26 -55
s:protesters	37 -35 -116
s:protests	33 -28 -34
s:proud	-216 -127 165
s:prove	-1 7 -42
s:proved	4 32 -71
s:proven	-48 -12 24
s:provide	51 4 -77
s:provided	5 -18 10
s:providing	-104 -10 43
s:public	-48 -43 92
s:publicly	132 -49 -151
s:published	39 45 -160
s:pulled	43 -1 -140
s:pundits	26 -115 26
s:punishment	7 -35 -35
s:purpose	-73 26 3
s:pursue	-12 44 -65
s:push	-32 94 -139
s:pushed	-87 26 57
s:pushing	-75 8 58
s:put	128 -46 -99
s:putin	11 49 -109
s:puts	-14 -31 17
s:putting	-23 -2 -1
s:qualifications	-61 64 -27
s:qualified	25 -120 12
s:quarter	-112 -55 97
s:question	44 21 -127
s:questioned	3 53 -206
s:questioning	1 -16 -24
s:questions	77 -104 9
s:quick	6 -44 21
s:quickly	24 15 -64
s:quiet	8 -163 80
s:quite	11 -29 -8
s:quoted	-81 55 -13
s:r	-69 83 -63
s:race	-96 41 40
s:races	76 -82 -46
s:racial	-8 -16 6
s:racially	10 -23 -18
s:racism	42 -48 -19
s:racist	12 -38 -10
s:radical	73 -30 -54
s:radio	18 49 -117
s:raise	21 -58 -4
s:raised	-112 48 27
s:raises	120 -120 -104
s:raising	40 -197 85
s:rallies	36 -87 -6
s:rally	-58 45 -5
s:ran	-81 122 -122
s:range	2 -50 32
s:rank	11 -57 10
s:ranking	42 -50 -23
s:raped	66 7 -138
s:rare	31 -9 -38
s:rate	-65 80 -77
s:rates	-56 13 7
s:rather	25 46 -90
s:rating	87 -13 -96
s:ratings	46 -161 60
s:re-election	50 -11 -48
s:reach	-41 -81 74
s:reached	-148 54 30
s:reaction	78 -75 -19
s:read	68 -33 -82
s:reading	21 23 -108
s:reads	28 -6 -121
s:ready	53 -17 -70
s:real	-42 27 -6
s:realdonaldtrump	12 2 -42
s:reality	-11 -47 12
s:really	-68 12 46
s:reason	-45 -24 54
s:reasonable	-7 86 -124
s:reasons	74 -88 -24
s:receive	-111 31 50
s:received	26 -84 12
s:receiving	27 -31 -21
s:recent	12 -13 -6
s:recently	36 -20 -52
s:recommendation	77 -34 -119
s:recommended	24 16 -116
s:record	55 -57 -44
s:recording	15 27 -131
s:records	106 -45 -184
s:recovery	-12 -30 11
s:red	-69 87 -54
s:reduce	-70 9 39
s:reducing	-11 -40 14
s:reelection	91 -45 -133
s:reference	33 28 -130
s:referencing	77 -9 -104
s:referred	23 17 -135
s:referring	0 12 -30
s:reflect	-94 70 -16
s:reform	20 -4 -30
s:reforms	-116 -9 58
s:refugees	-18 1 -10
s:refusal	118 -119 -117
s:refused	-19 90 -197
s:refusing	73 -56 -101
s:regard	-6 18 -47
s:regarding	-157 113 -46
s:regime	63 -27 -107
s:region	-134 29 24
s:register	-31 36 -27
s:registered	16 -6 -22
s:regretted	86 -29 -115
s:regular	-12 32 -34
s:regularly	-64 -64 87
s:reinforced	-8 -4 -107
s:reiterated	-40 -1 37
s:rejected	88 -29 -103
s:relate	-1 -96 26
s:related	10 12 -92
s:relation	64 -4 -110
s:relations	-86 -37 72
s:relationship	3 -9 2
s:relationships	-105 47 2
s:relatively	-62 7 25
s:relatives	35 -83 -11
s:release	88 -11 -119
s:released	-85 29 44
s:relevant	18 -35 -16
s:relief	-12 18 -31
s:religion	-42 98 -122
s:religious	42 -9 -78
s:remain	-50 8 25
s:remained	-17 51 -43
s:remains	-28 -31 12
s:remarkable	-105 35 17
s:remarks	15 17 -79
s:remember	-30 53 -73
s:remembered	-75 -123 105
s:remembers	34 -84 24
s:remove	80 -95 15
s:removed	72 -83 -5
s:rep.	-61 18 1
s:repeated	78 -36 -88
s:repeatedly	10 -22 -16
s:replace	-12 9 -27
s:replaced	122 -82 -154
s:replacing	-78 73 -43
s:replied	-60 108 -167
s:report	-28 61 -104
s:reported	25 -44 -14
s:reportedly	28 -40 -25
s:reporter	66 -27 -105
s:reporters	-102 52 26
s:reporting	15 -48 -1
s:reports	-21 113 -154
s:represent	22 -2 -23
s:representative	-104 -28 70
s:representatives	-10 -19 29
s:represents	-39 -7 14
s:reputation	28 -146 46
s:request	-154 151 -80
s:requests	-49 20 9
s:require	-8 -11 -4
s:required	-6 -21 -4
s:research	-49 -14 54
s:residents	-41 94 -120
s:resign	183 -122 -171
s:resignation	61 -10 -195
s:resigned	87 -70 -172
s:resisted	44 -139 18
s:resolution	42 -44 -29
s:resort	36 28 -123
s:resources	-38 -29 25
s:respect	69 -103 -21
s:respected	-101 -44 42
s:respond	45 -30 -47
s:responded	18 21 -91
s:responding	76 -37 -133
s:response	-22 39 -35
s:responses	-11 46 -93
s:responsibility	-35 27 -26
s:responsible	-15 54 -61
s:rest	28 -84 11
s:restaurant	29 -6 -47
s:result	10 33 -95
s:resulting	-61 49 -10
s:results	-57 -18 40
s:resume	-63 12 32
s:retired	-12 26 -59
s:return	29 14 -77
s:returned	-89 2 73
s:returns	63 -44 -70
s:reveal	45 -56 -13
s:revealed	-51 13 5
s:reveals	71 -49 -78
s:revelation	36 -46 -98
s:revelations	43 -34 -122
s:revenue	43 -16 -28
s:review	-71 100 -89
s:reviewing	-33 1 6
s:rhetoric	119 -41 -164
s:rich	64 -8 -98
s:ride	-38 63 -54
s:ridiculous	128 -128 -128
s:rigged	-22 16 -1
s:right	7 -111 82
s:rightly	-68 -64 67
s:rights	-41 -104 100
s:rise	23 -35 -1
s:rising	-106 21 51
s:risk	12 -84 19
s:risked	-57 -63 60
s:rival	-83 88 -17
s:rivals	-35 -11 19
s:road	-75 9 43
s:robust	75 -125 -48
s:role	-44 -85 107
s:romney	-29 -6 9
s:room	-102 78 -31
s:rooms	-54 78 -80
s:rose	-38 -27 33
s:rough	-44 36 -20
s:round	-91 79 -37
s:route	-112 112 -107
s:row	-8 -8 -8
s:rule	-16 -91 40
s:ruled	11 3 -50
s:rules	-4 -20 10
s:ruling	-80 105 -133
s:rumors	-108 102 -15
s:run	25 10 -71
s:runner	21 -80 19
s:running	-38 -16 25
s:runoff	-64 90 -84
s:runs	22 -34 2
s:rural	-102 -5 43
s:s.c.	-69 80 -113
s:sacrifice	-79 -11 61
s:safe	-21 -80 30
s:safer	43 -111 43
s:safety	-106 27 42
s:said	-99 97 -1
s:same	2 11 -54
s:sanctions	2 11 -37
s:sanders	45 -36 -44
s:sat	-143 161 -162
s:saturday	-73 11 56
s:save	-58 -147 114
s:saw	46 -64 -2
s:say	-16 92 -88
s:saying	91 -95 11
s:says	-105 100 -30
s:scandal	40 -20 -93
s:scandals	17 -29 -17
s:schedule	26 -5 -50
s:scheduled	-64 89 -80
s:school	-107 32 24
s:schools	-36 -111 76
s:science	-66 42 -1
s:scientists	-125 -33 79
s:script	2 -54 28
s:scrutiny	72 -156 0
s:search	-90 50 -22
s:season	-31 -32 45
s:seat	-105 90 -35
s:second	-49 11 7
s:secret	53 -57 -43
s:secretary	-96 73 13
s:sector	-101 36 20
s:secure	-6 -75 48
s:secured	-127 -47 92
s:securing	-55 -9 47
s:security	31 37 -116
s:see	12 -20 -2
s:seeing	-68 70 -27
s:seek	-4 2 -28
s:seeking	45 -30 -51
s:seem	35 38 -122
s:seemed	-19 5 -48
s:seemingly	65 -57 -48
s:seems	34 -29 -33
s:seen	26 17 -57
s:sees	65 -154 11
s:seized	88 -26 -118
s:select	-11 51 -101
s:selected	-11 -80 43
s:self	71 -72 -46
s:semitic	21 -48 16
s:sen.	15 38 -89
s:senator	21 -47 41
s:senators	-36 33 -25
s:send	-78 114 -92
s:sending	13 -1 -36
s:senior	-42 22 -14
s:sense	10 16 -72
s:sensitive	42 17 -71
s:sent	7 50 -66
s:sentence	52 -20 -52
s:sentenced	30 -18 -107
s:separate	62 -41 -61
s:sept.	-84 96 -101
s:september	11 -22 -11
s:series	55 -115 28
s:serious	36 -57 -7
s:seriously	-37 62 -129
s:serve	-27 5 -10
s:served	-28 32 -21
s:server	94 -68 -159
s:serves	41 -27 -110
s:service	-48 -152 110
s:services	-66 11 18
s:serving	43 -64 -2
s:sessions	-18 29 -35
s:set	-76 51 1
s:setting	36 -126 50
s:seven	28 -38 4
s:several	24 -33 6
s:sex	162 -118 -154
s:sexual	134 -149 -106
s:sexually	32 10 -165
s:shake	52 -50 -37
s:share	-14 -97 58
s:shared	-90 38 40
s:shares	-113 77 -36
s:sharing	-42 -20 47
s:sharp	-4 8 -41
s:sharply	67 -38 -120
s:she	31 -17 -21
s:sheriff	-9 0 -9
s:shield	43 -34 -92
s:shift	-58 -21 16
s:shocked	6 46 -132
s:shooter	18 -42 4
s:shooting	7 20 -81
s:shop	-2 28 -93
s:short	63 -26 -61
s:shortly	-22 -27 25
s:shot	29 25 -135
s:shots	81 -42 -145
s:should	45 -5 -44
s:shouted	91 -33 -109
s:show	28 -11 -37
s:showdown	29 25 -119
s:showed	5 -24 7
s:showing	18 -20 -17
s:shown	-104 -46 100
s:shows	63 -107 2
s:shutdown	29 6 -85
s:sick	98 -122 -19
s:side	20 -144 58
s:sides	11 94 -168
s:sign	-94 1 63
s:signal	41 -125 8
s:signaled	23 -39 -9
s:signature	-26 -158 100
s:signed	-125 142 -125
s:significant	-33 -17 35
s:signs	-29 -90 93
s:silence	41 -43 -105
s:silent	-88 91 -77
s:similar	-28 81 -105
s:simple	-32 -42 40
s:simply	14 -48 -17
s:since	66 -18 -55
s:single	11 32 -52
s:sister	-62 65 -25
s:sit	1 55 -98
s:site	22 49 -124
s:sitting	-50 86 -86
s:situation	-54 84 -59
s:six	-22 -9 16
s:size	43 -6 -119
s:skills	22 86 -135
s:slammed	12 -44 7
s:slow	73 -107 -23
s:small	-24 -47 57
s:smart	134 -137 -95
s:smear	104 -115 -74
s:smoking	0 45 -122
s:so	19 -14 -27
s:social	-78 45 26
s:socialist	9 50 -89
s:society	-10 -132 59
s:soft	-15 -65 59
s:sold	74 -53 -115
s:soldiers	0 -34 29
s:solid	-118 -112 121
s:solution	18 -134 37
s:some	-4 52 -75
s:somebody	22 1 -30
s:somehow	143 -107 -140
s:someone	-35 2 26
s:something	53 -81 10
s:sometimes	4 -35 17
s:son	-121 51 26
s:soon	29 -66 14
s:sorry	-16 48 -149
s:sort	65 -20 -64
s:sought	12 22 -69
s:sounds	-28 -118 93
s:source	69 -149 23
s:sources	-72 25 38
s:south	-58 96 -97
s:southern	-53 79 -92
s:space	-46 3 3
s:sparked	-7 9 -64
s:speak	-130 17 61
s:speaker	81 -66 -54
s:speaking	0 4 -3
s:speaks	-164 123 -31
s:special	-58 3 47
s:specific	-39 14 -10
s:specifically	-54 85 -109
s:spectrum	77 -34 -121
s:speculation	-61 11 17
s:speech	-27 5 24
s:speeches	60 -63 -27
s:spend	-42 -6 33
s:spending	87 -132 -1
s:spent	0 -39 31
s:spirit	-113 -87 98
s:spoke	-191 102 20
s:spoken	-67 50 -22
s:spokesman	66 -11 -103
s:spokesperson	-41 8 23
s:spokeswoman	17 -61 19
s:spot	-28 -17 14
s:spouse	-34 -19 28
s:spread	-135 33 74
s:spring	-130 96 -12
s:stabbed	51 -35 -121
s:stabbing	73 -79 -87
s:stability	-35 8 0
s:staff	-65 74 -40
s:stage	-142 12 70
s:stance	54 -12 -122
s:stand	-41 38 -22
s:standard	43 6 -126
s:standing	5 -55 28
s:stands	-36 -34 35
s:star	26 -48 0
s:start	-92 56 5
s:started	-92 58 -29
s:starting	7 -41 5
s:state	-20 -7 18
s:statement	-10 -3 -6
s:statements	52 -46 -65
s:states	24 -48 9
s:status	35 -30 -47
s:stay	49 -56 -21
s:stayed	-72 -66 79
s:steady	4 -5 -26
s:step	129 -149 -32
s:stepped	41 -20 -24
s:stepping	29 -15 -22
s:steps	-119 -62 135
s:still	-15 16 -8
s:stock	-50 101 -108
s:stole	136 -133 -132
s:stone	3 -138 60
s:stood	-146 18 74
s:stop	78 -55 -57
s:stopped	42 -127 2
s:store	-24 -6 13
s:stories	11 -25 3
s:storm	-55 96 -128
s:story	-7 -35 15
s:straight	-104 -105 117
s:strategist	49 4 -107
s:strategy	-44 1 23
s:street	19 -55 15
s:strength	-95 -84 124
s:stressed	-151 95 -11
s:strike	65 -11 -153
s:strikes	58 -17 -147
s:striking	-8 -21 15
s:strong	23 -143 46
s:stronger	-70 -100 103
s:strongest	-36 2 15
s:strongly	-11 74 -89
s:struck	-77 70 -34
s:struggled	56 -142 -11
s:struggling	67 -130 21
s:stuck	78 -105 -27
s:student	-72 49 5
s:students	-130 -99 147
s:study	-2 12 -38
s:stump	64 -16 -147
s:stunning	52 -108 -17
s:style	-45 5 0
s:subject	-65 96 -72
s:substance	2 70 -113
s:substantial	17 -140 75
s:succeed	-39 -43 49
s:success	-128 -1 81
s:successful	71 -39 -54
s:successfully	-74 -26 77
s:successor	-112 48 29
s:such	-15 -52 44
s:suffered	13 -10 -27
s:suffering	-96 41 33
s:suggest	41 -45 -48
s:suggested	29 27 -89
s:suggesting	32 -109 30
s:suggests	96 -42 -68
s:suit	-37 30 -11
s:summer	-58 73 -38
s:summit	-62 99 -87
s:sunday	-8 17 -20
s:super	-96 -122 129
s:support	-46 12 10
s:supported	17 -26 -15
s:supporter	-64 -145 96
s:supporters	-33 -8 26
s:supporting	32 -50 -5
s:supportive	-12 -137 69
s:supposedly	115 -73 -134
s:supremacists	67 -119 -10
s:sure	-58 68 -43
s:surfaced	90 -43 -110
s:surge	-140 32 71
s:surprise	-20 -52 57
s:surprised	34 47 -186
s:surrounded	-61 -47 71
s:surrounding	-55 87 -124
s:surveillance	127 -110 -152
s:survey	-21 -52 41
s:suspect	-4 -35 5
s:suspected	94 -60 -97
s:suspended	-11 -42 39
s:sweeping	-55 3 10
s:swiftly	-41 67 -62
s:swing	-90 127 -99
s:symbolic	-102 -15 50
s:symptoms	-123 93 -43
s:system	-36 -19 34
s:systems	-97 24 19
s:t	7 -40 24
s:table	-144 62 1
s:tactics	3 32 -138
s:take	-36 43 -6
s:taken	75 -132 49
s:takes	50 -4 -69
s:taking	-82 -15 66
s:talk	11 -32 12
s:talked	-55 59 -28
s:talking	-22 49 -49
s:talks	-232 205 -70
s:tape	85 -72 -25
s:target	132 -102 -98
s:targeted	64 14 -152
s:targets	-10 33 -96
s:tariffs	-36 5 11
s:task	-148 104 -40
s:tax	58 -29 -60
s:taxes	8 -21 2
s:teacher	-98 26 20
s:teachers	-102 -103 111
s:team	31 -46 3
s:tears	-53 -100 96
s:technology	-61 -32 62
s:teenager	-78 68 -34
s:telephone	-19 -12 12
s:televised	-6 17 -29
s:television	19 -58 8
s:tell	16 -3 -66
s:telling	95 -86 -66
s:tells	-52 90 -125
s:tendentious	28 -105 -2
s:tenure	-18 46 -62
s:term	-45 9 28
s:terms	80 -31 -96
s:terror	-29 -16 25
s:terrorism	118 -95 -87
s:terrorist	-50 7 35
s:test	0 39 -78
s:testified	10 3 -137
s:testify	25 33 -153
s:testimony	35 -5 -79
s:text	39 25 -156
s:than	62 -91 40
s:thank	-106 -18 22
s:thanked	-176 -191 180
s:thanks	-109 -167 138
s:that	9 9 1
s:the	-19 12 19
s:their	-17 -88 112
s:them	70 -66 -14
s:themes	-87 -14 52
s:themselves	43 -125 62
s:then	89 -22 -98
s:there	-41 35 -2
s:therefore	58 -89 -10
s:these	-17 104 -121
s:they	15 16 -27
s:thing	-85 7 64
s:things	33 -37 -12
s:think	-39 18 30
s:thinking	75 -26 -125
s:thinks	70 49 -199
s:third	-96 32 23
s:this	-3 22 -17
s:those	-24 -10 42
s:though	94 -24 -103
s:thought	-60 109 -68
s:thousands	-17 -13 20
s:threat	77 -2 -182
s:threatened	29 -40 -7
s:threatening	3 -54 11
s:threatens	81 -90 -9
s:threats	-21 -46 52
s:three	-28 67 -43
s:through	-68 36 9
s:throughout	127 -35 -141
s:thrust	40 -59 -1
s:thursday	9 -47 23
s:thus	14 19 -50
s:tie	-18 32 -23
s:tied	1 -25 -9
s:ties	-92 20 31
s:tight	-56 72 -62
s:time	-23 21 -22
s:times	87 -99 -13
s:to	-8 0 26
s:today	-70 -11 46
s:together	-87 -83 113
s:told	-30 64 -61
s:tomorrow	-24 -9 6
s:tone	83 -145 -46
s:tonight	-61 35 -7
s:too	-20 32 -35
s:took	-24 31 -6
s:top	-34 -32 63
s:topic	-121 18 49
s:toppled	-58 -69 82
s:toss	-24 67 -102
s:total	110 -56 -76
s:totally	117 -111 -106
s:touch	122 -102 -96
s:tough	44 -37 -28
s:tougher	6 12 -44
s:tour	91 -9 -143
s:touted	18 -59 -9
s:toward	-23 -27 30
s:towards	-15 -70 51
s:town	29 -7 -68
s:toxic	31 -11 -120
s:track	15 0 -57
s:tracking	-6 60 -84
s:traction	98 -51 -97
s:trade	9 8 -26
s:trading	60 -33 -32
s:tradition	-49 -30 41
s:traditional	42 -121 24
s:trafficking	53 -113 0
s:trail	-24 -13 18
s:training	15 -19 -20
s:trans	-152 87 52
s:transgender	-91 72 -7
s:transition	32 4 -53
s:travel	-14 -18 15
s:traveled	-129 96 -39
s:traveling	34 -41 -32
s:treason	79 -84 -95
s:treated	-102 119 -112
s:treating	93 -24 -127
s:treatment	20 -48 -12
s:treaty	3 38 -79
s:tremendous	52 -76 -22
s:trial	45 -52 -27
s:tried	25 4 -53
s:tries	-55 12 12
s:trip	-32 65 -73
s:troops	-28 -3 1
s:trouble	19 -35 -6
s:troubling	80 -44 -121
s:truck	-41 14 -16
s:true	27 28 -71
s:truly	-5 -82 46
s:trump	11 36 -93
s:trust	-20 29 -46
s:trusted	61 56 -149
s:trustworthy	92 -11 -118
s:truth	117 -232 -7
s:try	39 17 -104
s:trying	37 -50 -15
s:tuesday	-46 1 33
s:turn	-47 -91 91
s:turned	77 -118 14
s:turning	75 -19 -97
s:turnout	-42 56 -21
s:tv	-23 2 5
s:tweet	88 -28 -183
s:tweeted	-71 23 2
s:tweeting	100 -104 -44
s:tweets	75 -38 -87
s:twice	-42 4 -2
s:two	-35 54 -28
s:type	-33 -6 26
s:typical	-75 -105 102
s:typically	-23 20 -8
s:tyranny	5 -4 -25
s:ultimately	-9 -26 8
s:unable	104 1 -152
s:unacceptable	-15 16 -21
s:unaware	31 8 -85
s:uncomfortable	116 -122 -105
s:under	38 -90 34
s:underscored	38 -37 -9
s:understand	-50 -33 61
s:understanding	-45 -65 70
s:understood	51 -53 -21
s:unemployment	28 -56 12
s:unfair	-82 54 5
s:unfairly	-31 -11 25
s:unfit	35 -35 -39
s:union	-45 -54 61
s:unique	-116 60 -34
s:uniquely	-5 -84 40
s:united	-23 -37 34
s:unity	-39 3 12
s:universal	-23 27 -16
s:university	34 -102 22
s:unless	-10 -7 -3
s:unlike	13 -83 42
s:unlikely	65 -51 -71
s:unnamed	104 -102 -90
s:unpleasant	-9 24 -26
s:unprecedented	-20 -55 42
s:unrelenting	-29 -121 85
s:until	48 65 -144
s:unusual	-44 15 20
s:up	-21 1 24
s:upcoming	-39 16 -28
s:update	-25 -18 39
s:updated	-112 122 -128
s:upon	20 -18 -23
s:uproar	-60 -18 52
s:upset	44 -27 -30
s:uranium	-37 46 -58
s:urban	-28 -71 51
s:urged	-22 -86 85
s:urging	-30 32 -25
s:us	-51 -84 98
s:use	-34 67 -97
s:used	131 -49 -129
s:uses	36 -121 -8
s:using	119 -61 -187
s:v.	-102 99 -111
s:vacant	-104 62 -24
s:valuable	-5 -19 -16
s:values	15 -131 74
s:various	-39 -12 36
s:vehicle	-26 74 -84
s:verbally	52 -119 2
s:version	64 -70 -31
s:very	-104 -33 122
s:veteran	-116 83 4
s:veterans	-93 -107 117
s:veto	111 -121 -78
s:via	43 -70 8
s:viability	34 -28 -33
s:vice	20 -29 -5
s:victim	-71 -7 52
s:victims	-73 2 68
s:victory	-89 -62 96
s:video	31 -2 -44
s:videos	109 -44 -144
s:view	15 -42 -1
s:viewed	22 3 -49
s:viewers	15 -67 28
s:views	-46 38 -4
s:village	-99 -72 79
s:violated	7 43 -143
s:violates	22 13 -88
s:violating	73 -63 -92
s:violation	51 -21 -111
s:violations	1 25 -116
s:violence	-8 -88 60
s:violent	-8 -59 36
s:virtually	-32 57 -66
s:vision	55 -82 -42
s:visit	-132 74 8
s:visited	-54 -52 77
s:voice	-147 -163 158
s:voiced	78 22 -110
s:volunteer	-112 -49 107
s:vote	-60 14 15
s:voted	-4 5 -26
s:voter	-70 -47 77
s:voters	-5 -115 81
s:votes	12 -103 49
s:voting	-13 -72 43
s:vowed	15 -99 45
s:vowing	-89 59 4
s:vulnerable	1 -113 53
s:wage	-66 40 7
s:wait	-77 44 -3
s:wake	-33 51 -57
s:walk	-34 -35 44
s:walked	-53 89 -118
s:walking	-23 -27 36
s:wall	78 -11 -130
s:want	-50 39 -49
s:wanted	-17 -76 68
s:wants	-47 46 -28
s:war	-16 -45 51
s:warned	-27 22 -8
s:warning	-104 16 74
s:was	37 -7 -30
s:watch	-92 52 16
s:watched	-2 26 -37
s:water	-31 -51 52
s:watergate	124 -129 -94
s:waved	-114 20 29
s:way	22 -33 2
s:ways	-137 31 40
s:we	-104 -44 97
s:weak	126 -34 -191
s:wealthy	68 -136 -15
s:weapon	132 -139 -81
s:weapons	15 -21 -25
s:wearing	23 -162 98
s:website	149 -93 -169
s:wednesday	-22 19 -21
s:week	48 -88 30
s:weekend	-27 36 -35
s:weekly	-130 85 -19
s:weeks	38 -40 -4
s:weighed	-117 117 -87
s:weighing	-114 18 48
s:weight	-61 45 -29
s:welcome	-31 -112 72
s:well	-49 1 47
s:went	-4 36 -61
s:were	11 42 -63
s:west	-54 -4 20
s:what	-7 34 -28
s:whatever	0 -19 -13
s:when	1 3 10
s:where	-42 37 -6
s:whether	-17 70 -73
s:which	26 59 -80
s:while	45 3 -54
s:white	17 -12 -18
s:who	5 -60 64
s:whole	44 -97 21
s:whom	-13 30 -21
s:whose	49 -54 -13
s:why	83 -41 -107
s:wide	-61 -17 57
s:widely	-95 13 67
s:widow	-49 -47 57
s:wife	55 -18 -78
s:will	-113 7 68
s:willfully	-32 22 4
s:willing	-57 -79 81
s:willingness	6 -118 49
s:win	13 -35 3
s:wing	13 5 -45
s:winner	26 -3 -39
s:winning	-90 -77 93
s:wins	-59 -28 28
s:winter	-110 5 61
s:wire	74 -63 -112
s:wise	-57 30 -38
s:wish	0 -59 33
s:wishes	91 -72 -118
s:with	-28 -9 44
s:withholding	84 -72 -122
s:within	-53 18 14
s:without	78 -38 -68
s:witness	-65 93 -116
s:witnesses	10 -36 -5
s:wo	10 51 -128
s:woman	18 -28 -10
s:women	97 -76 -63
s:won	-133 -88 130
s:wonder	42 -100 9
s:word	73 -122 28
s:words	37 -141 73
s:work	-131 -72 151
s:worked	7 -32 20
s:worker	-98 38 23
s:workers	-154 -10 91
s:working	-138 -46 139
s:works	23 -15 -51
s:world	-104 -44 123
s:worry	13 -71 35
s:worse	41 -48 -28
s:worst	15 -25 -38
s:worth	43 -39 -40
s:would	-63 59 4
s:write	-96 26 17
s:writes	-6 -6 -15
s:writing	126 -106 -124
s:written	12 -75 37
s:wrong	78 -62 -70
s:wrote	-47 100 -98
s:year	-38 35 6
s:years	-25 -52 82
s:yes	-32 1 -20
s:yesterday	10 -5 -13
s:yet	-23 36 -37
s:you	61 -82 10
s:young	-111 -77 148
s:younger	-93 90 -82
s:your	-49 -10 3
s:yourself	42 7 -125
s:youth	11 -69 2
start	-217 112 13
t:"	-129 103 -24
t:'	-114 117 -51
t:'m	-151 97 -9
t:'s	88 -7 -154
t:(	26 -28 -42
t:)	-11 3 -15
t:,	-13 -88 79
t:-	-5 -5 8
t::	-30 73 -151
t:[	45 -45 -35
t:a	69 -82 -27
t:and	-65 16 33
t:at	-117 14 55
t:attorney	-61 115 -139
t:biden	21 -45 -10
t:boehner	-43 95 -101
t:brown	-82 56 -7
t:campaign	100 -67 -151
t:chairman	-14 64 -121
t:chief	-54 94 -104
t:comey	75 -12 -115
t:company	-34 -41 41
t:corbyn	18 -22 -32
t:d	-57 -9 40
t:deputy	-76 54 2
t:director	53 -89 23
t:elect	-4 1 -8
t:ex	79 -48 -103
t:first	-59 -67 69
t:flake	-11 52 -109
t:for	-125 70 -19
t:former	-39 29 -29
t:friday	-114 159 -156
t:general	-8 28 -39
t:governor	-22 -59 37
t:he	7 -75 21
t:her	29 -156 91
t:him	91 -183 40
t:himself	-5 16 -38
t:his	83 -194 88
t:host	-17 80 -126
t:house	-40 -137 108
t:in	12 0 -37
t:it	41 -53 -13
t:judge	-181 48 67
t:justice	14 31 -118
t:kavanaugh	58 -49 -68
t:king	-137 13 60
t:leader	-1 -69 42
t:majority	23 20 -67
t:mayor	17 -73 39
t:me	-134 83 -40
t:minister	-61 47 -12
t:mr	33 66 -124
t:mr.	99 -169 34
t:mrs.	18 -111 72
t:ms.	-68 -41 65
t:mueller	14 37 -136
t:myself	-78 41 20
t:obama	4 -65 47
t:of	38 -55 -19
t:old	-26 1 -8
t:on	89 -82 -58
t:our	-34 -16 -9
t:pelosi	110 -94 -99
t:people	-26 -92 91
t:pope	-55 -114 88
t:president	50 -72 20
t:press	-9 47 -111
t:prime	-88 62 1
t:putin	62 -10 -95
t:r	-2 34 -82
t:romney	-49 -10 20
t:sanders	-74 -55 86
t:secretary	-47 64 -46
t:senator	-122 65 1
t:sessions	53 -31 -40
t:she	-146 -156 213
t:speaker	97 -57 -112
t:state	71 -119 15
t:sunday	-148 166 -143
t:the	-135 105 -9
t:their	24 -32 -17
t:them	43 -42 -37
t:they	-22 -44 33
t:this	-39 82 -83
t:thursday	-127 123 -98
t:to	105 -167 38
t:trump	182 -155 -86
t:tuesday	-130 130 -118
t:vice	-113 49 11
t:video	105 -129 -51
t:was	-31 -37 38
t:we	-140 -113 149
t:who	14 -77 51
t:year	-47 40 -49
t:“	28 -55 7
t:”	-59 -16 40
tt:LOC	-185 218 -142
tt:MISC	21 -57 -9
tt:ORG	-57 129 -154
tt:PER	79 -96 -50
tt:none	-65 -39 65
]=],
}
