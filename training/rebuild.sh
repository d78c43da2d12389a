#!/usr/bin/env bash
# Rebuilds the weights that ship: a teacher of six layers, a student of four cut out of it, a narrower one cut out of that, events beside
# roles, two attention heads a layer less, a last stretch, one with positions and one with more of them. Two CPU cores: about six hours; one GPU (add `--device cuda --batch 8192`
# to each): minutes. Arguments are passed on to each run of train.py (`--data DIR`). What comes out is in OUT/final/en.
# readout-en-5, which ships, was made before the last labels were added to data/ (the cards there say which): commit c30d08f has what it read.
set -euo pipefail
cd "$(dirname "$0")"
out=${OUT:-out}
python train.py --out "$out/teacher" --corpora polnear --epochs 3 --batch 1024 --noise 0.2 "$@"
python train.py --out "$out/student" --init "$out/teacher/model.pt" --student 4,8,640 --corpora polnear,names \
  --epochs 7 --batch 1024 --rate 3e-4 --noise 0.2 "$@"
python train.py --out "$out/narrow" --init "$out/student/model.pt" --student 4,8,512 --corpora polnear,names \
  --epochs 3 --batch 1024 --rate 2e-4 --noise 0.2 --seed 11 "$@"
python train.py --out "$out/events" --init "$out/narrow/model.pt" --corpora polnear,names,events \
  --epochs 4 --batch 1024 --rate 2e-4 --noise 0.2 --seed 12 "$@"
python train.py --out "$out/events-more" --init "$out/events/model.pt" --corpora polnear:0.6,names,events \
  --epochs 4 --batch 1024 --rate 2e-4 --noise 0.2 --seed 13 "$@"
python mean.py "$out/mean.pt" "$out"/{narrow,events,events-more}/model.pt
python train.py --out "$out/heads" --init "$out/mean.pt" --corpora events --only events,statuses \
  --epochs 8 --batch 1024 --head-rate 2e-3 --noise 0.2 --seed 14 "$@"
python train.py --out "$out/six-heads" --init "$out/heads/model.pt" --student 4,6,512 --corpora polnear,names,events \
  --epochs 4 --batch 1024 --rate 2e-4 --noise 0.2 --seed 21 "$@"
python train.py --out "$out/more" --init "$out/six-heads/model.pt" --corpora polnear,names:2,events \
  --epochs 4 --batch 1024 --rate 2e-4 --noise 0.2 --seed 22 "$@"
python train.py --out "$out/last" --init "$out/more/model.pt" --corpora polnear,names,events \
  --epochs 3 --batch 1024 --rate 2e-4 --noise 0.2 --seed 23 "$@"
python mean.py "$out/third.pt" "$out"/{more,last}/model.pt
python train.py --out "$out/positions" --init "$out/third.pt" --corpora polnear,names,events,positions \
  --epochs 3 --batch 1024 --rate 2e-4 --noise 0.2 --seed 31 "$@"
python train.py --out "$out/positions-more" --init "$out/third.pt" --corpora polnear,names,events,positions:1.5 \
  --epochs 3 --batch 1024 --rate 2e-4 --noise 0.2 --seed 32 "$@"
python mean.py "$out/fourth.pt" "$out"/{positions,positions-more}/model.pt
python train.py --out "$out/fifth" --init "$out/fourth.pt" --corpora polnear,names:1.5,events,positions \
  --epochs 3 --batch 1024 --rate 2e-4 --noise 0.2 --seed 41 "$@"
python mean.py "$out/final.pt" "$out"/fifth/model.pt "$out/fourth.pt"
python export.py "$out/final.pt" "$out/final/en"
python score.py "$out/final/en"
