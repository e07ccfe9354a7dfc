// NewsroomFormats: first file follows.
