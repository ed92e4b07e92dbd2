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
  bias = { -0.0372, -0.0839, -0.1131 },
  thresholds = { 0.0000, 0.0000, 0.0000 },
  held_back = {
    { label = "neg", precision = 0.696, recall = 0.720, f1 = 0.708, n = 2521 },
    { label = "neu", precision = 0.660, recall = 0.693, f1 = 0.676, n = 2510 },
    { label = "pos", precision = 0.670, recall = 0.591, f1 = 0.628, n = 1799 },
  },
  weights = [=[
M0	-184 54 36
M1	57 -28 -69
M2	67 -44 -77
M3	106 -71 -88
M4	182 -113 -134
P0	16 57 -180
P1	-34 -12 29
P2	-39 -194 164
P3	-65 -192 159
P4	-82 -131 131
b:! "	85 -138 16
b:! ”	45 -54 -40
b:" -	22 34 -124
b:" --	19 -54 25
b:" .	38 -12 -56
b:" LOC	4 -2 -21
b:" MISC	-1 18 -49
b:" ORG	-55 103 -138
b:" PER	103 -189 71
b:" TARGET	-284 65 46
b:" a	-152 75 35
b:" after	42 -83 6
b:" all	-70 -34 95
b:" an	-8 -104 68
b:" and	44 -38 -5
b:" as	-15 2 -9
b:" but	-39 -47 52
b:" by	-37 -70 65
b:" did	64 -37 -89
b:" for	-91 77 -27
b:" good	-37 -10 45
b:" has	-41 107 -144
b:" he	-148 23 72
b:" her	70 -110 -10
b:" his	-7 27 -42
b:" i	-52 -59 77
b:" if	82 -100 -10
b:" in	17 -6 -30
b:" it	-79 125 -103
b:" my	-115 -40 84
b:" no	-47 34 -26
b:" not	-53 22 -6
b:" now	-4 52 -120
b:" of	-13 38 -92
b:" on	0 -52 29
b:" president	-3 -60 30
b:" said	13 -29 -5
b:" she	72 2 -106
b:" that	-9 -3 -5
b:" the	-69 97 -74
b:" there	92 -68 -63
b:" this	43 12 -147
b:" to	43 -102 21
b:" very	-22 -74 56
b:" was	83 -28 -171
b:" we	-82 -43 39
b:" what	-69 -63 97
b:" when	40 -74 21
b:" where	-18 36 -41
b:" while	7 19 -98
b:" who	76 -96 -55
b:" why	76 -54 -102
b:" with	6 -28 -1
b:" you	-37 82 -89
b:$ 0	103 -57 -58
b:% ,	-11 -28 5
b:% of	58 -115 23
b:& ORG	33 14 -104
b:' "	40 -19 -37
b:' 0	25 10 -111
b:' :	-101 71 -42
b:' MISC	-41 11 -6
b:' ORG	-30 52 -150
b:' PER	46 -80 0
b:' TARGET	10 -91 44
b:' and	57 -149 55
b:' i	-97 124 -164
b:' in	-115 51 21
b:' we	-112 14 39
b:' ”	71 7 -136
b:'ll be	-102 -54 83
b:'m proud	-78 -28 35
b:'re going	-93 -53 78
b:'re not	6 78 -114
b:'s "	61 -28 -54
b:'s '	-19 -18 -5
b:'s ,	90 -94 -68
b:'s -	56 -43 -95
b:'s 0	-23 -13 12
b:'s LOC	-23 80 -193
b:'s MISC	-51 -36 67
b:'s ORG	16 8 -85
b:'s PER	-137 128 -53
b:'s TARGET	-91 122 -153
b:'s a	-6 -38 30
b:'s ability	-117 39 45
b:'s acceptance	26 -107 24
b:'s actions	82 -69 -75
b:'s administration	41 -12 -123
b:'s alleged	56 -101 14
b:'s also	-93 25 32
b:'s ambassador	-27 17 -81
b:'s announcement	-143 65 2
b:'s appointment	65 -76 -22
b:'s assertion	30 4 -103
b:'s attacks	2 -15 -28
b:'s attention	-54 -20 30
b:'s attorney	-74 -45 57
b:'s become	28 31 -108
b:'s been	-46 26 -7
b:'s behalf	-50 12 5
b:'s behavior	49 -27 -122
b:'s best	-51 -36 38
b:'s biggest	35 -45 -2
b:'s business	-123 36 68
b:'s campaign	41 -104 45
b:'s case	-64 72 -93
b:'s chief	19 13 -59
b:'s claim	-98 106 -123
b:'s claims	101 -96 -105
b:'s comment	-40 59 -111
b:'s comments	46 -37 -71
b:'s confirmation	39 2 -126
b:'s controversial	71 -111 5
b:'s death	-40 -19 34
b:'s debate	-57 -12 33
b:'s decision	-16 34 -47
b:'s denials	137 -149 -121
b:'s deputy	17 7 -130
b:'s doing	29 21 -119
b:'s economic	-13 -37 30
b:'s efforts	13 -39 8
b:'s election	61 -57 -33
b:'s email	68 -68 -116
b:'s emails	112 -124 -91
b:'s executive	46 -4 -127
b:'s failed	38 -104 -14
b:'s failure	50 -21 -110
b:'s family	-99 29 38
b:'s first	-52 -15 66
b:'s foreign	94 -52 -119
b:'s former	-1 23 -38
b:'s going	-1 -52 33
b:'s got	-80 14 41
b:'s handling	-46 41 -105
b:'s health	29 3 -52
b:'s in	-34 -88 84
b:'s inauguration	-27 -15 -1
b:'s investigation	-16 -36 9
b:'s just	-65 91 -91
b:'s largest	2 -131 69
b:'s latest	-85 -30 85
b:'s lawyers	51 -8 -134
b:'s legacy	-102 -3 83
b:'s letter	14 23 -137
b:'s life	-101 18 60
b:'s most	26 -47 1
b:'s mother	7 43 -134
b:'s new	27 20 -82
b:'s no	62 -39 -68
b:'s nomination	8 -26 -15
b:'s not	11 0 -30
b:'s office	-2 0 -78
b:'s only	92 -74 -65
b:'s own	-64 56 8
b:'s personal	-28 29 -21
b:'s political	-50 -26 49
b:'s polling	-44 43 -38
b:'s potential	-102 23 54
b:'s president	-137 48 62
b:'s presidential	-31 -11 30
b:'s record	36 -51 -10
b:'s remarks	33 -11 -90
b:'s report	-169 167 -164
b:'s resignation	7 14 -114
b:'s running	-20 -50 29
b:'s senior	7 6 -55
b:'s son	-104 56 -9
b:'s speech	-58 -19 59
b:'s still	-44 28 -8
b:'s support	1 2 -37
b:'s supporters	-18 8 -24
b:'s team	-53 38 -16
b:'s testimony	-50 35 -6
b:'s the	-116 22 33
b:'s time	66 -20 -106
b:'s top	93 -66 -123
b:'s tweets	25 -16 -89
b:'s use	25 -14 -77
b:'s what	-37 -45 49
b:'s why	53 -15 -101
b:'s wife	16 28 -122
b:'s “	-19 69 -77
b:'ve got	5 -26 -12
b:'ve had	-67 -33 20
b:'ve never	-26 -26 33
b:( 0	-38 82 -96
b:( @	77 23 -148
b:( ORG	-33 -29 47
b:( PER	-101 76 -27
b:( TARGET	105 -72 -125
b:( also	-92 75 0
b:( and	-19 -97 37
b:( d	0 -11 -17
b:( photos	-42 45 -39
b:( r	-22 59 -89
b:) ,	-6 8 -25
b:) -	28 -98 50
b:) .	-79 56 -8
b:) PER	50 -26 -88
b:) TARGET	27 -36 -22
b:) and	-19 65 -67
b:) august	-126 121 -94
b:) said	-8 -64 35
b:) september	-12 -2 -7
b:, "	-53 26 6
b:, '	-37 60 -46
b:, 0	-45 88 -81
b:, LOC	10 43 -81
b:, MISC	-8 66 -84
b:, ORG	-54 57 -57
b:, PER	-12 48 -64
b:, TARGET	-140 -14 124
b:, a	-119 54 56
b:, about	-142 144 -107
b:, according	-61 21 24
b:, accused	-2 0 -24
b:, adding	-113 4 87
b:, after	100 -43 -73
b:, along	17 -96 51
b:, also	14 -35 0
b:, although	-73 -3 52
b:, among	-38 -86 76
b:, an	30 -55 14
b:, and	53 -83 30
b:, announced	-61 -84 88
b:, are	-50 -42 61
b:, as	48 -96 50
b:, asking	-27 -23 42
b:, at	19 9 -50
b:, became	-56 -112 99
b:, because	-3 48 -74
b:, before	-97 99 -28
b:, both	18 -58 18
b:, but	44 -28 -8
b:, by	-114 58 29
b:, called	7 14 -59
b:, calling	34 -48 21
b:, chairman	-71 -9 62
b:, citing	17 -141 65
b:, compared	-39 -59 58
b:, could	-85 20 29
b:, d	-21 38 -68
b:, denounced	48 -11 -101
b:, described	-77 -123 93
b:, despite	120 -81 -99
b:, did	-29 62 -139
b:, does	71 -37 -82
b:, during	-78 -81 92
b:, earning	-39 14 4
b:, especially	25 19 -51
b:, even	70 4 -117
b:, first	-13 -2 -25
b:, following	-70 94 -106
b:, for	83 -51 -72
b:, former	-53 59 -17
b:, from	-39 -25 44
b:, gave	-24 37 -59
b:, had	-63 39 16
b:, has	65 -43 -67
b:, have	42 -18 -46
b:, having	-83 61 -28
b:, he	-87 6 57
b:, her	-34 -18 46
b:, his	-116 -19 97
b:, home	-133 -68 99
b:, however	22 1 -41
b:, i	-107 99 -4
b:, if	-96 -3 75
b:, in	-36 16 -15
b:, including	0 -29 47
b:, instead	47 0 -126
b:, is	-5 1 -31
b:, it	90 -15 -77
b:, just	37 111 -170
b:, like	0 -142 94
b:, made	23 -15 -23
b:, many	53 -70 -7
b:, may	-24 -45 56
b:, meanwhile	34 -45 -45
b:, most	-71 77 -36
b:, mr.	114 -115 -13
b:, mrs.	-112 19 41
b:, my	66 40 -121
b:, no	-23 -55 40
b:, none	-14 41 -111
b:, nor	-61 61 -56
b:, not	-36 -120 127
b:, noting	75 -192 45
b:, now	24 -72 24
b:, of	-41 58 -60
b:, officials	61 -69 -7
b:, on	-76 69 -55
b:, once	-34 56 -112
b:, one	-58 -85 99
b:, or	0 -96 72
b:, our	-19 80 -108
b:, particularly	3 31 -46
b:, perhaps	42 -22 -49
b:, plans	63 -58 -19
b:, police	55 -92 18
b:, president	4 -97 74
b:, prosecutors	67 18 -139
b:, r	-34 27 -21
b:, referring	-57 37 -6
b:, released	-123 30 52
b:, said	-76 39 41
b:, saying	10 -65 58
b:, says	-77 83 -95
b:, several	-28 16 -24
b:, she	80 -101 7
b:, should	22 -19 8
b:, so	47 -47 -56
b:, some	-7 -4 -12
b:, speaking	-55 32 -1
b:, suggested	2 -24 14
b:, suggesting	27 -60 3
b:, telling	50 -30 -56
b:, thanks	-113 -100 105
b:, that	-76 26 40
b:, the	41 -41 6
b:, then	9 -73 36
b:, there	-2 57 -131
b:, they	-5 -50 39
b:, this	5 -45 13
b:, those	21 10 -52
b:, though	47 5 -86
b:, three	-42 90 -129
b:, to	-60 -4 61
b:, told	-115 71 17
b:, too	-109 20 -7
b:, took	20 31 -128
b:, very	-66 58 -17
b:, vice	-129 57 -4
b:, was	26 2 -81
b:, we	10 -70 34
b:, were	62 2 -97
b:, what	23 5 -34
b:, when	-44 31 -28
b:, where	-25 51 -47
b:, which	-61 77 -22
b:, while	56 -48 -27
b:, who	70 -37 -26
b:, whom	-42 -21 49
b:, whose	-56 22 13
b:, will	-130 50 -6
b:, with	81 5 -119
b:, without	36 2 -103
b:, working	-158 4 65
b:, would	-41 69 -75
b:, writing	51 -26 -85
b:, wrote	62 -38 -113
b:, you	-50 -27 61
b:, “	1 -51 44
b:, ”	-25 1 25
b:- 0	-67 16 31
b:- LOC	-40 2 20
b:- MISC	39 -72 2
b:- ORG	-22 66 -61
b:- PER	68 -118 34
b:- TARGET	25 24 -86
b:- a	4 -21 3
b:- abiding	-26 29 -34
b:- after	41 -59 -2
b:- again	97 -107 -24
b:- all	-5 27 -63
b:- and	-18 -68 68
b:- are	-68 -70 53
b:- ariz.	10 13 -109
b:- as	19 6 -41
b:- based	-48 -47 52
b:- but	-4 -13 -2
b:- by	60 -24 -71
b:- class	-79 -41 88
b:- day	-26 89 -128
b:- degree	-31 53 -80
b:- elect	-37 73 -67
b:- especially	-113 -19 50
b:- even	-22 -60 52
b:- file	-16 -6 -4
b:- foot	-22 29 -27
b:- for	16 -122 60
b:- goers	3 -35 16
b:- he	26 41 -118
b:- i	68 -73 -22
b:- in	-97 11 59
b:- including	70 -122 5
b:- income	-14 -49 47
b:- ky.	-18 63 -102
b:- law	-10 -6 -10
b:- leaning	19 23 -83
b:- like	-133 -29 79
b:- line	61 -63 -49
b:- making	-16 52 -72
b:- minute	-110 98 8
b:- night	114 -97 -45
b:- not	10 -180 90
b:- of	52 -62 -13
b:- old	-29 41 -35
b:- one	120 -162 -56
b:- or	96 -76 -106
b:- out	-64 -22 49
b:- point	-31 -118 99
b:- president	3 -26 15
b:- profile	-20 -74 61
b:- related	-39 -5 13
b:- rich	-46 52 -16
b:- right	55 -18 -49
b:- runner	25 -46 -5
b:- s.c.	-71 82 -110
b:- semitic	56 -113 16
b:- sex	25 -12 -49
b:- term	-42 17 -6
b:- that	-79 -60 88
b:- the	-29 -28 41
b:- three	-150 73 -14
b:- time	-142 116 -34
b:- to	-58 67 -31
b:- up	29 -31 -40
b:- was	-35 23 -15
b:- were	-32 9 17
b:- where	120 -126 -104
b:- which	3 -9 -14
b:- who	-65 131 -118
b:- will	50 11 -127
b:- wing	51 43 -185
b:- with	31 -6 -36
b:- word	37 -10 -115
b:- would	34 -12 -45
b:- year	6 11 -46
b:-- PER	-9 -25 24
b:-- TARGET	-41 38 -17
b:-- a	78 -21 -138
b:-- and	3 1 -35
b:-- to	-2 -10 -19
b:. "	5 -132 129
b:. '	74 -58 -30
b:. )	120 -113 -66
b:. .	-5 46 -90
b:. @	39 15 -108
b:. ”	41 -65 14
b:... and	73 -103 -32
b:/ ORG	-137 1 92
b:0 "	22 -3 -114
b:0 %	23 8 -35
b:0 ,	10 2 -25
b:0 -	-24 -21 58
b:0 .	-174 96 27
b:0 0	-59 43 17
b:0 :	-78 -8 65
b:0 ;	-118 118 -98
b:0 MISC	-22 35 -43
b:0 ORG	-88 69 -39
b:0 PER	-12 -81 73
b:0 TARGET	-76 36 2
b:0 a.m.	-116 95 -27
b:0 after	-8 35 -109
b:0 am	-21 1 -9
b:0 and	-54 69 -39
b:0 at	-47 81 -118
b:0 autoplay	89 -92 -67
b:0 billion	51 -54 -35
b:0 by	8 -59 26
b:0 campaign	-38 -100 89
b:0 days	48 -14 -57
b:0 delegates	-126 25 20
b:0 election	-58 -20 56
b:0 for	79 -75 -21
b:0 he	-85 5 33
b:0 hours	116 -144 -59
b:0 in	-11 95 -172
b:0 m	-7 41 -81
b:0 miles	-61 123 -151
b:0 million	21 -73 45
b:0 minutes	81 -16 -142
b:0 months	89 -64 -132
b:0 of	-52 53 -38
b:0 or	-29 -32 49
b:0 people	40 -59 3
b:0 per	-112 -31 70
b:0 percent	-19 -29 22
b:0 percentage	-121 38 10
b:0 points	-83 71 -32
b:0 pounds	-129 93 14
b:0 presidential	107 -144 -32
b:0 that	5 -48 18
b:0 the	0 -21 -2
b:0 times	92 -95 -63
b:0 to	-131 -47 113
b:0 votes	-27 -117 79
b:0 when	-43 -39 59
b:0 years	-69 37 20
b:0 “	16 23 -55
b:: "	73 -22 -33
b:: '	-9 -10 -7
b:: 0	-147 77 -31
b:: LOC	-97 84 -66
b:: MISC	-7 -73 48
b:: ORG	-27 34 -35
b:: PER	-260 223 -50
b:: TARGET	116 -162 2
b:: a	-62 -30 51
b:: and	-107 114 -120
b:: i	13 51 -121
b:: in	-17 10 -18
b:: it	-22 39 -52
b:: my	-41 8 16
b:: no	-139 117 -55
b:: so	-127 107 -75
b:: that	-50 57 -52
b:: the	-1 -23 4
b:: we	-16 91 -128
b:: well	-113 136 -139
b:: why	87 -64 -125
b:: “	94 13 -126
b:; PER	-144 162 -145
b:; TARGET	-156 40 64
b:; and	-44 18 11
b:; mrs.	14 26 -52
b:> -	-3 -47 49
b:? "	22 -42 -5
b:? ”	-25 -38 16
b:@ realdonaldtrump	-39 53 -50
b:LOC "	-15 -27 12
b:LOC '	-39 32 -9
b:LOC 's	-57 30 -2
b:LOC (	13 31 -56
b:LOC )	-67 -19 41
b:LOC ,	12 64 -90
b:LOC -	-96 35 46
b:LOC --	-71 42 10
b:LOC .	-79 41 -1
b:LOC :	-182 48 73
b:LOC LOC	-49 -4 34
b:LOC MISC	-16 -32 33
b:LOC ORG	-80 74 -28
b:LOC after	38 -118 27
b:LOC ambassador	-133 36 40
b:LOC and	-76 34 22
b:LOC are	96 -120 -47
b:LOC as	47 -7 -53
b:LOC at	6 23 -66
b:LOC attorney	5 5 -44
b:LOC before	-34 46 -47
b:LOC border	-121 52 -30
b:LOC city	-16 -9 4
b:LOC during	-71 32 -6
b:LOC for	-25 70 -114
b:LOC from	-47 82 -93
b:LOC gov.	-123 -15 58
b:LOC government	2 -42 13
b:LOC governor	15 7 -36
b:LOC had	-91 105 -145
b:LOC has	-30 7 8
b:LOC home	23 -14 -37
b:LOC in	-41 -31 46
b:LOC intelligence	34 2 -117
b:LOC investigation	-20 55 -128
b:LOC is	-53 -37 46
b:LOC last	-32 43 -33
b:LOC law	26 -127 45
b:LOC mayor	11 -58 42
b:LOC officials	11 16 -84
b:LOC on	42 -81 5
b:LOC or	47 12 -135
b:LOC president	-187 -82 162
b:LOC primary	-105 19 24
b:LOC rep.	56 -30 -57
b:LOC senator	-57 -8 48
b:LOC sheriff	-57 -14 43
b:LOC should	-44 -19 50
b:LOC since	-60 100 -119
b:LOC state	33 -36 -20
b:LOC that	-19 18 -12
b:LOC this	-24 -68 65
b:LOC to	-8 -18 2
b:LOC voters	105 -134 -43
b:LOC was	39 -67 -3
b:LOC when	51 -23 -46
b:LOC while	49 -26 -111
b:LOC with	48 -45 -44
b:LOC would	-55 41 -4
b:LOC “	53 -117 17
b:LOC ”	32 -85 40
b:MISC "	-48 73 -118
b:MISC '	-37 8 -30
b:MISC 's	-62 98 -129
b:MISC ,	42 -96 27
b:MISC -	-34 21 -4
b:MISC .	-26 -40 43
b:MISC :	-34 51 -55
b:MISC MISC	-64 -23 63
b:MISC PER	-7 87 -148
b:MISC TARGET	9 15 -59
b:MISC ambassador	115 -126 -87
b:MISC and	128 -94 -73
b:MISC are	36 -66 -29
b:MISC at	-28 47 -82
b:MISC candidate	-56 -125 102
b:MISC candidates	-32 52 -78
b:MISC citizen	-27 52 -119
b:MISC dream	-88 22 4
b:MISC establishment	40 -108 -9
b:MISC faith	-37 27 2
b:MISC for	-38 22 -1
b:MISC from	3 8 -41
b:MISC front	6 72 -94
b:MISC government	44 -22 -62
b:MISC in	22 11 -76
b:MISC intelligence	-45 82 -110
b:MISC interference	15 -32 4
b:MISC involvement	-26 -7 0
b:MISC is	-44 56 -35
b:MISC lawmakers	-49 44 -36
b:MISC lawyer	116 -123 -70
b:MISC leader	28 -38 4
b:MISC leaders	17 27 -70
b:MISC nomination	-67 -42 71
b:MISC nominee	-47 -19 51
b:MISC of	22 27 -92
b:MISC officials	25 -6 -54
b:MISC on	82 -81 -40
b:MISC opponent	-169 109 36
b:MISC or	33 4 -52
b:MISC party	67 -7 -136
b:MISC people	57 -61 -16
b:MISC politics	-70 -8 56
b:MISC president	38 -84 24
b:MISC presidential	19 -39 -9
b:MISC primary	-16 -18 38
b:MISC prime	-53 95 -169
b:MISC sen.	-84 47 -8
b:MISC state	100 -58 -115
b:MISC to	-10 31 -44
b:MISC voters	4 -57 14
b:MISC who	28 4 -58
b:MISC will	34 20 -129
b:MISC ”	19 -41 -2
b:ORG "	-7 60 -153
b:ORG '	75 -15 -190
b:ORG 's	-76 125 -101
b:ORG (	-34 47 -51
b:ORG )	-100 35 43
b:ORG ,	-21 50 -33
b:ORG -	20 -19 -31
b:ORG .	-45 -44 58
b:ORG /	-91 -13 62
b:ORG :	-6 -28 33
b:ORG MISC	-126 -66 105
b:ORG ORG	36 -61 33
b:ORG PER	-134 -5 59
b:ORG TARGET	62 -23 -149
b:ORG about	-91 138 -180
b:ORG after	6 16 -93
b:ORG also	-89 22 10
b:ORG and	-10 -39 38
b:ORG are	50 -16 -64
b:ORG as	36 -32 -36
b:ORG at	-97 2 54
b:ORG bid	12 -101 47
b:ORG by	-135 73 4
b:ORG chairman	14 -42 -10
b:ORG chief	116 -54 -149
b:ORG conference	-111 6 47
b:ORG convention	31 -24 -21
b:ORG debate	-31 74 -112
b:ORG director	21 -25 -21
b:ORG editor	29 -39 -18
b:ORG floor	61 -34 -104
b:ORG for	8 -36 -3
b:ORG from	43 -114 29
b:ORG had	58 -17 -73
b:ORG has	25 11 -129
b:ORG have	-88 77 -18
b:ORG he	-24 19 -42
b:ORG headquarters	-70 97 -116
b:ORG image	-20 -51 44
b:ORG in	-18 -60 40
b:ORG is	26 59 -152
b:ORG last	48 -16 -109
b:ORG leader	101 -48 -79
b:ORG leaders	80 -110 -42
b:ORG majority	-9 -1 6
b:ORG minority	-122 112 -23
b:ORG of	-54 57 -44
b:ORG official	-88 -4 61
b:ORG officials	20 -104 62
b:ORG on	-80 72 -55
b:ORG or	27 -135 75
b:ORG over	55 -88 4
b:ORG pinterest	5 -2 -37
b:ORG poll	27 -172 102
b:ORG presidential	15 -14 2
b:ORG press	-42 8 18
b:ORG previously	-120 70 0
b:ORG primary	-31 -16 36
b:ORG report	-56 72 -67
b:ORG reported	52 -70 -15
b:ORG said	-58 -36 48
b:ORG seat	-66 22 19
b:ORG secretary	-92 53 -31
b:ORG should	-139 130 -116
b:ORG spokesman	-47 17 -22
b:ORG summit	-109 124 -127
b:ORG sunday	-25 83 -115
b:ORG that	-1 7 -19
b:ORG thursday	-14 26 -35
b:ORG to	-37 59 -54
b:ORG was	41 -44 -39
b:ORG were	62 -79 -10
b:ORG who	80 -63 -49
b:ORG will	59 -66 -38
b:ORG with	31 22 -124
b:ORG “	-49 31 -6
b:ORG ”	-25 18 -39
b:PER "	-84 56 -9
b:PER '	0 24 -53
b:PER 's	-29 90 -81
b:PER (	40 44 -154
b:PER )	-39 63 -66
b:PER ,	-81 65 28
b:PER -	-64 74 -38
b:PER --	28 22 -149
b:PER .	-33 -53 58
b:PER /	-33 19 -30
b:PER 0	72 -48 -49
b:PER :	85 -61 -53
b:PER ;	-17 17 -12
b:PER ?	-36 29 -40
b:PER PER	34 76 -158
b:PER TARGET	-19 -41 30
b:PER a	60 20 -149
b:PER about	-51 25 18
b:PER added	37 -171 88
b:PER administration	-133 34 82
b:PER after	-55 58 -29
b:PER also	24 -100 45
b:PER and	-140 162 -71
b:PER announced	5 7 -36
b:PER appeared	78 -111 -24
b:PER are	58 -50 -35
b:PER as	-15 27 -23
b:PER asked	11 -6 -122
b:PER at	63 -21 -93
b:PER blasted	77 -57 -86
b:PER brought	-21 9 -41
b:PER but	49 -72 -21
b:PER by	-94 -77 120
b:PER called	-21 -40 30
b:PER calls	97 -91 -97
b:PER came	-15 -48 23
b:PER campaign	-6 14 -33
b:PER can	54 -109 13
b:PER claimed	53 -47 -52
b:PER could	-64 27 4
b:PER criticized	6 0 -121
b:PER declared	-27 -93 71
b:PER denied	-50 61 -78
b:PER did	-37 -19 20
b:PER does	18 -56 27
b:PER during	12 -14 -20
b:PER family	5 -31 11
b:PER fired	42 -15 -126
b:PER for	-113 36 46
b:PER found	-34 44 -41
b:PER from	-12 -21 2
b:PER gave	49 -116 6
b:PER had	-56 72 -50
b:PER has	-16 43 -63
b:PER have	10 -36 -2
b:PER himself	15 -67 42
b:PER in	-9 1 -10
b:PER is	31 -12 -16
b:PER last	-61 14 -2
b:PER made	-61 30 27
b:PER met	11 24 -128
b:PER might	-32 4 -1
b:PER not	-65 80 -86
b:PER noted	1 -4 -19
b:PER of	-52 53 -33
b:PER on	56 -78 17
b:PER or	-42 51 -31
b:PER over	32 -22 -104
b:PER praised	-110 -119 114
b:PER pressed	41 -29 -90
b:PER questioned	-27 26 -90
b:PER replied	-9 30 -87
b:PER responded	79 -60 -107
b:PER said	77 -123 61
b:PER says	70 -134 47
b:PER should	12 5 -41
b:PER show	23 -62 14
b:PER speaks	-143 168 -133
b:PER spent	-87 30 29
b:PER still	24 -26 -2
b:PER suggested	9 0 -93
b:PER supporters	23 -6 -30
b:PER talks	-106 93 -62
b:PER tells	84 -56 -101
b:PER testified	43 -40 -73
b:PER that	32 -18 -71
b:PER the	34 -36 -24
b:PER then	92 -87 -73
b:PER to	62 57 -218
b:PER told	66 10 -126
b:PER took	-35 93 -124
b:PER tried	-11 32 -97
b:PER tweeted	-42 -15 46
b:PER until	-19 67 -106
b:PER wants	-113 110 -70
b:PER was	24 4 -76
b:PER went	-76 -32 45
b:PER were	-119 -11 64
b:PER when	0 -21 14
b:PER who	17 -81 44
b:PER will	4 72 -127
b:PER with	-49 -15 37
b:PER won	-3 -18 6
b:PER would	20 29 -106
b:PER writes	37 -100 18
b:PER wrote	-17 44 -48
b:PER “	32 -69 27
b:PER ”	49 -86 7
b:TARGET "	48 -95 20
b:TARGET '	0 26 -94
b:TARGET 's	169 -177 -35
b:TARGET (	-144 151 -64
b:TARGET )	-95 102 -71
b:TARGET ,	-76 18 61
b:TARGET -	71 -133 22
b:TARGET --	29 -66 -6
b:TARGET .	-33 37 -109
b:TARGET 0	-28 89 -104
b:TARGET :	-239 338 -289
b:TARGET ?	-16 57 -168
b:TARGET LOC	-34 19 -28
b:TARGET MISC	-50 -37 44
b:TARGET ORG	58 -60 -55
b:TARGET PER	99 -145 0
b:TARGET TARGET	51 0 -101
b:TARGET a	119 -176 -23
b:TARGET about	-155 162 -143
b:TARGET added	-159 202 -183
b:TARGET administration	66 -58 -50
b:TARGET after	75 -13 -130
b:TARGET also	-69 3 25
b:TARGET and	-43 109 -117
b:TARGET announced	-39 48 -42
b:TARGET appeared	-5 13 -34
b:TARGET are	-1 -166 105
b:TARGET as	-2 -122 80
b:TARGET asked	-203 208 -192
b:TARGET at	5 -54 30
b:TARGET attacks	114 -97 -94
b:TARGET became	2 -50 23
b:TARGET because	23 -49 2
b:TARGET began	-117 103 -52
b:TARGET believes	-115 72 -20
b:TARGET broke	131 -144 -106
b:TARGET but	50 -46 -24
b:TARGET by	85 -65 -81
b:TARGET called	-88 73 -32
b:TARGET came	49 29 -117
b:TARGET campaign	-48 2 20
b:TARGET can	8 -51 33
b:TARGET comes	-36 20 3
b:TARGET continued	-163 137 -94
b:TARGET continues	-96 -40 71
b:TARGET could	121 -79 -106
b:TARGET described	-48 99 -122
b:TARGET did	-47 20 -14
b:TARGET does	56 -32 -56
b:TARGET during	-82 77 -72
b:TARGET even	41 -49 -56
b:TARGET faced	50 -10 -89
b:TARGET faces	144 -136 -111
b:TARGET family	-7 -7 12
b:TARGET first	-78 -97 111
b:TARGET for	103 -184 44
b:TARGET found	-98 25 23
b:TARGET from	35 -64 -16
b:TARGET gave	-27 -6 3
b:TARGET had	89 -190 73
b:TARGET has	12 -54 3
b:TARGET have	-6 -31 12
b:TARGET holds	-22 12 -4
b:TARGET if	-103 86 -92
b:TARGET in	-43 136 -198
b:TARGET is	85 -222 59
b:TARGET just	41 23 -69
b:TARGET knows	62 -74 -29
b:TARGET leads	-105 -139 131
b:TARGET led	-14 -131 98
b:TARGET made	33 -31 -31
b:TARGET may	165 -137 -125
b:TARGET met	-128 17 36
b:TARGET might	45 -65 -36
b:TARGET moved	-50 -60 69
b:TARGET must	102 -116 -83
b:TARGET not	38 -46 -42
b:TARGET noted	-114 78 -36
b:TARGET of	52 -26 -88
b:TARGET on	0 6 -53
b:TARGET or	-108 -20 86
b:TARGET over	-50 -31 40
b:TARGET pleaded	125 -138 -80
b:TARGET pointed	-25 51 -59
b:TARGET praised	-85 -108 93
b:TARGET promised	-101 -106 100
b:TARGET pushed	-100 -2 81
b:TARGET put	1 -13 -14
b:TARGET received	41 -48 -19
b:TARGET remains	19 -9 -31
b:TARGET replied	-103 118 -110
b:TARGET responded	-68 91 -129
b:TARGET said	-511 280 -91
b:TARGET says	-214 193 -99
b:TARGET seemed	66 -143 54
b:TARGET served	-23 37 -39
b:TARGET should	124 -102 -66
b:TARGET speaks	-73 93 -85
b:TARGET spent	46 3 -83
b:TARGET spoke	-72 2 41
b:TARGET spokesman	-110 107 -97
b:TARGET started	-77 -28 28
b:TARGET still	-1 -31 -7
b:TARGET supporters	-109 70 -34
b:TARGET takes	31 -93 26
b:TARGET talked	-97 65 -29
b:TARGET talks	-147 152 -136
b:TARGET thanked	-109 -118 116
b:TARGET that	-115 153 -163
b:TARGET the	-84 52 8
b:TARGET then	-78 124 -139
b:TARGET thinks	36 16 -129
b:TARGET to	17 -6 -62
b:TARGET told	-150 42 45
b:TARGET took	-56 -39 61
b:TARGET tried	21 -75 28
b:TARGET tweeted	-71 76 -47
b:TARGET used	134 -145 -126
b:TARGET vowed	-92 -147 119
b:TARGET wanted	-40 -19 28
b:TARGET wants	39 -91 24
b:TARGET was	104 -194 49
b:TARGET went	-48 81 -88
b:TARGET were	-69 -84 112
b:TARGET when	23 -37 -5
b:TARGET who	101 -103 -40
b:TARGET will	-76 -97 126
b:TARGET wins	-9 -115 62
b:TARGET with	80 -137 2
b:TARGET wo	23 -6 -95
b:TARGET won	-73 -188 156
b:TARGET worked	-65 -3 20
b:TARGET would	1 -142 113
b:TARGET wrote	-164 187 -138
b:TARGET “	24 -147 73
b:TARGET ”	-71 -39 77
b:[ PER	-47 41 -9
b:[ TARGET	-47 -91 71
b:a "	33 -71 17
b:a $	66 7 -138
b:a '	-32 40 -56
b:a 0	23 57 -149
b:a LOC	64 -71 -23
b:a MISC	-57 51 -46
b:a ORG	-6 5 1
b:a PER	-92 73 -27
b:a TARGET	-175 168 -73
b:a better	-123 15 6
b:a big	-89 -42 73
b:a bipartisan	10 19 -47
b:a bit	83 4 -130
b:a black	-147 106 -21
b:a bottle	81 -50 -107
b:a broader	-74 45 12
b:a call	-38 -48 56
b:a campaign	3 -48 25
b:a candidate	-118 46 32
b:a case	-8 15 -46
b:a chance	-26 7 9
b:a child	-14 16 -36
b:a city	-8 0 0
b:a clear	-37 -47 66
b:a closed	-116 111 -95
b:a coalition	-40 8 17
b:a complete	43 57 -118
b:a conservative	-52 -64 60
b:a couple	55 -108 34
b:a crime	-26 33 -79
b:a day	-39 29 -23
b:a deal	-37 -2 19
b:a decade	-112 39 -3
b:a decision	85 -47 -121
b:a different	-78 47 -16
b:a direct	19 -31 -14
b:a disastrous	71 -36 -114
b:a false	25 -21 -110
b:a federal	38 -21 -56
b:a few	-60 -5 39
b:a fighter	-44 -39 53
b:a final	-43 9 26
b:a financial	68 -12 -133
b:a former	-31 -20 30
b:a friend	50 14 -90
b:a full	-98 57 -38
b:a general	4 42 -59
b:a good	-62 -32 70
b:a government	16 -30 -28
b:a great	1 -143 51
b:a group	37 -170 44
b:a gun	21 4 -94
b:a half	67 -73 -15
b:a hallmark	21 -23 -32
b:a high	-49 -28 58
b:a highly	-45 -39 49
b:a home	-72 29 6
b:a key	-13 -35 28
b:a larger	7 -34 -8
b:a lawsuit	114 -111 -100
b:a letter	-7 29 -117
b:a liar	45 -25 -88
b:a lifetime	-108 -107 114
b:a little	29 10 -66
b:a long	-9 37 -47
b:a longtime	-84 107 -122
b:a lot	-45 -50 70
b:a major	45 -107 23
b:a majority	-30 -72 58
b:a man	-35 -26 54
b:a meeting	24 30 -65
b:a member	58 9 -109
b:a message	-65 -101 101
b:a moment	-26 -34 38
b:a month	9 -6 -46
b:a more	27 -140 52
b:a much	-28 -65 55
b:a national	-48 -58 54
b:a new	-21 -62 58
b:a news	8 17 -113
b:a number	-11 -26 6
b:a one	117 -87 -89
b:a pattern	-40 47 -93
b:a person	111 -127 -26
b:a plea	105 -93 -111
b:a police	-25 42 -123
b:a political	-34 4 14
b:a poor	87 -58 -112
b:a position	54 -16 -64
b:a potential	-119 -5 42
b:a powerful	-56 -92 66
b:a president	-1 -10 -11
b:a presidential	-47 44 -32
b:a press	-92 61 -21
b:a primary	-64 59 -43
b:a private	96 -69 -95
b:a public	-23 60 -61
b:a question	53 -13 -135
b:a racist	-41 -5 24
b:a rally	33 -7 -37
b:a real	-120 18 22
b:a really	-82 83 -52
b:a recent	24 -8 -47
b:a report	-51 20 -4
b:a reporter	85 -59 -119
b:a resolution	23 -41 -16
b:a result	-13 67 -125
b:a right	-12 8 -4
b:a run	-111 115 -107
b:a second	20 28 -81
b:a self	30 4 -86
b:a senior	-134 92 13
b:a separate	81 -78 -45
b:a series	89 -155 10
b:a serious	-29 16 -3
b:a sexual	111 -126 -89
b:a sharp	-5 5 -38
b:a shot	-2 32 -122
b:a sign	-26 -24 38
b:a significant	2 62 -104
b:a similar	1 42 -121
b:a simple	-27 24 -25
b:a small	-56 -33 56
b:a special	-13 -11 13
b:a speech	-64 56 -4
b:a spokesman	95 -27 -124
b:a state	-46 -7 20
b:a statement	-55 39 -4
b:a strong	24 -66 5
b:a stunning	94 -89 -102
b:a sunday	46 -44 -118
b:a team	-16 -53 48
b:a tendentious	27 -105 -1
b:a threat	109 -122 -89
b:a time	-37 -28 33
b:a tough	22 9 -121
b:a tweet	58 27 -167
b:a very	-108 22 70
b:a victory	-49 -101 68
b:a video	-52 22 19
b:a volunteer	-53 -102 85
b:a vote	32 31 -114
b:a war	14 -88 28
b:a way	-81 -36 87
b:a week	-34 8 8
b:a weekend	5 39 -113
b:a wide	-37 -99 77
b:a woman	84 -52 -81
b:a year	11 62 -196
b:a “	91 -41 -65
b:ability to	-143 33 74
b:able to	-61 -14 48
b:about "	10 -127 84
b:about 0	-183 60 54
b:about LOC	75 -62 -61
b:about MISC	25 -56 0
b:about PER	-30 1 5
b:about TARGET	45 -48 -71
b:about a	73 -24 -81
b:about her	-28 35 -35
b:about his	44 -16 -83
b:about how	-61 6 28
b:about it	11 22 -114
b:about special	-102 97 -102
b:about the	82 -92 -35
b:about this	-86 58 12
b:about what	-111 101 -52
b:about whether	120 -69 -131
b:about why	-48 -38 41
b:abroad ,	4 -115 55
b:abuse of	90 -107 -73
b:acceptance speech	-33 40 -13
b:access LOC	28 -36 2
b:access to	-67 -12 53
b:according to	-41 37 -4
b:account ,	43 4 -97
b:accusations against	98 -112 -69
b:accusations that	28 6 -109
b:accused TARGET	190 -213 -150
b:accused of	80 -73 -66
b:accused the	29 -19 -81
b:across the	-65 -103 119
b:actions .	54 -30 -104
b:activities .	-123 66 -3
b:actor PER	83 -117 -18
b:actress PER	92 -134 -44
b:ad against	2 -45 6
b:added ,	-57 45 -31
b:added .	-67 46 -25
b:added :	-77 137 -175
b:added that	-49 84 -99
b:adding ,	-35 -75 65
b:adding :	-51 -35 61
b:adding that	-21 16 -20
b:address ,	-54 -13 21
b:address the	-3 -124 67
b:addressed the	-52 13 15
b:administration 's	94 -31 -130
b:administration ,	34 -23 -33
b:administration .	2 -42 17
b:administration is	-101 47 40
b:administration of	54 -28 -124
b:administration official	-15 5 -21
b:administration officials	-37 -23 28
b:admiration for	101 -107 -94
b:adviser ,	-37 48 -20
b:adviser PER	65 -57 -34
b:adviser to	-117 53 51
b:affair with	117 -108 -97
b:after 0	-14 -26 20
b:after PER	34 -6 -89
b:after TARGET	-8 -45 28
b:after a	-43 30 -9
b:after all	5 -8 -8
b:after an	47 -63 -11
b:after being	-55 5 41
b:after he	78 -98 -33
b:after her	56 -65 -12
b:after his	67 -100 -4
b:after it	-8 -73 44
b:after meeting	-103 82 -20
b:after president	31 19 -104
b:after she	-47 -9 53
b:after the	15 99 -174
b:aftermath of	-36 36 -14
b:afternoon ,	-21 58 -116
b:again ,	-33 -19 26
b:again .	106 -13 -122
b:against LOC	55 -12 -75
b:against MISC	-48 30 -16
b:against ORG	-28 16 9
b:against PER	35 -7 -77
b:against TARGET	213 -187 -157
b:against him	-12 -6 -10
b:against his	-21 -7 7
b:against mr.	-74 60 -3
b:against the	-8 49 -54
b:agency .	-111 -43 105
b:agenda ,	-12 -60 58
b:aggressively defended	2 -45 6
b:ago ,	-1 -37 38
b:ago .	104 -113 -1
b:agreed to	16 -126 75
b:agreed with	-36 -22 39
b:agreement ,	6 -17 -19
b:ahead in	-106 -26 78
b:ahead of	-24 18 -32
b:aimed at	-79 -20 63
b:all ,	-39 -7 32
b:all -	-53 -138 110
b:all MISC	-29 -55 49
b:all of	2 27 -48
b:all she	2 -45 6
b:all the	12 10 -14
b:all three	-28 66 -68
b:allegations against	2 23 -134
b:allegations of	-5 -23 0
b:allowed to	-49 10 29
b:almost 0	-55 -1 32
b:along with	-69 65 -31
b:already been	-20 4 -45
b:also :	84 -25 -121
b:also a	-118 95 -28
b:also declared	-27 -21 6
b:also made	-39 -110 75
b:also on	-15 -7 36
b:also said	-88 20 42
b:also told	72 -118 8
b:also took	-22 53 -133
b:also was	115 -122 -94
b:alternative to	44 -117 4
b:although he	69 -71 -19
b:always be	-105 15 12
b:ambassador PER	-148 84 -17
b:ambassador to	-11 31 -107
b:amid the	56 -48 -21
b:among ORG	55 -33 -51
b:among the	42 -26 -30
b:among those	25 -92 37
b:among voters	-39 -134 106
b:amount of	-14 27 -29
b:an "	-29 -26 12
b:an LOC	71 -66 -42
b:an MISC	-1 31 -55
b:an ORG	-16 20 -65
b:an aggressive	-24 44 -77
b:an alternative	11 -118 21
b:an effort	-74 9 21
b:an election	110 -109 -59
b:an email	-15 -78 58
b:an event	-32 -72 81
b:an excellent	-108 -38 69
b:an hour	25 10 -74
b:an interview	-3 52 -125
b:an investigation	-10 20 -97
b:an issue	46 -29 -54
b:an official	16 -23 -7
b:an open	-13 44 -34
b:an unprecedented	2 -23 3
b:an “	37 -61 -7
b:anchor PER	-25 6 -7
b:and "	86 -75 -42
b:and ,	-36 72 -72
b:and -	-85 37 50
b:and 0	44 5 -55
b:and LOC	16 27 -87
b:and MISC	13 53 -104
b:and ORG	48 24 -103
b:and PER	-41 35 -11
b:and TARGET	-62 53 -57
b:and a	8 -53 19
b:and about	19 31 -131
b:and abroad	15 -105 28
b:and again	73 -23 -123
b:and an	-140 -11 103
b:and another	-9 8 -25
b:and any	18 -9 -46
b:and are	91 -126 -11
b:and as	58 -118 19
b:and asked	-37 45 -79
b:and at	100 -79 -81
b:and be	-43 66 -68
b:and blue	-15 -103 58
b:and called	-86 76 -11
b:and charged	47 -24 -84
b:and chief	-103 21 28
b:and congressional	24 -38 -18
b:and even	-43 23 -22
b:and for	19 -153 73
b:and former	-31 51 -40
b:and had	-93 112 -81
b:and has	-35 -47 38
b:and have	-69 99 -117
b:and he	-57 -136 127
b:and help	-109 4 54
b:and her	-52 -45 82
b:and his	5 38 -72
b:and how	-66 43 13
b:and human	-1 -11 -15
b:and i	-103 -101 143
b:and if	15 16 -47
b:and in	6 -173 114
b:and international	-27 -44 21
b:and is	-75 -112 141
b:and it	59 -123 30
b:and its	42 -14 -43
b:and later	37 0 -130
b:and more	-90 2 69
b:and most	-74 -153 127
b:and mr.	49 -16 -63
b:and no	-50 55 -48
b:and not	-42 -97 98
b:and now	-10 -16 8
b:and on	95 -63 -89
b:and one	50 -21 -82
b:and only	83 -37 -109
b:and other	41 -132 56
b:and others	104 -74 -91
b:and our	-61 -45 52
b:and political	46 -101 -54
b:and president	26 -49 -21
b:and referred	71 -69 -99
b:and said	64 -101 29
b:and saw	-5 -47 22
b:and says	11 33 -100
b:and security	24 76 -136
b:and sexually	-29 41 -86
b:and she	47 -23 -48
b:and so	15 -24 -7
b:and support	-75 60 -52
b:and that	27 35 -70
b:and the	70 -55 -17
b:and their	-2 -174 86
b:and then	68 -5 -84
b:and they	3 -26 -3
b:and this	-46 -45 50
b:and three	11 44 -110
b:and to	-74 6 31
b:and two	-51 -25 43
b:and was	-90 89 -52
b:and we	-27 -27 15
b:and well	0 -111 61
b:and what	6 2 -39
b:and when	-35 31 -27
b:and white	-56 -119 90
b:and who	-35 33 -19
b:and will	9 -116 53
b:and with	-11 34 -82
b:and women	44 31 -96
b:and work	32 -33 0
b:and would	63 -18 -114
b:and yet	65 -28 -104
b:and you	-46 51 -35
b:and “	59 -40 -53
b:announced by	-57 -7 24
b:announced that	-99 29 24
b:announced the	-2 -23 15
b:announcement ,	50 6 -71
b:announcement .	-47 18 -4
b:anti -	113 -102 -72
b:any of	-11 -28 25
b:any other	14 -85 42
b:anyone else	31 -3 -54
b:apologize to	70 -33 -133
b:apologized for	66 -10 -122
b:appeal to	26 -80 36
b:appearance on	-30 55 -114
b:appeared to	14 -54 8
b:appears to	63 -52 -34
b:approval of	84 -81 -54
b:april 0	-36 50 -38
b:are TARGET	-106 112 -103
b:are a	46 -126 52
b:are calling	96 -45 -100
b:are expected	36 -49 1
b:are going	-4 -79 28
b:are in	-53 84 -100
b:are n't	14 -77 55
b:are not	63 -90 -31
b:are now	33 -39 -20
b:are the	6 -9 -32
b:are trying	72 -128 10
b:argued that	52 2 -141
b:arguing that	-92 76 2
b:argument that	50 -57 -47
b:ariz. )	-33 47 -93
b:around 0	8 69 -123
b:around him	104 -60 -132
b:around the	-73 -57 97
b:arrested in	56 -43 -119
b:as "	-60 97 -85
b:as LOC	-57 37 1
b:as MISC	-15 11 -7
b:as ORG	36 19 -114
b:as PER	63 -55 -56
b:as TARGET	17 11 -66
b:as a	-62 -2 43
b:as an	1 -44 23
b:as bad	71 -60 -113
b:as ever	-42 62 -109
b:as far	13 3 -11
b:as governor	-51 17 3
b:as he	23 -116 47
b:as his	7 3 -32
b:as i	-14 -75 42
b:as in	67 -112 20
b:as it	-22 -56 50
b:as long	-43 -33 59
b:as many	11 -112 36
b:as much	-28 -65 36
b:as of	-1 1 -26
b:as one	-108 -45 92
b:as part	-41 54 -35
b:as possible	-59 -23 45
b:as president	49 -4 -74
b:as saying	-60 57 -31
b:as secretary	-9 42 -82
b:as she	92 -124 -13
b:as some	-1 -8 -27
b:as the	-2 1 1
b:as they	-66 21 41
b:as this	52 -86 -27
b:as to	-51 4 35
b:as we	0 -57 25
b:as well	28 -65 38
b:as “	-47 2 15
b:asked PER	-74 103 -154
b:asked TARGET	-71 76 -70
b:asked about	-17 25 -75
b:asked by	65 -94 4
b:asked for	-44 26 20
b:asked if	9 36 -149
b:asked to	72 -34 -130
b:asked whether	43 -49 -14
b:asked why	37 -38 -96
b:asking for	-94 62 6
b:assault ,	-67 31 30
b:assault .	-50 17 -12
b:assertion that	11 -29 -18
b:at 0	-75 7 33
b:at LOC	76 -1 -91
b:at ORG	-37 -6 19
b:at PER	89 -80 -83
b:at TARGET	142 -64 -174
b:at a	-30 -41 64
b:at all	5 14 -41
b:at an	-79 -53 84
b:at her	23 -12 -60
b:at his	-58 -13 43
b:at home	-33 81 -65
b:at least	-43 38 -9
b:at length	6 43 -95
b:at one	-37 10 -6
b:at president	44 -21 -113
b:at risk	26 -70 5
b:at the	-54 -8 46
b:at this	95 -9 -170
b:at times	45 -63 -22
b:attack ,	42 -41 -22
b:attack ad	2 -45 6
b:attack on	1 -28 -1
b:attacks ,	104 -82 -146
b:attacks .	12 -129 37
b:attacks on	76 -64 -74
b:attempt to	91 -54 -81
b:attempted murder	33 -34 -98
b:attempting to	32 -7 -107
b:attention to	33 -115 -1
b:attorney 's	32 -38 -89
b:attorney ,	-40 45 -24
b:attorney PER	-65 37 3
b:attorney general	-1 7 -31
b:aug. 0	2 62 -149
b:august 0	-102 125 -118
b:autoplay autoplay	89 -92 -67
b:autoplay copy	89 -92 -67
b:avoid the	7 23 -34
b:away from	-3 31 -65
b:back "	-27 8 -11
b:back ,	-61 56 1
b:back his	-5 34 -51
b:back in	66 -110 -8
b:back of	-110 49 -9
b:back on	55 -136 14
b:back to	-45 -20 36
b:background checks	-106 -6 66
b:backing of	32 -108 41
b:ban on	-63 -15 49
b:based on	-21 50 -65
b:be "	7 -31 9
b:be PER	-29 -35 38
b:be a	-24 -37 39
b:be able	-69 15 21
b:be an	116 -109 -71
b:be done	-66 66 -47
b:be given	-105 42 -13
b:be held	54 -138 39
b:be his	-127 52 2
b:be in	63 -7 -75
b:be more	-114 64 9
b:be on	-2 -67 33
b:be one	-108 2 67
b:be president	39 -59 -21
b:be seen	84 -15 -135
b:be the	-73 -70 94
b:be “	-1 6 -61
b:became a	8 -12 -26
b:became elevated	2 -45 6
b:became the	-28 -115 98
b:because PER	11 -46 15
b:because TARGET	-19 -2 13
b:because he	42 -13 -52
b:because i	-59 -84 97
b:because it	-23 17 -23
b:because of	64 -32 -33
b:because she	59 -101 -16
b:because the	-7 33 -95
b:because they	97 -78 -66
b:become a	99 -74 -40
b:been .	-51 41 -17
b:been a	-78 -24 63
b:been able	-114 84 -36
b:been accused	63 -42 -115
b:been an	-71 9 35
b:been charged	-21 35 -91
b:been in	65 -21 -84
b:been the	-68 -20 54
b:been working	-38 100 -120
b:been “	10 -29 -15
b:before ,	5 -52 12
b:before ORG	5 -43 7
b:before PER	28 -10 -67
b:before TARGET	-20 63 -143
b:before being	33 25 -96
b:before he	-3 -64 28
b:before his	-81 67 -39
b:before she	-98 -42 91
b:before the	91 -73 -48
b:beginning of	-1 -155 88
b:behalf .	8 2 -108
b:behalf of	-121 -66 99
b:behavior .	44 -76 15
b:behind ,	55 -110 3
b:behind PER	7 -17 -2
b:behind TARGET	-121 17 40
b:behind the	42 -121 47
b:being a	43 -74 -42
b:being the	66 -28 -103
b:belief that	-65 56 -17
b:believe TARGET	35 -56 -16
b:believe it	-112 5 68
b:believe that	35 -35 -23
b:believed TARGET	86 -139 3
b:believes TARGET	-31 -34 32
b:belonging to	77 -66 -113
b:between LOC	40 -12 -72
b:between ORG	67 -136 10
b:between PER	-61 90 -157
b:between TARGET	90 -78 -108
b:between his	114 -115 -93
b:between the	7 28 -20
b:bid .	-73 44 24
b:bill ,	-23 -93 81
b:bill .	34 19 -69
b:bill and	24 43 -115
b:bill to	-123 -27 86
b:bit of	33 9 -103
b:black and	53 -99 -32
b:blamed the	22 -16 -88
b:body was	-99 91 -13
b:book ,	17 -10 -46
b:born in	9 -9 -16
b:both PER	22 60 -138
b:both TARGET	20 -16 -50
b:both parties	-35 -80 48
b:both sides	42 47 -127
b:both the	-32 5 15
b:briefed on	-49 103 -116
b:building a	-58 -25 51
b:business ,	3 16 -48
b:but ,	-76 109 -89
b:but ORG	119 -122 -100
b:but PER	-36 57 -90
b:but TARGET	47 -17 -68
b:but a	1 -42 25
b:but also	-20 -21 16
b:but because	-9 -107 68
b:but by	-64 -43 66
b:but did	0 -4 -26
b:but has	-1 -70 44
b:but he	124 -53 -98
b:but his	-37 15 -22
b:but i	-28 71 -61
b:but if	5 -30 17
b:but in	40 -54 -10
b:but instead	61 -3 -107
b:but is	-21 27 -24
b:but it	-63 71 -39
b:but said	-136 60 39
b:but she	-8 -53 33
b:but that	-12 -33 29
b:but the	-119 61 11
b:but then	-8 -32 20
b:but there	13 64 -126
b:but they	-13 -31 22
b:but to	3 -111 43
b:but what	4 -51 37
b:but when	88 -63 -95
b:by "	48 -75 5
b:by 0	-87 -12 55
b:by LOC	-33 30 -20
b:by MISC	33 -23 -51
b:by ORG	26 21 -87
b:by PER	13 1 -31
b:by TARGET	57 -38 -64
b:by a	6 -81 50
b:by an	-39 47 -27
b:by her	-40 53 -42
b:by his	-60 -33 44
b:by mr.	45 6 -112
b:by name	56 -9 -76
b:by phone	-96 106 -121
b:by saying	38 -8 -111
b:by some	32 -25 -23
b:by special	-71 86 -118
b:by the	-6 -21 32
b:ca n't	29 12 -49
b:call ,	-20 57 -116
b:call .	-102 95 -30
b:call for	21 -94 42
b:call the	79 -42 -112
b:call to	6 -8 -39
b:call with	-78 100 -103
b:called PER	-28 80 -181
b:called TARGET	96 -138 -34
b:called a	8 -40 13
b:called for	-5 -43 38
b:called her	-10 26 -37
b:called him	-123 36 37
b:called on	-4 45 -120
b:called out	50 -47 -11
b:called the	-86 107 -97
b:called “	80 -85 -32
b:calling TARGET	88 -132 -45
b:calling for	44 27 -157
b:calling it	-74 -17 73
b:calling on	-5 6 -38
b:calls for	-35 30 -28
b:came after	19 14 -95
b:came from	20 17 -72
b:came in	-92 43 -4
b:came out	-14 -18 24
b:came to	46 -78 14
b:campaign 's	64 -57 -32
b:campaign ,	14 -29 1
b:campaign .	5 -2 -31
b:campaign chairman	42 -13 -109
b:campaign finance	67 -32 -132
b:campaign for	-84 29 31
b:campaign had	-66 52 -28
b:campaign has	-56 -30 62
b:campaign in	-32 45 -113
b:campaign is	-17 -98 65
b:campaign manager	-70 60 -49
b:campaign officials	7 2 -29
b:campaign spokesman	-13 -73 37
b:campaign that	32 3 -52
b:campaign to	25 -49 4
b:campaign trail	-6 -16 3
b:can be	-77 107 -97
b:can do	-49 -129 106
b:can make	-99 37 22
b:can not	90 -118 -37
b:candidate ,	-39 -56 79
b:candidate .	-122 16 64
b:candidate PER	-55 -8 33
b:candidate for	-74 15 3
b:candidate in	0 57 -90
b:candidate who	10 -39 -1
b:caption PER	-29 -2 6
b:caption TARGET	-14 -2 -18
b:car .	18 6 -97
b:care ,	-98 29 53
b:care about	73 -113 -16
b:care for	-51 5 24
b:care law	-59 -4 47
b:career ,	-48 58 -51
b:carry out	-39 -16 32
b:case ,	76 -23 -161
b:case .	-64 67 -17
b:case of	13 -76 30
b:caucus -	32 -49 6
b:center of	93 -160 -2
b:chairman PER	110 -46 -158
b:chairman of	-90 -32 67
b:challenged PER	16 22 -88
b:chance to	-61 11 38
b:change ,	0 -53 25
b:change the	-88 111 -110
b:character ,	62 -129 0
b:characterization of	47 2 -110
b:charge of	26 -10 -32
b:charged in	-13 55 -94
b:charged with	63 -58 -72
b:charges against	110 -121 -105
b:charges of	63 -72 -36
b:chemical weapons	112 -121 -89
b:chief PER	142 -157 -95
b:chief executive	-62 13 7
b:chief of	-1 -2 -27
b:chief strategist	91 -22 -138
b:child ,	-46 13 27
b:children ,	20 -125 47
b:children and	1 -27 -7
b:choice .	-28 -37 28
b:choice of	10 -52 29
b:cited the	2 -2 -16
b:city 's	-50 30 -15
b:city of	-30 -12 20
b:civil rights	-80 -46 76
b:claim on	107 -109 -66
b:claim that	45 -49 -99
b:claimed that	15 41 -136
b:claims that	106 -64 -138
b:class .	20 -99 25
b:classified information	51 -18 -129
b:clear that	-43 26 1
b:climate change	-10 -5 16
b:clinch the	-84 39 -20
b:close to	15 34 -52
b:closer to	43 34 -131
b:co-founder of	-12 -42 41
b:coalition of	-47 40 -13
b:code to	89 -92 -67
b:come from	-27 -107 69
b:come out	29 -28 -29
b:come to	-12 -21 13
b:come under	131 -129 -128
b:comes as	96 -124 -47
b:comes to	45 -10 -54
b:comment ,	57 -90 14
b:comment from	-63 47 -40
b:commentary on	7 -62 20
b:comments .	90 -67 -114
b:comments about	39 -54 -115
b:comments and	15 17 -92
b:comments were	92 -59 -124
b:commitment to	-43 -94 95
b:committed to	-124 -25 98
b:committee 's	27 -62 21
b:committee ,	-7 40 -57
b:committee and	-60 91 -112
b:communications director	39 9 -108
b:communications with	82 -67 -113
b:communities .	-78 2 29
b:community ,	32 -118 23
b:company 's	-95 -11 43
b:compared to	-26 24 -19
b:complained that	105 -107 -99
b:concerned about	76 -109 -45
b:concerns about	-73 39 24
b:concession to	24 23 -120
b:conduct a	-93 8 11
b:conference call	-125 50 30
b:conference in	-130 -15 84
b:conference on	45 -47 14
b:conference with	4 -38 9
b:confidence in	36 -83 52
b:confirmation hearing	-48 49 -44
b:confirmed to	-15 35 -98
b:congressional ORG	-13 -81 54
b:congressional leaders	61 32 -127
b:connection to	49 -48 -20
b:connection with	44 -18 -90
b:consequences .	30 -44 -71
b:conservative ,	-106 34 19
b:considering a	-24 75 -107
b:contacts with	67 -66 -93
b:contempt for	29 -6 -101
b:contests ,	-10 -123 82
b:continue to	21 5 -54
b:continued .	-73 82 -46
b:continued below	0 -16 0
b:continued to	7 -55 7
b:continues to	-116 -66 99
b:control .	51 -20 -90
b:controversy over	65 -106 -13
b:convention ,	16 -92 39
b:convention .	46 -91 43
b:copy this	89 -92 -67
b:copyright ORG	15 -44 4
b:could be	48 24 -124
b:could have	31 10 -87
b:could help	-105 -82 98
b:could make	-41 22 15
b:could n't	5 -16 -24
b:could not	-43 30 -3
b:counsel PER	-57 87 -192
b:countries .	103 -125 -73
b:country 's	-1 -150 96
b:country ,	-2 -41 5
b:country .	3 -81 73
b:country and	84 9 -144
b:counts of	21 -4 -154
b:couple of	66 -90 12
b:courage she	2 -45 6
b:course ,	-105 52 26
b:course of	-30 -33 41
b:court .	-14 -9 -5
b:coverage of	75 -64 -94
b:created in	-14 -58 27
b:crime .	-17 -19 18
b:crime and	14 -93 -25
b:criminal justice	-15 -24 27
b:crisis .	-29 -109 68
b:criticism for	140 -146 -108
b:criticism from	12 -17 -48
b:criticism in	111 -119 -96
b:criticism of	50 -113 -13
b:criticized TARGET	156 -152 -156
b:criticized for	60 -27 -113
b:critics have	-24 -108 38
b:critics to	-41 49 -104
b:crowd at	35 -62 10
b:crown prince	-22 24 -28
b:culpable homicide	-5 7 -79
b:d -	-34 40 -48
b:day ,	-84 60 -43
b:day .	-93 3 42
b:day after	-96 83 -26
b:day for	16 -16 -14
b:day in	47 49 -135
b:days ,	-65 -33 44
b:days after	-35 -93 95
b:days as	70 24 -127
b:days before	24 18 -109
b:days of	-36 20 -17
b:days to	33 -1 -57
b:deal ,	97 -43 -114
b:deal .	-10 -56 48
b:deal and	12 4 -37
b:deal that	-7 6 -31
b:deal with	16 -12 -37
b:death in	0 2 -96
b:death of	-4 -31 -16
b:debate ,	-46 58 -25
b:debate .	-29 51 -74
b:debate in	87 -15 -129
b:debate performance	-8 -71 55
b:debates .	27 11 -100
b:decade ago	25 42 -88
b:decades ,	31 -123 44
b:december .	-68 84 -109
b:december 0	-56 52 -114
b:decided to	6 31 -39
b:decision .	-120 95 -37
b:decision to	-16 32 -37
b:declined to	-57 70 -98
b:defense of	-7 -106 36
b:defense secretary	-94 70 -39
b:delegates and	-36 -22 34
b:delivers his	-82 88 -80
b:demeanor ,	13 -111 65
b:democracy .	28 -30 -33
b:denied .	-62 54 -56
b:denounced TARGET	118 -116 -109
b:described TARGET	-51 -171 115
b:described as	-103 70 -7
b:description of	-18 33 -83
b:designed to	28 -68 32
b:despite being	93 -90 -95
b:despite the	109 -114 -101
b:did ,	15 39 -114
b:did .	-11 34 -49
b:did n't	87 -25 -159
b:did not	39 -18 -41
b:did the	-83 65 -14
b:director ,	-46 69 -139
b:director .	-54 58 -28
b:director PER	31 -2 -74
b:director of	11 -6 -26
b:discussed the	1 21 -45
b:do ,	-66 84 -71
b:do -	-32 2 20
b:do .	-2 13 -35
b:do about	-46 62 -95
b:do anything	109 -99 -119
b:do for	-111 -30 86
b:do n't	113 -48 -92
b:do not	-39 57 -43
b:do so	23 -48 2
b:do something	-115 10 56
b:do that	-63 67 -54
b:do the	-95 -31 75
b:do with	-79 82 -49
b:does n't	31 -39 -2
b:does not	86 13 -127
b:doing the	-8 35 -56
b:dollars in	2 28 -35
b:done ,	-30 21 11
b:done and	2 -45 6
b:done more	59 -64 -13
b:doubt that	-76 25 28
b:down ,	-33 32 -6
b:down .	101 -41 -120
b:down as	63 -93 -8
b:down in	-6 -57 32
b:down on	34 -117 48
b:down the	-11 24 -17
b:down with	-52 98 -127
b:dozens of	4 -30 0
b:dr. PER	-32 -48 42
b:drop out	-10 42 -95
b:dropped out	-6 60 -127
b:due to	-101 57 3
b:during PER	-22 -68 59
b:during TARGET	1 6 -20
b:during a	14 40 -87
b:during an	111 -109 -105
b:during her	-40 20 -12
b:during his	29 30 -108
b:during the	-14 8 -9
b:each other	-56 22 -3
b:earlier ,	-1 16 -40
b:earlier in	-91 39 7
b:earlier this	7 -107 76
b:early in	8 -16 -6
b:economy ,	-40 -55 81
b:economy and	50 -122 -32
b:editor PER	-29 19 -18
b:effort to	49 -59 -23
b:efforts on	-113 34 28
b:efforts to	-14 8 1
b:either TARGET	-35 -27 27
b:elect PER	-34 42 -51
b:elected ,	-11 -19 3
b:elected president	32 -87 33
b:elected to	39 60 -150
b:election ,	62 -116 12
b:election -	85 -54 -117
b:election .	62 -56 -23
b:election campaign	-69 78 -44
b:election in	-77 87 -58
b:election night	-24 -34 38
b:elections ,	-49 -30 46
b:elections .	-67 46 10
b:electoral votes	-101 -76 93
b:elevated through	2 -45 6
b:email account	55 -27 -58
b:email scandal	34 -26 -92
b:email server	52 -42 -113
b:emails ,	56 -50 -108
b:emails in	62 -52 -86
b:emails were	11 39 -134
b:end ,	-25 -76 55
b:end of	-20 100 -114
b:end the	-70 -13 60
b:end to	14 -22 -37
b:endorsement of	30 -92 17
b:enemy of	15 0 -106
b:engaged in	80 -62 -83
b:enough to	66 -95 -18
b:entering the	28 -32 -2
b:environment ,	-60 -99 70
b:equal pay	-15 18 -15
b:error -	-60 -32 60
b:even as	193 -201 -138
b:even before	-86 32 24
b:even if	-48 4 58
b:even more	8 19 -81
b:even though	29 -44 -6
b:even when	29 -64 25
b:evening ,	-57 -2 27
b:event ,	-56 -46 80
b:events in	-97 -77 86
b:ever .	-62 28 14
b:every day	-43 -29 44
b:everyone in	-92 -37 42
b:evidence of	0 32 -50
b:evidence that	90 -88 -64
b:evidence to	38 40 -104
b:ex -	59 -20 -110
b:example ,	-41 69 -69
b:example of	21 3 -43
b:exchange for	81 -82 -38
b:expand the	13 21 -53
b:expected to	-44 -15 32
b:face ,	13 25 -95
b:face of	22 -108 30
b:faced a	89 -31 -102
b:fact ,	-85 33 27
b:fact that	-44 53 -14
b:facts :	97 -96 -92
b:failed to	37 -10 -118
b:failing to	131 -74 -165
b:fake news	-68 89 -142
b:fall in	144 -148 -129
b:fall to	-4 69 -142
b:familiar with	-49 24 12
b:family 's	6 -42 24
b:family .	-86 -37 67
b:family and	24 -122 31
b:family members	-43 -9 27
b:far ,	-33 26 -8
b:far -	36 -35 -36
b:far .	-22 -12 5
b:far as	16 -32 7
b:far more	-45 -50 61
b:father ,	-63 -16 52
b:favor of	93 -155 -36
b:featuring his	2 -45 6
b:feb. 0	2 8 -94
b:february ,	-48 83 -112
b:february 0	-14 47 -111
b:federal court	13 10 -99
b:federal government	-10 -4 -9
b:fellow MISC	41 -19 -66
b:fellow ORG	-22 -133 50
b:feud between	-30 27 -93
b:few days	-17 -109 64
b:fight to	54 -1 -122
b:figure in	-47 48 -58
b:filed a	54 -21 -126
b:find a	-56 47 -15
b:fire TARGET	113 -114 -90
b:fire and	15 36 -107
b:fire for	109 -99 -112
b:fired ORG	-27 -22 33
b:fired TARGET	-33 39 -99
b:fired back	133 -127 -129
b:fired from	27 -8 -123
b:firing of	135 -140 -112
b:firm ORG	68 -43 -54
b:first -	-162 90 20
b:first 0	79 -130 -16
b:first MISC	-54 -61 61
b:first debate	-15 -84 60
b:first in	-74 30 -3
b:first lady	-34 -21 39
b:first place	54 -48 -33
b:first time	63 -40 -61
b:first year	-27 -67 52
b:five -	-46 23 6
b:five years	61 -29 -51
b:floor speech	29 10 -108
b:focus on	18 -23 -11
b:focused on	-52 -88 82
b:following a	-21 47 -121
b:following the	-23 1 -7
b:foot ,	-35 21 5
b:for "	10 30 -47
b:for 0	5 -78 39
b:for LOC	-94 -7 54
b:for MISC	-11 -71 44
b:for ORG	35 3 -60
b:for PER	8 -55 38
b:for TARGET	49 -71 8
b:for a	-38 129 -134
b:for all	-107 6 61
b:for allegedly	94 -90 -130
b:for allowing	43 -107 -3
b:for an	-49 57 -27
b:for any	-26 -23 39
b:for being	-30 -95 50
b:for both	-3 11 -31
b:for decades	-29 -3 -4
b:for example	-37 80 -91
b:for failing	85 -45 -133
b:for having	5 11 -103
b:for her	0 53 -58
b:for him	-81 66 -2
b:for his	22 -120 43
b:for instance	72 -66 -51
b:for it	-112 159 -133
b:for its	9 -106 50
b:for justice	-37 -8 15
b:for making	44 -43 -42
b:for many	49 -147 31
b:for me	-102 7 53
b:for months	72 4 -144
b:for more	-42 19 -17
b:for mr.	-1 37 -63
b:for not	132 -78 -133
b:for office	4 2 -54
b:for our	-54 -52 50
b:for people	-44 15 -11
b:for president	-90 -8 60
b:for questioning	-12 28 -85
b:for re-election	80 -28 -114
b:for some	5 6 -31
b:for the	15 -85 33
b:for their	-124 22 48
b:for this	-5 -29 16
b:for those	-108 34 33
b:for three	-29 70 -124
b:for two	-15 -55 36
b:for us	-46 28 -23
b:for using	116 -124 -109
b:for what	-29 -18 27
b:for which	-63 40 -13
b:for years	-23 -33 13
b:for your	-87 -101 81
b:for “	-39 39 -36
b:force .	-88 -17 84
b:forced to	-93 16 69
b:foreign minister	-41 -56 77
b:foreign policy	63 -68 -30
b:form of	-10 31 -55
b:former LOC	-14 -99 77
b:former MISC	-24 18 -29
b:former ORG	66 -38 -37
b:former PER	4 13 -119
b:former first	-30 -11 22
b:former president	12 40 -69
b:former secretary	-21 -39 35
b:former vice	78 -58 -129
b:forward ,	-17 0 0
b:forward to	-103 -62 82
b:found TARGET	85 -113 -14
b:found that	72 -65 -39
b:four -	-75 62 -47
b:four years	68 -104 -1
b:freedom of	-69 -4 65
b:friday 's	-2 54 -128
b:friday ,	-17 -26 36
b:friday .	-141 0 72
b:friday morning	-67 57 -19
b:friday that	43 -13 -82
b:friday to	12 -8 -32
b:friend .	-12 62 -86
b:friend of	-4 47 -69
b:from 0	-67 -27 48
b:from LOC	-142 154 -63
b:from MISC	47 48 -121
b:from ORG	3 -36 -9
b:from PER	-22 24 -64
b:from TARGET	-87 29 25
b:from a	80 -22 -94
b:from an	52 5 -84
b:from both	9 -3 -17
b:from entering	-43 45 -11
b:from her	2 4 -29
b:from his	98 -140 -7
b:from the	-56 46 6
b:front ,	13 32 -74
b:front -	25 -46 -5
b:front of	-27 7 13
b:full of	-55 -47 65
b:further ,	-4 1 -21
b:future of	-123 48 33
b:gave TARGET	-44 -50 56
b:gave a	-51 36 -5
b:gay ,	-31 12 -5
b:gay marriage	0 -11 -27
b:general ,	12 14 -92
b:general -	-68 30 13
b:general .	47 -44 -38
b:general PER	-82 99 -63
b:general election	10 0 -11
b:general in	50 -40 -97
b:get a	49 -98 31
b:get it	-34 -34 31
b:get out	-138 2 89
b:get the	-75 -32 77
b:get to	20 18 -50
b:getting a	-7 -1 -25
b:give him	48 -72 18
b:give the	9 -3 -7
b:give up	94 -117 -40
b:go ,	81 -17 -117
b:go .	57 -39 -52
b:go back	-3 34 -109
b:go to	-1 39 -51
b:goal of	-10 -77 60
b:going forward	7 13 -48
b:going on	60 5 -129
b:going to	-64 53 -4
b:good morning	-66 99 -142
b:got to	45 14 -89
b:government ,	17 -80 42
b:government .	0 22 -34
b:government and	32 -119 26
b:government shutdown	6 -22 -13
b:governor ,	-30 -21 32
b:governor .	-60 -64 69
b:governor PER	58 -93 9
b:governor and	-21 52 -80
b:governor of	-9 18 -32
b:ground ,	-92 -19 55
b:group ,	76 -113 -44
b:group .	-102 62 16
b:group of	55 -153 25
b:groups ,	39 35 -131
b:guilty of	-12 -66 28
b:guilty to	65 -59 -128
b:gun ,	66 -58 -67
b:gun control	14 -16 -6
b:had "	-123 -10 83
b:had a	-35 -33 74
b:had already	-25 -19 15
b:had an	53 -59 -38
b:had been	8 58 -110
b:had called	-75 97 -133
b:had done	-49 -24 43
b:had just	-22 37 -83
b:had n't	26 -45 -12
b:had never	-83 91 -45
b:had no	42 -25 -64
b:had not	-85 29 27
b:had previously	2 -83 40
b:had the	11 -142 83
b:had to	46 -20 -44
b:had with	-92 88 -100
b:had “	-54 82 -57
b:hailed TARGET	-108 -100 103
b:half -	13 -37 -2
b:hallmark of	21 -23 -32
b:hand ,	-51 -2 24
b:handful of	-87 -30 61
b:handling of	3 14 -151
b:hands of	4 -71 34
b:hard -	74 -114 -22
b:hard to	-115 7 78
b:has "	-11 -95 46
b:has a	18 -33 -30
b:has aggressively	68 -94 -38
b:has agreed	37 -32 -34
b:has already	-99 58 18
b:has also	94 -28 -161
b:has always	-46 -67 68
b:has an	44 -120 10
b:has become	-3 -4 -19
b:has been	4 -64 39
b:has called	5 67 -102
b:has come	97 -81 -56
b:has done	-27 -75 57
b:has ever	-73 41 24
b:has faced	45 2 -121
b:has given	-116 20 29
b:has had	14 5 -61
b:has led	9 -16 -35
b:has long	59 -128 1
b:has made	-4 -41 8
b:has n't	-13 11 -16
b:has no	93 -91 -27
b:has not	-78 171 -151
b:has proven	-30 -122 72
b:has repeatedly	-50 -112 75
b:has said	77 84 -232
b:has shown	25 -98 7
b:has since	76 -120 -6
b:has taken	-10 44 -68
b:has the	-84 36 39
b:has to	-6 91 -118
b:have a	-32 -1 -1
b:have already	11 -15 -60
b:have become	-26 21 -20
b:have been	-11 29 -56
b:have come	-70 -92 76
b:have done	64 -30 -79
b:have given	-8 -61 29
b:have had	51 5 -124
b:have heard	-119 103 -51
b:have led	38 -105 9
b:have n't	9 35 -81
b:have no	-5 -29 19
b:have not	27 20 -59
b:have said	36 -41 -16
b:have seen	58 14 -113
b:have that	53 -24 -66
b:have the	-40 -57 72
b:have to	-108 97 -42
b:having a	55 -110 8
b:he 'd	127 -79 -101
b:he 'll	-70 -8 43
b:he 's	-9 -41 42
b:he added	-58 43 -11
b:he also	89 -109 -19
b:he and	-46 1 25
b:he asked	-8 20 -33
b:he believes	-131 49 66
b:he called	-29 76 -82
b:he can	49 -72 -24
b:he could	-60 -18 50
b:he did	-32 -44 74
b:he does	-79 1 76
b:he expects	-110 42 -40
b:he felt	-33 -34 32
b:he found	12 1 -107
b:he gave	43 -37 -86
b:he had	66 -28 -63
b:he has	-30 -59 49
b:he is	13 -60 -2
b:he knew	-70 33 -11
b:he knows	51 -23 -61
b:he learned	-58 48 -25
b:he lied	71 -49 -135
b:he made	-19 -1 7
b:he may	-36 -64 51
b:he might	17 -8 -26
b:he must	-60 61 -47
b:he needs	-128 100 -62
b:he resigned	76 -59 -99
b:he said	62 -74 0
b:he says	-84 45 19
b:he should	51 -35 -27
b:he spoke	-94 71 -59
b:he supported	-118 2 58
b:he thinks	-17 95 -135
b:he told	-45 96 -125
b:he took	7 -157 64
b:he tweeted	54 -101 -14
b:he wanted	65 -25 -128
b:he wants	34 -62 11
b:he was	-111 -18 124
b:he will	17 15 -56
b:he would	-47 74 -78
b:he “	-58 82 -67
b:head of	-105 22 26
b:health care	-100 68 32
b:health insurance	-63 23 12
b:held in	29 -12 -42
b:help .	-34 79 -72
b:helping to	-5 19 -43
b:her ,	16 8 -53
b:her .	-63 64 -19
b:her 0	37 -10 -81
b:her LOC	-34 48 -55
b:her MISC	-44 -17 40
b:her ORG	-1 -52 22
b:her a	50 -45 -31
b:her and	12 -16 -29
b:her campaign	-3 -12 -29
b:her career	-33 -53 46
b:her emails	60 -23 -86
b:her family	47 -66 -8
b:her father	21 -25 -12
b:her first	21 -125 59
b:her husband	12 29 -186
b:her in	77 -51 -71
b:her life	-125 -32 69
b:her office	24 18 -100
b:her on	63 -112 -12
b:her own	-20 38 -60
b:her relationship	76 -99 -14
b:her tenure	16 -7 -36
b:her to	100 -6 -131
b:her work	-16 -82 76
b:here 's	21 -4 -46
b:here ,	-24 -129 99
b:here .	5 15 -91
b:here is	-8 37 -56
b:herself as	-51 -60 56
b:high -	17 -70 13
b:high school	-44 55 -62
b:highest -	-46 -78 98
b:him ,	98 -85 -57
b:him .	1 -57 19
b:him a	-44 10 1
b:him and	15 -60 3
b:him as	17 -41 -23
b:him at	2 -6 -20
b:him for	-45 -21 37
b:him in	-110 -34 88
b:him of	-24 -38 18
b:him on	-133 48 29
b:him the	-13 -3 -23
b:him to	14 -17 -25
b:him with	-44 -60 49
b:himself .	6 -141 62
b:himself and	5 4 -65
b:himself as	-135 33 42
b:himself from	-33 23 6
b:himself to	13 11 -45
b:his "	17 -47 13
b:his 0	30 -75 8
b:his LOC	-43 88 -110
b:his MISC	-56 -47 81
b:his ORG	81 -15 -146
b:his ability	-20 -17 13
b:his acceptance	-54 70 -60
b:his actions	69 -18 -96
b:his administration	54 -65 -33
b:his aides	-10 -50 37
b:his allies	20 2 -26
b:his argument	-17 -112 51
b:his base	49 -107 -12
b:his brother	-123 15 27
b:his business	9 -14 -4
b:his campaign	-71 79 -8
b:his career	-41 -33 30
b:his chief	-92 48 -13
b:his comments	-11 12 -61
b:his communications	51 -47 -81
b:his country	-19 7 7
b:his daughter	-89 26 20
b:his decision	-155 38 33
b:his efforts	-54 -117 93
b:his family	-156 -93 132
b:his father	-148 33 50
b:his first	67 1 -97
b:his followers	-2 -120 46
b:his former	17 33 -140
b:his gun	-66 -34 60
b:his head	31 25 -131
b:his health	-1 -135 55
b:his home	55 15 -132
b:his insults	2 -45 6
b:his interview	-15 -25 27
b:his job	-65 25 13
b:his lawyer	60 -131 1
b:his leadership	-26 -113 61
b:his life	-48 29 -13
b:his name	9 33 -91
b:his office	30 33 -86
b:his own	95 -42 -69
b:his parents	-108 59 -24
b:his party	-27 -110 58
b:his personal	116 -120 -100
b:his political	-12 20 -25
b:his position	63 10 -153
b:his predecessors	-76 -41 77
b:his presidency	17 -35 -3
b:his private	108 -117 -97
b:his re-election	-59 24 17
b:his release	90 -23 -125
b:his remarks	24 32 -121
b:his resignation	29 -2 -106
b:his response	39 18 -114
b:his right	-9 32 -44
b:his role	-9 39 -61
b:his seat	-14 -27 12
b:his service	-32 -101 68
b:his son	-46 -62 71
b:his speech	64 -117 32
b:his staff	-85 51 -42
b:his statement	85 -74 -104
b:his support	25 -25 -34
b:his supporters	2 8 -31
b:his tax	121 -123 -134
b:his team	-75 -43 94
b:his then	40 -1 -100
b:his time	-16 -9 -12
b:his way	15 20 -54
b:his wife	6 24 -47
b:his words	31 -40 -13
b:his “	-20 -62 42
b:history ,	-81 -20 42
b:history .	115 -120 -100
b:history of	95 -50 -88
b:hit the	-50 7 36
b:holding a	19 -20 -28
b:holds a	-48 28 2
b:home ,	45 -93 3
b:home .	-121 57 4
b:home and	-14 0 -14
b:home in	-64 94 -184
b:home to	-137 50 19
b:honesty and	41 -23 -56
b:hope for	-125 -31 46
b:hope that	-131 -65 100
b:hospital ,	-99 14 28
b:host PER	80 -42 -127
b:host of	30 29 -130
b:hour ,	-76 42 15
b:hours after	41 0 -139
b:hours before	65 -24 -128
b:hours later	-46 64 -70
b:hours of	30 7 -118
b:house ,	41 -147 48
b:house ORG	77 -60 -54
b:house speaker	74 14 -170
b:how he	-121 22 57
b:how many	-10 32 -97
b:how the	20 -30 -13
b:how they	21 -20 -17
b:how to	8 -100 59
b:however ,	24 17 -72
b:human rights	103 -63 -97
b:hundreds of	91 -81 -66
b:husband 's	-65 72 -103
b:husband ,	26 -9 -35
b:husband from	108 -114 -100
b:i 'd	54 -18 -88
b:i 'll	-8 -8 -3
b:i 'm	-22 -86 74
b:i 've	0 -33 36
b:i TARGET	-150 97 -9
b:i am	-33 24 -11
b:i believe	-55 -31 37
b:i can	10 -24 8
b:i did	101 -126 -1
b:i do	47 47 -132
b:i felt	-29 -6 8
b:i had	3 -9 -29
b:i have	-21 71 -81
b:i hope	-32 -7 17
b:i just	-59 -26 53
b:i know	-105 76 -32
b:i made	65 -14 -69
b:i mean	-2 53 -117
b:i said	-56 -6 33
b:i think	-38 39 2
b:i want	-165 116 -74
b:i was	-85 10 47
b:i will	-68 -15 43
b:i would	-5 -7 -3
b:ideas ,	5 -32 -32
b:if PER	-111 177 -128
b:if TARGET	52 -109 11
b:if he	-20 -11 -11
b:if i	75 -57 -85
b:if it	48 12 -135
b:if she	-8 32 -87
b:if that	28 14 -135
b:if the	-43 112 -105
b:if there	-7 12 -1
b:if they	-66 98 -81
b:if we	1 -118 94
b:if you	32 -18 -20
b:illegal immigrants	-104 53 37
b:illegal immigration	32 -59 1
b:image caption	0 -58 39
b:image copyright	10 -28 -4
b:immigrants .	-23 21 -16
b:immigration ,	-65 -31 59
b:immigration .	68 -32 -73
b:immigration reform	-65 45 6
b:importance of	-105 39 -25
b:important to	-78 -19 40
b:in "	-50 -7 19
b:in ,	70 -76 -48
b:in -	-25 -60 54
b:in .	-31 26 -20
b:in 0	-94 47 30
b:in LOC	58 -65 -18
b:in MISC	-42 -28 51
b:in ORG	-33 -54 34
b:in PER	-83 25 21
b:in TARGET	-285 287 -154
b:in a	16 30 -43
b:in addition	-32 18 -6
b:in all	-28 -42 51
b:in an	-25 -22 33
b:in and	61 -7 -85
b:in another	32 -1 -51
b:in april	53 -9 -72
b:in august	108 -60 -109
b:in bad	-4 -98 58
b:in both	-103 5 41
b:in charge	31 -77 36
b:in connection	54 -23 -106
b:in contempt	15 -6 -98
b:in court	33 -26 -99
b:in december	-53 82 -195
b:in exchange	81 -82 -38
b:in fact	-6 -45 37
b:in favor	102 -148 -54
b:in february	39 6 -115
b:in front	-37 25 1
b:in good	-31 -92 60
b:in her	83 -86 -35
b:in his	-24 -11 15
b:in history	46 32 -149
b:in its	-100 -2 65
b:in january	-98 51 8
b:in july	5 13 -40
b:in june	-17 -67 51
b:in large	31 28 -74
b:in line	-20 27 -13
b:in many	-129 12 36
b:in march	35 -24 -72
b:in may	-65 37 -5
b:in most	40 -117 40
b:in my	-116 59 12
b:in november	-16 12 -19
b:in october	-11 -48 46
b:in office	28 -4 -21
b:in one	87 -124 -17
b:in order	94 -81 -67
b:in other	34 -67 -3
b:in our	-66 -4 35
b:in part	78 -5 -108
b:in particular	67 -31 -64
b:in place	-65 42 -13
b:in politics	-44 4 2
b:in prison	117 -75 -110
b:in public	75 -104 -11
b:in recent	47 -66 3
b:in relation	79 -40 -92
b:in response	-104 47 23
b:in september	33 -16 -82
b:in some	-33 39 -30
b:in terms	-125 17 24
b:in that	-62 -31 61
b:in the	-79 6 57
b:in their	16 -22 10
b:in these	3 -18 -6
b:in this	82 66 -221
b:in what	-50 -5 43
b:in which	37 -38 4
b:in “	102 -127 -40
b:inauguration .	-16 26 -80
b:including PER	76 -40 -64
b:including that	29 -32 -26
b:including the	37 -88 27
b:income inequality	-84 6 52
b:income tax	34 -31 -19
b:indeed ,	-13 -37 33
b:information ,	47 2 -101
b:information .	-47 62 -105
b:information about	-40 36 -7
b:information on	60 -38 -91
b:information that	39 -86 11
b:inside the	-78 20 23
b:insisted that	-69 -84 81
b:inspector general	76 -47 -104
b:instance ,	43 -18 -79
b:instead of	89 -100 -4
b:insults of	2 -45 6
b:integrity and	-105 -43 91
b:integrity of	70 -120 -20
b:intelligence community	53 -75 -4
b:intended to	-70 100 -61
b:intends to	-8 -53 38
b:interactions with	10 -2 -83
b:interested in	-134 29 28
b:interests in	-20 26 -19
b:interview ,	79 -53 -72
b:interview .	30 -62 -21
b:interview in	-33 20 -9
b:interview on	-30 11 4
b:interview that	4 23 -106
b:interview with	-53 26 -9
b:interviewed by	16 18 -123
b:into MISC	22 2 -75
b:into PER	60 -42 -115
b:into TARGET	-5 35 -112
b:into a	9 62 -208
b:into his	-19 10 -19
b:into the	-53 36 5
b:investigation ,	-18 28 -48
b:investigation .	-24 51 -175
b:investigation into	4 15 -105
b:investigation was	39 -12 -98
b:investment and	-109 -68 91
b:invited to	-128 -44 79
b:involved in	90 -39 -127
b:involvement in	67 -82 -46
b:is "	16 -57 -2
b:is '	-20 28 -109
b:is ,	54 -20 -42
b:is .	12 59 -99
b:is PER	-23 25 -27
b:is TARGET	9 61 -205
b:is a	-5 -60 35
b:is about	92 -51 -129
b:is accused	40 -16 -97
b:is already	74 -21 -123
b:is also	-26 64 -49
b:is an	35 -90 -10
b:is and	-131 -122 129
b:is being	60 -9 -124
b:is both	-40 -101 65
b:is committed	-100 -44 80
b:is completely	-47 22 16
b:is expected	-80 -32 69
b:is facing	-79 93 -114
b:is for	-56 106 -121
b:is going	17 38 -58
b:is important	-95 70 3
b:is in	-49 69 -69
b:is just	23 -15 -52
b:is known	-47 -56 52
b:is more	17 -47 25
b:is n't	-96 79 -26
b:is no	-36 -2 33
b:is not	24 11 -75
b:is now	-44 24 18
b:is on	32 -18 -47
b:is one	-42 -6 -10
b:is really	39 -28 -43
b:is right	23 -129 55
b:is running	-8 40 -61
b:is scheduled	-57 37 -11
b:is so	19 -83 23
b:is something	-37 -13 12
b:is still	-15 6 -26
b:is that	73 -145 42
b:is the	46 -27 -65
b:is to	-43 -126 133
b:is trying	46 -15 -55
b:is under	109 -133 -83
b:is unlikely	80 -62 -85
b:is very	7 -9 -23
b:is willing	-62 -20 54
b:is “	45 -48 -27
b:issue ,	36 -58 -3
b:issue with	30 28 -123
b:issues ,	37 -18 -56
b:issues .	-45 -48 58
b:issues and	-28 -36 52
b:it "	28 -116 43
b:it 's	-10 -15 0
b:it ,	-11 -30 14
b:it .	33 4 -98
b:it a	-64 -78 101
b:it also	32 -2 -81
b:it as	-30 89 -79
b:it comes	-13 -2 -3
b:it could	33 -103 43
b:it does	77 -50 -47
b:it for	-104 -104 105
b:it had	-65 53 -21
b:it has	83 47 -159
b:it in	-51 63 -48
b:it is	-49 -7 25
b:it may	-140 87 -6
b:it or	90 -49 -117
b:it takes	48 -29 -44
b:it to	-41 -54 65
b:it was	67 -52 -33
b:it will	-97 48 8
b:it with	-21 -51 41
b:it would	62 11 -103
b:it “	-51 69 -74
b:jan. 0	-76 71 -39
b:january .	-49 -9 26
b:january 0	-43 98 -128
b:job ,	3 14 -57
b:job .	-66 56 -16
b:job as	-81 95 -105
b:job of	30 -70 30
b:jobs and	76 10 -116
b:joined the	-56 54 -22
b:journalist PER	70 -32 -155
b:judge PER	-55 49 -28
b:july 0	90 -123 7
b:june 0	-30 33 -57
b:just 0	31 -126 17
b:just a	72 -49 -56
b:just an	-15 3 -5
b:just as	8 -12 -24
b:just because	-5 -39 20
b:just in	124 -122 -123
b:just the	35 -139 51
b:justice .	63 -113 3
b:justice PER	-2 13 -34
b:keep the	7 -21 -42
b:kids ,	-21 -84 44
b:killing of	-83 52 16
b:kind of	35 -20 -13
b:kinds of	-120 69 -40
b:know ,	-70 18 -5
b:know TARGET	-4 47 -68
b:know if	-35 -33 40
b:know that	-64 -25 47
b:know what	-28 12 -1
b:knowledge of	-77 66 4
b:known as	3 14 -58
b:known for	-20 -100 79
b:ky. )	-18 63 -102
b:lack of	64 -22 -105
b:lady ,	-57 55 -19
b:lady PER	-107 76 -39
b:lashed out	54 -116 5
b:last fall	72 -44 -121
b:last month	-86 32 35
b:last night	-27 36 -19
b:last week	6 -82 59
b:last year	28 4 -94
b:late -	124 -92 -43
b:late last	80 -56 -132
b:late monday	15 -34 15
b:later ,	41 -25 -15
b:later .	-82 89 -123
b:later in	28 61 -116
b:later this	-137 44 44
b:latest in	-7 2 -21
b:law ,	-49 -2 -1
b:law -	-8 -19 -2
b:law .	77 -46 -104
b:law enforcement	7 -11 -22
b:law firm	49 -79 -3
b:law that	-21 4 -21
b:lawmakers who	52 -75 -17
b:laws and	-6 -110 55
b:lawsuit against	-5 24 -113
b:lawyer ,	-28 -25 16
b:lawyer PER	-4 10 -131
b:lead in	-46 -80 80
b:lead over	-38 37 -7
b:lead the	-45 -36 59
b:leader ,	71 -86 -10
b:leader .	-60 -6 40
b:leader PER	-24 114 -107
b:leader of	-120 80 -43
b:leaders ,	-32 -11 14
b:leaders .	96 -93 -64
b:leaders and	-39 -116 70
b:leaders of	-147 40 11
b:leadership ,	-122 64 2
b:leadership .	35 -87 13
b:leaked emails	13 20 -114
b:least 0	-3 -39 28
b:least one	28 25 -110
b:leaving the	43 -3 -56
b:led the	14 -3 -42
b:led to	91 -46 -157
b:left ,	-58 91 -112
b:left -	-40 79 -126
b:left the	-3 43 -72
b:legacy .	-75 -92 74
b:legislation .	-104 -2 50
b:less than	-50 -22 39
b:let 's	-78 35 12
b:let TARGET	67 -39 -94
b:letter ,	13 16 -19
b:letter to	-42 71 -183
b:level of	64 24 -123
b:lied about	54 -53 -110
b:lied to	42 -41 -100
b:lies ,	12 21 -86
b:life ,	-69 33 -14
b:life -	11 -154 64
b:life .	-90 3 41
b:life and	-109 -38 55
b:life in	39 -75 19
b:like LOC	90 -37 -102
b:like ORG	-71 83 -71
b:like PER	50 -66 -16
b:like TARGET	18 -213 125
b:like a	-14 -125 98
b:like the	5 -71 29
b:like this	-51 45 7
b:like to	-69 2 33
b:likely to	-9 35 -67
b:likely voters	-95 -117 109
b:line .	80 -39 -87
b:line to	-28 77 -115
b:list of	90 -109 -57
b:listen to	-61 -52 72
b:little more	63 -18 -80
b:live on	-132 -122 128
b:lives ,	43 -118 31
b:lives on	-40 -48 44
b:long -	-42 72 -75
b:long as	-43 -33 59
b:look ,	23 52 -117
b:look at	-45 51 -43
b:look like	-4 -21 5
b:looking for	-71 25 19
b:looking to	24 -10 -39
b:looks like	28 -117 55
b:lot of	17 -47 24
b:lots of	-135 106 -69
b:love and	-1 -83 21
b:low -	-11 -24 29
b:lying to	9 -30 -56
b:made a	59 -44 -38
b:made by	38 5 -112
b:made clear	-44 -10 35
b:made his	-9 18 -48
b:made in	25 -131 63
b:made it	-80 18 38
b:made that	-1 -18 15
b:made the	-87 5 59
b:maintained that	45 -3 -128
b:major MISC	51 -114 11
b:majority leader	-3 34 -49
b:majority of	41 -83 25
b:make a	-132 92 -30
b:make it	43 -33 -58
b:make sure	-8 -36 29
b:make the	16 -16 -13
b:make up	-14 -23 16
b:making a	-5 -56 51
b:making his	60 -41 -48
b:making the	-28 33 -31
b:man ,	-14 -58 35
b:man and	-99 42 26
b:man in	-9 -5 -7
b:man of	-90 -53 93
b:man to	26 -42 -13
b:man who	-60 -118 108
b:manager PER	-146 87 27
b:many MISC	49 22 -140
b:many of	-19 -99 84
b:many people	-65 23 -2
b:many times	93 -51 -119
b:many ways	-106 67 -20
b:many years	39 -149 61
b:march ,	-7 0 -36
b:march 0	65 0 -104
b:matter of	-8 -62 41
b:may ,	-60 81 -115
b:may 0	22 -64 26
b:may be	17 -30 3
b:may have	84 -44 -81
b:may not	93 -66 -75
b:mayor PER	2 -47 15
b:me ,	-14 50 -76
b:me .	-35 33 -15
b:me to	-96 -42 97
b:means to	-31 21 -6
b:meanwhile ,	10 -34 -19
b:media ,	71 -37 -55
b:media and	-2 37 -125
b:media in	-16 -36 40
b:media to	39 8 -105
b:meet the	-5 53 -127
b:meet with	-174 134 -67
b:meeting ,	-25 33 -30
b:meeting in	0 10 -31
b:meeting with	79 -78 -20
b:meetings with	-102 102 -22
b:member of	2 -23 -10
b:members of	-4 30 -45
b:members who	72 -16 -124
b:men and	11 64 -110
b:mental health	30 -43 2
b:mention the	-36 91 -126
b:message ,	36 -39 -28
b:message that	35 -122 45
b:met with	-38 65 -82
b:middle class	-27 -116 70
b:midterm elections	-128 66 17
b:might be	-22 16 -14
b:might have	57 -71 -44
b:might not	59 -9 -122
b:military action	13 -23 -14
b:million in	4 -74 34
b:millions of	88 -69 -46
b:minister ,	-10 4 10
b:minister PER	4 57 -188
b:minister of	-117 -74 91
b:minority leader	-154 144 -59
b:misled vice	7 -11 -68
b:moment ,	-6 -30 8
b:monday ,	61 -17 -49
b:monday .	-153 7 64
b:monday in	32 17 -100
b:monday morning	-39 75 -134
b:monday night	-33 3 20
b:monday that	-120 61 3
b:money ,	-44 -134 97
b:money .	7 -103 19
b:money and	-94 -130 108
b:money from	88 -19 -112
b:month ,	-41 62 -37
b:month .	16 -63 39
b:months ,	7 3 -28
b:months after	-7 8 -37
b:months ago	-7 2 -12
b:months before	32 -8 -98
b:more .	54 -52 -26
b:more :	136 -100 -138
b:more about	-5 -7 -25
b:more of	-36 8 9
b:more than	-15 -4 21
b:more to	75 -44 -72
b:morning ,	-57 61 -31
b:morning .	-1 -97 82
b:morning LOC	-47 77 -131
b:morning that	-73 24 17
b:most MISC	-12 -31 21
b:most admired	-125 -102 95
b:most important	28 -73 2
b:most of	-6 -24 12
b:most recent	-112 6 48
b:mounting evidence	110 -110 -107
b:moved on	-77 6 42
b:mr PER	-58 31 -12
b:mr. PER	-13 1 21
b:mr. TARGET	99 -90 -47
b:mrs. PER	-129 108 13
b:mrs. TARGET	8 -71 40
b:ms. PER	-106 61 1
b:much -	74 -47 -72
b:much less	14 -13 -25
b:much more	7 -42 10
b:much of	-5 -21 -10
b:murder ,	-37 56 -91
b:murder in	-20 30 -107
b:murder of	-29 30 -113
b:must be	23 -36 -29
b:n't be	60 -6 -96
b:n't been	21 8 -111
b:n't believe	108 -81 -101
b:n't care	49 -112 -54
b:n't deny	-107 31 55
b:n't do	120 -125 -88
b:n't done	12 17 -120
b:n't get	16 -16 -22
b:n't have	-3 0 -19
b:n't just	45 -53 -13
b:n't know	-38 12 24
b:n't like	94 -79 -54
b:n't sure	26 7 -127
b:n't the	23 -5 -111
b:n't think	4 -17 5
b:n't understand	89 -44 -119
b:n't want	26 49 -164
b:name ,	-10 52 -106
b:name .	32 34 -101
b:nation 's	7 -38 14
b:national polls	-82 23 36
b:national security	38 0 -86
b:nature of	-43 65 -101
b:near the	-82 43 1
b:nearly 0	4 -72 50
b:nearly a	12 -25 -5
b:need a	-70 72 -21
b:need to	36 -1 -39
b:needed to	2 -11 -1
b:needs to	-37 126 -130
b:negotiations .	-107 -23 52
b:new MISC	-43 3 15
b:new ORG	-4 -17 -8
b:new and	13 1 -56
b:new attack	2 -45 6
b:news conference	37 25 -144
b:news media	4 15 -90
b:news reports	-11 69 -153
b:next president	-42 -153 124
b:next to	1 66 -156
b:next week	25 -49 0
b:next year	-9 -30 21
b:night 's	-82 42 -7
b:night ,	-42 66 -34
b:night .	-129 44 4
b:no ,	-92 80 -60
b:no -	17 -57 5
b:no .	23 46 -113
b:no evidence	-44 86 -107
b:no idea	22 -23 -4
b:no longer	102 -25 -117
b:no matter	67 -116 -7
b:no more	30 12 -122
b:no one	-8 -56 29
b:nomination ,	-35 69 -68
b:nomination .	-41 -28 30
b:nomination of	-40 22 12
b:nominee PER	-2 70 -71
b:nominee and	-28 -105 55
b:nominee for	-58 -18 46
b:none of	-18 60 -150
b:not ,	-77 36 18
b:not .	43 -4 -73
b:not PER	65 -108 2
b:not a	56 7 -113
b:not an	-34 33 -11
b:not be	-64 -9 53
b:not been	-12 55 -90
b:not by	-57 -37 57
b:not doing	13 -124 39
b:not enough	-54 83 -117
b:not for	14 -37 4
b:not get	72 -36 -122
b:not give	55 -76 4
b:not going	-60 114 -151
b:not guilty	80 -61 -101
b:not have	74 -47 -79
b:not immediately	100 -107 -81
b:not just	-9 -162 103
b:not only	-30 -24 32
b:not the	-7 -39 -8
b:not to	1 -86 76
b:not want	-25 -17 22
b:not yet	-110 117 -95
b:noted that	-115 79 -21
b:notes that	-65 70 -56
b:nothing to	-85 47 -11
b:noting that	97 -129 -8
b:nov. 0	-45 75 -52
b:november ,	-10 -9 -2
b:november .	17 22 -63
b:november 0	60 -47 -24
b:november election	-111 39 9
b:now ,	25 39 -73
b:now -	131 -134 -118
b:now .	-63 78 -56
b:now TARGET	-36 33 -51
b:now the	-106 25 24
b:nuclear weapons	-34 -13 28
b:number of	-55 84 -73
b:obama administration	98 -49 -64
b:obstruction of	39 -20 -76
b:oct. 0	2 -74 36
b:october ,	-49 -13 43
b:october 0	0 -69 48
b:of "	-99 28 64
b:of '	18 -49 1
b:of -	52 -62 -13
b:of 0	-85 29 17
b:of LOC	-42 -6 46
b:of MISC	-10 -25 17
b:of ORG	-117 60 33
b:of PER	49 -23 -47
b:of TARGET	6 -29 -28
b:of a	-44 17 28
b:of all	-33 44 -40
b:of an	-36 2 26
b:of any	-33 43 -12
b:of being	54 -35 -87
b:of both	21 -23 -44
b:of campaign	103 -99 -96
b:of classified	46 -26 -90
b:of color	107 -56 -123
b:of course	-31 23 -13
b:of criticism	82 -91 -70
b:of culpable	11 -9 -94
b:of dollars	69 -28 -75
b:of engaging	6 9 -87
b:of events	-15 15 -32
b:of former	-2 -15 -17
b:of having	38 -3 -129
b:of her	-44 -23 52
b:of his	-36 12 -12
b:of history	16 -72 50
b:of how	-48 42 -6
b:of interest	55 -27 -91
b:of issues	-14 -97 49
b:of it	-3 -102 63
b:of its	-106 71 -17
b:of justice	60 -5 -105
b:of law	-79 6 34
b:of money	62 -82 -26
b:of more	-50 8 18
b:of mr.	-46 -38 75
b:of murder	-24 35 -89
b:of my	-124 25 39
b:of national	120 -136 -97
b:of other	18 -18 -59
b:of our	-43 -6 24
b:of people	48 -106 31
b:of power	58 -44 -73
b:of president	38 46 -158
b:of private	35 9 -86
b:of security	43 -16 -91
b:of several	-33 -62 53
b:of sexual	33 -11 -153
b:of some	-7 -105 54
b:of staff	8 -4 -30
b:of state	0 10 -21
b:of support	49 -135 8
b:of supporters	-39 -123 67
b:of that	2 17 -39
b:of the	-62 -13 95
b:of their	-18 -3 25
b:of them	36 -41 6
b:of these	20 73 -167
b:of this	25 -46 3
b:of those	-28 -24 11
b:of times	77 -13 -114
b:of trying	89 -53 -115
b:of tweets	103 -63 -130
b:of two	-3 27 -90
b:of us	-32 -46 54
b:of using	101 -117 -91
b:of view	26 -30 -11
b:of violence	129 -116 -135
b:of weeks	57 -30 -36
b:of what	-10 52 -42
b:of which	-47 61 -56
b:of whom	-104 89 -65
b:of women	-49 -2 31
b:of “	-17 44 -42
b:off -	-18 44 -99
b:off .	27 33 -116
b:off LOC	-64 79 -107
b:off a	-26 29 -25
b:off the	116 -101 -111
b:offensive and	39 -102 -12
b:offer thanks	2 -45 6
b:offered his	-94 108 -93
b:offered to	-15 -129 79
b:office ,	-3 53 -94
b:office .	-52 53 -32
b:office and	49 -44 -44
b:office in	-58 1 5
b:officer ,	39 -76 10
b:official ,	3 22 -109
b:official said	34 -21 -20
b:official to	52 -25 -55
b:officials ,	-28 -21 30
b:officials .	74 -54 -100
b:officials have	-19 -49 48
b:officials said	-17 8 -18
b:oil and	3 1 -28
b:old ,	30 21 -85
b:old PER	-9 39 -143
b:on "	28 -14 -47
b:on ,	-3 19 -29
b:on .	-25 1 -20
b:on 0	-22 -57 36
b:on LOC	-40 -28 29
b:on MISC	92 -4 -137
b:on ORG	22 -1 -30
b:on PER	0 20 -84
b:on TARGET	-47 73 -105
b:on a	-76 14 40
b:on an	-11 82 -107
b:on aug.	2 32 -103
b:on behalf	-121 -66 99
b:on both	12 59 -132
b:on charges	63 -32 -103
b:on friday	42 -24 -37
b:on her	-4 -55 25
b:on him	-57 84 -95
b:on his	28 -10 -33
b:on immigration	39 -44 -12
b:on in	-62 -110 87
b:on issues	37 6 -68
b:on it	-41 -40 28
b:on jan.	-76 55 -15
b:on january	4 -9 -22
b:on june	-86 66 -31
b:on march	-90 57 -11
b:on monday	-29 19 -29
b:on mr.	17 -46 -4
b:on national	72 -92 -20
b:on our	33 58 -103
b:on president	-66 42 8
b:on race	-67 -121 83
b:on record	60 -41 -100
b:on saturday	38 -41 -26
b:on stage	-61 37 -4
b:on sunday	-87 34 24
b:on television	-120 -114 118
b:on that	10 52 -144
b:on the	41 -55 2
b:on their	49 -22 -46
b:on this	-135 58 1
b:on thursday	76 -156 61
b:on to	-104 -10 65
b:on top	27 -20 -29
b:on tuesday	-1 -69 53
b:on wednesday	-13 -17 1
b:on what	-35 -31 42
b:on your	-107 71 -16
b:on “	-11 -18 14
b:once again	-87 96 -118
b:one ,	-58 24 13
b:one -	109 -71 -78
b:one .	14 -127 60
b:one another	-20 -99 72
b:one of	-43 -6 17
b:one person	-4 34 -53
b:one point	-17 -18 4
b:one that	76 -72 -42
b:one thing	-18 -56 64
b:only 0	69 -40 -50
b:only because	-85 23 46
b:open .	-12 5 -22
b:opponent ,	-110 92 8
b:opportunity to	-114 3 71
b:opposite of	-4 -38 17
b:opposition to	35 7 -119
b:or 0	-60 72 -69
b:or MISC	66 -48 -50
b:or a	-69 46 -7
b:or any	110 -114 -95
b:or blog	89 -92 -67
b:or early	-108 109 -100
b:or he	-1 -102 66
b:or his	-64 -18 60
b:or not	39 -101 45
b:or the	12 -122 92
b:order to	80 -67 -47
b:other .	20 18 -92
b:other MISC	-88 57 5
b:other ORG	-24 1 -2
b:other top	21 14 -109
b:others ,	56 -100 17
b:others .	-33 -130 70
b:others to	20 -106 18
b:ought to	-34 32 -31
b:our country	103 -22 -112
b:our economy	-6 -113 85
b:our nation	36 -30 -29
b:out ,	-36 8 7
b:out -	62 -4 -87
b:out .	46 19 -152
b:out TARGET	15 5 -104
b:out a	-54 -103 80
b:out as	-88 38 41
b:out at	32 -63 -10
b:out for	26 -50 15
b:out in	16 6 -57
b:out of	8 30 -57
b:out that	-25 -33 18
b:out the	53 -46 -35
b:out there	-106 40 39
b:out to	-50 -137 96
b:outside the	-112 -87 114
b:over 0	-16 -2 8
b:over LOC	-66 -19 46
b:over PER	-148 33 74
b:over TARGET	102 -48 -124
b:over a	-14 18 -16
b:over her	97 -87 -101
b:over his	1 -46 10
b:over the	50 -34 -7
b:overall ,	-97 -3 35
b:own party	61 -77 1
b:part because	93 -45 -110
b:part of	-26 0 4
b:part to	34 29 -78
b:particular ,	109 -102 -100
b:particularly as	13 37 -57
b:parts of	-90 -9 64
b:party 's	26 -210 90
b:party ,	23 -66 22
b:party .	-126 62 26
b:party and	23 -139 41
b:party has	44 -107 2
b:party in	-106 23 36
b:party to	18 61 -84
b:past .	112 -34 -182
b:past 0	31 23 -119
b:past few	-15 -17 18
b:path to	-11 20 -29
b:pay for	-71 100 -59
b:people 's	-14 -97 82
b:people ,	-46 -23 44
b:people .	-52 1 14
b:people and	64 -100 -17
b:people are	-116 6 63
b:people from	-104 61 5
b:people in	-18 -84 79
b:people of	113 -59 -83
b:people should	52 -12 -120
b:people that	-45 -59 69
b:people to	-23 69 -79
b:people who	-18 -54 36
b:people with	-45 -14 47
b:percent ,	-67 -110 108
b:percent .	18 -78 24
b:percent in	33 0 -63
b:percent of	-84 -25 53
b:percent to	15 -28 -4
b:percent who	17 -25 -8
b:percentage points	-135 71 -10
b:performance .	-25 -101 73
b:person ,	-6 -82 53
b:person .	-84 -103 100
b:person in	-18 110 -129
b:person who	-4 -108 74
b:phone call	-27 82 -111
b:photo ,	-9 21 -88
b:photo of	77 -88 -21
b:photos :	-42 45 -39
b:piece of	49 -114 0
b:place ,	-106 35 33
b:place .	-35 64 -60
b:plan .	-26 -108 58
b:plan to	49 -63 4
b:plans to	33 -99 39
b:played a	11 -36 0
b:pleaded guilty	15 -8 -133
b:pleaded not	88 -87 -79
b:pledged to	-110 -11 78
b:plenty of	-61 78 -63
b:point ,	-11 -72 62
b:point .	12 34 -99
b:pointed out	-124 86 -37
b:pointing to	71 0 -141
b:points ,	-89 54 -20
b:points .	-65 14 8
b:points among	-9 -115 59
b:police officer	-73 59 -69
b:police officers	-70 20 32
b:police said	59 -110 23
b:policies ,	-104 -9 48
b:policies .	30 -88 -2
b:policies that	-8 -30 12
b:policy ,	18 -125 -1
b:policy .	1 -17 0
b:political position	70 -110 -11
b:politics ,	-171 -30 96
b:politics .	38 17 -110
b:politics and	66 -105 -61
b:poll of	-126 63 9
b:polls ,	-25 10 -1
b:position in	6 -30 -4
b:position on	73 1 -136
b:possibility of	-8 57 -81
b:post -	-51 38 -12
b:power .	-5 10 -55
b:power in	14 -60 25
b:power to	49 20 -133
b:praise for	-16 -137 101
b:praised PER	-78 -112 90
b:praised TARGET	-123 -123 114
b:prepared to	-143 -40 111
b:presidency ,	9 -134 52
b:presidency .	-24 51 -118
b:president 's	71 -15 -109
b:president ,	-76 -94 134
b:president -	-30 19 -5
b:president .	-12 27 -47
b:president PER	-40 73 -34
b:president TARGET	57 -78 -18
b:president and	10 4 -16
b:president for	-59 -48 81
b:president had	37 13 -98
b:president has	-104 135 -104
b:president in	-92 3 54
b:president of	-13 -177 121
b:president to	69 -156 53
b:president who	-32 -132 70
b:presidential bid	-58 51 -28
b:presidential campaign	11 -87 33
b:presidential candidate	65 -89 -5
b:presidential election	12 -76 42
b:presidential nomination	-108 -22 87
b:presidential nominee	24 35 -79
b:presidential race	-61 13 10
b:press .	66 -36 -120
b:press briefing	-109 51 5
b:press conference	17 -38 3
b:press secretary	-50 -18 41
b:pressure from	46 -10 -132
b:pressure on	-34 -34 42
b:pretty unpleasant	2 -45 6
b:primary ,	0 -50 26
b:primary .	-9 -8 2
b:prime minister	-51 101 -93
b:print and	85 -16 -108
b:prior to	-26 26 -13
b:prison for	67 -8 -153
b:prison in	50 -29 -116
b:prison time	6 10 -101
b:private email	84 -51 -107
b:private server	110 -111 -94
b:pro -	89 -64 -65
b:process ,	31 11 -50
b:process .	85 -92 -49
b:program ,	-61 60 -27
b:program .	-77 30 19
b:promised to	-50 -116 94
b:prosecutors said	94 -42 -109
b:prosecutors say	41 -8 -106
b:protect the	48 5 -71
b:proud of	-143 -9 47
b:proud to	-126 -147 144
b:provide a	46 -62 -15
b:provided a	7 25 -46
b:push for	18 -58 2
b:pushed back	-71 2 58
b:put the	38 3 -47
b:question about	54 -27 -116
b:questioned the	-50 66 -116
b:questions .	-2 -27 10
b:questions about	133 -111 -73
b:quick to	0 -86 45
b:r -	-59 68 -69
b:race ,	-100 -106 120
b:race .	-93 63 1
b:race and	29 -111 28
b:racist ,	-40 -6 32
b:raised by	-80 39 21
b:raising money	-116 -99 106
b:raising the	-77 -31 65
b:rally in	1 23 -28
b:range of	-3 -49 35
b:rank -	-16 -6 -4
b:rather than	-13 61 -83
b:reached out	-128 49 20
b:read more	81 -104 -13
b:ready to	63 -43 -72
b:real estate	38 4 -49
b:realdonaldtrump )	-39 53 -50
b:reason to	-127 2 68
b:recent days	102 -85 -55
b:recent weeks	-18 -27 21
b:record .	-13 -21 4
b:record of	52 -122 -20
b:record on	72 -36 -116
b:reference to	28 32 -130
b:referred to	8 28 -112
b:referring to	11 9 -46
b:reform .	60 -51 -21
b:refusal to	119 -120 -117
b:refused to	26 48 -176
b:refusing to	72 -55 -100
b:related to	48 23 -144
b:relation to	64 -3 -109
b:relationship with	-1 5 -30
b:relationships with	-62 -30 56
b:release .	62 21 -121
b:release of	44 -51 -27
b:released a	-46 14 14
b:released by	-51 57 -29
b:released friday	-107 -17 51
b:remain in	-81 -14 62
b:remarks ,	91 -51 -68
b:remove TARGET	122 -117 -107
b:removed from	77 -65 -95
b:report ,	-52 24 14
b:report on	32 19 -163
b:report that	-3 2 -119
b:report to	16 20 -100
b:reported ,	52 -43 -30
b:reported .	3 -1 -48
b:reported that	4 0 -44
b:reporter PER	-86 77 -103
b:reporters .	-1 -9 -16
b:reports .	-15 20 -27
b:reports of	-43 75 -126
b:reports that	-34 96 -140
b:represent the	14 -1 -16
b:resign ,	56 -30 -45
b:resign .	88 -77 -76
b:respond to	26 -26 -30
b:responded to	-6 36 -47
b:responding to	39 11 -120
b:response to	-69 64 -23
b:responsibility for	-24 17 0
b:responsible for	25 56 -116
b:rest of	62 -39 -67
b:result of	-21 94 -152
b:results in	46 -72 -27
b:return to	-61 59 -57
b:returned to	-49 -25 42
b:revelations that	73 -76 -103
b:right ,	-28 20 -15
b:right -	48 21 -132
b:right .	-26 -26 19
b:right now	-122 -53 107
b:right thing	-107 -105 114
b:right to	-8 -16 28
b:rights ,	-41 8 -22
b:rights and	21 -47 -6
b:rival PER	-134 105 18
b:role as	-141 27 72
b:role in	-29 -85 78
b:run .	-26 -114 89
b:run for	-51 86 -70
b:runner PER	46 -66 -16
b:running a	34 -88 -15
b:running for	-72 5 26
b:running mate	-21 -51 53
b:s.c. )	-71 82 -110
b:said "	-5 -26 22
b:said ,	-148 62 45
b:said .	-2 4 -59
b:said :	-36 30 -22
b:said LOC	5 -50 26
b:said ORG	-66 94 -58
b:said PER	-79 71 -21
b:said TARGET	-67 44 7
b:said at	-68 -34 69
b:said friday	10 -57 34
b:said he	-65 28 10
b:said his	-63 9 24
b:said in	-58 61 -75
b:said it	24 11 -83
b:said monday	-153 -27 91
b:said mr.	-5 -21 10
b:said of	67 -10 -88
b:said on	67 -28 -70
b:said president	-3 1 -40
b:said she	58 -73 -2
b:said sunday	-49 -83 85
b:said that	-115 84 5
b:said the	-22 59 -70
b:said there	-58 125 -136
b:said they	108 -146 29
b:said thursday	-38 48 -78
b:said to	3 -25 -6
b:said tuesday	-101 -7 70
b:said wednesday	-62 -32 46
b:said when	30 -11 -105
b:same -	25 -12 -49
b:same day	92 -110 -19
b:same thing	-28 86 -116
b:same time	-16 29 -50
b:sanctions on	-39 5 14
b:saturday ,	-31 -126 106
b:saturday .	-38 51 -74
b:saturday night	-109 91 -28
b:saw the	-26 -69 56
b:say ,	-47 8 8
b:say .	-10 6 -28
b:say TARGET	165 -196 -91
b:say in	-4 -21 19
b:say that	12 43 -116
b:say the	-35 58 -118
b:say they	4 -39 21
b:saying ,	-20 8 7
b:saying :	56 -95 4
b:saying TARGET	40 -80 5
b:saying he	25 -59 22
b:saying she	-7 7 2
b:saying that	13 -39 21
b:saying the	135 -119 -168
b:says ,	-149 76 24
b:says .	-116 152 -96
b:says PER	44 -97 5
b:says TARGET	-67 23 7
b:says he	-6 4 -46
b:says in	-68 30 -35
b:says it	24 -83 48
b:says that	35 22 -149
b:says the	-10 33 -59
b:scandal .	51 -38 -129
b:scheduled for	-109 24 29
b:scheduled to	20 31 -93
b:school ,	-74 -15 32
b:second term	20 -56 2
b:secretary ,	-135 18 45
b:secretary PER	-59 55 -17
b:secretary of	3 31 -39
b:security ,	-27 43 -53
b:security adviser	31 3 -77
b:see TARGET	16 -89 21
b:see also	84 -25 -121
b:seemed to	-47 58 -78
b:seems to	10 -60 25
b:seen as	57 -25 -56
b:seen in	-18 -50 51
b:self -	73 -73 -50
b:senator ,	-7 -60 46
b:senator PER	42 -30 -27
b:senator TARGET	-1 -120 66
b:senior ORG	-53 10 7
b:senior policy	-18 -2 -7
b:sense of	78 -136 -33
b:sent a	67 -27 -109
b:sent the	29 -44 -3
b:sentence .	-62 44 -7
b:sentenced to	6 12 -126
b:sept. 0	-84 97 -101
b:september 0	26 -50 7
b:series of	104 -90 -56
b:served as	-18 45 -42
b:served in	-22 -25 26
b:served with	-116 -58 69
b:serves as	42 -23 -115
b:service .	-31 -54 26
b:service and	-33 -81 45
b:service to	65 1 -133
b:serving as	-70 5 18
b:set of	-116 4 52
b:set up	-42 20 2
b:several times	8 -33 -1
b:sex marriage	2 3 -36
b:sexual assault	89 -76 -125
b:sexual harassment	-8 -4 -83
b:sexual misconduct	110 -113 -94
b:sexually assaulting	-6 20 -96
b:shared by	-67 -25 66
b:she 's	78 10 -136
b:she also	23 -30 -21
b:she called	14 13 -46
b:she could	37 -14 -37
b:she described	-25 -74 65
b:she did	3 11 -54
b:she had	-48 -18 42
b:she has	33 13 -49
b:she is	-106 -75 113
b:she said	77 -90 -12
b:she should	-4 14 -26
b:she spoke	-26 -4 3
b:she told	51 -9 -123
b:she was	-11 -3 -7
b:she will	21 47 -80
b:she would	-80 64 -21
b:she wrote	113 -95 -117
b:sheriff PER	-16 50 -119
b:shooting .	-42 7 13
b:shooting in	10 46 -135
b:short -	-81 -4 53
b:shortly after	-25 -33 32
b:shot at	23 -15 -40
b:should be	-11 -46 25
b:should have	67 -108 8
b:should n't	-52 42 -2
b:should not	67 -46 -86
b:should resign	-42 81 -49
b:show ,	-7 -46 29
b:show TARGET	-65 53 -1
b:show of	-4 -14 -7
b:show that	-14 30 -19
b:show the	36 -19 -91
b:showed TARGET	-43 -129 89
b:shown ,	2 -45 6
b:shows a	50 -75 14
b:shows that	33 15 -113
b:shutdown .	-15 15 -30
b:side ,	-5 -124 72
b:side of	-2 -86 58
b:since 0	127 -139 -82
b:since PER	85 -53 -140
b:since TARGET	15 17 -51
b:since the	38 16 -79
b:size of	15 11 -109
b:so ,	-25 -2 3
b:so -	10 -91 36
b:so .	-11 39 -46
b:so far	-19 -55 35
b:so i	-68 42 15
b:so many	41 25 -96
b:so much	84 -107 -24
b:so that	-27 -13 22
b:social media	-48 56 -25
b:some 0	28 27 -130
b:some ORG	-2 2 -111
b:some of	-39 -3 7
b:some people	-62 97 -82
b:some pretty	-31 23 -3
b:someone who	-49 -89 100
b:something of	-25 22 -17
b:something that	44 -47 -19
b:son ,	-103 14 32
b:son of	-35 67 -59
b:sort of	65 -20 -62
b:sought to	23 -41 10
b:sounds like	-53 -107 98
b:speaker ,	35 -114 19
b:speaker PER	66 -12 -80
b:speaker TARGET	118 -116 -89
b:speaker of	-102 72 -7
b:speaking to	-52 -11 66
b:speaks to	-103 117 -110
b:speaks with	-212 195 -93
b:special counsel	-23 53 -92
b:speech ,	-8 -39 31
b:speech .	-4 27 -43
b:speech as	-29 -114 66
b:speech on	27 -13 -28
b:spent much	-4 10 -22
b:spent the	-26 -50 49
b:spoke about	-110 -3 55
b:spoke to	-55 37 -24
b:spoke with	-153 113 -60
b:spokesman .	-20 -82 45
b:spokesman PER	0 48 -117
b:spokesman for	95 -27 -124
b:staff ,	-52 -22 46
b:staff PER	-7 30 -123
b:staff to	-123 15 36
b:stand up	-79 -46 76
b:standing in	-52 28 -9
b:stands for	-44 -27 42
b:star PER	118 -121 -98
b:state 's	32 -50 4
b:state ,	-30 35 -23
b:state .	40 29 -94
b:state ORG	1 -45 17
b:state PER	-69 0 42
b:state and	45 -102 5
b:state of	-12 35 -59
b:state senator	-52 27 20
b:statement ,	-3 -78 50
b:statement .	-37 19 -35
b:statement released	-99 116 -100
b:statement that	-8 -47 25
b:states .	-72 18 45
b:step down	65 -79 -10
b:stepping down	24 4 -38
b:steps to	-53 -120 116
b:still ,	106 -171 3
b:still a	-77 5 28
b:stop the	-35 37 -75
b:story continued	0 -16 0
b:strategist PER	80 -24 -104
b:strength of	-112 -15 62
b:stressed that	-131 84 -33
b:struggled to	18 -126 26
b:success ,	-136 57 23
b:such a	-34 -21 9
b:such as	24 8 -44
b:suggested TARGET	-4 45 -123
b:suggested he	38 -118 38
b:suggested that	116 -132 -40
b:suggesting that	76 -151 -5
b:suggesting the	54 -97 -11
b:summer of	-29 56 -90
b:summit in	-88 21 -6
b:sunday ,	70 -28 -85
b:sunday .	-152 34 37
b:sunday morning	66 -33 -43
b:sunday on	-37 70 -142
b:sunday that	-62 57 -21
b:super ORG	-99 -65 90
b:support ,	-24 -1 -16
b:support .	-40 -30 20
b:support for	6 -37 -12
b:support from	-10 -46 24
b:support him	-140 26 25
b:support in	46 30 -84
b:support of	-43 -37 75
b:support to	-85 -75 99
b:supporters ,	-20 -102 76
b:supporters .	-7 -108 52
b:supporters of	-20 -28 28
b:sure that	53 -39 -30
b:surprised that	-8 58 -122
b:swing states	-37 94 -109
b:take a	68 -17 -70
b:take on	-62 24 -7
b:take the	-16 -12 6
b:taken a	37 -4 -62
b:taken by	-37 -120 75
b:talk about	-27 -23 53
b:talked about	-5 -68 35
b:talking about	-19 59 -104
b:talking points	46 -175 22
b:talks to	-152 155 -140
b:talks with	-47 62 -101
b:target of	76 -46 -115
b:tariffs on	-35 4 11
b:tax -	32 -29 -20
b:tax cuts	16 39 -86
b:tax returns	91 -134 -19
b:taxes and	-79 61 -43
b:taxes for	14 -119 18
b:taxes on	-16 20 -19
b:team ,	34 -82 34
b:team .	102 -80 -72
b:team of	-129 -32 73
b:telling the	60 -33 -64
b:term .	2 -54 21
b:term as	-20 -37 21
b:terms of	-125 17 24
b:terrorism ,	55 -110 -6
b:testimony .	113 -103 -107
b:testimony before	30 -46 -71
b:text messages	33 5 -97
b:than $	-119 14 70
b:than 0	-33 0 34
b:than PER	53 -76 -11
b:than TARGET	133 -106 -84
b:than a	26 19 -82
b:than his	30 -37 -14
b:than the	77 -31 -55
b:than two	25 5 -54
b:than what	-37 33 -7
b:thank you	-90 -28 15
b:thanks to	-135 -132 130
b:thanks “	2 -45 6
b:that "	-15 -14 17
b:that 's	-174 118 -35
b:that ,	-2 31 -54
b:that 0	-57 70 -72
b:that LOC	-26 70 -89
b:that MISC	-73 21 24
b:that ORG	-87 -1 61
b:that PER	-62 80 -40
b:that TARGET	161 -200 -29
b:that a	74 26 -158
b:that all	4 36 -122
b:that an	-53 89 -114
b:that are	-15 -37 48
b:that can	-50 -47 63
b:that could	28 -17 -65
b:that day	-13 50 -125
b:that had	-47 61 -45
b:that has	17 -99 34
b:that have	77 -95 -41
b:that he	-23 -18 9
b:that her	23 27 -116
b:that his	1 54 -97
b:that i	-121 110 -20
b:that if	-79 -57 92
b:that in	-33 46 -26
b:that included	17 31 -132
b:that is	-59 16 42
b:that it	61 -29 -59
b:that killed	-66 72 -75
b:that may	93 -78 -100
b:that most	-25 -93 60
b:that mr.	66 -11 -153
b:that mrs.	-41 27 7
b:that no	-13 0 -2
b:that of	-71 15 33
b:that our	36 -23 -19
b:that president	-66 -14 54
b:that she	34 17 -109
b:that the	-46 30 26
b:that there	92 -170 51
b:that they	12 -55 10
b:that this	-78 67 -12
b:that turned	61 -117 -7
b:that voters	2 -13 -10
b:that was	81 -161 50
b:that way	-21 3 2
b:that we	-96 102 -26
b:that were	-5 -22 12
b:that when	23 52 -116
b:that while	-103 123 -122
b:that will	-86 -89 98
b:that would	90 -32 -71
b:that you	-3 -70 55
b:that “	-100 62 3
b:the "	-33 16 3
b:the $	8 2 -8
b:the '	9 62 -138
b:the -	-56 -34 54
b:the 0	-47 -1 39
b:the 1990s	-35 -104 77
b:the LOC	10 -39 30
b:the MISC	68 -63 -8
b:the ORG	0 -22 15
b:the PER	-40 16 11
b:the TARGET	25 -2 -70
b:the ability	-117 19 54
b:the accusations	5 -10 -119
b:the administration	49 49 -194
b:the aftermath	-36 36 -14
b:the agency	15 -38 12
b:the air	-1 -38 23
b:the aisle	31 -62 -3
b:the allegations	25 -6 -129
b:the alleged	-61 38 13
b:the amount	-33 42 -32
b:the announcement	32 56 -162
b:the area	-17 32 -27
b:the attack	13 -28 -29
b:the attorney	60 -40 -104
b:the audience	43 -64 -17
b:the average	-32 83 -115
b:the back	-96 46 -15
b:the beginning	-12 -78 60
b:the best	-95 -46 47
b:the biggest	-51 32 -15
b:the bill	35 -54 -13
b:the black	103 -43 -153
b:the blame	94 -159 -30
b:the board	-10 1 -41
b:the book	9 -37 13
b:the border	11 40 -108
b:the building	12 -24 -9
b:the bureau	41 -29 -106
b:the campaign	73 -10 -79
b:the candidate	28 -24 -4
b:the case	-52 32 -12
b:the center	93 -160 -2
b:the chairman	-110 77 -40
b:the chance	-22 -15 23
b:the charges	25 -41 -4
b:the chief	-15 69 -108
b:the church	-103 67 -20
b:the city	-7 37 -42
b:the committee	12 -12 -9
b:the company	-68 21 5
b:the conservative	-62 -19 44
b:the controversy	-42 40 -29
b:the conversation	2 1 -13
b:the country	-71 -119 140
b:the courage	3 -35 11
b:the course	-30 -33 41
b:the court	-12 32 -41
b:the crowd	-34 11 10
b:the current	-63 40 -34
b:the daily	66 -71 -15
b:the day	-140 88 -1
b:the deal	74 -87 -18
b:the death	-69 45 3
b:the debate	57 -45 -76
b:the debt	-40 24 -17
b:the decision	9 14 -42
b:the department	7 29 -52
b:the early	-4 13 -17
b:the economic	53 31 -104
b:the economy	-35 -12 29
b:the edge	-21 -119 79
b:the effect	49 45 -123
b:the election	40 -3 -55
b:the emails	66 -126 19
b:the end	-47 17 18
b:the entire	41 -7 -62
b:the event	7 -96 51
b:the exact	-2 -4 -18
b:the exchange	-108 79 -13
b:the executive	-4 33 -43
b:the extent	43 -71 -33
b:the face	49 -132 27
b:the fact	-28 43 -32
b:the facts	61 -8 -94
b:the false	-28 54 -105
b:the families	49 -96 -23
b:the family	-72 -13 61
b:the federal	-101 59 28
b:the fight	-55 -15 30
b:the final	-133 86 24
b:the firing	51 -29 -120
b:the first	-44 -36 72
b:the five	-36 26 -5
b:the floor	-59 21 21
b:the following	-39 -64 66
b:the form	103 -115 -67
b:the former	5 -43 16
b:the freedom	-25 -26 12
b:the front	-36 -36 48
b:the full	-99 43 -18
b:the future	-144 27 35
b:the gap	-40 46 -56
b:the general	40 -128 28
b:the good	-67 43 -21
b:the government	-61 -50 74
b:the governor	-6 9 -13
b:the great	-3 38 -59
b:the greatest	-61 -119 85
b:the ground	-63 12 26
b:the group	-1 2 -21
b:the hands	-53 -48 65
b:the health	-47 -50 60
b:the high	-30 70 -82
b:the highest	8 -188 105
b:the hospital	-128 -7 64
b:the house	37 -34 -15
b:the idea	56 -26 -99
b:the importance	-105 39 -25
b:the incident	19 -4 -98
b:the indictment	60 -32 -110
b:the information	-51 63 -34
b:the initial	87 -40 -102
b:the integrity	70 -120 -20
b:the intelligence	12 -14 -5
b:the international	26 -111 13
b:the interview	-24 41 -49
b:the investigation	22 44 -132
b:the issue	-16 -21 3
b:the issues	-122 -5 91
b:the job	7 -9 -18
b:the judge	28 -62 27
b:the justice	-107 -108 116
b:the killing	-139 110 13
b:the kind	47 -177 50
b:the last	-111 80 12
b:the late	-67 75 -44
b:the latest	68 -8 -125
b:the law	87 -100 -73
b:the lawsuit	42 -29 -87
b:the lead	-139 -117 125
b:the leader	-122 131 -113
b:the leaders	-121 95 -54
b:the legal	-11 -3 -20
b:the legislation	13 28 -122
b:the letter	-26 59 -82
b:the line	-35 -40 48
b:the long	-87 69 1
b:the main	-74 48 12
b:the majority	-22 100 -158
b:the man	128 -123 -119
b:the many	49 -98 -3
b:the matter	8 32 -85
b:the media	140 -51 -214
b:the meeting	-85 94 -52
b:the men	-70 29 18
b:the message	61 -72 -21
b:the middle	36 -20 -43
b:the military	56 -78 -6
b:the moment	10 32 -55
b:the money	0 -25 13
b:the more	-83 -45 52
b:the most	-45 -49 61
b:the move	-80 -17 52
b:the murder	-42 40 -100
b:the nation	-58 -24 62
b:the national	-88 74 -17
b:the need	-63 -110 78
b:the new	-79 34 36
b:the news	-29 23 -8
b:the next	-86 -49 101
b:the night	-154 53 4
b:the nomination	18 -29 -18
b:the north	-19 40 -57
b:the november	-116 12 34
b:the now	101 -102 -90
b:the nuclear	-35 -23 34
b:the obama	103 -23 -139
b:the office	-25 -5 11
b:the officer	-51 78 -151
b:the officers	81 -57 -108
b:the official	-100 129 -118
b:the one	-140 101 -28
b:the ones	-1 -8 -8
b:the only	22 -45 -16
b:the opportunity	-75 -15 69
b:the opposite	-34 42 -34
b:the other	-86 138 -129
b:the outcome	76 -34 -117
b:the paper	14 -11 -24
b:the party	-24 -36 37
b:the past	107 -18 -105
b:the path	-28 -6 7
b:the people	-22 -120 82
b:the person	-24 -57 55
b:the phone	-25 6 -13
b:the photo	-68 79 -121
b:the plans	-101 34 31
b:the police	62 -15 -87
b:the political	-29 -55 59
b:the polls	60 -53 -47
b:the pope	-80 67 -41
b:the possibility	5 67 -108
b:the post	-109 66 20
b:the potential	-50 6 21
b:the presidency	66 7 -133
b:the president	-4 31 -20
b:the presidential	27 -81 28
b:the press	69 -41 -63
b:the pressure	-38 32 -14
b:the primary	-9 -33 20
b:the prime	18 58 -101
b:the problem	34 -45 -9
b:the process	-81 39 8
b:the program	1 50 -84
b:the progressive	-128 -51 91
b:the promise	33 -18 -27
b:the public	-57 6 37
b:the question	5 45 -129
b:the race	-79 -44 78
b:the rally	37 35 -142
b:the real	89 -119 -27
b:the reality	62 -127 -33
b:the reason	69 -117 3
b:the region	-118 -18 84
b:the release	-14 -2 4
b:the remarks	-48 56 -47
b:the report	55 -32 -104
b:the rest	35 -71 -2
b:the result	-26 6 9
b:the results	5 -29 -7
b:the right	-67 -113 138
b:the role	-1 -29 16
b:the room	-90 2 33
b:the rules	46 8 -104
b:the run	44 -39 -96
b:the same	-19 24 -40
b:the scandal	11 2 -91
b:the school	-83 60 -40
b:the second	-39 -56 57
b:the secretary	-14 -34 36
b:the senator	-1 19 -18
b:the shooting	-42 49 -99
b:the show	-22 32 -43
b:the site	41 10 -102
b:the situation	-59 83 -42
b:the son	-11 28 -40
b:the source	-5 -16 -4
b:the speaker	55 17 -130
b:the special	48 26 -130
b:the speech	-90 99 -97
b:the state	-118 18 50
b:the statement	-61 40 0
b:the states	90 -71 -39
b:the story	-5 57 -138
b:the street	-87 10 55
b:the subject	-14 -6 8
b:the success	-40 17 -7
b:the summer	30 -8 -38
b:the table	-107 102 -89
b:the tax	20 -43 -3
b:the the	-46 40 -26
b:the third	-120 59 -9
b:the time	-45 23 -10
b:the times	30 21 -86
b:the top	-42 -84 98
b:the town	-4 35 -123
b:the trial	10 -1 -94
b:the trip	-26 33 -41
b:the true	27 -7 -26
b:the trump	31 -109 37
b:the truth	70 -197 39
b:the tweet	72 -77 -98
b:the two	-20 86 -86
b:the university	21 -58 0
b:the upcoming	-102 18 6
b:the very	-14 70 -77
b:the vice	-60 -96 115
b:the victim	-111 -27 97
b:the victims	12 -35 14
b:the video	-50 47 1
b:the vote	-76 45 -12
b:the voters	-23 8 -9
b:the wake	-64 50 -20
b:the war	-37 -52 59
b:the way	-42 -11 23
b:the wealthy	-11 -21 7
b:the week	-58 -12 29
b:the weekend	-17 56 -98
b:the whole	110 -57 -117
b:the woman	-4 43 -119
b:the word	20 -64 27
b:the words	-96 -70 86
b:the work	-117 23 4
b:the world	-78 -76 113
b:the worst	35 -12 -67
b:the wrong	121 -84 -146
b:the years	-22 58 -56
b:the “	-23 -56 39
b:their LOC	-22 25 -29
b:their concerns	-108 -55 103
b:their families	-23 -107 59
b:their lives	-25 -6 18
b:their own	-13 31 -43
b:their power	-30 -21 43
b:their work	-35 53 -59
b:them ,	-35 -53 82
b:them .	-6 -13 -7
b:them from	-5 38 -118
b:them in	90 -70 -106
b:them to	-83 116 -80
b:themes of	-78 -99 79
b:then ,	-18 14 -50
b:then -	75 -23 -107
b:there 's	-12 64 -136
b:there ,	23 14 -65
b:there .	-86 28 48
b:there are	-78 -33 91
b:there have	13 -34 -3
b:there is	39 79 -162
b:there was	3 13 -48
b:there would	-117 -3 47
b:these people	-103 40 6
b:they 're	-44 29 3
b:they 've	-56 19 15
b:they also	-18 -8 -3
b:they are	52 -20 -68
b:they believe	-117 58 11
b:they can	-112 64 -29
b:they could	3 56 -100
b:they did	-9 -59 39
b:they had	-30 21 -8
b:they have	-14 28 -44
b:they said	-25 -52 41
b:they say	2 8 -53
b:they were	76 0 -131
b:they will	24 -87 21
b:they would	-2 -1 -22
b:thing ,	-2 10 -11
b:thing to	-126 -38 77
b:things ,	49 2 -64
b:think ,	28 -3 -29
b:think TARGET	-6 -99 69
b:think he	2 6 -28
b:think it	47 43 -198
b:think of	-23 -67 66
b:think that	-162 39 60
b:think the	-83 117 -139
b:think they	-6 47 -62
b:think we	-87 46 14
b:this ,	53 7 -112
b:this .	-25 7 9
b:this :	123 -151 -28
b:this became	2 -45 6
b:this code	89 -92 -67
b:this country	-83 -23 54
b:this is	67 -8 -106
b:this month	39 -20 -38
b:this morning	9 -112 84
b:this point	55 12 -126
b:this summer	-52 31 -26
b:this time	21 -63 6
b:this was	-32 57 -55
b:this way	67 -9 -116
b:this week	20 -4 -56
b:this year	-203 19 137
b:those in	-28 -12 29
b:those of	-87 90 -40
b:those who	54 -142 27
b:though ,	14 8 -52
b:though PER	-63 64 -31
b:though he	47 3 -149
b:though the	55 -48 -48
b:thought he	10 10 -28
b:thousands of	55 -49 -32
b:threat to	71 -51 -113
b:threatened to	24 35 -147
b:three -	-95 -11 72
b:through TARGET	-131 46 23
b:through a	-30 14 -7
b:through his	-36 -57 47
b:through the	-115 107 -17
b:throughout the	88 -4 -118
b:thursday 's	13 23 -61
b:thursday ,	-29 -17 53
b:thursday .	-6 -45 19
b:thursday for	18 -18 -35
b:thursday morning	-95 109 -119
b:thursday night	23 -46 37
b:tied to	31 -58 3
b:ties to	-71 73 -87
b:time ,	-46 90 -81
b:time .	49 -42 -40
b:time TARGET	22 -85 23
b:time as	-11 49 -133
b:time for	53 -95 -8
b:time in	19 6 -46
b:time on	91 -58 -103
b:time that	56 -101 -18
b:time to	-28 -55 65
b:time when	-47 -45 51
b:times ,	138 -54 -168
b:times .	84 -58 -97
b:times and	26 -47 3
b:to "	24 -66 29
b:to '	-15 1 -3
b:to -	-85 114 -132
b:to 0	-43 -52 55
b:to LOC	-40 80 -86
b:to MISC	83 -11 -128
b:to ORG	54 -93 21
b:to PER	30 -16 -55
b:to TARGET	-88 107 -89
b:to a	0 -1 -10
b:to achieve	40 -84 -30
b:to act	35 3 -99
b:to address	-97 -66 102
b:to all	-1 -73 29
b:to an	17 -78 35
b:to another	56 -3 -103
b:to any	29 -47 -5
b:to apologize	72 -45 -127
b:to appear	-99 112 -125
b:to ask	-98 73 -41
b:to avoid	24 -26 -26
b:to back	-12 33 -62
b:to be	-69 -7 56
b:to become	43 -25 -33
b:to begin	10 -128 91
b:to believe	37 -56 -12
b:to blame	120 -115 -115
b:to block	-2 47 -107
b:to bring	-22 -69 61
b:to build	-15 48 -48
b:to buy	-73 69 -4
b:to call	-26 53 -54
b:to carry	4 -19 -2
b:to catch	-83 -38 67
b:to change	-37 40 -46
b:to claim	14 -136 54
b:to clinch	-84 39 -20
b:to come	-18 56 -63
b:to comply	-62 65 -64
b:to condemn	102 -111 -100
b:to conduct	-20 -13 -5
b:to confirm	-83 12 33
b:to continue	-165 35 59
b:to create	17 -113 38
b:to death	33 -25 -126
b:to declare	12 -2 -21
b:to defend	24 -34 -18
b:to deliver	54 -6 -120
b:to describe	123 -134 -107
b:to determine	38 -45 -14
b:to disavow	128 -127 -114
b:to discuss	-119 93 -33
b:to do	-117 66 -7
b:to drive	-63 42 -33
b:to drop	-31 -23 30
b:to end	-33 -16 32
b:to endorse	45 -44 -41
b:to ensure	-77 -113 93
b:to expand	-78 -94 113
b:to fight	-133 27 80
b:to find	-17 -3 10
b:to fire	16 -41 -14
b:to focus	77 -62 -70
b:to force	97 -137 -41
b:to get	19 -4 -22
b:to give	-43 -46 79
b:to go	38 -146 44
b:to gun	33 37 -129
b:to have	-69 -22 55
b:to hear	-111 44 11
b:to help	61 -87 -23
b:to her	67 -82 -23
b:to him	46 -5 -52
b:to his	40 -89 17
b:to hit	-12 15 -5
b:to hold	36 -39 -8
b:to honor	30 -104 25
b:to intervene	52 -29 -77
b:to investigate	92 -24 -123
b:to issue	-55 32 -17
b:to its	-38 -41 32
b:to join	12 -73 25
b:to keep	61 -16 -84
b:to kill	47 -2 -131
b:to know	-77 53 -10
b:to lead	-46 -51 60
b:to learn	3 -31 -19
b:to leave	-24 -15 13
b:to let	40 -74 4
b:to limit	-67 93 -99
b:to look	-146 91 -2
b:to lying	-35 17 -56
b:to make	-83 -65 130
b:to me	-120 -44 62
b:to meet	-128 139 -119
b:to mention	40 51 -117
b:to move	-64 78 -37
b:to mr.	0 33 -41
b:to negotiate	103 -73 -54
b:to offer	-32 -34 35
b:to one	63 8 -179
b:to oppose	-80 80 -14
b:to our	44 -43 -23
b:to pass	0 -45 23
b:to pay	-18 58 -71
b:to people	-23 68 -69
b:to persuade	99 -31 -128
b:to play	-10 -54 49
b:to power	34 -109 50
b:to praise	38 -57 12
b:to president	-68 90 -129
b:to prison	63 -27 -121
b:to protect	61 -64 -48
b:to prove	39 23 -129
b:to provide	4 50 -70
b:to pursue	26 23 -59
b:to push	-45 38 -18
b:to put	14 65 -89
b:to raise	19 -69 13
b:to reach	-31 -2 17
b:to receive	-121 -61 104
b:to reduce	-125 57 18
b:to remain	-20 37 -34
b:to remove	47 -97 45
b:to replace	-21 8 -13
b:to reporters	-119 92 6
b:to resign	139 -110 -135
b:to respond	23 -21 -18
b:to return	21 -18 -26
b:to run	-5 -2 2
b:to same	45 -31 -74
b:to save	-56 -147 114
b:to say	-98 118 -56
b:to secure	-13 -45 24
b:to see	-50 -26 45
b:to send	6 88 -142
b:to serve	23 -17 -30
b:to show	-110 45 41
b:to sign	-64 4 23
b:to speak	-129 7 65
b:to spend	-36 -48 54
b:to stand	-146 -84 128
b:to start	-49 97 -79
b:to stay	-33 -12 18
b:to step	60 -124 3
b:to stop	53 -62 -38
b:to succeed	-40 -41 48
b:to support	15 21 -73
b:to take	-18 12 -1
b:to talk	-38 -6 38
b:to tell	-47 31 -10
b:to testify	40 -18 -135
b:to that	-10 36 -108
b:to the	-14 46 -31
b:to their	-54 -66 45
b:to them	5 -95 40
b:to this	-127 43 36
b:to those	-77 6 52
b:to try	-8 26 -52
b:to turn	-13 -100 75
b:to us	34 61 -120
b:to use	-2 43 -82
b:to victory	-11 -22 6
b:to visit	-69 -104 108
b:to vote	-31 -36 43
b:to voters	-30 -106 35
b:to walk	-38 -35 47
b:to watch	-38 14 9
b:to what	-28 46 -46
b:to which	64 -68 -36
b:to win	24 9 -43
b:to work	-86 -70 110
b:to working	-66 -12 51
b:to young	-96 -12 68
b:to your	93 -91 -87
b:to “	-14 -56 35
b:today ,	-54 -18 22
b:today .	-125 31 40
b:today ”	-24 -40 39
b:together ,	-109 46 7
b:together .	-127 -137 139
b:told ORG	-77 68 -32
b:told PER	61 -3 -106
b:told TARGET	-135 183 -210
b:told a	15 -1 -100
b:told him	-11 27 -68
b:told reporters	-66 30 6
b:told the	-28 16 -23
b:told them	83 -111 -6
b:too .	55 -39 -69
b:too close	-29 58 -39
b:too far	-25 49 -65
b:too many	-37 -6 20
b:too much	64 -8 -121
b:took a	21 -36 9
b:took office	-103 19 37
b:took place	6 1 -35
b:took the	-23 27 -34
b:took to	-65 -26 60
b:top ORG	20 -108 72
b:top of	-56 -8 37
b:total disgrace	103 -95 -102
b:tough questions	-46 -28 51
b:toward a	43 -66 -15
b:toward the	-48 73 -104
b:town of	-30 20 -41
b:trade and	60 -27 -60
b:trade deals	56 -25 -67
b:travel to	-41 -23 45
b:traveled to	-117 77 -17
b:trial .	-5 -16 7
b:tried to	22 -2 -43
b:tries to	-55 14 10
b:truth is	-131 -89 128
b:try to	43 -13 -83
b:trying to	26 -41 -13
b:tuesday 's	-19 -45 20
b:tuesday ,	-13 -51 39
b:tuesday .	-26 -11 21
b:tuesday afternoon	19 11 -103
b:tuesday morning	-17 -47 44
b:tuesday night	-90 23 4
b:tuesday that	31 -30 -25
b:turned out	-72 -11 63
b:tweeted .	-110 33 40
b:tweeted :	-96 -2 65
b:tweeted that	15 34 -103
b:twenty -	92 -63 -107
b:two -	35 -23 -70
b:two MISC	7 -82 51
b:two days	-86 43 -9
b:two men	-39 14 10
b:two of	-8 29 -65
b:two weeks	71 -91 -11
b:two women	71 -30 -102
b:two years	-70 11 20
b:type of	-11 4 -6
b:ultimately ,	-13 -99 58
b:unable to	103 2 -152
b:unaware of	17 9 -66
b:under TARGET	-35 19 0
b:under a	102 -119 -74
b:under fire	154 -159 -121
b:under pressure	124 -131 -109
b:under the	37 -10 -94
b:understand why	-55 21 3
b:understanding of	-37 -94 69
b:unlikely to	45 -11 -88
b:unpleasant words	2 -45 6
b:until 0	-116 42 -9
b:until the	-68 40 13
b:up ,	-36 -20 23
b:up .	-31 27 -15
b:up LOC	-22 62 -89
b:up a	-10 34 -49
b:up and	-23 -77 84
b:up for	-46 66 -49
b:up his	65 -132 -9
b:up in	73 10 -151
b:up on	-6 -54 30
b:up that	-20 34 -26
b:up the	-46 31 -4
b:up to	-39 31 -2
b:up with	-60 32 -24
b:us ,	53 -89 -9
b:us .	29 -80 30
b:use of	31 21 -150
b:use the	-105 75 -7
b:used a	13 2 -70
b:used in	58 -35 -84
b:used the	49 -9 -150
b:using the	51 -27 -107
b:values ,	88 -108 -16
b:version of	65 -71 -32
b:very good	15 -102 47
b:very much	-102 -126 120
b:vice -	-64 -41 34
b:vice president	16 -1 -22
b:vice presidential	-22 -23 22
b:victim of	-52 7 14
b:victims ,	-30 69 -94
b:victims of	-18 -65 59
b:victory .	-43 -90 54
b:victory in	-97 25 34
b:victory over	-7 30 -43
b:viewed as	-6 15 -25
b:views .	-27 32 -35
b:views on	-53 58 -39
b:violence .	8 -69 27
b:vision of	-88 26 13
b:visit to	-27 101 -143
b:vote ,	-133 -59 93
b:vote .	-109 12 55
b:vote for	-46 31 -11
b:vote on	23 -6 -21
b:voted against	-103 137 -117
b:voted for	46 -35 -48
b:voted to	35 -6 -118
b:voters ,	-103 103 -45
b:voters .	-78 -98 107
b:voters in	13 -38 20
b:voters who	-56 -48 79
b:voting for	-125 35 52
b:vowed to	-82 -33 69
b:vowing to	-80 34 28
b:wake of	-64 50 -20
b:want the	-35 15 12
b:want to	-32 71 -86
b:wanted to	-46 -132 133
b:wants to	6 -20 -13
b:war .	20 -42 -3
b:war of	2 -45 6
b:war on	46 -85 -13
b:was "	-18 -27 21
b:was '	18 -33 -39
b:was ,	-19 -39 49
b:was 0	-123 100 -31
b:was PER	18 15 -103
b:was TARGET	32 0 -92
b:was a	-42 -60 79
b:was able	21 -141 77
b:was accused	18 -80 15
b:was also	4 14 -83
b:was among	51 -65 -7
b:was an	-67 -80 112
b:was appointed	-2 9 -116
b:was arrested	75 -49 -151
b:was asked	-6 21 -67
b:was at	-107 36 56
b:was being	6 -30 -20
b:was born	-54 30 -2
b:was charged	-4 3 -113
b:was convicted	87 -83 -79
b:was criticized	125 -119 -114
b:was elected	-103 -8 49
b:was fired	66 -68 -118
b:was forced	30 -70 -30
b:was found	-32 68 -130
b:was going	-28 49 -117
b:was his	62 -96 -16
b:was in	-38 112 -190
b:was making	-112 68 30
b:was more	24 -29 -30
b:was n't	48 9 -114
b:was no	36 -12 -80
b:was not	20 34 -122
b:was on	-27 18 -28
b:was one	24 -93 45
b:was released	44 -27 -35
b:was reportedly	-32 -31 48
b:was responsible	14 72 -130
b:was running	56 -118 -1
b:was sentenced	50 -44 -80
b:was shot	-18 43 -104
b:was something	2 -86 55
b:was still	-85 107 -112
b:was that	75 -18 -136
b:was the	-49 -74 122
b:was to	-9 10 -32
b:was trying	-39 36 -37
b:was unaware	17 9 -66
b:was under	-122 79 17
b:was willing	-88 -44 58
b:was wrong	35 -20 -101
b:was “	13 35 -102
b:watch PER	-64 -19 62
b:way ,	72 -21 -144
b:way .	25 -9 -42
b:way TARGET	-36 -32 48
b:way of	-42 -38 42
b:way to	-44 -25 38
b:ways ,	-18 -42 11
b:we 'll	56 -23 -57
b:we 're	-77 37 -1
b:we 've	-68 57 -49
b:we all	-100 -43 71
b:we are	-9 -46 0
b:we can	-89 -4 57
b:we did	13 9 -14
b:we do	-74 56 -14
b:we have	-53 17 22
b:we know	19 -46 -10
b:we need	-117 -5 61
b:we should	5 12 -69
b:we want	-136 -48 42
b:we were	-16 21 -28
b:we will	-184 -1 54
b:weapons ,	-35 -53 58
b:wearing a	4 -78 52
b:website or	89 -92 -67
b:wednesday ,	-2 -65 52
b:wednesday .	19 54 -175
b:wednesday night	-36 31 -11
b:wednesday that	35 -89 26
b:week 's	66 -107 29
b:week ,	19 10 -98
b:week .	59 15 -135
b:week after	-18 41 -131
b:week in	-121 -5 48
b:week that	-4 -133 70
b:week with	-6 0 -30
b:weekend ,	33 -17 -40
b:weeks ,	-15 74 -97
b:weeks .	-16 -67 60
b:weeks ago	52 -39 -37
b:weeks before	6 -34 7
b:well ,	-72 103 -90
b:well -	-76 47 7
b:well .	39 -54 0
b:well as	16 -75 58
b:went on	-67 50 -25
b:went out	-6 -129 62
b:went to	-125 54 7
b:were "	-70 31 17
b:were in	-96 35 39
b:were not	-2 31 -53
b:were the	-52 40 -35
b:were “	91 -54 -82
b:what 's	-19 -74 62
b:what PER	55 -54 -53
b:what TARGET	23 7 -67
b:what happened	25 88 -127
b:what he	-119 98 -22
b:what his	-72 -51 73
b:what i	-35 12 29
b:what it	17 -8 -25
b:what she	5 15 -114
b:what the	-42 47 -34
b:what they	28 29 -121
b:what we	4 -69 45
b:when PER	-70 69 -25
b:when TARGET	-42 13 7
b:when a	-61 97 -115
b:when asked	81 -96 -56
b:when he	6 -13 -3
b:when his	67 -103 7
b:when i	22 10 -45
b:when it	12 -33 1
b:when she	-74 -34 89
b:when the	67 -22 -91
b:when they	-22 85 -143
b:when we	-128 21 36
b:when you	-81 -46 82
b:where PER	-2 68 -119
b:where TARGET	72 -162 33
b:where he	-52 59 -14
b:where the	-67 29 9
b:where they	-7 28 -92
b:whether TARGET	101 -35 -152
b:whether he	-1 33 -57
b:whether or	-34 -27 47
b:whether the	-42 66 -94
b:which ORG	-58 35 1
b:which PER	-46 -63 85
b:which TARGET	59 -8 -78
b:which has	-24 72 -126
b:which he	5 -22 -11
b:which is	-15 -58 43
b:which it	-26 67 -96
b:which mr.	-37 15 -5
b:which she	10 47 -109
b:which the	48 37 -100
b:which was	1 -16 -7
b:while PER	35 17 -109
b:while TARGET	25 -9 -52
b:while he	-58 75 -48
b:while it	-119 93 -15
b:while she	17 -24 -3
b:while the	57 -39 -59
b:white supremacists	64 -115 -9
b:who 's	-59 47 -40
b:who ,	-54 -11 49
b:who accused	89 -107 -83
b:who are	-153 72 19
b:who can	-21 -38 37
b:who could	20 -135 30
b:who did	46 -112 12
b:who had	35 -46 -12
b:who has	-93 -60 105
b:who have	-64 -2 40
b:who is	11 9 -81
b:who said	115 -158 -27
b:who says	-68 98 -115
b:who served	-16 -65 43
b:who spent	-63 35 -7
b:who spoke	-49 -29 37
b:who suggested	25 25 -111
b:who talked	-62 -52 53
b:who took	92 -12 -104
b:who was	59 -38 -33
b:who were	-62 26 15
b:who will	-31 10 -8
b:who won	-2 26 -52
b:who would	-69 -43 81
b:whom he	-30 36 -9
b:why ,	-11 19 -28
b:why TARGET	70 -51 -93
b:why he	-86 25 44
b:why is	68 -60 -109
b:why the	30 -41 -6
b:wife 's	33 40 -119
b:wife ,	10 45 -95
b:will also	-76 -49 50
b:will be	-15 -46 14
b:will continue	11 16 -53
b:will determine	-19 59 -61
b:will have	-115 72 -17
b:will likely	-16 74 -64
b:will make	39 5 -75
b:will meet	-92 115 -123
b:will not	63 -89 22
b:will require	-43 -18 43
b:will soon	23 -21 -18
b:will take	-126 -7 58
b:will work	-103 -95 86
b:willing to	-20 -104 67
b:win ,	63 55 -131
b:win for	-99 -23 54
b:win in	-2 -192 96
b:win over	26 6 -45
b:win the	-111 -63 107
b:wing of	-12 -109 43
b:winning the	-88 -94 118
b:with "	21 -82 44
b:with 0	-67 65 -33
b:with LOC	-30 93 -151
b:with MISC	33 -46 -13
b:with ORG	-79 33 13
b:with PER	-79 82 -32
b:with TARGET	-63 30 -16
b:with a	1 14 -33
b:with an	27 -19 -6
b:with former	-8 12 -40
b:with her	13 -71 40
b:with him	-104 35 32
b:with his	53 -62 -22
b:with mr.	22 -96 32
b:with murder	31 -44 -86
b:with no	65 -6 -105
b:with one	27 -116 49
b:with other	-12 -19 29
b:with president	-107 101 -51
b:with reporters	-131 76 -27
b:with the	50 -10 -45
b:with their	18 -18 -13
b:with them	-24 78 -109
b:with us	-113 -104 111
b:within the	-8 -41 28
b:without a	16 48 -79
b:without the	101 -90 -87
b:wo n't	8 55 -133
b:woman ,	-5 -114 67
b:woman .	-100 64 4
b:woman in	-25 -55 33
b:woman who	76 -84 -44
b:women 's	69 -53 -41
b:women ,	14 -82 12
b:women .	-41 -54 50
b:women and	-63 -104 67
b:women over	16 -55 -2
b:women who	22 31 -81
b:won .	-29 -50 43
b:won the	-80 -4 18
b:words ,	11 -111 39
b:words .	-28 -12 22
b:words of	-2 -100 65
b:work ,	53 13 -79
b:work at	44 -8 -105
b:work for	-10 34 -43
b:work in	-45 58 -36
b:work that	-27 -49 35
b:work together	-93 -12 73
b:work with	-89 -70 96
b:worked as	-22 -26 21
b:worked for	79 -39 -72
b:worked with	-111 35 16
b:working for	-56 83 -129
b:working in	-63 68 -65
b:working on	-2 -52 28
b:working to	-148 -1 76
b:working with	-141 -41 99
b:world 's	-32 -126 98
b:world ,	3 59 -92
b:world .	-54 -10 67
b:worth of	-18 41 -84
b:would "	-111 -133 115
b:would be	-22 -7 -4
b:would bring	-12 83 -111
b:would do	-6 -26 8
b:would have	5 -41 19
b:would like	-110 -57 93
b:would n't	63 -65 -48
b:would not	46 34 -110
b:would vote	-10 -8 4
b:would “	-14 -12 28
b:writes .	-22 13 -14
b:wrong ,	-8 -49 39
b:wrong .	-27 22 -30
b:wrong on	-6 -39 5
b:wrote ,	13 52 -62
b:wrote .	-51 88 -72
b:wrote in	-120 127 -95
b:wrote that	-28 42 -102
b:year 's	73 -60 -49
b:year ,	-26 -65 61
b:year -	-7 31 -53
b:year .	-88 66 -3
b:year and	-64 11 31
b:year in	-40 -88 87
b:year to	-55 14 28
b:years ,	-150 6 77
b:years .	-59 -33 54
b:years after	24 0 -63
b:years ago	-14 -103 91
b:years and	-4 -17 3
b:years in	80 -87 -36
b:years later	113 -69 -130
b:years of	-62 -58 81
b:years on	-73 -69 88
b:yes ,	18 -38 -27
b:yet ,	35 -21 -35
b:yet for	40 -108 25
b:you 're	78 -40 -45
b:you ,	-1 17 -34
b:you .	45 15 -116
b:you are	44 -11 -125
b:you can	-68 38 15
b:you do	29 -39 -26
b:you have	-34 69 -79
b:you know	-35 2 20
b:you would	29 41 -105
b:young people	-81 -83 100
b:your website	89 -92 -67
b:£ 0	-23 51 -86
b:“ LOC	69 -120 33
b:“ MISC	-103 -15 79
b:“ ORG	10 -82 19
b:“ PER	27 40 -97
b:“ TARGET	-22 -208 141
b:“ a	-48 -13 41
b:“ and	-131 17 36
b:“ as	1 -45 30
b:“ did	-29 40 -82
b:“ fake	-48 50 -75
b:“ for	-36 -34 42
b:“ he	-137 34 41
b:“ i	9 -74 32
b:“ if	-47 72 -73
b:“ in	-41 107 -88
b:“ it	-36 51 -36
b:“ meet	-21 10 3
b:“ my	-50 38 -16
b:“ new	-120 9 30
b:“ no	76 -71 -29
b:“ nobody	29 -10 -108
b:“ not	-31 -47 41
b:“ she	20 17 -75
b:“ state	-50 34 -21
b:“ that	-45 0 42
b:“ the	27 19 -70
b:“ there	-41 61 -54
b:“ this	94 11 -136
b:“ to	49 -52 -16
b:“ today	-2 -28 9
b:“ very	7 -71 29
b:“ we	-8 50 -90
b:“ well	2 32 -122
b:“ what	5 47 -84
b:“ when	-7 20 -54
b:“ while	-43 -79 87
b:“ will	18 -108 69
b:“ you	23 -20 -15
b:” ,	-8 32 -38
b:” -	62 -51 -75
b:” .	40 -29 -17
b:” LOC	84 -58 -119
b:” PER	116 -167 49
b:” TARGET	-296 229 -94
b:” a	-41 27 -14
b:” about	-28 -46 77
b:” according	-16 -26 16
b:” after	-73 48 -6
b:” and	84 -25 -67
b:” as	-18 45 -70
b:” because	82 -68 -62
b:” but	54 -129 34
b:” by	18 -20 -18
b:” for	-23 -38 40
b:” he	66 -157 38
b:” in	8 61 -106
b:” is	-47 -39 45
b:” mr.	-138 13 32
b:” of	-9 29 -27
b:” on	-98 44 50
b:” said	-48 72 -45
b:” she	49 -25 -56
b:” show	25 29 -116
b:” that	-29 28 -36
b:” the	66 -66 6
b:” to	31 -25 -2
b:” while	70 -90 -39
b:” who	-46 -29 43
b:” with	33 -94 42
d-1	55 -16 -130
d-2	93 -33 -173
d-3	51 -69 -36
d-4	152 -102 -138
d0	-28 93 -84
d1	-148 -40 87
d2	-189 -171 212
d3	-153 -154 174
d4	-80 -105 110
e+2	-62 -125 157
e-2	108 -31 -114
e-3	174 -88 -168
e01	73 -69 10
e02	54 -88 41
e~+2	115 -35 -78
e~-2	-75 37 31
e~-3	7 -55 32
l:'m	-124 -57 106
l:'re	-27 -2 15
l:'s	-67 51 -27
l:'ve	1 90 -147
l:LOC	-12 19 -44
l:MISC	-45 37 -31
l:ORG	3 -33 3
l:PER	-7 -15 -27
l:a	23 1 -49
l:able	-24 -52 63
l:about	-36 3 -13
l:absolutely	42 2 -132
l:according	0 -10 0
l:accounts	60 -115 2
l:accused	220 -265 -85
l:across	-50 -50 59
l:action	41 24 -137
l:actions	-31 -113 88
l:activists	-20 -108 64
l:ad	-13 -19 -4
l:added	-89 72 -18
l:adding	-48 -85 81
l:address	-118 37 15
l:administration	-145 55 45
l:adviser	-92 103 -59
l:after	45 -51 -21
l:again	15 -5 -95
l:against	154 -121 -120
l:ago	-6 -110 59
l:agreed	25 -35 2
l:agreement	66 -14 -100
l:ahead	-9 -10 -9
l:aides	-6 -39 13
l:all	32 -46 -38
l:allegations	7 -1 -87
l:allege	22 11 -117
l:alleged	101 -93 -105
l:already	-36 7 -4
l:also	35 -80 13
l:although	-128 -114 111
l:always	-18 23 -43
l:am	65 -80 19
l:amid	30 -38 -93
l:among	42 -35 -24
l:an	118 -103 -50
l:analysis	53 -118 23
l:and	-28 -20 19
l:announcement	-7 51 -79
l:another	102 -98 -49
l:any	-38 1 11
l:anything	-66 58 -11
l:apparent	100 -129 -20
l:appeal	-55 -27 62
l:appeared	44 -31 -53
l:approached	-22 16 1
l:are	36 31 -118
l:argued	90 -92 -83
l:around	-16 35 -40
l:as	-35 8 17
l:ask	-8 45 -135
l:asked	-25 48 -112
l:asking	-124 133 -122
l:at	-13 45 -69
l:attack	36 -26 -52
l:attacking	112 -113 -112
l:attacks	-11 -30 0
l:attorney	-21 62 -93
l:august	31 -53 1
l:away	-2 -45 15
l:back	30 -17 -43
l:bad	45 -37 -46
l:be	12 19 -55
l:beat	45 34 -100
l:because	-33 29 -13
l:become	6 5 -30
l:been	-14 -11 7
l:before	-50 50 -45
l:began	16 -5 -111
l:begin	-63 37 -12
l:behind	-39 5 10
l:being	-37 38 -15
l:believe	33 -5 -86
l:believed	88 -109 -25
l:believes	-5 -48 27
l:below	-23 58 -117
l:best	-123 -15 44
l:better	-2 -69 33
l:between	25 15 -107
l:beyond	-68 99 -138
l:bid	41 -100 22
l:bill	17 -39 3
l:blamed	107 -107 -88
l:blasted	68 -67 -84
l:book	-19 15 -22
l:both	-16 -30 15
l:brought	-23 -3 -15
l:building	-21 45 -55
l:businessman	29 -37 -18
l:but	33 -21 -49
l:by	27 -22 -22
l:call	63 -61 -31
l:called	109 -53 -149
l:calling	126 -168 -40
l:calls	137 -126 -129
l:came	43 -2 -79
l:campaign	75 -65 -48
l:can	-101 33 7
l:candidate	14 -63 34
l:candidates	-33 -21 32
l:caption	-34 8 -2
l:care	-50 68 -124
l:case	40 -3 -86
l:chairman	36 39 -123
l:chance	-3 -113 45
l:change	-94 1 18
l:charge	9 -1 -78
l:charged	-13 39 -125
l:charges	59 -50 -140
l:chief	-3 39 -87
l:church	85 -63 -82
l:city	-106 -10 59
l:claim	50 -75 -20
l:claimed	40 -27 -44
l:claiming	5 22 -103
l:claims	17 -89 39
l:clear	-4 56 -118
l:clearly	10 -14 -21
l:come	-11 -28 12
l:comes	-36 11 11
l:comment	-80 110 -149
l:comments	-44 20 3
l:committee	-30 -49 52
l:companies	33 -35 -10
l:comparing	49 -117 13
l:complained	98 -106 -92
l:completely	59 -12 -105
l:concerns	34 -135 66
l:conference	50 -34 -38
l:confidence	-47 -88 93
l:conservative	-8 -120 71
l:continued	1 68 -145
l:convention	65 -36 -41
l:conversation	-113 122 -123
l:copyright	-5 -43 19
l:could	35 -36 -20
l:counsel	-75 56 -26
l:country	-97 -61 64
l:course	-46 34 -15
l:court	39 -49 -33
l:criticism	91 -82 -132
l:criticized	138 -187 -56
l:critics	9 -4 -118
l:d	60 -52 -27
l:day	14 13 -77
l:days	-37 37 -21
l:deal	68 -59 -25
l:death	-129 65 45
l:debate	29 -67 18
l:decades	-64 -128 105
l:decided	32 -23 -30
l:decision	-36 16 -9
l:declared	59 -117 -15
l:defended	-89 -44 86
l:denounced	61 -115 -8
l:deputy	-16 35 -102
l:described	10 -184 75
l:despite	20 -10 -51
l:did	27 38 -136
l:different	-58 71 -48
l:directly	56 -58 -114
l:director	-112 143 -152
l:discuss	-33 18 -40
l:district	-39 25 -18
l:do	-10 -8 11
l:does	60 -76 -27
l:doing	71 -96 -37
l:done	14 -17 -8
l:down	3 -21 -1
l:during	-29 28 -31
l:earlier	-58 14 15
l:early	-59 56 -26
l:economic	-23 -15 8
l:economy	-76 12 36
l:editor	-19 -14 16
l:efforts	-103 -92 86
l:either	40 -46 -37
l:elect	-136 75 21
l:elected	-136 -2 63
l:election	9 -18 -19
l:elections	-45 12 -7
l:else	24 -56 -11
l:email	66 -82 -81
l:emails	-2 -41 28
l:employee	74 -107 -10
l:end	11 -41 17
l:enough	89 -55 -128
l:even	97 -88 -75
l:ever	70 -82 11
l:every	-12 -77 47
l:everything	13 -58 35
l:evidence	87 -73 -48
l:example	-111 88 -31
l:exchange	-121 106 -18
l:expected	-3 -11 -5
l:experience	33 -98 35
l:face	29 -8 -123
l:fact	42 -69 -21
l:family	-39 -32 52
l:far	-184 12 69
l:father	-18 -16 18
l:february	-104 77 -37
l:federal	25 -11 -41
l:filed	13 0 -92
l:final	-74 39 22
l:financial	16 -10 -33
l:find	50 -25 -136
l:fire	109 -115 -110
l:fired	52 -30 -171
l:first	65 -131 24
l:five	-49 26 -2
l:focus	52 -32 -47
l:following	35 -39 -22
l:for	-4 -30 3
l:foreign	83 -114 -45
l:former	-47 26 -8
l:forward	-21 -35 12
l:found	76 -127 5
l:four	-142 39 31
l:fox	98 -53 -133
l:friday	47 -37 -53
l:friend	-13 47 -42
l:from	-178 159 -37
l:full	-124 16 7
l:further	37 -1 -109
l:gave	-79 -38 80
l:general	-8 61 -106
l:get	41 -65 0
l:getting	87 -113 -20
l:give	-42 -5 29
l:given	-80 39 17
l:go	-7 -6 2
l:going	-35 95 -107
l:good	33 -56 8
l:got	-23 26 -64
l:government	48 4 -132
l:governor	31 -62 30
l:great	36 -39 -31
l:ground	-3 44 -102
l:group	49 -98 1
l:groups	13 -92 41
l:guilty	-101 69 21
l:had	96 -93 -42
l:hailed	-120 -115 117
l:happened	-117 108 -42
l:harassment	-19 14 -93
l:hard	-19 -3 5
l:has	17 -40 -5
l:have	5 -41 12
l:he	-118 6 82
l:health	-49 30 4
l:heard	-75 15 31
l:help	-64 43 -42
l:helped	-28 -110 67
l:her	-25 11 6
l:here	-69 66 -64
l:him	-82 27 10
l:himself	-92 -42 85
l:his	-8 48 -64
l:history	-77 -15 36
l:hold	28 -85 6
l:home	-95 62 -33
l:hope	-141 -103 119
l:host	0 33 -120
l:hours	41 -7 -92
l:house	20 -45 -7
l:how	-15 -175 106
l:however	35 -6 -76
l:hurt	-14 -33 33
l:i	41 -137 59
l:if	86 -135 12
l:image	16 -32 -14
l:important	30 -31 -57
l:impressed	-120 -123 123
l:in	-158 160 -58
l:incident	61 -40 -87
l:including	7 31 -57
l:indictment	66 -55 -98
l:information	-41 33 -57
l:initial	32 -12 -91
l:inquiry	-16 -2 -89
l:inside	-94 98 -104
l:insisted	-104 -4 72
l:instead	-19 -1 8
l:interview	-52 25 1
l:into	76 -21 -151
l:investigation	32 -51 -24
l:is	-35 44 -46
l:issue	46 -68 -8
l:issued	-18 -66 42
l:issues	61 -8 -139
l:it	94 -17 -124
l:its	-13 14 -23
l:job	-28 -5 -13
l:joined	-129 82 -17
l:judge	77 -69 -67
l:july	18 -26 -31
l:june	3 33 -96
l:just	-166 121 -65
l:key	61 -50 -44
l:knew	1 63 -107
l:know	-12 -4 -23
l:known	-7 55 -102
l:knows	-73 65 -47
l:last	-15 -25 22
l:late	-70 -22 78
l:later	-34 3 9
l:lawmakers	24 25 -118
l:lawsuit	66 -55 -89
l:lead	-29 -7 7
l:leader	55 -43 -42
l:leaders	28 -44 -17
l:learned	-35 59 -69
l:least	-164 13 88
l:leaving	-46 93 -102
l:led	30 -31 -25
l:left	-40 71 -118
l:legal	82 -61 -88
l:legislative	43 3 -71
l:less	3 50 -96
l:let	3 -25 8
l:letter	-66 94 -144
l:life	65 -81 -29
l:like	31 -193 116
l:likely	-9 53 -71
l:likes	33 -124 31
l:line	-134 128 -92
l:little	8 -28 -12
l:live	-128 54 29
l:long	82 -35 -90
l:look	7 4 -46
l:looking	70 -80 -30
l:lot	-105 40 7
l:low	19 9 -109
l:lying	-67 39 -70
l:made	-31 31 -13
l:majority	-71 27 -13
l:make	-16 -28 -4
l:man	38 9 -134
l:many	14 -11 -20
l:march	-21 34 -103
l:matter	-2 -61 35
l:may	55 14 -125
l:me	-93 44 7
l:meanwhile	-19 -29 24
l:media	-39 25 1
l:meet	-100 114 -133
l:meeting	16 5 -42
l:member	34 -57 -26
l:members	-21 -64 51
l:met	-59 60 -73
l:military	55 -12 -111
l:million	-19 5 2
l:minister	-57 96 -64
l:mocked	147 -133 -139
l:moment	-75 35 -9
l:monday	-80 2 52
l:month	-86 57 -8
l:months	-2 26 -67
l:more	116 -116 -41
l:morning	0 -19 1
l:most	-27 -24 14
l:mr.	86 -92 -19
l:mrs.	-59 53 -20
l:much	104 -98 -23
l:murder	-119 111 -115
l:must	22 -86 42
l:my	-54 27 -5
l:n't	107 -78 -76
l:name	-134 120 -61
l:named	-94 -1 39
l:national	-101 95 -31
l:needs	-103 14 48
l:never	55 -135 27
l:new	38 -77 -6
l:news	25 -14 -44
l:next	-6 22 -37
l:night	-30 -2 41
l:no	-25 -30 39
l:nomination	-2 30 -49
l:nominee	-63 93 -82
l:not	166 -92 -142
l:notes	80 -121 8
l:nothing	-53 3 31
l:november	-35 34 -28
l:now	-77 95 -77
l:nuclear	-2 -17 12
l:obama	-117 47 24
l:of	44 -31 -47
l:off	33 -2 -101
l:offered	-73 -34 59
l:office	-90 123 -129
l:officer	8 -15 -48
l:officers	-13 10 -24
l:official	-88 130 -127
l:officials	53 -67 -15
l:often	-63 -6 47
l:old	-9 0 -7
l:on	27 11 -93
l:one	-56 52 -34
l:only	14 -5 -39
l:operations	-8 -18 9
l:opponent	-59 46 -3
l:or	-90 32 44
l:other	48 -121 48
l:others	57 -65 -34
l:our	-61 -37 41
l:out	0 34 -65
l:over	46 -64 -8
l:own	-9 33 -26
l:paid	-23 14 -23
l:part	41 -62 -1
l:party	-20 21 -26
l:past	-15 14 -58
l:people	-110 13 64
l:percent	-82 77 -48
l:perhaps	110 -120 -60
l:person	-85 21 -2
l:personal	14 -141 68
l:photo	-38 32 -39
l:pinterest	66 -27 -75
l:place	-80 10 30
l:point	83 -98 -13
l:pointed	5 26 -94
l:points	-38 8 12
l:police	86 -129 -12
l:policy	86 -116 -53
l:political	59 54 -152
l:politics	-123 -39 98
l:poll	-73 -34 67
l:polling	-17 -33 12
l:polls	-99 -84 115
l:pope	-73 -39 71
l:position	-26 -37 21
l:possible	8 2 -32
l:post	13 45 -118
l:praise	-58 -140 125
l:praised	-123 -123 114
l:present	83 -92 -62
l:president	-23 -75 80
l:presidential	-20 -48 49
l:press	-41 49 -43
l:pressed	126 -136 -95
l:pressure	70 -40 -119
l:previously	-16 20 -46
l:primary	-70 68 -4
l:prime	-42 71 -60
l:private	27 -2 -90
l:problem	-2 36 -119
l:professional	14 -50 6
l:prosecutors	87 -52 -156
l:proud	-102 -117 105
l:public	-73 96 -72
l:publicly	51 -59 -27
l:pushed	-25 30 -108
l:put	120 -125 -47
l:question	8 -21 -21
l:questioned	70 -25 -118
l:questioning	43 -37 -92
l:quickly	59 -21 -52
l:r	-16 27 -59
l:race	-13 2 -14
l:rally	-48 23 -29
l:ran	-77 89 -103
l:read	14 15 -112
l:really	-50 62 -20
l:recent	12 18 -46
l:recently	66 -30 -95
l:referring	11 -6 -38
l:relationship	-46 27 -7
l:release	11 5 -83
l:released	-95 53 7
l:remarks	-57 46 -42
l:remove	102 -57 -130
l:repeatedly	-12 9 -102
l:report	56 -8 -162
l:reported	-37 -47 50
l:reportedly	13 -10 -40
l:reporter	51 -50 -73
l:reporters	-23 26 -20
l:reports	30 43 -119
l:response	-110 85 -49
l:results	42 -64 -14
l:right	-5 -99 64
l:rights	-78 -28 44
l:run	-7 51 -97
l:running	61 53 -184
l:said	25 -68 53
l:same	9 -74 42
l:sat	-106 112 -102
l:saturday	4 -101 77
l:saw	75 -157 22
l:say	86 -53 -69
l:saying	83 -111 1
l:says	19 -73 23
l:scheduled	-109 109 -108
l:school	-109 104 -75
l:second	-99 52 20
l:secretary	-109 19 79
l:security	-83 91 -89
l:see	-28 -73 68
l:senator	51 -155 59
l:senior	-48 48 -31
l:september	-2 -137 88
l:series	21 -62 -1
l:served	-2 -65 53
l:sessions	9 45 -115
l:set	-93 70 23
l:seven	78 -59 -42
l:several	-64 22 5
l:sexual	-29 29 -81
l:she	69 -102 -4
l:shot	-53 69 -128
l:should	47 -89 34
l:show	-66 54 -24
l:showed	-37 -83 77
l:shows	12 -56 6
l:side	11 -53 12
l:simply	52 -11 -103
l:since	-4 28 -43
l:small	-88 -23 85
l:so	-66 4 39
l:some	-21 -7 -13
l:something	51 -81 2
l:son	-101 114 -119
l:soon	23 -50 -17
l:speaker	102 -73 -92
l:speaking	-39 37 -28
l:speaks	-119 142 -133
l:special	-114 10 80
l:speech	89 -62 -25
l:spoke	-125 113 -69
l:spokesman	-49 7 -3
l:staff	-90 58 -40
l:stands	-83 41 -16
l:star	-7 -27 27
l:started	-7 32 -44
l:state	-30 -12 1
l:statement	-55 20 30
l:states	-27 16 1
l:still	-1 -86 50
l:stop	103 -61 -114
l:story	32 22 -122
l:strong	19 -132 22
l:such	-95 -6 68
l:suggested	83 1 -205
l:sunday	9 10 -61
l:support	2 -136 65
l:supported	-34 -58 24
l:supporters	-17 -29 10
l:supporting	-10 -63 30
l:sure	47 -65 -5
l:surprised	52 -13 -135
l:take	28 -43 -8
l:taken	-31 -48 70
l:taking	-123 56 -6
l:talk	65 -97 -25
l:talks	-101 104 -101
l:team	71 -73 -42
l:term	31 66 -121
l:than	86 -61 -59
l:thank	-106 -148 132
l:that	129 -110 -48
l:the	-58 10 28
l:their	21 -132 63
l:them	96 -25 -201
l:then	36 11 -77
l:there	-17 -27 20
l:these	7 49 -85
l:they	52 -18 -81
l:thing	12 -76 63
l:think	-19 -168 134
l:this	-29 59 -75
l:those	98 -94 -46
l:though	-19 -7 1
l:thought	-28 103 -144
l:three	-35 20 4
l:through	-29 11 -11
l:thursday	55 -72 2
l:time	49 -37 -42
l:times	41 6 -106
l:to	22 -30 -24
l:today	-56 50 -39
l:together	90 -104 -56
l:told	-23 103 -149
l:too	-40 78 -111
l:took	26 43 -134
l:top	8 -18 -6
l:trade	-25 50 -45
l:true	46 -32 -35
l:trump	68 -59 -80
l:truth	60 -120 -1
l:trying	77 -51 -101
l:tuesday	44 -6 -60
l:turned	44 -134 40
l:tweet	24 -38 -9
l:tweeted	-6 -68 62
l:two	-154 14 84
l:under	7 18 -44
l:unlike	30 -101 35
l:until	-89 55 13
l:up	-68 -16 60
l:us	-65 23 8
l:use	-77 113 -104
l:used	38 -38 -19
l:very	-29 -127 122
l:vice	2 -66 15
l:victory	-72 51 -12
l:video	44 -16 -73
l:view	-32 -7 -1
l:visit	-110 85 -33
l:vote	-20 15 -34
l:voted	10 -18 -10
l:voters	-47 17 8
l:votes	57 -41 -48
l:voting	-35 -50 72
l:want	59 -81 -19
l:war	70 -83 -21
l:was	-26 -27 38
l:watch	-46 -38 49
l:watched	-64 23 10
l:way	-4 0 -27
l:we	25 -69 22
l:weapons	-35 23 12
l:wednesday	-30 -40 64
l:week	57 -86 -12
l:weeks	25 40 -92
l:well	53 -83 25
l:went	96 -74 -122
l:were	-16 -19 26
l:what	8 2 -45
l:when	7 17 -66
l:where	-5 -11 12
l:whether	43 17 -115
l:which	65 23 -142
l:while	64 -9 -99
l:who	66 16 -134
l:why	158 -128 -187
l:will	-138 32 47
l:win	-132 7 36
l:with	-31 45 -40
l:within	-12 80 -133
l:without	57 -12 -105
l:woman	72 -17 -130
l:women	34 -40 -14
l:won	-1 22 -47
l:words	26 -155 76
l:work	-33 -113 97
l:worked	36 -54 -3
l:working	-43 -26 57
l:world	-49 -28 51
l:would	-79 26 30
l:wrote	-88 -1 10
l:year	1 20 -58
l:years	-43 -71 92
l:yet	0 -59 32
l:you	-82 -94 125
l:young	-117 -17 78
l:your	-87 17 5
lb:" said	-112 91 -57
lb:, "	-388 143 -23
lb:, '	-111 -11 48
lb:, PER	43 -53 -9
lb:, and	-4 51 -86
lb:, as	15 0 -66
lb:, but	60 -16 -61
lb:, said	-101 26 48
lb:, the	-82 30 31
lb:, when	3 -81 28
lb:, while	-64 75 -55
lb:, with	-13 -16 12
lb:, “	47 -105 13
lb:, ”	-299 209 -77
lb:0 ,	-89 -62 93
lb:: PER	-112 20 36
lb:: “	4 -54 55
lb:? ”	-66 86 -115
lb:LOC ,	-23 38 -48
lb:LOC and	-37 50 -52
lb:MISC ,	49 -99 -4
lb:MISC MISC	-96 54 -24
lb:ORG 's	-88 154 -199
lb:ORG ,	-124 -53 117
lb:ORG :	-66 -65 86
lb:ORG ORG	38 -12 -110
lb:ORG that	-14 -54 38
lb:PER ,	-99 81 -47
lb:PER :	103 -125 -13
lb:PER PER	98 -45 -118
lb:PER and	-90 61 -18
lb:PER asked	-128 109 -76
lb:PER called	18 -112 25
lb:PER on	-62 27 17
lb:PER said	-28 32 -33
lb:PER says	-75 20 32
lb:PER told	-61 89 -121
lb:^ "	-49 -154 119
lb:^ -	-28 45 -76
lb:^ PER	-52 -1 5
lb:^ ^	-219 115 9
lb:^ after	41 -14 -136
lb:^ and	-91 10 -1
lb:^ as	-66 32 -2
lb:^ but	18 -20 -46
lb:^ for	-45 -3 1
lb:^ if	55 -73 -27
lb:^ in	-77 121 -103
lb:^ mr.	63 -77 -28
lb:^ president	-81 -40 84
lb:^ the	61 -40 -61
lb:^ when	0 10 -40
lb:^ while	44 -86 -10
lb:^ with	-126 -109 114
lb:^ “	-16 -207 129
lb:again ,	-3 -9 -34
lb:and PER	-1 -7 -7
lb:by PER	-4 6 -40
lb:criticism of	114 -104 -104
lb:fact that	-38 -101 71
lb:for PER	-3 -5 -19
lb:from the	-46 64 -94
lb:general PER	-21 78 -85
lb:he said	144 -152 -126
lb:however ,	-10 73 -129
lb:i think	-2 -149 70
lb:image caption	30 -107 20
lb:in which	90 -108 -12
lb:interview with	-107 110 -118
lb:is that	33 -69 -15
lb:it was	98 -97 -96
lb:later ,	-31 51 -100
lb:leader PER	-75 21 16
lb:meeting with	50 -43 -24
lb:monday ,	-30 4 -10
lb:month ,	-126 122 -66
lb:of PER	-1 27 -39
lb:of the	114 -107 -79
lb:one of	-51 93 -151
lb:point ,	18 -27 -13
lb:president PER	38 -42 -18
lb:referring to	17 5 -96
lb:reported that	28 -69 3
lb:said of	80 -134 6
lb:said that	69 -84 -22
lb:secretary PER	-89 104 -116
lb:speaks with	-103 116 -108
lb:suggested that	140 -133 -128
lb:that the	55 -131 43
lb:time ,	-5 6 -17
lb:to remove	106 -106 -105
lb:to the	-57 78 -54
lb:wednesday ,	26 -72 27
lb:week ,	-40 27 -16
lb:who said	92 -143 -13
lb:year ,	-68 -2 19
lb:” said	-184 136 -50
ld-1	117 -48 -215
ld-2	-11 47 -121
ld-3	63 -80 -46
ld0	-56 29 -29
ld1	-83 -66 96
ld2	-40 -54 42
ld3	-122 -36 94
lf+	19 45 -42
lf-	-39 144 -124
lf0	-29 103 -78
lf:'d	59 8 -132
lf:'m	-50 -132 114
lf:'s	-23 43 -57
lf:LOC	-46 20 8
lf:MISC	51 -35 -41
lf:ORG	40 -28 -48
lf:PER	12 9 -64
lf:a	50 6 -74
lf:abl	-3 -55 50
lf:about	7 -10 -35
lf:absolut	21 -11 -83
lf:abus	21 -56 -3
lf:access	9 -124 53
lf:accord	4 35 -63
lf:account	34 -38 -38
lf:accur	-18 29 -115
lf:accus	141 -143 -118
lf:across	-27 -16 31
lf:act	34 25 -143
lf:action	-17 -22 23
lf:activist	-62 -154 115
lf:actor	3 15 -40
lf:actual	-50 31 -42
lf:ad	-104 63 24
lf:addit	-83 48 -2
lf:address	-35 20 -15
lf:administr	-110 112 -46
lf:admir	-48 35 -29
lf:admit	12 15 -69
lf:advis	-47 40 -19
lf:affair	105 -74 -114
lf:after	48 -40 -18
lf:afternoon	17 -12 -29
lf:again	-9 38 -121
lf:against	138 -97 -118
lf:aggress	-44 -20 44
lf:ago	18 -106 31
lf:agre	21 -29 -2
lf:agreement	18 26 -108
lf:ahead	-27 -41 23
lf:aid	-23 -22 12
lf:air	105 -46 -134
lf:all	-25 36 -72
lf:alleg	139 -126 -140
lf:alli	13 -31 7
lf:allow	62 -65 -33
lf:almost	-50 100 -116
lf:along	18 49 -142
lf:alreadi	-24 30 -38
lf:also	41 -76 -3
lf:although	-12 -164 87
lf:alway	-6 10 -34
lf:am	-4 -69 49
lf:ambassador	-92 89 -91
lf:amid	22 -69 -14
lf:among	56 -49 -17
lf:an	71 -17 -84
lf:analysi	16 -37 -1
lf:and	-24 -1 14
lf:ani	-52 24 -9
lf:announc	0 27 -30
lf:anoth	84 -83 -28
lf:anti	104 -114 -30
lf:anyon	-34 58 -45
lf:anyth	-55 76 -54
lf:apolog	27 -109 56
lf:appar	112 -117 -56
lf:appeal	-23 -40 55
lf:appear	11 70 -139
lf:appoint	-88 56 14
lf:appreci	-94 -129 103
lf:approach	6 4 -50
lf:approv	-13 -123 84
lf:april	-7 -91 55
lf:are	50 29 -130
lf:argu	146 -119 -152
lf:argument	4 -113 39
lf:arm	-18 1 -13
lf:around	-32 7 8
lf:arrest	8 26 -93
lf:articl	51 -22 -123
lf:as	-42 -29 59
lf:ask	-24 90 -204
lf:assist	-82 72 -70
lf:at	-47 101 -85
lf:attack	28 -40 -80
lf:attempt	31 -45 3
lf:attorney	50 9 -122
lf:audienc	42 -42 -102
lf:august	45 -68 -6
lf:author	-115 81 -11
lf:avail	-5 -32 20
lf:averag	-94 77 -39
lf:awar	-30 -24 25
lf:away	-61 12 17
lf:back	4 33 -67
lf:backlash	-73 70 -69
lf:bad	60 -47 -54
lf:ban	27 -4 -116
lf:base	-35 7 5
lf:battl	104 -133 -34
lf:be	-29 81 -76
lf:beat	90 -21 -130
lf:becam	-7 -34 22
lf:becaus	-29 -22 28
lf:becom	4 -7 -18
lf:been	15 2 -34
lf:befor	11 34 -85
lf:began	44 -62 -4
lf:begin	-8 -16 4
lf:behind	26 -30 -15
lf:believ	77 -82 -25
lf:below	32 -19 -32
lf:best	-136 3 35
lf:better	-36 -19 17
lf:between	35 26 -128
lf:beyond	-79 109 -151
lf:bid	44 -120 33
lf:big	-18 20 -19
lf:biggest	-54 34 -13
lf:bill	15 -61 20
lf:black	-53 12 20
lf:blame	213 -212 -182
lf:blast	126 -112 -129
lf:block	34 -55 1
lf:blue	-25 -34 42
lf:book	-51 51 -46
lf:both	-35 -4 18
lf:break	-142 91 -5
lf:brief	-61 20 15
lf:bring	43 -139 50
lf:broadcast	67 13 -146
lf:brought	-19 15 -45
lf:budget	-38 3 21
lf:build	-38 69 -78
lf:busi	10 -30 0
lf:businessman	4 -16 -20
lf:but	21 -16 -37
lf:by	70 -59 -25
lf:call	176 -135 -141
lf:came	47 -64 -19
lf:campaign	58 -90 10
lf:can	-37 50 -31
lf:candid	46 -84 25
lf:caption	-69 28 13
lf:car	52 -9 -91
lf:care	-98 132 -123
lf:career	-62 30 -7
lf:carri	36 -57 -10
lf:case	100 -85 -55
lf:caucus	34 -130 54
lf:caus	-20 1 9
lf:celebr	-31 -78 48
lf:certain	-5 5 -41
lf:chair	-9 -61 37
lf:chairman	38 -15 -45
lf:challeng	-8 72 -106
lf:chamber	-55 -30 57
lf:chanc	16 -89 29
lf:chang	-64 31 -18
lf:charg	30 25 -226
lf:check	9 20 -70
lf:cheer	70 -106 -18
lf:chief	11 11 -79
lf:children	-43 28 -17
lf:choic	-57 -7 15
lf:church	73 -41 -100
lf:cite	23 20 -144
lf:citi	-59 3 25
lf:civil	-17 -111 72
lf:claim	91 -96 -41
lf:class	10 -1 -32
lf:clear	-41 64 -75
lf:clip	122 -129 -96
lf:close	15 58 -158
lf:coalit	84 -38 -115
lf:come	-48 -4 19
lf:comment	-73 64 -37
lf:commentari	-47 83 -109
lf:commit	36 -55 1
lf:committe	16 -48 13
lf:communic	66 -85 -6
lf:communiti	-12 -91 64
lf:compani	99 -75 -63
lf:compar	62 -9 -95
lf:comparison	-36 -21 36
lf:complain	36 1 -106
lf:complaint	105 -116 -89
lf:complet	6 68 -147
lf:concern	-8 -83 48
lf:conclud	-84 53 6
lf:condemn	-21 21 -108
lf:conduct	-29 45 -61
lf:confer	19 37 -88
lf:confid	-6 -123 91
lf:confirm	-135 173 -169
lf:congratul	-147 -152 153
lf:congression	-20 32 -80
lf:conserv	-25 -87 74
lf:consid	103 -92 -57
lf:contact	-19 49 -53
lf:contest	-138 -59 82
lf:continu	-11 -6 16
lf:contradict	64 -55 -108
lf:controversi	21 -67 22
lf:convent	73 -42 -45
lf:convers	-112 106 -72
lf:convict	18 6 -108
lf:copyright	20 -36 -5
lf:correspond	-11 33 -107
lf:corrupt	-6 48 -114
lf:could	42 -64 0
lf:counsel	-96 82 -53
lf:count	-33 71 -79
lf:counter	103 -70 -111
lf:countri	-112 28 22
lf:cours	-33 37 -41
lf:court	35 -3 -73
lf:cover	-103 82 -15
lf:creat	7 -137 64
lf:credit	-42 -136 101
lf:critic	118 -121 -122
lf:crowd	-50 -74 61
lf:current	-134 41 28
lf:d	39 -39 -23
lf:daili	45 -89 7
lf:damag	21 5 -97
lf:danger	23 12 -114
lf:daughter	16 -90 28
lf:day	-36 14 -8
lf:deal	-8 -54 38
lf:death	-163 107 31
lf:debat	-5 -42 28
lf:decad	-53 -126 87
lf:decemb	-112 110 -97
lf:decid	-43 42 -14
lf:decis	-34 48 -42
lf:declar	26 -22 -34
lf:declin	33 -44 -69
lf:defend	-75 -122 120
lf:deleg	-55 61 -51
lf:deliv	48 35 -139
lf:demand	38 -27 -61
lf:demonstr	-74 50 5
lf:deni	-62 89 -94
lf:denounc	107 -146 -26
lf:deputi	-36 61 -123
lf:describ	16 -96 37
lf:despit	-30 22 -22
lf:detail	-3 -4 -19
lf:determin	64 -76 -18
lf:did	-4 36 -75
lf:differ	-51 90 -113
lf:direct	21 46 -136
lf:director	-55 96 -122
lf:discuss	91 -73 -122
lf:district	-56 -8 24
lf:do	42 10 -74
lf:document	72 -43 -86
lf:doe	56 5 -93
lf:donat	116 -112 -117
lf:done	-3 10 -11
lf:doubt	-19 -61 44
lf:down	20 -18 -17
lf:drive	-23 -80 69
lf:drop	116 -89 -90
lf:drug	40 -64 -2
lf:dure	15 20 -73
lf:earli	-19 12 -20
lf:earlier	-28 -8 -1
lf:econom	-54 8 10
lf:economi	-103 -1 56
lf:editor	-19 -14 16
lf:educ	-45 6 17
lf:effect	-32 0 26
lf:effort	-144 45 34
lf:eight	17 1 -40
lf:either	13 -26 -19
lf:elect	-107 64 -1
lf:els	-4 -39 12
lf:email	66 -56 -66
lf:embarrass	37 -114 22
lf:emot	-56 -127 99
lf:employe	65 -44 -56
lf:encount	20 -5 -86
lf:end	-10 2 -12
lf:endors	-189 6 132
lf:enough	79 -39 -81
lf:entir	13 -17 -31
lf:error	-77 28 27
lf:especi	-49 71 -62
lf:establish	32 27 -106
lf:even	74 -103 5
lf:event	12 -138 92
lf:ever	98 -129 25
lf:everi	-27 -66 63
lf:everyth	45 -52 -17
lf:evid	11 2 -64
lf:exampl	-67 48 -57
lf:exchang	-102 104 -47
lf:execut	-138 -3 46
lf:exist	2 -128 46
lf:expect	-45 60 -62
lf:experi	19 -73 44
lf:explain	-20 12 -22
lf:express	55 8 -135
lf:face	-46 76 -185
lf:facil	-61 95 -109
lf:fact	17 -26 -38
lf:fail	90 -36 -109
lf:fair	-52 -39 33
lf:fals	-31 19 -89
lf:famili	-43 -91 85
lf:far	-72 -5 33
lf:father	-54 -1 30
lf:favor	23 -19 -51
lf:favorit	-23 -10 3
lf:fear	58 17 -126
lf:februari	-49 52 -50
lf:feder	4 15 -86
lf:feel	-126 7 91
lf:fellow	12 -47 5
lf:few	-71 -52 77
lf:fight	-110 55 19
lf:figur	-8 60 -130
lf:file	62 0 -171
lf:film	30 4 -112
lf:final	-20 8 1
lf:financ	-43 -123 86
lf:financi	31 -89 29
lf:find	100 -78 -156
lf:finish	20 29 -63
lf:fire	127 -74 -249
lf:firm	-6 28 -49
lf:first	-22 -58 68
lf:five	0 29 -57
lf:floor	30 2 -109
lf:focus	33 -49 -5
lf:follow	-76 46 -13
lf:for	-43 24 -12
lf:forc	-8 47 -145
lf:foreign	111 -138 -64
lf:former	40 -38 -14
lf:forward	43 -70 7
lf:found	-25 -138 96
lf:four	-96 49 11
lf:fox	113 -62 -151
lf:fraud	104 -116 -86
lf:friday	108 -80 -93
lf:friend	-54 33 6
lf:from	-136 164 -73
lf:front	47 -6 -84
lf:full	-106 47 -7
lf:fund	-22 -20 26
lf:furious	50 -32 -105
lf:further	72 -35 -130
lf:futur	-98 73 -18
lf:gain	2 -34 26
lf:gap	59 -22 -66
lf:gave	-92 19 33
lf:gay	37 -36 -34
lf:general	-8 63 -137
lf:get	72 -34 -64
lf:give	-81 54 20
lf:given	-77 56 -18
lf:go	56 1 -76
lf:gone	26 28 -118
lf:good	1 -87 59
lf:got	14 26 -88
lf:govern	58 -5 -106
lf:governor	85 -79 -6
lf:grant	74 -35 -123
lf:great	64 -16 -57
lf:ground	-23 67 -122
lf:group	85 -167 34
lf:growth	-91 7 22
lf:guilti	-130 89 22
lf:gun	-156 121 -8
lf:had	63 -48 -50
lf:hail	-140 -126 134
lf:half	73 -131 4
lf:hand	-26 -65 51
lf:happen	-129 60 5
lf:harass	-19 14 -93
lf:hard	-47 48 -31
lf:has	13 -16 -20
lf:hate	-2 37 -123
lf:have	35 -68 4
lf:he	-102 86 -8
lf:head	-1 23 -46
lf:health	-30 21 -11
lf:hear	-43 91 -130
lf:heard	-52 23 16
lf:heat	35 -35 -118
lf:held	11 16 -44
lf:help	-19 -58 46
lf:her	-87 67 12
lf:here	-61 63 -62
lf:high	-25 24 -20
lf:highlight	59 -119 24
lf:him	-113 78 -4
lf:himself	-50 -65 78
lf:his	3 40 -63
lf:histor	-48 54 -37
lf:histori	-77 -15 36
lf:hold	8 -30 -13
lf:home	-77 12 29
lf:honor	-37 -124 81
lf:hope	35 -106 34
lf:hospit	-110 54 3
lf:host	91 -36 -189
lf:hour	108 -51 -140
lf:hous	36 -34 -51
lf:how	-12 -130 96
lf:howev	60 -74 -26
lf:human	-43 27 -24
lf:hurt	-34 -5 26
lf:husband	-10 -15 3
lf:i	24 -103 57
lf:idea	68 -5 -129
lf:ident	-124 67 13
lf:if	63 -91 19
lf:imag	-10 -19 15
lf:immedi	-47 22 -27
lf:immigr	-32 38 -8
lf:import	23 -15 -55
lf:impress	-120 -123 123
lf:in	-137 110 3
lf:incid	68 -49 -100
lf:includ	-19 66 -96
lf:incom	-81 55 -17
lf:increas	86 -42 -120
lf:indic	-32 63 -82
lf:indict	75 -63 -146
lf:inform	21 21 -81
lf:initi	-5 13 -52
lf:inquiri	1 -22 -98
lf:insid	-62 34 -12
lf:insist	-114 41 46
lf:instanc	28 -6 -62
lf:instead	-13 19 -26
lf:insult	33 -102 41
lf:intellig	67 4 -155
lf:intend	-62 63 -48
lf:intens	-9 -14 -6
lf:interest	-86 10 34
lf:intern	-61 44 19
lf:interview	-59 61 -28
lf:into	83 -10 -164
lf:introduc	89 -112 -35
lf:investig	36 -26 -99
lf:invit	-53 -44 70
lf:involv	52 -46 -51
lf:is	39 -15 -34
lf:issu	0 -75 37
lf:it	63 -5 -96
lf:itself	20 35 -116
lf:januari	-19 75 -105
lf:job	-53 -2 15
lf:join	-50 26 -6
lf:journalist	17 42 -162
lf:judg	41 -24 -74
lf:judici	-39 83 -112
lf:juli	-65 8 25
lf:june	40 1 -114
lf:just	-87 120 -84
lf:justic	33 29 -99
lf:keep	19 -26 -20
lf:kept	59 -47 -62
lf:key	47 -66 -27
lf:kill	-162 126 29
lf:knew	18 33 -89
lf:know	-77 78 -36
lf:known	-50 91 -91
lf:ladi	-116 58 30
lf:last	-25 11 -5
lf:late	0 -69 70
lf:later	34 -55 7
lf:latest	-7 6 -31
lf:laugh	47 -117 21
lf:launch	74 -74 -67
lf:law	-36 -11 31
lf:lawmak	37 35 -167
lf:lawsuit	43 -27 -113
lf:lawyer	37 -29 -52
lf:lead	60 -34 -64
lf:leader	11 -1 -28
lf:leak	65 -50 -109
lf:learn	-7 -5 -38
lf:least	-154 34 82
lf:leav	-111 134 -76
lf:led	47 -44 -35
lf:left	-24 58 -119
lf:legal	64 -35 -101
lf:legisl	33 20 -82
lf:less	90 -11 -154
lf:let	20 -45 8
lf:letter	-87 109 -98
lf:level	95 -36 -103
lf:liber	74 -18 -98
lf:lie	-61 61 -162
lf:life	14 -7 -24
lf:like	18 -130 100
lf:limit	45 -30 -24
lf:line	-140 105 -4
lf:link	131 -123 -113
lf:list	-3 -2 -24
lf:listen	-78 -7 26
lf:littl	0 -33 12
lf:live	-43 5 -12
lf:ll	-11 47 -50
lf:long	88 -51 -83
lf:longtim	-64 61 -28
lf:look	83 -79 -32
lf:lost	-36 56 -89
lf:lot	-85 -3 45
lf:love	-61 -109 84
lf:low	-23 33 -51
lf:made	20 -16 -25
lf:major	12 -18 -20
lf:make	-28 -9 10
lf:man	82 -25 -182
lf:manag	-8 -51 37
lf:mani	-8 -3 -4
lf:march	-40 47 -37
lf:marriag	-119 92 -26
lf:mass	-5 51 -90
lf:materi	8 -38 -9
lf:matter	27 -77 5
lf:may	31 15 -73
lf:mayb	24 -69 15
lf:mayor	3 -36 -3
lf:me	-54 52 -35
lf:mean	-97 131 -126
lf:meanwhil	-54 11 22
lf:measur	-16 11 -13
lf:media	16 15 -42
lf:medic	-129 39 46
lf:meet	-73 87 -84
lf:member	24 -73 25
lf:memo	77 -83 -93
lf:men	-124 71 -13
lf:mention	64 -63 -56
lf:messag	-77 90 -56
lf:met	-80 87 -87
lf:might	30 -14 -42
lf:militari	22 28 -92
lf:million	3 -25 2
lf:minist	-24 -11 31
lf:minor	-55 -42 65
lf:minut	77 -88 -33
lf:mock	145 -125 -145
lf:moment	-21 28 -43
lf:monday	-82 35 14
lf:money	-1 -27 5
lf:month	-68 60 -26
lf:more	72 -43 -51
lf:morn	-28 34 -26
lf:most	-6 4 -29
lf:mother	13 22 -111
lf:move	49 -26 -63
lf:mr	5 -61 47
lf:mr.	-43 49 -39
lf:mrs.	-116 98 -23
lf:ms.	-103 109 -61
lf:much	63 -63 -18
lf:murder	-148 128 -37
lf:must	13 -66 33
lf:my	-81 17 4
lf:n't	76 -3 -104
lf:name	-208 135 -35
lf:nation	-48 103 -103
lf:near	-15 -12 7
lf:need	-98 99 -30
lf:negoti	32 -22 -29
lf:neither	-19 77 -138
lf:network	103 -79 -120
lf:never	25 -174 87
lf:new	19 -95 33
lf:news	-30 23 -16
lf:next	7 -13 0
lf:night	-16 29 -26
lf:no	24 -84 40
lf:nomin	-81 -22 45
lf:nomine	36 38 -102
lf:not	103 -51 -79
lf:note	36 -130 87
lf:noth	-70 60 -15
lf:novemb	-35 34 -28
lf:now	26 33 -102
lf:nuclear	-2 -17 12
lf:number	4 28 -64
lf:obama	-29 6 -17
lf:of	2 27 -38
lf:off	-9 25 -103
lf:offens	-6 30 -106
lf:offer	-96 -39 71
lf:offic	-26 55 -92
lf:offici	-26 68 -73
lf:often	-121 74 15
lf:old	-47 29 9
lf:on	27 32 -105
lf:onc	-48 78 -155
lf:one	0 -13 -22
lf:onli	26 -39 -11
lf:onlin	12 -19 -16
lf:open	29 -141 77
lf:oper	-24 -9 13
lf:opinion	-158 54 40
lf:oppon	-69 35 21
lf:opportun	-88 73 -34
lf:opposit	-15 -30 15
lf:or	-155 89 12
lf:order	35 22 -113
lf:organ	38 -25 -37
lf:origin	59 -122 11
lf:other	40 -128 59
lf:our	-109 -32 68
lf:out	-18 29 -9
lf:over	35 -38 -13
lf:overal	-97 -3 35
lf:own	42 4 -69
lf:page	2 14 -95
lf:paid	-23 14 -23
lf:parent	-78 43 -3
lf:part	-15 -14 -4
lf:parti	6 -29 15
lf:particular	70 -70 -32
lf:pass	35 -99 45
lf:past	2 -19 -17
lf:path	-109 46 17
lf:pattern	48 -12 -105
lf:pay	-38 14 -3
lf:peopl	-111 39 53
lf:percent	-116 70 -7
lf:perform	22 28 -71
lf:perhap	88 -57 -79
lf:person	-60 -19 55
lf:phone	-7 34 -91
lf:photo	-40 40 -44
lf:pick	-49 54 -38
lf:pinterest	25 12 -88
lf:place	-73 32 8
lf:plan	-40 105 -111
lf:play	59 -140 59
lf:point	47 -46 -39
lf:polic	119 -65 -114
lf:polici	49 -31 -71
lf:polit	26 -33 -20
lf:poll	-69 -28 86
lf:poor	83 -65 -26
lf:pope	-153 68 43
lf:posit	-49 -20 57
lf:possibl	37 -17 -52
lf:post	-13 85 -185
lf:potenti	8 8 -39
lf:power	90 -29 -119
lf:prais	-155 -86 154
lf:present	16 -17 -30
lf:presid	27 -152 107
lf:presidenti	83 -114 3
lf:press	31 -44 -18
lf:pressur	-10 21 -44
lf:previous	-49 59 -60
lf:primari	-43 49 -25
lf:prime	-54 81 -66
lf:print	84 -119 -17
lf:prior	-121 50 9
lf:prison	13 7 -94
lf:privat	78 -48 -132
lf:problem	51 -36 -133
lf:process	-107 110 -113
lf:profession	0 -67 32
lf:professor	36 9 -129
lf:profil	-24 28 -8
lf:program	-53 6 -4
lf:progress	-64 55 -24
lf:prompt	7 -35 -16
lf:prosecutor	55 -30 -87
lf:protect	-101 -48 70
lf:protest	52 -38 -135
lf:proud	-67 -87 83
lf:prove	23 67 -137
lf:provid	16 -36 -17
lf:public	38 -5 -68
lf:publish	9 -49 26
lf:pundit	28 -96 20
lf:push	72 -30 -180
lf:put	96 -35 -85
lf:question	13 52 -182
lf:quick	37 2 -68
lf:quit	22 -27 -30
lf:quot	-94 54 7
lf:r	-32 29 -43
lf:race	-4 31 -51
lf:radio	58 -3 -107
lf:rais	-5 16 -60
lf:ralli	-58 35 -19
lf:ran	-87 104 -119
lf:rang	56 -2 -108
lf:rank	30 -9 -98
lf:rate	81 -65 -79
lf:re	-39 41 -54
lf:reach	-34 86 -131
lf:react	-5 -9 -8
lf:read	-23 68 -157
lf:readi	67 -74 -36
lf:real	17 37 -114
lf:realli	-82 13 50
lf:reason	-44 10 2
lf:rebuk	6 -4 -102
lf:receiv	-72 -26 65
lf:recent	18 41 -86
lf:recommend	20 21 -102
lf:record	2 -132 59
lf:reduc	94 -113 -38
lf:refer	56 -41 -82
lf:reform	-41 72 -80
lf:reject	-8 60 -114
lf:relat	-59 27 14
lf:relationship	-12 1 1
lf:releas	8 40 -76
lf:remain	-54 107 -125
lf:remark	-23 18 -47
lf:rememb	-95 76 -58
lf:remov	97 -94 -28
lf:repeat	-17 32 -150
lf:replac	-31 67 -124
lf:report	-1 24 -80
lf:repres	-39 -91 103
lf:request	-86 28 7
lf:research	-36 65 -70
lf:resign	9 30 -130
lf:resist	26 -104 25
lf:resolut	104 -129 -28
lf:respect	36 -3 -52
lf:respond	110 -96 -62
lf:respons	-35 78 -90
lf:result	5 25 -74
lf:retir	-9 52 -132
lf:return	-23 18 -11
lf:reveal	70 -37 -110
lf:revel	30 -41 -85
lf:review	-25 47 -74
lf:right	-48 -76 96
lf:rise	37 -100 46
lf:rival	-86 79 -22
lf:role	-46 -54 69
lf:room	-16 66 -115
lf:rule	46 -7 -114
lf:run	-29 62 -77
lf:said	19 -53 41
lf:same	17 -86 43
lf:sat	-136 116 -34
lf:saturday	-27 -96 96
lf:saw	60 -134 26
lf:say	76 -96 -6
lf:schedul	-127 135 -130
lf:school	-105 79 -49
lf:search	-26 78 -108
lf:second	-82 24 43
lf:secret	-6 5 -87
lf:secretari	-19 -4 21
lf:secur	-73 85 -73
lf:see	19 -101 43
lf:seem	-29 25 -49
lf:seen	39 -39 -27
lf:select	-55 -46 56
lf:senat	4 -63 57
lf:send	-71 84 -58
lf:senior	-99 79 -24
lf:sent	-95 102 -47
lf:sentenc	67 -97 12
lf:separ	14 -38 7
lf:septemb	13 -150 73
lf:seri	47 -96 3
lf:serious	-47 76 -54
lf:serv	-33 -5 1
lf:server	-38 52 -77
lf:servic	44 -86 26
lf:session	-28 93 -136
lf:set	-49 17 24
lf:seven	63 -66 -17
lf:sever	-49 54 -32
lf:sexual	-66 38 -5
lf:share	-63 15 25
lf:she	16 7 -60
lf:shock	-18 72 -112
lf:shoot	-56 93 -116
lf:shooter	68 -72 -26
lf:short	-107 -10 77
lf:shot	27 9 -160
lf:should	14 -4 -17
lf:show	36 -34 -30
lf:shown	-48 -52 67
lf:side	16 -28 -26
lf:sign	-31 -20 41
lf:signal	35 -119 20
lf:signific	5 -17 3
lf:similar	-56 55 -36
lf:simpli	25 32 -132
lf:sinc	-15 39 -33
lf:sit	10 34 -99
lf:slam	119 -122 -82
lf:small	-97 5 62
lf:so	1 -23 6
lf:social	-53 6 8
lf:some	-20 -26 8
lf:someon	7 -37 6
lf:someth	39 -101 37
lf:son	-94 39 3
lf:soon	31 -31 -34
lf:sort	3 68 -109
lf:sourc	31 20 -113
lf:speak	-93 93 -28
lf:speaker	135 -113 -91
lf:special	-135 58 43
lf:speech	72 -71 -2
lf:spent	54 -83 3
lf:spoke	-88 126 -105
lf:spokesman	-21 30 -54
lf:staff	-69 34 -18
lf:stand	-14 47 -74
lf:star	-7 -27 27
lf:start	34 11 -101
lf:state	-42 74 -48
lf:statement	-2 -27 -1
lf:stay	-38 -57 51
lf:step	38 -111 56
lf:still	-12 -55 39
lf:stop	65 -38 -64
lf:stori	35 -52 -4
lf:strategist	-7 14 -38
lf:stress	-132 80 31
lf:strike	2 41 -108
lf:strong	31 -54 -8
lf:student	-114 32 16
lf:studi	-64 4 30
lf:su	12 3 -75
lf:success	-3 -15 -4
lf:such	-61 -26 63
lf:suggest	129 -100 -118
lf:sunday	21 2 -48
lf:support	-11 -155 106
lf:sure	41 -46 -10
lf:surpris	1 67 -186
lf:survey	-115 -114 127
lf:suspect	30 -85 9
lf:take	-65 86 -80
lf:taken	-60 -29 81
lf:talk	-37 42 -18
lf:target	130 -128 -66
lf:tax	113 -56 -144
lf:team	67 -49 -68
lf:televis	-42 -27 46
lf:tell	81 -99 -37
lf:term	-21 67 -65
lf:terror	10 -25 5
lf:test	-88 99 -35
lf:testifi	73 -59 -119
lf:testimoni	-32 -36 45
lf:text	35 1 -122
lf:than	72 -44 -62
lf:thank	-184 -181 188
lf:that	157 -196 27
lf:the	-21 48 -41
lf:their	64 -94 14
lf:them	42 39 -130
lf:then	8 18 -47
lf:there	-14 -36 23
lf:these	10 15 -55
lf:they	65 34 -155
lf:thing	10 -54 41
lf:think	11 -48 26
lf:third	-68 13 11
lf:this	-16 57 -84
lf:those	76 -88 -7
lf:though	17 -81 45
lf:thought	-47 79 -54
lf:threat	-89 36 20
lf:three	-61 28 12
lf:through	-85 13 32
lf:thursday	19 -40 -5
lf:time	62 -12 -81
lf:to	0 -7 -14
lf:today	-35 81 -109
lf:togeth	85 -82 -66
lf:told	12 70 -139
lf:too	-86 114 -137
lf:took	16 57 -140
lf:top	-29 57 -53
lf:total	24 -39 -17
lf:toward	18 -110 66
lf:town	-45 53 -93
lf:track	18 12 -56
lf:trade	9 37 -65
lf:travel	-32 85 -107
lf:tri	0 48 -118
lf:trip	-18 18 -17
lf:true	82 -36 -78
lf:trump	64 -64 -45
lf:trust	12 12 -43
lf:truth	87 -174 4
lf:tuesday	10 8 -31
lf:turn	47 -105 35
lf:tweet	100 -126 8
lf:two	-163 105 0
lf:under	38 -1 -73
lf:understand	-37 -35 50
lf:unlik	28 -97 29
lf:until	-12 65 -77
lf:up	-74 -1 59
lf:upcom	17 -58 34
lf:updat	-49 64 -68
lf:upset	65 -16 -100
lf:urg	58 -49 -49
lf:us	-81 51 -12
lf:use	-40 72 -60
lf:ve	13 26 -40
lf:veri	-33 -32 40
lf:veteran	18 -21 -12
lf:vice	-14 -14 5
lf:victim	-97 35 40
lf:victori	-93 33 20
lf:video	78 -22 -114
lf:view	59 -44 -46
lf:violat	-23 56 -108
lf:visit	-80 86 -49
lf:vote	38 -104 48
lf:voter	-47 -53 73
lf:walk	-119 101 -68
lf:want	5 -34 -6
lf:war	26 -24 -39
lf:warn	85 -67 -118
lf:was	10 20 -54
lf:watch	-67 10 15
lf:way	-25 58 -80
lf:we	-9 -59 19
lf:weapon	-47 41 8
lf:wear	-65 -109 92
lf:wednesday	-6 -50 43
lf:week	66 -41 -44
lf:welcom	-114 -121 123
lf:well	35 -10 -28
lf:went	55 -89 -50
lf:were	16 24 -65
lf:west	-23 10 0
lf:what	-37 36 -29
lf:when	52 -23 -81
lf:where	-1 27 -54
lf:whether	89 -14 -141
lf:whi	153 -119 -172
lf:which	66 27 -123
lf:while	33 10 -73
lf:white	-62 59 -32
lf:who	25 22 -74
lf:whose	-2 -7 -29
lf:wide	-105 75 -5
lf:wife	5 -66 24
lf:will	-21 -1 1
lf:win	-104 12 33
lf:wing	-68 41 6
lf:wish	70 -111 -12
lf:wit	-58 33 -11
lf:with	-92 102 -37
lf:within	-57 115 -149
lf:without	31 34 -138
lf:woman	17 18 -85
lf:women	30 -55 12
lf:won	-10 39 -68
lf:wonder	55 -57 -46
lf:word	57 -191 89
lf:work	-64 -16 36
lf:worker	-104 -29 63
lf:world	-46 -10 32
lf:worri	50 -37 -118
lf:worth	-26 45 -96
lf:would	-85 8 75
lf:write	35 -104 25
lf:wrong	8 31 -96
lf:wrote	-59 -30 -4
lf:year	-43 -19 57
lf:yes	72 -89 -36
lf:yesterday	46 -49 -27
lf:yet	62 -66 -11
lf:you	-37 -69 82
lf:young	-71 8 31
lf:your	-125 28 23
lf~+	-46 -5 36
lf~-	-131 91 -16
lm+	-26 -40 38
lm-	45 -25 -80
lm0	-74 15 -3
lm1	115 -72 -123
lm2	36 36 -176
lm3	30 -37 -40
lm~-	-133 -29 81
ln+	-124 -190 219
ln-	156 -126 -157
ln0	74 -74 -49
ln~+	93 -121 -73
ln~-	52 -111 63
lp0	-12 10 -88
lp1	-38 -84 94
lp2	-38 -49 56
lp3	-90 16 52
m:'d	141 -54 -127
m:'m	-22 -86 74
m:'s	3 31 -27
m:1990s	-35 -104 77
m:LOC	-29 42 -11
m:MISC	2 -26 31
m:ORG	14 6 -28
m:PER	-24 90 -86
m:a	7 2 7
m:a.m.	-116 95 -27
m:abandon	-20 57 -148
m:abid	13 -7 -49
m:abil	-143 12 101
m:abl	-71 -21 64
m:abort	65 -22 -64
m:about	55 11 -82
m:abov	-58 -95 107
m:abroad	-65 -67 90
m:absolut	5 -15 -16
m:absurd	-2 12 -109
m:abus	31 -97 8
m:academ	-18 -43 44
m:accept	5 -53 24
m:access	-18 -88 67
m:accomplish	-12 1 0
m:accord	-39 31 3
m:account	107 -38 -101
m:accur	-7 -4 -59
m:accus	122 -78 -183
m:achiev	-69 -146 110
m:acknowledg	39 -38 -14
m:across	-47 -65 82
m:act	7 51 -100
m:action	-14 -12 12
m:activ	-5 19 -65
m:activist	-90 -141 172
m:actor	-9 -51 34
m:actress	44 -36 -39
m:actual	-2 60 -93
m:ad	-144 141 -23
m:add	74 19 -202
m:addit	-50 44 -22
m:address	-85 7 66
m:administr	40 21 -88
m:admir	1 -106 63
m:admit	55 15 -107
m:adopt	-28 -39 22
m:adult	17 -50 3
m:advanc	129 -3 -188
m:advantag	-140 -77 157
m:advertis	48 -3 -101
m:advic	12 -65 27
m:advis	0 -2 -14
m:advisor	-10 17 -91
m:advoc	59 -64 -66
m:advocaci	-30 -68 53
m:affair	98 -56 -114
m:affect	-66 12 34
m:affili	-27 57 -124
m:afford	30 23 -75
m:afraid	-50 14 13
m:after	101 -45 -53
m:aftermath	-36 36 -14
m:afternoon	-114 58 4
m:again	19 18 -95
m:against	74 -45 -41
m:age	-68 101 -88
m:agenc	-99 74 -2
m:agenda	-56 -50 61
m:agent	57 -52 -33
m:aggress	7 6 -46
m:ago	72 -130 55
m:agre	-16 -44 44
m:agreement	-59 91 -58
m:ahead	-92 -15 49
m:aid	-64 -22 69
m:aim	-3 -21 5
m:air	120 -110 -28
m:aisl	31 -62 -3
m:alarm	15 26 -135
m:alien	4 47 -115
m:align	-37 39 -18
m:alik	-110 -1 44
m:aliv	-70 48 4
m:all	-30 -58 88
m:alleg	161 -124 -156
m:alli	74 19 -109
m:allow	-7 -90 77
m:almost	39 -36 -25
m:alon	-42 43 -47
m:along	-44 39 -12
m:alongsid	-75 -76 94
m:alreadi	-2 19 -34
m:also	56 -27 -30
m:altern	50 -86 -14
m:although	-29 -42 54
m:alway	-10 -53 38
m:am	-26 20 -10
m:amaz	-60 -123 97
m:ambassador	-29 34 -84
m:amend	-65 -76 81
m:amid	26 -53 -9
m:amnesti	-14 -15 10
m:among	-29 -41 58
m:amount	-47 85 -65
m:an	36 -46 28
m:analysi	52 -10 -96
m:analyst	48 -36 -59
m:anchor	36 -22 -45
m:and	-2 -61 82
m:anger	103 -41 -163
m:angri	-56 41 6
m:angrili	114 -106 -105
m:ani	-85 115 -55
m:anim	-73 -71 78
m:announc	-109 -5 104
m:annual	-136 -69 109
m:anonym	20 -40 12
m:anoth	99 -87 -34
m:answer	-17 7 -30
m:anti	113 -102 -72
m:anybodi	-99 102 -9
m:anyon	-39 22 17
m:anyth	5 72 -149
m:apart	3 14 -44
m:apartheid	49 -88 10
m:apolog	148 -90 -97
m:app	-30 -1 19
m:appar	98 -45 -102
m:appeal	-49 3 39
m:appear	-12 20 -10
m:applaus	-93 -119 109
m:applic	79 -37 -117
m:appoint	29 25 -78
m:appreci	-108 -122 122
m:approach	-25 -72 56
m:appropri	-70 -31 71
m:approv	23 10 -64
m:april	3 35 -85
m:are	21 -61 46
m:area	-79 68 12
m:argu	82 -13 -142
m:argument	-13 -55 23
m:ariz.	10 13 -109
m:arm	-32 19 -10
m:around	-108 62 8
m:arrang	44 -3 -103
m:arrest	131 -61 -167
m:arriv	-55 83 -130
m:arsenal	41 -15 -99
m:art	-17 78 -125
m:articl	72 -33 -173
m:artist	60 -81 -2
m:as	37 -46 23
m:asham	86 -93 -32
m:asid	37 -116 33
m:ask	-42 125 -197
m:assault	2 6 -46
m:assert	-17 -2 -12
m:assess	-19 72 -100
m:assist	-204 82 32
m:associ	101 -39 -113
m:assum	-24 84 -123
m:assur	-11 -35 3
m:asylum	79 -117 -25
m:at	40 -40 20
m:attack	93 -112 -52
m:attempt	127 -54 -171
m:attend	-72 44 -9
m:attent	-10 -48 26
m:attitud	39 -32 -60
m:attorney	-70 118 -92
m:attract	63 -148 20
m:audienc	42 -38 -54
m:aug.	2 62 -149
m:august	64 65 -158
m:authent	4 -126 61
m:author	-15 6 -25
m:authoritarian	37 -87 1
m:automat	-21 -2 4
m:autoplay	89 -92 -67
m:avail	-38 42 -32
m:averag	-45 129 -140
m:avoid	55 -60 -54
m:awar	57 -80 -13
m:award	-57 -175 156
m:away	-34 37 -53
m:back	-38 -41 83
m:background	-168 -45 120
m:backlash	-56 50 -91
m:bad	72 -17 -89
m:bail	98 -83 -95
m:balanc	-48 65 -45
m:ball	13 -36 -4
m:ballot	-78 15 43
m:ban	7 -4 -34
m:bank	106 -91 -42
m:bar	-32 65 -125
m:bare	88 -51 -90
m:barrel	-31 65 -98
m:base	-47 43 -12
m:basement	-15 -37 34
m:basic	41 -39 -17
m:battl	-26 -33 30
m:battleground	-61 -38 65
m:be	-12 12 7
m:bear	-174 98 35
m:beat	76 -83 -44
m:becam	-9 -21 13
m:becaus	28 -15 -17
m:becom	79 10 -118
m:bed	-11 20 -31
m:been	-28 85 -63
m:befor	47 49 -111
m:beg	-7 22 -43
m:began	27 -39 -27
m:begin	62 -138 55
m:behalf	-84 -39 96
m:behav	110 -84 -125
m:behavior	59 -123 16
m:behind	59 -51 -25
m:belief	-108 89 -22
m:believ	-14 -82 72
m:belong	96 -128 -10
m:below	55 -21 -43
m:bench	46 -57 -9
m:beneath	100 -65 -66
m:benefit	92 -122 -23
m:best	-51 -70 63
m:bet	-26 27 -20
m:better	-163 -33 99
m:between	77 -4 -89
m:beyond	23 39 -117
m:bias	68 -31 -100
m:bid	-59 -38 91
m:big	-42 7 20
m:bigger	17 -130 48
m:biggest	33 2 -52
m:bill	-20 10 2
m:billion	27 -10 -56
m:bipartisan	-44 6 30
m:bit	87 4 -150
m:bitter	137 -126 -147
m:black	-17 -27 29
m:blame	162 -150 -153
m:blast	24 12 -86
m:block	-17 7 -12
m:blog	127 -130 -109
m:blogger	-70 83 -117
m:blood	-122 22 66
m:blow	20 46 -118
m:blue	-29 -157 110
m:board	15 -40 -25
m:boast	110 -111 -114
m:bodi	-10 86 -118
m:bolster	-2 -141 46
m:bomb	154 -145 -124
m:bombast	59 -114 5
m:boo	125 -106 -108
m:book	-18 34 -33
m:boost	-64 99 -91
m:border	-10 74 -103
m:born	-23 -11 24
m:borrow	-22 -42 39
m:boss	-13 43 -142
m:both	-21 -48 54
m:bottl	81 -50 -107
m:box	-64 17 31
m:boy	-25 5 -30
m:boycott	42 -47 -126
m:brag	-15 -19 2
m:brain	-26 22 -44
m:branch	1 -30 9
m:brand	-7 32 -38
m:brave	-100 -117 115
m:breach	-22 37 -108
m:break	-77 78 -18
m:briberi	-8 1 -98
m:bridg	14 14 -119
m:brief	-98 98 -33
m:briefli	-120 74 -27
m:bring	-133 -73 152
m:broad	-68 -59 64
m:broadcast	81 6 -157
m:broader	-70 49 -3
m:broke	83 -81 -58
m:broken	100 -99 -86
m:brother	-101 47 -19
m:brought	-41 7 -1
m:brutal	39 -38 -37
m:budget	-40 16 0
m:build	-46 -4 24
m:built	-37 -29 33
m:bullet	-120 93 -46
m:bulli	-90 79 -30
m:bureau	50 -41 -97
m:buri	15 67 -133
m:burn	75 -38 -118
m:bus	-21 71 -112
m:busi	-58 44 -8
m:businessman	32 -75 16
m:but	37 -4 -35
m:buy	-37 38 -56
m:by	10 -35 41
m:c	-36 49 -32
m:ca	-8 36 -51
m:cabinet	55 -42 -60
m:cabl	135 -86 -146
m:call	51 35 -112
m:calm	-75 -59 86
m:came	31 -52 7
m:camera	67 -56 -47
m:camp	-105 78 -27
m:campaign	64 -102 40
m:campus	54 -86 12
m:can	-76 17 57
m:candid	-57 19 30
m:candidaci	-28 -77 38
m:capabl	-124 -114 125
m:capit	-75 61 -31
m:caption	-87 37 22
m:captur	-9 -129 78
m:car	92 1 -163
m:card	123 -105 -135
m:care	-17 -29 41
m:career	-42 -17 13
m:careless	100 -97 -91
m:carri	22 -41 -7
m:case	3 41 -83
m:cash	67 -90 -24
m:cast	-98 -89 133
m:catch	-88 -16 67
m:caucus	18 -30 -3
m:caught	83 -20 -133
m:caus	42 -56 -18
m:cautious	-151 53 50
m:cave	129 -126 -116
m:celebr	-125 -103 116
m:center	39 -36 -23
m:central	-117 31 50
m:centuri	-81 -115 133
m:ceo	-4 -9 1
m:certain	21 -26 -22
m:chair	-60 22 0
m:chairman	-34 33 -22
m:challeng	3 8 -38
m:chamber	-97 -70 125
m:champion	-27 -40 14
m:chanc	-18 31 -35
m:chancellor	-95 -42 71
m:chang	-60 93 -71
m:channel	-3 -6 -23
m:chant	57 -72 -42
m:chapter	-107 -33 70
m:charact	-55 75 -61
m:character	-68 46 -14
m:charg	178 -101 -185
m:chariti	-38 -30 38
m:chat	-77 77 -17
m:check	-71 59 -46
m:cheer	-80 -169 146
m:chemic	104 -46 -135
m:chief	-14 47 -54
m:child	4 20 -39
m:children	-90 -73 117
m:choic	26 -117 54
m:choos	71 -41 -84
m:chose	-12 2 -3
m:church	27 -4 -67
m:circl	-29 5 12
m:circuit	15 -31 1
m:cite	-10 -9 2
m:citi	-83 -12 63
m:citizen	27 -15 -18
m:citizenship	8 30 -115
m:civil	-57 -93 90
m:claim	204 -130 -177
m:clarifi	-8 -38 14
m:clash	70 -37 -127
m:class	-93 -80 129
m:classic	-38 -14 29
m:classifi	54 -16 -104
m:clean	-71 45 -32
m:clear	-72 37 19
m:clearanc	68 -87 -5
m:clerk	-102 101 -61
m:client	-26 62 -64
m:climat	-57 -28 72
m:clinch	-84 39 -20
m:clinton	72 -72 -27
m:clip	92 -21 -126
m:clock	-29 49 -47
m:close	8 -21 -27
m:closer	14 38 -92
m:closest	-64 21 26
m:cloth	-51 85 -101
m:co-found	-33 -49 64
m:co-host	-125 -10 66
m:coalit	-6 22 -33
m:code	139 -112 -116
m:cold	33 -103 -3
m:collabor	-2 -98 30
m:colleagu	-28 32 -27
m:collect	-40 22 -9
m:colleg	-21 1 -5
m:collud	15 1 -122
m:collus	-46 64 -131
m:color	109 -98 -59
m:column	-20 8 -8
m:combat	23 -35 -12
m:combin	19 -9 -27
m:come	-18 -59 77
m:comfort	-60 -27 28
m:command	-136 39 51
m:comment	89 -43 -109
m:commentari	-71 88 -75
m:commerci	-59 11 20
m:commiss	-15 33 -56
m:commission	-64 70 -77
m:commit	-5 -131 101
m:committe	-27 -34 40
m:common	-21 -29 30
m:communic	120 -116 -24
m:communiti	-8 -183 134
m:compani	61 -64 -53
m:compar	-50 77 -51
m:comparison	-79 2 46
m:compens	116 -114 -119
m:compet	-55 -71 74
m:competit	13 -38 8
m:complain	44 2 -158
m:complaint	183 -195 -150
m:complet	-64 82 -55
m:complex	-92 -46 70
m:compli	-62 65 -64
m:complic	-12 64 -109
m:comprehens	-2 -1 -22
m:compromis	35 13 -77
m:conced	71 5 -127
m:concern	44 -69 15
m:concess	16 14 -72
m:conclud	-46 43 -21
m:conclus	46 32 -108
m:condemn	19 -43 -31
m:condit	-25 14 -3
m:conduct	59 -2 -97
m:confer	-50 -9 31
m:confess	-49 19 3
m:confid	63 -177 87
m:confirm	-73 126 -125
m:conflict	12 53 -102
m:confront	6 -46 1
m:congratul	-23 -190 141
m:congression	47 -30 -49
m:congressman	-49 58 -70
m:connect	61 -38 -48
m:consent	70 -31 -106
m:consequ	43 -43 -123
m:conserv	-75 -4 69
m:consid	-10 49 -60
m:consider	35 -77 -15
m:consist	-65 -45 68
m:conspiraci	118 -72 -136
m:constant	58 -68 -25
m:constitu	-21 32 -32
m:constitut	13 -59 20
m:consult	26 -63 7
m:contact	55 -25 -68
m:contain	20 16 -67
m:contempt	39 -5 -126
m:contend	-52 -118 68
m:content	1 50 -130
m:contenti	102 -65 -145
m:contest	-47 -110 94
m:context	-87 -51 86
m:continu	-90 84 -8
m:contract	-80 40 -11
m:contradict	147 -117 -194
m:contrari	78 -127 -42
m:contrast	-25 5 8
m:contribut	-13 -24 15
m:control	-46 27 -17
m:controversi	179 -151 -137
m:convent	27 -134 90
m:convers	5 18 -38
m:convict	83 -34 -146
m:convinc	-29 0 -12
m:cooper	-33 -85 91
m:coordin	-56 -70 81
m:copi	107 -102 -65
m:copyright	-17 -22 21
m:corner	58 -130 12
m:corpor	-88 -12 68
m:correct	-104 -29 106
m:correspond	54 -13 -76
m:corrupt	36 -58 -41
m:cost	-61 -55 73
m:could	39 -5 -36
m:council	-140 140 -120
m:counsel	-85 113 -107
m:count	41 -2 -74
m:counter	64 -107 6
m:counterterror	-95 96 -26
m:countri	-31 -86 112
m:coup	117 -119 -107
m:coupl	44 -89 43
m:courag	-46 -59 58
m:cours	-45 15 18
m:court	13 32 -99
m:cover	28 3 -93
m:coverag	42 -30 -57
m:creat	2 -95 85
m:credenti	-83 -42 84
m:credibl	61 -141 22
m:credit	-34 -197 152
m:crime	46 -112 16
m:crimin	7 41 -106
m:crisi	-112 -15 99
m:critic	122 -107 -98
m:cross	-89 -16 65
m:crowd	-76 -37 88
m:crown	-64 75 -56
m:crucial	-71 28 0
m:culpabl	11 -9 -94
m:cultur	0 26 -46
m:current	-137 154 -126
m:custodi	42 -8 -112
m:cut	32 -34 -22
m:cyber	-51 63 -87
m:d	-11 2 -35
m:dad	-84 -98 104
m:daili	50 -61 -2
m:damag	12 23 -185
m:damn	-69 43 -2
m:danger	-25 46 -58
m:dare	122 -113 -106
m:dark	-15 -27 22
m:data	-99 43 9
m:date	-129 54 18
m:daughter	-100 28 29
m:day	-54 28 15
m:dead	42 22 -192
m:deal	60 -47 -41
m:death	-96 52 19
m:debat	-29 -33 56
m:debt	28 -27 -23
m:decad	-62 -48 68
m:decemb	-68 102 -222
m:decid	-83 100 -62
m:decis	-37 88 -67
m:declar	32 -67 12
m:declin	-31 37 -66
m:dedic	-129 -18 56
m:deem	9 25 -130
m:deep	-127 55 -11
m:deepli	-14 -55 57
m:defeat	-96 -153 166
m:defend	-3 -66 36
m:defens	-35 3 -5
m:deficit	-69 -53 97
m:defin	-69 -39 71
m:definit	97 -63 -109
m:deft	-39 -116 77
m:degre	-86 -25 66
m:delay	-38 75 -147
m:deleg	-119 41 13
m:delet	66 -13 -137
m:deliber	-10 25 -57
m:deliv	27 70 -140
m:dem	-115 111 -7
m:demand	-39 3 2
m:demeanor	13 -111 65
m:democraci	25 -10 -59
m:democrat	32 -18 -42
m:demonstr	-26 18 -2
m:deni	42 35 -169
m:denial	153 -164 -144
m:denounc	57 -76 -16
m:depart	33 -34 -23
m:departur	0 -42 29
m:deploy	-23 26 -45
m:deport	27 -25 -29
m:depress	-29 -27 45
m:depth	-1 -116 50
m:deputi	-20 76 -126
m:describ	-11 10 -22
m:descript	-9 25 -91
m:deserv	-62 -122 119
m:design	-11 -24 28
m:desir	-87 3 40
m:desper	-54 59 -11
m:despic	120 -115 -118
m:despit	137 -81 -123
m:destroy	59 -118 22
m:destruct	28 -45 -2
m:detail	-84 82 -42
m:detect	-38 54 -45
m:detent	10 28 -75
m:determin	-6 -42 22
m:devast	21 -52 -11
m:develop	-125 3 90
m:devic	-82 57 -4
m:devot	-23 -130 65
m:dictat	13 -75 28
m:did	28 -9 -59
m:die	-91 95 -45
m:differ	-71 46 -15
m:difficult	-42 4 19
m:digit	-14 -3 14
m:digniti	37 -40 -5
m:dinner	-106 -25 86
m:diplomaci	-112 16 -4
m:diplomat	-33 13 -3
m:direct	2 26 -75
m:director	-10 61 -75
m:disabl	-35 -53 37
m:disagre	-84 27 19
m:disappear	-19 84 -154
m:disappoint	103 -19 -200
m:disast	-52 15 31
m:disastr	108 -61 -147
m:disavow	129 -165 -29
m:disclos	-25 53 -139
m:disclosur	38 -2 -58
m:discrimin	-68 -4 65
m:discuss	-5 10 -56
m:disgrac	73 -95 -25
m:disgust	114 -100 -108
m:dismiss	-20 17 -87
m:display	31 17 -141
m:disput	5 29 -104
m:disrespect	24 -13 -93
m:distanc	-48 54 -23
m:distract	8 2 -28
m:district	-89 48 -2
m:disturb	-42 69 -124
m:divers	58 -86 -10
m:divid	-16 -57 54
m:divis	50 -17 -98
m:do	16 14 -42
m:doctor	-205 28 71
m:document	102 -39 -111
m:documentari	-72 12 23
m:dodg	98 -39 -96
m:doe	62 -28 -34
m:dog	62 -35 -41
m:dollar	82 -29 -85
m:domest	53 -54 -60
m:domin	-126 -33 95
m:donat	24 -158 71
m:done	8 -20 -2
m:donor	79 -58 -70
m:door	37 -14 -66
m:doubl	24 -35 0
m:doubt	-62 24 19
m:down	42 21 -59
m:downplay	-78 79 -99
m:dozen	68 -5 -63
m:dr.	-32 -48 42
m:dramat	-28 -40 18
m:draw	44 -108 20
m:drawn	74 -33 -105
m:dream	8 -20 -25
m:dreamer	-35 -15 25
m:dress	-34 69 -72
m:drew	72 -92 -28
m:drink	-10 -26 17
m:drive	-11 -21 9
m:driver	25 56 -161
m:drop	25 -9 -64
m:drove	14 -3 -29
m:drug	30 -60 -3
m:dub	56 -16 -73
m:due	-10 24 -52
m:dure	39 -13 -48
m:duti	60 -37 -56
m:e	-139 91 -18
m:each	-54 28 2
m:eager	-36 -50 59
m:earli	-120 127 -65
m:earlier	-32 -20 35
m:earn	-80 -44 95
m:earth	68 -118 -10
m:eas	-58 -10 50
m:easier	-93 61 1
m:easili	69 -114 -26
m:east	-74 91 -124
m:echo	-162 81 18
m:econom	-82 3 45
m:economi	-9 -118 86
m:edg	-58 -144 121
m:editor	41 -58 -2
m:editori	62 -45 -90
m:educ	-93 -49 98
m:effect	-24 34 -33
m:effort	-93 -2 76
m:ego	-50 4 26
m:eight	-27 -33 35
m:either	24 0 -48
m:elect	-42 -14 52
m:elector	26 -147 54
m:elev	41 -115 -4
m:elimin	-5 -59 42
m:elit	-21 30 -46
m:els	-6 -1 3
m:email	154 -98 -145
m:embarrass	53 -33 -38
m:embodi	-83 -85 92
m:embolden	-33 26 -7
m:embrac	0 27 -38
m:emerg	-33 -99 103
m:emot	-12 -154 87
m:emphas	-38 13 -10
m:employ	-93 8 32
m:employe	86 -48 -91
m:en	-28 80 -119
m:encount	62 -38 -134
m:encourag	-117 -107 135
m:end	-38 2 34
m:endang	69 -83 -6
m:endors	-114 -43 131
m:endur	-14 -120 60
m:enemi	-12 8 -56
m:energi	-112 -84 111
m:enforc	38 -26 -30
m:engag	-45 32 -21
m:enjoy	-73 -52 74
m:enough	46 -33 -28
m:ensur	-95 -91 101
m:enter	-52 67 -42
m:enthusiasm	8 -121 67
m:enthusiast	-74 -131 98
m:entir	72 -75 -23
m:entitl	24 -57 15
m:environ	-77 -147 114
m:environment	-104 -7 76
m:episod	49 -83 4
m:equal	-33 -43 59
m:era	10 -14 -16
m:error	-127 96 -10
m:erupt	13 10 -112
m:escap	128 -93 -145
m:especi	33 1 -49
m:essenti	-18 -123 84
m:establish	-100 -34 61
m:estat	-2 -23 9
m:estim	-81 117 -90
m:ethic	53 -136 16
m:ethnic	16 -17 -23
m:evangel	-70 38 -22
m:even	98 -51 -59
m:event	-53 -117 137
m:eventu	-45 28 -12
m:ever	-71 -20 79
m:everi	-38 -79 68
m:everybodi	-30 58 -70
m:everyon	27 -99 39
m:everyth	-66 68 -33
m:evid	87 19 -176
m:ex	59 -20 -110
m:exact	49 6 -72
m:exampl	-27 73 -97
m:excel	-145 8 69
m:except	-63 -5 61
m:excerpt	-123 75 -1
m:exchang	14 10 -69
m:exclus	-38 60 -120
m:execut	-153 24 79
m:exist	-32 -68 44
m:exit	-67 -40 61
m:exoner	93 -61 -118
m:expand	-110 -33 100
m:expect	-86 54 -8
m:expens	59 -24 -74
m:experi	23 -169 102
m:experienc	-113 -7 89
m:expert	91 -23 -91
m:explain	36 -6 -49
m:explan	0 7 -48
m:explos	-1 18 -126
m:expos	52 -101 -18
m:express	-24 35 -44
m:extend	34 -71 7
m:extens	-109 -27 96
m:extent	43 -71 -33
m:extrem	7 -115 61
m:extremist	49 -54 -28
m:eye	-52 49 -25
m:fabric	22 -43 -17
m:face	155 -59 -199
m:facil	38 33 -139
m:fact	64 -22 -63
m:factori	65 -86 19
m:fail	101 -84 -87
m:failur	18 60 -130
m:fair	4 -30 -11
m:faith	-54 -40 68
m:fake	-32 67 -174
m:fall	123 -42 -114
m:fals	-7 54 -242
m:falsehood	-33 -1 16
m:famili	-103 -46 122
m:familiar	12 -42 11
m:famous	33 -25 -49
m:fan	-29 68 -128
m:fantasi	73 -29 -103
m:far	-35 -18 44
m:farm	-36 -54 58
m:fashion	30 -77 21
m:fast	-22 26 -13
m:fatal	-52 50 -89
m:fate	-34 -31 51
m:father	-87 28 40
m:fault	54 25 -144
m:favor	88 -91 -25
m:favorit	-37 -52 47
m:fear	-41 23 19
m:featur	2 -94 51
m:feb.	2 8 -94
m:februari	20 70 -173
m:feder	45 -30 -23
m:feel	-59 23 24
m:fell	-44 82 -126
m:fellow	81 -71 -55
m:feloni	16 -7 -107
m:felt	16 -116 54
m:femal	0 -41 26
m:feminist	49 -99 -10
m:feud	10 18 -183
m:few	-95 -29 75
m:field	-115 13 53
m:fierc	-47 -10 28
m:fight	-159 -93 210
m:fighter	-55 9 27
m:figur	-67 -9 41
m:file	79 6 -149
m:filibust	52 -59 0
m:fill	-19 -14 -20
m:film	3 73 -115
m:final	-56 36 23
m:financ	6 -85 69
m:financi	-88 36 33
m:find	-49 -26 50
m:fine	11 -48 6
m:finish	-17 5 -32
m:fire	212 -132 -212
m:firm	75 -41 -51
m:first	-27 -30 71
m:fiscal	5 -101 44
m:fit	34 -16 -35
m:five	-40 31 -2
m:fix	-42 33 0
m:flag	36 44 -111
m:flee	-21 -44 37
m:fli	-4 19 -50
m:floor	-17 46 -70
m:focus	4 -70 52
m:follow	-31 -9 27
m:food	105 -101 -96
m:foot	-90 9 69
m:footag	31 -17 -106
m:for	-5 -20 47
m:forc	-90 17 67
m:foreign	116 -113 -30
m:forget	35 -105 45
m:form	-9 -46 42
m:formal	-117 68 3
m:former	32 -32 -5
m:forum	12 6 -19
m:forward	14 -30 -4
m:fossil	-121 -37 98
m:fought	-7 -171 111
m:found	-33 -31 36
m:foundat	17 -19 -9
m:founder	63 -104 -4
m:four	-62 51 -13
m:fox	51 -71 7
m:frame	-50 86 -101
m:frank	-18 78 -142
m:fraud	102 -65 -151
m:free	-15 -5 6
m:freedom	-22 -20 15
m:frequent	65 -78 -3
m:fresh	-98 -45 62
m:freshman	-106 -56 76
m:fri	8 29 -37
m:friday	-6 41 -35
m:friend	-73 62 -21
m:frighten	144 -150 -133
m:from	50 -4 -44
m:front	4 -53 32
m:frontrunn	-104 16 53
m:frustrat	-49 -32 44
m:fuel	-143 -23 122
m:fulfil	0 -117 68
m:full	-103 59 6
m:fulli	-104 8 50
m:fun	81 -74 -40
m:fund	0 -21 23
m:fundament	-85 7 14
m:fundrais	-2 -80 60
m:funer	26 21 -123
m:furious	84 -97 -38
m:further	38 -29 -29
m:futur	-44 1 25
m:gain	88 -111 -32
m:game	-60 29 -3
m:gang	22 -129 40
m:gap	7 -17 -11
m:gas	24 -49 -15
m:gather	-105 -44 99
m:gave	-30 0 2
m:gay	71 -90 -7
m:gear	-31 -21 37
m:gen.	-94 39 -20
m:gender	-105 -18 71
m:general	-21 47 -45
m:generat	-95 -195 168
m:genuin	-123 79 -13
m:get	25 -81 51
m:gift	-62 -123 89
m:girl	0 17 -31
m:give	-60 -24 98
m:given	-42 -16 21
m:glad	-20 -82 78
m:global	1 -97 54
m:go	6 5 -21
m:goal	-46 -24 66
m:goe	-54 86 -77
m:goer	3 -35 16
m:golf	2 47 -97
m:gone	135 -61 -196
m:good	-94 -54 122
m:got	36 20 -105
m:gotten	60 -54 -42
m:gov.	-150 40 36
m:govern	92 -13 -110
m:governor	3 -50 33
m:grab	94 -60 -99
m:grace	3 -55 29
m:graduat	-71 -76 82
m:grand	26 52 -142
m:grant	-40 -60 75
m:grasp	-30 -5 -21
m:grassroot	-25 -33 27
m:grate	-124 -96 101
m:great	31 -78 14
m:greater	-14 42 -49
m:greatest	29 -140 16
m:green	-76 -34 61
m:greet	-160 -29 102
m:grew	4 -14 -20
m:grope	64 -30 -132
m:ground	-73 50 -11
m:group	157 -111 -69
m:grow	-25 1 -8
m:growth	-138 17 50
m:guest	-16 23 -19
m:guid	-126 16 41
m:guilti	82 -102 -51
m:gun	-22 42 -23
m:gunman	-34 52 -105
m:guy	-47 74 -58
m:hack	73 -96 0
m:had	-5 47 -52
m:hail	-62 -75 75
m:half	70 -57 -41
m:hall	56 -80 -1
m:hallmark	-6 -38 6
m:halt	17 32 -118
m:hand	-5 -105 95
m:handl	1 -32 -12
m:happen	-11 102 -121
m:happi	-47 28 -31
m:harass	37 -99 2
m:hard	85 -100 -20
m:harder	75 -41 -80
m:hardlin	-5 -31 8
m:harm	-33 -30 43
m:has	-30 -16 61
m:hate	92 -100 -56
m:have	-9 18 -6
m:he	18 -38 23
m:head	-39 22 -22
m:headlin	162 -186 -116
m:headquart	-20 78 -119
m:heal	-113 22 56
m:health	-72 -8 71
m:hear	-69 71 -63
m:heard	-120 119 -27
m:heart	-104 -101 129
m:heat	28 -34 -59
m:heavi	43 -95 16
m:held	-18 -60 65
m:hell	28 3 -124
m:help	-39 -106 107
m:her	13 -48 55
m:here	-30 7 -8
m:hero	-12 -11 14
m:herself	-7 -61 17
m:hide	73 -109 -24
m:high	-28 -71 72
m:higher	-38 -26 41
m:highest	-49 -85 109
m:highlight	-11 -46 17
m:hike	-5 55 -114
m:him	28 -30 -6
m:himself	-12 -29 25
m:hint	-19 3 -28
m:hire	23 -5 -39
m:his	48 -82 34
m:histor	-29 -7 6
m:histori	44 -49 -19
m:hit	49 1 -72
m:hold	-9 25 -33
m:home	-89 55 4
m:homicid	-5 7 -79
m:homosexu	56 -28 -103
m:honest	103 21 -172
m:honesti	-21 19 -29
m:honor	-103 -99 113
m:hope	-13 -37 30
m:hospit	-115 -5 81
m:host	78 8 -188
m:hostag	71 -7 -125
m:hostil	45 32 -141
m:hot	62 -21 -65
m:hotel	-14 -8 6
m:hour	20 50 -125
m:hous	40 -9 -32
m:how	-23 -15 50
m:howev	24 17 -72
m:huge	45 3 -110
m:human	-68 -19 42
m:humili	-46 -7 23
m:hundr	109 -103 -85
m:hurt	-17 18 -34
m:husband	53 -29 -80
m:hypocrit	76 -121 -33
m:i	-24 50 -21
m:idea	57 -64 -33
m:ident	-109 81 11
m:identifi	-82 79 -56
m:ideolog	20 18 -81
m:if	8 66 -77
m:ig	16 -35 -90
m:ignor	78 -109 4
m:ill	135 -107 -137
m:illeg	-6 39 -59
m:imag	-13 31 -31
m:immedi	-40 -15 17
m:immens	-43 -94 72
m:immigr	34 9 -54
m:immun	151 -143 -126
m:impact	-25 -95 107
m:impeach	26 -56 2
m:imperson	-41 40 -95
m:implement	44 -30 -47
m:implic	53 -7 -126
m:import	-71 9 34
m:impos	-13 -42 25
m:imposs	13 -19 -15
m:impress	-147 -64 120
m:improp	117 -80 -106
m:improv	-141 -112 128
m:in	-63 28 48
m:inabl	55 -18 -106
m:inappropri	146 -129 -148
m:inaugur	-45 -20 41
m:inch	-51 38 2
m:incid	50 0 -161
m:incit	83 -62 -119
m:inclin	81 -17 -142
m:includ	-48 7 52
m:incom	-101 27 51
m:increas	5 -39 25
m:incred	-25 84 -72
m:incumb	-27 4 10
m:inde	11 -25 -6
m:independ	-28 5 10
m:indic	-68 124 -140
m:indict	158 -134 -200
m:individu	64 -79 -55
m:industri	-80 57 -11
m:ineffect	97 -99 -90
m:inequ	-47 -48 67
m:infam	104 -99 -107
m:inflat	5 19 -93
m:influenc	144 -26 -166
m:influenti	-69 4 0
m:inform	-7 37 -65
m:infrastructur	-68 -80 54
m:inherit	84 -116 -18
m:initi	-36 37 -32
m:injur	-32 54 -98
m:inner	37 -23 -27
m:innoc	-74 -7 33
m:inquiri	34 -33 -175
m:insid	-45 10 30
m:insist	-30 -31 34
m:inspector	54 26 -135
m:inspir	-23 -28 10
m:instanc	55 -28 -84
m:instead	64 -64 -38
m:institut	96 -160 22
m:insult	98 -98 -65
m:insur	13 16 -51
m:insurg	39 -89 -8
m:integr	-76 8 39
m:intellig	-14 -1 3
m:intend	-89 70 2
m:intens	-94 69 12
m:intent	-20 3 -36
m:interact	-29 42 -113
m:interest	42 -62 13
m:interfer	-69 73 -43
m:intern	-12 -26 24
m:internet	-40 12 1
m:interrupt	127 -125 -99
m:interven	50 -12 -135
m:interview	-28 53 -40
m:intimid	14 -70 34
m:into	79 -6 -95
m:introduc	-59 -14 71
m:invest	-3 -175 126
m:investig	89 7 -265
m:investor	66 -77 -35
m:invit	-56 -83 120
m:invok	34 -9 -53
m:involv	65 -50 -23
m:irrat	22 -51 8
m:is	38 -21 -12
m:islam	33 16 -155
m:island	69 -65 -58
m:isol	93 -64 -110
m:issu	-37 -44 57
m:it	59 -13 -36
m:item	-34 37 -13
m:itself	24 42 -126
m:jab	34 10 -71
m:jail	105 -43 -185
m:jan.	-76 71 -39
m:januari	-70 92 -67
m:jihad	119 -112 -104
m:job	-30 8 6
m:join	-68 33 -5
m:joint	-47 -11 13
m:joke	72 -76 -61
m:journal	-124 10 34
m:journalist	27 -35 -16
m:journey	-89 12 50
m:judg	-26 0 10
m:judgement	44 -120 9
m:judici	-12 -29 46
m:juli	67 -75 -22
m:jump	-28 -57 48
m:june	-73 19 5
m:juri	62 17 -153
m:juror	86 -53 -95
m:just	63 61 -114
m:justic	11 -18 -2
m:kain	97 -122 -41
m:keep	-79 77 -32
m:kept	-79 -15 59
m:key	16 -94 48
m:kid	10 -35 0
m:kill	-134 153 -76
m:killer	117 -117 -105
m:kind	-19 17 5
m:king	-13 52 -120
m:knew	-59 94 -67
m:knock	54 -146 42
m:know	3 2 -11
m:knowledg	-75 32 35
m:known	7 -35 16
m:ky.	-18 63 -102
m:labor	13 -132 79
m:lack	103 -44 -124
m:ladi	-116 85 0
m:land	-87 83 -38
m:languag	98 -132 6
m:larg	-27 81 -89
m:larger	22 -43 -10
m:largest	-7 -100 78
m:lash	49 -61 -31
m:last	-11 16 -6
m:late	-1 18 -7
m:later	-9 -8 11
m:latest	18 22 -64
m:laugh	-45 -13 31
m:launch	34 -26 -50
m:launder	93 -89 -82
m:law	70 -87 -11
m:lawmak	75 16 -141
m:lawsuit	56 14 -199
m:lawyer	14 6 -65
m:lay	-85 35 15
m:lead	-114 -142 201
m:leader	62 59 -105
m:leadership	78 -64 -44
m:leak	92 -56 -132
m:leaker	88 -64 -105
m:lean	7 -54 18
m:learn	21 -48 8
m:least	-10 49 -54
m:leav	43 -7 -53
m:led	81 -88 -37
m:left	-56 146 -173
m:legaci	-140 -58 128
m:legal	134 -143 -23
m:legisl	-93 25 39
m:legitim	132 -60 -137
m:legitimaci	60 -162 27
m:length	6 43 -95
m:lengthi	-56 71 -115
m:lesbian	-53 30 9
m:less	56 -89 -7
m:let	53 -29 -55
m:letter	-57 111 -147
m:level	63 -97 26
m:liar	101 -36 -163
m:liber	-11 -2 5
m:libertarian	76 33 -173
m:liberti	68 -143 -42
m:licens	24 5 -105
m:lie	113 -90 -176
m:lieuten	62 -66 -26
m:life	-85 -24 63
m:lifetim	-108 -107 114
m:lift	15 -102 67
m:light	-50 -33 62
m:like	13 -111 102
m:limit	91 7 -125
m:line	-11 -38 47
m:link	133 -88 -174
m:list	-19 30 -34
m:listen	-88 16 31
m:littl	66 -33 -73
m:live	-11 -72 60
m:ll	-24 -31 44
m:loan	20 -119 57
m:lobbi	-16 106 -143
m:local	-73 70 -58
m:locat	14 44 -141
m:lock	55 -12 -60
m:long	-27 -6 19
m:longer	76 -16 -85
m:longstand	-23 -24 29
m:longtim	-129 39 54
m:look	-2 -30 25
m:lose	-16 41 -42
m:loser	107 -105 -105
m:loss	23 -60 -19
m:lost	137 -76 -130
m:lot	-86 20 39
m:love	-124 -195 162
m:low	90 -40 -77
m:lower	59 -84 -6
m:loyalti	-54 25 8
m:lucki	-110 -12 71
m:m	-7 41 -81
m:made	7 -57 40
m:magazin	19 17 -112
m:main	-73 51 0
m:maintain	7 7 -31
m:major	-6 32 -26
m:make	-37 -7 49
m:male	-21 49 -60
m:man	-3 -52 18
m:manag	-32 38 -30
m:mandat	-24 -101 58
m:mani	27 -99 66
m:manner	52 -36 -53
m:manufactur	-58 -61 73
m:march	20 30 -77
m:margin	40 -95 40
m:mark	-8 4 -35
m:market	-93 60 -11
m:marri	-124 126 -38
m:marriag	-24 33 -46
m:mass	6 -3 -1
m:master	76 -32 -80
m:match	15 -42 1
m:mate	-42 -43 56
m:materi	-67 23 19
m:math	-107 48 4
m:matter	50 -67 -16
m:may	53 -22 -45
m:mayb	-14 -30 25
m:mayor	20 -46 -1
m:mccain	101 -70 -101
m:mcconnel	67 -45 -60
m:me	50 -46 -18
m:mean	49 50 -133
m:meant	5 89 -136
m:meanwhil	10 -34 -19
m:measur	18 51 -81
m:meddl	-53 67 -82
m:media	38 2 -63
m:medic	-58 29 22
m:meet	-94 144 -109
m:member	-14 -4 5
m:memo	123 -120 -105
m:memori	-48 -60 66
m:men	-17 56 -47
m:mental	66 -25 -111
m:mention	47 21 -147
m:mere	-16 33 -62
m:messag	-17 2 18
m:met	-57 75 -59
m:middl	-7 -26 22
m:midterm	-91 48 11
m:might	90 -74 -62
m:migrant	-116 44 14
m:migrat	-32 -43 56
m:mile	-70 112 -125
m:milit	57 -45 -119
m:militari	61 -124 22
m:million	78 -129 31
m:mind	-21 -46 52
m:mine	-89 -40 100
m:minimum	-109 3 73
m:minist	-4 16 -13
m:minor	-98 65 6
m:minut	44 30 -92
m:misconduct	88 -73 -123
m:misl	33 -23 -134
m:mislead	116 -117 -101
m:miss	20 -95 62
m:missil	-65 107 -148
m:mission	-75 17 9
m:mistak	54 -6 -98
m:mix	42 -21 -66
m:mob	106 -117 -109
m:mock	90 -67 -109
m:model	29 -23 -39
m:moder	-12 19 -32
m:modern	-70 69 -35
m:molest	84 -73 -136
m:mom	-80 51 24
m:moment	-8 -69 53
m:momentum	-70 -69 85
m:monday	-128 95 -3
m:money	72 -186 67
m:monitor	34 -77 52
m:month	-22 8 17
m:moral	110 -54 -111
m:more	-6 -85 89
m:morn	-83 72 -9
m:most	-39 -62 76
m:mother	-75 45 0
m:motion	-59 59 -39
m:motiv	56 -23 -75
m:mount	98 -143 -7
m:move	-132 78 24
m:movement	17 -65 37
m:mp	84 -59 -122
m:mr	-74 39 -3
m:mr.	-12 12 7
m:mrs.	-111 82 28
m:ms.	-106 61 1
m:much	33 -77 18
m:mueller	80 -31 -132
m:multipl	29 -59 15
m:murder	-73 92 -110
m:must	18 -42 -1
m:my	-31 -3 42
m:myself	-3 -117 78
m:n't	109 -14 -127
m:name	-144 140 -55
m:narrat	34 -37 -29
m:narrow	-111 84 -52
m:nation	35 -37 -2
m:nationalist	116 -98 -123
m:nationwid	14 6 -43
m:nativ	15 -15 -16
m:natur	-18 60 -111
m:navig	-37 -109 80
m:near	-31 -4 19
m:nearbi	-9 16 -26
m:neck	2 22 -38
m:need	-46 29 23
m:negat	124 -59 -72
m:neglig	58 -62 -96
m:negoti	32 -20 -37
m:neighbor	-104 -135 129
m:neighborhood	-33 59 -98
m:neither	-11 76 -107
m:net	-1 37 -58
m:network	118 -127 -56
m:neutral	84 -10 -106
m:never	19 -50 31
m:new	-41 -52 88
m:newli	38 13 -71
m:news	19 35 -100
m:newspap	-2 -41 17
m:next	-47 -22 69
m:nice	45 -14 -50
m:nicknam	52 -123 10
m:night	-102 75 16
m:nine	-35 -26 45
m:no	74 19 -127
m:nobodi	-19 -15 2
m:nomin	-46 -6 16
m:nomine	7 26 -50
m:none	-1 76 -170
m:nor	-8 46 -48
m:normal	-59 -25 58
m:north	-26 -40 30
m:not	102 -15 -71
m:note	-29 -24 51
m:noth	-5 6 -22
m:notic	-101 52 30
m:nov.	-45 75 -52
m:novemb	-22 8 -4
m:now	51 -21 -16
m:nowher	67 -74 -20
m:nuclear	-104 28 58
m:number	18 50 -111
m:numer	1 -151 68
m:nurs	-117 70 -26
m:obama	-22 29 -12
m:obamacar	6 -28 -1
m:object	52 -62 -54
m:observ	54 -153 27
m:obstruct	-1 34 -128
m:obtain	23 22 -53
m:obvious	-3 14 -31
m:occas	114 -113 -117
m:occur	-23 49 -85
m:oct.	2 -74 36
m:octob	-34 -87 84
m:odd	12 84 -142
m:of	2 -2 13
m:off	123 -69 -119
m:offend	-50 56 -99
m:offens	78 -73 -75
m:offer	-21 -65 51
m:offic	7 42 -91
m:offici	-11 55 -35
m:often	-102 61 11
m:oh	-19 83 -104
m:oil	-14 40 -49
m:ok	16 30 -109
m:old	-25 42 -56
m:older	2 -59 34
m:on	-9 -4 22
m:onc	1 61 -119
m:one	6 -9 18
m:ongo	2 -17 -32
m:onli	35 -13 -43
m:onlin	-20 -16 18
m:onto	7 -12 -3
m:open	31 -52 16
m:oper	-58 36 -13
m:opinion	-14 0 -14
m:oppon	-148 70 72
m:opportun	-88 12 45
m:oppos	79 16 -141
m:opposit	27 -39 -23
m:optim	-63 53 -34
m:optimist	-46 -31 40
m:option	-107 103 -57
m:or	-50 41 18
m:order	97 -64 -69
m:organ	-4 -102 70
m:origin	-1 -62 38
m:other	29 -26 0
m:otherwis	54 -43 -96
m:ought	-34 32 -31
m:our	-11 -49 25
m:oust	53 -26 -142
m:out	-25 -9 35
m:outcom	68 -47 -56
m:outlet	44 0 -83
m:outlin	-50 5 7
m:outrag	21 11 -113
m:outright	-55 -30 55
m:outsid	-136 53 57
m:outspoken	5 -2 -37
m:outstand	-109 -121 113
m:ovat	-51 -40 52
m:over	99 -42 -74
m:overal	-116 31 32
m:overcom	26 -132 54
m:overhaul	-2 -16 5
m:overse	-42 -30 48
m:oversea	-111 -59 94
m:overwhelm	-50 -44 51
m:own	143 -76 -115
m:owner	-42 72 -45
m:packag	-131 -40 97
m:page	-12 56 -129
m:paid	48 -60 -27
m:pain	-131 103 1
m:paint	52 -76 -2
m:pair	61 -116 -5
m:panel	-118 56 22
m:paper	42 -45 -8
m:pardon	100 -115 -32
m:parent	-123 21 49
m:park	-81 40 -1
m:parliament	-134 48 20
m:part	-22 28 -31
m:parti	-24 -51 58
m:particip	7 72 -100
m:particular	60 7 -90
m:partisan	73 -61 -44
m:partner	-50 -59 85
m:pass	-46 22 -11
m:passion	-128 -126 124
m:past	89 10 -153
m:path	-80 31 17
m:patient	0 -45 26
m:patriot	50 -2 -100
m:pattern	-30 45 -46
m:pay	30 19 -73
m:payment	86 -90 -42
m:peac	-17 -80 57
m:penalti	-27 -10 27
m:penc	3 -23 -13
m:peopl	-53 -28 87
m:per	-163 12 77
m:perceiv	32 -104 8
m:percent	-17 -12 0
m:percentag	-156 52 22
m:percept	13 -15 -12
m:perform	-3 -28 22
m:perhap	-33 -15 26
m:period	-13 -3 0
m:perman	-7 -60 23
m:person	47 -11 -36
m:perspect	-113 -23 90
m:persuad	113 -66 -94
m:petit	-96 84 -18
m:phone	-5 110 -175
m:phoni	107 -112 -113
m:photo	-50 58 -60
m:photograph	-13 16 -34
m:phrase	-70 39 -14
m:pick	6 36 -86
m:pictur	-30 58 -122
m:piec	30 -67 4
m:pilot	-102 49 8
m:pinterest	5 -2 -37
m:pipelin	53 -17 -64
m:pitch	86 -38 -124
m:pivot	95 -49 -112
m:place	-54 -29 68
m:plain	11 -110 22
m:plan	-11 -20 39
m:plant	-105 -6 54
m:platform	30 -4 -45
m:play	-81 -39 98
m:player	-33 9 -1
m:plea	30 3 -162
m:plead	94 -41 -200
m:pledg	-39 -95 107
m:plenti	-61 78 -63
m:plot	3 16 -111
m:pm	18 -47 7
m:pocket	-70 59 -44
m:podium	-52 -109 89
m:point	-10 -34 37
m:pois	-2 -135 40
m:polic	96 -25 -117
m:polici	76 -101 -15
m:polit	-12 -45 56
m:politician	-39 22 0
m:poll	-66 -18 79
m:pollster	92 -29 -89
m:pool	-20 -18 23
m:poor	125 -118 -52
m:pope	-137 61 37
m:popul	-101 32 40
m:popular	26 -124 50
m:portray	-2 -25 -8
m:pose	-87 48 -25
m:posit	-7 -94 85
m:possess	-34 2 5
m:possibl	-35 12 22
m:post	33 46 -108
m:pot	52 18 -143
m:potenti	-30 -91 82
m:pounc	20 -100 16
m:pound	-107 70 11
m:poverti	63 -108 -26
m:power	64 -65 -21
m:practic	17 -77 38
m:prais	-62 -143 158
m:prayer	-46 -62 58
m:preced	69 -100 -14
m:precinct	-9 4 -7
m:precis	-112 79 -14
m:predecessor	-101 -83 111
m:predict	-68 107 -77
m:prefer	-67 80 -53
m:prejudic	-3 -21 25
m:prepar	-6 -68 59
m:presenc	-154 121 -68
m:present	-37 13 1
m:preserv	-54 23 31
m:presid	-11 -9 31
m:presidenti	11 -45 24
m:press	4 -1 -17
m:pressur	-28 16 -18
m:presum	135 -25 -168
m:presumpt	24 -52 2
m:pretti	45 -60 -3
m:prevail	90 -10 -121
m:prevent	24 -101 52
m:previous	18 -6 -34
m:price	-27 70 -77
m:primari	-96 53 28
m:prime	-59 113 -106
m:princ	-69 23 15
m:princip	-41 34 -30
m:principl	-27 -49 44
m:print	113 -57 -83
m:prior	-74 88 -40
m:prioriti	-100 65 -12
m:prison	125 -82 -94
m:privaci	57 -54 -41
m:privat	190 -122 -168
m:privileg	-34 4 3
m:pro	74 -66 -50
m:probabl	-116 81 -4
m:probe	47 12 -183
m:problem	104 -171 9
m:proceed	38 -39 -17
m:process	43 -20 -31
m:produc	-61 94 -101
m:product	-81 9 14
m:profess	73 -98 -42
m:profession	-86 -90 110
m:professor	-45 24 -1
m:profil	-106 -60 113
m:program	-4 0 -27
m:progress	-138 -52 94
m:project	-46 60 -34
m:promin	61 -128 4
m:promis	21 -144 63
m:promot	4 -46 21
m:prompt	-4 17 -80
m:pronounc	-32 -112 78
m:proof	-13 6 -6
m:propaganda	66 -28 -100
m:properti	51 5 -153
m:propos	-34 55 -55
m:prosecut	21 -54 0
m:prosecutor	128 -66 -139
m:protect	56 -16 -38
m:protest	26 5 -99
m:proud	-114 -132 136
m:prove	63 2 -130
m:proven	-49 -12 25
m:provid	1 2 -5
m:provis	-57 45 -8
m:public	19 -55 26
m:publish	61 42 -184
m:pull	31 37 -128
m:punch	132 -127 -118
m:pundit	25 -116 28
m:punish	5 20 -84
m:purchas	28 29 -111
m:purport	-13 5 -9
m:purpos	-100 31 27
m:pursu	-6 30 -57
m:push	-110 84 33
m:put	107 -45 -69
m:qualif	-55 61 -30
m:qualifi	40 -82 -14
m:qualiti	75 -83 -37
m:quarter	-113 -57 97
m:question	67 -2 -122
m:quick	26 -16 -23
m:quiet	-5 -94 53
m:quit	61 -53 -35
m:quot	-91 47 9
m:r	-37 68 -87
m:race	-60 17 28
m:racial	1 -27 2
m:racism	46 -49 -17
m:racist	10 -36 -10
m:radic	57 3 -90
m:radio	31 49 -157
m:rais	20 -122 71
m:ralli	-27 12 -6
m:ran	-78 124 -123
m:rang	29 -42 -13
m:rank	38 -99 40
m:rant	127 -113 -114
m:rape	77 -43 -63
m:rare	43 -30 -37
m:rate	51 -38 -54
m:rather	26 46 -90
m:re	-41 21 8
m:re-elect	31 -41 9
m:reach	-146 -2 88
m:react	-28 10 -21
m:reaction	102 -84 -57
m:read	82 -20 -127
m:readi	46 -83 -3
m:real	-39 26 -7
m:realdonaldtrump	-39 53 -50
m:realiti	-10 -50 13
m:realiz	-104 -123 116
m:realli	-52 -1 41
m:reason	-6 -45 38
m:rebel	66 -19 -123
m:rebuk	24 -24 -141
m:recal	-33 7 4
m:receiv	-54 -12 44
m:recent	40 -16 -23
m:recipi	-20 -24 16
m:recogn	17 -51 -9
m:recommend	-8 5 -53
m:record	100 -49 -109
m:recov	75 -3 -89
m:recoveri	-13 -30 12
m:recruit	50 2 -142
m:recus	84 -69 -94
m:red	-70 88 -54
m:reduc	4 -33 24
m:reelect	90 -45 -132
m:refer	24 47 -141
m:referenc	70 -7 -99
m:reflect	-91 38 24
m:reform	-34 -2 22
m:refuge	-18 0 -9
m:refus	68 4 -197
m:regard	-157 81 -8
m:regim	62 -24 -107
m:region	-60 5 9
m:regist	-26 1 -11
m:regret	49 -2 -132
m:regul	86 -65 -56
m:regular	-43 -41 41
m:reinforc	-24 -8 3
m:reiter	-51 17 20
m:reject	50 -20 -67
m:relat	-5 -74 47
m:relationship	-44 27 5
m:releas	-4 24 -21
m:relev	19 -35 -17
m:relief	-12 11 -26
m:religi	62 -35 -73
m:religion	-42 99 -122
m:reluct	-50 81 -121
m:remain	-72 42 -4
m:remark	-18 26 -48
m:rememb	-58 2 13
m:remind	53 -55 -23
m:remov	117 -131 18
m:renew	-54 -92 78
m:reopen	76 -55 -85
m:rep.	-64 18 6
m:repeal	-52 5 10
m:repeat	66 -36 -93
m:replac	41 4 -80
m:repli	-73 121 -182
m:report	11 63 -115
m:repres	-59 -44 58
m:reput	26 -145 46
m:request	-115 113 -50
m:requir	-29 29 -17
m:research	-49 19 13
m:reserv	-53 99 -104
m:resid	-54 121 -153
m:resign	206 -117 -276
m:resist	70 -80 -44
m:resolut	40 -47 -28
m:resort	23 3 -50
m:resourc	-53 -32 43
m:respect	-10 -92 41
m:respond	82 1 -165
m:respons	-1 73 -109
m:rest	28 -84 13
m:restaur	31 -10 -45
m:restor	-41 -20 16
m:restrict	-55 46 -4
m:result	-37 39 -41
m:resum	-86 50 6
m:retali	44 -49 -30
m:retir	-2 47 -102
m:return	6 10 -16
m:retweet	-51 37 -39
m:reveal	31 -30 -37
m:revel	60 -60 -152
m:revenu	26 -36 -1
m:rever	-48 -111 82
m:revers	84 -120 -33
m:review	-45 91 -98
m:revok	60 -52 -41
m:rhetor	127 -52 -162
m:rich	66 -19 -95
m:ride	-40 65 -55
m:ridicul	137 -94 -130
m:rig	1 2 -19
m:right	-31 -153 150
m:rip	49 0 -111
m:rise	-52 -33 62
m:risk	3 -85 33
m:rival	-96 70 10
m:road	-81 -21 63
m:rob	-45 49 -117
m:robust	61 -45 -65
m:role	-47 -67 100
m:roll	18 -59 27
m:romney	-111 40 18
m:room	-107 84 -35
m:rose	3 -46 17
m:rough	-58 69 -59
m:round	-67 58 -39
m:rout	-42 71 -56
m:routin	-3 1 -24
m:row	-35 -16 29
m:rule	-12 25 -39
m:rumor	-141 151 -62
m:run	3 3 -29
m:runner	13 -86 30
m:runoff	-69 68 -53
m:rural	-101 -6 43
m:s.c.	-71 82 -110
m:sacrific	-19 -59 23
m:sad	79 -91 -17
m:safe	-27 -97 42
m:safer	41 -110 43
m:safeti	-106 30 39
m:said	-101 101 -2
m:sale	5 45 -55
m:same	-1 12 -51
m:sanction	11 5 -42
m:sander	-20 -47 40
m:sat	-106 147 -114
m:saturday	-77 19 51
m:save	-102 -59 82
m:saw	47 -69 2
m:say	-6 70 -60
m:scandal	42 -21 -84
m:scene	-40 73 -61
m:schedul	-78 124 -116
m:scheme	41 -67 1
m:school	-113 -17 64
m:scienc	-51 30 -3
m:scientist	-110 4 74
m:score	-12 -25 9
m:scream	67 -90 -23
m:script	-1 -55 30
m:scrutini	70 -155 3
m:seal	-112 -38 83
m:search	-73 77 -68
m:season	-36 -15 34
m:seat	-124 108 -47
m:second	-67 30 7
m:secret	107 -86 -79
m:secretari	-95 76 11
m:sector	-124 0 73
m:secur	-13 -4 -9
m:see	24 -25 -11
m:seek	29 -11 -44
m:seem	47 1 -111
m:seen	27 15 -56
m:seiz	53 1 -81
m:select	16 -70 4
m:self	73 -73 -50
m:sell	92 -63 -56
m:semit	46 -131 38
m:sen.	9 47 -93
m:senat	7 -18 25
m:send	-64 101 -69
m:senior	-49 10 12
m:sens	9 17 -72
m:sensit	41 -12 -37
m:sent	6 51 -68
m:sentenc	57 -20 -73
m:sentiment	-55 41 -16
m:separ	62 -17 -51
m:sept.	-84 97 -101
m:septemb	12 -20 -13
m:seri	56 -113 26
m:serious	-13 27 -45
m:serv	5 -3 -26
m:server	84 -48 -170
m:servic	-18 -110 90
m:session	-6 62 -111
m:set	-74 7 49
m:seven	23 -31 2
m:sever	9 -8 2
m:sex	164 -118 -154
m:sexual	123 -88 -174
m:shake	52 -30 -88
m:shame	91 -42 -151
m:shape	-40 -12 23
m:share	-114 5 74
m:sharp	-5 5 -38
m:sharpli	63 -30 -120
m:she	28 -15 -18
m:sheriff	-31 22 -11
m:shield	71 -52 -109
m:shift	38 -54 -16
m:shirt	-99 -88 94
m:shock	74 2 -182
m:shoot	51 1 -109
m:shooter	-5 -7 -5
m:shop	20 40 -133
m:shore	-113 50 9
m:short	44 -30 -34
m:shot	65 9 -182
m:should	56 -16 -45
m:shoulder	-44 -1 45
m:shout	73 -22 -136
m:show	60 -59 -3
m:showdown	26 26 -118
m:shown	-105 -43 97
m:shutdown	32 8 -89
m:sick	95 -122 -17
m:side	6 -25 -6
m:sign	-141 57 35
m:signal	36 -117 14
m:signatur	-32 -99 74
m:signific	-4 -38 25
m:silenc	28 4 -107
m:silent	-111 109 -87
m:similar	-19 78 -119
m:simpl	-23 -54 44
m:simpli	17 -49 -18
m:sinc	67 -17 -56
m:singl	11 4 -21
m:sister	-63 64 -24
m:sit	-25 99 -148
m:site	-6 87 -152
m:situat	-77 73 -25
m:six	-20 -12 17
m:size	37 -1 -118
m:skeptic	-5 -21 4
m:skill	-46 34 -29
m:slam	-2 -17 -14
m:slate	39 10 -93
m:slight	-94 -7 49
m:slip	116 -109 -122
m:slow	74 -108 -25
m:slur	116 -103 -135
m:small	-18 -56 61
m:smart	134 -136 -94
m:smear	128 -114 -117
m:smile	3 -164 98
m:smoke	20 29 -135
m:so	20 -13 -27
m:social	-73 25 43
m:socialist	29 38 -98
m:societi	-10 -130 55
m:soft	-12 -68 61
m:sold	75 -53 -116
m:soldier	-22 -3 15
m:solid	-129 -50 95
m:solut	-27 -153 70
m:some	-11 60 -78
m:somebodi	23 1 -34
m:somehow	142 -106 -140
m:someon	-36 2 26
m:someth	51 -81 11
m:sometim	-6 -17 8
m:son	-89 42 -1
m:soon	30 -67 14
m:sorri	-18 50 -150
m:sort	58 -48 -16
m:sought	23 20 -75
m:sound	-78 -34 69
m:sourc	1 -61 40
m:south	-57 110 -121
m:southern	-66 68 -59
m:space	-46 3 4
m:spar	-56 48 0
m:spark	-31 3 7
m:speak	-124 91 16
m:speaker	89 -62 -68
m:special	-78 7 60
m:specif	-67 65 -38
m:spectrum	74 -30 -120
m:specul	-8 17 -34
m:speech	-2 -20 23
m:spend	58 -95 24
m:spent	2 -41 32
m:spi	-1 10 -40
m:spirit	-28 -114 61
m:spoke	-189 104 17
m:spoken	-65 48 -17
m:spokesman	65 -13 -101
m:spokesperson	-52 29 8
m:spokeswoman	19 -64 19
m:sport	-74 20 26
m:spot	-51 20 -1
m:spous	-63 -54 72
m:spread	-135 32 74
m:spring	-145 110 -29
m:stab	72 -46 -171
m:stabil	-65 44 -13
m:staff	-67 74 -38
m:staffer	77 -106 -16
m:stage	-141 37 55
m:stake	4 29 -69
m:stanc	62 -17 -136
m:stand	-30 4 13
m:standard	30 -6 -60
m:star	19 -2 -41
m:start	-121 91 -16
m:state	-26 6 18
m:statement	29 -27 -34
m:station	-53 87 -129
m:status	35 -33 -47
m:statut	-22 74 -103
m:stay	14 -52 20
m:steadi	3 -5 -26
m:stem	-107 62 34
m:step	105 -144 25
m:stick	50 -44 -38
m:still	-15 16 -9
m:stock	-112 92 -35
m:stole	136 -130 -133
m:stone	1 -137 60
m:stood	-145 18 74
m:stop	38 -22 -51
m:store	0 -24 5
m:stori	8 -45 16
m:storm	-66 106 -135
m:straight	-103 -104 115
m:strategi	-43 -1 23
m:strategist	49 6 -108
m:street	23 -41 -5
m:strength	-95 -84 123
m:strengthen	-26 -84 82
m:stress	-190 92 46
m:strike	68 -1 -121
m:strip	37 -67 -32
m:strong	23 -71 8
m:stronger	-70 -97 101
m:strongest	-40 6 16
m:struck	-78 69 -33
m:struggl	76 -150 12
m:stuck	79 -106 -29
m:student	-147 -46 126
m:studi	-97 -2 53
m:stump	63 -2 -164
m:stun	-11 -5 -5
m:stupid	15 8 -90
m:style	-34 0 -12
m:su	-7 46 -118
m:subject	-56 86 -73
m:subpoena	14 18 -73
m:subsequ	44 -50 -32
m:substanc	-1 71 -114
m:substanti	18 -143 80
m:suburb	-17 113 -147
m:succeed	-60 -40 53
m:success	-71 -1 52
m:successor	-113 46 34
m:such	-17 -49 43
m:suffer	-60 38 -5
m:suggest	95 -37 -89
m:suit	-52 31 12
m:sum	21 27 -125
m:summar	-17 31 -75
m:summer	-58 69 -36
m:summit	-67 105 -89
m:sunday	-7 24 -29
m:super	-95 -126 129
m:support	-56 -22 55
m:suppos	126 -42 -179
m:supremacist	41 -130 27
m:sure	-31 54 -53
m:surfac	91 -45 -110
m:surg	-177 23 119
m:surpris	-14 -10 -5
m:surround	-128 58 23
m:surveil	69 -111 -22
m:survey	-66 -87 99
m:surviv	-95 10 44
m:suspect	58 -49 -52
m:suspend	-7 -44 37
m:sustain	64 -114 -25
m:sweep	-56 3 11
m:sweet	-110 2 52
m:swift	-64 43 3
m:swing	-133 61 20
m:symbol	-132 2 53
m:symptom	-74 86 -55
m:system	-76 5 42
m:t	6 -41 24
m:tabl	-154 89 -36
m:tackl	-98 40 -2
m:tactic	6 31 -137
m:take	-47 19 19
m:taken	76 -132 49
m:talent	-138 -68 108
m:talk	-124 140 -51
m:tap	12 29 -71
m:tape	37 -23 -23
m:target	123 -37 -180
m:tariff	9 -21 -4
m:task	-142 90 -32
m:tax	55 -29 -30
m:taxpay	33 12 -63
m:teacher	-152 -36 100
m:team	12 -25 -3
m:tear	-42 -137 120
m:technolog	-68 -16 54
m:teen	25 28 -69
m:teenag	-116 70 -15
m:telephon	-20 -12 12
m:televis	25 -57 -3
m:tell	80 9 -149
m:ten	96 -51 -134
m:tendenti	27 -105 -1
m:tension	30 38 -101
m:tenur	-15 41 -60
m:term	-16 21 -25
m:termin	80 -76 -104
m:terribl	-2 31 -124
m:terror	71 -85 -35
m:terrorist	-54 11 34
m:test	-53 35 -11
m:testifi	18 34 -216
m:testimoni	42 -10 -80
m:text	66 25 -197
m:than	61 -89 39
m:thank	-236 -141 187
m:that	8 12 -1
m:the	-21 15 17
m:their	-13 -89 111
m:them	70 -66 -12
m:theme	-66 11 5
m:themselv	45 -127 62
m:then	87 -21 -98
m:there	-39 33 1
m:therefor	57 -90 -14
m:these	-16 103 -120
m:they	16 16 -31
m:thing	-37 -16 52
m:think	17 37 -34
m:third	-64 26 8
m:this	-2 22 -18
m:those	-23 -9 37
m:though	94 -24 -102
m:thought	-93 111 -39
m:thousand	-23 -23 42
m:threat	44 -30 -33
m:threaten	59 -90 -6
m:three	-28 71 -50
m:through	-68 34 11
m:throughout	126 -29 -142
m:throw	62 9 -102
m:thrust	65 -58 -28
m:thursday	9 -45 22
m:thus	17 20 -52
m:tick	-18 18 -19
m:ticket	-35 -123 93
m:tie	-76 20 14
m:tight	-64 53 -17
m:time	24 -27 -6
m:titl	-17 36 -60
m:to	-8 3 22
m:today	-69 -11 46
m:togeth	-88 -98 122
m:told	-34 70 -64
m:tomorrow	-24 -9 7
m:tone	84 -146 -45
m:tonight	-69 53 -24
m:too	-19 33 -33
m:took	-26 34 -8
m:tool	-74 -18 49
m:top	-1 -30 28
m:topic	-36 -20 25
m:toppl	-60 -67 82
m:toss	-23 69 -105
m:total	169 -112 -128
m:touch	62 -42 -53
m:tough	36 -53 -8
m:tougher	6 13 -43
m:tour	51 -23 -50
m:tout	-41 -70 54
m:toward	-25 -51 50
m:town	-6 28 -69
m:toxic	31 -10 -122
m:track	-2 -6 -26
m:traction	97 -49 -97
m:trade	21 2 -34
m:tradit	-6 -104 66
m:traffick	55 -114 0
m:trail	21 24 -73
m:train	-15 -24 -2
m:tran	-153 86 53
m:transform	-120 34 45
m:transgend	-87 72 -10
m:transit	29 11 -63
m:transport	-16 52 -73
m:trash	-35 7 12
m:travel	-25 13 -9
m:treason	115 -116 -123
m:treat	-23 77 -96
m:treatment	16 -46 -8
m:tremend	53 -81 -19
m:tri	48 -7 -47
m:trial	44 -53 -26
m:trip	-39 74 -79
m:troop	-44 29 -18
m:troubl	55 -28 -79
m:trounc	61 -112 0
m:truck	-43 14 -14
m:true	26 28 -70
m:truli	-7 -81 47
m:trump	31 -21 -67
m:trust	28 70 -125
m:trustworthi	91 -10 -117
m:truth	157 -269 -15
m:tuesday	-52 8 31
m:tune	41 -27 -58
m:turn	86 -140 25
m:turnout	-39 57 -24
m:tv	-7 19 -31
m:tweet	65 -23 -91
m:twenti	79 -26 -121
m:twice	-42 9 -2
m:twist	-63 19 31
m:two	-30 53 -31
m:type	-18 -19 23
m:typic	-60 -20 72
m:tyranni	3 -2 -26
m:ultim	-3 -29 15
m:unabl	103 2 -152
m:unaccept	-14 15 -22
m:unanim	-24 -45 60
m:unawar	31 4 -81
m:unbeliev	-6 -116 59
m:uncomfort	115 -122 -105
m:under	47 -93 29
m:undermin	86 -38 -87
m:underscor	38 -29 -24
m:understand	-82 -78 112
m:understood	50 -51 -23
m:unemploy	13 10 -43
m:unfair	-92 47 34
m:unfit	35 -37 -34
m:unfortun	-71 25 25
m:unidentifi	8 -32 -24
m:unifi	-30 -129 87
m:uniform	-14 31 -32
m:union	-52 19 -13
m:uniqu	-66 16 7
m:unit	-63 -56 66
m:uniti	-8 -1 -11
m:univers	-12 -87 58
m:unless	-10 -6 -3
m:unlik	56 -102 -3
m:unnam	103 -102 -90
m:unpleas	-12 24 -26
m:unpreced	-20 -56 42
m:unrel	-8 -88 60
m:until	49 63 -144
m:unusu	0 -13 0
m:unveil	-111 55 6
m:up	-23 4 21
m:upcom	-53 29 -34
m:updat	-91 76 -34
m:upon	17 -15 -23
m:uproar	-60 -18 52
m:upset	44 -26 -31
m:uranium	-28 38 -60
m:urban	-28 -72 53
m:urg	-48 -7 43
m:us	-53 -83 97
m:use	106 13 -194
m:user	-47 83 -100
m:usual	9 49 -130
m:utter	40 -52 -28
m:v.	-102 98 -108
m:vacant	-102 63 -26
m:vacat	90 -49 -110
m:valu	-2 -78 64
m:valuabl	-6 -17 -16
m:various	-39 -15 37
m:ve	-47 19 18
m:vehicl	-5 39 -51
m:verbal	58 -132 1
m:veri	-106 -31 119
m:version	65 -71 -32
m:veteran	-126 14 81
m:veto	110 -120 -80
m:via	45 -67 4
m:viabil	33 -27 -32
m:vice	22 -28 -7
m:victim	-115 25 85
m:victori	-95 -64 99
m:video	65 -20 -78
m:view	-8 8 -24
m:viewer	13 -68 29
m:villag	-62 -91 70
m:violat	82 11 -248
m:violenc	-9 -88 61
m:violent	-8 -57 36
m:virtual	-85 32 0
m:visibl	-27 15 -5
m:vision	67 -48 -74
m:visit	-131 32 64
m:visitor	-127 4 46
m:voic	-94 -82 102
m:volunt	-80 -86 114
m:vote	-30 -45 63
m:voter	-31 -114 107
m:vow	-44 -7 31
m:vulner	24 -154 60
m:wage	-111 62 14
m:wait	-98 75 -40
m:wake	-42 62 -59
m:walk	-96 59 -13
m:wall	-37 -15 33
m:want	-50 11 15
m:war	-42 -22 55
m:warm	-116 -141 131
m:warn	-106 49 54
m:warrant	74 -12 -113
m:was	37 -7 -30
m:watch	-52 59 -15
m:water	-53 -17 39
m:waterg	122 -127 -100
m:wave	-47 -12 29
m:way	-23 -12 20
m:we	-107 -37 93
m:weak	69 -59 -48
m:wealthi	74 -139 -19
m:weapon	90 -77 -57
m:wear	-20 -59 68
m:websit	142 -61 -184
m:wed	-116 60 4
m:wednesday	-25 23 -21
m:week	35 -39 18
m:weekend	-27 43 -46
m:weigh	-183 141 -27
m:weight	-85 68 -43
m:welcom	-98 -94 103
m:well	-52 -5 51
m:went	-6 35 -60
m:were	10 42 -63
m:west	-52 -7 19
m:what	-6 33 -27
m:whatev	-2 -18 -12
m:when	-1 7 6
m:where	-44 39 -6
m:whether	-13 65 -71
m:whi	90 -51 -100
m:which	25 58 -79
m:while	43 2 -51
m:white	8 -16 -5
m:who	5 -57 62
m:whole	40 -98 24
m:whom	-13 34 -24
m:whose	46 -56 -10
m:wide	-118 0 94
m:widow	-48 -46 53
m:wife	53 -15 -80
m:wikileak	47 -50 -22
m:wild	38 -62 -2
m:will	-88 -10 71
m:willing	7 -117 47
m:win	-45 -59 64
m:wind	-25 -40 53
m:wing	18 -22 -15
m:winner	23 -3 -34
m:winter	-110 5 59
m:wire	73 -62 -112
m:wise	-57 30 -39
m:wish	98 -128 4
m:wit	-64 55 -26
m:with	-27 -11 45
m:withhold	85 -74 -122
m:within	-52 15 16
m:without	83 -38 -71
m:wo	8 55 -133
m:woman	18 -29 -7
m:women	108 -91 -63
m:won	-135 -83 128
m:wonder	55 -111 18
m:word	101 -200 82
m:work	-119 -110 185
m:worker	-190 8 97
m:world	-106 -34 114
m:worri	-21 -25 32
m:wors	45 -46 -36
m:worst	13 -22 -37
m:worth	45 -41 -40
m:would	-61 59 2
m:wound	-121 75 24
m:write	66 -69 -33
m:written	12 -76 36
m:wrong	68 -47 -73
m:wrote	-45 101 -99
m:year	-47 11 57
m:yell	125 -108 -141
m:yes	-33 4 -22
m:yesterday	7 -5 -12
m:yet	-26 37 -35
m:you	59 -81 10
m:young	-112 -77 149
m:younger	-91 90 -83
m:your	-50 -14 8
m:youth	-18 -107 56
r:'d	-11 41 -55
r:'ll	-18 -37 31
r:'m	-115 107 -87
r:'s	34 -37 -30
r:'ve	-159 94 -29
r:LOC	-65 97 -116
r:MISC	-34 -22 17
r:ORG	-34 20 -38
r:PER	-179 164 -67
r:a	-53 -60 99
r:ability	-123 -124 128
r:able	-87 -62 95
r:about	21 52 -150
r:absolutely	-77 19 30
r:according	96 -73 -74
r:accusations	-54 53 -104
r:accused	148 -97 -193
r:acted	-32 65 -113
r:acting	-15 47 -47
r:action	-55 -100 82
r:actions	-4 4 -34
r:actually	-17 23 -30
r:added	-161 191 -148
r:adding	-137 79 -8
r:address	-1 -30 7
r:addressed	-120 72 -37
r:administration	102 -86 -63
r:admired	-90 -109 112
r:admitted	-16 4 -9
r:advantage	-49 -133 96
r:adviser	-26 3 7
r:after	68 -38 -130
r:afternoon	-128 77 3
r:again	53 -46 -38
r:against	-45 14 11
r:agenda	2 -73 32
r:ago	116 -125 -78
r:agreed	-48 -29 47
r:ahead	-61 -9 39
r:aide	-125 125 -101
r:aides	73 -118 3
r:all	-2 -114 91
r:allegations	77 -139 -4
r:alleged	98 -100 -83
r:allegedly	92 -85 -131
r:allowed	-12 -43 28
r:almost	27 -52 -8
r:along	-3 23 -57
r:already	9 -19 -16
r:also	-35 32 -20
r:although	-83 33 19
r:always	-19 -124 90
r:ambassador	3 -51 34
r:among	-10 -48 35
r:an	-55 -6 29
r:and	23 -84 35
r:announced	-112 -85 135
r:announcement	-60 86 -60
r:another	34 -46 -23
r:answer	-43 89 -111
r:anti	38 -33 -111
r:any	-48 86 -102
r:apologize	55 -31 -120
r:apologized	139 -84 -161
r:apparently	124 -112 -114
r:appearance	-35 35 -40
r:appeared	-81 -36 72
r:appointed	79 -19 -117
r:approach	97 -125 -30
r:approval	88 -43 -109
r:april	-4 40 -101
r:are	34 -76 22
r:argued	-68 103 -118
r:around	-5 37 -100
r:arrest	55 -6 -91
r:arrested	199 -196 -162
r:arrived	-32 53 -76
r:as	20 -92 42
r:ask	-104 71 -18
r:asked	-48 135 -198
r:asking	72 -53 -115
r:assertion	30 4 -103
r:at	77 -95 -13
r:attack	42 -88 -8
r:attacked	131 -118 -122
r:attacks	136 -186 -64
r:attention	13 -7 -33
r:attorney	-121 89 -11
r:audience	14 -2 -34
r:august	-14 66 -96
r:award	-11 -109 66
r:away	49 -3 -132
r:back	-58 7 54
r:background	-72 -4 33
r:bad	79 -72 -73
r:ban	26 -77 17
r:based	30 4 -121
r:battle	-74 52 -2
r:be	22 -130 75
r:became	19 -51 13
r:because	80 -125 -12
r:become	67 -26 -66
r:been	7 -64 47
r:before	-4 28 -69
r:began	-51 24 -16
r:behavior	103 -86 -160
r:behind	21 58 -140
r:being	126 -134 -46
r:believe	6 -24 -5
r:believed	-22 -69 69
r:believes	-156 57 56
r:best	2 -192 78
r:better	-199 -81 133
r:between	24 -84 41
r:beyond	107 -59 -114
r:bid	-8 12 -11
r:big	-69 -4 46
r:bill	-94 77 -7
r:billion	64 -116 22
r:black	68 -45 -66
r:blame	67 -31 -70
r:blamed	-8 21 -125
r:blasted	-99 23 43
r:book	-55 44 -17
r:both	-49 -2 23
r:break	47 -63 -30
r:bring	-90 -24 73
r:bringing	-110 -130 123
r:brings	-40 -115 84
r:broke	82 -39 -141
r:brother	-102 34 -21
r:brought	30 -55 -4
r:budget	41 40 -117
r:business	32 -23 -76
r:but	58 -91 8
r:by	-44 -14 52
r:ca	46 -51 -13
r:call	46 3 -84
r:called	-96 113 -63
r:calling	3 -9 -18
r:calls	-33 46 -78
r:came	-12 42 -54
r:campaign	52 -80 3
r:can	-17 -23 34
r:candidate	14 -20 -32
r:care	6 -29 3
r:career	40 -9 -51
r:carried	49 -75 1
r:carry	-8 -116 45
r:case	-148 122 -52
r:caucus	-22 7 1
r:certainly	-12 -8 -5
r:chairman	-66 40 -18
r:challenge	-84 -2 36
r:challenging	-38 60 -95
r:change	15 40 -128
r:character	16 -81 23
r:charge	59 -121 10
r:charged	200 -238 -78
r:charges	112 -100 -115
r:chief	-72 55 -22
r:child	-31 28 -18
r:children	-30 -120 71
r:choice	54 -110 0
r:city	7 -67 36
r:claim	-22 -3 -27
r:claimed	13 24 -124
r:claims	126 -94 -152
r:clear	-62 -55 58
r:close	-42 -72 75
r:closest	-37 -68 68
r:colleague	-36 -1 9
r:colleagues	61 -8 -102
r:come	92 -42 -95
r:comes	6 -2 -10
r:coming	36 -39 -25
r:comment	85 -60 -153
r:comments	73 -57 -86
r:committed	-58 -131 104
r:committee	-71 69 -40
r:company	33 3 -66
r:compared	-14 42 -72
r:complete	-3 -7 -15
r:concerns	3 -54 22
r:condemn	94 -97 -103
r:conference	-68 33 -7
r:confirmation	37 3 -99
r:confirmed	-111 74 -5
r:congressional	-66 -57 65
r:conservative	-99 80 -13
r:consider	9 -38 -5
r:contempt	120 -136 -85
r:continue	2 7 -32
r:continued	-42 96 -119
r:continues	-113 -10 53
r:control	67 -56 -47
r:controversial	112 -90 -134
r:convicted	51 -49 -81
r:could	27 -9 -20
r:counsel	-40 -20 10
r:country	-44 -126 116
r:court	61 -77 -25
r:credit	-42 -115 92
r:criminal	-2 -14 -9
r:crisis	-26 -109 55
r:criticism	72 -74 -136
r:criticized	84 -71 -132
r:critics	28 30 -119
r:crowd	-61 26 -6
r:cut	53 -24 -84
r:d	-119 65 28
r:daily	12 45 -112
r:day	14 6 -45
r:days	1 -5 -16
r:deal	-1 -64 33
r:death	-21 -7 -1
r:debate	-56 -27 62
r:december	12 22 -118
r:decided	-108 66 -21
r:decision	-98 106 -59
r:decisive	88 -70 -57
r:declared	-15 27 -22
r:defeated	-78 -100 109
r:defense	-91 -35 84
r:delegates	-112 -23 48
r:delivered	-37 -79 83
r:denied	116 -83 -116
r:deputy	6 -14 -27
r:described	-126 104 -40
r:deserves	-39 -122 87
r:despite	41 9 -138
r:did	-25 11 -25
r:died	-53 89 -119
r:difference	-86 20 40
r:different	-122 46 13
r:directly	6 46 -112
r:director	-34 56 -38
r:discuss	-72 36 -11
r:discussed	25 -56 12
r:disgrace	103 -95 -102
r:district	-62 102 -122
r:do	27 -93 48
r:does	52 -20 -54
r:doing	12 -21 -37
r:domestic	40 -41 -40
r:done	19 -74 25
r:down	116 -20 -180
r:drew	16 -68 19
r:during	-31 -18 12
r:earlier	-52 18 17
r:early	-42 -1 8
r:earned	11 -71 34
r:economic	37 -25 -46
r:economy	-44 -36 52
r:education	-105 -33 69
r:efforts	-177 -11 117
r:eight	-43 -96 75
r:either	22 29 -114
r:elected	-74 -17 46
r:election	9 -40 16
r:email	181 -184 -133
r:emails	97 -81 -142
r:encouraged	-102 18 24
r:end	-2 -64 34
r:endorsement	9 -121 63
r:enough	-95 -37 76
r:especially	70 -52 -61
r:even	-2 -31 14
r:event	-45 -3 26
r:events	-44 -31 15
r:every	28 -36 -12
r:evidence	-7 57 -138
r:example	-91 85 -56
r:excellent	-99 -110 99
r:exchange	15 -19 -87
r:executive	66 -19 -108
r:expected	-184 109 17
r:experience	54 -86 -14
r:explain	68 -99 -16
r:explained	-137 129 -99
r:expressed	-62 41 -13
r:face	62 -27 -110
r:faced	72 17 -171
r:faces	159 -151 -119
r:facing	44 -23 -95
r:fact	11 7 -112
r:failed	125 -121 -112
r:failing	90 -95 -97
r:failure	99 -110 -111
r:false	27 -30 -75
r:families	47 -84 -36
r:family	-126 64 23
r:far	-33 -108 94
r:father	-112 25 28
r:favored	64 -16 -84
r:federal	-4 -45 38
r:feel	-23 -6 1
r:fellow	50 8 -95
r:felt	37 -58 -14
r:fight	-54 -64 89
r:final	-34 51 -54
r:financial	-5 59 -141
r:find	33 -6 -43
r:fire	134 -138 -66
r:fired	85 -59 -95
r:first	-4 -85 76
r:five	-31 28 -28
r:floor	-39 20 -9
r:focus	-33 48 -43
r:focused	-60 -110 97
r:following	-17 -101 60
r:for	-26 -55 62
r:force	-86 54 24
r:forced	-5 -12 -7
r:foreign	129 -169 -34
r:former	-85 84 -31
r:forward	-19 -142 64
r:found	-36 -60 37
r:four	-38 -3 10
r:free	30 -110 -5
r:friday	-50 41 10
r:friend	4 51 -85
r:from	59 -17 -65
r:front	-71 -49 80
r:full	9 -42 -6
r:fully	-16 -97 73
r:fundraising	-39 -10 16
r:furious	114 -105 -97
r:further	-28 36 -48
r:future	-40 12 12
r:gave	20 -61 5
r:general	-5 48 -109
r:get	-68 -19 45
r:getting	34 -109 51
r:give	61 -35 -50
r:given	-46 2 24
r:giving	60 -117 10
r:global	45 -125 30
r:go	101 -12 -160
r:going	-103 37 30
r:good	-21 -146 101
r:got	31 -29 -43
r:government	33 9 -89
r:governor	-58 9 1
r:granted	-20 -24 31
r:great	-40 -24 21
r:group	-57 -107 92
r:guilty	111 -176 -34
r:gun	102 -158 7
r:guy	-14 -61 45
r:had	-8 -6 -1
r:handed	14 -116 60
r:handling	29 -36 -92
r:hands	13 -9 -21
r:hard	-9 -103 59
r:has	25 -88 39
r:have	106 -101 -42
r:having	18 -11 -17
r:he	61 -16 -60
r:head	-52 93 -87
r:health	0 -39 29
r:heard	-70 73 -58
r:heated	-43 51 -89
r:held	42 5 -81
r:help	-96 -53 96
r:helped	-78 -138 111
r:helping	34 -120 8
r:her	64 -133 54
r:here	3 -57 40
r:herself	37 -141 1
r:high	0 -175 119
r:highest	-106 -115 119
r:highly	83 -123 -39
r:him	12 -65 37
r:himself	61 -25 -80
r:his	2 -71 54
r:history	13 0 -111
r:hold	5 -37 27
r:holds	-22 12 -4
r:home	-20 51 -90
r:honest	63 -32 -65
r:honor	-11 -111 52
r:hope	-95 -4 46
r:hopes	-142 -22 91
r:host	-8 46 -102
r:hot	63 -50 -44
r:house	-25 4 -9
r:how	-28 113 -138
r:however	-52 69 -71
r:hundreds	-29 -10 -8
r:husband	31 -4 -71
r:i	-99 100 -48
r:idea	-8 34 -51
r:if	-152 134 -35
r:illegal	45 -42 -33
r:immediate	-30 6 -6
r:immediately	14 -58 32
r:immigration	51 -31 -68
r:in	-3 32 -67
r:including	-19 54 -64
r:income	11 -50 -5
r:independent	-100 51 -4
r:indicated	-129 104 -42
r:influence	109 -120 -56
r:information	56 -21 -138
r:inside	38 -4 -54
r:instead	-36 -31 17
r:insults	114 -98 -132
r:intelligence	-37 -8 35
r:interview	-133 137 -86
r:into	25 -73 27
r:investigation	19 3 -148
r:investigators	99 -120 -58
r:involved	24 20 -120
r:involvement	117 -70 -129
r:is	54 -112 27
r:issue	72 -38 -86
r:issued	-8 27 -36
r:issues	3 42 -86
r:it	-101 46 31
r:its	-23 46 -63
r:jail	55 -23 -112
r:january	-128 20 55
r:job	71 -118 -8
r:jobs	-37 13 6
r:joined	-56 39 -24
r:judge	-83 52 -1
r:july	72 -49 -81
r:just	117 -82 -58
r:justice	-68 -68 99
r:keep	27 -33 -5
r:keeping	-19 29 -23
r:kept	-113 -13 74
r:key	-6 2 -25
r:killed	-75 80 -91
r:kind	-31 -55 38
r:knew	-127 117 -94
r:know	-27 18 -15
r:known	-68 -72 102
r:knows	73 -78 -46
r:large	81 -33 -69
r:last	-103 35 45
r:late	-10 42 -94
r:later	-67 101 -80
r:latest	23 1 -28
r:law	-49 3 25
r:lawmakers	-12 18 -23
r:lawyer	-51 35 -29
r:lawyers	-56 60 -96
r:lead	-16 -173 118
r:leader	-45 35 -16
r:leaders	-1 77 -108
r:leadership	58 -72 -48
r:leading	-86 32 13
r:leads	-114 -157 145
r:least	37 10 -89
r:leave	4 -27 12
r:led	35 -132 53
r:left	-16 79 -145
r:legislation	-8 -65 37
r:less	8 -52 17
r:letter	-7 27 -50
r:liar	94 -88 -89
r:lied	115 -110 -122
r:life	-149 -50 115
r:like	-16 9 -22
r:likely	39 -4 -79
r:list	32 -60 10
r:little	90 -36 -85
r:live	52 -125 24
r:lived	-96 56 -17
r:long	94 -100 -40
r:longer	46 -45 -31
r:longtime	-123 50 4
r:look	-35 53 -47
r:looked	-14 -66 56
r:looking	-15 -8 8
r:lost	68 -86 -23
r:lot	2 -32 -11
r:low	96 -46 -112
r:lying	27 -28 -60
r:m	-18 -6 -6
r:made	28 -83 18
r:major	76 -127 5
r:majority	-57 47 -25
r:make	-151 40 48
r:makes	14 -32 -20
r:making	25 -26 -32
r:man	-88 -18 58
r:many	52 -76 11
r:marriage	31 -31 -40
r:may	107 -156 8
r:me	18 -102 35
r:meanwhile	59 -70 -40
r:media	9 61 -158
r:meet	-74 85 -103
r:meeting	-37 37 -57
r:member	-134 93 -25
r:members	68 -99 3
r:men	-52 89 -97
r:mention	21 -1 -102
r:message	-60 -102 90
r:met	6 -52 36
r:might	83 -105 -31
r:military	-15 -105 63
r:million	31 -132 64
r:minister	-17 34 -42
r:monday	-131 87 -37
r:money	38 -155 33
r:month	-79 43 9
r:months	27 52 -144
r:more	31 -103 38
r:morning	-90 134 -185
r:most	-10 -99 72
r:mother	-127 62 -21
r:move	34 -116 63
r:moved	-61 -70 78
r:mr	-50 43 -52
r:mr.	-123 -6 58
r:mrs.	-59 69 -55
r:ms.	-30 88 -100
r:much	-72 0 30
r:murder	-7 20 -139
r:must	75 -66 -60
r:my	34 -100 42
r:n't	59 5 -109
r:name	82 -153 8
r:named	-23 3 -11
r:nation	-57 -47 60
r:national	53 -30 -59
r:nearly	-57 33 -17
r:need	47 -124 31
r:needed	104 -25 -118
r:never	88 -35 -134
r:new	-70 -33 62
r:news	-38 45 -10
r:next	17 -13 -30
r:night	-129 123 -38
r:no	17 11 -76
r:nomination	95 -45 -123
r:nominee	-119 -3 67
r:not	63 -11 -111
r:noted	-133 57 -6
r:nothing	59 -55 -52
r:november	52 -75 9
r:now	-25 -1 20
r:number	17 -32 9
r:numbers	59 16 -118
r:occurred	45 -6 -92
r:october	-31 61 -54
r:of	42 -44 -32
r:off	104 -100 -45
r:offensive	38 -106 1
r:offered	-69 9 26
r:office	-29 27 -23
r:officer	-49 63 -81
r:official	37 9 -113
r:officially	-42 9 8
r:officials	41 -6 -84
r:often	40 9 -97
r:old	48 -4 -113
r:on	-30 -9 8
r:once	62 21 -181
r:one	23 -11 -31
r:online	-23 -65 63
r:only	33 -6 -69
r:opponent	-154 120 28
r:opposition	47 -65 -27
r:or	38 -20 -60
r:order	142 -147 -135
r:ordered	84 -75 -60
r:other	-20 112 -211
r:others	-60 60 -41
r:our	43 -44 -49
r:out	73 -137 24
r:outside	-58 7 29
r:outstanding	-102 -93 97
r:over	52 -87 20
r:own	90 -89 -106
r:paid	70 -51 -67
r:parents	-119 31 48
r:part	-42 59 -66
r:partner	-25 -60 58
r:party	-73 21 20
r:past	85 -101 -39
r:pay	42 -16 -52
r:people	121 -72 -100
r:percent	-70 29 -2
r:performance	11 -80 47
r:perhaps	-99 17 24
r:person	18 -110 51
r:personal	51 -34 -58
r:phone	-63 105 -127
r:pick	0 20 -113
r:place	-75 -111 101
r:plan	43 -70 -10
r:plans	44 -45 -7
r:play	-1 -63 48
r:played	-119 39 19
r:pleaded	148 -107 -129
r:point	-3 -104 60
r:pointed	-38 15 -11
r:points	-68 -89 91
r:police	38 -43 -41
r:policies	9 18 -59
r:policy	15 -58 17
r:political	-108 24 33
r:politics	21 4 -84
r:poll	-20 5 2
r:polls	-131 12 73
r:position	-52 35 -32
r:posted	46 32 -119
r:potential	-14 18 -32
r:power	72 -150 5
r:praise	-112 -6 45
r:praised	-97 -23 52
r:predicted	-105 121 -101
r:prepared	29 -63 28
r:presidency	123 -121 -108
r:president	-183 112 22
r:presidential	20 -22 -46
r:press	-23 61 -113
r:pressure	-80 69 -32
r:pretty	13 -36 9
r:previously	-14 0 -19
r:primary	-98 38 36
r:prime	-20 48 -62
r:prison	87 -29 -167
r:private	88 -123 -17
r:probably	-68 16 33
r:probe	6 29 -102
r:problem	74 -99 -38
r:professor	-139 53 10
r:profile	-31 -55 49
r:program	-25 -1 -6
r:promise	-23 -96 60
r:promised	-88 -59 93
r:public	-7 -67 41
r:publicly	67 2 -129
r:pursue	-43 43 -36
r:push	-22 37 -49
r:pushed	-80 -10 69
r:put	25 -40 -14
r:question	-23 5 -27
r:questioned	-40 41 -86
r:questions	99 -78 -98
r:r	-123 139 -143
r:race	-32 100 -132
r:racial	17 -60 15
r:racism	3 -125 46
r:racist	3 -52 12
r:raise	-66 1 37
r:raised	-13 -66 30
r:raising	5 -148 54
r:rally	45 -26 -46
r:ran	-10 40 -63
r:rating	6 18 -36
r:ratings	20 -118 53
r:re-election	52 -10 -73
r:reached	-58 42 -28
r:read	3 -107 59
r:real	-40 -39 52
r:really	23 -34 -19
r:receive	-38 18 -10
r:received	-8 -24 8
r:recent	31 -60 19
r:recently	-64 51 -20
r:record	124 -70 -151
r:referred	-67 91 -111
r:referring	-61 90 -67
r:release	67 -22 -79
r:released	-134 133 -92
r:remain	-59 -34 58
r:remained	-15 18 -20
r:remains	58 -62 -18
r:remarks	16 -51 0
r:remembered	-63 -112 93
r:rep.	-128 69 -30
r:repeatedly	21 -131 59
r:replied	-105 125 -124
r:report	-77 104 -90
r:reported	-19 -41 36
r:reportedly	36 -42 -30
r:reporters	-92 14 25
r:reports	-30 41 -73
r:represents	26 15 -64
r:resign	190 -161 -171
r:resignation	100 -72 -158
r:responded	-9 68 -149
r:response	11 8 -83
r:retired	-62 37 -9
r:returned	-34 -27 25
r:returns	9 -22 -22
r:rhetoric	78 -31 -111
r:right	-20 -59 59
r:role	-41 -134 88
r:rules	95 -71 -133
r:run	51 -51 -25
r:running	-30 34 -42
r:said	-346 266 -102
r:same	-27 40 -66
r:saturday	-6 14 -43
r:saw	-85 -35 72
r:say	-77 113 -102
r:saying	15 -1 -28
r:says	-212 199 -88
r:scheduled	-97 94 -85
r:school	-107 -59 85
r:seat	-73 43 -19
r:second	-73 4 36
r:secretary	-105 121 -113
r:secure	-56 -116 105
r:security	100 -88 -81
r:see	-64 22 21
r:seemed	102 -154 26
r:seems	67 5 -140
r:seen	-1 24 -56
r:sees	28 -112 15
r:self	49 -119 0
r:sen.	-104 134 -142
r:senator	-38 54 -54
r:senior	13 -52 20
r:sent	77 -48 -112
r:sentence	84 -35 -139
r:september	-7 36 -110
r:series	-7 20 -34
r:served	35 -30 -14
r:service	-61 -58 54
r:serving	74 -129 7
r:set	-90 71 -14
r:several	10 -71 39
r:sex	138 -161 -98
r:sexual	105 -108 -107
r:she	-50 9 22
r:shot	80 -51 -91
r:should	59 19 -134
r:show	-24 -16 20
r:showing	27 -10 -25
r:side	-26 -101 55
r:sign	-127 51 22
r:significant	-30 12 2
r:similar	46 -23 -46
r:simply	-23 -51 38
r:since	42 -73 28
r:six	28 -51 7
r:slammed	2 -54 25
r:small	7 6 -47
r:so	37 -5 -94
r:social	-23 34 -38
r:some	35 30 -88
r:someone	-21 -91 68
r:something	8 -116 61
r:son	-96 20 27
r:soon	27 -62 3
r:sought	-85 62 -25
r:speak	-43 3 6
r:speaker	-47 -7 17
r:speaking	-18 -72 61
r:speaks	-83 43 -22
r:special	-31 -79 66
r:speech	-102 40 29
r:spent	18 -32 -16
r:spoke	-111 20 40
r:spoken	-69 47 -18
r:spokesman	6 67 -126
r:staff	-59 32 -2
r:stand	20 18 -65
r:started	-106 -13 27
r:state	-93 113 -109
r:statement	-87 81 -56
r:statements	20 -29 -16
r:states	28 12 -55
r:step	144 -99 -120
r:still	-34 20 -23
r:stood	-109 37 15
r:stop	24 -12 -32
r:story	-56 21 12
r:strong	24 -140 4
r:struggled	141 -120 -154
r:succeed	-134 -23 91
r:success	-79 39 16
r:successful	-28 -113 75
r:such	62 -28 -64
r:suggested	22 -31 -5
r:sunday	-111 25 17
r:support	-146 -49 86
r:supporters	-84 104 -64
r:sure	-167 135 -50
r:suspended	-30 19 -24
r:system	28 -31 -36
r:take	-10 -46 27
r:taken	77 -101 -7
r:takes	39 -119 45
r:taking	6 -79 37
r:talk	21 -28 -28
r:talked	-83 63 -24
r:talking	54 -32 -64
r:talks	-163 169 -111
r:targeted	90 -110 -50
r:tax	53 -64 -14
r:team	-2 31 -46
r:tell	13 -29 -36
r:term	-49 21 1
r:testify	-62 91 -100
r:testimony	-36 52 -113
r:than	-12 -111 102
r:thank	-31 89 -93
r:thanked	-139 -158 149
r:that	-159 116 -11
r:the	-35 -44 64
r:their	-52 18 31
r:them	67 -66 -31
r:then	-18 65 -99
r:there	-130 85 -7
r:these	-30 114 -138
r:they	-63 -23 53
r:thing	-91 7 40
r:things	64 -76 -21
r:think	-62 54 -8
r:thinks	41 33 -147
r:third	-111 42 2
r:this	26 -33 -16
r:those	-93 61 -9
r:though	49 47 -168
r:thought	13 5 -48
r:threatening	24 -34 -76
r:three	39 -16 -66
r:through	50 -10 -61
r:thursday	-81 48 -2
r:time	-51 14 12
r:times	141 -170 -69
r:to	113 -106 -36
r:today	-31 52 -32
r:together	-125 -59 95
r:told	-123 78 -8
r:too	-1 -12 -29
r:took	-85 39 20
r:top	-47 -138 103
r:total	103 -95 -102
r:tough	80 -90 -30
r:toward	-9 9 -34
r:town	-38 20 -11
r:trade	-13 30 -25
r:travel	24 -20 -29
r:tried	63 -44 -48
r:trip	-14 23 -32
r:true	-3 -40 4
r:trump	-22 12 -30
r:try	88 -43 -116
r:trying	-9 -63 31
r:tuesday	-43 -36 35
r:turn	10 -128 71
r:turned	49 -58 -29
r:tv	-42 45 -30
r:tweet	0 27 -130
r:tweeted	-68 72 -63
r:tweets	50 17 -147
r:two	23 -25 -19
r:under	125 -151 -34
r:unique	-123 76 -58
r:up	-32 -34 41
r:urged	-111 -8 65
r:us	63 -154 50
r:use	6 2 -68
r:used	179 -168 -158
r:using	102 -77 -134
r:very	-50 -139 122
r:veteran	-124 48 21
r:vice	-28 10 -26
r:victims	-40 -11 31
r:victory	-45 -149 83
r:view	-58 29 -1
r:views	11 24 -127
r:violated	4 14 -90
r:violence	-34 -21 18
r:visit	-39 7 -11
r:voice	-63 -135 100
r:vote	-76 60 -24
r:voters	25 -9 -27
r:votes	-114 -22 71
r:vowed	-134 -81 133
r:walked	-28 26 -46
r:want	-125 81 -27
r:wanted	-81 -24 59
r:wants	48 -56 -10
r:war	-40 7 20
r:warning	-110 -49 97
r:was	20 -45 -1
r:waved	-83 1 29
r:way	30 -75 22
r:we	-50 57 -43
r:weak	163 -150 -156
r:weapons	8 19 -123
r:wednesday	4 -31 -2
r:week	2 -23 11
r:weekend	20 14 -67
r:weeks	22 -59 16
r:well	-75 -27 52
r:went	-54 50 -23
r:were	-4 -124 93
r:what	27 32 -110
r:when	-6 38 -70
r:where	86 -93 -60
r:whether	-15 29 -36
r:which	-30 -32 51
r:while	59 10 -111
r:white	18 -19 -4
r:who	36 -84 36
r:whom	-20 -114 56
r:whose	33 -32 -34
r:why	-66 93 -84
r:wife	20 61 -147
r:will	-50 -37 51
r:willing	-89 -87 113
r:win	10 -50 -2
r:winning	-29 -53 27
r:wins	-59 -63 62
r:wish	-8 -35 24
r:with	62 -68 -32
r:within	-72 -68 99
r:without	54 -66 5
r:wo	-18 24 -52
r:woman	-61 -6 51
r:women	75 -94 -16
r:won	-96 -141 136
r:word	117 -129 -32
r:words	18 14 -57
r:work	-101 -60 108
r:worked	-51 -22 23
r:working	-177 -8 99
r:world	-15 -46 21
r:worst	5 5 -108
r:would	-49 -2 21
r:write	-96 73 -32
r:writes	-103 110 -118
r:wrong	134 -72 -163
r:wrote	-149 185 -132
r:year	30 -65 -16
r:years	64 11 -117
r:you	46 62 -164
r:young	-16 -108 76
r:your	-72 -36 78
rb:" was	95 -96 -97
rb:$ $	-104 26 -30
rb:'s "	56 -38 -118
rb:'s 0	-25 7 -50
rb:'s MISC	-62 15 20
rb:'s ORG	85 -53 -115
rb:'s a	-16 -52 36
rb:'s announcement	-100 37 19
rb:'s campaign	-10 -49 34
rb:'s comments	66 -42 -116
rb:'s decision	-30 54 -74
rb:'s failure	92 -106 -94
rb:'s first	9 -36 19
rb:'s not	-8 -37 19
rb:'s office	-131 94 -12
rb:'s remarks	17 -31 -27
rb:'s resignation	10 7 -98
rb:'s speech	-19 16 -8
rb:'s “	46 -43 -13
rb:( @	-133 112 -63
rb:( r	-111 119 -114
rb:, "	8 13 -25
rb:, 0	80 -47 -47
rb:, LOC	-17 57 -113
rb:, ORG	-100 58 -22
rb:, PER	-37 20 -43
rb:, a	-191 7 116
rb:, and	96 -187 44
rb:, as	75 -33 -49
rb:, but	-35 57 -46
rb:, for	-105 36 34
rb:, he	-74 61 -56
rb:, in	-39 -25 46
rb:, it	-13 51 -78
rb:, meanwhile	25 -56 0
rb:, said	-49 10 22
rb:, saying	32 -62 10
rb:, the	-131 -26 97
rb:, who	86 -24 -89
rb:, ”	78 -139 23
rb:- who	37 -113 16
rb:. "	-56 -37 66
rb:. $	-25 42 -129
rb:. ”	-38 -11 27
rb:: '	30 -38 -7
rb:: PER	-171 106 -35
rb:: i	-28 68 -91
rb:: well	-101 126 -130
rb:? $	-16 57 -168
rb:MISC MISC	-18 -24 10
rb:ORG ORG	-12 -19 19
rb:PER 's	15 -49 -5
rb:PER ,	-19 -32 11
rb:PER PER	-11 25 -59
rb:a “	104 -116 -97
rb:about his	-130 126 -77
rb:added ,	-107 46 17
rb:added .	-136 139 -125
rb:added :	-60 119 -155
rb:added that	-15 85 -144
rb:administration 's	49 -65 -18
rb:administration ,	71 -12 -120
rb:also said	-105 82 -60
rb:and LOC	-37 59 -112
rb:and MISC	-48 82 -75
rb:and ORG	44 -12 -60
rb:and PER	19 -80 43
rb:and his	54 88 -215
rb:and others	46 8 -110
rb:and the	62 25 -139
rb:as a	-14 -127 67
rb:asked PER	-112 104 -85
rb:at a	131 -120 -127
rb:at his	-55 18 28
rb:at the	-95 28 40
rb:called PER	-4 11 -107
rb:continued .	-120 110 -83
rb:did not	-21 69 -107
rb:does n't	51 -72 -28
rb:does not	57 -7 -92
rb:during the	-45 33 -40
rb:for his	16 -139 58
rb:for the	102 -63 -80
rb:had a	-14 -83 63
rb:had been	94 -53 -104
rb:has a	-93 -57 78
rb:has been	-70 -13 48
rb:has made	74 -136 -45
rb:has n't	51 -4 -115
rb:has not	14 89 -167
rb:in 0	-48 54 -33
rb:in LOC	-88 101 -105
rb:in a	-75 89 -62
rb:in an	98 -71 -108
rb:in the	-55 90 -75
rb:is a	-37 -1 -13
rb:is also	-50 17 20
rb:is an	-28 -91 43
rb:is expected	-98 6 44
rb:is in	-17 -5 -8
rb:is not	53 -53 -56
rb:is one	-113 28 13
rb:is the	69 -54 -53
rb:made his	-42 16 -10
rb:may have	82 -61 -67
rb:met with	-114 -1 47
rb:of LOC	-143 39 25
rb:on ORG	83 -49 -136
rb:on his	62 -121 6
rb:on sunday	-70 -32 49
rb:on the	34 -96 17
rb:on thursday	41 20 -138
rb:on tuesday	2 -24 -3
rb:over the	-53 20 3
rb:pleaded guilty	125 -138 -80
rb:said ,	-250 130 -61
rb:said .	-478 190 -119
rb:said :	-39 30 -13
rb:said PER	-144 68 -16
rb:said at	-107 -64 72
rb:said friday	-98 -37 66
rb:said he	-55 -14 34
rb:said his	-127 -23 66
rb:said in	-107 102 -82
rb:said it	-158 78 28
rb:said of	-140 96 -67
rb:said on	-34 82 -143
rb:said she	-55 75 -62
rb:said that	-194 43 -14
rb:said the	-88 81 -91
rb:said wednesday	-80 -12 14
rb:says .	-155 173 -150
rb:says he	-59 44 -43
rb:speaks with	-125 97 -50
rb:spokesman PER	-110 107 -97
rb:talks to	-130 125 -114
rb:that he	-31 62 -99
rb:to be	-34 -18 35
rb:to resign	101 -101 -78
rb:to the	11 -21 -10
rb:told ORG	-131 53 12
rb:told reporters	-131 18 28
rb:told the	-121 0 37
rb:tried to	21 -75 28
rb:vowed to	-106 -108 112
rb:wants to	-21 -67 55
rb:was "	73 -136 13
rb:was a	-32 -182 132
rb:was an	-117 -112 113
rb:was arrested	110 -110 -95
rb:was in	-30 32 -77
rb:was n't	48 -47 -31
rb:was the	-38 -118 102
rb:went on	-83 76 -54
rb:will be	15 -32 0
rb:with the	79 -113 -14
rb:wo n't	23 -6 -95
rb:would be	-97 -153 142
rb:would have	-42 -77 66
rb:wrote .	-182 109 -46
rb:wrote in	-97 108 -107
rd-1	64 -52 -73
rd-2	139 -85 -152
rd-3	73 -65 -46
rd0	-57 96 -91
rd1	-115 -33 63
rd2	-142 -208 210
rd3	-114 -171 166
rf+	36 -67 27
rf-	28 -4 7
rf0	29 -66 34
rf:'d	111 -28 -125
rf:'m	-15 53 -78
rf:'s	19 -34 -9
rf:LOC	-73 51 -15
rf:MISC	-25 -8 16
rf:ORG	-93 72 -28
rf:PER	-80 138 -100
rf:a	-34 -44 70
rf:abil	-127 -29 115
rf:abl	-107 -14 57
rf:about	62 6 -130
rf:abov	-117 -103 116
rf:absolut	16 -13 -15
rf:abus	29 -109 22
rf:accept	-7 -86 49
rf:access	-18 -17 -4
rf:accomplish	-30 -39 40
rf:accord	70 -93 -3
rf:account	99 -12 -155
rf:accus	64 -13 -222
rf:achiev	-13 -177 74
rf:acknowledg	56 -65 -16
rf:across	-31 32 -16
rf:act	-60 67 -37
rf:action	-30 -28 33
rf:activ	56 -87 -18
rf:activist	-19 -38 56
rf:actress	33 -21 -43
rf:actual	-52 73 -60
rf:ad	-131 151 -96
rf:add	2 64 -150
rf:address	-38 -54 54
rf:administr	70 -90 -15
rf:admir	-121 -149 147
rf:admit	51 11 -100
rf:adopt	-53 -31 38
rf:adult	50 -113 33
rf:advanc	60 30 -138
rf:advantag	-91 -107 121
rf:advis	-18 33 -42
rf:advoc	13 -38 -25
rf:after	66 -68 -47
rf:afternoon	-158 63 32
rf:again	61 -74 -27
rf:against	-26 3 7
rf:age	-50 70 -63
rf:agenc	-99 88 -37
rf:agenda	21 -106 25
rf:agent	29 -5 -112
rf:aggress	9 -27 -43
rf:ago	93 -57 -69
rf:agre	-116 -26 92
rf:agreement	-34 69 -67
rf:ahead	-162 32 74
rf:aid	-85 31 34
rf:aim	3 -24 -2
rf:air	59 -33 -65
rf:all	-79 -77 127
rf:alleg	83 -58 -150
rf:alli	3 66 -102
rf:allow	14 -76 34
rf:almost	23 -38 -11
rf:along	-14 5 -15
rf:alreadi	22 -10 -46
rf:also	-34 14 -2
rf:altern	23 -7 -45
rf:although	-79 -2 49
rf:alway	-13 -146 96
rf:am	-34 52 -62
rf:ambassador	7 -21 -17
rf:amid	0 0 -21
rf:amnesti	46 -47 -33
rf:among	-53 -57 78
rf:an	-2 -83 58
rf:and	-17 -97 96
rf:angri	10 3 -39
rf:ani	-90 96 -64
rf:announc	-169 74 51
rf:anoth	103 -67 -97
rf:answer	-19 10 -47
rf:anti	71 -46 -155
rf:anyon	11 -78 35
rf:anyth	71 -37 -134
rf:apart	52 -39 -48
rf:apolog	198 -140 -191
rf:appar	87 -38 -165
rf:appeal	-3 41 -71
rf:appear	-77 34 21
rf:appoint	66 -1 -123
rf:appreci	-12 -82 47
rf:approach	25 -68 0
rf:appropri	-116 -79 107
rf:approv	40 63 -158
rf:april	-25 62 -141
rf:are	55 -113 41
rf:area	-48 -38 62
rf:argu	-35 70 -92
rf:around	-38 19 -22
rf:arrest	174 -117 -216
rf:arriv	-65 83 -119
rf:as	68 -57 -24
rf:ask	-89 140 -149
rf:assault	83 -68 -90
rf:assert	-22 -7 10
rf:assess	-14 48 -108
rf:assist	-146 10 74
rf:associ	-17 5 -13
rf:assur	-9 -73 56
rf:at	42 -25 -36
rf:attack	168 -190 -77
rf:attempt	82 -50 -135
rf:attend	-125 -5 46
rf:attent	49 -48 -45
rf:attorney	-150 131 -20
rf:attract	26 -123 53
rf:audienc	-23 -7 -7
rf:aug.	-34 66 -115
rf:august	-6 90 -132
rf:author	40 -89 14
rf:autoplay	89 -92 -67
rf:avoid	66 -70 -64
rf:award	-49 -164 146
rf:away	32 -5 -85
rf:back	-24 -65 88
rf:background	-106 -19 61
rf:bad	158 -139 -132
rf:balanc	-14 16 -21
rf:ballot	-32 -30 31
rf:ban	28 -104 39
rf:bank	34 -90 20
rf:bar	-25 48 -87
rf:bare	115 -105 -100
rf:base	-2 7 -39
rf:basic	47 -37 -38
rf:battl	-137 61 68
rf:be	45 -117 39
rf:bear	-133 65 44
rf:beat	-9 -93 71
rf:becam	-54 14 20
rf:becaus	123 -144 -32
rf:becom	91 4 -155
rf:been	-11 -14 5
rf:befor	-14 73 -125
rf:began	0 -12 -27
rf:begin	89 -57 -64
rf:behalf	-73 -67 84
rf:behavior	50 -83 -15
rf:behind	-21 40 -45
rf:believ	-86 -6 51
rf:belong	55 -55 -41
rf:benefit	24 -36 -19
rf:best	-1 -138 62
rf:better	-135 -102 132
rf:between	7 23 -32
rf:beyond	84 -55 -44
rf:bid	-47 3 47
rf:big	-64 -8 53
rf:bill	-82 55 7
rf:billion	99 -119 -16
rf:bipartisan	-83 16 40
rf:bit	37 -11 -80
rf:bitter	113 -101 -126
rf:black	58 -73 -31
rf:blame	46 -6 -157
rf:blast	-85 82 -32
rf:block	-65 28 23
rf:bodi	23 -7 -58
rf:book	-39 -12 38
rf:border	-4 32 -57
rf:born	-67 47 -6
rf:both	-15 -49 50
rf:box	-64 17 31
rf:brain	-87 60 -20
rf:break	2 48 -78
rf:briberi	-8 1 -98
rf:brief	-52 55 -41
rf:bring	-176 -77 156
rf:broke	82 -39 -141
rf:brother	-156 39 9
rf:brought	-46 -9 22
rf:brutal	85 -40 -126
rf:budget	-9 73 -123
rf:build	71 -101 -11
rf:busi	-33 19 -32
rf:but	45 -40 -11
rf:buy	16 1 -101
rf:by	-30 20 2
rf:ca	95 -83 -55
rf:call	-94 153 -113
rf:calm	-82 -72 88
rf:came	19 -33 1
rf:camera	27 -43 -10
rf:camp	-83 59 -26
rf:campaign	73 -72 -28
rf:can	-30 -49 66
rf:candid	-57 -33 44
rf:candidaci	-11 -29 -9
rf:capabl	-104 -96 101
rf:capit	-114 118 -98
rf:caption	-90 25 18
rf:car	48 -15 -54
rf:care	82 -103 -18
rf:career	-13 -50 15
rf:careless	88 -87 -86
rf:carri	23 -32 -31
rf:case	-116 100 -22
rf:cast	-112 -30 109
rf:caucus	5 12 -32
rf:caught	35 15 -96
rf:caus	78 -5 -159
rf:center	20 -50 -5
rf:ceo	2 -55 41
rf:certain	40 -61 -10
rf:chairman	-69 54 -33
rf:challeng	-50 -18 35
rf:champion	-127 20 17
rf:chanc	40 -53 -8
rf:chang	-54 111 -134
rf:charact	3 -24 -11
rf:character	12 35 -122
rf:charg	192 -165 -123
rf:check	-148 43 40
rf:cheer	-147 -63 123
rf:chemic	102 -53 -118
rf:chief	-61 100 -89
rf:child	1 5 -24
rf:children	-53 -193 131
rf:choic	71 -109 -23
rf:church	-40 22 -15
rf:cite	-34 27 0
rf:citi	-29 2 -4
rf:citizen	-80 62 -31
rf:civil	-10 -118 36
rf:claim	172 -74 -269
rf:class	-151 -128 158
rf:classifi	87 -75 -106
rf:clean	-122 29 26
rf:clear	-109 -16 76
rf:client	-48 70 -108
rf:close	-41 -68 56
rf:closer	6 -7 -25
rf:closest	-58 -18 51
rf:code	61 -82 -50
rf:colleagu	0 -14 -16
rf:color	112 -61 -115
rf:column	-59 32 1
rf:come	46 -89 19
rf:comfort	-119 32 8
rf:command	-59 5 7
rf:comment	98 -36 -162
rf:commiss	-8 12 -45
rf:commit	-4 -151 107
rf:committe	-69 16 48
rf:communic	17 4 -61
rf:communiti	82 -172 46
rf:compani	82 -69 -56
rf:compar	-101 76 -3
rf:complet	-29 -11 15
rf:concern	92 -66 -65
rf:conclud	64 -105 -19
rf:condemn	18 -151 40
rf:condit	41 -80 -20
rf:conduct	55 -87 11
rf:confer	-71 42 -13
rf:confid	78 -144 50
rf:confirm	-31 76 -90
rf:conflict	37 18 -103
rf:confront	24 -93 17
rf:congratul	27 -118 47
rf:congression	-78 -91 98
rf:congressman	5 -24 -11
rf:connect	80 -87 -9
rf:conserv	-82 35 11
rf:consid	-93 99 -47
rf:consist	-76 -34 64
rf:conspiraci	108 -115 -76
rf:constitut	-112 21 63
rf:contact	42 -2 -110
rf:contain	-43 73 -54
rf:contempt	37 -22 -109
rf:content	43 -17 -93
rf:contest	27 -121 37
rf:continu	-129 62 22
rf:contradict	95 -61 -130
rf:contribut	6 -141 72
rf:control	6 -56 33
rf:controversi	168 -112 -206
rf:convent	-13 -86 70
rf:convers	52 -42 -36
rf:convict	85 -34 -181
rf:convinc	-20 -12 2
rf:cooper	-137 -78 115
rf:copi	119 -120 -100
rf:corner	58 -130 12
rf:corpor	-34 -63 53
rf:correct	-128 -59 113
rf:correspond	69 -86 -1
rf:corrupt	34 -103 16
rf:could	12 -15 -1
rf:council	-86 67 -52
rf:counsel	-34 34 -33
rf:count	91 -104 -63
rf:countri	79 -84 -22
rf:coupl	30 -165 72
rf:cours	-7 -78 36
rf:court	24 -46 -18
rf:cover	56 -56 -73
rf:coverag	0 11 -67
rf:creat	6 -28 16
rf:credenti	-52 -26 59
rf:credibl	80 -173 -18
rf:credit	15 -110 50
rf:crime	74 -68 -50
rf:crimin	27 -9 -79
rf:crisi	-106 -79 114
rf:critic	32 -2 -81
rf:cross	-69 -11 46
rf:crowd	-76 32 13
rf:culpabl	-5 7 -79
rf:current	-23 70 -141
rf:cut	47 -20 -77
rf:d	-137 53 51
rf:daili	-22 79 -80
rf:damag	-51 43 -118
rf:danger	-65 65 -42
rf:date	-67 44 -10
rf:daughter	-94 26 36
rf:day	-13 -15 4
rf:dead	120 -94 -134
rf:deal	80 -159 19
rf:death	15 -18 -58
rf:debat	-40 -80 95
rf:debt	42 -137 48
rf:decad	-79 38 -13
rf:decemb	-15 48 -148
rf:decid	-76 61 -43
rf:decis	-54 90 -81
rf:declar	-22 -39 31
rf:declin	-4 22 -63
rf:deepli	-94 -10 82
rf:defeat	-111 -151 155
rf:defend	80 31 -152
rf:defens	-2 -56 14
rf:definit	83 -70 -104
rf:degre	-100 -67 96
rf:delay	-66 74 -103
rf:deleg	-36 -21 9
rf:delet	48 -18 -101
rf:deliber	-9 -13 5
rf:deliv	-11 3 -15
rf:dem	-98 87 3
rf:demand	54 -64 -25
rf:democraci	29 -66 -4
rf:demonstr	-3 27 -67
rf:deni	102 -75 -110
rf:denial	109 -118 -95
rf:denounc	-4 -18 4
rf:depart	-110 -4 81
rf:deputi	-62 81 -75
rf:describ	-1 49 -100
rf:deserv	-25 -105 78
rf:design	-21 -29 14
rf:despit	127 -51 -143
rf:detail	-94 69 -7
rf:determin	-100 51 -1
rf:develop	-111 41 37
rf:did	-8 -22 -9
rf:die	-141 82 0
rf:differ	-73 56 -16
rf:diplomat	-68 -47 56
rf:direct	-24 17 -33
rf:director	37 9 -55
rf:disappear	44 -3 -128
rf:disappoint	13 43 -141
rf:disclos	103 -109 -102
rf:discuss	-65 30 0
rf:disgrac	95 -150 -35
rf:dismiss	82 -114 -47
rf:display	43 0 -108
rf:distract	34 -60 -21
rf:district	-104 87 -69
rf:divers	41 -140 18
rf:divis	29 -4 -76
rf:do	-11 -9 -3
rf:doctor	-143 25 24
rf:document	55 -63 -32
rf:doe	56 -26 -48
rf:dog	-56 23 1
rf:dollar	68 -46 -64
rf:domest	68 -64 -54
rf:domin	-83 -58 62
rf:donat	-145 -51 120
rf:done	-45 -35 52
rf:donor	-2 19 -41
rf:doubl	-11 -57 36
rf:doubt	-60 76 -35
rf:down	95 -51 -80
rf:downplay	-81 87 -87
rf:dramat	-53 -35 26
rf:draw	25 -145 84
rf:dream	6 -57 -2
rf:drew	70 -108 -11
rf:drive	-9 11 -55
rf:driver	-11 64 -107
rf:drop	-38 9 13
rf:drug	27 3 -82
rf:due	-2 19 -38
rf:dure	37 -40 -20
rf:e	-117 126 -109
rf:each	-48 38 -30
rf:earli	-78 48 -9
rf:earlier	-61 22 19
rf:earn	-22 -117 89
rf:econom	-41 -34 38
rf:economi	-51 -72 78
rf:educ	-78 -81 87
rf:effect	-28 19 -23
rf:effort	-59 -43 64
rf:eight	-30 -46 45
rf:either	33 -13 -63
rf:elect	-6 -46 26
rf:els	5 36 -114
rf:email	208 -148 -260
rf:embarrass	89 -48 -69
rf:embodi	-38 -115 79
rf:embrac	23 13 -69
rf:emerg	19 -47 21
rf:employe	-10 38 -100
rf:encourag	-96 -22 56
rf:end	9 -66 40
rf:endors	-2 -64 25
rf:endur	63 -77 -48
rf:enemi	91 -59 -156
rf:energi	-36 -50 47
rf:enforc	6 -51 15
rf:engag	-45 26 -8
rf:enjoy	-38 -111 63
rf:enough	-36 11 -13
rf:ensur	-93 -42 60
rf:enter	-16 -30 11
rf:entir	105 -96 -73
rf:environment	-63 9 32
rf:equal	16 -77 45
rf:era	3 -49 22
rf:escap	102 -64 -129
rf:especi	13 -74 13
rf:establish	-125 -51 88
rf:estim	-108 122 -121
rf:even	6 24 -53
rf:event	-86 -38 84
rf:eventu	50 -29 -35
rf:ever	-106 73 4
rf:everi	-16 15 -30
rf:everyon	29 -104 58
rf:everyth	-95 90 -29
rf:evid	64 8 -140
rf:exact	-131 44 6
rf:exampl	-91 85 -56
rf:excel	-116 -10 64
rf:except	-56 -46 61
rf:exchang	86 -63 -133
rf:execut	-29 41 -14
rf:expand	-75 -26 68
rf:expect	-127 14 77
rf:expens	102 -76 -92
rf:experi	27 -89 35
rf:explain	34 42 -104
rf:explan	17 -1 -99
rf:expos	14 -83 13
rf:express	-62 41 -13
rf:extend	-3 -2 -17
rf:extrem	41 -133 38
rf:extremist	32 -44 -19
rf:eye	-65 14 7
rf:face	166 -91 -146
rf:fact	64 -17 -123
rf:fail	172 -139 -195
rf:failur	60 -30 -69
rf:fair	37 39 -79
rf:faith	-42 26 0
rf:fake	-58 75 -102
rf:fall	126 -57 -152
rf:fals	11 13 -158
rf:famili	-90 -10 67
rf:far	-63 -56 77
rf:fashion	29 -101 40
rf:father	1 -35 15
rf:favor	55 -56 -23
rf:featur	52 -56 -49
rf:februari	49 10 -112
rf:feder	-57 14 40
rf:feel	-35 24 -3
rf:fellow	46 -34 -54
rf:felt	6 -37 6
rf:femal	13 -119 49
rf:feud	-80 88 -114
rf:few	-12 -6 -9
rf:fight	-60 -170 143
rf:figur	-38 -37 52
rf:file	-62 89 -121
rf:fill	13 -28 -27
rf:film	52 14 -117
rf:final	-63 65 -41
rf:financ	52 -51 -48
rf:financi	-58 21 15
rf:find	-96 6 68
rf:fine	61 -118 9
rf:finish	-94 14 27
rf:fire	190 -118 -177
rf:firm	7 6 -40
rf:first	-38 -49 84
rf:fit	-10 -19 15
rf:five	-14 28 -52
rf:floor	-60 32 -4
rf:focus	-50 41 -15
rf:follow	25 -84 30
rf:food	63 -50 -98
rf:for	54 -91 27
rf:forc	-107 23 87
rf:foreign	77 -63 -36
rf:form	-2 -41 13
rf:former	-95 12 65
rf:forward	-41 -13 40
rf:fought	-135 -140 143
rf:found	-14 -16 2
rf:founder	45 -119 38
rf:four	52 -78 -3
rf:free	14 -123 7
rf:freedom	-25 -7 16
rf:frequent	52 -26 -51
rf:friday	-122 119 -20
rf:friend	2 27 -73
rf:frighten	107 -120 -93
rf:from	80 -84 -16
rf:front	-66 -47 80
rf:frustrat	-9 -121 45
rf:full	-47 -20 41
rf:fulli	-96 -44 82
rf:fund	-65 7 50
rf:fundrais	22 -36 -7
rf:furious	123 -113 -108
rf:further	-56 26 14
rf:futur	-48 -5 25
rf:gain	65 -180 2
rf:game	-45 -36 52
rf:gather	-28 -39 45
rf:gave	37 -77 10
rf:gay	47 -36 -47
rf:general	-25 -14 24
rf:generat	-104 -134 135
rf:get	18 -130 75
rf:girl	67 -27 -69
rf:give	18 -52 27
rf:given	-83 14 30
rf:global	9 -80 32
rf:go	-66 36 -2
rf:goal	-53 -64 92
rf:good	-76 -211 184
rf:got	33 -9 -58
rf:gov.	-132 -2 48
rf:govern	74 5 -131
rf:governor	-61 -23 26
rf:grab	72 -27 -114
rf:graduat	-126 -26 48
rf:grant	-99 -53 111
rf:great	29 -37 -29
rf:greatest	45 -105 -14
rf:greet	-100 2 44
rf:grew	53 -59 -28
rf:ground	-21 1 -5
rf:group	103 -191 24
rf:guest	-3 -22 9
rf:guilti	156 -215 -50
rf:gun	-15 -47 55
rf:gunman	-34 52 -105
rf:guy	36 -49 -13
rf:hack	68 -44 -118
rf:had	-58 23 19
rf:hail	-1 -17 10
rf:hand	-13 -95 79
rf:handl	25 -14 -61
rf:happen	-27 68 -111
rf:happi	-6 -2 -13
rf:harass	24 -120 18
rf:hard	88 -127 -3
rf:has	-8 -89 85
rf:hate	93 -110 -72
rf:have	68 -106 44
rf:he	58 -109 43
rf:head	-104 49 16
rf:headlin	63 -97 -43
rf:health	17 -11 -8
rf:hear	-58 47 -45
rf:heard	-62 85 -84
rf:heat	2 -24 7
rf:held	43 -3 -60
rf:hell	33 -17 -106
rf:help	12 -153 80
rf:her	58 -150 67
rf:here	-1 -58 40
rf:hero	37 -115 10
rf:herself	20 -61 -10
rf:high	50 -141 45
rf:higher	-46 26 -2
rf:highest	-99 -148 134
rf:highlight	-74 71 -39
rf:him	-16 -29 26
rf:himself	34 -35 -47
rf:hire	61 -32 -80
rf:his	3 -65 43
rf:histor	18 -55 5
rf:histori	14 -59 20
rf:hit	122 -90 -88
rf:hold	-15 9 -12
rf:home	-29 67 -96
rf:homicid	-5 7 -79
rf:honest	91 -31 -107
rf:honor	-59 -78 66
rf:hope	-94 11 37
rf:hospit	-130 23 38
rf:host	-18 63 -101
rf:hostil	74 -14 -109
rf:hot	63 -50 -44
rf:hotel	-21 7 -8
rf:hour	-19 75 -139
rf:hous	-53 44 -4
rf:how	-32 75 -63
rf:howev	-82 91 -76
rf:huge	74 -41 -90
rf:human	20 -88 30
rf:hundr	32 -87 -4
rf:husband	56 -19 -92
rf:i	-26 57 -56
rf:idea	-10 -52 37
rf:identifi	1 54 -125
rf:if	-128 87 11
rf:ignor	64 -110 -5
rf:ill	129 -120 -128
rf:illeg	64 -30 -68
rf:imag	-14 4 -34
rf:immedi	5 -38 10
rf:immigr	12 32 -79
rf:immun	118 -118 -107
rf:import	-93 -12 59
rf:improp	120 -106 -108
rf:improv	-147 -85 114
rf:in	20 -41 1
rf:inappropri	121 -104 -114
rf:inaugur	-43 2 25
rf:includ	-42 5 39
rf:incom	-63 28 24
rf:increas	-41 2 29
rf:incred	22 20 -57
rf:incumb	9 -57 42
rf:independ	-45 20 10
rf:indic	-108 104 -61
rf:indict	110 -85 -127
rf:influenc	73 -2 -131
rf:inform	37 -61 -20
rf:initi	-83 125 -130
rf:innoc	-74 -7 33
rf:inquiri	15 5 -102
rf:insid	-16 -8 19
rf:insist	1 -40 13
rf:inspir	22 -68 -5
rf:instead	12 -39 -28
rf:insult	80 -63 -108
rf:insur	23 -25 -18
rf:integr	-72 44 4
rf:intellig	-33 -26 57
rf:intend	-46 19 12
rf:intens	-91 57 16
rf:intent	62 -62 -120
rf:interact	40 -38 -67
rf:interest	26 -46 -1
rf:intern	13 -25 -15
rf:interrupt	117 -137 -80
rf:interview	-12 51 -83
rf:into	26 -100 47
rf:introduc	-147 -4 120
rf:invest	12 -27 -1
rf:investig	71 -38 -147
rf:invit	-21 -56 66
rf:involv	78 -50 -66
rf:is	47 -88 19
rf:issu	24 -33 -17
rf:it	9 -20 6
rf:jab	9 5 -35
rf:jail	89 -33 -163
rf:jan.	-57 66 -53
rf:januari	-180 87 19
rf:job	52 -49 -31
rf:join	-90 37 2
rf:joint	-26 10 -15
rf:journalist	-19 -48 42
rf:judg	-33 -10 29
rf:juli	69 -43 -90
rf:june	-102 34 -2
rf:juri	8 40 -130
rf:just	156 -33 -141
rf:justic	-40 -36 67
rf:keep	-65 60 -22
rf:kept	-153 29 78
rf:key	14 -60 12
rf:kid	0 2 -66
rf:kill	-20 40 -98
rf:kind	-74 -34 46
rf:king	30 -19 -108
rf:knew	-140 103 -31
rf:knock	35 -131 52
rf:know	70 -51 -48
rf:known	-33 -75 77
rf:labor	-27 -131 112
rf:lack	98 -23 -153
rf:ladi	-86 60 -23
rf:land	-120 82 -26
rf:languag	57 -133 15
rf:larg	78 -29 -88
rf:lash	52 -42 -118
rf:last	-58 59 -39
rf:late	-22 28 -34
rf:later	-27 68 -69
rf:latest	57 -38 -44
rf:laugh	-92 44 23
rf:launch	-47 39 -33
rf:law	-12 -37 12
rf:lawmak	26 -7 -45
rf:lawsuit	14 29 -118
rf:lawyer	-11 48 -112
rf:lay	-112 18 40
rf:lead	-93 -121 173
rf:leader	-10 59 -60
rf:leadership	121 -92 -110
rf:leak	39 8 -167
rf:learn	-91 -42 99
rf:least	13 75 -164
rf:leav	74 -47 -44
rf:led	93 -128 -11
rf:left	-3 76 -131
rf:legaci	-84 -84 82
rf:legal	91 -124 -19
rf:legisl	-46 -62 76
rf:legitimaci	75 -119 -43
rf:less	18 -63 14
rf:let	51 56 -172
rf:letter	32 0 -57
rf:level	13 -55 31
rf:liar	131 -128 -116
rf:liber	-21 -108 67
rf:lie	208 -202 -163
rf:life	-133 -1 63
rf:light	-62 -45 74
rf:like	-31 -31 44
rf:limit	89 -12 -123
rf:line	28 -135 84
rf:link	31 5 -108
rf:list	-15 5 -18
rf:listen	-8 16 -26
rf:littl	82 -36 -95
rf:live	-17 -22 7
rf:ll	7 -55 29
rf:loan	60 -70 -22
rf:lock	21 -44 -3
rf:long	-41 35 -4
rf:longer	40 -10 -57
rf:longtim	-172 46 53
rf:look	-79 -27 96
rf:lose	33 -23 -56
rf:loss	79 -117 -48
rf:lost	176 -152 -147
rf:lot	-36 45 -23
rf:love	-123 -132 149
rf:low	86 -73 -35
rf:m	-42 44 -40
rf:made	23 -42 6
rf:main	-117 16 59
rf:maintain	-40 86 -143
rf:major	21 -5 -35
rf:make	-67 -14 48
rf:man	-122 -39 102
rf:manag	-21 61 -98
rf:mani	13 -107 78
rf:march	-25 101 -144
rf:margin	33 -28 -43
rf:mark	18 -1 -35
rf:market	-49 -6 12
rf:marriag	50 -44 -41
rf:mass	47 -125 29
rf:master	85 -119 -52
rf:mate	9 -131 60
rf:matter	16 -61 12
rf:may	90 -131 -3
rf:mayor	27 -5 -66
rf:me	72 -83 -23
rf:mean	99 -56 -102
rf:meant	6 59 -89
rf:meanwhil	59 -70 -40
rf:measur	-101 54 -27
rf:media	48 -12 -103
rf:medic	-25 -7 20
rf:meet	-70 120 -136
rf:member	-87 -29 77
rf:memo	67 -29 -129
rf:memori	-139 38 28
rf:men	85 4 -109
rf:mental	112 -102 -120
rf:mention	33 -34 -32
rf:mere	-8 19 -35
rf:messag	70 -145 19
rf:met	-2 -11 -6
rf:middl	-32 -24 20
rf:might	68 -56 -71
rf:migrant	-91 70 -45
rf:militari	46 -117 29
rf:million	73 -149 45
rf:mind	63 -144 53
rf:minist	27 21 -63
rf:minor	-52 78 -73
rf:minut	-4 47 -143
rf:mislead	107 -107 -94
rf:miss	32 -123 67
rf:mission	-94 17 3
rf:mistak	80 -55 -111
rf:mock	-44 30 -31
rf:model	57 -102 0
rf:moder	62 -128 7
rf:moment	4 -124 78
rf:monday	-131 145 -104
rf:money	18 -191 78
rf:month	-27 69 -65
rf:moral	138 -120 -123
rf:more	-18 -120 114
rf:morn	-116 157 -113
rf:most	-47 -117 123
rf:mother	-59 25 -10
rf:motion	-43 27 -13
rf:motiv	-4 -39 31
rf:move	-98 -29 88
rf:movement	40 -11 -45
rf:mr	-29 28 -54
rf:mr.	-60 -25 59
rf:mrs.	-46 31 -5
rf:ms.	-36 53 -46
rf:much	-40 -30 32
rf:mueller	22 24 -89
rf:multipl	82 -50 -111
rf:murder	-1 18 -115
rf:must	69 -73 -41
rf:my	58 -99 29
rf:n't	122 -53 -111
rf:name	-6 44 -89
rf:nation	38 -88 9
rf:natur	-58 100 -146
rf:near	-41 95 -89
rf:neck	-10 30 -37
rf:need	62 -103 -5
rf:negat	62 -6 -64
rf:negoti	24 -20 -28
rf:neighborhood	-79 75 -40
rf:net	-52 37 -32
rf:network	49 -94 1
rf:never	57 -14 -100
rf:new	-25 -30 27
rf:news	-3 62 -111
rf:next	-64 -35 91
rf:night	-45 50 -37
rf:no	38 22 -109
rf:nomin	-8 21 -52
rf:nomine	-60 -49 64
rf:nor	99 -84 -116
rf:not	82 -32 -70
rf:note	-86 27 35
rf:noth	67 -73 -38
rf:novemb	20 -36 -10
rf:now	15 -33 25
rf:nuclear	-105 44 35
rf:number	55 -11 -69
rf:obama	-143 84 37
rf:object	-39 26 -24
rf:obstruct	-40 57 -116
rf:occur	45 -6 -92
rf:octob	-48 -62 81
rf:of	13 -70 46
rf:off	93 -88 -41
rf:offens	76 -106 -51
rf:offer	20 -53 16
rf:offic	9 59 -117
rf:offici	-23 -10 17
rf:often	55 -51 -34
rf:oil	-55 74 -59
rf:old	59 5 -152
rf:on	-31 -2 24
rf:onc	33 -15 -44
rf:one	-39 7 11
rf:onli	42 -21 -37
rf:onlin	-6 -27 30
rf:open	65 1 -90
rf:oper	9 10 -56
rf:oppon	-170 102 51
rf:opportun	-40 -43 32
rf:oppos	-55 75 -45
rf:opposit	58 -26 -82
rf:option	-111 24 41
rf:or	-43 4 12
rf:order	85 -155 14
rf:organ	-15 -141 55
rf:origin	-15 -58 54
rf:other	-13 120 -143
rf:our	43 -125 21
rf:out	7 -100 67
rf:outrag	-25 15 -36
rf:outsid	-84 47 15
rf:outspoken	-21 30 -43
rf:outstand	-102 -93 97
rf:over	106 -108 -42
rf:overse	-84 -36 75
rf:overwhelm	-14 -52 27
rf:own	149 -86 -180
rf:page	-27 76 -114
rf:paid	41 -48 -26
rf:pair	41 -113 12
rf:panel	-53 13 21
rf:paper	47 -24 -37
rf:pardon	86 -82 -56
rf:parent	-50 25 -10
rf:part	-53 49 2
rf:parti	-79 55 8
rf:particular	-77 48 3
rf:partisan	148 -135 -143
rf:partner	-68 -1 57
rf:pass	-82 65 -39
rf:passion	-112 -110 107
rf:past	88 -81 -73
rf:path	16 -43 -7
rf:patient	-31 3 -3
rf:pay	65 -35 -67
rf:payment	75 -59 -49
rf:peac	-151 -79 126
rf:peopl	92 -97 -37
rf:percent	-34 -21 24
rf:percentag	-123 83 -26
rf:perform	-26 -58 75
rf:perhap	-115 2 42
rf:person	84 -115 -5
rf:persuad	9 14 -25
rf:petit	-104 88 -15
rf:phone	-24 116 -188
rf:photo	66 -24 -148
rf:pick	26 27 -123
rf:piec	105 -104 -109
rf:place	15 -115 75
rf:plan	10 -34 -4
rf:platform	30 -53 -22
rf:play	-71 -55 95
rf:plea	80 -58 -109
rf:plead	196 -142 -184
rf:pledg	-87 -28 85
rf:plot	-21 40 -91
rf:point	-39 -104 84
rf:polic	24 -41 -33
rf:polici	36 -64 6
rf:polit	-43 -32 49
rf:politician	-14 -5 -3
rf:poll	-24 20 -9
rf:poor	71 -159 -2
rf:popular	95 -154 -37
rf:portray	-76 -37 64
rf:pose	-49 -4 6
rf:posit	17 -75 19
rf:possibl	23 -42 -3
rf:post	116 -4 -234
rf:potenti	-20 -9 -7
rf:pound	-81 76 -45
rf:power	89 -201 44
rf:practic	35 -44 -4
rf:prais	0 -87 52
rf:predict	-115 130 -109
rf:prefer	-32 48 -51
rf:prepar	4 -72 43
rf:present	-12 -70 48
rf:presid	-86 23 43
rf:presidenti	-10 -95 76
rf:press	-10 63 -123
rf:pressur	-39 7 -5
rf:pretti	-19 -2 2
rf:prevent	-2 -72 40
rf:previous	59 -101 29
rf:price	-53 51 -29
rf:primari	-159 77 33
rf:prime	-14 18 -21
rf:principl	-10 1 -27
rf:prior	-17 18 -18
rf:prison	133 -99 -113
rf:privaci	-48 -13 29
rf:privat	110 -107 -100
rf:probabl	-68 16 33
rf:probe	5 17 -141
rf:problem	99 -167 0
rf:process	-25 37 -28
rf:produc	-6 60 -97
rf:profession	-105 -121 119
rf:professor	-79 24 14
rf:profil	-33 -43 31
rf:program	34 -21 -47
rf:promin	33 -65 -8
rf:promis	-45 -98 78
rf:promot	10 -81 30
rf:propos	13 -41 9
rf:prosecut	28 -45 -14
rf:prosecutor	6 27 -93
rf:protect	-49 -2 36
rf:protest	-20 69 -175
rf:prove	108 -77 -104
rf:proven	-42 -13 26
rf:provid	-29 31 -21
rf:public	23 -74 18
rf:publish	-18 73 -124
rf:pull	42 31 -141
rf:purchas	43 -31 -50
rf:purpos	-32 -20 23
rf:pursu	-62 74 -63
rf:push	-104 46 56
rf:put	15 -26 -2
rf:qualifi	37 -49 -27
rf:question	77 -36 -99
rf:quick	71 -120 -7
rf:quit	76 -127 -7
rf:quot	36 -40 -25
rf:r	-111 160 -177
rf:race	-53 48 -13
rf:racial	-9 -51 26
rf:racism	42 -89 -7
rf:racist	29 -68 -2
rf:radic	39 29 -128
rf:radio	-57 84 -95
rf:rais	-5 -182 119
rf:ralli	-35 -49 41
rf:ran	-29 60 -70
rf:rank	10 -95 61
rf:rape	24 -53 0
rf:rate	77 -97 -27
rf:rather	16 -1 -23
rf:re	-53 -52 63
rf:re-elect	42 -9 -46
rf:reach	-119 -49 114
rf:read	75 -72 -37
rf:readi	-8 -66 37
rf:real	-82 5 46
rf:realli	12 -32 -11
rf:reason	-56 -7 33
rf:recal	-101 39 7
rf:receiv	15 -43 4
rf:recent	5 15 -44
rf:recogn	60 -69 -30
rf:recommend	-73 17 9
rf:record	132 -59 -219
rf:reduc	-58 17 15
rf:refer	-27 97 -172
rf:referenc	-66 76 -64
rf:reform	-2 -57 38
rf:refus	15 9 -91
rf:regard	-125 32 8
rf:region	-93 60 -7
rf:regist	-24 55 -66
rf:regret	11 15 -84
rf:reiter	-10 -2 -8
rf:reject	36 -49 -1
rf:relat	-4 -52 23
rf:relationship	-22 -19 19
rf:releas	-38 109 -116
rf:relief	-121 31 23
rf:remain	-32 -44 46
rf:remark	-33 28 -27
rf:rememb	3 -176 105
rf:remind	30 -61 6
rf:remov	63 -50 -43
rf:rep.	-48 17 -23
rf:repeal	22 25 -133
rf:repeat	51 -50 -40
rf:replac	48 -61 -15
rf:repli	-28 82 -162
rf:report	-67 54 -40
rf:repres	-63 -14 21
rf:reput	58 -122 -4
rf:request	-18 55 -144
rf:requir	22 50 -100
rf:research	-129 -22 70
rf:resign	217 -160 -241
rf:resist	30 -28 -29
rf:resolut	18 -51 1
rf:respect	-107 -171 124
rf:respond	-17 80 -144
rf:respons	44 10 -82
rf:result	-20 5 -46
rf:resum	-30 -34 41
rf:retir	-62 37 -9
rf:return	-7 -8 -14
rf:retweet	-37 14 -26
rf:reveal	-23 -13 17
rf:revel	-12 19 -101
rf:revers	50 -116 6
rf:review	28 6 -46
rf:rhetor	109 -59 -132
rf:ridicul	134 -132 -117
rf:rig	-3 -53 27
rf:right	3 -124 93
rf:rise	-76 34 16
rf:risk	-12 -18 16
rf:rival	-42 36 -26
rf:role	-16 -23 12
rf:roll	-31 -20 25
rf:room	-84 8 24
rf:rose	-22 -53 44
rf:round	-30 58 -105
rf:rule	-60 53 -35
rf:run	15 -12 -14
rf:runner	-25 -53 41
rf:said	-231 192 -75
rf:same	4 85 -182
rf:sanction	-102 64 20
rf:sat	-63 84 -102
rf:saturday	-27 14 -12
rf:save	-69 -5 37
rf:saw	-82 10 37
rf:say	-72 151 -125
rf:scandal	83 -61 -156
rf:schedul	-22 94 -174
rf:school	-15 -83 52
rf:scientist	-83 -14 65
rf:scrutini	55 -108 -13
rf:seat	-136 68 -3
rf:second	-99 44 5
rf:secret	114 -116 -99
rf:secretari	-93 91 -50
rf:sector	-89 -1 53
rf:secur	-5 -58 38
rf:see	-16 26 -44
rf:seek	20 -20 -44
rf:seem	114 -108 -73
rf:seen	9 -8 -25
rf:select	23 -67 -11
rf:self	42 -105 2
rf:semit	99 -76 -116
rf:sen.	-82 113 -93
rf:senat	36 15 -81
rf:send	-26 45 -38
rf:senior	38 -79 17
rf:sens	-11 -4 -16
rf:sent	113 -56 -157
rf:sentenc	104 -61 -146
rf:separ	-52 89 -130
rf:septemb	-2 52 -142
rf:seri	23 -22 -22
rf:serious	-31 14 0
rf:serv	50 -70 0
rf:server	121 -135 -89
rf:servic	-36 -49 41
rf:set	-22 6 1
rf:seven	-29 30 -37
rf:sever	12 -113 62
rf:sex	156 -104 -198
rf:sexual	77 -83 -88
rf:shake	29 -23 -36
rf:shape	-4 -24 -4
rf:share	-67 -26 47
rf:she	15 -44 16
rf:sheriff	-61 -4 30
rf:shift	40 -33 -24
rf:shock	92 -72 -125
rf:shoot	71 -89 -39
rf:shop	-24 61 -95
rf:short	56 -46 -44
rf:shot	53 11 -140
rf:should	85 -47 -72
rf:shoulder	-80 16 55
rf:shout	109 -83 -105
rf:show	10 -51 27
rf:shown	-72 -28 35
rf:side	-31 1 23
rf:sign	-113 14 50
rf:signal	15 -87 26
rf:signific	-36 15 2
rf:similar	55 -9 -98
rf:simpl	21 -53 -8
rf:simpli	-7 -83 41
rf:sinc	55 -39 -28
rf:singl	27 -29 -17
rf:sit	-72 23 -2
rf:site	-36 60 -83
rf:situat	-26 -48 33
rf:six	28 -51 7
rf:slam	-46 32 5
rf:slate	22 13 -68
rf:slip	116 -109 -122
rf:small	15 8 -37
rf:smear	118 -125 -103
rf:smoke	88 -82 -100
rf:so	39 11 -89
rf:social	-8 -25 23
rf:societi	-88 -90 79
rf:soldier	-61 -58 74
rf:solid	-81 -1 15
rf:some	-56 89 -42
rf:someon	-39 -60 84
rf:someth	19 -63 26
rf:son	-95 37 -2
rf:soon	48 -108 24
rf:sort	72 -127 46
rf:sought	-47 61 -55
rf:sound	-117 -27 74
rf:sourc	63 -128 2
rf:southern	-94 24 -5
rf:speak	-115 40 20
rf:speaker	-24 2 1
rf:special	19 -98 61
rf:specif	-41 76 -98
rf:specul	25 34 -76
rf:speech	-76 36 25
rf:spend	108 -72 -60
rf:spent	4 14 -42
rf:spi	-2 0 -22
rf:spirit	9 -120 49
rf:spoke	-145 11 68
rf:spoken	-69 47 -18
rf:spokesman	27 36 -130
rf:spot	-66 53 -14
rf:stab	101 -90 -128
rf:staff	-117 78 -12
rf:stage	-60 -72 80
rf:stand	-70 -78 115
rf:standard	26 -35 -16
rf:star	-25 36 -51
rf:start	-171 90 -19
rf:state	-48 -23 34
rf:statement	-43 70 -79
rf:stay	65 -114 10
rf:step	117 -130 -30
rf:still	-36 67 -82
rf:stood	-137 42 31
rf:stop	13 -69 15
rf:stori	-46 27 -9
rf:storm	-55 86 -122
rf:straight	-97 -102 92
rf:strategi	-109 8 39
rf:street	84 -129 -25
rf:stress	-107 48 10
rf:strike	67 -58 -47
rf:strong	-48 -26 27
rf:struck	-105 63 6
rf:struggl	96 -91 -45
rf:student	-39 -133 102
rf:style	-4 -26 -8
rf:substanti	46 -122 34
rf:succeed	-147 -63 113
rf:success	-113 -67 121
rf:successor	-104 23 41
rf:such	85 -27 -102
rf:suffer	-6 -66 37
rf:suggest	3 17 -36
rf:summit	-17 90 -123
rf:sunday	-69 42 -22
rf:super	-55 -107 96
rf:support	-114 84 -15
rf:suppos	56 18 -119
rf:sure	-82 69 -41
rf:surg	-154 -27 124
rf:surpris	-5 -114 66
rf:surround	-45 1 22
rf:surveil	22 -66 0
rf:suspect	45 1 -148
rf:suspend	3 -20 -1
rf:system	-43 -44 48
rf:take	-24 -5 26
rf:taken	119 -124 -45
rf:talk	-66 59 -49
rf:tap	79 -56 -49
rf:target	54 14 -96
rf:tariff	9 -21 -4
rf:tax	35 -7 -55
rf:team	-6 4 -7
rf:technolog	-83 -20 54
rf:televis	6 28 -51
rf:tell	-55 119 -167
rf:term	52 -8 -79
rf:terror	73 -112 -52
rf:terrorist	-68 -9 57
rf:testifi	-39 74 -181
rf:testimoni	-14 49 -156
rf:text	30 11 -127
rf:than	47 -109 49
rf:thank	-186 4 67
rf:that	-20 79 -87
rf:the	21 -18 9
rf:their	-63 6 54
rf:them	54 -75 0
rf:themselv	56 16 -116
rf:then	34 22 -115
rf:there	-114 107 -57
rf:these	-66 109 -105
rf:they	-101 -23 91
rf:thing	-32 -72 76
rf:think	43 -25 -33
rf:third	-76 18 17
rf:this	17 49 -90
rf:those	-114 25 37
rf:though	64 51 -212
rf:thought	-100 40 17
rf:thousand	-41 26 0
rf:threat	92 -62 -149
rf:threaten	92 -107 -59
rf:three	24 35 -98
rf:through	-4 29 -52
rf:throughout	63 30 -113
rf:thursday	-70 3 40
rf:tie	-126 55 33
rf:time	-65 -26 73
rf:to	93 -94 -3
rf:today	-19 11 7
rf:togeth	-184 -107 144
rf:told	-161 79 27
rf:too	3 -62 28
rf:took	-14 -2 -9
rf:top	-35 -106 103
rf:total	118 -43 -144
rf:touch	-3 -3 -24
rf:tough	45 -111 25
rf:tour	44 -94 29
rf:toward	-22 -45 33
rf:town	-16 34 -53
rf:trade	21 18 -57
rf:tradit	11 -124 50
rf:trail	111 -161 -26
rf:travel	-11 -34 27
rf:treat	-25 72 -113
rf:treatment	90 -118 -29
rf:tri	66 -73 -6
rf:trial	-7 1 -5
rf:trip	12 9 -39
rf:troubl	121 -128 -125
rf:true	29 -68 -2
rf:trump	-15 9 -43
rf:trust	34 55 -118
rf:trustworthi	91 -10 -117
rf:truth	122 -137 -63
rf:tuesday	-56 -7 27
rf:turn	42 -160 64
rf:tv	3 10 -29
rf:tweet	1 57 -131
rf:two	-4 -22 12
rf:type	-35 -38 55
rf:typic	2 -35 36
rf:ultim	-40 3 18
rf:under	116 -125 -52
rf:understand	-48 -56 67
rf:union	-74 27 3
rf:uniqu	-48 89 -92
rf:univers	-66 -64 72
rf:unlik	56 -23 -105
rf:unpreced	32 -104 -7
rf:until	-39 -6 10
rf:up	-11 -61 31
rf:upon	-21 -51 38
rf:urg	-104 39 35
rf:us	76 -179 59
rf:use	178 -71 -256
rf:valu	11 -123 67
rf:ve	-64 20 4
rf:vehicl	-13 -18 17
rf:veri	-34 -74 69
rf:veteran	-195 8 112
rf:vice	-18 9 -28
rf:victim	-69 -56 78
rf:victori	-34 -134 80
rf:video	6 -6 -21
rf:view	-54 58 -42
rf:violat	122 -42 -214
rf:violenc	-47 -48 57
rf:violent	8 -32 -8
rf:vision	104 -86 -95
rf:visit	-126 -34 90
rf:voic	-89 -12 46
rf:vote	-118 101 -30
rf:voter	67 -94 12
rf:vow	-95 -24 80
rf:walk	-31 -4 10
rf:wall	-70 -16 59
rf:want	-48 -10 36
rf:war	-44 -9 33
rf:warn	-162 64 86
rf:was	-1 -19 10
rf:watch	-38 81 -144
rf:wave	-113 17 29
rf:way	-4 -76 56
rf:we	-44 -48 59
rf:weak	60 -83 -22
rf:wealthi	64 -106 -26
rf:weapon	84 -90 -46
rf:websit	50 3 -98
rf:wednesday	-64 68 -44
rf:week	-15 1 2
rf:weekend	18 3 -57
rf:weigh	-122 97 -40
rf:well	-21 -27 34
rf:went	-62 93 -76
rf:were	12 -44 21
rf:what	15 29 -73
rf:when	-43 -27 66
rf:where	3 -3 -34
rf:whether	-47 42 -7
rf:whi	-60 89 -102
rf:which	-80 65 -18
rf:while	49 -38 -39
rf:white	67 -116 -2
rf:who	8 -133 100
rf:whole	-10 -58 31
rf:whom	-56 -16 53
rf:whose	59 -6 -96
rf:wide	-96 9 55
rf:wife	25 46 -131
rf:will	-83 -41 83
rf:win	-12 -31 4
rf:wing	-11 29 -48
rf:wish	66 -88 12
rf:wit	-88 61 1
rf:with	31 -74 32
rf:withhold	72 -58 -111
rf:within	-32 -67 73
rf:without	108 -59 -110
rf:wo	-23 41 -69
rf:woman	-54 -16 57
rf:women	104 -68 -105
rf:won	-138 -96 121
rf:word	96 -66 -59
rf:work	-140 -93 159
rf:worker	-47 -19 25
rf:world	-30 -82 64
rf:worri	2 11 -30
rf:worst	32 -10 -142
rf:would	-60 28 15
rf:write	20 14 -87
rf:wrong	86 -41 -110
rf:wrote	-51 126 -139
rf:year	38 43 -120
rf:yet	-38 59 -74
rf:you	91 1 -116
rf:young	-28 -142 102
rf:your	-76 -10 57
rf~+	50 2 -99
rf~-	9 -63 60
rm+	-77 -134 136
rm-	204 -121 -185
rm0	-153 52 12
rm1	115 -101 -64
rm2	99 -82 -61
rm3	136 -74 -105
rm~+	104 -63 -78
rm~-	8 51 -127
rn+	-118 -231 227
rn-	314 -255 -231
rn0	120 -175 9
rn~+	33 -30 -30
rn~-	-65 4 29
rp0	3 47 -140
rp1	3 -44 21
rp2	-71 -198 174
rp3	-38 -258 157
s:'d	141 -54 -127
s:'ll	-24 -31 44
s:'m	-22 -86 74
s:'re	-41 21 8
s:'s	3 31 -27
s:'ve	-47 19 18
s:1990s	-35 -104 77
s:LOC	-29 42 -11
s:MISC	2 -26 31
s:ORG	14 6 -28
s:PER	-24 90 -86
s:a	7 2 7
s:a.m.	-116 95 -27
s:abandon	-43 87 -142
s:abiding	-26 29 -34
s:ability	-161 15 107
s:able	-71 -21 64
s:abortion	65 -22 -64
s:about	55 11 -82
s:above	-58 -95 107
s:abroad	-65 -67 90
s:absolute	10 -97 43
s:absolutely	3 16 -46
s:abuse	56 -32 -77
s:abusing	-9 -92 19
s:academic	-76 -13 61
s:accept	80 -138 -4
s:acceptance	-22 46 -32
s:accepted	-47 -6 12
s:access	19 -80 35
s:accomplish	-2 -4 4
s:accomplishments	-66 -27 63
s:according	-41 37 -4
s:account	95 -10 -165
s:accounts	5 -26 5
s:accurate	17 1 -130
s:accusation	115 -143 -69
s:accusations	10 14 -177
s:accused	197 -160 -142
s:accusers	-68 65 -50
s:accusing	10 -9 -46
s:achieve	37 -100 -17
s:achieved	-84 -35 72
s:acknowledged	27 -11 -53
s:across	-47 -65 82
s:act	6 22 -38
s:acted	-36 29 -19
s:acting	17 22 -119
s:action	5 -86 59
s:actions	-27 40 -36
s:actively	-8 30 -56
s:activism	14 -117 29
s:activist	-117 -11 72
s:activists	-31 -170 132
s:activities	-17 26 -66
s:actor	23 -64 10
s:actress	44 -36 -39
s:acts	48 -14 -117
s:actually	-31 66 -69
s:ad	-8 -16 -1
s:add	107 -62 -140
s:added	-134 146 -67
s:adding	-53 14 36
s:addition	-32 18 -6
s:additional	-5 56 -73
s:address	-59 -10 59
s:addressed	-79 34 -1
s:adds	-9 72 -144
s:administration	58 -6 -76
s:administrator	-111 51 -26
s:admiration	137 -132 -134
s:admired	-159 -68 104
s:admit	44 -99 13
s:admits	69 -10 -98
s:admitted	-34 39 -46
s:admitting	-35 57 -59
s:adopted	20 27 -88
s:ads	-62 51 10
s:adult	-11 -9 -12
s:advance	75 26 -146
s:advantage	-136 -58 145
s:advertisement	93 -53 -111
s:advice	12 -65 27
s:adviser	-10 0 -6
s:advisers	-23 -22 -8
s:advisor	-10 17 -91
s:advocacy	-30 -68 53
s:advocate	79 -133 -39
s:advocating	3 3 -75
s:affair	106 -62 -146
s:affairs	16 -12 -35
s:affected	-57 -49 72
s:affordable	24 -63 -17
s:afraid	-50 14 13
s:after	101 -45 -53
s:aftermath	-36 36 -14
s:afternoon	-114 58 4
s:again	19 18 -95
s:against	74 -45 -41
s:age	-93 105 -79
s:agencies	-62 55 -16
s:agency	-70 41 6
s:agenda	-61 -46 62
s:agent	101 -66 -138
s:agents	23 -41 4
s:aggressive	-47 57 -27
s:aggressively	64 -124 -36
s:ago	72 -130 55
s:agree	-37 65 -47
s:agreed	-34 -88 99
s:agreement	-57 94 -62
s:ahead	-92 -15 49
s:aid	-164 2 108
s:aide	-69 73 -67
s:aides	79 -107 16
s:aimed	-79 -20 63
s:air	101 -79 -41
s:aired	31 -64 15
s:aisle	31 -62 -3
s:alike	-110 -1 44
s:alive	-70 48 4
s:all	-30 -58 88
s:allegation	109 -126 -96
s:allegations	70 -47 -141
s:allege	44 -6 -129
s:alleged	38 -83 19
s:allegedly	127 -110 -139
s:allies	100 -44 -87
s:allow	-69 37 11
s:allowed	5 -97 56
s:allowing	73 -164 1
s:ally	-9 60 -78
s:almost	39 -36 -25
s:alone	-42 43 -47
s:along	-44 39 -12
s:alongside	-75 -76 94
s:already	-2 19 -34
s:also	56 -27 -30
s:alternative	50 -64 -31
s:although	-29 -42 54
s:always	-10 -53 38
s:am	-26 20 -10
s:amazing	-60 -123 97
s:ambassador	-29 34 -84
s:amendment	-21 -133 85
s:amid	26 -53 -9
s:amnesty	-14 -15 10
s:among	-29 -41 58
s:amount	-57 90 -62
s:an	36 -46 28
s:analysis	52 -10 -96
s:analysts	35 -53 -7
s:anchor	7 -21 -27
s:and	-2 -61 82
s:angrily	114 -106 -105
s:angry	-56 41 6
s:announced	-58 -71 109
s:announcement	-36 71 -56
s:announcing	-122 -53 89
s:annual	-136 -69 109
s:another	99 -87 -34
s:answer	10 46 -177
s:answers	-73 48 -3
s:anti	113 -102 -72
s:any	-85 115 -55
s:anybody	-99 102 -9
s:anyone	-39 22 17
s:anything	5 72 -149
s:apart	-25 -2 1
s:apartheid	49 -88 10
s:apologize	104 -93 -86
s:apologized	123 -89 -60
s:apology	11 -12 -21
s:app	-30 -1 19
s:apparent	28 -26 -21
s:apparently	120 -52 -165
s:appeal	-49 13 12
s:appealing	-10 2 -16
s:appeals	-51 -43 71
s:appear	-164 137 -42
s:appearance	-42 13 9
s:appeared	17 -75 25
s:appearing	47 -123 52
s:appears	65 -37 -62
s:applause	-93 -119 109
s:application	76 -28 -116
s:appoint	-23 48 -36
s:appointed	20 39 -112
s:appointment	63 -48 -54
s:appreciate	-105 -96 97
s:appreciated	-83 -90 76
s:approach	29 -161 65
s:approached	-67 70 -39
s:appropriate	-105 -7 59
s:approval	62 -52 -45
s:approve	-78 62 -22
s:approved	-4 -1 -14
s:april	3 35 -85
s:are	21 -61 46
s:area	-20 40 -21
s:areas	-127 61 38
s:argued	71 7 -177
s:argues	78 -25 -121
s:arguing	-67 12 17
s:argument	-32 -16 7
s:ariz.	10 13 -109
s:arm	-97 15 36
s:around	-108 62 8
s:arrest	20 15 -58
s:arrested	151 -103 -195
s:arrive	-117 124 -116
s:arrived	-36 63 -114
s:arsenal	41 -15 -99
s:article	64 -26 -168
s:artist	80 -54 -92
s:as	37 -46 23
s:ashamed	86 -93 -32
s:aside	37 -116 33
s:ask	-24 71 -114
s:asked	-1 91 -217
s:asking	-76 57 6
s:assault	-12 4 -21
s:assaulted	37 -21 -99
s:assaulting	8 5 -107
s:assertion	11 -29 -18
s:assessment	4 12 -61
s:assistance	-61 -106 69
s:assistant	-158 130 -44
s:associate	56 -51 -29
s:associates	66 -32 -130
s:association	65 -11 -95
s:asylum	79 -117 -25
s:at	40 -40 20
s:attack	11 -32 11
s:attacked	-1 34 -189
s:attacking	34 -48 -6
s:attacks	106 -179 -35
s:attempt	86 -33 -91
s:attempted	97 -85 -151
s:attempting	32 -7 -107
s:attended	-80 24 19
s:attention	-10 -48 26
s:attorney	-41 77 -66
s:attorneys	-70 104 -127
s:audience	42 -38 -54
s:aug.	2 62 -149
s:august	64 65 -158
s:author	-54 -121 103
s:authorities	57 -17 -116
s:authority	25 21 -144
s:authorized	-57 83 -96
s:automatic	-21 -2 4
s:autoplay	89 -92 -67
s:available	-57 47 -21
s:average	-24 105 -132
s:avoid	19 -6 -42
s:award	-47 -138 109
s:aware	67 -74 -17
s:away	-34 37 -53
s:back	-41 -27 70
s:backed	27 -22 -18
s:background	-150 -37 103
s:backing	-13 -86 61
s:backlash	-56 50 -91
s:bad	71 -37 -64
s:bail	98 -83 -95
s:ball	13 -36 -4
s:ballot	-66 2 44
s:ballots	-40 7 2
s:ban	-41 31 -10
s:bank	13 -62 17
s:banking	32 -55 13
s:banks	88 -21 -87
s:barely	89 -67 -77
s:barrel	-31 65 -98
s:bars	3 10 -70
s:base	4 -23 -14
s:based	-55 57 -23
s:basic	33 -75 23
s:battle	-57 34 0
s:battleground	-61 -38 65
s:battles	-29 -42 47
s:be	-47 17 27
s:bears	-129 85 -5
s:beat	23 -15 -43
s:became	-9 -21 13
s:because	28 -15 -17
s:become	91 22 -144
s:becoming	64 -110 11
s:been	-28 85 -63
s:before	47 49 -111
s:began	27 -39 -27
s:begin	17 -75 45
s:beginning	12 -75 38
s:behalf	-84 -39 96
s:behaved	104 -100 -97
s:behavior	59 -123 16
s:behind	59 -51 -25
s:being	70 14 -106
s:belief	-83 68 -18
s:believe	2 -52 14
s:believed	88 -139 24
s:believes	-148 23 91
s:belonging	77 -66 -113
s:below	55 -21 -43
s:bench	46 -57 -9
s:beneath	100 -65 -66
s:benefit	44 -42 -36
s:benefited	77 -65 -104
s:benefits	-8 -131 64
s:best	-51 -70 63
s:bet	-26 27 -20
s:better	-163 -33 99
s:between	77 -4 -89
s:beyond	23 39 -117
s:bias	42 -13 -82
s:bid	-59 -38 91
s:big	-42 7 20
s:bigger	17 -130 48
s:biggest	33 2 -52
s:bill	-12 -13 17
s:billion	41 -23 -52
s:bills	-26 43 -41
s:bipartisan	-44 6 30
s:bit	98 -13 -147
s:bitter	137 -126 -147
s:black	-12 -19 21
s:blame	122 -101 -104
s:blamed	60 -67 -72
s:blaming	112 -121 -100
s:blast	12 44 -116
s:blasted	1 -15 -12
s:block	39 7 -69
s:blocked	-13 17 -48
s:blog	119 -120 -103
s:blood	-122 22 66
s:blow	20 46 -118
s:blue	-29 -157 110
s:board	36 -96 4
s:body	-67 106 -85
s:bombastic	59 -114 5
s:book	18 -8 -17
s:boost	-34 65 -65
s:border	-42 75 -63
s:borders	12 55 -101
s:born	-15 0 4
s:boss	-13 43 -142
s:both	-21 -48 54
s:bottle	81 -50 -107
s:box	-46 -9 37
s:boy	28 -50 -13
s:boycott	42 -47 -126
s:brain	-26 22 -44
s:branch	6 7 -28
s:brand	47 -10 -104
s:break	-36 8 15
s:bribery	-8 1 -98
s:brief	-17 37 -102
s:briefed	-59 69 -37
s:briefing	-142 53 37
s:briefly	-120 74 -27
s:bring	-69 -21 67
s:bringing	-107 -170 154
s:brings	-60 -21 44
s:broad	-65 -121 98
s:broadcast	41 48 -134
s:broader	-70 49 -3
s:broke	83 -81 -58
s:broken	100 -99 -86
s:brother	-120 46 -7
s:brought	-41 7 -1
s:budget	-59 20 11
s:build	-2 16 -16
s:building	-33 -43 45
s:built	-37 -29 33
s:bullet	-134 91 -38
s:bully	-105 112 -104
s:bureau	50 -41 -97
s:buried	21 47 -106
s:bus	-21 71 -112
s:business	-60 46 -12
s:businesses	49 -120 31
s:businessman	32 -75 16
s:but	37 -4 -35
s:buy	-32 24 -32
s:by	10 -35 41
s:c	-36 49 -32
s:ca	-8 36 -51
s:cabinet	55 -42 -60
s:cable	141 -137 -146
s:call	15 -8 -20
s:called	-3 69 -103
s:calling	102 -63 -72
s:calls	20 12 -125
s:calm	-96 -35 79
s:came	31 -52 7
s:camera	43 -33 -40
s:camp	-46 56 -42
s:campaign	51 -68 24
s:campaigned	22 -94 18
s:campaigning	-14 -9 13
s:campaigns	-10 -71 54
s:campus	60 -77 -2
s:can	-66 10 58
s:candidacy	-28 -77 38
s:candidate	-24 -11 28
s:candidates	-86 53 -1
s:capabilities	-111 -80 99
s:capital	-75 61 -31
s:caption	-64 18 25
s:captured	11 -103 45
s:car	65 -15 -113
s:card	75 -55 -98
s:care	-29 -15 36
s:cared	13 -93 34
s:career	-25 -47 30
s:carefully	-111 37 30
s:careless	77 -73 -81
s:cares	52 -98 -23
s:carried	58 -114 32
s:carry	-7 -27 8
s:carrying	-60 94 -133
s:cars	37 36 -92
s:case	-5 75 -110
s:cases	28 -103 45
s:cash	67 -90 -24
s:cast	-94 -69 112
s:catch	-60 -51 71
s:caucus	19 -26 3
s:caucuses	11 -31 -9
s:caught	83 -20 -133
s:cause	41 -21 -58
s:caused	35 -8 -131
s:causes	-61 -33 61
s:cautious	-136 39 51
s:celebrated	-121 26 34
s:celebrities	-149 -49 110
s:center	29 -43 -8
s:centers	5 17 -36
s:central	-117 31 50
s:century	-74 -98 115
s:ceo	-4 -9 1
s:certain	40 0 -92
s:certainly	-6 -49 28
s:chair	-12 -12 2
s:chairman	-34 33 -22
s:challenge	-34 2 19
s:challenged	83 -16 -169
s:challenger	-97 -1 58
s:challengers	-24 -53 23
s:challenges	-27 31 -51
s:challenging	32 7 -57
s:chamber	-41 -49 54
s:chambers	-96 -54 101
s:champion	-109 -106 105
s:championed	68 15 -106
s:chance	-14 6 -7
s:chancellor	-95 -42 71
s:chances	-13 43 -80
s:change	-48 43 -14
s:changed	-58 106 -97
s:changes	-60 7 15
s:changing	37 18 -123
s:chapter	-107 -33 70
s:character	-55 75 -61
s:characterization	30 39 -119
s:charge	27 -40 -4
s:charged	99 -33 -151
s:charges	118 -82 -138
s:check	-37 91 -120
s:checks	-116 16 42
s:cheered	42 -24 -36
s:cheers	-62 -89 76
s:chemical	104 -46 -135
s:chief	-14 47 -54
s:child	4 20 -39
s:children	-90 -73 117
s:choice	11 -134 75
s:choices	11 -27 -14
s:chose	-12 2 -3
s:church	27 -4 -67
s:circuit	-28 -9 23
s:cited	13 24 -106
s:cities	-125 -41 86
s:citing	43 -180 65
s:citizen	-70 40 -23
s:citizens	93 -111 -11
s:citizenship	8 30 -115
s:city	-49 2 26
s:civil	-51 -70 68
s:claim	29 -27 -80
s:claimed	63 -32 -68
s:claiming	72 -27 -95
s:claims	198 -138 -172
s:class	-93 -80 129
s:classic	-38 -14 29
s:classified	54 -16 -104
s:clean	-49 65 -69
s:clear	-40 -11 33
s:cleared	-81 33 26
s:clearly	1 17 -42
s:client	-80 53 -3
s:climate	-57 -28 72
s:clinch	-84 39 -20
s:clip	56 21 -113
s:clock	-29 49 -47
s:close	-24 -35 32
s:closed	23 34 -99
s:closely	-1 18 -37
s:closer	14 38 -92
s:closest	-64 21 26
s:closing	42 -59 -15
s:clothing	-76 90 -120
s:co-founder	-33 -49 64
s:co-host	-125 -10 66
s:coalition	-6 22 -33
s:code	119 -98 -99
s:cold	33 -103 -3
s:colleague	-48 58 -31
s:colleagues	-8 -9 -4
s:college	3 24 -42
s:collusion	-46 64 -131
s:color	90 -99 -26
s:column	-20 8 -8
s:come	29 -114 72
s:comes	-8 -38 49
s:comfortable	-83 -4 34
s:coming	-47 74 -44
s:commander	-60 75 -72
s:comment	66 -44 -132
s:commentary	-71 88 -75
s:commentators	6 -14 -18
s:comments	60 -45 -54
s:commercial	-115 27 25
s:commission	2 50 -94
s:commissioner	-64 70 -77
s:commit	97 -35 -133
s:commitment	-41 -112 107
s:committed	-33 -107 89
s:committee	-27 -25 33
s:common	-21 -29 30
s:communications	49 -47 -14
s:communities	-112 -107 114
s:community	39 -156 72
s:companies	96 -157 -7
s:company	1 12 -82
s:compare	50 -7 -128
s:compared	-56 59 -33
s:comparing	-30 -5 21
s:compensation	100 -99 -106
s:competition	-10 1 -15
s:complained	72 -42 -131
s:complaint	108 -113 -97
s:complaints	154 -160 -130
s:complete	-96 62 -9
s:completed	-89 55 14
s:completely	53 3 -86
s:complex	-92 -46 70
s:comply	-62 65 -64
s:comprehensive	15 -41 -3
s:concern	-21 45 -95
s:concerned	50 -74 -27
s:concerning	18 -115 44
s:concerns	13 -51 25
s:concession	56 -29 -80
s:concluded	-39 -31 34
s:conclusion	44 11 -87
s:condemn	122 -141 -121
s:condemned	-101 56 38
s:condition	-40 14 -13
s:conditions	-25 3 7
s:conduct	63 -48 -68
s:conducted	-80 72 -34
s:conference	-50 -9 31
s:confidence	15 -71 51
s:confident	-11 -140 99
s:confirm	-38 -17 24
s:confirmation	24 12 -83
s:confirmed	-141 157 -123
s:confirming	14 -31 6
s:conflict	-10 -4 -6
s:confrontation	9 34 -141
s:confronted	53 -112 -18
s:congratulations	19 -112 87
s:congressional	47 -30 -49
s:congressman	-49 58 -70
s:connection	78 -63 -61
s:consent	70 -31 -106
s:consequences	65 -69 -101
s:conservative	-103 11 69
s:conservatives	0 -56 35
s:consider	-7 -32 18
s:considered	16 27 -77
s:considering	19 26 -96
s:considers	-118 73 -9
s:consistently	-61 -48 65
s:conspiracy	148 -138 -128
s:constant	75 -125 -6
s:constituents	-21 32 -32
s:constitutional	-41 -16 29
s:contact	51 -28 -40
s:contacted	-19 7 -17
s:contacts	71 -75 -67
s:contained	45 -34 -51
s:contempt	39 -5 -126
s:content	13 29 -118
s:contentious	102 -65 -145
s:contest	-41 -63 58
s:contests	-41 -99 80
s:context	-66 -13 56
s:continue	-76 69 -24
s:continued	-61 55 -6
s:continues	-69 -7 52
s:contradiction	94 -47 -137
s:contradicts	102 -97 -120
s:contrary	78 -127 -42
s:contrast	-21 46 -49
s:contributed	55 -45 -63
s:contributions	-83 -10 63
s:control	-10 -22 -1
s:controlled	-80 79 -29
s:controversial	133 -127 -110
s:controversy	89 -68 -87
s:convention	27 -110 68
s:conventions	15 -108 34
s:conversation	-34 76 -52
s:conversations	39 -70 7
s:convicted	54 -37 -151
s:conviction	14 26 -117
s:convinced	-8 6 -20
s:cooperation	-46 -72 82
s:copy	75 -76 -40
s:copyright	-17 -22 21
s:corporate	-114 -18 89
s:corporations	-42 14 12
s:correct	-106 -10 80
s:correspondent	-97 51 18
s:corrupt	-6 48 -144
s:corruption	44 -106 -3
s:cost	-52 -39 62
s:could	39 -5 -36
s:council	-140 140 -120
s:counsel	-53 72 -79
s:count	20 -24 -8
s:counted	13 41 -72
s:counter	-60 -119 99
s:countered	94 -23 -131
s:counterterrorism	-95 96 -26
s:countries	43 -46 -1
s:country	-54 -69 105
s:counts	61 -61 -69
s:coup	117 -119 -107
s:couple	27 -91 51
s:courage	-46 -59 58
s:course	-45 15 18
s:court	4 35 -98
s:cover	52 -55 -26
s:coverage	42 -30 -57
s:covered	-45 46 -105
s:covering	10 20 -153
s:create	-33 -104 100
s:created	-23 -32 29
s:creating	34 12 -52
s:credentials	-42 -113 88
s:credibility	48 -82 -1
s:credible	33 -147 37
s:credit	-34 -141 103
s:credited	-21 -134 92
s:crime	-29 -38 26
s:crimes	88 -122 -18
s:criminal	36 -17 -85
s:crisis	-112 -15 99
s:critic	-71 34 6
s:critical	72 -55 -50
s:criticism	166 -188 -106
s:criticize	30 -25 -31
s:criticized	58 -41 -106
s:criticizing	43 -64 -24
s:critics	-12 -25 -18
s:cross	-72 -66 81
s:crowd	-64 -10 52
s:crowds	5 -146 68
s:crown	-49 54 -39
s:crucial	-61 -5 43
s:culpable	11 -9 -94
s:culture	-17 41 -44
s:current	-121 122 -102
s:currently	-100 98 -49
s:custody	42 -8 -112
s:cut	34 -54 -22
s:cuts	33 31 -100
s:cutting	-56 -67 103
s:cyber	-51 63 -87
s:d	-11 2 -35
s:dad	-84 -98 104
s:daily	50 -61 -2
s:damage	21 -15 -152
s:damaging	11 2 -98
s:damning	-53 23 10
s:danger	-72 66 -14
s:dangerous	28 -3 -56
s:dark	-15 -27 22
s:data	-99 43 9
s:date	-165 104 -20
s:daughter	-78 41 -6
s:day	-80 66 -17
s:days	-21 -26 34
s:dead	10 51 -161
s:deadly	44 -27 -85
s:deal	9 -44 13
s:dealing	25 -10 -37
s:deals	70 -41 -78
s:death	-107 61 22
s:debate	-32 -32 59
s:debates	-10 3 -12
s:debt	36 -19 -41
s:decade	-132 40 8
s:decades	2 -99 58
s:december	-68 102 -222
s:decide	58 3 -75
s:decided	-99 94 -41
s:decision	-79 120 -76
s:decisions	-22 -6 -5
s:decisive	26 -36 5
s:declaration	-96 46 42
s:declare	-41 -23 31
s:declared	82 -110 -2
s:declined	-44 68 -111
s:deemed	17 5 -109
s:deep	-127 55 -11
s:deeply	-14 -55 57
s:defeat	-15 -167 70
s:defeated	-122 -68 134
s:defend	41 -5 -66
s:defended	-65 -57 72
s:defending	110 -123 -99
s:defense	-65 23 12
s:deficit	-49 0 45
s:definitely	-7 48 -99
s:deftly	-39 -116 77
s:degree	-70 1 39
s:delay	-8 41 -123
s:delegate	-87 5 18
s:delegates	-97 43 -3
s:deleted	110 -71 -119
s:deliberately	45 -44 -72
s:deliver	51 17 -93
s:delivered	38 7 -82
s:delivers	-95 74 -60
s:dem	-103 117 -102
s:demand	-113 43 43
s:demanded	26 -148 22
s:demanding	-18 32 -40
s:demeanor	13 -111 65
s:democracy	32 -23 -54
s:democratic	49 10 -81
s:demonstrate	-110 77 0
s:demonstrated	-57 -98 73
s:demonstrates	53 -43 -113
s:denials	153 -164 -144
s:denied	37 57 -168
s:denounced	-3 -22 3
s:deny	-73 39 -4
s:department	52 -1 -100
s:departure	0 -42 29
s:deportation	15 -18 -18
s:deputy	7 51 -108
s:describe	104 -60 -117
s:described	-73 28 15
s:describes	37 3 -51
s:describing	19 -23 -18
s:description	-18 33 -83
s:deserve	-27 -32 38
s:deserves	-39 -98 85
s:designed	21 -45 24
s:desire	-57 21 -4
s:desperately	-46 12 29
s:despicable	120 -115 -118
s:despite	137 -81 -123
s:destroyed	59 -113 -14
s:detail	-126 97 -37
s:detailed	-54 -4 37
s:details	35 23 -107
s:detention	10 28 -75
s:determination	34 -97 46
s:determine	15 7 -49
s:determined	-63 -22 53
s:developed	-35 -7 23
s:development	-53 33 1
s:devoted	-50 -117 81
s:dictator	23 -53 14
s:did	28 -9 -59
s:died	-116 147 -85
s:difference	-47 32 12
s:differences	-102 -55 53
s:different	-18 35 -40
s:differently	61 -66 -84
s:difficult	-42 4 19
s:digital	-51 11 23
s:dignity	37 -40 -5
s:dinner	-106 -25 86
s:diplomacy	-112 16 -4
s:diplomatic	-65 31 -1
s:direct	71 -14 -133
s:directed	-76 51 -11
s:direction	-126 -2 29
s:directly	29 -16 -56
s:director	-7 64 -89
s:disagree	-61 -9 14
s:disappearance	-25 72 -120
s:disappeared	-22 69 -123
s:disappointed	38 -5 -106
s:disappointing	121 -63 -142
s:disaster	-52 15 31
s:disastrous	90 -46 -130
s:disavow	128 -127 -114
s:disclose	14 -11 -112
s:discrimination	-68 -4 65
s:discuss	-100 72 -50
s:discussed	56 -43 -45
s:discussion	2 -18 -7
s:disgrace	61 -111 -35
s:disgraceful	1 -21 8
s:dismissed	-13 -18 -34
s:dismissing	16 -24 -23
s:display	40 -47 -113
s:distance	-29 46 -43
s:distract	-22 12 -10
s:district	-84 39 6
s:disturbing	-52 68 -98
s:diverse	-30 -133 94
s:diversity	76 37 -164
s:division	31 -13 -51
s:divisive	75 -62 -156
s:do	18 8 -32
s:doctor	-148 43 48
s:doctors	-121 -6 43
s:document	-74 100 -97
s:documentary	-72 12 23
s:documented	69 -135 -14
s:documents	92 -37 -133
s:does	62 -28 -34
s:dog	-14 39 -63
s:doing	1 29 -63
s:dollars	74 -7 -102
s:domestic	42 -48 -51
s:donate	-24 -131 83
s:donated	-10 -12 10
s:donations	48 -115 8
s:done	8 -20 -2
s:donor	108 -48 -136
s:donors	-1 -42 9
s:door	37 -14 -66
s:double	25 -42 2
s:doubt	-118 53 38
s:down	47 10 -48
s:downplayed	-45 43 -73
s:dozen	58 14 -92
s:dozens	32 -45 -14
s:dr.	-32 -48 42
s:dramatic	-1 -46 8
s:drawing	-21 -43 19
s:drawn	74 -33 -105
s:dream	-11 -1 -18
s:dreamers	-35 -15 25
s:drew	72 -92 -28
s:drink	-9 -39 33
s:drive	-94 75 -38
s:driver	49 31 -144
s:driving	57 -108 35
s:drop	-9 -45 23
s:dropped	72 -22 -119
s:drove	14 -3 -29
s:drug	18 -33 -19
s:dubbed	56 -16 -73
s:due	-10 24 -52
s:during	39 -13 -48
s:duties	49 -35 -53
s:e	-139 91 -18
s:each	-54 28 2
s:eager	-78 -27 65
s:earlier	-32 -20 35
s:early	-120 127 -65
s:earn	-128 -56 85
s:earned	-54 -37 65
s:earning	-39 14 4
s:earth	68 -118 -10
s:ease	-36 -113 71
s:easier	-93 61 1
s:easily	69 -114 -26
s:east	-74 91 -124
s:echoed	-102 64 -8
s:economic	-76 23 26
s:economy	-25 -112 94
s:edge	-58 -144 121
s:editor	41 -58 -2
s:editorial	62 -45 -90
s:educated	-2 -116 32
s:education	-96 -36 70
s:effect	17 49 -82
s:effective	-88 25 10
s:effectively	-16 -8 3
s:effort	-12 -22 12
s:efforts	-103 1 71
s:eight	-27 -33 35
s:either	24 0 -48
s:elect	-53 5 33
s:elected	-49 -50 69
s:election	10 0 -19
s:elections	-75 19 18
s:electoral	-70 -101 99
s:electorate	85 -112 -68
s:elevated	-14 -82 34
s:else	-6 -1 3
s:email	97 -85 -77
s:emails	124 -72 -135
s:embarrassing	67 -7 -144
s:embraced	35 -21 -45
s:embraces	-107 49 54
s:embracing	-20 -47 31
s:emerged	26 -56 -3
s:emergency	-65 -68 84
s:emotional	-17 -140 83
s:emphasized	-37 8 -2
s:employee	52 -52 -44
s:employees	72 -31 -89
s:employment	-52 -42 33
s:en	-28 80 -119
s:encounter	48 -21 -125
s:encouraged	-57 -21 34
s:encouraging	-37 -100 76
s:end	-41 -28 48
s:endangered	61 -76 -3
s:ended	28 -14 -63
s:ending	-66 12 39
s:endorse	26 6 -61
s:endorsed	-123 87 34
s:endorsement	-12 -174 106
s:enemies	59 -22 -135
s:enemy	-47 23 -9
s:energy	-112 -84 111
s:enforcement	12 -36 -10
s:engage	-46 40 -9
s:engaged	45 -41 -35
s:engaging	-45 40 -28
s:enjoys	-48 -5 29
s:enough	46 -33 -28
s:ensure	-96 -91 100
s:entered	15 7 -60
s:entering	-42 35 9
s:enthusiasm	8 -121 67
s:enthusiastic	-122 -91 100
s:entire	27 -28 -15
s:entirely	80 -115 -18
s:environment	-77 -147 114
s:environmental	-104 -7 76
s:episode	63 -109 -11
s:equal	-47 4 29
s:equality	-3 -113 58
s:era	10 -14 -16
s:error	-122 58 34
s:especially	33 1 -49
s:essential	-44 -94 89
s:establish	-89 17 35
s:established	-96 -78 89
s:establishment	-9 -5 -23
s:estate	-2 -23 9
s:estimate	-109 55 10
s:ethnic	-16 6 -8
s:evangelical	-51 -28 26
s:even	132 -81 -78
s:evening	-52 17 6
s:event	-42 -106 112
s:events	-57 -54 85
s:eventually	-41 2 28
s:ever	-81 -13 82
s:every	-38 -79 68
s:everybody	-30 58 -70
s:everyone	27 -99 39
s:everything	-66 68 -33
s:evidence	71 25 -163
s:ex	59 -20 -110
s:exact	-2 -4 -18
s:exactly	55 5 -82
s:example	-42 102 -107
s:excellent	-145 8 69
s:exchange	19 10 -75
s:executive	-103 2 63
s:executives	-82 -73 75
s:exist	-3 11 -41
s:exit	-67 -40 61
s:exonerated	87 -43 -117
s:expand	-72 -43 84
s:expect	-44 61 -95
s:expectations	24 -39 -7
s:expected	-116 51 25
s:expects	-119 -5 26
s:expenses	63 -28 -69
s:experience	6 -174 129
s:experienced	-96 21 51
s:expert	-40 -2 23
s:experts	114 -24 -183
s:explain	104 -141 -41
s:explained	-54 87 -73
s:explaining	34 -126 55
s:explanation	-20 24 -23
s:exposed	135 -79 -155
s:expressed	-53 70 -55
s:extended	26 -35 -23
s:extensive	-103 -42 84
s:extent	43 -71 -33
s:extreme	36 -93 -13
s:extremely	14 -48 12
s:extremist	33 -12 -100
s:eye	-7 -17 14
s:eyes	1 25 -64
s:fabricated	11 -8 -95
s:face	95 -87 -62
s:faced	85 46 -228
s:faces	88 -96 -75
s:facility	36 38 -111
s:facing	-13 23 -60
s:fact	-9 6 -5
s:facts	118 -79 -112
s:failed	20 -53 -12
s:failing	148 -83 -196
s:failure	11 77 -168
s:failures	9 -11 -14
s:fair	-70 12 19
s:fairly	77 -22 -88
s:fairness	-54 -48 29
s:faith	-54 -40 68
s:fake	-32 67 -174
s:fall	77 -45 -58
s:falling	33 29 -117
s:false	-37 75 -219
s:falsehoods	-19 2 -13
s:falsely	65 -43 -98
s:familiar	12 -42 11
s:families	34 -126 49
s:family	-139 4 115
s:fans	-38 76 -124
s:fantasy	73 -29 -103
s:far	-35 -18 44
s:farm	-36 -54 58
s:fashion	-21 -41 45
s:fast	-22 26 -13
s:fate	-34 -31 51
s:father	-72 33 17
s:favor	50 -89 14
s:favorability	43 34 -113
s:favorable	-53 42 -20
s:favored	93 -41 -102
s:favorite	-69 -41 58
s:fear	-75 41 25
s:featured	26 -33 -41
s:featuring	-26 -67 33
s:feb.	2 8 -94
s:february	20 70 -173
s:federal	24 -9 -22
s:feel	-48 5 20
s:feels	0 -16 7
s:fell	-44 82 -126
s:fellow	81 -71 -55
s:felony	16 -7 -107
s:felt	16 -116 54
s:female	0 -41 26
s:feminist	49 -99 -10
s:feud	1 9 -135
s:few	-95 -29 75
s:field	-98 28 37
s:fierce	-47 -10 28
s:fight	-82 -36 115
s:fighter	-55 9 27
s:fighting	-156 -109 169
s:figure	7 -21 -20
s:figures	-87 25 38
s:file	23 20 -82
s:filed	44 -4 -120
s:filibuster	52 -59 0
s:filing	39 10 -103
s:filled	-19 -111 60
s:film	-11 80 -107
s:final	-47 47 2
s:finally	-19 -5 2
s:finance	-26 -82 67
s:finances	10 -13 -16
s:financial	-68 16 45
s:find	-44 17 12
s:finding	1 -110 62
s:findings	-7 -9 -7
s:fine	6 -7 -15
s:finish	56 -104 -35
s:finished	-52 60 -52
s:fire	137 -74 -149
s:fired	76 -52 -113
s:fires	87 -64 -98
s:firing	125 -90 -131
s:firm	68 -60 -28
s:first	-27 -30 71
s:fit	-47 3 30
s:five	-40 31 -2
s:fix	-124 99 -56
s:fixing	-41 -111 66
s:fleeing	11 -34 5
s:floor	-8 34 -65
s:flying	-9 18 -42
s:focus	69 -38 -47
s:focused	-66 -120 107
s:follow	45 30 -147
s:followed	-132 77 -6
s:followers	55 -146 -7
s:following	-8 -67 54
s:follows	-63 13 27
s:food	105 -101 -96
s:foot	-72 18 48
s:footage	31 -17 -106
s:for	-5 -20 47
s:force	-42 5 23
s:forced	-60 0 60
s:forces	-43 28 -18
s:forcing	-13 24 -82
s:foreign	112 -109 -27
s:form	27 -20 -14
s:formal	-60 12 16
s:formally	-92 76 -26
s:formed	-24 -119 60
s:former	43 -44 -4
s:formerly	-98 68 -20
s:forward	-21 -26 14
s:fought	-7 -171 111
s:found	-12 -2 -16
s:foundation	36 -16 -26
s:founded	-59 -53 62
s:founder	63 -104 -4
s:founding	-15 -50 27
s:four	-62 51 -13
s:fox	51 -71 7
s:frankly	12 42 -111
s:fraud	102 -65 -151
s:free	-15 -5 6
s:freedom	-20 -5 -7
s:frequently	64 -43 -39
s:fresh	-98 -45 62
s:freshman	-106 -56 76
s:friday	-6 41 -35
s:friend	-8 95 -112
s:friendly	-20 -120 93
s:friends	-128 39 27
s:from	50 -4 -44
s:front	4 -53 32
s:frontrunner	-104 16 53
s:frustrated	-47 22 -16
s:fuel	-130 -28 109
s:full	-103 59 6
s:fully	-104 8 50
s:fun	81 -74 -40
s:fund	29 -145 51
s:funded	15 30 -109
s:funding	-30 -5 -4
s:fundraiser	62 -67 -33
s:fundraising	-67 -63 82
s:funds	-16 29 -27
s:furious	84 -97 -38
s:further	38 -29 -29
s:future	-44 1 25
s:gain	-12 -35 20
s:gained	15 0 -55
s:gaining	57 -121 0
s:gains	59 -58 -31
s:game	-20 -2 -4
s:gang	22 -129 40
s:gap	7 -17 -11
s:gas	24 -49 -15
s:gathered	-102 -33 70
s:gathering	5 -56 31
s:gave	-30 0 2
s:gay	63 -82 -4
s:gen.	-94 39 -20
s:gender	-105 -18 71
s:general	-26 69 -65
s:generally	-43 -42 45
s:generation	-125 -148 146
s:genuine	-111 65 -8
s:get	33 -42 9
s:gets	-25 -81 59
s:getting	27 -74 37
s:girl	-61 75 -67
s:girls	80 -136 3
s:give	-14 -26 35
s:given	-42 -16 21
s:gives	-40 14 22
s:giving	-44 -28 54
s:glad	-20 -82 78
s:global	6 -92 46
s:go	58 -85 5
s:goal	-6 -32 34
s:goals	-95 -2 55
s:goers	3 -35 16
s:goes	-54 86 -77
s:going	-37 80 -60
s:golf	2 47 -97
s:gone	135 -61 -196
s:good	-73 -51 102
s:got	36 20 -105
s:gotten	60 -54 -42
s:gov.	-150 40 36
s:governing	57 -24 -51
s:government	28 12 -73
s:governor	-17 -47 40
s:governors	40 -11 -37
s:grabbing	64 -131 -16
s:graduate	-123 -11 34
s:grand	26 52 -142
s:grant	-36 14 -7
s:granted	27 -89 41
s:granting	58 -58 -56
s:grassroots	-25 -33 27
s:grateful	-124 -96 101
s:great	17 -75 25
s:greater	-14 42 -49
s:greatest	29 -140 16
s:green	-76 -34 61
s:greeted	-134 -53 102
s:grew	4 -14 -20
s:ground	-94 50 11
s:group	90 -62 -35
s:groups	141 -111 -65
s:growing	-24 10 -21
s:growth	-138 17 50
s:guest	-34 11 3
s:guided	-111 27 9
s:guilty	82 -102 -51
s:gun	21 -10 -14
s:gunman	-34 52 -105
s:guns	-93 97 -33
s:guy	-6 17 -35
s:had	-5 47 -52
s:hailed	-122 -67 118
s:half	70 -57 -41
s:hall	95 -46 -116
s:hallmark	21 -23 -32
s:hand	35 -77 16
s:handed	10 -64 37
s:handful	-87 -30 61
s:handle	9 -54 29
s:handling	-6 -20 -35
s:hands	-38 -14 25
s:happened	-36 96 -90
s:happening	9 -8 -29
s:happy	-47 28 -31
s:harassment	-26 -49 28
s:hard	66 -92 -12
s:harder	75 -41 -80
s:hardline	-12 -22 11
s:harm	-33 -30 43
s:has	-30 -16 61
s:hate	89 -91 -56
s:have	-29 23 8
s:having	67 -31 -51
s:he	18 -38 23
s:head	-23 52 -53
s:heading	26 -112 60
s:headline	114 -130 -76
s:headlines	130 -111 -146
s:headquarters	-20 78 -119
s:health	-72 -8 71
s:hear	-99 64 -3
s:heard	-120 119 -27
s:hearing	-70 62 -47
s:hearings	15 9 -89
s:heart	-77 -114 112
s:heat	21 -63 18
s:heated	-5 18 -145
s:heavy	43 -95 16
s:held	-18 -60 65
s:hell	28 3 -124
s:help	-20 -60 49
s:helped	-52 -114 134
s:helping	-2 -4 -32
s:her	15 -48 54
s:here	-30 7 -8
s:hero	-14 3 0
s:herself	-7 -61 17
s:high	-80 -32 80
s:higher	-38 -26 41
s:highest	-49 -85 109
s:highlighted	-13 43 -99
s:highlighting	-64 -6 36
s:highlights	25 -74 4
s:highly	52 -90 1
s:him	28 -30 -6
s:himself	-12 -29 25
s:hinted	-60 31 6
s:hired	-34 12 6
s:hiring	59 3 -107
s:his	48 -82 34
s:historic	-63 27 -4
s:history	44 -49 -19
s:hit	63 27 -134
s:hits	-27 -47 59
s:hold	12 -17 -9
s:holding	-19 33 -41
s:holds	-28 50 -41
s:home	-109 62 14
s:homicide	-5 7 -79
s:honest	53 67 -142
s:honesty	-21 19 -29
s:honor	-22 -70 41
s:honored	-105 -111 110
s:hope	-98 -50 82
s:hopeful	-98 8 20
s:hopes	-26 9 -12
s:hoping	65 -68 -31
s:hospital	-73 -79 121
s:host	96 -7 -243
s:hosted	-51 29 -15
s:hostile	45 32 -141
s:hosts	15 16 -112
s:hot	45 -6 -61
s:hotel	-41 4 12
s:hour	-4 32 -80
s:hours	37 22 -114
s:house	56 9 -95
s:housing	-72 -41 74
s:how	-23 -15 50
s:however	24 17 -72
s:huge	42 25 -120
s:human	-52 -25 39
s:humanity	-31 -40 25
s:hundreds	109 -103 -85
s:hurt	-5 -7 -17
s:husband	53 -29 -80
s:i	-24 50 -21
s:idea	54 -2 -91
s:ideas	13 -107 46
s:identified	-30 23 -57
s:identity	-97 51 36
s:if	8 66 -77
s:ig	16 -35 -90
s:ignorance	52 -100 -5
s:ignorant	34 -53 -9
s:ignored	40 -102 3
s:illegal	4 30 -66
s:illegally	-24 25 -16
s:image	-5 12 -17
s:images	19 9 -114
s:immediate	-49 4 -9
s:immediately	-18 -25 23
s:immense	-43 -94 72
s:immigrant	-102 -8 69
s:immigrants	-62 36 18
s:immigration	70 -6 -99
s:immunity	122 -110 -104
s:impact	-15 -89 96
s:impersonation	-41 40 -95
s:importance	-32 -11 0
s:important	-96 -5 78
s:impossible	13 -19 -15
s:impressed	-128 -69 97
s:improperly	108 -43 -123
s:improve	-29 -56 42
s:improving	-86 -99 102
s:in	-65 29 49
s:inability	55 -18 -106
s:inappropriate	135 -122 -132
s:inauguration	-36 3 -6
s:incident	82 -31 -159
s:include	43 -40 -43
s:included	-109 101 -56
s:includes	-111 16 63
s:including	6 -35 60
s:income	-79 41 38
s:incoming	-31 18 -30
s:increase	-122 42 42
s:increases	54 -55 -37
s:increasing	3 -14 -17
s:increasingly	43 -61 -4
s:incredibly	-126 73 -5
s:incumbent	-66 36 5
s:indeed	11 -25 -6
s:independent	-28 24 0
s:indicate	-5 21 -26
s:indicated	-59 81 -92
s:indicted	103 -102 -107
s:indictment	80 -49 -157
s:individual	50 4 -79
s:individuals	26 -127 15
s:industry	-72 46 -3
s:ineffective	97 -99 -90
s:inequality	-47 -48 67
s:infamous	96 -93 -99
s:influence	145 -51 -152
s:influential	-57 -14 9
s:information	12 23 -79
s:informed	-63 53 -5
s:infrastructure	-68 -80 54
s:initial	-13 99 -197
s:initially	-29 32 -39
s:injured	-32 54 -98
s:inner	37 -23 -27
s:inquiries	31 -8 -99
s:inquiry	23 -36 -140
s:inside	-104 31 36
s:insider	62 -11 -119
s:insiders	-39 -36 58
s:insisted	-60 -12 46
s:inspector	54 26 -135
s:inspired	-23 23 -17
s:instance	55 -28 -84
s:instead	64 -64 -38
s:insulting	38 -29 -44
s:insults	56 -56 -64
s:insurance	13 16 -51
s:integrity	-25 -99 69
s:intelligence	2 3 -23
s:intended	-104 118 -40
s:intends	-8 -53 38
s:intense	-94 69 12
s:interactions	23 -20 -86
s:interest	50 -35 -29
s:interested	-4 -12 4
s:interests	-23 -25 39
s:interference	15 -32 4
s:internal	4 26 -123
s:international	12 -31 17
s:internet	-40 12 1
s:interrupted	111 -113 -78
s:intervene	52 -29 -77
s:interview	-28 67 -58
s:interviewed	10 14 -84
s:interviews	-16 -18 7
s:into	79 -6 -95
s:introduced	-48 12 16
s:investigate	110 -45 -130
s:investigating	76 -75 -89
s:investigation	50 -2 -148
s:investigations	-5 44 -126
s:investigative	-47 47 -111
s:investigators	87 -76 -111
s:investment	-25 -107 93
s:investments	-61 -115 101
s:investors	80 -114 -20
s:invitation	-121 -35 97
s:invited	8 -65 45
s:involved	18 9 -44
s:involvement	116 -122 -63
s:involving	-100 38 42
s:irrational	22 -51 8
s:is	38 -21 -12
s:islam	25 19 -142
s:island	49 -55 -35
s:issue	1 -51 15
s:issued	-26 37 -45
s:issues	-31 -61 68
s:it	42 -24 -18
s:items	-19 -4 8
s:its	31 -12 -37
s:itself	24 42 -126
s:jail	140 -116 -157
s:jan.	-76 71 -39
s:january	-70 92 -67
s:jihad	119 -112 -104
s:job	-30 36 -26
s:jobs	-36 -43 63
s:join	14 -43 0
s:joined	-68 36 -13
s:joint	-39 18 -12
s:joke	70 -61 -124
s:journalist	-9 -19 -11
s:journalists	73 -102 -14
s:journey	-89 12 50
s:judge	-33 21 -14
s:judgement	44 -120 9
s:judicial	-12 -29 46
s:july	67 -75 -22
s:june	-73 19 5
s:jury	62 17 -153
s:just	63 61 -114
s:justice	-13 -23 21
s:justices	53 -16 -61
s:kaine	97 -122 -41
s:keep	-56 5 23
s:keeping	-35 93 -95
s:kept	-79 -15 59
s:key	16 -94 48
s:kids	-37 -20 20
s:kill	37 15 -134
s:killed	-112 122 -59
s:killing	-116 99 -2
s:kind	0 -40 38
s:kinds	-120 69 -40
s:king	-13 52 -120
s:knew	-59 94 -67
s:know	-79 14 48
s:knowing	73 2 -101
s:knowledge	-60 47 8
s:known	7 -35 16
s:knows	48 -54 -26
s:ky.	-18 63 -102
s:labor	52 -122 48
s:lack	64 -22 -105
s:lady	-113 77 10
s:land	-34 10 16
s:language	68 -116 21
s:large	11 92 -147
s:largely	-63 -10 40
s:larger	22 -43 -10
s:largest	-7 -100 78
s:lashed	54 -116 5
s:lashing	-20 28 -125
s:last	-20 14 3
s:late	18 7 -14
s:later	-9 -8 11
s:latest	18 22 -64
s:laugh	-59 -3 24
s:launch	-76 40 5
s:launched	39 -27 -51
s:laundering	89 -85 -75
s:law	57 -84 -1
s:lawmaker	10 24 -57
s:lawmakers	80 -3 -132
s:laws	22 -28 -15
s:lawsuit	37 25 -189
s:lawyer	30 -40 -22
s:lawyers	-18 54 -125
s:lay	-53 30 -19
s:lead	-105 -113 178
s:leader	37 52 -82
s:leaders	62 11 -78
s:leadership	78 -64 -44
s:leading	-25 -16 28
s:leads	-26 -116 77
s:leak	-9 -45 11
s:leaked	73 -35 -173
s:leaks	67 -44 -107
s:leaning	8 -19 -16
s:learn	-20 -40 10
s:learned	36 -26 -46
s:learning	16 -32 10
s:least	-10 49 -54
s:leave	-16 4 5
s:leaves	37 -26 -51
s:leaving	57 4 -90
s:led	81 -88 -37
s:left	-56 146 -173
s:legacy	-140 -58 128
s:legal	102 -105 -8
s:legally	116 -94 -112
s:legislation	-92 -2 57
s:legislative	-29 61 -39
s:legitimacy	60 -162 27
s:legitimate	106 -42 -113
s:length	6 43 -95
s:lengthy	-56 71 -115
s:less	56 -89 -7
s:let	19 -21 -26
s:letter	-31 90 -165
s:letting	19 9 -55
s:level	11 14 -31
s:levels	52 -119 37
s:liar	101 -36 -163
s:liberal	-65 30 27
s:liberals	85 -65 -79
s:libertarian	59 50 -167
s:liberties	66 -114 -54
s:license	31 -6 -91
s:lie	57 -83 -44
s:lied	43 -49 -77
s:lies	74 -19 -150
s:lieutenant	62 -66 -26
s:life	-85 -24 63
s:lifetime	-108 -107 114
s:lift	-25 -67 49
s:light	-42 -23 46
s:like	38 -155 114
s:liked	-51 -88 86
s:likely	-27 104 -85
s:likes	8 -38 10
s:limit	7 52 -75
s:limited	71 -29 -109
s:limits	21 -8 -19
s:line	-1 3 -7
s:lines	-31 -73 79
s:link	107 -56 -148
s:linked	110 -92 -104
s:list	41 -26 -47
s:listed	-94 62 22
s:listen	-89 -32 74
s:listening	-6 -22 -13
s:little	66 -33 -73
s:live	67 -49 -36
s:lived	-123 29 39
s:lives	10 -108 66
s:living	-63 -13 18
s:loan	20 -47 2
s:loans	-14 -110 65
s:lobbying	-2 74 -116
s:local	-55 50 -55
s:locked	-1 42 -43
s:long	-27 -6 19
s:longer	76 -16 -85
s:longstanding	-23 -24 29
s:longtime	-129 39 54
s:look	-19 64 -68
s:looked	2 -73 54
s:looking	-26 15 0
s:looks	37 -149 80
s:lose	-33 29 -7
s:loser	107 -105 -105
s:loss	32 -63 -23
s:lost	137 -76 -130
s:lot	-54 -25 55
s:lots	-135 106 -69
s:love	-48 -78 38
s:loved	4 -139 72
s:loves	-118 -60 79
s:low	99 -35 -100
s:lower	44 -100 20
s:loyalty	-54 25 8
s:lucky	-110 -12 71
s:lying	73 -56 -160
s:m	-7 41 -81
s:made	7 -57 40
s:main	-61 58 -15
s:maintained	33 27 -140
s:major	25 -90 43
s:majority	-65 113 -81
s:make	-54 -9 54
s:makes	44 -54 -36
s:making	-26 56 -39
s:man	-5 -51 20
s:managed	79 -98 -25
s:management	-146 36 65
s:manager	-39 39 -42
s:mandate	-24 -101 58
s:manner	38 3 -64
s:many	27 -99 66
s:march	26 12 -62
s:margin	-1 -78 56
s:mark	70 -57 -76
s:marked	-92 10 58
s:market	-137 55 30
s:markets	-44 17 -5
s:marriage	-24 33 -46
s:married	-122 99 -9
s:mass	20 -30 1
s:master	76 -32 -80
s:mate	-42 -43 56
s:material	-35 12 -12
s:math	-107 48 4
s:matter	32 -56 -6
s:matters	52 -42 -39
s:may	53 -22 -45
s:maybe	-14 -30 25
s:mayor	49 -84 2
s:mccain	101 -70 -101
s:mcconnell	67 -45 -60
s:me	50 -46 -18
s:mean	57 -1 -97
s:meaning	-27 32 -28
s:means	12 61 -107
s:meant	5 89 -136
s:meanwhile	10 -34 -19
s:measure	15 98 -149
s:measured	-78 -21 60
s:measures	78 0 -88
s:meddling	-70 78 -58
s:media	38 2 -63
s:medical	-24 37 -30
s:meet	-114 175 -177
s:meeting	-11 51 -74
s:meetings	-110 38 23
s:member	-11 -21 -2
s:members	-23 14 11
s:memo	109 -135 -59
s:memorial	-78 -6 51
s:memos	49 -35 -140
s:men	-17 56 -47
s:mental	36 -5 -83
s:mention	9 33 -86
s:mentioned	-80 101 -113
s:mentioning	103 -122 -37
s:message	-15 -79 84
s:messages	-3 84 -173
s:met	-57 75 -59
s:middle	-7 -26 22
s:midterm	-128 66 17
s:might	90 -74 -62
s:migrant	-44 -19 40
s:migrants	-110 71 -22
s:migration	-32 -43 56
s:miles	-61 123 -151
s:military	61 -124 22
s:million	15 -83 56
s:millions	102 -124 -35
s:mind	-30 -71 92
s:mine	-54 -122 106
s:minimum	-109 3 73
s:minister	-15 49 -34
s:minority	-183 117 2
s:minute	-153 118 13
s:minutes	145 -69 -195
s:misconduct	88 -73 -123
s:misled	33 -23 -134
s:miss	54 -47 -52
s:missed	28 -125 76
s:missile	-22 62 -116
s:missing	-83 36 37
s:mission	-59 20 -13
s:mistake	2 36 -76
s:mistakes	88 -86 -66
s:mixed	74 -20 -131
s:mob	106 -117 -109
s:mocked	143 -150 -75
s:mocking	-46 70 -94
s:model	37 -16 -58
s:moderate	-32 14 -7
s:modern	-70 69 -35
s:mom	-62 68 -33
s:moment	32 -91 26
s:moments	-99 17 66
s:momentum	-70 -69 85
s:monday	-128 95 -3
s:money	72 -186 67
s:monitor	40 -52 23
s:month	-88 43 34
s:months	38 -24 -36
s:moral	64 -35 -59
s:more	-6 -85 89
s:morning	-83 72 -9
s:most	-44 -67 85
s:mother	-33 42 -61
s:motion	-59 59 -39
s:motivated	76 -34 -77
s:mounting	80 -134 8
s:move	-42 33 -3
s:moved	-64 -27 49
s:movement	24 -96 62
s:moves	-4 45 -68
s:moving	-154 94 8
s:mp	84 -59 -122
s:mr	-74 39 -3
s:mr.	-12 12 7
s:mrs.	-111 82 28
s:ms.	-106 61 1
s:much	33 -77 18
s:mueller	80 -31 -132
s:multiple	29 -59 15
s:murder	-72 97 -228
s:murdered	-69 -3 58
s:must	18 -42 -1
s:my	-31 -3 42
s:myself	-3 -117 78
s:n't	109 -14 -127
s:name	-23 72 -77
s:named	-145 69 13
s:names	-67 103 -138
s:narrative	4 -13 -15
s:nation	3 -68 41
s:national	17 12 -56
s:nations	-116 -25 81
s:nationwide	14 6 -43
s:native	-27 27 -19
s:natural	-32 43 -44
s:nature	-11 63 -146
s:navigate	-37 -109 80
s:near	-39 57 -45
s:nearby	-9 16 -26
s:nearly	4 -66 41
s:neck	2 22 -38
s:need	-92 -48 107
s:needed	41 -25 -38
s:needs	-23 44 -34
s:negative	127 -112 -52
s:negotiate	78 -46 -66
s:negotiating	-75 -59 69
s:negotiations	-56 23 -17
s:negotiator	-8 -53 24
s:neighborhood	-8 6 -43
s:neither	-11 76 -107
s:net	-1 37 -58
s:network	59 -77 -16
s:networks	105 -54 -114
s:never	19 -50 31
s:new	-41 -52 88
s:newly	38 13 -71
s:news	19 35 -100
s:newspaper	-40 -27 34
s:next	-47 -22 69
s:nice	45 -14 -50
s:nickname	19 -107 32
s:night	-95 69 18
s:nine	-35 -26 45
s:no	74 19 -127
s:nobody	-19 -15 2
s:nominated	-101 36 -10
s:nominating	-104 -39 68
s:nomination	-31 -7 11
s:nominee	-1 27 -45
s:none	-1 76 -170
s:nor	-8 46 -48
s:normal	-57 7 36
s:north	-26 -40 30
s:not	102 -15 -71
s:note	-84 -6 60
s:noted	-99 35 32
s:notes	-3 28 -49
s:nothing	-5 6 -22
s:notice	-122 86 -24
s:noting	104 -180 46
s:nov.	-45 75 -52
s:november	-22 8 -4
s:now	51 -21 -16
s:nowhere	67 -74 -20
s:nuclear	-104 28 58
s:number	-28 49 -67
s:numbers	58 18 -107
s:numerous	1 -151 68
s:nurse	-98 72 -31
s:obama	-22 29 -12
s:obamacare	6 -28 -1
s:objected	84 -62 -96
s:obstruction	-1 29 -109
s:obtained	42 -6 -64
s:obvious	3 -4 -29
s:obviously	-6 15 -21
s:occurred	-58 74 -76
s:oct.	2 -74 36
s:october	-34 -87 84
s:of	2 -2 13
s:off	123 -69 -119
s:offenses	89 -79 -107
s:offensive	39 -52 -35
s:offer	-22 -58 42
s:offered	-52 -56 63
s:offering	51 8 -97
s:offers	-14 -43 41
s:office	-8 66 -86
s:officer	-13 34 -85
s:officers	36 -23 -51
s:official	-16 45 -13
s:officially	-39 5 29
s:officials	8 14 -44
s:often	-102 61 11
s:oh	-19 83 -104
s:oil	-14 40 -49
s:ok	16 30 -109
s:old	-25 42 -56
s:older	2 -59 34
s:on	-12 -2 24
s:once	1 61 -119
s:one	13 -6 1
s:ones	-34 -20 39
s:ongoing	2 -17 -32
s:online	-20 -16 18
s:only	35 -13 -43
s:onto	7 -12 -3
s:open	-28 9 17
s:opened	18 -84 28
s:opening	0 39 -63
s:openly	20 -124 12
s:operation	48 -82 -7
s:operations	-79 61 -20
s:operative	-70 61 -30
s:opinion	15 -5 -33
s:opponent	-154 99 49
s:opponents	-14 -58 48
s:opportunity	-65 4 36
s:oppose	-80 80 -14
s:opposed	82 -84 -73
s:opposite	-42 33 -18
s:opposition	65 -91 -24
s:optimism	-57 27 -14
s:optimistic	-46 -31 40
s:option	-51 69 -58
s:options	-116 72 -11
s:or	-50 41 18
s:order	83 -38 -84
s:ordered	35 -57 15
s:orders	32 -17 -57
s:organization	7 -84 39
s:organized	38 -110 20
s:original	-19 -61 68
s:other	1 18 -14
s:others	44 -99 14
s:otherwise	54 -43 -96
s:ought	-34 32 -31
s:our	-11 -49 25
s:ousted	53 -26 -142
s:out	-25 -10 35
s:outcome	80 -72 -46
s:outlets	51 -29 -49
s:outrage	26 -46 -40
s:outrageous	-35 55 -110
s:outright	-55 -30 55
s:outside	-126 56 42
s:outspoken	5 -2 -37
s:outstanding	-109 -121 113
s:over	106 -36 -92
s:overall	-116 31 32
s:overcome	26 -132 54
s:overseas	-111 -59 94
s:overseeing	10 -71 25
s:own	109 -61 -82
s:package	-117 -21 73
s:page	-3 60 -180
s:paid	48 -60 -27
s:panel	-104 64 -8
s:paper	31 -54 5
s:pardon	53 -115 1
s:parents	-172 39 53
s:parliament	-134 48 20
s:part	24 15 -67
s:particular	47 -11 -73
s:particularly	28 21 -62
s:parties	25 -39 -26
s:partisan	62 -54 -34
s:partner	-23 -54 61
s:partners	-51 -17 43
s:parts	-90 -9 64
s:party	-56 -34 72
s:pass	21 -57 6
s:passed	-75 71 -34
s:past	94 0 -152
s:path	-69 47 -8
s:patient	52 -19 -51
s:patients	-58 -12 45
s:pattern	-64 42 4
s:pay	30 20 -69
s:paying	-15 17 -29
s:payment	91 -58 -118
s:payments	25 -64 19
s:peace	-1 -90 50
s:pence	3 -23 -13
s:people	-53 -28 87
s:per	-163 12 77
s:perceived	51 -76 -24
s:percent	-17 -12 0
s:percentage	-156 52 22
s:performance	16 -29 -3
s:performed	-109 -38 91
s:perhaps	-33 -15 26
s:period	-13 -3 0
s:permanent	-3 -17 -14
s:person	-50 31 28
s:personal	18 -1 -32
s:personality	81 -115 -39
s:personally	63 -24 -82
s:perspective	-113 -23 90
s:persuade	99 -31 -128
s:persuaded	87 -46 -114
s:petition	-92 95 -40
s:phone	-43 113 -148
s:phones	92 -17 -102
s:phony	107 -112 -113
s:photo	-35 30 -31
s:photos	-32 55 -60
s:pick	-6 19 -59
s:picked	45 -26 -38
s:picking	39 -16 -30
s:picture	-52 78 -110
s:piece	20 -60 6
s:pilot	-102 49 8
s:pinterest	5 -2 -37
s:pipeline	53 -17 -64
s:pitch	86 -38 -124
s:place	-79 -8 70
s:placed	45 -17 -52
s:places	9 -102 13
s:plan	45 -97 32
s:planned	-134 90 -10
s:planning	-34 99 -147
s:plans	-32 -59 70
s:platform	2 3 -28
s:play	-58 3 47
s:played	-28 -38 39
s:players	-20 -17 19
s:playing	-40 -82 71
s:plea	30 3 -162
s:pleaded	60 -10 -175
s:pledge	-26 -138 100
s:pledged	-30 -22 27
s:plenty	-61 78 -63
s:plot	16 3 -104
s:pm	18 -47 7
s:podium	-52 -109 89
s:point	3 -25 16
s:pointed	-8 30 -74
s:pointing	125 -58 -176
s:points	-83 -28 76
s:poised	-2 -135 40
s:police	84 -11 -114
s:policies	41 -23 -39
s:policy	64 -113 14
s:political	16 -44 18
s:politically	40 -31 -15
s:politician	-53 36 -1
s:politicians	-17 -7 1
s:politics	-93 19 29
s:poll	-67 -49 97
s:polling	35 0 -43
s:polls	-54 -35 68
s:pool	-20 -18 23
s:poor	96 -101 -34
s:pope	-137 61 37
s:popular	-22 -102 76
s:popularity	116 -115 -112
s:poses	-58 74 -95
s:position	57 -13 -93
s:positions	-26 16 -16
s:positive	-36 -153 125
s:possibility	5 67 -108
s:possible	-55 -10 45
s:possibly	7 -32 14
s:post	-26 70 -84
s:posted	1 46 -60
s:posts	87 -97 -17
s:pot	52 18 -143
s:potential	-112 -47 95
s:potentially	121 -138 -80
s:pounds	-129 93 14
s:poverty	63 -108 -26
s:power	45 16 -88
s:powerful	-14 -64 51
s:powers	100 -104 -63
s:practical	-13 -58 40
s:practice	29 -38 -2
s:practices	-51 -45 75
s:praise	-10 -200 150
s:praised	-168 -69 130
s:praising	38 -50 -15
s:precedent	69 -100 -14
s:precincts	-9 4 -7
s:predecessors	-76 -41 77
s:predicted	-83 94 -48
s:preferred	8 23 -61
s:prejudice	-3 -21 25
s:prepared	-33 -48 67
s:presence	-154 121 -68
s:present	14 -86 43
s:presented	1 -6 -13
s:presenting	-52 -58 62
s:presidency	75 -51 -60
s:president	-32 5 43
s:presidential	11 -45 24
s:presidents	-152 24 -15
s:press	-34 18 7
s:pressed	78 -57 -109
s:pressure	-34 18 -1
s:presumed	112 -87 -127
s:presumptive	-2 -42 22
s:pretty	45 -60 -3
s:prevent	-32 -169 115
s:prevented	42 -18 -41
s:previous	82 -72 -37
s:previously	-58 44 -22
s:price	16 -57 10
s:prices	-35 83 -101
s:primaries	-51 50 -39
s:primary	-81 25 51
s:prime	-59 113 -106
s:prince	-69 23 15
s:principal	-21 76 -93
s:principles	51 -1 -75
s:print	114 -38 -141
s:prior	-74 88 -40
s:priority	-130 85 -7
s:prison	144 -46 -199
s:prisoners	11 -61 31
s:privacy	57 -54 -41
s:private	189 -130 -156
s:pro	74 -66 -50
s:probably	-80 51 2
s:probe	70 -5 -170
s:problem	127 -127 -49
s:problems	27 -130 58
s:proceeds	-34 -19 41
s:process	50 -16 -46
s:produce	-23 54 -97
s:produced	-65 28 19
s:products	-16 -33 18
s:professional	-67 -80 96
s:professor	-121 62 4
s:profile	-110 -41 105
s:program	-93 23 23
s:programs	75 -24 -116
s:progress	-27 11 -11
s:progressive	-174 -103 144
s:project	-40 69 -70
s:prominent	49 -119 6
s:promise	39 -84 14
s:promised	-31 -101 80
s:promises	23 -34 -22
s:promote	-13 -37 27
s:prompted	7 40 -131
s:proof	-13 6 -6
s:propaganda	66 -28 -100
s:property	51 5 -153
s:proposal	82 -44 -119
s:proposals	-3 11 -33
s:proposed	-111 67 -6
s:prosecution	43 -60 -24
s:prosecutor	55 -78 -7
s:prosecutors	111 -38 -156
s:protect	55 -60 -27
s:protected	57 55 -121
s:protecting	-22 -18 24
s:protection	91 -106 -30
s:protections	-90 56 -3
s:protest	-22 26 -53
s:protesters	33 -29 -118
s:protests	31 -26 -34
s:proud	-214 -127 163
s:prove	1 6 -42
s:proved	4 32 -72
s:proven	-49 -12 25
s:provide	51 3 -75
s:provided	5 -19 11
s:providing	-109 -9 43
s:public	-54 -39 91
s:publicly	134 -55 -142
s:published	48 44 -166
s:pulled	44 -7 -141
s:pundits	25 -116 28
s:punishment	8 -36 -33
s:purpose	-72 27 4
s:pursue	-15 42 -60
s:push	-36 91 -118
s:pushed	-86 26 56
s:pushing	-75 8 57
s:put	125 -44 -95
s:puts	-15 -32 21
s:putting	-22 -5 2
s:qualifications	-55 61 -30
s:qualified	33 -118 -1
s:quarter	-113 -57 97
s:question	50 17 -130
s:questioned	2 56 -204
s:questioning	2 -19 -24
s:questions	69 -90 5
s:quick	7 -42 19
s:quickly	25 12 -60
s:quiet	3 -160 81
s:quite	14 -30 -8
s:quoted	-75 53 -16
s:r	-37 68 -87
s:race	-96 37 42
s:races	76 -82 -44
s:racial	-10 -17 7
s:racially	9 -24 -16
s:racism	46 -49 -17
s:racist	10 -36 -10
s:radical	70 -28 -53
s:radio	31 49 -157
s:raise	21 -58 -6
s:raised	-114 48 31
s:raises	120 -121 -103
s:raising	38 -200 87
s:rallies	37 -82 -12
s:rally	-63 46 -2
s:ran	-78 124 -123
s:range	-3 -49 35
s:rank	10 -58 10
s:ranking	46 -51 -25
s:rant	116 -106 -102
s:raped	64 10 -138
s:rare	32 -10 -39
s:rate	-64 79 -75
s:rates	-53 13 6
s:rather	26 46 -90
s:rating	89 -15 -95
s:ratings	45 -160 61
s:re-election	52 -15 -46
s:reach	-42 -82 74
s:reached	-147 52 28
s:reaction	75 -72 -19
s:read	60 -25 -78
s:reading	20 26 -106
s:reads	28 -4 -121
s:ready	53 -18 -69
s:real	-39 26 -7
s:realdonaldtrump	-39 53 -50
s:reality	-10 -50 13
s:really	-52 -1 41
s:reason	-44 -25 55
s:reasonable	-7 87 -124
s:reasons	74 -89 -25
s:receive	-110 32 50
s:received	27 -84 11
s:receiving	27 -30 -22
s:recent	13 -14 -5
s:recently	35 -18 -50
s:recommendation	81 -40 -116
s:recommended	24 18 -117
s:record	55 -58 -42
s:recording	16 28 -130
s:records	107 -44 -183
s:recovery	-13 -30 12
s:red	-70 88 -54
s:reduce	-72 10 38
s:reducing	-8 -42 14
s:reelection	90 -45 -132
s:reference	28 32 -130
s:referencing	78 -9 -103
s:referred	19 21 -132
s:referring	0 13 -32
s:reflect	-94 69 -15
s:reform	19 -4 -28
s:reforms	-114 -11 58
s:refugees	-18 0 -9
s:refusal	119 -120 -117
s:refused	-18 90 -197
s:refusing	72 -55 -100
s:regard	-8 19 -45
s:regarding	-157 116 -46
s:regime	62 -24 -107
s:region	-136 30 26
s:register	-26 32 -26
s:registered	11 4 -28
s:regretted	85 -27 -115
s:regular	-13 32 -31
s:regularly	-59 -64 82
s:reinforced	-6 -2 -106
s:reiterated	-40 -1 37
s:rejected	86 -26 -102
s:relate	-1 -97 26
s:related	10 13 -90
s:relation	64 -3 -109
s:relations	-87 -40 73
s:relationship	1 -6 2
s:relationships	-103 47 1
s:relatively	-65 11 22
s:relatives	32 -82 -11
s:release	90 -14 -120
s:released	-87 32 44
s:relevant	19 -35 -17
s:relief	-12 11 -26
s:religion	-42 99 -122
s:religious	62 -35 -73
s:remain	-50 9 24
s:remained	-20 53 -44
s:remains	-25 -33 11
s:remarkable	-103 33 19
s:remarks	14 18 -78
s:remember	-31 55 -76
s:remembered	-75 -125 104
s:remembers	36 -86 25
s:remove	79 -96 17
s:removed	77 -85 -7
s:rep.	-64 18 6
s:repeated	75 -34 -88
s:repeatedly	10 -23 -15
s:replace	-11 10 -28
s:replaced	122 -83 -154
s:replacing	-74 72 -46
s:replied	-64 109 -168
s:report	-23 54 -96
s:reported	30 -47 -14
s:reportedly	17 -30 -20
s:reporter	74 -36 -106
s:reporters	-102 50 26
s:reporting	20 -51 -2
s:reports	-24 115 -156
s:represent	19 1 -26
s:representative	-106 -28 71
s:representatives	-8 -19 30
s:represents	-38 -8 13
s:reputation	26 -145 46
s:request	-157 152 -81
s:requests	-46 18 9
s:require	-10 -12 -1
s:required	11 -2 -40
s:research	-52 -10 53
s:residents	-41 92 -118
s:resign	181 -120 -170
s:resignation	64 -10 -194
s:resigned	86 -70 -173
s:resisted	43 -139 19
s:resolution	40 -47 -28
s:resort	35 33 -123
s:resources	-41 -28 25
s:respect	71 -105 -17
s:respected	-103 -45 42
s:respond	48 -33 -43
s:responded	31 18 -98
s:responding	55 -5 -128
s:response	-24 39 -34
s:responses	-11 45 -93
s:responsibility	-28 28 -36
s:responsible	-15 55 -61
s:rest	28 -84 13
s:restaurant	31 -10 -45
s:result	12 32 -95
s:resulting	-61 50 -11
s:results	-61 -12 37
s:resume	-59 9 30
s:retired	-11 21 -54
s:return	29 12 -77
s:returned	-87 -1 72
s:returns	62 -41 -72
s:reveal	46 -57 -13
s:revealed	-53 14 5
s:reveals	72 -49 -78
s:revelation	37 -46 -96
s:revelations	42 -34 -124
s:revenue	44 -16 -29
s:review	-64 112 -119
s:reviewing	-33 1 8
s:rhetoric	127 -52 -162
s:rich	62 -6 -97
s:ride	-40 65 -55
s:ridiculous	127 -127 -129
s:rigged	-23 18 -2
s:right	1 -110 88
s:rightly	-68 -62 67
s:rights	-40 -106 99
s:rise	23 -37 6
s:rising	-107 22 50
s:risk	10 -82 20
s:risked	-57 -64 60
s:rival	-78 84 -17
s:rivals	-36 -9 17
s:road	-76 11 44
s:robust	75 -126 -46
s:role	-44 -88 110
s:romney	-95 58 -19
s:room	-88 71 -34
s:rooms	-55 77 -78
s:rose	3 -46 17
s:rough	-40 37 -23
s:round	-90 79 -37
s:route	-109 111 -107
s:row	-8 -7 -9
s:rule	-15 -93 41
s:ruled	10 1 -47
s:rules	-12 9 -11
s:ruling	-80 104 -133
s:rumors	-107 101 -14
s:run	27 7 -73
s:runner	17 -79 22
s:running	-41 -14 26
s:runoff	-58 90 -86
s:runs	17 -30 6
s:rural	-101 -6 43
s:s.c.	-71 82 -110
s:safe	-21 -82 30
s:safer	41 -110 43
s:safety	-106 30 39
s:said	-101 101 -2
s:same	-1 12 -51
s:sanctions	-2 13 -33
s:sanders	-20 -47 40
s:sat	-106 147 -114
s:saturday	-77 19 51
s:save	-56 -147 114
s:saw	47 -69 2
s:say	-18 90 -84
s:saying	93 -101 15
s:says	-102 103 -35
s:scandal	36 -15 -93
s:scandals	16 -28 -18
s:schedule	22 -5 -45
s:scheduled	-66 94 -83
s:school	-104 30 24
s:schools	-37 -110 76
s:science	-51 30 -3
s:scientists	-126 -32 80
s:script	-1 -55 30
s:scrutiny	70 -155 3
s:search	-87 47 -22
s:season	-29 -33 45
s:seat	-101 91 -45
s:second	-61 16 13
s:secret	79 -66 -53
s:secretary	-95 76 11
s:sector	-100 37 20
s:secure	-7 -74 48
s:secured	-128 -46 91
s:securing	-55 -12 50
s:security	26 38 -113
s:see	16 -21 -6
s:seeing	-68 70 -26
s:seek	-9 6 -28
s:seeking	47 -29 -51
s:seem	38 37 -125
s:seemed	-16 4 -48
s:seemingly	64 -56 -47
s:seems	33 -24 -37
s:seen	27 15 -56
s:sees	63 -154 11
s:seized	90 -25 -118
s:select	-11 51 -102
s:selected	-11 -78 41
s:self	73 -73 -50
s:semitic	56 -113 16
s:sen.	9 47 -93
s:senator	19 -47 41
s:senators	-37 36 -25
s:send	-76 114 -95
s:sending	13 0 -36
s:senior	-40 21 -14
s:sense	9 17 -72
s:sensitive	42 15 -70
s:sent	6 51 -68
s:sentence	60 -29 -49
s:sentenced	29 -18 -107
s:separate	63 -43 -62
s:sept.	-84 97 -101
s:september	12 -20 -13
s:series	56 -113 26
s:serious	34 -59 -5
s:seriously	-36 62 -130
s:serve	-27 1 -10
s:served	-26 26 -16
s:server	94 -68 -163
s:serves	42 -23 -115
s:service	-2 -157 87
s:services	-68 9 20
s:serving	42 -62 -2
s:sessions	18 9 -61
s:set	-79 49 4
s:setting	36 -125 48
s:seven	23 -31 2
s:several	23 -28 4
s:sex	164 -118 -154
s:sexual	134 -153 -104
s:sexually	30 13 -166
s:shake	51 -49 -40
s:share	-16 -97 60
s:shared	-92 40 41
s:shares	-112 76 -34
s:sharing	-41 -20 48
s:sharp	-5 5 -38
s:sharply	63 -30 -120
s:she	28 -15 -18
s:sheriff	-31 22 -11
s:shield	39 -33 -92
s:shift	-59 -21 16
s:shocked	10 46 -134
s:shooter	-5 -7 -5
s:shooting	22 15 -88
s:shop	-2 27 -94
s:short	66 -30 -62
s:shortly	-21 -28 26
s:shot	28 25 -135
s:shots	78 -43 -147
s:should	56 -16 -45
s:shouted	91 -35 -108
s:show	29 -13 -36
s:showdown	26 26 -118
s:showed	6 -23 5
s:showing	18 -19 -17
s:shown	-105 -43 97
s:shows	62 -110 4
s:shutdown	32 8 -89
s:sick	95 -122 -17
s:side	24 -144 54
s:sides	11 94 -168
s:sign	-96 3 64
s:signal	35 -123 7
s:signaled	24 -39 -9
s:signature	-25 -158 100
s:signed	-126 143 -128
s:significant	-35 -14 32
s:signs	-31 -91 94
s:silence	42 -41 -105
s:silent	-87 91 -79
s:similar	-27 80 -105
s:simple	-23 -54 44
s:simply	17 -49 -18
s:since	67 -17 -56
s:single	15 25 -50
s:sister	-63 64 -24
s:sit	0 55 -97
s:site	30 51 -137
s:sitting	-51 85 -85
s:situation	-53 83 -59
s:six	-20 -12 17
s:size	37 -1 -118
s:skills	22 87 -133
s:slammed	13 -45 9
s:slow	74 -108 -25
s:small	-18 -56 61
s:smart	134 -136 -94
s:smear	102 -115 -71
s:smoking	2 43 -123
s:so	20 -13 -27
s:social	-63 40 18
s:socialist	12 46 -87
s:society	-10 -130 55
s:soft	-12 -68 61
s:sold	75 -53 -116
s:soldiers	3 -34 27
s:solid	-119 -110 120
s:solution	17 -132 37
s:some	-11 60 -78
s:somebody	23 1 -34
s:somehow	142 -106 -140
s:someone	-36 2 26
s:something	51 -81 11
s:sometimes	7 -42 20
s:son	-112 42 25
s:soon	30 -67 14
s:sorry	-18 50 -150
s:sort	65 -20 -62
s:sought	23 20 -75
s:sounds	-28 -117 92
s:source	71 -149 22
s:sources	-75 34 28
s:south	-57 110 -121
s:southern	-66 68 -59
s:space	-46 3 4
s:sparked	-7 10 -65
s:speak	-128 18 58
s:speaker	84 -71 -56
s:speaks	-158 126 -37
s:special	-58 3 46
s:specific	-36 16 -11
s:specifically	-54 88 -112
s:spectrum	74 -30 -120
s:speculation	-64 13 18
s:speech	-26 6 24
s:speeches	56 -80 -16
s:spend	-46 -5 36
s:spending	88 -134 0
s:spent	2 -41 32
s:spirit	-112 -90 99
s:spoke	-189 104 17
s:spoken	-65 48 -17
s:spokesman	65 -13 -101
s:spokesperson	-40 8 22
s:spokeswoman	19 -64 19
s:spot	-30 -16 16
s:spouse	-34 -17 27
s:spread	-135 32 74
s:spring	-145 110 -29
s:stabbed	51 -33 -122
s:stabbing	73 -78 -88
s:stability	-34 8 -1
s:staff	-67 74 -38
s:stage	-150 16 79
s:stance	48 -11 -120
s:stand	-40 37 -20
s:standard	43 7 -126
s:standing	14 -49 16
s:stands	-39 -27 30
s:star	25 -47 -1
s:start	-91 53 4
s:started	-95 60 -29
s:starting	6 -39 4
s:state	-33 4 17
s:statement	-10 -2 -8
s:statements	54 -46 -64
s:states	29 -51 10
s:station	-63 94 -122
s:status	35 -33 -47
s:stay	47 -58 -19
s:stayed	-73 -68 78
s:steady	3 -5 -26
s:step	122 -139 -29
s:stepped	40 -21 -22
s:stepping	30 -17 -20
s:steps	-117 -60 134
s:still	-15 16 -9
s:stock	-81 108 -96
s:stole	136 -130 -133
s:stone	1 -137 60
s:stood	-145 18 74
s:stop	74 -41 -64
s:stopped	42 -124 2
s:store	-27 -5 16
s:stories	-6 9 -16
s:storm	-55 94 -126
s:story	11 -49 16
s:straight	-103 -104 115
s:strategist	49 6 -108
s:strategy	-43 -1 23
s:street	1 -33 15
s:strength	-95 -84 123
s:stressed	-151 96 -12
s:strike	66 -13 -154
s:strikes	43 -2 -132
s:striking	-6 -22 13
s:strong	23 -142 42
s:stronger	-70 -97 101
s:strongest	-40 6 16
s:strongly	-9 72 -87
s:struck	-78 69 -33
s:struggled	55 -143 -7
s:struggling	67 -130 23
s:stuck	79 -106 -29
s:student	-74 49 6
s:students	-131 -95 143
s:study	18 3 -46
s:stump	70 -22 -148
s:stunning	53 -108 -16
s:stupid	15 8 -90
s:style	-45 3 4
s:subject	-66 96 -71
s:substance	-1 71 -114
s:substantial	18 -143 80
s:succeed	-40 -41 48
s:success	-133 18 67
s:successful	70 -41 -53
s:successfully	-75 -26 78
s:successor	-113 46 34
s:such	-17 -49 43
s:suffered	14 -11 -26
s:suffering	-95 39 33
s:suggest	40 -44 -49
s:suggested	31 24 -90
s:suggesting	33 -110 29
s:suggests	99 -45 -70
s:suing	-34 45 -83
s:suit	-38 31 -10
s:summer	-58 69 -36
s:summit	-67 105 -89
s:sunday	-7 24 -29
s:super	-95 -126 129
s:support	-44 16 5
s:supported	20 -27 -18
s:supporter	-65 -146 98
s:supporters	-33 -10 29
s:supporting	27 -52 -2
s:supportive	-11 -138 68
s:supposedly	117 -76 -136
s:supremacists	64 -115 -9
s:sure	-52 64 -44
s:surfaced	91 -45 -110
s:surge	-140 33 71
s:surprise	-24 -50 59
s:surprised	32 48 -184
s:surrounded	-62 -44 70
s:surrounding	-55 89 -124
s:surveillance	126 -104 -155
s:survey	-19 -49 39
s:suspect	6 -40 4
s:suspected	93 -61 -96
s:suspended	-13 -40 40
s:sweeping	-56 3 11
s:swiftly	-40 64 -62
s:swing	-107 105 -42
s:symbolic	-102 -12 49
s:symptoms	-123 93 -43
s:system	-46 0 28
s:systems	-98 21 18
s:t	6 -41 24
s:table	-143 61 3
s:tactics	6 31 -137
s:take	-34 44 -11
s:taken	76 -132 49
s:takes	52 -10 -62
s:taking	-81 -13 64
s:talk	15 -34 11
s:talked	-57 61 -29
s:talking	-24 49 -50
s:talks	-228 206 -70
s:tape	84 -73 -24
s:target	132 -101 -101
s:targeted	66 10 -150
s:targets	-8 30 -94
s:tariffs	-35 4 11
s:task	-148 105 -41
s:tax	73 -52 -51
s:taxes	5 -18 0
s:teacher	-96 26 20
s:teachers	-102 -104 112
s:team	33 -52 9
s:tears	-54 -100 96
s:technology	-63 -30 61
s:teenager	-80 69 -33
s:telephone	-20 -12 12
s:televised	-6 18 -30
s:television	24 -73 17
s:tell	21 -6 -69
s:telling	93 -82 -67
s:tells	-34 78 -136
s:tendentious	27 -105 -1
s:tenure	-15 41 -60
s:term	-51 24 15
s:terms	82 -36 -91
s:terror	-30 -15 22
s:terrorism	118 -95 -88
s:terrorist	-54 11 34
s:test	-1 46 -87
s:testified	11 4 -137
s:testify	31 27 -153
s:testimony	42 -10 -80
s:text	42 27 -159
s:than	61 -89 39
s:thank	-107 -15 21
s:thanked	-177 -192 182
s:thanks	-114 -165 139
s:that	8 12 -1
s:the	-21 15 17
s:their	-13 -89 111
s:them	70 -66 -12
s:themes	-88 -14 52
s:themselves	45 -127 62
s:then	87 -21 -98
s:there	-39 33 1
s:therefore	57 -90 -14
s:these	-16 103 -120
s:they	16 16 -31
s:thing	-87 1 71
s:things	30 -36 -11
s:think	-39 18 29
s:thinking	75 -28 -126
s:thinks	66 39 -192
s:third	-100 36 22
s:this	-2 22 -18
s:those	-23 -9 37
s:though	94 -24 -102
s:thought	-58 110 -71
s:thousands	-17 -15 24
s:threat	73 6 -186
s:threatened	28 -41 -7
s:threatening	3 -54 10
s:threatens	78 -87 -9
s:threats	-23 -46 52
s:three	-28 71 -50
s:through	-68 34 11
s:throughout	126 -29 -142
s:thrust	37 -51 -4
s:thursday	9 -45 22
s:thus	17 20 -52
s:tie	-18 34 -24
s:tied	1 -24 -7
s:ties	-92 19 30
s:tight	-59 73 -60
s:time	-24 18 -16
s:times	89 -72 -55
s:to	-8 3 22
s:today	-69 -11 46
s:together	-88 -98 122
s:told	-34 70 -64
s:tomorrow	-24 -9 7
s:tone	84 -146 -45
s:tonight	-69 53 -24
s:too	-19 33 -33
s:took	-26 34 -8
s:top	-21 -29 46
s:topic	-119 16 48
s:toppled	-60 -67 82
s:toss	-23 69 -105
s:total	110 -57 -75
s:totally	117 -109 -107
s:touch	117 -97 -93
s:tough	42 -41 -24
s:tougher	6 13 -43
s:tour	71 -2 -129
s:touted	15 -45 -13
s:toward	-22 -28 29
s:towards	-15 -72 52
s:town	25 -8 -64
s:toxic	31 -10 -122
s:track	18 -1 -59
s:tracking	-6 59 -82
s:traction	97 -49 -97
s:trade	8 7 -24
s:trading	60 -32 -35
s:tradition	-49 -28 40
s:traditional	44 -118 20
s:trafficking	55 -114 0
s:trail	-26 -13 20
s:training	11 -18 -21
s:trans	-153 86 53
s:transgender	-87 72 -10
s:transition	33 1 -53
s:travel	-13 -20 16
s:traveled	-133 98 -41
s:traveling	33 -40 -32
s:treason	81 -84 -97
s:treated	-102 119 -113
s:treating	92 -23 -127
s:treatment	16 -46 -8
s:tremendous	53 -81 -19
s:trial	44 -53 -26
s:tried	26 2 -52
s:tries	-55 14 10
s:trip	-39 74 -79
s:troops	-26 -2 0
s:trouble	15 -33 -4
s:troubling	82 -43 -123
s:truck	-43 14 -14
s:true	26 28 -70
s:truly	-7 -81 47
s:trump	31 -21 -67
s:trust	-18 27 -43
s:trusted	61 55 -148
s:trustworthy	91 -10 -117
s:truth	116 -230 -5
s:try	37 20 -104
s:trying	38 -50 -16
s:tuesday	-52 8 31
s:turn	-49 -88 90
s:turned	75 -119 15
s:turning	74 -22 -95
s:turnout	-39 57 -24
s:tv	-7 19 -31
s:tweet	91 -29 -189
s:tweeted	-72 24 2
s:tweeting	97 -104 -43
s:tweets	79 -39 -91
s:twenty	79 -26 -121
s:twice	-42 9 -2
s:two	-30 53 -31
s:type	-35 -3 27
s:typical	-77 -103 101
s:typically	-17 13 -5
s:tyranny	3 -2 -26
s:ultimately	-11 -29 11
s:unable	103 2 -152
s:unacceptable	-14 15 -22
s:unaware	31 4 -81
s:uncomfortable	115 -122 -105
s:under	36 -90 35
s:underscored	36 -36 -9
s:understand	-50 -33 60
s:understanding	-45 -65 71
s:understood	50 -51 -23
s:unemployment	29 -57 11
s:unfair	-81 53 5
s:unfairly	-33 -10 25
s:unfit	35 -37 -34
s:union	-16 -22 8
s:unique	-116 59 -34
s:uniquely	-6 -83 39
s:united	-23 -37 30
s:unity	-8 -1 -11
s:universal	-27 28 -15
s:university	31 -104 26
s:unless	-10 -6 -3
s:unlike	14 -79 34
s:unlikely	63 -48 -72
s:unnamed	103 -102 -90
s:unpleasant	-12 24 -26
s:unprecedented	-20 -56 42
s:unrelenting	-32 -121 86
s:until	49 63 -144
s:unusual	-41 12 21
s:up	-21 2 22
s:upcoming	-53 29 -34
s:update	-25 -18 38
s:updated	-109 117 -127
s:upon	17 -15 -23
s:uproar	-60 -18 52
s:upset	44 -26 -31
s:uranium	-28 38 -60
s:urban	-28 -72 53
s:urged	-23 -85 82
s:urging	-31 34 -26
s:us	-53 -83 97
s:use	-36 69 -96
s:used	138 -54 -130
s:uses	32 -122 -6
s:using	128 -69 -180
s:v.	-102 98 -108
s:vacant	-102 63 -26
s:valuable	-6 -17 -16
s:values	31 -134 65
s:various	-39 -15 37
s:vehicle	-26 74 -83
s:verbally	51 -119 3
s:version	65 -71 -32
s:very	-106 -31 119
s:veteran	-115 79 7
s:veterans	-66 -118 112
s:veto	110 -120 -80
s:via	45 -67 4
s:viability	33 -27 -32
s:vice	22 -28 -7
s:victim	-70 -8 52
s:victims	-74 3 70
s:victory	-91 -60 95
s:video	21 7 -41
s:videos	118 -75 -157
s:view	15 -42 -4
s:viewed	23 2 -49
s:viewers	13 -68 29
s:views	-47 40 -5
s:village	-100 -73 81
s:violated	2 46 -142
s:violates	21 13 -88
s:violating	73 -63 -92
s:violation	52 -21 -106
s:violations	-1 24 -115
s:violence	-9 -88 61
s:violent	-8 -57 36
s:virtually	-31 56 -68
s:vision	51 -76 -42
s:visit	-133 71 12
s:visited	-53 -50 76
s:voice	-141 -149 147
s:voiced	76 23 -108
s:volunteer	-114 -42 105
s:vote	-64 23 11
s:voted	-1 0 -24
s:voter	-72 -40 76
s:voters	-8 -111 80
s:votes	12 -104 52
s:voting	-14 -69 42
s:vowed	13 -102 46
s:vowing	-91 62 0
s:vulnerable	2 -118 57
s:wage	-70 40 12
s:wait	-78 46 -5
s:wake	-32 48 -55
s:walk	-42 -14 23
s:walked	-54 87 -117
s:walking	-18 -31 35
s:wall	-1 3 -20
s:want	-50 38 -48
s:wanted	-17 -74 65
s:wants	-44 42 -29
s:war	-20 -39 45
s:warned	-32 23 -5
s:warning	-104 12 79
s:was	37 -7 -30
s:watch	-85 55 11
s:watched	0 25 -40
s:water	-30 -51 53
s:watergate	122 -127 -100
s:waved	-113 17 29
s:way	18 -28 2
s:ways	-136 29 39
s:we	-107 -37 93
s:weak	126 -34 -191
s:wealthy	74 -139 -19
s:weapon	132 -138 -82
s:weapons	17 -19 -30
s:wearing	20 -162 100
s:website	150 -88 -168
s:wednesday	-25 23 -21
s:week	48 -84 27
s:weekend	-27 43 -46
s:weekly	-129 84 -20
s:weeks	33 -35 -3
s:weighed	-118 118 -86
s:weighing	-104 10 48
s:weight	-71 56 -37
s:welcome	-30 -113 76
s:well	-52 -5 51
s:went	-6 35 -60
s:were	10 42 -63
s:west	-52 -7 19
s:what	-6 33 -27
s:whatever	-2 -18 -12
s:when	-1 7 6
s:where	-44 39 -6
s:whether	-13 65 -71
s:which	25 58 -79
s:while	43 2 -51
s:white	14 -10 -16
s:who	5 -57 62
s:whole	40 -98 24
s:whom	-13 34 -24
s:whose	46 -56 -10
s:why	90 -51 -100
s:wide	-62 -19 59
s:widely	-96 12 65
s:widow	-48 -46 53
s:wife	53 -15 -80
s:wikileaks	47 -50 -22
s:will	-112 6 70
s:willfully	-35 22 5
s:willing	-47 -91 83
s:willingness	7 -117 47
s:win	14 -32 0
s:wing	35 -5 -63
s:winner	23 -3 -34
s:winning	-93 -75 92
s:wins	-60 -29 32
s:winter	-110 5 59
s:wire	73 -62 -112
s:wise	-57 30 -39
s:wish	0 -64 36
s:wishes	92 -71 -121
s:with	-27 -11 45
s:withholding	85 -74 -122
s:within	-52 15 16
s:without	83 -38 -71
s:witness	-67 92 -114
s:witnesses	8 -35 -3
s:wo	8 55 -133
s:woman	18 -29 -7
s:women	108 -91 -63
s:won	-135 -83 128
s:wonder	41 -99 9
s:word	71 -121 30
s:words	58 -156 68
s:work	-129 -70 146
s:worked	21 -43 13
s:worker	-97 38 22
s:workers	-156 -12 94
s:working	-139 -45 139
s:works	42 -10 -70
s:world	-101 -45 121
s:worry	12 -73 41
s:worse	45 -46 -36
s:worst	13 -22 -37
s:worth	45 -41 -40
s:would	-61 59 2
s:write	-97 27 18
s:writes	-7 -4 -15
s:writing	130 -111 -122
s:written	12 -76 36
s:wrong	77 -61 -70
s:wrote	-45 101 -99
s:year	-37 33 6
s:years	-26 -45 78
s:yes	-33 4 -22
s:yesterday	7 -5 -12
s:yet	-26 37 -35
s:you	59 -81 10
s:young	-112 -77 149
s:younger	-91 90 -83
s:your	-52 -12 8
s:youth	6 -97 30
start	-219 115 9
t:"	-131 102 -23
t:'	-115 116 -48
t:'m	-150 97 -9
t:'s	101 -16 -155
t:(	28 -29 -39
t:)	-10 2 -14
t:,	-13 -87 78
t:-	-20 -22 39
t::	-37 82 -155
t:[	44 -44 -38
t:a	71 -85 -25
t:and	-64 14 37
t:at	-114 13 56
t:attorney	-49 114 -145
t:biden	8 -7 -20
t:campaign	104 -71 -147
t:chairman	-8 59 -120
t:chief	-58 94 -104
t:clinton	-1 -66 54
t:comey	49 23 -104
t:company	-36 -39 42
t:d	-68 -16 55
t:deputy	-73 54 -3
t:director	55 -90 22
t:elect	-6 4 -7
t:ex	80 -51 -102
t:first	-60 -68 69
t:for	-126 73 -19
t:former	-38 30 -30
t:friday	-112 158 -157
t:general	-7 27 -39
t:governor	-22 -61 39
t:he	1 -77 23
t:her	25 -153 90
t:him	90 -185 43
t:himself	-7 17 -39
t:his	82 -199 93
t:host	-16 80 -127
t:house	-24 -100 84
t:in	11 2 -36
t:it	38 -52 -12
t:judge	-182 47 70
t:justice	16 32 -121
t:king	-145 -6 75
t:leader	-1 -71 45
t:majority	25 18 -66
t:mayor	14 -72 40
t:mccain	-115 114 -83
t:me	-134 83 -40
t:minister	-64 50 -11
t:mr	31 66 -123
t:mr.	95 -169 36
t:mrs.	16 -116 78
t:ms.	-67 -43 63
t:mueller	26 25 -143
t:myself	-79 42 19
t:obama	-55 37 -18
t:of	42 -57 -21
t:old	-23 -1 -9
t:on	88 -79 -62
t:our	-33 -17 -9
t:party	83 -98 -43
t:pelosi	75 -57 -104
t:pence	-39 66 -64
t:people	-29 -92 91
t:pope	-54 -113 89
t:president	48 -72 21
t:press	-6 41 -109
t:prime	-90 66 2
t:r	-30 -28 20
t:romney	-28 -80 60
t:sanders	5 0 -13
t:secretary	-43 59 -42
t:senator	-121 66 1
t:sessions	-28 7 -29
t:she	-148 -157 215
t:speaker	99 -54 -117
t:state	50 -101 24
t:sunday	-151 168 -143
t:the	-136 102 -8
t:their	23 -33 -15
t:them	41 -41 -35
t:they	-20 -43 30
t:this	-44 88 -86
t:thursday	-125 123 -100
t:to	104 -167 37
t:trump	65 -62 -51
t:tuesday	-129 130 -119
t:vice	-112 49 11
t:video	104 -128 -51
t:was	-32 -36 38
t:we	-139 -118 151
t:who	18 -79 48
t:year	-45 39 -50
t:“	36 -42 -14
t:”	-57 -18 39
tt:LOC	-175 232 -179
tt:MISC	44 -116 30
tt:ORG	-111 214 -222
tt:PER	78 -111 -37
tt:none	-74 -35 72
]=],
}
