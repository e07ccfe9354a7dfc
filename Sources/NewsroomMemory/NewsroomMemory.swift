// NewsroomMemory: first file follows.
